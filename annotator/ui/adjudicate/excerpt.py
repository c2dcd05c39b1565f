"""A stretch of an article with some ranges drawn in their labels' colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from annotator.domain.positions import Utf16Map
from annotator.domain.scheme import Drawing, Scheme
from annotator.ui.page.text_copy import display_copy
from annotator.ui.theme.fonts import article_font
from annotator.ui.theme.theme import LIGHT, Theme, label_ground, label_line

AROUND = 160
"""Code points of context to each side at most, cut at the ends of paragraphs and between words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A range of the article (code points), its layer and label; ``faint`` ones stand beside the matter.

    Without a label it is the place itself.
    """

    start: int
    end: int
    layer: str
    label: str
    faint: bool = False


class Excerpt(QTextEdit):
    """Shows words and ranges; its text can be selected, and is never edited."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what screen readers call it."""
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._first = 0
        self._drawn: Sequence[Drawn] = ()
        self._scheme: Scheme | None = None
        self._units = Utf16Map("")
        self._length = 0
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFont(article_font(16))
        self.viewport().setAutoFillBackground(False)

    def show_words(self, text: str, start: int, end: int, drawn: Sequence[Drawn], scheme: Scheme) -> None:
        """Show what stands around ``[start, end)`` of an article's text."""
        first, last = _around(text, start, end)
        words = text[first:last]
        self._first, self._drawn, self._scheme = first, drawn, scheme
        self._units = Utf16Map(words)
        self._length = len(words)
        self.setPlainText(display_copy(words))
        self._draw()
        self.setAccessibleDescription(words)
        cursor = self.textCursor()
        cursor.setPosition(self._units.to_utf16(max(0, start - first)))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected(self) -> tuple[int, int] | None:
        """The selected range in code points of the article."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = (
            self._first + self._units.to_code_points(unit)
            for unit in (cursor.selectionStart(), cursor.selectionEnd())
        )
        return (start, end) if start < end else None

    def select(self, start: int, end: int) -> None:
        """Select a range of the article."""
        cursor = self.textCursor()
        cursor.setPosition(self._units.to_utf16(start - self._first))
        cursor.setPosition(self._units.to_utf16(end - self._first), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.theme = theme
        self._draw()

    def minimumSizeHint(self) -> QSize:
        """Two lines at least."""
        return QSize(120, 64)

    def sizeHint(self) -> QSize:
        """Two lines; more where there is room."""
        return QSize(260, 64)

    def _draw(self) -> None:
        length = self._length
        marks = []
        for one in self._drawn:
            start, end = max(0, one.start - self._first), min(length, one.end - self._first)
            if start >= end:
                continue
            mark = QTextEdit.ExtraSelection()
            cursor = self.textCursor()
            cursor.setPosition(self._units.to_utf16(start))
            cursor.setPosition(self._units.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format = self._format(one)
            marks.append(mark)
        self.setExtraSelections(marks)

    def _format(self, one: Drawn) -> QTextCharFormat:
        """The place itself has its label's ground; what stands beside it is faint, or a line."""
        found = QTextCharFormat()
        if not one.label:  # the place, where nobody's span is drawn
            found.setBackground(QColor(self.theme.chosen_ground))
            return found
        known = self._scheme.label(one.layer, one.label) if self._scheme is not None else None
        line = QColor(label_line(known.colour, self.theme) if known is not None else self.theme.dim)
        ground = QColor(label_ground(known.colour, self.theme) if known is not None else self.theme.hairline)
        filled = any(
            layer.name == one.layer and layer.drawing is Drawing.FILL
            for layer in (self._scheme.layers if self._scheme is not None else ())
        )
        if not filled:
            found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            line.setAlphaF(0.5 if one.faint else 1.0)
            found.setUnderlineColor(line)
        if filled or not one.faint:
            ground.setAlphaF(0.35 if one.faint else 1.0)
            found.setBackground(ground)
        return found


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """What is shown with ``[start, end)``."""
    first = max(text.rfind("\n", 0, start) + 1, start - AROUND)
    last = text.find("\n", end)
    last = min(len(text) if last < 0 else last, end + AROUND)
    if first and not text[first - 1].isspace():
        first = text.find(" ", first, start) + 1 or first
    if last < len(text) and not text[last].isspace():
        space = text.rfind(" ", end, last)
        last = space if space >= 0 else last
    return first, last
