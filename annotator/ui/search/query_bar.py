"""The top of the Search screen: the line, how it is read, which marks and articles count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.query import WrongQuery
from annotator.domain.scheme import Scheme
from annotator.domain.wording import worded
from annotator.services.search.searching import SearchQuery
from annotator.store.people import Person, WorkStatus
from annotator.store.search import DocumentFilter, MarkFilter
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.day_line import DayLine, day_from
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import number as grouped
from annotator.ui.language import shown, tr
from annotator.ui.pieces import plain_label
from annotator.ui.search.query_box import QueryBox
from annotator.ui.search.toggle import Toggle
from annotator.ui.search.wording import ARTICLES, STATUSES
from annotator.ui.theme.theme import Theme

_PAUSE = 350  # milliseconds after a key before a day is taken up
_UNMARKED = "unmarked"
_ANYBODY = "anybody"
_PLACEHOLDER = worded("Words, “a phrase”, detain*, flood AND (dam OR reservoir) NOT drill")
_PATTERN = worded(r"A regular expression, such as \d+ (men|people)")


class QueryBar(QWidget):
    """Says what is looked for. ``wanted``: look for it now; ``left``: the person is done here."""

    wanted = Signal()
    left = Signal()
    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = QueryBox()
        self.box.setPlaceholderText(shown(_PLACEHOLDER))
        self.wrong = plain_label("wrong", wrap=True)
        self.pattern = self._toggle("search.pattern", tr("Regular expression"))
        self.exact = self._toggle("search.exact", tr("Exactly as written"))
        self.recent = self._button("search.recent", tr("Recent"))
        self.label = ChoiceBox(tr("Label"), tr("Label"))
        self.status = ChoiceBox(tr("Marks"), tr("Marks"))
        self.annotator = ChoiceBox(tr("Annotator"), tr("Mine"))
        self.outlet = ChoiceBox(tr("Outlet"), tr("Outlet"))
        self.article = ChoiceBox(tr("Articles"), tr("Articles"))
        self.since = DayLine(tr("From"), tr("from 2024-01"))
        self.until = DayLine(tr("Up to"), tr("to 2024-12"))
        self._boxes = (self.label, self.status, self.annotator, self.outlet, self.article)
        self.leave = self._button("search.clear", tr("Leave the filters"))
        self._person = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.wanted)
        self.status.offer(
            [*((shown(words), name) for name, words, _ in STATUSES), (tr("Words without a mark"), _UNMARKED)]
        )
        self.article.offer([(shown(words), status.value) for status, words in ARTICLES])
        self._arrange()
        self._connect()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What takes the focus in turn."""
        return (self.box, self.label)

    def offer(self, scheme: Scheme, people: Sequence[Person], me: Person) -> None:
        """Offer the labels of a scheme, and whose marks there are."""
        self._person = me.row
        values = []
        for layer in scheme.layers:
            if len(layer.labels) > 1:
                values.append((tr("All of {layer}", layer=layer.name), f"{layer.name}/"))
            values += [(label.name, f"{layer.name}/{label.name}") for label in layer.labels]
        self.label.offer(values)
        others = [(person.name, str(person.row)) for person in people if person.row != me.row]
        self.annotator.offer([*others, (tr("Anybody"), _ANYBODY)] if others else [])
        self.annotator.setVisible(bool(others))

    def offer_outlets(self, outlets: Sequence[tuple[str, int]]) -> None:
        """Offer outlets, with how many articles each has."""
        self.outlet.offer([(f"{name}  {grouped(number)}", name) for name, number in outlets])

    def query(self) -> SearchQuery:
        """What is looked for now."""
        layer, _, label = self.label.value.partition("/")
        statuses = next((s for name, _, s in STATUSES if name == self.status.value), frozenset())
        whose = self.annotator.value
        annotator = None if whose == _ANYBODY else int(whose) if whose else self._person
        unmarked = self.status.value == _UNMARKED
        marks = None
        if self.label.value or statuses or whose:
            marks = MarkFilter(layer=layer, label=label, statuses=statuses, annotator=annotator)
        return SearchQuery(
            words=self.box.text(),
            pattern=self.pattern.isChecked(),
            exact=self.exact.isChecked(),
            documents=DocumentFilter(
                outlet=self.outlet.value or None,
                since=day_from(self.since.text()),
                until=day_from(self.until.text(), last=True),
                status=WorkStatus(self.article.value) if self.article.value else None,
            ),
            marks=marks,
            unmarked=unmarked,
        )

    def show_query(self, query: SearchQuery) -> None:
        """Show another search; it is not looked for by that."""
        self.clear()
        self.box.setText(query.words)
        self.pattern.setChecked(query.pattern)
        self.exact.setChecked(query.exact)
        marks, documents = query.marks, query.documents
        if marks is not None:
            self.label.choose(
                f"{marks.layer}/{marks.label}" if marks.layer else "", marks.label or marks.layer
            )
            name, words = next(((n, w) for n, w, s in STATUSES if s == marks.statuses), ("", ""))
            self.status.choose(name, shown(words))
            if marks.annotator != self._person:
                self.annotator.choose(
                    _ANYBODY if marks.annotator is None else str(marks.annotator), tr("Anybody")
                )
        if query.unmarked:
            self.status.choose(_UNMARKED, "")
        self.outlet.choose(documents.outlet or "", documents.outlet or "")
        self.article.choose(documents.status.value if documents.status is not None else "", "")
        self.since.setText(documents.since)
        self.until.setText(documents.until)
        self._pause.stop()
        self._follow()

    def clear(self) -> bool:
        """Leave the filters, not the line; says whether there were any."""
        filtered = self._filtered()
        for box in self._boxes:
            box.reset()
        for line in (self.since, self.until):
            line.clear()
        self._pause.stop()
        self._follow()
        return filtered

    def empty(self) -> None:
        """Look for nothing: of another project."""
        self.clear()
        self.box.clear()
        self.show_wrong(None)

    def show_wrong(self, error: WrongQuery | None) -> None:
        """Say what can't be understood, and where; None when all is well."""
        self.wrong.setVisible(error is not None)
        if error is None:
            return
        self.wrong.setText(" ".join(part for part in (shown(error.what), shown(error.next_step)) if part))
        self.box.setFocus()
        self.box.show_wrong(error.start, error.end)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for box in self._boxes:
            box.theme = theme
            box.update()
        for button in (self.pattern, self.exact, self.recent, self.leave):
            button.set_theme(theme)
        self.wrong.setStyleSheet(f"color: {theme.contradicts_text}; font-size: 12px;")

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        for button in (self.pattern, self.exact, self.recent, self.leave):
            button.show_keys(shown)

    def turn(self, toggle: Toggle) -> None:
        """Turn one of the pills on or off."""
        toggle.setChecked(not toggle.isChecked())

    def _filtered(self) -> bool:
        lines = bool(self.since.text() or self.until.text())
        return lines or any(box.value for box in self._boxes)

    def _follow(self) -> None:
        self.leave.setVisible(self._filtered())

    def _toggled(self) -> None:
        self.box.setPlaceholderText(shown(_PATTERN if self.pattern.isChecked() else _PLACEHOLDER))
        if self.box.text().strip():
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape go on to the hits, whichever control has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> None:
        self._follow()
        self.wanted.emit()

    def _typed_day(self) -> None:
        self._pause.stop()
        self._chosen()
        self.left.emit()

    def _toggle(self, command: str, text: str) -> Toggle:
        toggle = Toggle(text, shown(BY_ID[command].tip))
        toggle.follow(command)
        return toggle

    def _button(self, command: str, text: str) -> KeyButton:
        button = KeyButton(text, [], shown(BY_ID[command].tip))
        button.follow(command)
        button.clicked.connect(lambda: self.commandGiven.emit(command))
        return button

    def _connect(self) -> None:
        self.box.wanted.connect(self.wanted)
        self.box.left.connect(self.left)
        self.box.textEdited.connect(lambda _text: self.show_wrong(None))
        for toggle in (self.pattern, self.exact):
            toggle.toggled.connect(lambda _on: self._toggled())
        for box in self._boxes:
            box.chosen.connect(lambda _value: self._chosen())
            box.closed.connect(self.left)  # chosen by mouse, say: the keys are the hits' again
        for line in (self.since, self.until):
            line.textEdited.connect(lambda _text: self._pause.start())
            line.textChanged.connect(lambda _text: self._follow())
            line.left.connect(self._typed_day)

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.box, 1)
        for part in (self.pattern, self.exact, self.recent):
            above.addWidget(part)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStrut(self.leave.sizeHint().height())  # else all moves when it appears
        for box in self._boxes[:3]:
            below.addWidget(box)
        below.addSpacing(10)
        for filter_ in (*self._boxes[3:], self.since, self.until):
            below.addWidget(filter_)
        below.addStretch(1)
        below.addWidget(self.leave)
        self.leave.hide()
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self.wrong)
        column.addLayout(below)
