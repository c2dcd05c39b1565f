"""Find in article: the bar, the search and the page together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.find.bar import FindBar
from annotator.ui.page.find.hits import Wanted

_MOST_WORDS = 100  # code points of a selection that is taken for what to find


class FindInArticle(QObject):
    """Shows where words stand on ``page`` and goes from one place to the next."""

    def __init__(self, page: ArticlePage) -> None:
        """The bar is hidden; whoever arranges the page puts it somewhere."""
        super().__init__(page)
        self._page = page
        self._finding = page.finding
        self._visited = -1
        self.bar = FindBar()
        self.bar.hide()
        self.bar.wantedChanged.connect(self._want)
        self.bar.stepped.connect(lambda backwards: self.step(backwards=backwards))
        self.bar.left.connect(self.close)
        self._finding.arrived.connect(self._arrive)
        self._finding.found.connect(self._show)
        self._finding.stepped.connect(self._show)

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return not self.bar.isHidden()

    def open(self) -> None:
        """Ask what to find; selected words are what is offered."""
        selected = self._page.selected_text()
        asked = selected if len(selected) <= _MOST_WORDS and "\n" not in selected.strip() else ""
        self.bar.ask_for(" ".join(asked.split()))
        self.bar.show()
        self.bar.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._finding.open(self._at(), self.bar.wanted)

    def step(self, *, backwards: bool = False) -> None:
        """Go to the next hit, or the one before; without the bar, of what was looked for last."""
        if not self.is_open:
            if not self.bar.wanted.words.strip():
                self.open()
                return
            self.bar.show()
            self._finding.open(self._at(), self.bar.wanted)
        self._finding.step(self._at(), backwards=backwards)

    def close(self) -> None:
        """Show no hits any more; the caret stays at the one that was gone to, its words selected."""
        self.bar.hide()
        self._finding.close()
        self._page.setFocus()

    def _at(self) -> int:
        """Where to go on from: what is selected, else the caret."""
        selected = self._page.selected_range(exact=True)
        if selected is not None:
            return selected[0]
        caret, sheet = self._page.caret(), self._page.sheet
        item = sheet.picture.item(self._page.chosen) if sheet is not None else None
        if item is not None and item.mark.start == caret and caret <= self._visited < item.mark.end:
            # Marked just now: the word it is part of begins before the hit, which is not to be met again.
            return self._visited
        return caret

    def _want(self, wanted: Wanted) -> None:
        self._finding.want(wanted)

    def _arrive(self) -> None:
        hit = self._finding.hit()
        if hit is not None:
            self._visited = hit[0]
            self._page.select(*hit)

    def _show(self) -> None:
        finding = self._finding
        self.bar.show_count(finding.current, len(finding.hits), searching=finding.searching)
