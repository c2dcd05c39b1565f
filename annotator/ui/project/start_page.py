"""The first page: three ways to begin, and the projects opened before. There is never an empty window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.services.projects.recent import Recent
from annotator.ui.language import tr
from annotator.ui.project.recent_row import RecentRow
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.fonts import article_font, interface_font
from annotator.ui.theme.theme import Theme

_COLUMN = 860
_NARROW = 700  # below this width the cards stand under each other
_KEYS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}


class StartPage(QWidget):
    """What a person sees first. Keys 1, 2 and 3 press the buttons of the three cards.

    ``recentRequested`` carries the path of a project to open, ``locateRequested`` of one that is no
    longer where it was, ``forgetRequested`` of one to take off the list.
    """

    sampleRequested = Signal()  # noqa: N815  # Qt's way of naming signals
    articlesRequested = Signal()  # noqa: N815  # Qt's way of naming signals
    folderRequested = Signal()  # noqa: N815  # Qt's way of naming signals
    openRequested = Signal()  # noqa: N815  # Qt's way of naming signals
    recentRequested = Signal(object)  # noqa: N815  # Qt's way of naming signals
    locateRequested = Signal(object)  # noqa: N815  # Qt's way of naming signals
    forgetRequested = Signal(object)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("First page"))
        self._rows: list[RecentRow] = []
        self._buttons: list[VerbButton] = []
        self._first: list[VerbButton] = []
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._recent_name = QLabel(tr("RECENT"))
        self._recent = QVBoxLayout()
        self._build()
        self.dress(theme)

    def show_recent(self, entries: Sequence[Recent], now: datetime | None = None) -> None:
        """List the projects opened before; ``now`` has a time zone."""
        now = now or datetime.now().astimezone()
        focused = next((row.entry.path for row in self._rows if row.hasFocus()), None)
        for row in self._rows:
            self._recent.removeWidget(row)
            row.deleteLater()
        self._rows = [RecentRow(entry, now, self._theme) for entry in entries]
        for row in self._rows:
            row.clicked.connect(lambda _checked=False, entry=row.entry: self._chosen(entry))
            row.forgetRequested.connect(self.forgetRequested)
            self._recent.addWidget(row)
            row.show()  # a layout would do so later, and until then it takes no focus
            if row.entry.path == focused:
                row.setFocus()
        self._recent_name.setVisible(bool(self._rows))
        if focused is not None and not any(row.hasFocus() for row in self._rows):
            (self._rows[0] if self._rows else self._first[0]).setFocus()

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self.setStyleSheet(
            f"#start, #start QScrollArea, #column {{ background: {theme.ground}; border: none; }}"
            f"QLabel {{ color: {theme.text}; background: transparent; }}"
            f"QLabel[dim=true] {{ color: {theme.dim_small}; }}"
            f"#card {{ background: {theme.panel}; border: 1px solid {theme.hairline}; border-radius: 9px; }}"
        )
        for button in self._buttons:
            button.dress(theme)
        for row in self._rows:
            row.dress(theme)

    def show_keys(self, shown: bool) -> None:
        """Whether the keys stand on the buttons."""
        for button in self._buttons:
            button.show_key(shown)

    def focus_first(self) -> None:
        """Put the focus where Enter does the most likely thing."""
        (self._rows[0] if self._rows else self._first[0]).setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep 1, 2 and 3 for the cards, whatever else they are shortcuts of."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._card_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button of a card."""
        card = self._card_of(event)
        if card is None:
            super().keyPressEvent(event)
        else:
            self._first[card].click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the cards side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= _NARROW
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._cards.direction() != direction:
            self._cards.setDirection(direction)

    @staticmethod
    def _card_of(event: QKeyEvent) -> int | None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return _KEYS.get(Qt.Key(event.key())) if plain else None

    def _chosen(self, entry: Recent) -> None:
        (self.recentRequested if entry.found else self.locateRequested).emit(entry.path)

    def _build(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        title = _label("Goldspan")
        title.setFont(article_font(31, bold=True))
        promise = _label(
            tr("Mark who is named and who claims what, and hand over a gold set you can defend."),
            dim=True,
        )
        promise.setFont(interface_font(15))
        promise.setWordWrap(True)
        inner.addWidget(title)
        inner.addSpacing(4)
        inner.addWidget(promise)
        inner.addSpacing(24)
        self._cards.setSpacing(14)
        inner.addLayout(self._cards)
        self._add_cards()
        inner.addSpacing(26)
        self._recent_name.setProperty("dim", True)
        spaced = interface_font(11, weight=QFont.Weight.DemiBold)
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
        self._recent_name.setFont(spaced)
        self._recent_name.hide()
        inner.addWidget(self._recent_name)
        inner.addSpacing(4)
        self._recent.setSpacing(0)
        inner.addLayout(self._recent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(_in_the_middle(inner))

    def _add_cards(self) -> None:
        sample = self._button(tr("Open the sample"), key="1", primary=True)
        sample.clicked.connect(self.sampleRequested)
        articles = self._button(tr("Choose articles…"), key="2")
        articles.clicked.connect(self.articlesRequested)
        folder = self._button(tr("Folder…"))
        folder.setAccessibleName(tr("Choose a folder of articles…"))
        folder.clicked.connect(self.folderRequested)
        opened = self._button(tr("Open…"), key="3")
        opened.setAccessibleName(tr("Open a project…"))
        opened.clicked.connect(self.openRequested)
        self._first = [sample, articles, opened]
        cards = (
            (
                tr("Try the sample project"),
                tr("News of one disputed event from five outlets, with suggestions, ready to explore."),
                (sample,),
            ),
            (
                tr("New project from articles"),
                tr("Text, HTML, Word, PDF, JSONL, or a folder of them. Dropping them here does it too."),
                (articles, folder),
            ),
            (
                tr("Open a project"),
                tr("A .goldspan file: your own, or one that your lead gave you."),
                (opened,),
            ),
        )
        for title, words, buttons in cards:
            self._cards.addWidget(self._card(title, words, buttons), 1)

    def _button(self, words: str, *, key: str = "", primary: bool = False) -> VerbButton:
        button = VerbButton(words, self._theme, key=key, primary=primary)
        self._buttons.append(button)
        return button

    @staticmethod
    def _card(title: str, words: str, buttons: Sequence[VerbButton]) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(0)
        name = _label(title)
        name.setFont(interface_font(15, weight=QFont.Weight.DemiBold))
        text = _label(words, dim=True)
        text.setFont(interface_font(13))
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addWidget(name)
        column.addSpacing(9)
        column.addWidget(text, 1)
        column.addSpacing(14)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return card


def _in_the_middle(inner: QVBoxLayout) -> QScrollArea:
    """A page that holds ``inner`` in a column a little above the middle, and scrolls when it is small."""
    middle = QWidget()
    middle.setLayout(inner)
    middle.setMaximumWidth(_COLUMN)
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.addStretch(1)
    row.addWidget(middle, 1000)
    row.addStretch(1)
    column = QWidget()
    column.setObjectName("column")
    outer = QVBoxLayout(column)
    outer.setContentsMargins(24, 20, 24, 20)
    outer.addStretch(2)
    outer.addLayout(row)
    outer.addStretch(3)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(column)
    return scroll


def _label(words: str, *, dim: bool = False) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("dim", dim)
    return label
