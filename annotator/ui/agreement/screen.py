"""The Agreement screen: figures by label, by pair and over time, and below them every difference."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import Place
from annotator.domain.errors import UserFixable
from annotator.domain.mark import MarkKey
from annotator.domain.wording import worded
from annotator.services.agreement.guideline_example import add_to_guideline
from annotator.services.team.assign import NotALead
from annotator.ui.agreement.asking_bar import AskingBar
from annotator.ui.agreement.differences_table import DifferencesTable
from annotator.ui.agreement.guideline_dialog import GuidelineDialog
from annotator.ui.agreement.kinds_bar import KindsBar
from annotator.ui.agreement.labels_table import LabelsTable, lines_of
from annotator.ui.agreement.measured import Measured, Measurement
from annotator.ui.agreement.report_file import save_report
from annotator.ui.agreement.sides_card import SidesCard
from annotator.ui.annotate.desk import Desk
from annotator.ui.chooser import Chooser
from annotator.ui.language import several, shown, tr
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.project.waiting_page import WHO, WORK, Step, WaitingPage
from annotator.ui.punctuation import separate
from annotator.ui.screen import Screen
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme

_PURPOSE = worded("Here you see how alike annotators are, label by label, and every place where they differ.")
_NOBODY = worded(
    "No article has been done by two annotators yet. Finish one (Ctrl+Enter) as each of two, "
    "or import a second annotator's work."
)
_STOP = Step("agreement.stop", worded("Stop measuring"))
_AGAIN = Step("agreement.again", worded("Measure"))
_NONE_OF_THESE = worded("No article of these has been done by two annotators: choose others above.")


class AgreementScreen(Screen):
    """Shows what was measured, and leads to the places where annotators differ.

    ``caseWanted(document, layer, start, end)`` asks for a place to be settled.
    """

    caseWanted = Signal(int, str, int, int)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, measured: Measured, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured = measured
        self._desk: Desk | None = None
        self._shown: Measurement | None = None
        self._said = ""
        self._theme: Theme = LIGHT
        self.asking = AskingBar()
        self.labels = LabelsTable()
        self.sides = SidesCard()
        self.kinds = KindsBar()
        self.table = DifferencesTable()
        self._count = plain_label("small")
        self.nothing = WaitingPage(tr("Measured"))
        self.nothing.commandGiven.connect(self.commandGiven)
        self._stack = QStackedWidget()
        self._arrange()
        measured.stale.connect(self._stale)
        measured.ready.connect(self._stale)
        measured.halted.connect(self._stale)
        measured.progress.connect(self._told)
        self.asking.changed.connect(self._asked)
        self.asking.left.connect(self.table.setFocus)
        self.asking.commandGiven.connect(self.commandGiven)
        self.sides.articleWanted.connect(self._open_article)
        self.kinds.changed.connect(self._list)
        self.table.opened.connect(lambda: self.do("agreement.settle"))

    @property
    def measured(self) -> bool:
        """Whether something that was measured is shown."""
        return self._shown is not None

    # A screen

    def show_desk(self, desk: Desk | None) -> None:
        """Show the project on ``desk``."""
        self._desk, self._shown = desk, None
        self._measured.show_desk(desk)
        if desk is not None and self.isVisible():
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        for part in (self.nothing, self.asking, self.labels, self.sides, self.kinds, self.table):
            part.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """There are no keys on its controls."""

    def arrive(self) -> None:
        """Measure again what is stale, and go to the differences."""
        self.refresh()
        self.table.setFocus()

    def here(self) -> tuple[int, MarkKey] | None:
        """No mark of one's own is chosen here."""
        return None

    def do(self, command: str) -> None:
        """Carry out one of the screen's commands."""
        handlers: dict[str, Callable[[], None]] = {
            "agreement.settle": self._settle,
            "agreement.open": self._open,
            "agreement.guideline": self._write_guideline,
            "agreement.again": self._measured.again,
            "agreement.stop": self._stop,
            "agreement.clear": self.kinds.clear,
            "agreement.report": self._save_report,
            "agreement.next_pane": lambda: self._turn(1),
            "agreement.previous_pane": lambda: self._turn(-1),
        }
        handlers[command]()

    # What is shown

    def refresh(self) -> None:
        """Show what was measured, or that it is being measured."""
        desk = self._desk
        if desk is None:
            return
        with desk.workspace.read() as reading:
            people = [person.name for person in reading.people.all()]
        self.asking.offer(people, [layer.name for layer in desk.scheme.layers])
        measurement = self._measured.now()
        if measurement is None:
            if self._measured.is_halted:
                self._say(tr("The measuring was stopped."), _AGAIN)
                return
            self.asking.told.setText("")
            self.nothing.show_progress(tr("Measuring"), 0, None, _STOP)
            self._stack.setCurrentIndex(0)
            return
        if measurement is self._shown:
            self._tell()
            return
        self._shown = measurement
        compared, found = measurement.compared, measurement.differences
        if measurement.refusal is not None:
            refusal = measurement.refusal
            why = f"{shown(refusal.what)} {shown(refusal.next_step)}"
            self._say(why, WHO if isinstance(refusal, NotALead) else WORK)
            return
        if compared is None or found is None or not compared.articles:
            asked = measurement.asked
            narrowed = asked.articles or asked.since or asked.until
            self._say(shown(_NONE_OF_THESE if narrowed else _NOBODY), WORK)
            return
        report = compared.report
        told = [several("%Ln article compared", "%Ln articles compared", report.articles)]
        if report.left_out:
            told.append(tr("left out: {what}", what=separate(shown(one.words) for one in report.left_out)))
        if report.articles > 1:
            told.append(tr("95 % intervals from resampled articles"))
        self._said = ". ".join((" · ".join(told), *map(shown, report.warnings)))
        self._tell()
        self.labels.lines.show(lines_of(report.layers), report.annotators)
        self.sides.show_report(report, compared.articles, compared.titles)
        self.kinds.offer(found, measurement.orders)
        self._list()
        self._stack.setCurrentIndex(1)

    def _tell(self) -> None:
        """Say what the figures are of; they stay in sight while they are measured again."""
        if self._stack.currentIndex() == 1 or self._shown is not None:
            now = (
                tr("Measuring again… Shift+F5 stops that.")
                if self._measured.is_reading
                else tr("The measuring was stopped: these are the figures of before. F5 measures.")
                if self._measured.is_halted
                else ""
            )
            self.asking.told.setText(f"{now} {self._said}".lstrip())

    def _list(self) -> None:
        shown, desk = self._shown, self._desk
        if shown is None or shown.differences is None or desk is None:
            return
        rows = self.kinds.listed()
        every = len(shown.differences.found)
        agreed = shown.differences.agreed
        self._count.setText(
            tr(
                "{listed:,} of {every:,} · in {agreed:,} places all agree · Enter settles one",
                listed=len(rows),
                every=every,
                agreed=agreed,
            )
        )
        self.table.show_cases(rows, shown.differences.annotators, desk.scheme)

    def _say(self, words: str, step: Step) -> None:
        self.nothing.show_nothing(f"{shown(_PURPOSE)}\n\n{words}", step)
        self._stack.setCurrentIndex(0)
        self.asking.told.setText("")

    def _stale(self) -> None:
        if self.isVisible():
            self.refresh()

    def _told(self, done: int, of: int | None) -> None:
        if self._stack.currentIndex() == 0 and self._shown is None:
            self.nothing.show_progress(tr("Measuring"), done, of, _STOP)

    def _stop(self) -> None:
        if not self._measured.stop() and self._desk is not None:
            self._desk.say(tr("Nothing is being measured."))

    def _asked(self) -> None:
        self._measured.ask(self.asking.wanted(self._measured.asked))

    # What is done

    def _settle(self) -> None:
        document = self.sides.articles.document
        if self.sides.articles.hasFocus() and document is not None:
            self._open_article(document)
            return
        chosen = self.table.chosen
        if chosen is not None:
            case = chosen.case
            self.caseWanted.emit(chosen.document, case.layer, case.start, case.end)

    def _open(self) -> None:
        chosen = self.table.chosen
        if chosen is not None:
            place = Place(document=chosen.document, start=chosen.case.start, end=chosen.case.end)
            self.placeWanted.emit(chosen.document, place)

    def _open_article(self, document: int) -> None:
        self.placeWanted.emit(document, Place(document=document))

    def _write_guideline(self) -> None:
        chosen, desk = self.table.chosen, self._desk
        if chosen is None or desk is None:
            return
        layer = chosen.case.layer
        dialog = GuidelineDialog(chosen, self.table.cases.names, self._theme, self)
        taken, label, words = dialog.exec() == QDialog.DialogCode.Accepted, dialog.label, dialog.words
        dialog.deleteLater()
        if taken and words:
            done = desk.commit(lambda: add_to_guideline(desk.workspace, desk.person, layer, label, words))
            if done is not None:
                desk.say(
                    tr("Written into the guideline of {label}. Ctrl+Z takes it back.", label=label)
                    if label
                    else tr("Written into the general guideline. Ctrl+Z takes it back.")
                )

    def _save_report(self) -> None:
        shown, desk = self._shown, self._desk
        if shown is None or shown.compared is None or desk is None:
            return
        start = desk.workspace.path.with_name(f"{desk.workspace.path.stem}-agreement.html")
        compared, asked = shown.compared, shown.asked

        def save(name: str) -> None:
            try:
                save_report(Path(name), compared.report, asked)
            except UserFixable as error:
                desk.troubled.emit(error)
                return
            desk.say(tr("Written: {name}", name=Path(name).name))

        chooser = Chooser(self, tr("Save the report"), str(start))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters(tr("Page (*.html);;Table (*.csv);;JSON (*.json)").split(";;"))
        chooser.selectFile(start.name)
        chooser.fileSelected.connect(save)
        chooser.open()

    def _turn(self, step: int) -> None:
        sides = (self.sides.articles, self.sides.features)
        panes = (self.table, self.labels, *(pane for pane in sides if pane.isVisible()))
        here = next((n for n, pane in enumerate(panes) if pane.hasFocus()), 0)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # How it is laid out

    def _arrange(self) -> None:
        bar = dressed("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self.asking)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("cards")
        self.splitter.setHandleWidth(12)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._figures())
        self.splitter.addWidget(self._places())
        self.splitter.setSizes([400, 400])
        page = dressed("ground")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 14)
        column.addWidget(self.splitter)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(self._stack, 1)

    def _figures(self) -> QWidget:
        """By label at the left, what else there is to see of a layer at the right."""
        upper = QWidget()
        cards = QGridLayout(upper)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setHorizontalSpacing(12)
        cards.addWidget(_card(_title(tr("Agreement by label")), self.asking.told, self.labels), 0, 0)
        cards.addWidget(self.sides, 0, 1)
        cards.setColumnStretch(0, 3)
        cards.setColumnStretch(1, 2)
        return upper

    def _places(self) -> QWidget:
        """The list of differences under its head."""
        head = QHBoxLayout()
        head.addWidget(_title(tr("Differences")))
        head.addWidget(self._count, 1)
        return _card(head, self.kinds, self.table)


def _title(words: str) -> QWidget:
    title = plain_label("strong", words)
    title.setFont(interface_font(14, weight=interface_font(14).Weight.DemiBold))
    return title


def _card(*parts: QWidget | QHBoxLayout) -> QWidget:
    card = dressed("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 12, 14, 10)
    column.setSpacing(8)
    for part in parts:
        if isinstance(part, QWidget):
            grows = part.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding
            column.addWidget(part, 1 if grows else 0)
        else:
            column.addLayout(part)
    return card
