"""What a comparison of annotators yields: plain values, for a screen, a file or a command to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.agreement.coefficient import Coefficient
from annotator.domain.wording import worded_count

if TYPE_CHECKING:  # what is shown needs no numpy, which takes long to load
    from annotator.agreement.boundaries import Boundaries
    from annotator.agreement.resampling import Interval

NONE = "(none)"
"""In a confusion: where one annotator has no span that meets the other's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A share between 0 and 1 with its interval; None where there is nothing to measure.

    ``deviation`` is the standard deviation over the pairs of annotators it is the mean of (of all, not a
    sample).
    """

    value: float | None
    interval: Interval | None = None
    deviation: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coefficients:
    """Agreement on tokens, corrected for chance, over all annotators; κ is the mean over their pairs."""

    percent: float | None
    cohen_kappa: Coefficient
    scott_pi: Coefficient
    fleiss_kappa: Coefficient
    alpha: Coefficient
    alpha_interval: Interval | None
    ac1: Coefficient


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """One label. ``spans`` counts each annotator's, in the articles they share with anybody.

    ``f1`` is the mean over pairs of annotators of the strict F1 (same range, same label), ``f1_by_annotator``
    the mean over the pairs that each is part of. ``overlapping`` and ``partial`` count spans of the label
    that meet: any overlap as one, or as a half unless the edges are the same; means over the pairs.
    """

    label: str
    spans: tuple[int, ...]
    f1: Figure
    f1_by_annotator: tuple[float | None, ...]
    overlapping: float | None
    partial: float | None
    tokens: Coefficients
    unitizing_alpha: Coefficient
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairCell:
    """Two annotators (their numbers) over the ``articles`` both have done.

    ``strict``, ``exact``, ``partial`` and ``overlapping`` are F1 as ``matching`` counts; precision and
    recall are strict, as if the first were right. ``greatest_kappa`` is what their habits would allow.
    """

    first: int
    second: int
    articles: int
    strict: Figure
    precision: float | None
    recall: float | None
    exact: float | None
    partial: float | None
    overlapping: float | None
    kappa: Coefficient
    greatest_kappa: Coefficient
    boundaries: Boundaries


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """One article (its number): spans of each annotator who has done it (None: has not), mean strict F1."""

    article: int
    spans: tuple[int | None, ...]
    f1: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodRow:
    """The articles finished in one period, named by its first day, and their mean strict F1."""

    period: str
    articles: int
    f1: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GammaRow:
    """Means of γ and γ-cat over the ``articles`` in which anybody marked anything."""

    gamma: float | None
    category: float | None
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerReport:
    """One layer: all its labels together, each of them, each pair of annotators, each article, over time.

    ``confusion[i][j]``: how often one annotator had label ``i`` where another had ``j``, over all ordered
    pairs of annotators; the last row and column are ``NONE``. Spans meet as ``matching`` pairs them.
    """

    layer: str
    labels: tuple[str, ...]
    strict: Figure
    exact: float | None
    partial: float | None
    overlapping: float | None
    tokens: Coefficients
    unitizing_alpha: Coefficient
    gamma: GammaRow | None
    rows: tuple[LabelRow, ...]
    pairs: tuple[PairCell, ...]
    confusion: tuple[tuple[int, ...], ...]
    articles: tuple[ArticleRow, ...]
    periods: tuple[PeriodRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureRow:
    """One feature of the spans that annotators have alike (same range and label): ``items`` of them.

    α takes the distance of its type: equal or not for choices, the square of the difference for numbers.
    """

    layer: str
    feature: str
    items: int
    percent: float | None
    kappa: Coefficient
    alpha: Coefficient


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationRow:
    """Relations of one label, which agree where label and both spans do.

    The label ``entries`` stands for pairs of spans that name one thing.
    """

    label: str
    counts: tuple[int, ...]
    f1: Figure


_LEFT_OUT: dict[str, Callable[[int], str]] = {
    "articles of other names": lambda n: worded_count(
        "%Ln article of other names", "%Ln articles of other names", n
    ),
    "articles outside the dates": lambda n: worded_count(
        "%Ln article outside the dates", "%Ln articles outside the dates", n
    ),
    "articles skipped": lambda n: worded_count("%Ln article skipped", "%Ln articles skipped", n),
    "articles not finished": lambda n: worded_count(
        "%Ln article not finished", "%Ln articles not finished", n
    ),
    "articles of one annotator": lambda n: worded_count(
        "%Ln article of one annotator", "%Ln articles of one annotator", n
    ),
    "spans in furniture": lambda n: worded_count("%Ln span in furniture", "%Ln spans in furniture", n),
}
"""How each reason is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """How many articles, or spans, were not compared, and why: ``what`` is "articles skipped" or the like."""

    what: str
    count: int

    @property
    def words(self) -> str:
        """As a person would say it: "1 article skipped", "3 spans in furniture"."""
        said = _LEFT_OUT.get(self.what)
        return said(self.count) if said is not None else f"{self.what}: {self.count:,}"


def counted(number: int, noun: str) -> str:
    """A number with its noun, which takes an s for more than one."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A whole comparison. ``articles`` are compared by two annotators at least."""

    annotators: tuple[str, ...]
    articles: int
    left_out: tuple[LeftOut, ...]
    layers: tuple[LayerReport, ...]
    features: tuple[FeatureRow, ...]
    relations: tuple[RelationRow, ...]
    statuses: Coefficient
    warnings: tuple[str, ...]
