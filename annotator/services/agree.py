"""How alike several annotators' work in a project is."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Any

import numpy as np

from annotator.agreement.asked import Asked
from annotator.agreement.chance import mean_cohen_kappa
from annotator.agreement.coding import Coding, tables_of
from annotator.agreement.corpus import Given, corpus_of
from annotator.agreement.overlap import pairs_in_groups, set_score
from annotator.agreement.report import FeatureRow, Figure, LayerReport, LeftOut, RelationRow, Report, counted
from annotator.agreement.study import LayerStudy, Stopped, agreement_on_values
from annotator.agreement.tokens import tokens_of
from annotator.domain.document import Document
from annotator.domain.errors import WrongUse
from annotator.domain.scheme import Layer, Scheme
from annotator.domain.tokens import token_ranges
from annotator.services.entries import ENTRY
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.access import Reading
from annotator.store.comparison import ComparedSpan
from annotator.store.people import WorkStatus
from annotator.store.spans import unpacked
from annotator.store.workspace import Workspace

SUGGESTIONS = "suggestions"
"""The name under which what programs propose is compared as one more annotator."""

GOLD = "gold"
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
    done = 0

    def advance(what: str) -> None:
        nonlocal done
        done += 1
        progress(done, None, what)

    with workspace.read() as reading:
        material = _Material.read(reading, asked)
    try:
        layers = tuple(_layer_report(material, layer, asked, advance, cancelled) for layer in material.layers)
        features = tuple(row for layer in material.layers for row in _features(material, layer))
        relations = _relations(material)
    except Stopped:
        return None
    report = Report(
        annotators=material.names,
        articles=len(material.documents),
        left_out=tuple(LeftOut(what=what, count=n) for what, n in material.left_out.items() if n),
        layers=layers,
        features=features,
        relations=relations,
        statuses=_statuses(material),
        warnings=_warnings(material),
    )
    return Compared(
        report=report,
        articles=tuple(row for row, _ in material.documents),
        titles=tuple(document.title or document.id for _, document in material.documents),
    )


@dataclass(slots=True)
class _Material:
    """What was read: articles that count, and each annotator's spans by article number and layer."""

    names: tuple[str, ...]
    layers: tuple[Layer, ...]
    scheme: Scheme
    documents: list[tuple[int, Document]]
    statuses: list[dict[int, str]]
    done: list[set[int]]  # article numbers
    spans: list[dict[int, list[ComparedSpan]]]
    relations: list[list[tuple[int, str, ComparedSpan, ComparedSpan]]]
    left_out: dict[str, int]

    @classmethod
    def read(cls, reading: Reading, asked: Asked) -> _Material:
        scheme = reading.schemes.get()
        people = {p.name: p.row for p in reading.people.all()}
        names = _names(asked, people)
        layers = _layers(asked, scheme)
        statuses = [reading.comparison.statuses(people[n]) if n in people else {} for n in names]
        left_out: dict[str, int] = {}
        documents = _documents(reading, asked, names, statuses, left_out)
        number = {row: n for n, (row, _) in enumerate(documents)}
        done = [
            {number[row] for row, status in given.items() if row in number and _is_done(status, asked)}
            if name in people
            else set(number.values())
            for name, given in zip(names, statuses, strict=True)
        ]
        layer_names = [layer.name for layer in layers]
        found = []
        relations = []
        for name, finished in zip(names, done, strict=True):
            if name in people:
                rows = reading.comparison.spans(people[name], layer_names)
            else:
                rows = reading.comparison.suggested(layer_names)
            by_article: dict[int, list[ComparedSpan]] = {n: [] for n in finished}
            for row in rows:
                at = number.get(row[1])
                if at in by_article:
                    by_article[at].append(row)
            found.append(by_article)
            by_row = {row[0]: row for rows_of in by_article.values() for row in rows_of}
            given = reading.comparison.relations(people[name]) if name in people else []
            relations.append(
                [
                    (number[r.document], r.label, by_row[r.head], by_row[r.child])
                    for r in given
                    if r.head in by_row and r.child in by_row
                ]
            )
        material = cls(
            names=names,
            layers=layers,
            scheme=scheme,
            documents=documents,
            statuses=[{number[r]: s for r, s in given.items() if r in number} for given in statuses],
            done=done,
            spans=found,
            relations=relations,
            left_out=left_out,
        )
        material._leave_out_furniture()
        return material

    def _leave_out_furniture(self) -> None:
        """Spans that lie wholly in what belongs to the page are nobody's task."""
        count = 0
        for by_article in self.spans:
            for article, rows in by_article.items():
                furniture = self.documents[article][1].furniture
                if not furniture:
                    continue
                kept = [r for r in rows if not any(f.start <= r[2] and r[3] <= f.end for f in furniture)]
                count += len(rows) - len(kept)
                by_article[article] = kept
        self.left_out["spans in furniture"] = count

    def of_layer(self, layer: str) -> list[dict[int, list[Given]]]:
        """Each annotator's spans of one layer, by article number."""
        return [
            {a: [(r[2], r[3], r[5]) for r in rows if r[4] == layer] for a, rows in by_article.items()}
            for by_article in self.spans
        ]

    def periods(self) -> list[str]:
        """The first day of the week in which each article was last worked on by those who have done it."""
        latest = [""] * len(self.documents)
        for by_article in self.spans:
            for article, rows in by_article.items():
                latest[article] = max([latest[article], *(r[7] for r in rows)])
        return [_week(moment) for moment in latest]


def _names(asked: Asked, people: Mapping[str, int]) -> tuple[str, ...]:
    names = asked.annotators or tuple(name for name in people if name != GOLD)
    for name in names:
        if name not in people and name != SUGGESTIONS:
            known = ", ".join(people) or "nobody yet"
            raise WrongUse(
                f"There is no annotator named {name!r} in this project.",
                next_step=f"Its annotators are: {known}.",
            )
    if len(set(names)) < 2:
        raise WrongUse(
            "Agreement needs two annotators at least.",
            next_step="Name two, import a second annotator's work, or compare with “suggestions”.",
        )
    return tuple(dict.fromkeys(names))


def _layers(asked: Asked, scheme: Scheme) -> tuple[Layer, ...]:
    known = {layer.name: layer for layer in scheme.layers}
    for name in asked.layers:
        if name not in known:
            raise WrongUse(
                f"There is no layer named {name!r} in this project.",
                next_step=f"Its layers are: {', '.join(known)}.",
            )
    return tuple(known[name] for name in asked.layers) if asked.layers else scheme.layers


def _is_done(status: str, asked: Asked) -> bool:
    return status in (WorkStatus.DONE, WorkStatus.FLAGGED) or (
        asked.unfinished and status == WorkStatus.IN_PROGRESS
    )


def _documents(
    reading: Reading,
    asked: Asked,
    names: Sequence[str],
    statuses: Sequence[Mapping[int, str]],
    left_out: dict[str, int],
) -> list[tuple[int, Document]]:
    """The articles that two of the annotators have done; why others don't count goes to ``left_out``."""
    chosen = set(asked.documents)
    found = []
    reasons = dict.fromkeys(
        (
            "articles outside the dates",
            "articles skipped",
            "articles not finished",
            "articles of one annotator",
        ),
        0,
    )
    others = len([n for n in names if n == SUGGESTIONS])
    for row, document in reading.documents.stream():
        if chosen and document.id not in chosen:
            continue
        if not _in_dates(document.published, asked):
            reasons["articles outside the dates"] += 1
            continue
        given = [s[row] for s in statuses if row in s]
        done = sum(_is_done(status, asked) for status in given)
        if done and done + others >= 2:
            found.append((row, document))
        elif any(status == WorkStatus.SKIPPED for status in given):
            reasons["articles skipped"] += 1
        elif done:
            reasons["articles of one annotator"] += 1
        else:
            reasons["articles not finished"] += 1
    left_out.update(reasons)
    return found


def _in_dates(published: str, asked: Asked) -> bool:
    if (asked.since or asked.until) and not published:
        return False
    return (not asked.since or published >= asked.since) and (
        not asked.until or published[:10] <= asked.until
    )


def _layer_report(
    material: _Material, layer: Layer, asked: Asked, advance: Any, cancelled: Cancelled
) -> LayerReport:
    work = material.of_layer(layer.name)
    used = {label for by_article in work for rows in by_article.values() for _, _, label in rows}
    labels = [b.name for b in layer.labels] + sorted(used - {b.name for b in layer.labels})
    corpus = corpus_of([len(document.text) for _, document in material.documents], work, labels)
    tokens = tokens_of(
        corpus,
        [
            [
                t
                for t in token_ranges(d.text)
                if not any(f.start <= t[0] and t[1] <= f.end for f in d.furniture)
            ]
            for _, d in material.documents
        ],
    )
    study = LayerStudy(
        name=layer.name,
        corpus=corpus,
        tokens=tokens,
        periods=material.periods(),
        choices=asked.choices,
        advance=advance,
        cancelled=cancelled,
    )
    return study.report()


def _features(material: _Material, layer: Layer) -> list[FeatureRow]:
    """The features of spans that two annotators or more have alike."""
    spans: dict[tuple[int, int, int, str], list[Mapping[str, Any] | None]] = {}
    people = len(material.names)
    for person, by_article in enumerate(material.spans):
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


def _relations(material: _Material) -> tuple[RelationRow, ...]:
    """Relations by label, and the pairs of spans that name one thing."""
    labels = sorted({label for given in material.relations for _, label, _, _ in given})
    rows = [
        _relation_row(
            label,
            [
                _keys(done, [(a, (_place(head), _place(child))) for a, b, head, child in given if b == label])
                for done, given in zip(material.done, material.relations, strict=True)
            ],
            len(material.documents),
        )
        for label in labels
    ]
    entries = [
        {article: pairs_in_groups(_entries(rows)) for article, rows in by_article.items()}
        for by_article in material.spans
    ]
    if any(pairs for by_article in entries for pairs in by_article.values()):
        rows.append(_relation_row(ENTRIES, entries, len(material.documents)))
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


def _keys(done: set[int], given: Sequence[tuple[int, Hashable]]) -> dict[int, frozenset[Hashable]]:
    by_article: dict[int, set[Hashable]] = {article: set() for article in done}
    for article, key in given:
        by_article[article].add(key)
    return {article: frozenset(keys) for article, keys in by_article.items()}


def _entries(rows: Sequence[ComparedSpan]) -> dict[Hashable, Hashable]:
    named = ((_place(row), unpacked(row[6]).get(ENTRY)) for row in rows if row[6] != "{}")
    return {place: entry for place, entry in named if isinstance(entry, str) and entry}


def _place(row: ComparedSpan) -> tuple[int, int, str]:
    return row[2], row[3], row[5]


def _statuses(material: _Material) -> Any:
    """Whether annotators settle the same articles in the same way."""
    settled = {s.value for s in (WorkStatus.DONE, WorkStatus.SKIPPED, WorkStatus.FLAGGED)}
    rows = [
        [status if (status := given.get(article)) in settled else None for given in material.statuses]
        for article in range(len(material.documents))
    ]
    return mean_cohen_kappa(tables_of(Coding.of_rows(rows)))


def _warnings(material: _Material) -> tuple[str, ...]:
    count = len(material.documents)
    if not count:
        return ("No article has been done by two of these annotators: there is nothing to compare.",)
    if count < _FEWEST_ARTICLES:
        return (
            f"Only {counted(count, 'article')} compared: with others the figures may be quite different.",
        )
    return ()


def _week(moment: str) -> str:
    if not moment:
        return ""
    day = date.fromisoformat(moment[:10])
    return (day - timedelta(days=day.weekday())).isoformat()
