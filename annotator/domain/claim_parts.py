"""What a claim is said by: the relations and labels that the program itself knows of."""

from __future__ import annotations

from typing import Final

CLAIMED_BY: Final = "claimed_by"
CUED_BY: Final = "cued_by"

PARTS: Final = frozenset({"SOURCE", "CUE"})
"""Labels of spans that are there for a claim alone: suggested ones are decided with it."""

RESOLVED: Final = "resolved"
"""The feature of a suggested ``claimed_by`` that gives the claimer a readable name."""
