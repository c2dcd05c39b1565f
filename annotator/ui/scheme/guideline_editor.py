"""Writes a guideline in Markdown, with the page it makes beside it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.language import tr
from annotator.ui.markdown_view import MarkdownView
from annotator.ui.pieces import dressed, plain_label

_WAIT = 250  # milliseconds after the last key
_BESIDE = 620  # pixels from which the page stands beside the text instead of below it


class GuidelineEditor(QWidget):
    """``written(str)`` comes a moment after the last key, and at once when the focus goes."""

    written = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what screen readers call the text."""
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(
            tr(
                "# What it is\n\nOne or two sentences.\n\n"
                "**Yes:** a short example\n**No:** one that looks like it"
            )
        )
        self.text.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(12)
        self.text.setFont(font)
        self.page = MarkdownView(tr("{name}, as it is shown", name=name))
        self._told = ""
        self._soon = QTimer(self, singleShot=True, interval=_WAIT)
        self._soon.timeout.connect(self.keep)
        self.text.textChanged.connect(self._soon.start)
        frame = dressed("card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(12, 10, 6, 8)
        inner.setSpacing(4)
        inner.addWidget(plain_label("small", tr("As it is shown beside the article")))
        inner.addWidget(self.page, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(10)
        self._both.addWidget(self.text, 1)
        self._both.addWidget(frame, 1)
        self.text.setMinimumHeight(104)
        frame.setMinimumHeight(104)

    def show_text(self, text: str) -> None:
        """Show a guideline; one that is being written is not disturbed."""
        if text == self._told and self._soon.isActive():
            return
        self._told = text
        if self.text.toPlainText() != text:
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
        self.page.show_markdown(text)

    def keep(self) -> None:
        """Tell what is written by now, if it is new."""
        self._soon.stop()
        text = self.text.toPlainText()
        if text != self._told:
            self._told = text
            self.page.show_markdown(text)
            self.written.emit(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Page and text stand side by side where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._both.direction() != way:
            self._both.setDirection(way)
