"""The claims of some articles as one person sees them, read in few queries."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from annotator.domain.claim_parts import CLAIMED_BY
from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import Drawing, Scheme
from annotator.domain.span import Status
from annotator.services.annotating.decisions import relation_type
from annotator.services.entries.named import EntryNames
from annotator.store.access import Reading
from annotator.store.links import Saying
from annotator.suggest.links.values import LinkClaim

_NAMES = frozenset({"PERSON", "ORG", "NORP", "GPE", "LOC", "FAC", "EVENT"})
_AUTHOR = "author"
_START = attrgetter("start")
_CONTEXT = 1500  # code points of the paragraph round a claim, at most


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardClaim:
    """A claim as the person sees it: their own decided one, or a suggestion that waits.

    ``start`` and ``end`` are code points; ``number`` is the one in the margin ("c5"); ``claimer`` is a
    readable name, empty for the article itself, ``claimer_entry`` the id of its entry; ``published``
    is an ISO date; ``figure`` the text of the feature.
    """

    key: MarkKey
    document: int
    start: int
    end: int
    number: str
    text: str
    normalized: str = ""
    claimer: str = ""
    claimer_entry: str = ""
    outlet: str = ""
    published: str = ""
    title: str = ""
    figure: str = ""
    stance: str = ""
    attribution: str = ""
    undecided: bool = False
    camp: str = ""


@dataclass(frozen=True, slots=True)
class ReadClaim:
    """A claim without its camp, and what the ranking knows of it."""

    claim: BoardClaim
    ranked: LinkClaim


class ClaimReader:
    """Reads claims with the names that entries give; made anew when the entries have changed."""

    def __init__(self, reading: Reading, suggester: str = "") -> None:
        self._suggester = suggester
        self._scheme: Scheme = reading.schemes.get()
        kind = relation_type(self._scheme, CLAIMED_BY)
        self._heads = frozenset(kind.heads) if kind is not None else frozenset({"CLAIM"})
        self._numbered = frozenset(
            layer.name for layer in self._scheme.layers if layer.drawing is Drawing.UNDERLINE
        )
        self._names = EntryNames(reading)

    def read(self, reading: Reading, documents: Sequence[int], annotator: int) -> Iterator[ReadClaim]:
        """The claims of these articles (row numbers), in the order of the articles and of the text."""
        marks = reading.links.marks(documents, annotator, self._suggester)
        sayings = reading.links.sayings(documents, annotator, CLAIMED_BY)
        for document in documents:
            claims = [m for m in marks[document] if m.label in self._heads]
            if claims:
                yield from self._of_article(reading, document, marks[document], sayings)

    def _of_article(
        self, reading: Reading, document: int, marks: list[Mark], sayings: dict[MarkKey, Saying]
    ) -> Iterator[ReadClaim]:
        text = reading.documents.text(document)
        listed = reading.documents.listed([document]).get(document)
        if listed is None:
            return
        named = [m for m in marks if m.label in _NAMES]
        seen: set[tuple[str, int, int]] = set()
        number = 0
        for mark in marks:
            if mark.layer in self._numbered:
                number += 1
            place = (mark.label, mark.start, mark.end)
            # A suggestion on the very words of an own claim is the same question, answered.
            if mark.label not in self._heads or place in seen:
                continue
            seen.add(place)
            claimer, entry = self._claimer(document, sayings.get(mark.key))
            attribution = _word(mark.features, "attribution")
            if attribution == _AUTHOR:
                claimer, entry = "", ""
            claim = BoardClaim(
                key=mark.key,
                document=document,
                start=mark.start,
                end=mark.end,
                number=f"c{number}",
                text=" ".join(mark.words.split()),
                normalized=_word(mark.features, "normalized"),
                claimer=claimer,
                claimer_entry=entry,
                outlet=listed.outlet,
                published=listed.published,
                title=listed.title,
                figure=_word(mark.features, "figure"),
                stance=_word(mark.features, "stance"),
                attribution=attribution,
                undecided=mark.status is Status.SUGGESTED,
            )
            yield ReadClaim(claim, self._ranked(claim, text, named))

    def _claimer(self, document: int, saying: Saying | None) -> tuple[str, str]:
        if saying is None:
            return "", ""
        entry = self._names.entry_of(document, saying.label, saying.text, saying.entry)
        if entry is None and saying.resolved:
            entry = self._names.entry_of(document, saying.label, saying.resolved)
        if entry is not None:
            return entry.name, entry.uid
        return saying.resolved or " ".join(saying.text.split()), ""

    def _ranked(self, claim: BoardClaim, text: str, named: list[Mark]) -> LinkClaim:
        names = []
        first = bisect_left(named, claim.start, key=_START)
        for mark in named[first : bisect_left(named, claim.end, first, key=_START)]:
            if mark.end <= claim.end:
                told = _word(mark.features, "entry")
                entry = self._names.entry_of(claim.document, mark.label, mark.text, told)
                names.append((entry.name if entry is not None else mark.text, mark.label))
        return LinkClaim(
            id=claim.key,
            document=claim.document,
            text=claim.normalized or claim.text,
            context=_paragraph(text, claim.start, claim.end),
            claimer=claim.claimer,
            attribution=claim.attribution or (_AUTHOR if not claim.claimer else "indirect"),
            stance=claim.stance or "asserts",
            figure=claim.figure,
            names=tuple(names),
            outlet=claim.outlet,
            published=claim.published,
        )


def _paragraph(text: str, start: int, end: int) -> str:
    """The lines that ``[start, end)`` stands in, not much longer than ``_CONTEXT``."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    return text[max(first, start - _CONTEXT // 2) : min(last, end + _CONTEXT // 2)]


def _word(features: Any, name: str) -> str:
    value = features.get(name)
    return value if isinstance(value, str) else ""
