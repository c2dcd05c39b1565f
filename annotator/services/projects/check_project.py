"""Looks whether a project is whole: its file, its references, every span against its text, its history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import DamagedProject
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.projects.projects import open_project
from annotator.store.access import Reading
from annotator.store.checking.finding import Finding, Kind
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What was looked at, and everything that is wrong; ``cancelled`` when it was not all looked at."""

    documents: int
    spans: int
    findings: tuple[Finding, ...]
    cancelled: bool = False

    @property
    def problems(self) -> tuple[str, ...]:
        """One sentence for each thing that is wrong."""
        return tuple(str(finding) for finding in self.findings)

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many findings there are of each kind, in the order of the kinds."""
        found = Counter(finding.kind for finding in self.findings)
        return {kind: found[kind] for kind in Kind if found[kind]}

    def places(self, kind: Kind) -> list[str]:
        """What is wrong of one kind, one sentence each."""
        return [str(finding) for finding in self.findings if finding.kind is kind]

    @property
    def can_be_repaired(self) -> bool:
        """Whether a repair would do something."""
        return any(finding.remedies for finding in self.findings)

    @property
    def needs_salvage(self) -> bool:
        """Whether the file itself is damaged beyond what a repair can mend."""
        return any(f.kind in {Kind.FILE, Kind.SCHEMA} and not f.remedies for f in self.findings)


def check(path: Path, *, progress: Progress = silent, cancelled: Cancelled = never) -> CheckReport:
    """Check the project at ``path``; it is only read.

    Raises:
        UnusableProject: if it can't be opened at all.
    """
    with open_project(path, read_only=True, checked=False) as workspace:
        return check_open(workspace, progress=progress, cancelled=cancelled)


def check_open(
    workspace: Workspace, *, progress: Progress = silent, cancelled: Cancelled = never
) -> CheckReport:
    """Check a project that is open; it is only read."""
    report: CheckReport | None = None
    try:
        with workspace.read() as reading:
            report = _looked_through(reading, workspace.path, progress, cancelled)
    except DamagedProject:  # leaving a damaged file may fail as well
        if report is None:
            raise
    return report


def _looked_through(reading: Reading, path: Path, progress: Progress, cancelled: Cancelled) -> CheckReport:
    found: list[Finding] = []
    total = reading.soundness.documents()

    def heard(done: int, title: str) -> None:
        if cancelled():
            raise _Stopped
        progress(min(done, total), total, title)

    stopped = False
    try:
        found.extend(reading.soundness.findings(heard))
    except _Stopped:
        stopped = True
    return CheckReport(
        documents=total,
        spans=reading.soundness.spans(),
        findings=tuple(f for f in found if not (f.kind is Kind.BATCHES and _in_use(path))),
        cancelled=stopped,
    )


class _Stopped(Exception):  # an event, not an error
    """Ends the looking."""


def _in_use(path: Path) -> bool:
    """Whether a window may be at work in the project: then a step may be unfinished."""
    return path.with_name(f".{path.name}.lock").exists()
