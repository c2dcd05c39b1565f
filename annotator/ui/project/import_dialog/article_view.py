"""The beginning of an article as plain text, what was found in it and the work on it shown in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from annotator.domain.positions import Utf16Map
from annotator.services.details import NAMES
from annotator.ui.page.text_copy import display_copy
from annotator.ui.project.import_dialog.candidate import Candidate
from annotator.ui.theme.fonts import article_font
from annotator.ui.theme.theme import Theme

MOST_SHOWN = 20_000  # code points: the beginning, and little enough for any paragraph to be laid out at once
MOST_UNDERLINED = 500  # each costs a layout of its line
_PIXELS = 15
PICKED = ("title", "outlet", "published", "dateline", "author")
"""The fields that can be taken from a selection."""


class ArticleView(QPlainTextEdit):
    """Reads one candidate; what is selected can be made a field of it, or furniture.

    Positions in its signals are code points of the article: ``picked(field, start, end)``,
    ``greyed(start, end, furniture)``.
    """

    picked = Signal(str, int, int)
    greyed = Signal(int, int, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._candidate: Candidate | None = None
        self._map = Utf16Map("")
        self._shown = 0
        self._field = ""
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFont(article_font(_PIXELS))
        self.setAccessibleName(self.tr("Beginning of the article"))

    @property
    def cut_off(self) -> bool:
        """Whether there is more of the article than is shown."""
        return self._candidate is not None and self._shown < len(_text(self._candidate))

    def show_candidate(self, candidate: Candidate | None) -> None:
        """Show the beginning of an article, or nothing."""
        same = candidate is self._candidate
        self._candidate = candidate
        text = _text(candidate)[:MOST_SHOWN] if candidate else ""
        if not same:
            self._map = Utf16Map(text)
            self._shown = len(text)
            self.setPlainText(display_copy(text))
        self._mark()

    def show_field(self, name: str) -> None:
        """Show where one field was found stronger than the others, and bring it into sight."""
        self._field = name
        self._mark()
        place = self._candidate.found().get(name) if self._candidate else None
        if place and place[1] <= self._shown:
            cursor = self.textCursor()
            cursor.setPosition(self._map.to_utf16(place[0]))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def selection(self) -> tuple[int, int] | None:
        """The selected range in code points, white space at its ends left out; None when there is none."""
        cursor = self.textCursor()
        start = self._map.to_code_points(cursor.selectionStart())
        end = self._map.to_code_points(cursor.selectionEnd())
        chosen = _text(self._candidate)[start:end] if self._candidate else ""
        if not chosen.strip():
            return None
        start += len(chosen) - len(chosen.lstrip())
        return start, start + len(chosen.strip())

    def selection_menu(self, parent: QWidget) -> QMenu:
        """What can be made of the selection."""
        menu = QMenu(parent)
        for name in PICKED:
            words = self.tr("Use as {}").format(NAMES[name])
            menu.addAction(words).triggered.connect(lambda _checked=False, name=name: self._pick(name))
        menu.addSeparator()
        menu.addAction(self.tr("Grey as furniture")).triggered.connect(lambda: self._grey(furniture=True))
        menu.addAction(self.tr("Not furniture")).triggered.connect(lambda: self._grey(furniture=False))
        usable = self.selection() is not None and self._candidate is not None
        for action in menu.actions():
            action.setEnabled(usable and self._candidate is not None and self._candidate.correctable)
        return menu

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self._mark()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be made of the selection, and to copy it."""
        menu = self.selection_menu(self)
        menu.addSeparator()
        menu.addAction(self.tr("Copy")).triggered.connect(self.copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _pick(self, name: str) -> None:
        chosen = self.selection()
        if chosen:
            self.picked.emit(name, *chosen)

    def _grey(self, *, furniture: bool) -> None:
        chosen = self.selection()
        if chosen:
            self.greyed.emit(*chosen, furniture)

    def _mark(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        if self._candidate is not None:
            for piece in self._candidate.pieces():
                grey = QTextCharFormat()
                grey.setForeground(QColor(self._theme.dim_small))
                grey.setBackground(QColor(self._theme.ground))
                marks.append(self._marked(piece.start, piece.end, grey))
            for name, (start, end) in self._candidate.found().items():
                marks.append(self._marked(start, end, self._field_format(name)))
            underlined = QTextCharFormat()
            underlined.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            underlined.setUnderlineColor(QColor(self._theme.accent))
            for start, end in self._candidate.work(self._shown)[:MOST_UNDERLINED]:
                marks.append(self._marked(start, end, underlined))
        self.setExtraSelections([m for m in marks if m.cursor.hasSelection()])

    def _field_format(self, name: str) -> QTextCharFormat:
        found = QTextCharFormat()
        found.setBackground(QColor(self._theme.chosen_ground))
        if name == self._field:
            found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            found.setUnderlineColor(QColor(self._theme.accent))
            found.setForeground(QColor(self._theme.accent))
        return found

    def _marked(self, start: int, end: int, format_: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.to_utf16(min(start, self._shown)))
        cursor.setPosition(self._map.to_utf16(min(end, self._shown)), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format = format_
        return mark


def _text(candidate: Candidate | None) -> str:
    return candidate.document.text if candidate is not None and candidate.document is not None else ""
