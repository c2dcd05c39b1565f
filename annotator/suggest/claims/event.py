"""One attribution found in a parse."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.suggest.claims.speaker import Words


@dataclass(slots=True)
class Event:
    """One attribution in a parse: pattern, cue words, who speaks, and what: clause heads with their words.

    ``source`` is None for hearsay, which nobody in particular says.
    """

    pattern: str
    cue: Words | None
    source: Words | None
    contents: list[tuple[int, list[int]]]
    verb: int | None = None

    def words(self) -> set[int]:
        """All words of the contents."""
        return {i for _, words in self.contents for i in words}
