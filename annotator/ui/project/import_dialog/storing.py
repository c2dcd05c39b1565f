"""The work of storing what the preview shows, in the project that is open or in a new one."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.record import Record, Refusal
from annotator.services.importing.import_corpus import ImportReport, import_records
from annotator.services.importing.label_mapping import LabelMapping
from annotator.services.progress import Cancelled, Progress
from annotator.services.projects.projects import new_project, person_in
from annotator.services.reading.siblings import siblings_of
from annotator.store.people import Person
from annotator.store.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """Where articles were stored, and what became of them; ``made`` says that the project is new."""

    workspace: Workspace
    report: ImportReport
    made: bool

    @property
    def cancelled(self) -> bool:
        """Whether it was stopped: then nothing was stored, and a new project is gone again."""
        return self.report.cancelled


@dataclass(frozen=True, slots=True)
class Wishes:
    """Whose work spans are that name nobody (empty: suggestions), and what becomes of their labels."""

    owner: str = ""
    mapping: LabelMapping = field(default_factory=LabelMapping)


_NONE = Wishes()


class Storing:
    """The work of one storing job."""

    def __init__(
        self,
        records: Sequence[Record | Refusal],
        *,
        workspace: Workspace | None = None,
        person: Person | None = None,
        path: Path | None = None,
        annotator: str = "",
        named: Sequence[Path] = (),
        wishes: Wishes = _NONE,
    ) -> None:
        """Into ``workspace`` as a step of ``person``; or into a new one at ``path``, by ``annotator``.

        The files of links and entries that lie with ``named`` are stored as well; ``wishes`` say how.
        """
        self._records = records
        self._workspace = workspace
        self._person = person
        self._path = path
        self._annotator = annotator
        self._named = named
        self._wishes = wishes

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Stored:
        """Store all, or nothing."""
        total = len(self._records)
        siblings = siblings_of(self._named)

        def counted(done: int, _of: int | None, what: str) -> None:
            progress(min(done, total), total, what)

        if self._workspace is not None:
            report = import_records(
                self._workspace,
                self._records,
                siblings=siblings,
                person=self._person,
                annotator=self._wishes.owner,
                mapping=self._wishes.mapping,
                progress=counted,
                cancelled=cancelled,
            )
            return Stored(workspace=self._workspace, report=report, made=False)
        assert self._path is not None
        workspace = new_project(self._path)
        try:
            person = person_in(workspace, self._annotator) if self._annotator else None
            report = import_records(
                workspace,
                self._records,
                siblings=siblings,
                person=person,
                annotator=self._wishes.owner,
                mapping=self._wishes.mapping,
                progress=counted,
                cancelled=cancelled,
            )
        except BaseException:
            _unmake(workspace)
            raise
        if report.cancelled:
            _unmake(workspace)
        return Stored(workspace=workspace, report=report, made=True)


def _unmake(workspace: Workspace) -> None:
    """Remove a project made a moment ago, and by us: it holds nothing."""
    workspace.close()
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            workspace.path.with_name(workspace.path.name + suffix).unlink(missing_ok=True)
