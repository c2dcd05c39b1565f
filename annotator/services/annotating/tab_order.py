"""Which suggestion comes next: the next in the text, or the one with the lowest score; and the way back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort

from annotator.domain.changes import Changes
from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.services.annotating.article import Article

_Rank = tuple[float, tuple[int, int, str, str, MarkKey]]
_UNSCORED = 2.0  # beyond every score: what nobody scored comes last
_FEW = 500
_LONGEST_WAY = 1000


class TabOrder:
    """The order in which suggestions of one article after the other are gone to.

    With ``lowest_first`` what waits is gone through by score, the lowest first, equal ones as they
    stand in the text; going back goes the way one came. A step costs the same however many wait.
    """

    def __init__(self) -> None:
        self.lowest_first = False
        self._article: Article | None = None
        self._ranked: list[_Rank] | None = None
        self._way: list[MarkKey] = []

    def follow(self, changes: Changes) -> None:
        """Take in what a commit changed, after the article has."""
        article, ranked = self._article, self._ranked
        if article is None or ranked is None:
            return
        if changes.corpus or len(changes.suggestions) > _FEW:
            self._ranked = None
            return
        for row in changes.suggestions:
            mark = article.get(MarkKey(MarkKind.SUGGESTION, row))
            if mark is not None and mark.asked:
                rank = _rank(mark)
                at = bisect_left(ranked, rank)
                if at == len(ranked) or ranked[at] != rank:
                    insort(ranked, rank)

    def after(self, article: Article, mark: Mark) -> Mark | None:
        """What comes after a mark that was decided or left; None where nothing else waits."""
        if not self.lowest_first:
            return article.after(mark)
        self._turn_to(article)
        if not self._way or self._way[-1] != mark.key:
            self._way.append(mark.key)
            del self._way[:-_LONGEST_WAY]
        return self._next(article, _rank(mark))

    def before(self, article: Article, mark: Mark) -> Mark | None:
        """What came before a mark; None where nothing else waits."""
        if not self.lowest_first:
            return article.after(mark, backwards=True)
        self._turn_to(article)
        while self._way:
            came_from = article.get(self._way.pop())
            if came_from is not None and came_from.asked and came_from.key != mark.key:
                return came_from
        return self._previous(article, _rank(mark))

    def first(self, article: Article, position: int, *, backwards: bool = False) -> Mark | None:
        """Where to begin, with nothing chosen and the caret at ``position`` (code points)."""
        if not self.lowest_first:
            return article.next_undecided(position if backwards else position - 1, backwards=backwards)
        self._turn_to(article)
        return self._previous(article, None) if backwards else self._next(article, None)

    def _turn_to(self, article: Article) -> None:
        if article is not self._article:
            self._article = article
            self._way.clear()
            self._ranked = None
        if self._ranked is None:
            self._ranked = sorted(_rank(mark) for mark in article.marks() if mark.asked)

    def _next(self, article: Article, rank: _Rank | None) -> Mark | None:
        ranked = self._ranked
        assert ranked is not None
        at = bisect_right(ranked, rank) if rank is not None else 0
        return self._waiting(article, at, len(ranked), rank) or self._waiting(article, 0, at, rank)

    def _waiting(self, article: Article, begin: int, end: int, but: _Rank | None) -> Mark | None:
        """The first that waits; what is decided is taken out when it is met, so that it is met once."""
        ranked = self._ranked
        assert ranked is not None
        here, left = begin, end - begin
        while left > 0 and here < len(ranked):
            left -= 1
            mark = article.get(ranked[here][1][-1])
            if mark is None or not mark.asked:
                del ranked[here]
            elif ranked[here] == but:
                here += 1
            else:
                return mark
        return None

    def _previous(self, article: Article, rank: _Rank | None) -> Mark | None:
        ranked = self._ranked
        assert ranked is not None
        at = bisect_left(ranked, rank) if rank is not None else len(ranked)
        for here in (*range(at - 1, -1, -1), *range(len(ranked) - 1, at - 1, -1)):
            mark = article.get(ranked[here][1][-1])
            if mark is not None and mark.asked and ranked[here] != rank:
                return mark
        return None


def _rank(mark: Mark) -> _Rank:
    return (mark.score if mark.score is not None else _UNSCORED, mark.order)
