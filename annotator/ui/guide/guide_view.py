"""Shows one page of the guide, with its own pictures and tables."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import UserFixable
from annotator.folders import guide
from annotator.ui.guide.pages import Page, anchor_of, page_of
from annotator.ui.language import tr
from annotator.ui.markdown_view import MarkdownView

_WIDE = 640  # pixels of a picture on the page
_MARGIN = 22
_CELL = 5


class GuideView(MarkdownView):
    """A page of our own: pictures that ship are loaded, nothing else is.

    ``pageWanted(Page, str)``: a link leads to another page, and a heading there.
    ``elsewhere(str)``: a link leads out of the guide; the address is told, never opened.
    """

    pageWanted = Signal(object, str)  # noqa: N815  # Qt's way of naming signals
    elsewhere = Signal(str)
    sizes: ClassVar[Mapping[int, int]] = {1: 22, 2: 17, 3: 14}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Guide"), parent)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: Page, heading: str = "") -> None:
        """Show a page, from a heading on where one is named.

        Raises:
            UserFixable: if it can't be read.
        """
        self.show_markdown(page.markdown)
        if heading:
            self.show_heading(heading)

    def show_heading(self, anchor: str) -> None:
        """Bring a heading to the top; one that is not there changes nothing."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                self._bring_up(block)
                return
            block = block.next()

    def prepared(self, text: str) -> str:
        """The page is ours: its pictures stay."""
        return text

    def loadResource(self, kind: int, address: QUrl | str) -> Any:
        """A picture of the guide, as wide as the page; of all else nothing."""
        name = address.toString() if isinstance(address, QUrl) else address
        if kind != QTextDocument.ResourceType.ImageResource.value or Path(name).parts[:-1] != ("pictures",):
            return None
        try:
            image = QImage(str(guide("pictures", Path(name).name)))
        except UserFixable:
            return None
        ratio = self.devicePixelRatioF()
        wide = min(image.width(), round(_WIDE * ratio))
        # A text document draws a picture without smoothing: small words in it would not be readable.
        image = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def settle(self) -> None:
        """Headings and paragraphs as elsewhere; tables with thin lines over the whole width."""
        super().settle()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._settle_table(frame)

    def _settle_table(self, table: QTextTable) -> None:
        shape = QTextTableFormat(table.format())
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderBrush(self.palette().mid())
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setCellPadding(_CELL)
        shape.setTopMargin(8)
        shape.setBottomMargin(8)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)

    def _bring_up(self, block: QTextBlock) -> None:
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top) - 8)

    def _follow(self, address: QUrl) -> None:
        if address.scheme():
            self.elsewhere.emit(address.toString())
        elif not address.path():
            self.show_heading(address.fragment())
        elif (page := page_of(address.path())) is not None:
            self.pageWanted.emit(page, address.fragment())
        else:
            self.elsewhere.emit(address.path().removeprefix("../"))
