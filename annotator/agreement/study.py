"""One layer of several annotators' work, measured in every way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from annotator.agreement.asked import Choices
from annotator.agreement.boundaries import boundaries
from annotator.agreement.chance import (
    cohen_kappa,
    fleiss_kappa,
    greatest_kappa,
    gwet_ac1,
    mean_cohen_kappa,
    mean_scott_pi,
    percent,
)
from annotator.agreement.coding import Coding, Floats, Tables, tables_of
from annotator.agreement.coefficient import Coefficient
from annotator.agreement.corpus import Corpus, Spans
from annotator.agreement.krippendorff import alpha
from annotator.agreement.matching import Meeting, Score, Way, label_scores, meeting, score, strict_scores
from annotator.agreement.report import (
    ArticleRow,
    Coefficients,
    Figure,
    GammaRow,
    LabelRow,
    LayerReport,
    PairCell,
    PeriodRow,
)
from annotator.agreement.resampling import Interval, resampled
from annotator.agreement.stopped import Stopped
from annotator.agreement.tokens import Tokens, coding_by_label, coding_of_sets
from annotator.agreement.unitizing import unitizing_alpha
from annotator.domain.errors import WrongUse
from annotator.domain.wording import worded

FEWEST_SPANS = 30
"""Below so many spans of a label a figure moves by several hundredths with every span."""

_Pair = tuple[int, int]


@dataclass(slots=True)
class LayerStudy:
    """Measures one layer; ``report`` gives all of it.

    ``periods[a]`` names the period in which article ``a`` was finished, empty where that is not known.
    """

    name: str
    corpus: Corpus
    tokens: Tokens
    periods: Sequence[str]
    choices: Choices
    advance: Callable[[str], None]
    cancelled: Callable[[], bool]
    _scores: dict[_Pair, dict[int | None, Score]] = field(default_factory=dict)

    def report(self) -> LayerReport:
        """Every figure of the layer.

        Raises:
            Stopped: if ``cancelled`` says so.
            WrongUse: if γ is asked for and SciPy is not there.
        """
        corpus = self.corpus
        pairs = [p for p in combinations(range(corpus.annotators), 2) if self._shared(p).any()]
        for pair in pairs:
            self._step("spans")
            self._scores[pair] = strict_scores(corpus, *pair)
        self._step("tokens")
        sets = tables_of(coding_of_sets(corpus, self.tokens))
        meetings = {pair: self._meeting(pair) for pair in pairs}
        cells = tuple(self._cell(pair, meetings[pair], sets) for pair in pairs)
        return LayerReport(
            layer=self.name,
            labels=corpus.labels,
            strict=self._mean_f1(None),
            exact=_mean([c.exact for c in cells]),
            partial=_mean([c.partial for c in cells]),
            overlapping=_mean([c.overlapping for c in cells]),
            tokens=self._coefficients(sets),
            unitizing_alpha=unitizing_alpha(corpus),
            gamma=self._gamma() if self.choices.gamma else None,
            rows=tuple(self._row(k, meetings) for k in range(len(corpus.labels))),
            pairs=cells,
            confusion=_confusion(corpus, meetings),
            articles=tuple(self._articles()),
            periods=self._periods(),
        )

    def _step(self, what: str) -> None:
        if self.cancelled():
            raise Stopped
        self.advance(f"{self.name}: {what}")

    def _shared(self, pair: _Pair) -> Floats:
        both = self.corpus.judged[pair[0]] & self.corpus.judged[pair[1]]
        return np.asarray(both, dtype=np.float64)

    def _meeting(self, pair: _Pair) -> tuple[Spans, Spans, Meeting]:
        self._step("pairs of spans")
        one, other = self.corpus.shared(*pair)
        return one, other, meeting(one, other)

    def _cell(self, pair: _Pair, met: tuple[Spans, Spans, Meeting], sets: Tables) -> PairCell:
        one, other, who = met
        strict = self._scores[pair][None]
        articles = self.corpus.articles
        ways = {way: score(one, other, who, way, articles).f1 for way in (Way.EXACT, Way.PARTIAL, Way.TYPE)}
        return PairCell(
            first=pair[0],
            second=pair[1],
            articles=int(self._shared(pair).sum()),
            strict=Figure(
                value=strict.f1, interval=self._interval(lambda w: strict.weighted(w).f1, self._shared(pair))
            ),
            precision=strict.precision,
            recall=strict.recall,
            exact=ways[Way.EXACT],
            partial=ways[Way.PARTIAL],
            overlapping=ways[Way.TYPE],
            kappa=cohen_kappa(sets, *pair),
            greatest_kappa=greatest_kappa(sets, *pair),
            boundaries=boundaries(one, other, who),
        )

    def _row(self, label: int, meetings: Mapping[_Pair, tuple[Spans, Spans, Meeting]]) -> LabelRow:
        self._step(self.corpus.labels[label])
        corpus = self.corpus
        shared = corpus.judged[:, :] & (corpus.judged.sum(axis=0) > 1)
        spans = tuple(int(shared[r][s.of_label(label).article].sum()) for r, s in enumerate(corpus.spans))
        f1 = self._mean_f1(label)
        met = [label_scores(*meeting, label) for meeting in meetings.values()]
        return LabelRow(
            label=corpus.labels[label],
            spans=spans,
            f1=f1,
            f1_by_annotator=tuple(
                _mean([found[label].f1 for pair, found in self._scores.items() if annotator in pair])
                for annotator in range(corpus.annotators)
            ),
            overlapping=_mean([overlapping for overlapping, _ in met]),
            partial=_mean([partial for _, partial in met]),
            tokens=self._coefficients(tables_of(coding_by_label(corpus, self.tokens, label))),
            unitizing_alpha=unitizing_alpha(corpus, label),
            warnings=_warnings(spans, f1),
        )

    def _mean_f1(self, label: int | None) -> Figure:
        """The mean over pairs of annotators of the strict F1 of a label, or of all."""
        scores = [found[label] for found in self._scores.values()]
        values = [f1 for s in scores if (f1 := s.f1) is not None]
        if not values:
            return Figure(value=None)
        present = np.asarray((self.corpus.judged.sum(axis=0) > 1), dtype=np.float64)
        return Figure(
            value=float(np.mean(values)),
            deviation=float(np.std(values)),
            interval=self._interval(lambda w: _mean([s.weighted(w).f1 for s in scores]), present),
        )

    def _coefficients(self, tables: Tables) -> Coefficients:
        present = np.asarray((self.corpus.judged.sum(axis=0) > 1), dtype=np.float64)
        draws = min(self.choices.draws, 200)  # each counts a table of tokens again
        return Coefficients(
            percent=percent(tables),
            cohen_kappa=mean_cohen_kappa(tables),
            scott_pi=mean_scott_pi(tables),
            fleiss_kappa=fleiss_kappa(tables),
            alpha=alpha(tables),
            alpha_interval=self._interval(lambda w: alpha(tables.counted(w)).value, present, draws),
            ac1=gwet_ac1(tables),
        )

    def _interval(
        self, figure: Callable[[Floats], float | None], present: Floats, draws: int | None = None
    ) -> Interval | None:
        number = self.choices.draws if draws is None else draws
        if not number:
            return None
        found = resampled(figure, present, draws=number, seed=self.choices.seed, cancelled=self.cancelled)
        if self.cancelled():
            raise Stopped
        return found

    def _articles(self) -> Iterator[ArticleRow]:
        """Every article that two annotators have done; what all share is counted once for all."""
        corpus = self.corpus
        every = corpus.articles
        counts = [np.bincount(spans.article, minlength=every).tolist() for spans in corpus.spans]
        judged = corpus.judged.T.tolist()
        scores = [(pair, self._scores[pair][None]) for pair in self._scores]
        for article, by in enumerate(judged):
            if sum(by) > 1:
                values = [
                    f1
                    for (first, second), whole in scores
                    if by[first] and by[second] and (f1 := whole.of_article(article).f1) is not None
                ]
                spans = (own[article] if done else None for own, done in zip(counts, by, strict=True))
                yield ArticleRow(article=article, spans=tuple(spans), f1=_mean(values))

    def _periods(self) -> tuple[PeriodRow, ...]:
        compared = self.corpus.judged.sum(axis=0) > 1
        rows = []
        for period in sorted({p for a, p in enumerate(self.periods) if p and compared[a]}):
            weights = np.asarray([p == period for p in self.periods], dtype=np.float64) * compared
            rows.append(
                PeriodRow(
                    period=period,
                    articles=int(weights.sum()),
                    f1=_mean([found[None].weighted(weights).f1 for found in self._scores.values()]),
                )
            )
        return tuple(rows)

    def _gamma(self) -> GammaRow:
        from annotator.agreement.gamma import Settings, gamma

        try:
            import scipy  # noqa: F401  # an extra, which γ alone needs
        except ImportError as error:
            raise WrongUse(
                worded("γ needs SciPy, which is not installed here."),
                next_step=worded("Install goldspan[gamma], or measure without γ."),
            ) from error
        corpus, choices = self.corpus, self.choices
        values: list[float | None] = []
        by_category: list[float | None] = []
        for article in range(corpus.articles):
            done = np.flatnonzero(corpus.judged[:, article])
            units = [_units(corpus.spans[int(r)], article, int(corpus.offsets[article])) for r in done]
            if len(units) < 2 or not any(len(u) for u in units):
                continue
            self._step(f"γ of article {article + 1} of {corpus.articles}")
            settings = Settings(samples=choices.gamma_samples, seed=choices.seed, chance=choices.gamma_chance)
            found = gamma(units, settings, self.cancelled)
            if found is None:
                raise Stopped
            values.append(found.gamma.value)
            by_category.append(found.category.value)
        return GammaRow(gamma=_mean(values), category=_mean(by_category), articles=len(values))


def agreement_on_values(
    rows: Sequence[Sequence[object]], *, numbers: bool
) -> tuple[float | None, Coefficient, Coefficient]:
    """Percent, mean Cohen's κ and α of values given to the same items; None stands for no value.

    With ``numbers`` α takes the square of the difference, else equal or not.
    """
    from annotator.agreement.krippendorff import interval, nominal

    coding = Coding.of_rows([[v if isinstance(v, str | int | float) else None for v in row] for row in rows])
    tables = tables_of(coding)
    return percent(tables), mean_cohen_kappa(tables), alpha(tables, interval if numbers else nominal)


def _units(spans: Spans, article: int, offset: int) -> Floats:
    own = spans.where(spans.article == article)
    return np.stack([own.start - offset, own.end - offset, own.label], axis=1).astype(np.float64)


def _confusion(
    corpus: Corpus, meetings: dict[_Pair, tuple[Spans, Spans, Meeting]]
) -> tuple[tuple[int, ...], ...]:
    size = len(corpus.labels) + 1
    table = np.zeros((size, size), dtype=np.int64)
    for one, other, met in meetings.values():
        np.add.at(table, (one.label[met.first], other.label[met.second]), 1)
        np.add.at(table, (one.label[met.missed], np.full(len(met.missed), size - 1)), 1)
        np.add.at(table, (np.full(len(met.spurious), size - 1), other.label[met.spurious]), 1)
    return tuple(tuple(int(n) for n in row) for row in table + table.T)


def _warnings(spans: Sequence[int], f1: Figure) -> tuple[str, ...]:
    found: list[str] = []
    if not any(spans):
        found.append(worded("Nobody used it."))
    elif sum(spans) < FEWEST_SPANS:
        found.append(worded("Few spans ({count}): one more or less moves the figures.", count=sum(spans)))
    interval = f1.interval
    if interval is not None and interval.high - interval.low > 0.3:
        found.append(worded("Wide interval: more articles would tell."))
    return tuple(found)


def _mean(values: Sequence[float | None]) -> float | None:
    told = [v for v in values if v is not None]
    return float(np.mean(told)) if told else None
