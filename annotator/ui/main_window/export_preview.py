"""Shows what an export would write, and what its format can't carry, while it is being chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from annotator.domain.errors import UserFixable
from annotator.services.exporting.export_choices import Choices
from annotator.services.exporting.preview_export import ExportPreview, preview_export
from annotator.services.progress import Cancelled, Progress
from annotator.store.workspace import Workspace
from annotator.ui.jobs.job import Job
from annotator.ui.jobs.runner import JobRunner
from annotator.ui.language import number, several, shown, tr
from annotator.ui.page.text_copy import display_copy
from annotator.ui.pieces import plain_label
from annotator.ui.punctuation import separate

KIND = "preview"
"""The kind of job that looks ahead; it goes on beside any other."""

_PAUSE = 120  # milliseconds: choosing by the arrow keys passes over many formats


class PreviewPane(QWidget):
    """The first records, and a sentence on what the format has no place for."""

    def __init__(self, runner: JobRunner, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._workspace = workspace
        self._job: Job | None = None
        self._asked: tuple[str, str, Choices] | None = None
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("The beginning of what will be written"))
        self.text.setMinimumHeight(120)
        self.words = plain_label("plainWords", wrap=True)
        self._plain = tr("Preview of the first articles")
        self._head = plain_label("dim", self._plain)
        self._head.setBuddy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addWidget(self.text, 1)
        column.addWidget(self.words)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether what is shown is not yet what was asked for."""
        return self._pause.isActive() or self._job is not None

    def show_for(self, format_: str, source: str, choices: Choices) -> None:
        """Show what these would write, a moment later."""
        asked = (format_, source, choices)
        if asked == self._asked:
            return
        self._asked = asked
        self.stop()
        self._pause.start()

    def stop(self) -> None:
        """Look ahead no further."""
        self._pause.stop()
        job, self._job = self._job, None
        if job is not None:
            job.stop()

    def _start(self) -> None:
        if self._asked is None:
            return
        format_, source, choices = self._asked
        workspace = self._workspace

        def work(_progress: Progress, cancelled: Cancelled) -> ExportPreview | None:
            return preview_export(workspace, format_, source=source, choices=choices, cancelled=cancelled)

        job = self._runner.start(tr("Preview of an export"), work, kind=KIND, quiet=True)
        self._job = job
        job.finished.connect(partial(self._show, job))
        job.failed.connect(partial(self._failed, job))

    def _show(self, job: Job, found: ExportPreview | None) -> None:
        if job is not self._job:  # another one was asked for, or the dialog has gone
            return
        self._job = None
        if found is None:
            return
        if not found.records:
            self.text.setPlainText("")
            self.words.setText(tr("There is nothing of this to export yet."))
            return
        self._head.setText(tr("Preview: a packed file, which will hold") if found.packed else self._plain)
        self.text.setPlainText(display_copy(found.text))
        self.words.setText(words_of(found))

    def _failed(self, job: Job, error: BaseException) -> None:
        if job is not self._job:
            return
        self._job = None
        self.text.setPlainText("")
        self.words.setText(
            shown(error.what) if isinstance(error, UserFixable) else tr("There is no preview.")
        )


def words_of(found: ExportPreview) -> str:
    """What the format has no place for, in one sentence."""
    if not found.missing and found.more:
        return several(
            "The format has a place for everything in the first record.",
            "The format has a place for everything in the first %Ln records.",
            found.records,
        )
    if not found.missing:
        return tr("The format has a place for everything.")
    counts = separate(f"{shown(what)}: {number(count)}" for what, count in sorted(found.missing.items()))
    if found.more:
        return several(
            "The format has no place for these of the first record: {counts}. They stay in the project.",
            "The format has no place for these of the first %Ln records: {counts}. They stay in the project.",
            found.records,
            counts=counts,
        )
    return tr("The format has no place for these: {counts}. They stay in the project.", counts=counts)
