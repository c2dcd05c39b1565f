"""What the inspector of the Annotate screen is shown: the chosen span, its history, all spans."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.claim_parts import CLAIMED_BY, CUED_BY
from annotator.domain.mark import Mark, MarkKey
from annotator.services.annotating.waiting_marks import other_readings
from annotator.ui.annotate.desk import Desk
from annotator.ui.inspector.span_panel import Shown
from annotator.ui.inspector.wording import learned_words, others_words
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.punctuation import listed


class Inspected:
    """Gathers what the inspector shows when it asks for it."""

    def __init__(self, page: ArticlePage, why_next: Callable[[int], str]) -> None:
        """``why_next`` says what makes an article worth doing, by its row; empty where nobody asked."""
        self._page = page
        self._why_next = why_next
        self.desk: Desk | None = None

    def chosen(self) -> Shown:
        """The chosen span with all that is known of it; its article alone when none is chosen."""
        from annotator.services.history import history_of, made_under

        desk = self.desk
        if desk is None:
            return Shown(document=None)
        mark = desk.chosen
        if mark is None:
            why = self._why_next(desk.row) if desk.row is not None else ""
            return Shown(document=desk.document, why_next=why)
        mark = next((shown for shown in desk.shown() if shown.key == mark.key), mark)
        history = tuple(history_of(desk.near, mark))
        source, cue = desk.said_by()
        claimer = desk.article.claimer(mark.key) if desk.article is not None else ""
        return Shown(
            document=desk.document,
            mark=mark,
            history=history,
            source=source,
            cue=cue,
            claimer=claimer,
            serves=self._served(desk, mark),
            learned=self._learned(desk, mark),
            otherwise=others_words(other_readings(mark, desk.marks()) if mark.undecided else ()),
            made_under=made_under(desk.near, mark),
        )

    def marks(self) -> tuple[tuple[Mark, ...], MarkKey | None]:
        """All spans of the article, and which of them is chosen."""
        desk = self.desk
        if desk is None:
            return (), None
        chosen = desk.chosen
        return desk.shown(), chosen.key if chosen is not None else None

    @staticmethod
    def _learned(desk: Desk, mark: Mark) -> str:
        """What one's own decisions say of a suggestion, in words; empty where they say nothing."""
        if desk.pace is None or desk.document is None or not mark.undecided:
            return ""
        return learned_words(mark, desk.pace.learned(mark, desk.document.text))

    def _served(self, desk: Desk, mark: Mark) -> str:
        """The numbers of the claims that a span is the source or cue of."""
        relations = desk.article.leading_to(mark.key) if desk.article is not None else ()
        heads = {r.head for r in relations if r.label in (CLAIMED_BY, CUED_BY)}
        numbers = sorted(n for head in heads if (n := self._page.claim_number(head)) is not None)
        return listed(f"c{n}" for n in numbers)
