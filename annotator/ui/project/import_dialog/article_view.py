"""The beginning of an article as plain text, what was found in it and the work on it shown in place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from annotator.domain.positions import Utf16Map
from annotator.services.projects.details import NAMES
from annotator.ui.language import shown, tr
from annotator.ui.page.text_copy import display_copy
from annotator.ui.project.import_dialog.candidate import Candidate
from annotator.ui.project.import_dialog.label_choices import LabelChoices
from annotator.ui.project.import_dialog.span_marks import SpanMark, is_suggested, span_format, span_marks
from annotator.ui.theme.fonts import article_font
from annotator.ui.theme.theme import Theme
from annotator.ui.tip import tip_of

MOST_SHOWN = 20_000  # code points: the beginning, and little enough for any paragraph to be laid out at once
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

    def __init__(self, theme: Theme, choices: LabelChoices, parent: QWidget | None = None) -> None:
        """Spans look as ``choices`` say of their labels."""
        super().__init__(parent)
        self._choices = choices
        self._owner = ""
        self._drawn: list[SpanMark] = []
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
        self.setAccessibleName(tr("Beginning of the article"))

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
        if not same:
            self._show_first_span()

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

    def show_choices(self, owner: str) -> None:
        """Draw the spans anew; those that name nobody are the work of ``owner``, or suggestions."""
        self._owner = owner
        self._mark()

    def words_at(self, place: QPoint) -> str:
        """The labels of the spans under a place of the viewport: what each is in the file, and becomes."""
        position = self._map.to_code_points(self.cursorForPosition(place).position())
        found = [m for m in self._drawn if any(start <= position < end for start, end in m.pieces)]
        return "\n".join(m.label if m.label == m.look.name else f"{m.label} → {m.look.name}" for m in found)

    def viewportEvent(self, event: QEvent) -> bool:
        """Name the spans under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip_of(self.words_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

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
            words = tr("Use as {field}", field=shown(NAMES[name]))
            menu.addAction(words).triggered.connect(lambda _checked=False, name=name: self._pick(name))
        menu.addSeparator()
        menu.addAction(tr("Grey as furniture")).triggered.connect(lambda: self._grey(furniture=True))
        menu.addAction(tr("Not furniture")).triggered.connect(lambda: self._grey(furniture=False))
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
        menu.addAction(tr("Copy")).triggered.connect(self.copy)
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
            marks.extend(self._work_marks(self._candidate))
        self.setExtraSelections([m for m in marks if m.cursor.hasSelection()])

    def _show_first_span(self) -> None:
        """Bring the first span into sight, where it begins further down."""
        if not self._drawn:
            return
        cursor = self.textCursor()
        cursor.setPosition(self._map.to_utf16(min(mark.pieces[0][0] for mark in self._drawn)))
        self.setTextCursor(cursor)
        if not self.viewport().rect().contains(self.cursorRect()):
            self.centerCursor()

    def _work_marks(self, candidate: Candidate) -> Iterator[QTextEdit.ExtraSelection]:
        self._drawn = []
        if candidate.record is None or not candidate.record.spans:
            return
        suggested = is_suggested(candidate.record, self._owner)
        self._drawn = list(span_marks(candidate.record, self._choices, self._shown))
        for mark in self._drawn:
            format_ = span_format(mark.look, self._theme, suggested=suggested)
            for start, end in mark.pieces:
                yield self._marked(start, end, format_)

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
