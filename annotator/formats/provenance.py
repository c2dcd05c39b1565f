"""What a record's provenance says beyond its spans: where its article stands, what was rejected, by whom."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

STATUS = "status"
REASON = "reason"
SECONDS = "seconds"
REJECTED = "rejected"
DECIDES = "decides"
LABELS = "labels"
SCHEME_VERSIONS = "scheme_versions"
VERDICTS = "verdicts"
NO_SPAN = "no_span"
SOFT_LABELS = "soft_labels"
TAKEN = "taken"
"""Marks, among the versions of a verdict, the one that was taken whole."""


class RejectedSpan(msgspec.Struct, frozen=True, omit_defaults=True):
    """A rejected suggestion, as the provenance of a record keeps it."""

    id: str
    layer: str
    label: str
    start: int
    end: int
    text: str
    features: dict[str, Any] = {}  # msgspec copies it for every value
    origin: str = ""
    score: float | None = None


class ToldVersion(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an annotator said of a place when it was decided: code points of the article, and the rest.

    ``relations`` are pairs of a label and the place of a child: start, end, label.
    """

    who: str
    start: int
    end: int
    label: str
    features: dict[str, Any] = {}  # as above
    relations: list[tuple[str, tuple[int, int, str]]] = []
    taken: bool = False


class ToldVerdict(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """How a span of gold was come to."""

    choice: Literal["taken", "edited", "none", "unanimous", "majority", "best", "weighted"]
    by: str
    when: str
    reason: str = ""
    versions: list[ToldVersion]


class ToldAbsence(ToldVerdict, frozen=True, omit_defaults=True, kw_only=True):
    """How a place was come to that has no span in gold."""

    layer: str
    start: int
    end: int
