"""The import dialog: what was chosen is read and shown, corrected, and then stored as one step."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.jobs.job import Job
from annotator.ui.jobs.runner import JobRunner
from annotator.ui.language import number as grouped
from annotator.ui.language import several, tr
from annotator.ui.project.choosing import choose_articles, choose_folder
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.file_drop import FileDrop
from annotator.ui.project.import_dialog.candidate import Candidate, State, to_store
from annotator.ui.project.import_dialog.layout import ImportLayout
from annotator.ui.project.import_dialog.reading_files import ReadingFiles
from annotator.ui.project.import_dialog.storing import Stored, Storing
from annotator.ui.project.import_dialog.table_model import TableModel
from annotator.ui.project.import_dialog.wording import verb_for
from annotator.ui.project.import_dialog.work import work_for
from annotator.ui.project.message import Message, Step, Tone
from annotator.ui.project.new_project import NewProjectFields, name_for
from annotator.ui.theme.theme import Theme


class ImportDialog(QDialog):
    """Imports into ``workspace`` as a step of ``person``; without one, into a new project by ``annotator``.

    ``stored`` carries a ``Stored`` when articles have been taken in; the dialog has closed by then.
    Nothing is written before Import is pressed, and Cancel leaves no trace.
    """

    stored = Signal(object)

    def __init__(
        self,
        runner: JobRunner,
        theme: Theme,
        workspace: Workspace | None = None,
        person: Person | None = None,
        *,
        annotator: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._workspace = workspace
        self._person = person
        self._annotator = annotator
        self._reading = ReadingFiles(runner, workspace, self)
        self._storing: Job | None = None
        self._leaving = False
        self._gone = False
        self.model = TableModel(theme, self)
        self.new_project = NewProjectFields() if workspace is None else None
        self.work = work_for(workspace, person.name if person is not None else annotator)
        self.parts = ImportLayout(self, self.model, theme, self.new_project, self.work)
        self.setWindowTitle(tr("Import articles"))
        self._size_to_screen()
        self._connect()
        self.dress(theme)
        self._show_counts()

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.setStyleSheet(dialog_sheet(theme))
        self.parts.dress(theme)

    def add(self, paths: Sequence[Path]) -> None:
        """Read files, folders and zips, and show what they hold below what is there already."""
        if not paths or self._storing is not None:
            return
        if self.new_project is not None:
            self.new_project.suggest(name_for(list(paths)))
        self._reading.add(paths)
        self.parts.show_busy(tr("Reading…"), 0, None)
        self._show_counts()

    @property
    def busy(self) -> bool:
        """Whether anything is still being read or stored."""
        return self._reading.busy or self._storing is not None

    def accept(self) -> None:
        """Store what is ticked."""
        wrong = next((c for c in self.model.candidates if c.problems and c.counted), None)
        if wrong is not None:
            self.parts.chips.press(None)
            self.parts.table.choose([wrong])
            name, error = next(iter(wrong.problems.items()))
            self.parts.detail.form.line(name).setFocus()
            self.parts.errors.show_error(error)
            return
        if not self.parts.importing.isEnabled():
            return
        if self.new_project is not None and self.new_project.objection():
            self.new_project.focus_name()
            self.parts.errors.say(Message(what=self.new_project.objection()))
            return
        if objection := self.work.objection():
            self.parts.detail.sides.show_second()
            self.work.owner.box.setFocus()
            self.parts.errors.say(Message(what=objection))
            return
        self._store()

    def reject(self) -> None:
        """Leave without importing; corrections are not thrown away unasked."""
        if self._storing is not None:
            self._storing.stop()
            return
        corrected = sum(c.corrected for c in self.model.candidates)
        if corrected and not self._leaving:
            self._leaving = True
            leave = Step(tr("Leave without importing"), self.reject)
            self.parts.errors.say(
                Message(
                    what=several(
                        "Corrections to %Ln article would be lost.",
                        "Corrections to %Ln articles would be lost.",
                        corrected,
                    ),
                    next_step=tr("Press Esc again to leave, or import them."),
                    tone=Tone.NOTE,
                    steps=(leave,),
                )
            )
            return
        self._reading.stop()
        super().reject()
        self._end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Cancel."""
        if self.isVisible():
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    def _connect(self) -> None:
        parts = self.parts
        parts.add_files.clicked.connect(lambda: choose_articles(self, self.add))
        parts.add_folder.clicked.connect(lambda: choose_folder(self, self.add))
        parts.chips.chosen.connect(self._filter)
        parts.table.chosen.connect(parts.detail.show_candidates)
        parts.detail.corrected.connect(self._corrected)
        parts.detail.encodingChosen.connect(self._read_again)
        parts.stop.clicked.connect(self._stop)
        parts.leave.clicked.connect(self.reject)
        parts.importing.clicked.connect(self.accept)
        self.model.changed.connect(self._show_counts)
        self._reading.read.connect(self._take)
        self._reading.told.connect(self._tell)
        self._reading.readAnew.connect(self._put_anew)
        self._reading.ended.connect(self._settled)
        self._reading.failed.connect(parts.errors.show_error)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        drop = FileDrop(self)
        drop.articles.connect(self.add)
        drop.project.connect(self._refuse_project)
        if self.new_project is not None:
            self.new_project.changed.connect(self._show_counts)

    def _size_to_screen(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(1160, room.width() - 40), min(760, room.height() - 60))
        self.setMinimumSize(min(560, room.width()), min(360, room.height()))

    def _tell(self, done: int, of: int | None) -> None:
        if not self._gone:
            number = grouped(len(self.model.candidates))
            self.parts.show_busy(tr("Reading… {number} so far", number=number), done, of)

    def _take(self, fresh: Sequence[Candidate]) -> None:
        if self._gone:
            return
        first = not self.model.candidates
        self.model.add(fresh)
        self.work.choices.add(fresh)
        self.parts.detail.refresh_labels()
        if first and self.model.candidates:
            self.parts.table.choose(self.model.candidates)
            if self.new_project is None or not self.new_project.touched:
                self.parts.table.setFocus()

    def _end(self) -> None:
        """Go for good, once no job calls back any more."""
        self._gone = True
        if not self.busy:
            gc.unfreeze()  # the reader kept its records out of the search for garbage
            self.deleteLater()

    def _settled(self) -> None:
        if self._gone:
            self._end()
            return
        if not self.busy:
            self.parts.show_busy("", 0, None)
            if not self.model.candidates and self._reading.paths:
                self.parts.errors.say(
                    Message(
                        what=tr("There are no articles in what was chosen."),
                        next_step=tr("Add files or a folder that holds some."),
                    )
                )
        self._show_counts()

    def _read_again(self, candidate: Candidate, encoding: str) -> None:
        if self._reading.reads_anew or self._storing is not None:
            return
        old = [c for c in self.model.candidates if c.file == candidate.file]
        self._reading.read_again(old, candidate.file, encoding)
        self.parts.show_busy(tr("Reading again…"), 0, None)

    def _put_anew(self, old: Sequence[Candidate], fresh: Sequence[Candidate] | None) -> None:
        if not fresh or self._gone:
            return
        for before, after in zip(old, fresh, strict=False):
            if after.document is not None:
                after.corrections = dict(before.corrections)
        self.model.replace(old, fresh)
        self.work.choices.recount(self.model.candidates)
        self.parts.detail.refresh_labels()
        self.parts.table.choose(fresh)

    def _stop(self) -> None:
        if self._storing is not None:
            self._storing.stop()
            self.parts.show_busy(tr("Stopping…"), 0, None)
        self._reading.stop()

    def _refuse_project(self, path: Path) -> None:
        self.parts.errors.say(
            Message(
                what=tr("This is a project, not an article."),
                where=path.name,
                next_step=tr("Leave this dialog and open it with File ▸ Open Project."),
            )
        )

    def _filter(self, state: State | None) -> None:
        chosen = self.parts.table.chosen_candidates()
        self.model.show_only(state)
        self.parts.table.choose([*chosen, *self.model.candidates])

    def _corrected(self) -> None:
        if self._leaving:
            self._leaving = False
            self.parts.errors.clear()
        self.model.refresh()

    def _show_counts(self) -> None:
        self.parts.chips.show_counts(self.model.counts())
        ticked = self.model.to_import()
        articles, work = ticked[State.NEW], ticked[State.WORK]
        ready = bool(articles or work) and not self.busy
        self.parts.show_import(verb_for(articles, work), enabled=ready)
        left_out = len(self.model.candidates) - articles - work
        self.parts.left_out.setText(tr("{count:,} left out", count=left_out) if left_out else "")
        self.parts.show_empty(empty=not self.model.candidates and not self.busy)

    def _store(self) -> None:
        self.parts.errors.clear()
        work = Storing(
            list(to_store(self.model.candidates)),
            workspace=self._workspace,
            person=self._person,
            path=self.new_project.path if self.new_project else None,
            annotator=self._annotator,
            named=self._reading.paths,
            wishes=self.work.wishes(),
        )
        job = self._runner.start(tr("Import articles"), work, kind="project")
        self._storing = job
        self.parts.lock(locked=True)
        self.parts.show_busy(tr("Importing…"), 0, None)
        job.progress.connect(
            lambda done, of, what: self.parts.show_busy(
                tr("Importing… {done:,} of {of:,}", done=done, of=of), done, of
            )
        )
        job.finished.connect(self._all_stored)
        job.cancelled.connect(self._not_stored)
        job.failed.connect(self._storing_failed)
        self._show_counts()

    def _all_stored(self, stored: Stored) -> None:
        self._storing = None
        super().accept()
        self.stored.emit(stored)
        self._end()

    def _not_stored(self) -> None:
        self._unlocked()
        self.parts.errors.say(
            Message(
                what=tr("The import was stopped; nothing of it was kept."),
                next_step=tr("Import again, or leave."),
                tone=Tone.NOTE,
            )
        )

    def _storing_failed(self, error: BaseException) -> None:
        self._unlocked()
        self.parts.errors.show_error(error, tr("Import articles"))

    def _unlocked(self) -> None:
        self._storing = None
        self.parts.lock(locked=False)
        self.parts.show_busy("", 0, None)
        self._show_counts()
        self.parts.importing.setFocus(Qt.FocusReason.OtherFocusReason)
