"""What the kinds of differences are called on screen."""

from __future__ import annotations

from annotator.agreement.cases import Kind
from annotator.domain.wording import worded

KIND_NAMES = {
    Kind.MISSING: worded("missing"),
    Kind.LABEL: worded("label"),
    Kind.BOUNDARY: worded("boundary"),
    Kind.ENTRY: worded("entry"),
    Kind.FEATURE: worded("feature"),
    Kind.RELATION: worded("relation"),
}
