"""File ▸ Check: what was found wrong with the project, and the way to mend it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.services.projects.check_project import CheckReport
from annotator.services.projects.repair_project import RepairReport
from annotator.services.projects.salvage_project import SalvageReport
from annotator.store.checking.finding import Kind
from annotator.ui.page.text_copy import display_copy
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme

_FIRST = 20  # findings of a kind that are shown
_NAMES = {
    Kind.FILE: "The file",
    Kind.SCHEMA: "Tables and indexes",
    Kind.VALUES: "Values",
    Kind.REFERENCES: "What names something missing",
    Kind.TEXTS: "Texts",
    Kind.PLACES: "Places in texts",
    Kind.LABELS: "Labels",
    Kind.HISTORY: "History",
    Kind.SEARCH: "Search",
    Kind.BATCHES: "Unfinished steps",
}


def sound(report: CheckReport) -> str:
    """One line about a project that nothing is wrong with."""
    return f"Everything is as it should be: {report.documents:,} articles, {report.spans:,} spans."


def details_of(report: CheckReport) -> str:
    """What is wrong by kind, each with the first places and what a repair does; plain text."""
    blocks = []
    for kind, count in report.counts.items():
        lines = [f"{_NAMES[kind]} ({count:,})"]
        found = [f for f in report.findings if f.kind is kind]
        lines += [f"  {f}{f' → {f.mend}' if f.mend else ''}" for f in found[:_FIRST]]
        if count > _FIRST:
            lines.append(f"  and {count - _FIRST:,} more")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def mended(report: RepairReport) -> str:
    """What a repair did, in one line."""
    done = sum(report.done.values())
    aside = sum(report.put_aside.values())
    said = f"Repaired: {done:,} {'thing' if done == 1 else 'things'} put right"
    said += f", {aside:,} {'row' if aside == 1 else 'rows'} put aside." if aside else "."
    return said if not report.left else f"{said} {len(report.left):,} could not be."


def salvaged(report: SalvageReport) -> str:
    """What was salvaged, in one line."""
    articles, spans = (report.taken.get(name, 0) for name in ("document", "annotation"))
    said = f"Salvaged {articles:,} articles and {spans:,} decided spans."
    return f"{said} Everything could be read." if report.whole else f"{said} Not everything could be read."


class CheckDialog(QDialog):
    """Shows what is wrong; ``repairWanted`` or ``salvageWanted`` when the person asks for that."""

    repairWanted = Signal()  # noqa: N815  # Qt's way of naming signals
    salvageWanted = Signal()  # noqa: N815  # as above

    def __init__(self, report: CheckReport, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count = len(report.findings)
        self.setWindowTitle("Check")
        self.setStyleSheet(dialog_sheet(theme))
        self.resize(720, 460)
        head = plain_label(
            "strong", f"{count:,} {'thing is' if count == 1 else 'things are'} wrong.", wrap=True
        )
        self.text = QPlainTextEdit(display_copy(details_of(report)))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(interface_font(13))
        self.text.setAccessibleName("What is wrong, and what a repair does")
        told = plain_label("dim", _told(report), wrap=True)
        copy = VerbButton("Copy", theme)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details_of(report)))
        self.mending = VerbButton("Salvage" if report.needs_salvage else "Repair", theme, primary=True)
        self.mending.setVisible(report.needs_salvage or report.can_be_repaired)
        wanted = self.salvageWanted if report.needs_salvage else self.repairWanted
        self.mending.clicked.connect(self.accept)
        self.mending.clicked.connect(wanted)
        leaving = VerbButton("Close", theme)
        leaving.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(leaving)
        buttons.addWidget(self.mending)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self.text, 1)
        column.addWidget(told)
        column.addLayout(buttons)
        self.finished.connect(self.deleteLater)


def _told(report: CheckReport) -> str:
    if report.needs_salvage:
        return (
            "The file itself is damaged. Salvaging reads what can be read into a new project beside it; "
            "this file is only read."
        )
    if report.can_be_repaired:
        return (
            "A repair copies the project first. What can't stand leaves it and is kept in a file beside it: "
            "nothing of anybody's work is thrown away."
        )
    return ""
