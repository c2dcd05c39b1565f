"""How much each likeness counts. The figures were tuned on sample_corpus alone: docs/link-suggestions.md."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """What is added up for two claims; each likeness is between 0 and 1, so weights compare directly.

    ``words`` to ``numbers`` is the content; ``some_source`` to ``other_outlet`` are facts of where
    a claim comes from; ``near`` to ``beyond`` is what accepted links bring; the last four lead the list of
    claims that may be opposed.
    """

    words: float = 0.8
    letters: float = 0.2
    classes: float = 0.4
    topics: float = 0.25
    names: float = 0.3
    names_and_topics: float = 0.3
    numbers: float = 0.4
    paragraph: float = 1.0
    words_in_paragraph: float = 0.6

    some_source: float = 0.2
    other_source: float = 0.3
    other_outlet: float = 0.3

    near: float = 0.3
    through: float = 1.0
    beyond: float = 0.5

    opposite: float = 0.1
    opposed_sources: float = 0.4
    opposed_camps: float = 0.05
    other_figure: float = 0.2
