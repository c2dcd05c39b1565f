"""The article page: an article, with its marks painted around the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.document import Furniture
from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import Scheme
from annotator.ui.language import tr
from annotator.ui.page.ahead import Ahead
from annotator.ui.page.caret import Caret
from annotator.ui.page.choice import Choice
from annotator.ui.page.find.finding import Finding
from annotator.ui.page.find.painting import paint_hits
from annotator.ui.page.header import Header
from annotator.ui.page.hover import Hover
from annotator.ui.page.look import Look
from annotator.ui.page.manuscript import Manuscript
from annotator.ui.page.mouse import PageMouse
from annotator.ui.page.overlay import Overlay
from annotator.ui.page.plain_page import PlainPage
from annotator.ui.page.repainting import repaint_units
from annotator.ui.page.selection import selected_text
from annotator.ui.page.setting import CARET_PIXELS, Setting
from annotator.ui.page.sheet import Sheet
from annotator.ui.page.widening import Widening
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import LIGHT, Theme


class ArticlePage(PlainPage):
    """Shows one article with its marks. Positions given and returned are code points.

    ``markChosen`` tells the key of the mark that is chosen now, or None, whoever chose it;
    ``markClicked`` the key of one that was clicked, also when it was chosen before.
    ``selectionExact`` tells whether what is selected is meant character by character;
    ``marksShown`` which ranges (units) look different, None when all of it does.
    """

    markChosen = Signal(object)  # noqa: N815 - Qt's way of naming signals
    markClicked = Signal(object)  # noqa: N815 - as above
    selectionExact = Signal(bool)  # noqa: N815 - as above
    marksShown = Signal(object)  # noqa: N815 - as above

    # Qt sends events while its own constructor runs, before the fields below are set.
    _sheet: Sheet | None = None
    _setting: Setting | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty page in the light theme at 100 per cent."""
        super().__init__(parent)
        self._choice = Choice(self)
        self.caret_ = Caret(self)
        self._mouse = PageMouse(self, self.caret_)
        self._widening = Widening(self, self.caret_)
        self.hover = Hover(self)
        self._overlay = Overlay(self)
        self.finding = Finding(self)
        self.finding.found.connect(self.viewport().update)
        self.finding.stepped.connect(self.viewport().update)
        self.setAccessibleName(tr("Article"))
        self._ahead = Ahead(self)
        self._setting = Setting(self)
        self.set_theme(LIGHT)

    # What is shown

    @property
    def sheet(self) -> Sheet | None:
        """The article as it is set and painted; None while nothing is shown."""
        return self._sheet

    def show_article(
        self,
        *,
        text: str,
        marks: Sequence[Mark],
        furniture: Sequence[Furniture],
        scheme: Scheme,
        title: str = "",
        subtitle: str = "",
    ) -> None:
        """Show another article; what is shown now stays until the new page is complete.

        Raises:
            RuntimeError: if Qt can't hold the text position by position; the page is unchanged then.
        """
        setting = self._set_as()
        manuscript = Manuscript.of(text, furniture, title)
        header = Header(title, subtitle, title_in_text=manuscript.heading is not None)
        width = setting.column()[1]
        sheet = Sheet(manuscript, scheme, header, setting.metrics, setting.theme, width=width)
        sheet.set_marks(marks)
        self._switch(sheet)
        self.finding.show_text(text)
        self.marksShown.emit(None)
        self.setAccessibleDescription(listed((title, subtitle)))

    def clear_article(self) -> None:
        """Show nothing."""
        previous = self._sheet
        self._sheet = None
        if previous is not None:
            self._choice.take(None)
            self.clear()
        self.finding.show_text("")
        self.marksShown.emit(None)
        self.setAccessibleDescription("")

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show ``marks`` in place of those before; only lines that look different are painted again.

        When the chosen mark is no longer among them, nothing is chosen.
        """
        sheet = self._sheet
        if sheet is None:
            return
        previous = sheet.chosen
        change = sheet.set_marks(marks)
        self._choice.follow(previous)
        repaint_units(self, sheet, change.ranges)
        self.marksShown.emit(change.ranges)
        if change.numbers:
            self.viewport().update(QRect(0, 0, sheet.metrics.gutter, self.viewport().height()))

    def _switch(self, sheet: Sheet) -> None:
        previous = self._sheet
        self._sheet = None
        self._choice.take(None)
        sheet.document.setParent(self)
        sheet.document.documentLayout().setPaintDevice(self.viewport())
        self.setDocument(sheet.document)
        # Both belong to the document's layout.
        self.setCursorWidth(CARET_PIXELS)
        self.verticalScrollBar().setValue(0)
        self._sheet = sheet
        self.caret_.be_exact(False)
        self._widening.follow()
        self.hover.end()
        self._overlay.begin_anew()
        if previous is not None:
            previous.document.deleteLater()
        self.viewport().update()

    # The chosen mark

    @property
    def chosen(self) -> MarkKey | None:
        """The key of the chosen mark, or None."""
        return self._choice.key

    def choose(self, key: MarkKey | None, *, reveal: bool = True) -> None:
        """Choose a mark; an unknown key chooses nothing.

        ``reveal`` scrolls to it and puts the caret at its start.
        """
        self._choice.choose(key, reveal=reveal)

    def show_parts(self, parts: Mapping[MarkKey, str]) -> None:
        """Draw marks as parts of the chosen one, under the name each is given ("source")."""
        if self._sheet is not None:
            repaint_units(self, self._sheet, self._sheet.show_parts(parts))

    def claim_number(self, key: MarkKey) -> int | None:
        """The number of a claim in the margin (3 for "c3"), or None for any other mark."""
        sheet = self._sheet
        return sheet.picture.number_of(key) if sheet is not None else None

    # Caret and selection

    def selected_range(self, *, exact: bool = False) -> tuple[int, int] | None:
        """The selection without outer white space, widened to whole tokens unless ``exact``, or None."""
        return self.caret_.selected_range(exact=exact)

    def selected_text(self) -> str:
        """The selected stretch of the article as it is stored."""
        return selected_text(self.textCursor(), self._sheet.manuscript) if self._sheet is not None else ""

    def select(self, start: int, end: int) -> None:
        """Select ``[start, end)`` with the caret behind it, and show it."""
        self.caret_.select(start, end)

    def caret(self) -> int:
        """The caret's position."""
        return self.caret_.position()

    def set_caret(self, position: int) -> None:
        """Put the caret at ``position`` with nothing selected, and scroll to it."""
        self.caret_.put(position)

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that ``[start, end)`` shows, with the names above it."""
        self.caret_.reveal(start, end)

    def centre_unit(self, unit: int) -> None:
        """Scroll so that the line of ``unit`` stands in the middle."""
        if self._sheet is not None:
            top, foot = self._sheet.line_at(unit)
            self.verticalScrollBar().setValue(round((top + foot - self.viewport().height()) / 2))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy and drag give the article's own words, never the widget's copy of them."""
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    # Look

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._set_as().set_theme(theme)
        self._overlay.notice.dress(theme)

    def set_zoom(self, percent: int) -> None:
        """Zoom to ``percent`` (40 to 400); the caret keeps its place where it shows, else the first line."""
        self._set_as().set_zoom(percent)

    def set_look(self, look: Look) -> None:
        """Take on a typeface, a length of lines and room between them; places are kept as in zooming."""
        self._set_as().set_look(look)

    def _set_as(self) -> Setting:
        if self._setting is None:
            self._setting = Setting(self)
        return self._setting

    # Events

    def event(self, event: QEvent) -> bool:
        """Set the margins before Qt lays out."""
        if event.type() == QEvent.Type.Resize and self._setting is not None:
            self._setting.fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notice at the foot."""
        super().resizeEvent(event)
        self._overlay.notice.place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt puts the caret there and begins to select."""
        if self._mouse.pressed(event):
            super().mousePressEvent(event)
            self._mouse.caret_put(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks select a word, more of them more."""
        if self._mouse.pressed(event):
            super().mouseDoubleClickEvent(event)
            self._mouse.word_selected(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag selects."""
        super().mouseMoveEvent(event)
        self._mouse.moved(event)
        self.hover.moved(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer leaves the text."""
        if event.type() == QEvent.Type.Leave:
            self.hover.end()
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked, unless the mouse selected text."""
        super().mouseReleaseEvent(event)
        self._mouse.released(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills, then Qt's text, caret and selection, then names, underlines and the margin."""
        sheet = self._sheet
        if sheet is None or sheet.document is not self.document():
            super().paintEvent(event)
            return
        if event.rect().height() >= self.viewport().height():
            sheet.look_anew()  # as Qt has all painted when it laid the text out anew
        self._overlay.paint(event.rect(), self._paint_under)
        super().paintEvent(event)
        self._overlay.paint(event.rect(), sheet.paint_over)

    def _paint_under(self, painter: QPainter, top: float, bottom: float) -> None:
        if self._sheet is not None:
            self._sheet.paint_under(painter, top, bottom)
            paint_hits(painter, self._sheet, self.finding, top, bottom)
            self._widening.paint(painter, top, bottom)
