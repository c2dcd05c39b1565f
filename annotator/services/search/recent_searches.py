"""What was searched for in each project, kept beside the program's own state, not in the projects."""

from __future__ import annotations

import hashlib
import logging
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from annotator.domain.span import Status
from annotator.folders import state_folder
from annotator.services.search.searching import SearchQuery
from annotator.store.people import WorkStatus
from annotator.store.search import DocumentFilter, MarkFilter

_log = logging.getLogger(__name__)
_MOST = 20  # searches that nobody asked to keep
_LARGEST = 500_000  # bytes; anything above is not ours


@dataclass(frozen=True, slots=True)
class Remembered:
    """A search that was made; one that is ``kept`` stays until somebody lets go of it."""

    query: SearchQuery
    kept: bool = False


class _Line(msgspec.Struct, omit_defaults=True):
    words: str = ""
    pattern: bool = False
    exact: bool = False
    outlet: str | None = None
    since: str = ""
    until: str = ""
    article: WorkStatus | None = None
    marks: bool = False
    layer: str = ""
    label: str = ""
    statuses: list[Status] = []
    annotator: int | None = None
    unmarked: bool = False
    kept: bool = False


def searches(project: Path) -> list[Remembered]:
    """The searches made in a project, kept ones first, then the latest; none if the list is damaged."""
    file = _file(project)
    try:
        if file.stat().st_size > _LARGEST:
            return []
        lines = msgspec.json.decode(file.read_bytes(), type=list[_Line])
    except (OSError, ValueError, msgspec.MsgspecError, RecursionError):
        return []
    return _sorted([Remembered(_query(line), line.kept) for line in lines])


def remember(project: Path, query: SearchQuery) -> list[Remembered]:
    """Put a search at the head of a project's list; returns the list."""
    known = searches(project)
    kept = any(r.kept for r in known if r.query == query)
    return _write(project, [Remembered(query, kept), *(r for r in known if r.query != query)])


def keep(project: Path, query: SearchQuery, kept: bool) -> list[Remembered]:
    """Keep a search for good, or keep it no longer; returns the list."""
    known = searches(project)
    if all(r.query != query for r in known):
        known.insert(0, Remembered(query))
    return _write(project, [replace(r, kept=kept) if r.query == query else r for r in known])


def _sorted(found: Sequence[Remembered]) -> list[Remembered]:
    passing = [r for r in found if not r.kept]
    return [*(r for r in found if r.kept), *passing[:_MOST]]


def _write(project: Path, found: Sequence[Remembered]) -> list[Remembered]:
    """A list that can't be written is no reason to disturb anybody."""
    listed = _sorted(found)
    file = _file(project)
    fresh = file.with_name(f"{file.name}.{uuid.uuid4().hex[:8]}")
    try:
        file.parent.mkdir(exist_ok=True)
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode([_line(r) for r in listed]), indent=1))
        fresh.replace(file)
    except OSError:
        _log.warning("the list of searches could not be written")
    finally:
        fresh.unlink(missing_ok=True)
    return listed


def _file(project: Path) -> Path:
    path = str(project.absolute()).encode("utf-8", "surrogatepass")
    return state_folder() / "searches" / f"{hashlib.sha256(path).hexdigest()[:16]}.json"


def _line(remembered: Remembered) -> _Line:
    query = remembered.query
    marks = query.marks or MarkFilter()
    return _Line(
        words=query.words,
        pattern=query.pattern,
        exact=query.exact,
        outlet=query.documents.outlet,
        since=query.documents.since,
        until=query.documents.until,
        article=query.documents.status,
        marks=query.marks is not None,
        layer=marks.layer,
        label=marks.label,
        statuses=sorted(marks.statuses),
        annotator=marks.annotator,
        unmarked=query.unmarked,
        kept=remembered.kept,
    )


def _query(line: _Line) -> SearchQuery:
    marks = MarkFilter(
        layer=line.layer, label=line.label, statuses=frozenset(line.statuses), annotator=line.annotator
    )
    return SearchQuery(
        words=line.words,
        pattern=line.pattern,
        exact=line.exact,
        documents=DocumentFilter(outlet=line.outlet, since=line.since, until=line.until, status=line.article),
        marks=marks if line.marks else None,
        unmarked=line.unmarked,
    )
