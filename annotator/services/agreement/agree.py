"""How alike several annotators' work in a project is."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np

from annotator.agreement.asked import Asked
from annotator.agreement.chance import mean_cohen_kappa
from annotator.agreement.coding import Coding, tables_of
from annotator.agreement.corpus import corpus_of
from annotator.agreement.overlap import pairs_in_groups, set_score
from annotator.agreement.report import FeatureRow, Figure, LayerReport, LeftOut, RelationRow, Report
from annotator.agreement.stopped import Stopped
from annotator.agreement.study import LayerStudy, agreement_on_values
from annotator.agreement.tokens import Tokens, items_of, tokens_of
from annotator.domain.document import Document
from annotator.domain.scheme import Layer
from annotator.domain.span import ENTRY
from annotator.domain.tokens import token_ranges
from annotator.domain.wording import worded, worded_count
from annotator.services.agreement.compared_work import ComparedWork, place_of
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.comparison import ComparedSpan
from annotator.store.people import WorkStatus
from annotator.store.spans import unpacked
from annotator.store.workspace import Workspace

ENTRIES = "entries"
_FEWEST_ARTICLES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A report, and which article (row number, title) each of its numbers means."""

    report: Report
    articles: tuple[int, ...]
    titles: tuple[str, ...]


def agreement(
    workspace: Workspace, asked: Asked, *, progress: Progress = silent, cancelled: Cancelled = never
) -> Compared | None:
    """Compare annotators over the articles that two of them at least have done; None when it was stopped.

    Raises:
        WrongUse: if an annotator or layer is not there, or fewer than two annotators are left.
    """
    try:
        with workspace.read() as reading:
            compared = ComparedWork.read(reading, asked, cancelled=cancelled)
    except Stopped:
        return None
    return agreement_of(compared, asked, progress=progress, cancelled=cancelled)


def agreement_of(
    compared: ComparedWork, asked: Asked, *, progress: Progress = silent, cancelled: Cancelled = never
) -> Compared | None:
    """Compare work that was read as it was asked for; None when it was stopped."""
    done = 0

    def advance(what: str) -> None:
        nonlocal done
        done += 1
        progress(done, None, what)

    try:
        tokens = _tokens(compared)
        layers = tuple(
            _layer_report(compared, layer, tokens, asked, advance, cancelled) for layer in compared.layers
        )
        features = tuple(row for layer in compared.layers for row in _features(compared, layer))
        relations = _relations(compared)
    except Stopped:
        return None
    report = Report(
        annotators=compared.names,
        articles=len(compared.documents),
        left_out=tuple(LeftOut(what=what, count=n) for what, n in compared.left_out.items() if n),
        layers=layers,
        features=features,
        relations=relations,
        statuses=_statuses(compared),
        warnings=_warnings(compared),
    )
    return Compared(
        report=report,
        articles=tuple(row for row, _ in compared.documents),
        titles=tuple(document.title or document.id for _, document in compared.documents),
    )


def _tokens(compared: ComparedWork) -> Tokens:
    """The tokens of all articles, the page's furniture left out."""
    lengths = [len(document.text) for _, document in compared.documents]
    return tokens_of(
        corpus_of(lengths, [], []),
        (_tokens_of(document) for _, document in compared.documents),
    )


def _tokens_of(document: Document) -> Iterable[tuple[int, int]]:
    tokens = items_of(document.text, token_ranges(document.text))
    if not document.furniture:
        return tokens
    return (t for t in tokens if not any(f.start <= t[0] and t[1] <= f.end for f in document.furniture))


def _layer_report(
    compared: ComparedWork,
    layer: Layer,
    tokens: Tokens,
    asked: Asked,
    advance: Any,
    cancelled: Cancelled,
) -> LayerReport:
    work = compared.of_layer(layer.name)
    used = {label for by_article in work for rows in by_article.values() for _, _, label in rows}
    labels = [b.name for b in layer.labels] + sorted(used - {b.name for b in layer.labels})
    corpus = corpus_of([len(document.text) for _, document in compared.documents], work, labels)
    study = LayerStudy(
        name=layer.name,
        corpus=corpus,
        tokens=tokens,
        periods=compared.periods(),
        choices=asked.choices,
        advance=advance,
        cancelled=cancelled,
    )
    return study.report()


def _features(compared: ComparedWork, layer: Layer) -> list[FeatureRow]:
    """The features of spans that two annotators or more have alike."""
    spans: dict[tuple[int, int, int, str], list[Mapping[str, Any] | None]] = {}
    people = len(compared.names)
    for person, by_article in enumerate(compared.spans):
        for article, rows in by_article.items():
            for row in rows:
                if row[4] == layer.name:
                    place = (article, row[2], row[3], row[5])
                    spans.setdefault(place, [None] * people)[person] = unpacked(row[6])
    alike = [given for given in spans.values() if sum(g is not None for g in given) > 1]
    found = []
    for feature in layer.features:
        if feature.name == ENTRY:
            continue  # compared by what it gathers
        numbers = feature.type == "number"
        told = [
            [None if features is None else _value(features.get(feature.name), numbers) for features in given]
            for given in alike
        ]
        told = [row for row in told if sum(v is not None for v in row) > 1]
        if not told:
            continue
        percent, kappa, alpha = agreement_on_values(told, numbers=numbers)
        found.append(
            FeatureRow(
                layer=layer.name,
                feature=feature.name,
                items=len(told),
                percent=percent,
                kappa=kappa,
                alpha=alpha,
            )
        )
    return found


def _value(value: Any, numbers: bool) -> str | float | None:
    if value is None or value == "":
        return None
    if numbers:
        return float(value) if isinstance(value, int | float) else None
    return str(value)


def _relations(compared: ComparedWork) -> tuple[RelationRow, ...]:
    """Relations by label, and the pairs of spans that name one thing."""
    labels = sorted(
        {label for given in compared.relations for links in given.values() for label, _, _ in links}
    )
    rows = [
        _relation_row(
            label,
            [
                {
                    article: frozenset(
                        (place_of(head), place_of(child)) for b, head, child in links if b == label
                    )
                    for article, links in given.items()
                }
                for given in compared.relations
            ],
            len(compared.documents),
        )
        for label in labels
    ]
    entries = [
        {article: pairs_in_groups(_entries(rows)) for article, rows in by_article.items()}
        for by_article in compared.spans
    ]
    if any(pairs for by_article in entries for pairs in by_article.values()):
        rows.append(_relation_row(ENTRIES, entries, len(compared.documents)))
    return tuple(rows)


def _relation_row(
    label: str, given: Sequence[Mapping[int, frozenset[Hashable]]], articles: int
) -> RelationRow:
    values = [
        f1 for one, other in combinations(given, 2) if (f1 := set_score(one, other, articles).f1) is not None
    ]
    return RelationRow(
        label=label,
        counts=tuple(sum(len(keys) for keys in by_article.values()) for by_article in given),
        f1=Figure(
            value=float(np.mean(values)) if values else None,
            deviation=float(np.std(values)) if values else None,
        ),
    )


def _entries(rows: Sequence[ComparedSpan]) -> dict[Hashable, Hashable]:
    named = ((place_of(row), unpacked(row[6]).get(ENTRY)) for row in rows if row[6] != "{}")
    return {place: entry for place, entry in named if isinstance(entry, str) and entry}


def _statuses(compared: ComparedWork) -> Any:
    """Whether annotators settle the same articles in the same way."""
    settled = {s.value for s in (WorkStatus.DONE, WorkStatus.SKIPPED, WorkStatus.FLAGGED)}
    rows = [
        [status if (status := given.get(article)) in settled else None for given in compared.statuses]
        for article in range(len(compared.documents))
    ]
    return mean_cohen_kappa(tables_of(Coding.of_rows(rows)))


def _warnings(compared: ComparedWork) -> tuple[str, ...]:
    count = len(compared.documents)
    if not count:
        return (worded("No article has been done by two of these annotators: there is nothing to compare."),)
    if count < _FEWEST_ARTICLES:
        return (
            worded_count(
                "Only %Ln article compared: with others the figures may be quite different.",
                "Only %Ln articles compared: with others the figures may be quite different.",
                count,
            ),
        )
    return ()
