"""What is compared: whose work, since when, with what beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from annotator.agreement.asked import Asked
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.claims.pill import MenuPill
from annotator.ui.day_line import DayLine, day_from
from annotator.ui.labels.flow import FlowLayout
from annotator.ui.language import several, tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.punctuation import listed
from annotator.ui.search.toggle import Toggle
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

_GAP = 8  # pixels
_PAUSE = 300  # milliseconds after a key before a day is taken up


class AskingBar(QWidget):
    """``changed``: something else is to be compared. ``commandGiven(str)``: a button was clicked."""

    changed = Signal()
    left = Signal()
    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[str, ...] = ()
        self._chosen: set[str] = set()
        self._menu = QMenu(self)
        self._who = MenuPill(self._menu)
        self._who.setToolTip(tip_of(tr("Choose whose work is compared.")))
        self.layer = ChoiceBox(tr("Layers that are compared"), tr("All layers"))
        self.layer.chosen.connect(lambda _layer: self.changed.emit())
        self.gamma = Toggle(
            tr("γ too"), tr("Measure Mathet's γ as well, place and label at once: it takes longer.")
        )
        self.articles = DayLine("", tr("title, outlet"))
        self.articles.setAccessibleName(tr("Articles whose title, outlet or id holds"))
        self.articles.setToolTip(
            tip_of(tr("Compare only articles whose title, outlet or id holds these words."))
        )
        self.suggestions = Toggle(
            tr("Suggestions too"), tr("Compare with what programs propose, as one more annotator.")
        )
        self.unfinished = Toggle(tr("Unfinished too"), tr("Count articles that somebody has only begun."))
        self.since = DayLine(tr("Published from"), tr("from 2024-01"))
        self.until = DayLine(tr("Published up to"), tr("to 2024-12"))
        self.told = plain_label("small", wrap=True)  # stands where there is room for it
        self.report = VerbButton(tr("Save the report…"), LIGHT)
        self.report.clicked.connect(lambda: self.commandGiven.emit("agreement.report"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        for toggle in (self.suggestions, self.unfinished, self.gamma):
            toggle.toggled.connect(lambda _on: self.changed.emit())
        for line in (self.articles, self.since, self.until):
            line.textChanged.connect(lambda _text: self._pause.start())
            line.left.connect(self.left)
        self._parts = QWidget()
        flow = FlowLayout(self._parts)
        choosers = (self._who, self.layer, self.suggestions, self.unfinished, self.gamma)
        for part in (*choosers, self.articles, self.since, self.until):
            flow.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._parts, 1)
        row.addWidget(self.report)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many rows as the width asks for."""
        super().resizeEvent(event)
        width = self.width() - self.report.sizeHint().width() - _GAP
        self._parts.setFixedHeight(max(1, self._parts.heightForWidth(width)))

    def offer(self, people: Sequence[str], layers: Sequence[str]) -> None:
        """Offer these annotators and layers; what one chose before stays chosen."""
        self.layer.offer([(layer, layer) for layer in layers])
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        self._chosen &= set(people)
        self._menu.clear()
        for name in people:
            action = QAction(name.replace("&", "&&"), self._menu, checkable=True)
            action.setChecked(name in self._chosen)
            action.toggled.connect(lambda on, name=name: self._choose(name, on=on))
            self._menu.addAction(action)
        self._say()

    def wanted(self, before: Asked) -> Asked:
        """What is asked for, with the rest as ``before``."""
        return replace(
            before,
            annotators=tuple(name for name in self._people if name in self._chosen),
            layers=(self.layer.value,) if self.layer.value else (),
            articles=self.articles.text().strip(),
            suggestions=self.suggestions.isChecked(),
            unfinished=self.unfinished.isChecked(),
            since=day_from(self.since.text()) or "",
            until=day_from(self.until.text(), last=True) or "",
            choices=replace(before.choices, gamma=self.gamma.isChecked()),
        )

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for toggle in (self.suggestions, self.unfinished, self.gamma):
            toggle.set_theme(theme)
        for pill in (self._who, self.layer):
            pill.theme = theme
            pill.update()
        self.report.dress(theme)

    def _choose(self, name: str, *, on: bool) -> None:
        (self._chosen.add if on else self._chosen.discard)(name)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        names = [name for name in self._people if name in self._chosen]
        words = (
            listed(names)
            if 0 < len(names) <= 3
            else several("%Ln annotator", "%Ln annotators", len(names))
            if names
            else tr("All annotators")
        )
        self._who.say(words, active=bool(names))
        self._who.setAccessibleName(tr("Whose work: {names}", names=words))
