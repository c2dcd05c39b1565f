"""Shows Markdown that somebody else may have written: words and nothing more.

No HTML is read, no picture is loaded, from here or elsewhere, and no link opens anything by itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.ui.theme.fonts import interface_font

_PICTURE = re.compile(r"!\[([^\]]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])?")
_TEXT = 13
_INDENT = 18  # pixels of a list
_READING = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class MarkdownView(QTextBrowser):
    """Shows one page. ``anchorClicked`` carries links; whoever knows an address acts on it."""

    sizes: ClassVar[Mapping[int, int]] = {1: 17, 2: 15, 3: 14}
    """Pixels of headings by level; deeper ones are as the text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what screen readers call it."""
        super().__init__(parent)
        self.setObjectName("markdown")
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFont(interface_font(_TEXT))
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(_INDENT)
        self._shown: str | None = None

    def show_markdown(self, text: str) -> None:
        """Show a page from its beginning; the same page again stays where it is."""
        if text == self._shown:
            return
        self._shown = text
        self.document().setMarkdown(self.prepared(text), _READING)
        self.settle()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def prepared(self, text: str) -> str:
        """A page as it may be shown: in place of a picture what it is called."""
        return _PICTURE.sub(r"\1", text)

    def loadResource(self, _type: int, _address: QUrl | str) -> Any:
        """Load nothing."""
        return None

    def settle(self) -> None:
        """Headings a little larger than the text, and room between the paragraphs."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        first = True
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            if level:
                shape = QTextCharFormat(cursor.charFormat())
                # Qt takes its own step up from the text's size as long as there is one, even of 0.
                shape.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
                shape.setProperty(QTextCharFormat.Property.FontPixelSize, self.sizes.get(level, _TEXT))
                shape.setFontWeight(QFont.Weight.DemiBold)
                cursor.setCharFormat(shape)
            room = QTextBlockFormat()
            room.setTopMargin(0 if first else 12 if level else 3)
            room.setBottomMargin(3)
            room.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(room)
            first = False
            block = block.next()


def plain_of(markdown: str) -> str:
    """The words of a page, as they are searched."""
    document = QTextDocument()
    document.setMarkdown(_PICTURE.sub(r"\1", markdown), _READING)
    return document.toPlainText()


def escaped(text: str) -> str:
    """Words as Markdown that shows just them."""
    return re.sub(r"([\\`*_{}\[\]()#+\-.!|<>~])", r"\\\1", text)
