"""Looks whether a project is whole: its file, its references, and every span against its text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.fragments import FRAGMENTS, misfit
from annotator.domain.span import spans_that_misread
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.projects.projects import open_project
from annotator.store.access import Reading
from annotator.store.documents import Listed
from annotator.store.file import integrity_report
from annotator.store.workspace import Workspace

_NAMED = 500  # a query names only so many rows


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What was looked at, and one sentence for each thing that is wrong."""

    documents: int
    spans: int
    problems: tuple[str, ...]


def check(path: Path, *, progress: Progress = silent, cancelled: Cancelled = never) -> CheckReport:
    """Check the project at ``path``; it is only read.

    Raises:
        UnusableProject: if it can't be opened at all.
    """
    with open_project(path, read_only=True) as workspace:
        problems = integrity_report(path)
        documents, spans, found = _against_text(workspace, progress, cancelled)
    return CheckReport(documents=documents, spans=spans, problems=(*problems, *found))


def _against_text(
    workspace: Workspace, progress: Progress, cancelled: Cancelled
) -> tuple[int, int, list[str]]:
    documents = spans = 0
    problems: list[str] = []
    with workspace.read() as reading:
        total = reading.documents.count()
        people = reading.people.all()
        for row, document in reading.documents.stream():
            if cancelled():
                break
            found = reading.suggestions.spans(row)
            for person in people:
                found.extend(reading.annotations.spans(row, person.row))
            documents += 1
            spans += len(found)
            problems.extend(
                f"{document.title or document.id}: {s.label} at {s.start} to {s.end} "
                "does not name the text it was made on."
                for s in spans_that_misread(document.text, tuple(found))
            )
            problems.extend(
                f"{document.title or document.id}: {s.label} at {s.start} to {s.end} has pieces that do not "
                f"fit it. {wrong}"
                for s in found
                if FRAGMENTS in s.features and (wrong := misfit(s.features[FRAGMENTS], s.start, s.end))
            )
            problems.extend(
                f"{document.title or document.id}: furniture from {f.start} to {f.end} lies outside the text."
                for f in document.furniture
                if not 0 <= f.start < f.end <= len(document.text)
            )
            problems.extend(
                f"{document.title or document.id}: a note at {n.start} to {n.end} does not name the text it "
                "was put on."
                for n in (kept.note for kept in reading.notes.of_documents([row])[row])
                if n.start is not None and document.text[n.start : n.end] != n.text
            )
            progress(documents, total, document.title)
        problems.extend(_astray(reading))
        problems.extend(_unknown_labels(reading))
    return documents, spans, problems


def _unknown_labels(reading: Reading) -> list[str]:
    """A sentence for each label that spans carry and the scheme has not."""
    known = {(layer.name, label.name) for layer, label in reading.schemes.get().labels()}
    return [
        f"{count:,} {'span carries' if count == 1 else 'spans carry'} {label} of the layer {layer}, "
        "which the label scheme has not."
        for (layer, label), count in sorted(reading.scheme_usage.get().spans.items())
        if (layer, label) not in known
    ]


def _astray(reading: Reading) -> list[str]:
    """A sentence for each relation whose ends are not where they should be."""
    found = [("", at) for at in reading.relations.own_astray()]
    found += [("suggested ", at) for at in reading.relations.suggested_astray()]
    listed = reading.documents.listed(sorted({document for _, (document, _) in found})[:_NAMED])
    return [
        f"{_title(listed.get(document), document)}: a {kind}relation {label} links spans that are not there."
        for kind, (document, label) in found
    ]


def _title(listed: Listed | None, row: int) -> str:
    return (listed.title or listed.source_file) if listed is not None else f"article {row}"
