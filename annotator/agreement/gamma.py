"""Mathet's γ: agreement on position and label at once, by the best alignment of everybody's units.

Y. Mathet, A. Widlöcher, J.-P. Métivier (2015), The unified and holistic method gamma (γ) for
inter-annotator agreement measure and alignment, Computational Linguistics 41(3); γ-cat: Y. Mathet (2017),
The agreement measure γcat, Computational Linguistics 43(3). Needs SciPy (the extra ``gamma``).

A *unitary alignment* takes one unit, or none, of each annotator. The dissimilarity of two units is α·d_pos
+ β·d_cat with d_pos = ((|Δstart| + |Δend|) / (length + length))² and d_cat 0 or 1 (equal labels or not);
that of a unit and none is 1. A unitary alignment costs the mean over its pairs; an alignment, which takes
every unit once, costs the sum over its parts divided by the mean number of units of an annotator. γ is 1 -
observed / expected, where observed is the least such cost, and expected its mean over articles made by
chance (``chance_units.py`` tells how).

Best alignments are exact: of two annotators by assignment, of more by integer programming.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.asked import Chance
from annotator.agreement.chance_units import Continuum, Units, made_by_chance
from annotator.agreement.coding import Floats, Ints
from annotator.agreement.coefficient import Coefficient
from annotator.domain.wording import worded

Part = tuple[int, ...]
"""A unitary alignment: the number of each annotator's unit, -1 for none."""

_NONE = -1
_NULL = 1.0
_AT_ONCE = 20_000  # parts that are grown together, for the sake of memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How dissimilarity is weighed, and how many articles are made by chance, in which way."""

    alpha: float = 1.0
    beta: float = 1.0
    samples: int = 30
    seed: int = 0
    chance: Chance = Chance.DRAWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """The best alignment of a continuum: its parts, each with its cost, and the cost of the whole."""

    parts: tuple[Part, ...]
    costs: tuple[float, ...]
    disorder: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Gamma:
    """γ and γ-cat of one article. ``disorders`` are those of the drawn corpora."""

    gamma: Coefficient
    category: Coefficient
    alignment: Alignment
    disorders: tuple[float, ...]


NO_UNITS = Coefficient(value=None, reason=worded("Nobody marked anything here."))


def gamma(
    continuum: Continuum,
    settings: Settings | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Gamma | None:
    """γ of an article; None when it was cancelled.

    ``observed`` and ``expected`` of γ are 1 minus the disorders. The same seed gives the same figure.

    Raises:
        ImportError: if SciPy is not installed.
    """
    with_defaults = settings or Settings()
    best = best_alignment(continuum, with_defaults)
    if sum(len(units) for units in continuum) == 0 or len(continuum) < 2:
        return Gamma(gamma=NO_UNITS, category=NO_UNITS, alignment=best, disorders=())
    drawn, by_category = [], []
    for sample in made_by_chance(continuum, with_defaults.chance, with_defaults.samples, with_defaults.seed):
        if cancelled():
            return None
        aligned = best_alignment(sample, with_defaults)
        drawn.append(aligned.disorder)
        of_sample = category_disorder(sample, aligned, with_defaults)
        if of_sample is not None:
            by_category.append(of_sample)
    return Gamma(
        gamma=_less(best.disorder, drawn),
        category=_less(category_disorder(continuum, best, with_defaults), by_category),
        alignment=best,
        disorders=tuple(drawn),
    )


def _less(observed: float | None, drawn: Sequence[float]) -> Coefficient:
    if observed is None:
        return Coefficient(value=None, reason=worded("No two annotators' units were aligned."))
    expected = float(np.mean(drawn)) if drawn else 0.0
    if expected <= 0.0:
        return Coefficient(
            value=None,
            observed=1.0 - observed,
            expected=1.0 - expected,
            reason=worded("Placed by chance, the units would agree as well."),
        )
    return Coefficient(value=1.0 - observed / expected, observed=1.0 - observed, expected=1.0 - expected)


# Alignment


def dissimilarities(one: Units, other: Units, settings: Settings) -> Floats:
    """The dissimilarity of each unit of ``one`` and of ``other``: shape (N, M)."""
    return np.asarray(
        settings.alpha * _apart(one[:, None], other[None])
        + settings.beta * (one[:, None, 2] != other[None, :, 2]).astype(np.float64)
    )


def _apart(one: Units, other: Units) -> Floats:
    """The dissimilarity of position of units that stand at the same index, or are broadcast."""
    edges = np.abs(one[..., 0] - other[..., 0]) + np.abs(one[..., 1] - other[..., 1])
    lengths = one[..., 1] - one[..., 0] + other[..., 1] - other[..., 0]
    return np.asarray((edges / lengths) ** 2)


def best_alignment(continuum: Continuum, settings: Settings) -> Alignment:
    """The alignment of least disorder.

    Raises:
        ImportError: if SciPy is not installed.
    """
    mean = sum(len(units) for units in continuum) / max(1, len(continuum))
    if not mean:
        return Alignment(parts=(), costs=(), disorder=0.0)
    if len(continuum) == 2:
        parts, costs = _of_two(continuum[0], continuum[1], settings)
    else:
        parts, costs = _of_many(continuum, settings)
    return Alignment(parts=tuple(parts), costs=tuple(costs), disorder=float(sum(costs)) / mean)


def _of_two(one: Units, other: Units, settings: Settings) -> tuple[list[Part], list[float]]:
    from scipy.optimize import linear_sum_assignment

    apart = dissimilarities(one, other, settings)
    # Two units left alone cost 2: what is gained by joining them is to be the most.
    gain = np.maximum(2 * _NULL - apart, 0.0)
    rows, columns = linear_sum_assignment(gain, maximize=True)
    joined = gain[rows, columns] > 0.0
    rows, columns = rows[joined], columns[joined]
    alone, alone_there = np.ones(len(one), dtype=np.bool_), np.ones(len(other), dtype=np.bool_)
    alone[rows] = False
    alone_there[columns] = False
    parts: list[Part] = list(zip(rows.tolist(), columns.tolist(), strict=True))
    costs: list[float] = apart[rows, columns].tolist()
    parts += [(unit, _NONE) for unit in np.flatnonzero(alone).tolist()]
    parts += [(_NONE, unit) for unit in np.flatnonzero(alone_there).tolist()]
    costs += [_NULL] * (len(parts) - len(costs))
    return parts, costs


def _of_many(continuum: Continuum, settings: Settings) -> tuple[list[Part], list[float]]:
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csc_array

    candidates, costs = _candidates(continuum, settings)
    first = np.cumsum([0, *(len(units) for units in continuum)])
    held = candidates != _NONE
    columns, annotators = np.nonzero(held)
    rows = first[annotators] + candidates[columns, annotators]
    shape = (int(first[-1]), len(candidates))
    once = csc_array((np.ones(len(rows)), (rows, columns)), shape=shape)
    found = milp(
        costs,
        constraints=LinearConstraint(once, 1, 1),
        integrality=np.ones(len(costs)),
        bounds=Bounds(0, 1),
    )
    chosen = np.flatnonzero(np.round(found.x) == 1)
    return [tuple(part) for part in candidates[chosen].tolist()], costs[chosen].tolist()


def _candidates(continuum: Continuum, settings: Settings) -> tuple[Ints, Floats]:
    """The parts a best alignment may be made of, shape (P, annotators), and their costs.

    In a part of m units none may be better off alone: with the nulls counted, that is the case while its
    dissimilarities to the others sum up to 2·(m - 1) at most.
    """
    raters = len(continuum)
    pairs = raters * (raters - 1) / 2
    apart = {
        (a, b): np.pad(dissimilarities(continuum[a], continuum[b], settings), ((0, 1), (0, 1)))
        for a, b in combinations(range(raters), 2)
    }
    parts = np.zeros((1, 0), dtype=np.int64)
    for annotator, units in enumerate(continuum):
        more = np.append(np.arange(len(units)), _NONE)
        grown = []
        for start in range(0, len(parts), _AT_ONCE):
            some = parts[start : start + _AT_ONCE]
            block = np.concatenate(
                [np.repeat(some, len(more), axis=0), np.tile(more, len(some))[:, np.newaxis]], axis=1
            )
            # Those yet to come may at best add a unit at no distance, and with it 2 to what is allowed.
            grown.append(block[_may_be_best(block, apart, 2.0 * (raters - annotator - 1))])
        parts = np.concatenate(grown)
    parts = parts[(parts != _NONE).any(axis=1)]
    held = parts != _NONE
    costs = np.zeros(len(parts))
    for (a, b), table in apart.items():
        both = held[:, a] & held[:, b]
        costs += np.where(both, table[parts[:, a], parts[:, b]], (held[:, a] | held[:, b]) * _NULL)
    return parts, costs / pairs


def _may_be_best(parts: Ints, apart: dict[tuple[int, int], Floats], slack: float) -> NDArray[np.bool_]:
    held = parts != _NONE
    size = held.sum(axis=1)
    to_others = np.zeros(parts.shape)
    for (a, b), table in apart.items():
        if b < parts.shape[1]:
            # The row and column of none are 0.
            between = table[parts[:, a], parts[:, b]]
            to_others[:, a] += between
            to_others[:, b] += between
    return np.asarray(
        (to_others <= (2.0 * (size - 1) + slack)[:, np.newaxis] + 1e-9).all(axis=1) | (size <= 1)
    )


# γ-cat


def category_disorder(continuum: Continuum, aligned: Alignment, settings: Settings) -> float | None:
    """How far labels differ where units are aligned; near units weigh more. None where none are.

    Σ w · d_cat / Σ w over the pairs of units within each part, with
    w = max(0, 1 - α·d_pos) / (units of the part - 1).
    """
    if not aligned.parts:
        return None
    parts = np.asarray(aligned.parts, dtype=np.int64)
    held = parts != _NONE
    size = held.sum(axis=1)
    total = weight = 0.0
    for a, b in combinations(range(len(continuum)), 2):
        both = held[:, a] & held[:, b]
        one, other = continuum[a][parts[both, a]], continuum[b][parts[both, b]]
        near = np.maximum(0.0, 1.0 - settings.alpha * _apart(one, other)) / (size[both] - 1)
        weight += float(near.sum())
        total += float(near[one[:, 2] != other[:, 2]].sum())
    return total / weight if weight else None
