"""Cutting the chosen span in two, where it can be cut; again for a place further to the left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.clauses import cuts
from annotator.domain.mark import Mark, MarkKey
from annotator.ui.actions.key_map import key_map
from annotator.ui.annotate.deciding import NOTHING_CHOSEN, quoted
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.view import PageView
from annotator.ui.language import tr
from annotator.ui.punctuation import quoted_text

if TYPE_CHECKING:
    from annotator.services.annotating.clauses import ByClauses

SPLIT = "annotate.split"


@dataclass(frozen=True, slots=True)
class _Split:
    """What was split last: both parts as they stood then, and where the whole began and ended."""

    row: int
    first: MarkKey
    second: MarkKey
    left_end: int
    right_start: int
    end: int


class Splitting(QObject):
    """Splits the chosen span, and remembers the two parts as long as they stand as it left them."""

    def __init__(self, desk: Desk, view: PageView) -> None:
        super().__init__(desk)
        self._desk = desk
        self._view = view
        self._last: _Split | None = None
        desk.articleOpened.connect(self._forget)

    def split(self) -> None:
        """Cut the chosen span at its last joint, or move the cut to the joint before."""
        from annotator.services.annotating.clauses import ByClauses

        desk, article, mark = self._desk, self._desk.article, self._desk.chosen
        if article is None or mark is None:
            desk.say(NOTHING_CHOSEN)
            return
        text, last = article.document.text, self._standing(mark)
        end = last.end if last is not None else mark.end
        places = cuts(text, mark.start, end)
        if last is not None:
            places = [place for place in places if place < (last.left_end, last.right_start)]
        if not places:
            desk.say(
                tr("There is no further place to split it.")
                if last
                else tr("{mark} has no joint.", mark=quoted(mark))
            )
            return
        left_end, right_start = places[-1]

        def service() -> ByClauses:
            return ByClauses(desk.near, desk.person)

        if last is not None:
            changes = desk.commit(
                lambda: ByClauses(desk.near, desk.person).move_cut(
                    article.row, last.first, last.second, left_end, right_start
                )
            )
        else:
            changes = desk.commit(
                lambda: ByClauses(desk.near, desk.person).split(article.row, mark.key, left_end, right_start)
            )
        if changes is None:
            return
        kind = (mark.layer, mark.label, right_start, end)
        second = next((m for m in article.marks() if (m.layer, m.label, m.start, m.end) == kind), None)
        first = desk.chosen
        self._view.show_chosen()
        if first is None or second is None:
            return
        self._last = _Split(article.row, first.key, second.key, left_end, right_start, end)
        again = key_map().words(SPLIT)
        desk.say(
            tr(
                "{first} and {second}. {again} again: further to the left.",
                first=quoted(first),
                second=quoted_text(second.text),
                again=again,
            )
        )

    def _standing(self, mark: Mark) -> _Split | None:
        """The last split, when the chosen span is its first part and both stand as it left them."""
        last, article = self._last, self._desk.article
        if last is None or article is None or last.row != article.row or last.first != mark.key:
            return None
        second = article.get(last.second)
        as_left = second is not None and (mark.end, second.start, second.end) == (
            last.left_end,
            last.right_start,
            last.end,
        )
        return last if as_left else None

    def _forget(self) -> None:
        self._last = None
