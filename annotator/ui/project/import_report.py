"""What became of an import: one quiet line, and all of it for those who ask."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.domain.record import Refusal
from annotator.services.importing.import_corpus import ImportReport
from annotator.ui.language import number, several, shown, tr
from annotator.ui.page.text_copy import display_copy
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.message import Message, Step, Tone
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.punctuation import listed
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme


def summary_of(report: ImportReport) -> str:
    """Such as "14 articles in, 2 left out."."""
    if report.cancelled:
        return tr("The import was stopped; nothing of it was kept.")
    more = report.work or report.comments or report.links or report.entries
    parts = [several("%Ln article in", "%Ln articles in", report.taken)] if report.taken or not more else []
    if report.work:
        parts.append(several("work on %Ln article in", "work on %Ln articles in", report.work))
    if report.comments:
        parts.append(several("%Ln note in", "%Ln notes in", report.comments))
    if report.links:
        parts.append(several("%Ln link between articles in", "%Ln links between articles in", report.links))
    if report.entries:
        parts.append(several("%Ln entry in", "%Ln entries in", report.entries))
    left_out = len(report.known) + len(report.refused)
    if left_out:
        parts.append(tr("{count:,} left out", count=left_out))
    return listed(parts) + "."


def details_of(report: ImportReport) -> str:
    """Every file that was left out, with its reason and next step, and every note; plain text."""
    sections = (
        (tr("Refused"), [_line(refusal) for refusal in report.refused]),
        (tr("Already in the project"), list(report.known)),
        (tr("Labels added to the scheme"), list(report.labels_added)),
        (tr("Notes"), [shown(note) for note in report.notes]),
    )
    blocks = [
        "\n".join([f"{name} ({number(len(lines))})", *(f"  {line}" for line in lines)])
        for name, lines in sections
        if lines
    ]
    return "\n\n".join([summary_of(report), *blocks])


def _line(refusal: Refusal) -> str:
    """File, place, reason and next step, as ``str`` says them in English."""
    place = f", {shown(refusal.place)}" if refusal.place else ""
    step = f" {shown(refusal.next_step)}" if refusal.next_step else ""
    return f"{refusal.file}{place}: {shown(refusal.reason)}{step}"


def has_details(report: ImportReport) -> bool:
    """Whether there is more to say than the summary."""
    return bool(report.refused or report.known or report.notes or report.labels_added)


def way_back(report: ImportReport) -> str:
    """How an import is taken back; nothing where there is nothing to take back."""
    stored = report.taken or report.work or report.comments or report.links or report.entries
    return tr("Ctrl+Z takes the import back.") if stored else ""


def message_about(
    report: ImportReport, show_details: Callable[[], None], stands: Callable[[], bool]
) -> Message:
    """The summary as a message, while it ``stands``; ``show_details`` is offered where there are any."""
    return Message(
        what=summary_of(report),
        next_step=way_back(report),
        tone=Tone.NOTE,
        steps=(Step(tr("Details"), show_details),) if has_details(report) else (),
        stands=stands,
    )


class ReportDialog(QDialog):
    """All of a report, to be read and copied."""

    def __init__(self, report: ImportReport, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import report"))
        self.setStyleSheet(dialog_sheet(theme))
        self.resize(680, 440)
        self._words = details_of(report)
        head = plain_label("strong", summary_of(report), wrap=True)
        beneath = self._words.removeprefix(summary_of(report)).strip()
        self.text = QPlainTextEdit(display_copy(beneath))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(interface_font(13))
        self.text.setAccessibleName(tr("What was left out, and why"))
        copy = VerbButton(tr("Copy"), theme)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._words))
        close = VerbButton(tr("Close"), theme, primary=True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        self.finished.connect(self.deleteLater)
