"""What a committed write touched: told to every view, which then reads again what it shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in the corpus something happened: a document (by row number), a range of code points."""

    document: int | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Which documents changed, and in what respect.

    ``documents`` are row numbers whose spans, relations or status changed; ``annotations`` and
    ``suggestions`` are the rows behind the marks that did, so that a page with thousands of them
    reads only those again. The flags are set when the set of documents (or a whole batch of
    their spans), somebody's standing with an article, the scheme, the people, the entries, who stands with
    whom, the notes, or the rules changed.
    """

    operation: str = ""
    documents: frozenset[int] = frozenset()
    annotations: frozenset[int] = frozenset()
    suggestions: frozenset[int] = frozenset()
    corpus: bool = False
    standings: bool = False
    scheme: bool = False
    people: bool = False
    entries: bool = False
    camps: bool = False
    notes: bool = False
    rules: bool = False
    place: Place = Place()

    @property
    def anything(self) -> bool:
        """Whether anything changed that a view could show; counting time at work changes nothing."""
        flags = (self.corpus, self.scheme, self.people, self.entries, self.camps, self.notes, self.rules)
        return bool(self.documents or self.annotations or self.suggestions or any(flags))

    def __or__(self, other: Changes) -> Changes:
        """Both changes together; the later one names the operation and the place."""
        return Changes(
            operation=other.operation or self.operation,
            documents=self.documents | other.documents,
            annotations=self.annotations | other.annotations,
            suggestions=self.suggestions | other.suggestions,
            corpus=self.corpus or other.corpus,
            standings=self.standings or other.standings,
            scheme=self.scheme or other.scheme,
            people=self.people or other.people,
            entries=self.entries or other.entries,
            camps=self.camps or other.camps,
            notes=self.notes or other.notes,
            rules=self.rules or other.rules,
            place=other.place if other.place != Place() else self.place,
        )
