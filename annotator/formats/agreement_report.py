"""A comparison of annotators as lines to read, a table of comma-separated values, and a JSON value."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from annotator.agreement.asked import Asked
from annotator.agreement.coefficient import Coefficient
from annotator.agreement.report import Coefficients, Figure, LayerReport, Report, counted

FORMAT = "goldspan-agreement/1"

_Row = tuple[object, ...]


def value_of(report: Report, asked: Asked) -> dict[str, Any]:
    """Everything that was measured, and the settings that made it, as JSON."""
    return {"format": FORMAT, "settings": asdict(asked), **asdict(report, dict_factory=_as_json)}


def lines_of(report: Report) -> Iterator[str]:
    """The main figures, for a terminal."""
    yield f"{', '.join(report.annotators)}: {counted(report.articles, 'article')} compared."
    for left in report.left_out:
        yield f"Left out: {left.words}."
    yield from report.warnings
    for layer in report.layers:
        yield ""
        yield f"{layer.layer}: F1 {number(layer.strict.value)}{_between(layer.strict)}, {_named(layer)}"
        width = max((len(row.label) for row in layer.rows), default=0)
        for row in layer.rows:
            if any(row.spans):
                warned = f"  {row.warnings[0]}" if row.warnings else ""
                yield (
                    f"  {row.label:{width}}  F1 {number(row.f1.value):>5}{_between(row.f1)}  "
                    f"κ {number(row.tokens.cohen_kappa.value):>5}  α {number(row.tokens.alpha.value):>5}  "
                    f"spans {' / '.join(str(n) for n in row.spans)}{warned}"
                )
        for pair in layer.pairs:
            yield (
                f"  {report.annotators[pair.first]} – {report.annotators[pair.second]}: "
                f"F1 {number(pair.strict.value)}, same edges {number(pair.exact)}, "
                f"overlapping {number(pair.overlapping)}, κ {number(pair.kappa.value)} "
                f"({counted(pair.articles, 'article')})"
            )
    for feature in report.features:
        equal, alpha = number(feature.percent), number(feature.alpha.value)
        yield f"{feature.layer} {feature.feature}: equal {equal}, α {alpha}, {feature.items} spans both have"
    for relation in report.relations:
        yield f"{relation.label}: F1 {number(relation.f1.value)}"


def csv_of(report: Report, asked: Asked) -> bytes:
    """Every figure in one table; its first line names the columns."""
    del asked  # the JSON holds the settings
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(
        ("layer", "label", "annotators", "figure", "value", "low", "high", "observed", "expected", "reason")
    )
    for layer in report.layers:
        table.writerows(_layer_rows(report, layer))
    for feature in report.features:
        for name, coefficient in (("cohen_kappa", feature.kappa), ("alpha", feature.alpha)):
            table.writerow((feature.layer, feature.feature, "", name, *_coefficient(coefficient)))
    for relation in report.relations:
        table.writerow(("relations", relation.label, "", "strict", *_figure(relation.f1)))
    table.writerow(("articles", "", "", "status_kappa", *_coefficient(report.statuses)))
    return out.getvalue().encode("utf-8-sig")


def number(value: float | None) -> str:
    """A figure with three places and no needless zero (``.836``); ``–`` where there is none."""
    if value is None:
        return "–"
    if value in (0.0, 1.0):
        return str(int(value))
    text = f"{abs(value):.3f}"
    return ("−" if value < 0 and text != "0.000" else "") + text.removeprefix("0")


def _between(figure: Figure) -> str:
    interval = figure.interval
    return f" ({number(interval.low)}–{number(interval.high)})" if interval is not None else ""


def _named(layer: LayerReport) -> str:
    tokens = layer.tokens
    parts = [
        f"κ {number(tokens.cohen_kappa.value)}",
        f"α {number(tokens.alpha.value)}",
        f"AC1 {number(tokens.ac1.value)}",
        f"uα {number(layer.unitizing_alpha.value)}",
    ]
    if layer.gamma is not None:
        parts.append(f"γ {number(layer.gamma.gamma)}")
    return ", ".join(parts)


def _layer_rows(report: Report, layer: LayerReport) -> Iterator[tuple[object, ...]]:
    def rows(
        label: str, figure: Figure, tokens: Coefficients, unitizing: Coefficient
    ) -> Iterator[tuple[object, ...]]:
        yield (layer.layer, label, "", "strict", *_figure(figure))
        yield (layer.layer, label, "", "percent", _plain(tokens.percent), "", "", "", "", "")
        for name in ("cohen_kappa", "scott_pi", "fleiss_kappa", "alpha", "ac1"):
            yield (layer.layer, label, "", name, *_coefficient(getattr(tokens, name)))
        yield (layer.layer, label, "", "unitizing_alpha", *_coefficient(unitizing))

    yield from rows("", layer.strict, layer.tokens, layer.unitizing_alpha)
    for name, value in (
        ("exact", layer.exact),
        ("partial", layer.partial),
        ("overlapping", layer.overlapping),
    ):
        yield (layer.layer, "", "", name, _plain(value), "", "", "", "", "")
    if layer.gamma is not None:
        yield (layer.layer, "", "", "gamma", _plain(layer.gamma.gamma), "", "", "", "", "")
        yield (layer.layer, "", "", "gamma_category", _plain(layer.gamma.category), "", "", "", "", "")
    for row in layer.rows:
        yield from rows(row.label, row.f1, row.tokens, row.unitizing_alpha)
        for name in ("overlapping", "partial"):
            yield (layer.layer, row.label, "", name, _plain(getattr(row, name)), "", "", "", "", "")
    for pair in layer.pairs:
        who = f"{report.annotators[pair.first]} – {report.annotators[pair.second]}"
        yield (layer.layer, "", who, "strict", *_figure(pair.strict))
        for name in ("precision", "recall", "exact", "partial", "overlapping"):
            yield (layer.layer, "", who, name, _plain(getattr(pair, name)), "", "", "", "", "")
        yield (layer.layer, "", who, "cohen_kappa", *_coefficient(pair.kappa))


def _figure(figure: Figure) -> tuple[str, ...]:
    low, high = (figure.interval.low, figure.interval.high) if figure.interval is not None else (None, None)
    return (_plain(figure.value), _plain(low), _plain(high), "", "", "")


def _coefficient(found: Coefficient) -> tuple[str, ...]:
    return (_plain(found.value), "", "", _plain(found.observed), _plain(found.expected), found.reason)


def _as_json(values: list[tuple[str, Any]]) -> dict[str, Any]:
    """Values by name, sentences as plain text: encoders know no text that remembers its template."""
    return {name: _without_template(value) for name, value in values}


def _without_template(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_without_template, value))
    return str(value) if isinstance(value, str) else value


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}"
