"""The right panel with its tabs. A tab that is not seen is only noted as stale."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import Scheme
from annotator.ui.inspector.guidelines import Guidelines
from annotator.ui.inspector.span_panel import Shown, SpanPanel
from annotator.ui.inspector.spans_panel import SpansPanel
from annotator.ui.language import tr
from annotator.ui.notes.notes_panel import NotesPanel, NotesShown
from annotator.ui.pieces import hairline
from annotator.ui.theme.theme import Theme

SPAN, SPANS, GUIDELINES, NOTES = range(4)
_SIDE = 12  # pixels beside the name of a tab, where there is room


class Inspector(QWidget):
    """Shows the chosen span, all spans, the guidelines, and the notes.

    It asks for what it shows when it is seen: ``read_span`` and ``read_marks`` are given by
    whoever owns the article. ``markPicked`` carries the key of a span picked in the list.
    """

    markPicked = Signal(object)  # noqa: N815  # Qt's way of naming signals

    def __init__(
        self,
        read_span: Callable[[], Shown],
        read_marks: Callable[[], tuple[Sequence[Mark], MarkKey | None]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._read_span = read_span
        self._read_marks = read_marks
        self.read_notes: Callable[[], NotesShown] = NotesShown
        self._stale = [True, True]
        self._notes_stale = True
        self._narrow = False
        # A decision changes the marks and then the choice: both are shown at once, after the key.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._freshen)
        self.span = SpanPanel()
        self.spans = SpansPanel()
        self.guidelines = Guidelines()
        self.notes = NotesPanel()
        self.spans.markPicked.connect(self.markPicked)
        self.tabs = QTabBar()
        self.tabs.setObjectName("inspectorTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(tr("Inspector"))
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)
        for name, page in (
            (tr("Span"), self.span),
            (tr("Spans"), self.spans),
            (tr("Guidelines"), self.guidelines),
            (tr("Notes"), self.notes),
        ):
            self.tabs.addTab(name)
            self._stack.addWidget(page)
        self.tabs.currentChanged.connect(self._turned)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for page in (self.span, self.spans, self.guidelines):
            page.set_theme(theme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Use and explain the labels of a scheme."""
        for page in (self.span, self.spans, self.guidelines):
            page.set_scheme(scheme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the tabs stand closer, so that none is cut."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        font = QFont(self.tabs.font())
        font.setWeight(QFont.Weight.DemiBold)
        wide = QFontMetrics(font).horizontalAdvance
        names = [self.tabs.tabText(n) for n in range(self.tabs.count()) if n != GUIDELINES]
        wanted = sum(wide(name) + 2 * _SIDE for name in (*names, tr("Guidelines")))
        narrow = wanted > self.width()
        if narrow != self._narrow:
            self._narrow = narrow
            self.tabs.setProperty("narrow", narrow)
            self.tabs.style().unpolish(self.tabs)
            self.tabs.style().polish(self.tabs)
            # The bar lays its tabs out anew at a name.
            self.tabs.setTabText(GUIDELINES, tr("Guide") if narrow else tr("Guidelines"))

    def turn_to(self, page: int) -> None:
        """Show one of SPAN, SPANS, GUIDELINES and NOTES."""
        self.tabs.setCurrentIndex(page)

    def pane(self) -> QWidget:
        """What takes the focus here now."""
        if self.tabs.currentIndex() == SPAN and self.span.claim.isVisible():
            return self.span.claim.first()
        return (self.span, self.spans.view, self.guidelines, self.notes)[self.tabs.currentIndex()]

    def name_tabs(self, mark: Mark | None, claim: int | None, spans: int) -> None:
        """Say in the tabs what is chosen ("Claim c5") and how many spans there are."""
        name = tr("Span")
        if mark is not None:
            name = tr("Claim {number}", number=f"c{claim}") if claim is not None else mark.layer.capitalize()
        self._name(SPAN, name.replace("&", "&&"))
        self._name(SPANS, tr("Spans {number}", number=spans))
        self._make_room()
        self.guidelines.show_label(*((mark.layer, mark.label) if mark is not None else ("", "")))

    def count_notes(self, number: int) -> None:
        """Say in the tab how many notes of the article are open."""
        self._name(NOTES, tr("Notes {number}", number=number) if number else tr("Notes"))

    def _name(self, tab: int, name: str) -> None:
        # The bar lays itself out anew at every name, also at the one it has.
        if self.tabs.tabText(tab) != name:
            self.tabs.setTabText(tab, name)

    def notes_changed(self) -> None:
        """The notes of the article, or what stands beside them, are to be read again."""
        self._notes_stale = True
        self._soon.start()

    def refresh(self) -> None:
        """The article or the choice has changed: read again what is seen."""
        self._stale = [True, True]
        self._soon.start()

    def choice_changed(self) -> None:
        """Another span is chosen; the list of spans is the same."""
        self._stale[SPAN] = True
        if self.tabs.currentIndex() == SPANS and not self._stale[SPANS]:
            self.spans.show_chosen(self._read_marks()[1])
        else:
            self._stale[SPANS] = True
        self._soon.start()

    def show_now(self) -> None:
        """Read what is seen at once instead of after the key."""
        self._soon.stop()
        self._freshen()

    def _turned(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        self._freshen()

    def _freshen(self) -> None:
        page = self.tabs.currentIndex()
        if page == SPAN and self._stale[SPAN]:
            self._stale[SPAN] = False
            self.span.show_span(self._read_span())
        elif page == SPANS and self._stale[SPANS]:
            self._stale[SPANS] = False
            self.spans.show_marks(*self._read_marks())
        elif page == NOTES and self._notes_stale:
            self._notes_stale = False
            self.notes.show_notes(self.read_notes())
