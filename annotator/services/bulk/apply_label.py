"""Gives the same words the same label elsewhere: in this article, or in all after somebody has looked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from annotator.domain.changes import Place as Where
from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.occurrences import occurrences
from annotator.domain.span import Status
from annotator.services.bulk.bulk_decisions import BulkDeciding, BulkReport
from annotator.services.bulk.bulk_plan import Wish
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.access import Reading, Writing
from annotator.store.bulk import ArticleState

_AT_ONCE = 200  # articles read between two looks at whether to stop


class Standing(Enum):
    """What stands where the words are found."""

    FREE = auto()
    SUGGESTED = auto()  # just this label waits there: it is accepted
    TAKEN = auto()  # another span of the layer lies there


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """Where the words stand: ``[start, end)`` code points of an article, by its row number.

    ``other`` is the label of the span that lies there; ``same_place`` is that span where it has just
    these words, so that it can be given the new label.
    """

    document: int
    start: int
    end: int
    standing: Standing = Standing.FREE
    other: str = ""
    same_place: MarkKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Where the same words stand: ``free`` to be given the label, and ``taken`` by another span.

    ``rejected`` counts the places where this label was rejected, ``carrying`` those that have it.
    """

    free: Sequence[Occurrence] = ()
    taken: Sequence[Occurrence] = ()
    rejected: int = 0
    carrying: int = 0

    @classmethod
    def together(cls, parts: Sequence[Alike]) -> Alike:
        """What was found in several articles, in their order."""
        return cls(
            free=[one for part in parts for one in part.free],
            taken=[one for part in parts for one in part.taken],
            rejected=sum(part.rejected for part in parts),
            carrying=sum(part.carrying for part in parts),
        )


class ApplyingLabel(BulkDeciding):
    """What ``person`` marks alike."""

    def here(self, document: int, mark: Mark, *, ignore_case: bool = False) -> Alike:
        """Where else in an article the words of ``mark`` stand."""
        with self.workspace.read() as reading:
            return self._alike(reading, {document: reading.documents.text(document)}, mark, ignore_case)

    def everywhere(
        self,
        mark: Mark,
        *,
        ignore_case: bool = False,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> Alike | None:
        """Where in the corpus the words of ``mark`` stand, by article and place; None when it was stopped."""
        found: list[Alike] = []
        # White space may be another elsewhere: the longest word narrows the search.
        holding = "" if ignore_case else max(mark.text.split(), key=len, default="")
        with self.workspace.read() as reading:
            rows = reading.documents.rows()
        for at in range(0, len(rows), _AT_ONCE):
            if cancelled():
                return None
            with self.workspace.read() as reading:
                texts = reading.documents.texts(rows[at : at + _AT_ONCE], holding)
                found.append(self._alike(reading, texts, mark, ignore_case))
            progress(min(at + _AT_ONCE, len(rows)), len(rows), "")
        return Alike.together(found)

    def apply(
        self,
        layer: str,
        label: str,
        places: Iterable[Occurrence],
        *,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> BulkReport:
        """Give the words at ``places`` the label, as one step.

        A span of just these words under another label is given this one; what has the label, or had it
        rejected, stays as it is.

        Raises:
            UnusableProject: if the project can't be written; nothing is kept then.
        """
        add: dict[int, list[tuple[str, str, int, int]]] = {}
        relabel: list[tuple[int, MarkKey]] = []
        relabelled: list[int] = []
        count = 0
        for place in places:
            count += 1
            if place.same_place is not None:
                relabel.append((place.document, place.same_place))
            else:
                add.setdefault(place.document, []).append((layer, label, place.start, place.end))

        def besides(writing: Writing) -> None:
            where = writing.place
            for document, key in relabel:
                if self._stands(writing, key):
                    self._correct(writing, document, key, layer=layer, label=label)
                    relabelled.append(document)
            if where != Where():
                writing.place = where

        wishes = {document: Wish(add=found) for document, found in add.items()}
        name = f"mark {label}" if count == 1 else f"mark {label} {count} times"
        report = self.carry_out(
            name, wishes, besides=besides if relabel else None, progress=progress, cancelled=cancelled
        )
        if report.cancelled:
            return report
        return BulkReport(
            decided=report.decided + len(relabelled),
            documents=report.documents + len(set(relabelled) - add.keys()),
            changes=report.changes,
        )

    def _alike(self, reading: Reading, texts: Mapping[int, str], mark: Mark, ignore_case: bool) -> Alike:
        places = {
            document: at
            for document, text in texts.items()
            if (at := occurrences(text, mark.text, ignore_case=ignore_case))
        }
        states = reading.bulk.states(list(places), self.person.row)
        return Alike.together(
            [_sorted_out(document, states[document], mark, at) for document, at in places.items()]
        )

    def _stands(self, writing: Writing, key: MarkKey) -> bool:
        """Whether a span is there still, and not rejected."""
        try:
            if key.kind is MarkKind.SUGGESTION:
                return writing.annotations.of_suggestion(key.row, self.person.row) is None
            return bool(self._mine(writing, key.row)["status"] != Status.REJECTED)
        except LookupError:
            return False


def _sorted_out(document: int, state: ArticleState, mark: Mark, places: Sequence[tuple[int, int]]) -> Alike:
    """What stands at places of one article."""
    own = [(MarkKey(MarkKind.ANNOTATION, o.row), o.place, o.status) for o in state.own]
    waiting = [
        (MarkKey(MarkKind.SUGGESTION, p.row), p.place, Status.SUGGESTED) for p in state.waiting.values()
    ]
    near = [one for one in (*own, *waiting) if one[1][0] == mark.layer]
    free: list[Occurrence] = []
    taken: list[Occurrence] = []
    rejected = carrying = 0
    for start, end in places:
        here = [one for one in near if one[1][2] < end and one[1][3] > start]
        same = {status for _, place, status in here if place[1:] == (mark.label, start, end)}
        others = [
            (place[2:] != (start, end), status is Status.SUGGESTED, place[2:], key, place[1])
            for key, place, status in here
            if place[1:] != (mark.label, start, end) and status is not Status.REJECTED
        ]
        if Status.REJECTED in same:
            rejected += 1
        elif same - {Status.SUGGESTED}:
            carrying += 1
        elif others:
            # A span of just these words tells more than a longer one, an own span more than one that waits.
            longer, _, _, key, label = min(others)
            taken.append(
                Occurrence(
                    document=document,
                    start=start,
                    end=end,
                    standing=Standing.TAKEN,
                    other=label,
                    same_place=None if longer else key,
                )
            )
        else:
            standing = Standing.SUGGESTED if same else Standing.FREE
            free.append(Occurrence(document=document, start=start, end=end, standing=standing))
    return Alike(free=free, taken=taken, rejected=rejected, carrying=carrying)
