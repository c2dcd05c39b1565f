"""Accepts or rejects all suggestions that are shown: of an article, of several, of the corpus; filtered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass

from annotator.services.bulk.bulk_decisions import BulkDeciding, BulkReport
from annotator.services.bulk.bulk_plan import Wish
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.waiting import Waiting

Kind = tuple[str, str]  # layer and label


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which of the suggestions that wait are meant; what is empty leaves none out.

    ``least`` and ``most`` are scores, 0 to 1, both ends included; a suggestion without a score lies in
    no range but the whole. ``words`` must occur in the span's, whatever their case.
    """

    kinds: frozenset[Kind] = frozenset()
    suggesters: frozenset[str] = frozenset()
    least: float = 0.0
    most: float = 1.0
    words: str = ""

    def of(self, waiting: Iterable[Waiting]) -> list[Waiting]:
        """Those that are meant, in the same order."""
        words = " ".join(self.words.split()).casefold()
        whole = self.least <= 0.0 and self.most >= 1.0
        return [
            one
            for one in waiting
            if (not self.kinds or (one.layer, one.label) in self.kinds)
            and (not self.suggesters or not self.suggesters.isdisjoint((one.suggester, *one.also)))
            and (whole or (one.score is not None and self.least <= one.score <= self.most))
            and (not words or words in " ".join(one.text.split()).casefold())
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What waits: all of it, and how much of each label and of each suggester's."""

    waiting: Sequence[Waiting] = ()
    kinds: Sequence[tuple[Kind, int]] = ()
    suggesters: Sequence[tuple[str, int]] = ()


class DecidingMany(BulkDeciding):
    """What ``person`` decides by the list."""

    def find(
        self,
        documents: Sequence[int] | None = None,
        *,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> Found | None:
        """What waits in ``documents`` (row numbers), or in every article; None when it was stopped."""
        waiting: list[Waiting] = []
        with (
            self.workspace.read() as reading,
            closing(reading.waiting.all(self.person.row, documents)) as found,
        ):
            for one in found:
                waiting.append(one)
                if len(waiting) % 1000 == 0:
                    progress(len(waiting), None, "")
                    if cancelled():
                        return None
        kinds = Counter((one.layer, one.label) for one in waiting)
        suggesters = Counter(name for one in waiting for name in (one.suggester, *one.also))
        return Found(waiting=waiting, kinds=sorted(kinds.items()), suggesters=sorted(suggesters.items()))

    def decide(
        self,
        waiting: Iterable[Waiting],
        *,
        accepting: bool,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> BulkReport:
        """Accept or reject suggestions as one step; what was decided meanwhile stays as it is.

        Raises:
            UnusableProject: if the project can't be written; nothing is kept then.
        """
        rows: dict[int, list[int]] = {}
        for one in waiting:
            rows.setdefault(one.document, []).append(one.row)
        return self.decide_rows(rows, accepting=accepting, progress=progress, cancelled=cancelled)

    def decide_rows(
        self,
        rows: dict[int, list[int]],
        *,
        accepting: bool,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> BulkReport:
        """The same by the rows of suggestions, by article."""
        count = sum(map(len, rows.values()))
        verb = "accept" if accepting else "reject"
        wishes = {
            document: Wish(accept=found) if accepting else Wish(reject=found)
            for document, found in rows.items()
        }
        name = verb if count == 1 else f"{verb} {count} spans"
        return self.carry_out(name, wishes, progress=progress, cancelled=cancelled)
