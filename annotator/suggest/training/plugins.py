"""Suggesters that other distributions bring, under the entry point group ``goldspan.suggesters``.

An entry point names a function that takes one string, the argument after the colon in
``name:argument`` (empty where there is none), and returns a function from a text to spans:
``(start, end, label)`` or ``(start, end, label, score)`` in code points. Loaded in the child process alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from annotator.domain.wording import worded
from annotator.suggest.training.values import Scored, TrainingTrouble

GROUP = "goldspan.suggesters"


def plugin_named(choice: str) -> tuple[EntryPoint | None, str]:
    """The entry point that ``choice`` names, and the argument behind its colon."""
    name, _, argument = choice.partition(":")
    found = next(iter(entry_points(group=GROUP, name=name)), None) if name else None
    return found, argument


def installed_plugins() -> list[tuple[str, str]]:
    """The name and version of every plug-in; none of them is loaded."""
    return sorted({(point.name, version_of(point)) for point in entry_points(group=GROUP)})


def version_of(point: EntryPoint) -> str:
    """The version of the distribution that brings an entry point; empty where it is not known."""
    return point.dist.version if point.dist is not None else ""


class Plugin:
    """A plug-in that has been loaded."""

    labels: Sequence[str] = ()

    def __init__(self, point: EntryPoint, argument: str) -> None:
        """Load it.

        Raises:
            TrainingTrouble: if that fails.
        """
        self.name, self.version, self.facts = point.name, version_of(point), {"name": point.name}
        try:
            self._suggest = point.load()(argument)
        except Exception as error:
            raise TrainingTrouble(
                worded(
                    "The plug-in {name} can't be loaded ({kind}: {reason}).",
                    name=point.name,
                    kind=type(error).__name__,
                    reason=str(error),
                ),
                next_step=worded("Ask whoever made it, or use another suggester."),
            ) from error

    def spans(
        self,
        texts: Sequence[str],
        furniture: Sequence[Sequence[tuple[int, int]]] = (),
        *,
        with_scores: bool = False,  # it gives scores or it does not
    ) -> Iterator[list[Scored]]:
        """The spans of each text in order, without those in its furniture.

        Raises:
            TrainingTrouble: if it fails, or gives what is no span of the text.
        """
        for number, text in enumerate(texts):
            off = furniture[number] if furniture else ()
            try:
                given = [self._checked(text, span) for span in self._suggest(text)]
            except TrainingTrouble:
                raise
            except Exception as error:
                # Its words may be of the article: they are not passed on.
                raise TrainingTrouble(
                    worded("The plug-in {name} failed ({kind}).", name=self.name, kind=type(error).__name__),
                    next_step=worded("Ask whoever made it, or use another suggester."),
                ) from error
            yield sorted(s for s in given if not any(a < s.end and s.start < b for a, b in off))

    def _checked(self, text: str, given: Any) -> Scored:
        try:
            start, end, label, *score = given
            found = Scored(int(start), int(end), str(label), float(score[0]) if score else 1.0)
        except (TypeError, ValueError) as error:
            raise self._refusal() from error
        if not (0 <= found.start < found.end <= len(text) and found.label and math.isfinite(found.score)):
            raise self._refusal()
        return found._replace(score=min(1.0, max(0.0, found.score)))

    def _refusal(self) -> TrainingTrouble:
        return TrainingTrouble(
            worded("The plug-in {name} gave something that is no span of the text.", name=self.name),
            next_step=worded("A span is (start, end, label) or (start, end, label, score), in code points."),
        )
