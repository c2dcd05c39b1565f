"""Carries out the remedies of what is wrong with a project, inside one write, and tells each of them.

Nothing of anybody's work is thrown away: a row that leaves the project, or is changed, stands as it was in
the lines of the record.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.errors import UserFixable
from annotator.services.importing.foreign_labels import labels_missing
from annotator.store.access import Writing
from annotator.store.checking.finding import AddLabel, Change, Finding, NoteGap, PutAside, Remedy
from annotator.store.checking.history_order import NOTED_GAPS
from annotator.store.checking.looking import Looking, readable
from annotator.store.mends import CantMend

_ROUNDS = 12
"""How often what the remedies leave behind is looked at: what stood on a row that went goes next."""


@dataclass(slots=True)
class Mending:
    """What was done: a line for each remedy, how many there were by name, and what is left.

    ``put_aside`` counts rows by their table.
    """

    lines: list[dict[str, Any]] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    put_aside: Counter[str] = field(default_factory=Counter)
    left: tuple[Finding, ...] = ()


def mend(writing: Writing) -> Mending:
    """Carry out every remedy, and what is found when that is done, until nothing more can be done."""
    mending = Mending()
    tried: set[str] = set()
    writing.mends.begin()
    with writing.mends.looking() as look:
        for number in range(_ROUNDS):
            mending.left = tuple(writing.soundness.findings(file_too=not number))
            todo = {repr(r): (f, r) for f in mending.left for r in f.remedies if repr(r) not in tried}
            if not todo:
                break
            tried |= todo.keys()
            for finding, remedy in todo.values():
                _carry_out(writing, look, finding, remedy, mending)
    return mending


def write_record(path: Path, lines: Iterable[Mapping[str, Any]]) -> None:
    """Write the lines of a record, and see that they have reached the disk."""
    with path.open("x", encoding="utf-8", errors="backslashreplace") as file:
        for line in lines:
            file.write(json.dumps(line, default=_shown) + "\n")
        file.flush()
        os.fsync(file.fileno())


def free_name(path: Path) -> Path:
    """``path``, or with a number where there is something already."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def _carry_out(writing: Writing, look: Looking, finding: Finding, remedy: Remedy, mending: Mending) -> None:
    line: dict[str, Any] = {
        "repair": remedy.words,
        "kind": finding.kind.value,
        "found": readable(str(finding)),
    }
    try:
        before = _done(writing, look, remedy)
    except (CantMend, UserFixable) as error:
        line |= {"repair": f"could not be done: {remedy.words}", "reason": str(error)}
        mending.done[line["repair"]] += 1
        mending.lines.append(line)
        return
    match remedy:
        case PutAside(table, row) | Change(table, row):
            if before is None:
                return  # it went with something else
            line |= {"table": table, "row": row, "before": before}
            if isinstance(remedy, Change):
                line["changed"] = dict(remedy.values)
            else:
                mending.put_aside[table] += 1
        case _:
            pass
    mending.done[remedy.words] += 1
    mending.lines.append(line)


def _done(writing: Writing, look: Looking, remedy: Remedy) -> dict[str, Any] | None:
    match remedy:
        case AddLabel(layer, label):
            missing = labels_missing(writing.schemes.get(), [(layer, label)])
            if missing:
                writing.schemes.change(missing, None)
        case NoteGap(after):
            known = writing.facts.get(NOTED_GAPS) or []
            writing.facts.put(NOTED_GAPS, [*known, after])
        case _:
            return writing.mends.carry_out(look, remedy)
    return None


def _shown(value: Any) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
