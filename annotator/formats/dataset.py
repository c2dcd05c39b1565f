"""A dataset as it leaves the program: a folder with its manifest and card, or one JSONL file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from annotator import __version__
from annotator.domain.document import NOTHING, Document
from annotator.domain.errors import UserFixable, WrongUse
from annotator.domain.note import Note
from annotator.domain.record import GOLD, Record
from annotator.domain.scheme import Scheme, scheme_to_json
from annotator.domain.span import Relation, Span
from annotator.domain.wording import Worded, worded
from annotator.formats.atomic_output import (
    OutputFile,
    partial_beside,
    put_in_place,
    remove,
    said_plainly,
    sync_folder,
)
from annotator.formats.dataset_card import dataset_card
from annotator.formats.manifest import (
    CARD_FILE,
    DATASET_FORMAT,
    MANIFEST_FILE,
    Change,
    FileFacts,
    Manifest,
    SplitFacts,
    changed_files,
    manifest_bytes,
    read_manifest,
)
from annotator.formats.native import PROGRAM, line_of, write_line
from annotator.formats.native_line import FORMAT, SpanLine
from annotator.formats.siblings import ENTRIES_FILE, RELATIONS_FILE, Entry, RelationAcross, sibling_line
from annotator.formats.tally import Tally

SUFFIX = ".jsonl"
UNSPLIT = "dataset"

_SPLIT = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_KEPT_NAMES = frozenset({UNSPLIT, "relations", "entries"})
_FIRST_BYTES = f'{{"format":"{FORMAT}"'.encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What is exported, for the manifest and the card.

    ``source`` is ``gold``, ``suggestions``, a person's name or ``all``; ``choices`` are filters and
    ``split`` how it was split (``by``, shares, seed), both JSON values; ``made`` is a time to be
    named, empty to keep the bytes the same from run to run.
    """

    title: str
    source: str = GOLD
    scheme: Scheme | None = None
    scheme_version: int = 1
    scheme_history: Sequence[Mapping[str, Any]] = ()
    choices: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    split: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    made: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was written: the files by name, counts, bytes, and what found no place."""

    path: Path
    files: tuple[str, ...]
    counts: Mapping[str, Any]
    bytes: int
    left_out: tuple[str, ...] = ()


class DatasetWriter:
    """Writes a dataset to ``target``, line by line; it is there when the ``with`` block ends well.

    A ``target`` that ends in ``.jsonl`` is one file; anything else is a folder, with one file for
    each of ``splits`` (``dataset.jsonl`` if there are none), the siblings, manifest and card. Until
    the end everything lies beside the target; an error or Ctrl+C removes it and leaves the target as
    it was. An earlier export is replaced if nobody has changed it since.

    Raises:
        WrongUse: on making it, for split names that can't name a file, or splits of a single file.
        UserFixable: on entering, if something else stands at the target; on writing, if the disk
            does not take it.
    """

    def __init__(self, target: Path, export: Export, *, splits: Sequence[str] = ()) -> None:
        self.target = target.resolve()
        self.written: Written | None = None
        self._export = export
        self._single = target.suffix.lower() == SUFFIX
        self._scheme = export.scheme.name if export.scheme else ""
        self._tallies = {split: Tally() for split in splits or ("",)}
        if self._single and splits:
            raise WrongUse(
                worded("One file can't hold several splits."),
                where=str(target),
                next_step=worded("Export to a folder instead."),
            )
        for split in splits:
            if not _SPLIT.fullmatch(split) or split in _KEPT_NAMES:
                raise WrongUse(
                    worded("A split can't be called {name!r}.", name=split),
                    next_step=worded("Use letters and digits."),
                )
        self._partial = partial_beside(self.target)
        self._files: dict[str, OutputFile] = {}
        self._left_out: dict[str, int] = {}

    def __enter__(self) -> DatasetWriter:
        """Begin, or refuse the target."""
        with said_plainly(self.target):
            _refuse_what_is_not_ours(self.target, single=self._single)
            try:
                if not self._single:
                    self._partial.mkdir()
                for split in self._tallies:
                    self._open(_file_of(split))
            except BaseException:
                self._discard()
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put the dataset in its place, or take everything back."""
        if error is not None:
            self._discard()
            return
        with said_plainly(self.target):
            try:
                self._finish()
            except BaseException:
                self._discard()
                raise

    def add(self, split: str, record: Record) -> None:
        """Write a record into ``split`` (empty where there are none).

        Raises:
            UnusableInput: if the record contradicts its own text.
            UserFixable: if the disk does not take it.
        """
        self._put(
            split,
            write_line(record, scheme=self._scheme),
            record.document,
            record.annotator,
            record.spans,
            record.relations,
        )

    def add_lines(
        self,
        split: str,
        document: Document,
        annotator: str,
        spans: Sequence[SpanLine],
        *,
        relations: Sequence[Relation] = (),
        comments: Sequence[Note] = (),
        provenance: Mapping[str, object] = NOTHING,
    ) -> None:
        """The same of spans as they are written, which come in their order (``native.line_of``).

        Raises as ``add``.
        """
        line = line_of(
            document,
            annotator,
            spans,
            relations,
            comments,
            scheme=self._scheme,
            provenance=provenance,
        )
        self._put(split, line, document, annotator, spans, relations)

    def _put(
        self,
        split: str,
        line: bytes,
        document: Document,
        annotator: str,
        spans: Sequence[Span] | Sequence[SpanLine],
        relations: Sequence[Relation],
    ) -> None:
        self._tallies[split].count(document, annotator, spans, [relation.label for relation in relations])
        self._write(_file_of(split), line)

    @property
    def takes_siblings(self) -> bool:
        """Whether there is a place for links across documents and entries: a folder has one."""
        return not self._single

    def add_siblings(self, values: Iterable[RelationAcross | Entry]) -> int:
        """Write links across documents and entries, each into its file, in the order they come.

        Returns how many were written. A single file has no place for them: they are counted in
        ``written.left_out``.

        Raises:
            UserFixable: if the disk does not take it.
        """
        written = 0
        for value in values:
            name = RELATIONS_FILE if isinstance(value, RelationAcross) else ENTRIES_FILE
            if self._single:
                self._left_out[name] = self._left_out.get(name, 0) + 1
            else:
                self._write(name, sibling_line(value))
                written += 1
        return written

    def _write(self, name: str, line: bytes) -> None:
        try:
            (self._files.get(name) or self._open(name)).write_line(line)
        except OSError:
            with said_plainly(self.target):
                raise

    def _open(self, name: str) -> OutputFile:
        # A single file has no manifest to tell its hash.
        made = OutputFile(self._partial if self._single else self._partial / name, hashed=not self._single)
        self._files[name] = made
        return made

    def _discard(self) -> None:
        for file in self._files.values():
            file.abandon()
        remove(self._partial)

    def _finish(self) -> None:
        total = Tally()
        for tally in self._tallies.values():
            total.add(tally)
        for file in self._files.values():
            file.finish()
        if not self._single:
            self._write_manifest(total)
            sync_folder(self._partial)
        put_in_place(self._partial, self.target)
        self.written = Written(
            path=self.target,
            files=(self.target.name,) if self._single else tuple(sorted(self._files)),
            counts=total.as_json(),
            bytes=sum(file.bytes for file in self._files.values()),
            left_out=tuple(_left_out(name, number) for name, number in self._left_out.items()),
        )

    def _write_manifest(self, total: Tally) -> None:
        export = self._export
        manifest = Manifest(
            format=DATASET_FORMAT,
            program=PROGRAM,
            version=__version__,
            lines=FORMAT,
            made=export.made,
            title=export.title,
            exported={"from": export.source, **export.choices},
            split=dict(export.split),
            counts=total.as_json(),
            splits={
                split: SplitFacts(file=_file_of(split), counts=tally.as_json())
                for split, tally in self._tallies.items()
            },
            files={},
            scheme=scheme_to_json(export.scheme) if export.scheme else None,
            scheme_version=export.scheme_version,
            scheme_history=[dict(version) for version in export.scheme_history],
        )
        card = dataset_card(manifest, total, {name: _holds(name) for name in self._files})
        self._whole_file(CARD_FILE, card.encode())
        manifest.files = {
            name: FileFacts(
                sha256=file.sha256, bytes=file.bytes, lines=file.lines if name.endswith(SUFFIX) else None
            )
            for name, file in sorted(self._files.items())
        }
        self._whole_file(MANIFEST_FILE, manifest_bytes(manifest))

    def _whole_file(self, name: str, content: bytes) -> None:
        file = self._open(name)
        file.write_line(content)
        file.finish()


def _file_of(split: str) -> str:
    return f"{split or UNSPLIT}{SUFFIX}"


def _holds(name: str) -> str:
    if name == RELATIONS_FILE:
        return "links between spans of different articles"
    if name == ENTRIES_FILE:
        return "the real-world things that spans name by their feature `entry`"
    return "articles with their annotations"


def _left_out(name: str, number: int) -> str:
    if name == RELATIONS_FILE:
        return worded(
            "One file has no place for links across documents: {number} were left out. "
            "Export to a folder to keep them.",
            number=number,
        )
    return worded(
        "One file has no place for entries: {number} were left out. Export to a folder to keep them.",
        number=number,
    )


def _refuse_what_is_not_ours(target: Path, *, single: bool) -> None:
    if single:
        if target.is_dir():
            reason = worded("There is a folder of this name.")
        elif not target.exists() or _begins_like_ours(target):
            return
        else:
            reason = worded("There is a file of this name that Goldspan did not write.")
    elif not target.exists():
        return
    elif not target.is_dir():
        reason = worded("There is a file of this name.")
    elif not any(target.iterdir()):
        return
    else:
        try:
            changed = changed_files(target, read_manifest(target))
        except UserFixable:
            reason = worded("This folder holds files that Goldspan did not write.")
        else:
            if not changed:
                return
            reason = _lost(*next(iter(changed.items())))
    raise UserFixable(
        reason, where=str(target), next_step=worded("Choose another name, or move it away first.")
    )


def _lost(name: str, change: Change) -> Worded:
    """Why an earlier export is not replaced."""
    if change is Change.MISSING:
        return worded("The earlier export there would be lost, and {name!r} is missing.", name=name)
    if change is Change.CHANGED:
        return worded(
            "The earlier export there would be lost, and {name!r} has changed since it was exported.",
            name=name,
        )
    return worded(
        "The earlier export there would be lost, and {name!r} is not part of the export.", name=name
    )


def _begins_like_ours(file: Path) -> bool:
    with file.open("rb") as handle:
        first = handle.read(len(_FIRST_BYTES))
    return first in {b"", _FIRST_BYTES}
