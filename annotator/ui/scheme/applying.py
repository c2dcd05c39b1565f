"""Looks at what the changes would do, asks, and carries them out as one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from annotator.domain.errors import UserFixable
from annotator.domain.scheme_changes.change import Change
from annotator.services.progress import Cancelled, Progress
from annotator.services.scheme.change_scheme import SchemeChanged, change_scheme
from annotator.services.scheme.preview_scheme import Preview, preview
from annotator.ui.annotate.desk import Desk
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import shown, tr
from annotator.ui.scheme.preview_dialog import PreviewDialog

if TYPE_CHECKING:
    from annotator.ui.scheme.screen import SchemeScreen

StartJob = Callable[[str, Work], Job]


class Applying:
    """The way from changes to come to a new version of the scheme."""

    def __init__(self, screen: SchemeScreen, start_unseen: StartJob, start_step: StartJob) -> None:
        self._screen = screen
        self._start_unseen = start_unseen
        self._start_step = start_step
        self.under_way = False
        self.dialog: PreviewDialog | None = None

    def look(self) -> None:
        """Show what the changes would do; carried out if that is accepted."""
        screen = self._screen
        desk, changes = screen.desk, screen.draft.changes
        if desk is None or not changes or self.under_way:
            if desk is not None and not changes:
                desk.say(tr("There is nothing to change yet."))
            return
        dialog = self.dialog = PreviewDialog(len(changes), screen.theme, screen.window())
        workspace = desk.workspace

        def work(progress: Progress, cancelled: Cancelled) -> Preview | None:
            return preview(workspace, changes, progress=progress, cancelled=cancelled)

        def failed(error: Exception) -> None:
            dialog.reject()
            desk.troubled.emit(error)

        def answered(result: int) -> None:
            self.dialog = None
            dialog.deleteLater()
            self._screen.list.setFocus()
            if result == QDialog.DialogCode.Accepted:
                self._carry_out(desk, changes)
            else:
                job.stop()

        job = self._start_unseen(tr("See what changes"), work)
        job.finished.connect(dialog.show_preview)
        job.failed.connect(failed)
        dialog.finished.connect(answered)
        dialog.open()

    def _carry_out(self, desk: Desk, changes: tuple[Change, ...]) -> None:
        self.under_way = True

        def work(progress: Progress, _cancelled: Cancelled) -> SchemeChanged:
            progress(0, None, "")
            return change_scheme(desk.workspace, changes, desk.person)

        def done(found: SchemeChanged) -> None:
            self.under_way = False
            self._screen.draft.clear()
            desk.say(
                tr("The scheme is version {version} now. Undo takes the change back.", version=found.version)
            )
            desk.noted.emit(found.notice)

        def failed(error: Exception) -> None:
            self.under_way = False
            if not isinstance(error, UserFixable):
                return  # the window tells of it
            desk.say(tr("Nothing was changed: {what}", what=shown(error.what)))

        job = self._start_step(tr("Change the scheme"), work)
        job.finished.connect(done)
        job.failed.connect(failed)
        job.cancelled.connect(lambda: setattr(self, "under_way", False))
