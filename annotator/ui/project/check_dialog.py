"""File ▸ Check: what was found wrong with the project, and the way to mend it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.domain.wording import worded
from annotator.services.projects.check_project import CheckReport
from annotator.services.projects.repair_project import RepairReport
from annotator.services.projects.salvage_project import SalvageReport
from annotator.store.checking.finding import Finding, Kind
from annotator.ui.language import number, several, shown, tr
from annotator.ui.page.text_copy import display_copy
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme

_FIRST = 20  # findings of a kind that are shown
_NAMES = {
    Kind.FILE: worded("The file"),
    Kind.SCHEMA: worded("Tables and indexes"),
    Kind.VALUES: worded("Values"),
    Kind.REFERENCES: worded("What names something missing"),
    Kind.TEXTS: worded("Texts"),
    Kind.PLACES: worded("Places in texts"),
    Kind.LABELS: worded("Labels"),
    Kind.HISTORY: worded("History"),
    Kind.SEARCH: worded("Search"),
    Kind.BATCHES: worded("Unfinished steps"),
}


def sound(report: CheckReport) -> str:
    """One line about a project that nothing is wrong with."""
    return tr(
        "Everything is as it should be: {articles}, {spans}.",
        articles=several("%Ln article", "%Ln articles", report.documents),
        spans=several("%Ln span", "%Ln spans", report.spans),
    )


def details_of(report: CheckReport) -> str:
    """What is wrong by kind, each with the first places and what a repair does; plain text."""
    blocks = []
    for kind, count in report.counts.items():
        lines = [f"{shown(_NAMES[kind])} ({number(count)})"]
        found = [f for f in report.findings if f.kind is kind]
        lines += [f"  {_line(f)}" for f in found[:_FIRST]]
        if count > _FIRST:
            lines.append(f"  {tr('and {count:,} more', count=count - _FIRST)}")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _line(finding: Finding) -> str:
    what = shown(finding.what)
    said = f"{shown(finding.where)}: {what}" if finding.where else what
    return f"{said} → {shown(finding.mend)}" if finding.mend else said


def mended(report: RepairReport) -> str:
    """What a repair did, in one line."""
    done, aside = sum(report.done.values()), sum(report.put_aside.values())
    if aside:
        said = tr(
            "Repaired: {things} put right, {rows} put aside.",
            things=several("%Ln thing", "%Ln things", done),
            rows=several("%Ln row", "%Ln rows", aside),
        )
    else:
        said = several("Repaired: %Ln thing put right.", "Repaired: %Ln things put right.", done)
    if not report.left:
        return said
    return f"{said} {several('%Ln could not be.', '%Ln could not be.', len(report.left))}"


def salvaged(report: SalvageReport) -> str:
    """What was salvaged, in one line."""
    articles, spans = (report.taken.get(name, 0) for name in ("document", "annotation"))
    said = tr(
        "Salvaged {articles} and {spans}.",
        articles=several("%Ln article", "%Ln articles", articles),
        spans=several("%Ln decided span", "%Ln decided spans", spans),
    )
    rest = tr("Everything could be read.") if report.whole else tr("Not everything could be read.")
    return f"{said} {rest}"


class CheckDialog(QDialog):
    """Shows what is wrong; ``repairWanted`` or ``salvageWanted`` when the person asks for that."""

    repairWanted = Signal()  # noqa: N815  # Qt's way of naming signals
    salvageWanted = Signal()  # noqa: N815  # as above

    def __init__(self, report: CheckReport, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count = len(report.findings)
        self.setWindowTitle(tr("Check"))
        self.setStyleSheet(dialog_sheet(theme))
        self.resize(720, 460)
        head = plain_label(
            "strong", several("%Ln thing is wrong.", "%Ln things are wrong.", count), wrap=True
        )
        self.text = QPlainTextEdit(display_copy(details_of(report)))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(interface_font(13))
        self.text.setAccessibleName(tr("What is wrong, and what a repair does"))
        told = plain_label("dim", _told(report), wrap=True)
        copy = VerbButton(tr("Copy"), theme)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details_of(report)))
        self.mending = VerbButton(
            tr("Salvage") if report.needs_salvage else tr("Repair"), theme, primary=True
        )
        self.mending.setVisible(report.needs_salvage or report.can_be_repaired)
        wanted = self.salvageWanted if report.needs_salvage else self.repairWanted
        self.mending.clicked.connect(self.accept)
        self.mending.clicked.connect(wanted)
        leaving = VerbButton(tr("Close"), theme)
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
        return tr(
            "The file itself is damaged. Salvaging reads what can be read into a new project beside it; "
            "this file is only read."
        )
    if report.can_be_repaired:
        return tr(
            "A repair copies the project first. What can't stand leaves it and is kept in a file beside it: "
            "nothing of anybody's work is thrown away."
        )
    return ""
