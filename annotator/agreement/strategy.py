"""The rules by which cases are settled, by name: apart from what they do, which loads much more."""

from __future__ import annotations

from enum import StrEnum


class Strategy(StrEnum):
    """How cases are settled by rule."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    BEST = "best"
    WEIGHTED = "weighted"
