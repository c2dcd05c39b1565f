"""A suggested span for a test's text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.domain.span import Span, Status


def suggested(
    text: str,
    words: str,
    label: str,
    score: float = 0.9,
    *,
    layer: str = "entity",
    after: int = 0,
    features: Mapping[str, Any] | None = None,
    origin: str = "test 1.0",
) -> Span:
    """The first place of ``words`` in ``text`` from the code point ``after`` on, as a suggestion."""
    start = text.index(words, after)
    return Span(
        id=f"{label.lower()}-{start}",
        layer=layer,
        label=label,
        start=start,
        end=start + len(words),
        text=words,
        status=Status.SUGGESTED,
        origin=origin,
        score=score,
        features=dict(features or {}),
    )
