"""Which of the listed files are a text and its brat annotations, and whose annotations they are.

Folders side by side that hold texts of the same names and sizes are taken as one folder for each
annotator, which is how brat projects of several people are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from pathlib import Path, PurePosixPath

from annotator.domain.record import Refusal
from annotator.domain.wording import worded, worded_list
from annotator.formats.archive import Member
from annotator.formats.brat.configuration import types_of
from annotator.formats.provenance import LABELS
from annotator.services.reading.listing import Listed

_CONFIGURATION = "annotation.conf"
_SETTINGS = frozenset({"visual.conf", "tools.conf", "kb_shortcuts.conf", "normalization.conf"})
_MOST_ANNOTATORS = 100
_LARGEST_CONFIGURATION = 1_000_000  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A text and its annotations; ``name`` is what reports call the text, ``size`` bytes of both."""

    text: Path
    annotations: Path
    name: str
    size: int
    annotator: str = ""
    notes: tuple[str, ...] = ()
    provenance: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ArchivePairs:
    """Pairs in a zip: the annotations' number and annotator by the text's, and all annotations'."""

    of_text: dict[int, tuple[int, str]]
    beside: frozenset[int]


def paired(items: Iterable[Listed | Refusal]) -> list[Listed | Pair | Refusal]:
    """``items`` with each text that has annotations beside it as one pair, in the same order."""
    found = list(items)
    listed = {item.path: item for item in found if isinstance(item, Listed)}
    texts: dict[Path, Listed] = {}
    for path, file in listed.items():
        if path.suffix.lower() == ".ann" and (text := path.with_suffix(".txt")).is_file():
            texts[text] = file
    if not texts:
        return list(found)
    made: list[Listed | Pair | Refusal] = []
    for item in found:
        if isinstance(item, Refusal):
            made.append(item)
        elif item.path in texts:
            made.append(_pair(item, texts[item.path]))
        elif (text := item.path.with_suffix(".txt")) in texts and texts[text] is item:
            if text not in listed:
                name = str(PurePosixPath(item.name).with_suffix(".txt"))
                made.append(_pair(Listed(text, name, text.stat().st_size), item))
        else:
            made.append(item)
    return _with_settings(_with_annotators(made))


def pairs_of_archive(members: Sequence[Member]) -> ArchivePairs:
    """The pairs among the files of a zip."""
    texts = {m.name: m for m in members if m.name.endswith(".txt")}
    found = {
        text.index: (m.index, text)
        for m in members
        if m.name.endswith(".ann") and (text := texts.get(f"{m.name.removesuffix('.ann')}.txt")) is not None
    }
    whose = _annotators((text.name, text.size) for _, text in found.values())
    return ArchivePairs(
        {
            index: (beside, whose.get(str(PurePosixPath(text.name).parent), ""))
            for index, (beside, text) in found.items()
        },
        frozenset(beside for beside, _ in found.values()),
    )


def _pair(text: Listed, annotations: Listed) -> Pair:
    return Pair(
        text=text.path,
        annotations=annotations.path,
        name=text.name,
        size=text.size + annotations.size,
    )


def _annotators(texts: Iterable[tuple[str, int]]) -> dict[str, str]:
    """The annotator of each folder (by its path) whose texts another folder beside it has as well.

    Two folders that hold different texts under one name are two projects, not two annotators.
    """
    holding: dict[PurePosixPath, dict[str, int]] = {}
    for name, size in texts:
        path = PurePosixPath(name)
        holding.setdefault(path.parent, {})[path.name] = size
    beside: dict[PurePosixPath, list[PurePosixPath]] = {}
    for folder in holding:
        beside.setdefault(folder.parent, []).append(folder)
    found: dict[str, str] = {}
    for folders in beside.values():
        if len(folders) > _MOST_ANNOTATORS:
            continue
        for first, second in combinations(folders, 2):
            shared = holding[first].keys() & holding[second].keys()
            if shared and all(holding[first][name] == holding[second][name] for name in shared):
                found |= {str(first): first.name, str(second): second.name}
    return found


def _with_annotators(items: list[Listed | Pair | Refusal]) -> list[Listed | Pair | Refusal]:
    pairs = [item for item in items if isinstance(item, Pair)]
    whose = _annotators((pair.name, pair.text.stat().st_size) for pair in pairs)
    if not whose:
        return items
    names = worded_list(sorted(set(whose.values())))
    note = worded(
        "These folders hold the same texts, so each was taken as the work of one annotator: {names}.",
        names=names,
    )
    told = False
    made: list[Listed | Pair | Refusal] = []
    for item in items:
        if isinstance(item, Pair) and (annotator := whose.get(str(PurePosixPath(item.name).parent))):
            made.append(replace(item, annotator=annotator, notes=() if told else (*item.notes, note)))
            told = True
        else:
            made.append(item)
    return made


def _with_settings(items: list[Listed | Pair | Refusal]) -> list[Listed | Pair | Refusal]:
    """The settings of brat are no articles; the types that ``annotation.conf`` names are kept."""
    folders = {parent for item in items if isinstance(item, Pair) for parent in item.text.parents}
    labels: list[list[str]] = []
    left_out: list[str] = []
    made: list[Listed | Pair | Refusal] = []
    for item in items:
        if not isinstance(item, Listed) or item.path.parent not in folders:
            made.append(item)
        elif item.path.name == _CONFIGURATION and item.size <= _LARGEST_CONFIGURATION:
            types = types_of(item.path.read_text("utf-8", "replace"))
            labels.extend(["entity", name] for name in (*types.entities, *types.events))
        elif item.path.name in _SETTINGS:
            left_out.append(item.name)
        else:
            made.append(item)
    note = (
        (worded("Settings of brat's window were left out: {files}.", files=worded_list(left_out)),)
        if left_out
        else ()
    )
    for number, item in enumerate(made):
        if isinstance(item, Pair):
            kept: dict[str, object] = {LABELS: labels} if labels else {}
            made[number] = replace(item, notes=(*item.notes, *note), provenance=kept)
            break
    return made
