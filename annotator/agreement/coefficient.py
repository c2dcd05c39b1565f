"""A measured agreement: its value, what it was made of, and why there may be none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from annotator.domain.wording import worded


@dataclass(frozen=True, slots=True, kw_only=True)
class Coefficient:
    """A chance-corrected agreement, 1 for perfect, 0 for what chance would bring, below 0 for worse.

    ``observed`` and ``expected`` are the shares of agreement (0 to 1) it was made of. ``value`` is None where
    the measure says nothing, and ``reason`` tells why in one sentence.
    """

    value: float | None
    observed: float | None = None
    expected: float | None = None
    reason: str = ""


NOTHING_COMPARED = Coefficient(value=None, reason=worded("No two annotators have judged the same thing."))


def corrected(observed: float, expected: float) -> Coefficient:
    """``(observed - expected) / (1 - expected)``, the form all coefficients here share.

    Where chance alone would bring full agreement (everybody used one value only) there is no such figure.
    """
    if expected >= 1.0 - 1e-12:
        return Coefficient(
            value=None,
            observed=observed,
            expected=expected,
            reason=worded("Only one value was ever used, so chance alone would bring full agreement."),
        )
    return Coefficient(value=(observed - expected) / (1.0 - expected), observed=observed, expected=expected)


def mean_of(found: Sequence[Coefficient]) -> Coefficient:
    """The mean of those that have a value, and of what they were made of; else the first one."""
    told = [one for one in found if one.value is not None]
    if not told:
        return found[0] if found else NOTHING_COMPARED
    return Coefficient(
        value=fmean(one.value for one in told if one.value is not None),
        observed=fmean(one.observed for one in told if one.observed is not None),
        expected=fmean(one.expected for one in told if one.expected is not None),
    )
