"""What a record's provenance says beyond its spans: where its article stands, what was rejected."""

from __future__ import annotations

from typing import Any

import msgspec

STATUS = "status"
REASON = "reason"
SECONDS = "seconds"
REJECTED = "rejected"
DECIDES = "decides"
LABELS = "labels"
SCHEME_VERSIONS = "scheme_versions"


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
