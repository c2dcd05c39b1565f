"""Gives the same words the same label elsewhere: in this article, or in all after somebody has looked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from annotator.domain.changes import Place as Where
from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.occurrences import occurrences
from annotator.domain.span import Status
from annotator.services.bulk_decisions import BulkDeciding, BulkReport
from annotator.services.bulk_plan import Wish
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.access import Reading, Writing

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

    def __or__(self, other: Alike) -> Alike:
        """Both together."""
        return Alike(
            free=[*self.free, *other.free],
            taken=[*self.taken, *other.taken],
            rejected=self.rejected + other.rejected,
            carrying=self.carrying + other.carrying,
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
        found = Alike()
        # White space may be another elsewhere: the longest word narrows the search.
        holding = "" if ignore_case else max(mark.text.split(), key=len, default="")
        with self.workspace.read() as reading:
            rows = reading.documents.rows()
        for at in range(0, len(rows), _AT_ONCE):
            if cancelled():
                return None
            with self.workspace.read() as reading:
                texts = reading.documents.texts(rows[at : at + _AT_ONCE], holding)
                found |= self._alike(reading, texts, mark, ignore_case)
            progress(min(at + _AT_ONCE, len(rows)), len(rows), "")
        return found

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
        name = f"mark {label}" if count == 1 else f"mark {count} times {label}"
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
        found = Alike()
        for document, text in texts.items():
            places = occurrences(text, mark.text, ignore_case=ignore_case)
            if places:
                found |= self._sorted_out(reading, document, mark, places)
        return found

    def _sorted_out(
        self, reading: Reading, document: int, mark: Mark, places: Sequence[tuple[int, int]]
    ) -> Alike:
        """What stands at places of one article."""
        own = reading.annotations.marks(document, self.person.row)
        waiting = reading.suggestions.undecided(document, self.person.row)
        near = [m for m in (*own, *waiting) if m.layer == mark.layer]
        free: list[Occurrence] = []
        taken: list[Occurrence] = []
        rejected = carrying = 0
        for start, end in places:
            here = [m for m in near if m.start < end and m.end > start]
            same = [m for m in here if (m.label, m.start, m.end) == (mark.label, start, end)]
            others = [m for m in here if m not in same and m.status is not Status.REJECTED]
            if any(m.status is Status.REJECTED for m in same):
                rejected += 1
            elif any(not m.undecided for m in same):
                carrying += 1
            elif others:
                # An own span tells more than one that waits, one of just these words more than a longer.
                other = min(others, key=lambda m: ((m.start, m.end) != (start, end), m.undecided, m.order))
                exact = (other.start, other.end) == (start, end)
                taken.append(
                    Occurrence(
                        document=document,
                        start=start,
                        end=end,
                        standing=Standing.TAKEN,
                        other=other.label,
                        same_place=other.key if exact else None,
                    )
                )
            else:
                standing = Standing.SUGGESTED if same else Standing.FREE
                free.append(Occurrence(document=document, start=start, end=end, standing=standing))
        return Alike(free=free, taken=taken, rejected=rejected, carrying=carrying)

    def _stands(self, writing: Writing, key: MarkKey) -> bool:
        """Whether a span is there still, and not rejected."""
        try:
            if key.kind is MarkKind.SUGGESTION:
                return writing.annotations.of_suggestion(key.row, self.person.row) is None
            return bool(self._mine(writing, key.row)["status"] != Status.REJECTED)
        except LookupError:
            return False
