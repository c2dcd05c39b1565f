"""A comparison of annotators as one page of HTML that needs nothing else: to read, print and keep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from html import escape

from annotator.agreement.asked import Asked
from annotator.agreement.coefficient import Coefficient
from annotator.agreement.meaning import MEANING
from annotator.agreement.report import NONE, Figure, LayerReport, Report, counted
from annotator.formats.agreement_report import number

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; color: #1d2126; background: #fff; margin: 2rem auto;
max-width: 66rem;
       padding: 0 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; } h3 { font-size: 1rem; margin: 1.4rem
0 .4rem; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; } th, td { padding: .25rem
.7rem; border-bottom: 1px solid #e2e3e0; text-align: right; } th:first-child, td:first-child, .words {
text-align: left; } th { font-weight: 600; color: #5f6874; } .dim { color: #5f6874; } .same { background:
#e8eefc; } .bar { display: inline-block; width: 8rem; height: .6rem; background: #e2e3e0; position:
relative; } .bar i { position: absolute; top: 0; bottom: 0; background: #9db4ef; } .bar b { position:
absolute; top: -.15rem;
       bottom: -.15rem; width: 2px; background: #2f5bd3; }
@media (prefers-color-scheme: dark) { body { color: #e6e8ea; background: #1f2226; } th, .dim { color:
#98a1ab; }
  th, td { border-color: #33373c; } .same { background: #273352; } .bar { background: #33373c; }
  .bar b { background: #7ea2ff; } }
@media print { body { margin: 0; max-width: none; } h2 { break-before: auto; } table { break-inside: avoid;
} }
"""


def page_of(report: Report, asked: Asked) -> bytes:
    """The whole report in UTF-8: no script, nothing fetched from elsewhere."""
    names = escape(_listed(report.annotators))
    parts = [
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>",
        f"<meta http-equiv='Content-Security-Policy' content=\"{_POLICY}\">",
        f"<title>Agreement of {names}</title><style>{_STYLE}</style></head><body>",
        f"<h1>Agreement of {names}</h1>",
        f"<p>{counted(report.articles, 'article')} compared.",
        *(f" Left out: {escape(left.words)}." for left in report.left_out),
        "</p>",
        *(f"<p><strong>{escape(w)}</strong></p>" for w in report.warnings),
    ]
    for layer in report.layers:
        parts += _layer(report, layer)
    parts += _features(report)
    parts += _relations(report)
    parts += _settings(asked)
    parts.append("</body></html>")
    return "\n".join(parts).encode("utf-8")


def _layer(report: Report, layer: LayerReport) -> Iterator[str]:
    yield f"<h2>Layer “{escape(layer.layer)}”</h2>"
    yield from _overall(layer)
    yield "<h3>By label</h3>"
    yield from _table(
        ("label", "F1", "", "95 %", "overlapping", "κ", "α", "AC1", "uα", "spans", ""),
        (
            (
                escape(row.label),
                number(row.f1.value),
                _bar(row.f1),
                _between(row.f1),
                number(row.overlapping),
                _coefficient(row.tokens.cohen_kappa),
                _coefficient(row.tokens.alpha),
                _coefficient(row.tokens.ac1),
                _coefficient(row.unitizing_alpha),
                " / ".join(str(n) for n in row.spans),
                f"<span class='words dim'>{escape(' '.join(row.warnings))}</span>",
            )
            for row in layer.rows
        ),
    )
    yield "<h3>By pair of annotators</h3>"
    yield from _table(
        ("", "F1", "95 %", "same edges", "overlapping", "κ", "edges apart (characters)", "articles"),
        (
            (
                escape(f"{report.annotators[p.first]} – {report.annotators[p.second]}"),
                number(p.strict.value),
                _between(p.strict),
                number(p.exact),
                number(p.overlapping),
                _coefficient(p.kappa),
                _apart(p.boundaries.start, p.boundaries.end),
                str(p.articles),
            )
            for p in layer.pairs
        ),
    )
    yield from _confusion(layer)
    if len(layer.periods) > 1:
        yield "<h3>Over time, by week of work</h3>"
        yield from _table(
            ("week of", "F1", "articles"),
            ((p.period, number(p.f1), str(p.articles)) for p in layer.periods),
        )


def _overall(layer: LayerReport) -> Iterator[str]:
    tokens = layer.tokens
    rows = [
        ("strict", "F1", f"{number(layer.strict.value)} {_between(layer.strict)}", "", ""),
        ("exact", "F1, same edges", number(layer.exact), "", ""),
        ("overlapping", "F1, overlapping", number(layer.overlapping), "", ""),
        ("partial", "F1, partial", number(layer.partial), "", ""),
        ("percent", "Equal words", number(tokens.percent), "", ""),
        ("cohen_kappa", "Cohen’s κ", *_told(tokens.cohen_kappa)),
        ("scott_pi", "Scott’s π", *_told(tokens.scott_pi)),
        ("fleiss_kappa", "Fleiss’ κ", *_told(tokens.fleiss_kappa)),
        ("alpha", "Krippendorff’s α", *_told(tokens.alpha)),
        ("ac1", "Gwet’s AC1", *_told(tokens.ac1)),
        ("unitizing_alpha", "Unitizing α", *_told(layer.unitizing_alpha)),
    ]
    if layer.gamma is not None:
        rows.append(("gamma", "Mathet’s γ", number(layer.gamma.gamma), "", ""))
        rows.append(("gamma_category", "γ-cat", number(layer.gamma.category), "", ""))
    yield from _table(
        ("", "value", "observed", "expected", ""),
        (
            (name, value, observed, expected, f"<span class='words dim'>{escape(MEANING[key])}</span>")
            for key, name, value, observed, expected in rows
        ),
    )


def _confusion(layer: LayerReport) -> Iterator[str]:
    names = (*layer.labels, NONE)
    used = [k for k in range(len(names)) if any(layer.confusion[k])]
    if not used:
        return
    yield "<h3>Which labels meet which</h3>"
    yield from _table(
        ("", *(escape(names[k]) for k in used)),
        (
            (
                escape(names[i]),
                *(
                    f"<span class='{'same' if i == j else ''}'>{layer.confusion[i][j] or ''}</span>"
                    for j in used
                ),
            )
            for i in used
        ),
    )


def _features(report: Report) -> Iterator[str]:
    if report.features:
        yield "<h2>Features of spans that are alike</h2>"
        yield from _table(
            ("", "spans", "equal", "κ", "α"),
            (
                (
                    escape(f"{f.layer}: {f.feature}"),
                    str(f.items),
                    number(f.percent),
                    _coefficient(f.kappa),
                    _coefficient(f.alpha),
                )
                for f in report.features
            ),
        )


def _relations(report: Report) -> Iterator[str]:
    if report.relations:
        yield "<h2>Relations and entries</h2>"
        yield from _table(
            ("", "F1", "counts"),
            (
                (escape(r.label), number(r.f1.value), " / ".join(str(n) for n in r.counts))
                for r in report.relations
            ),
        )


def _settings(asked: Asked) -> Iterator[str]:
    yield "<h2>How this was made</h2>"
    yield from _table(
        ("setting", "value"),
        (
            (escape(name.replace("_", " ")), f"<span class='words'>{escape(str(value))}</span>")
            for name, value in _flat(asdict(asked))
        ),
    )


def _flat(settings: dict[str, object]) -> Iterator[tuple[str, object]]:
    for name, value in settings.items():
        if isinstance(value, dict):
            yield from _flat(value)
        else:
            yield name, value if value not in ((), "") else "all"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "<table><tr>" + "".join(f"<th>{h}</th>" for h in heads) + "</tr>"
    for row in rows:
        yield "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>"
    yield "</table>"


def _bar(figure: Figure) -> str:
    """The figure as a mark on a scale from 0 to 1, its interval as a band."""
    if figure.value is None:
        return ""
    band = ""
    if figure.interval is not None:
        low, high = figure.interval.low * 100, figure.interval.high * 100
        band = f"<i style='left:{low:.1f}%;width:{high - low:.1f}%'></i>"
    return f"<span class='bar'>{band}<b style='left:{figure.value * 100:.1f}%'></b></span>"


def _between(figure: Figure) -> str:
    interval = figure.interval
    return f"{number(interval.low)}–{number(interval.high)}" if interval is not None else ""


def _coefficient(found: Coefficient) -> str:
    if found.value is None:
        return f"<span class='dim' title='{escape(found.reason, quote=True)}'>–</span>"
    return number(found.value)


def _told(found: Coefficient) -> tuple[str, str, str]:
    return _coefficient(found), number(found.observed), number(found.expected)


def _apart(start: float | None, end: float | None) -> str:
    return "–" if start is None or end is None else f"{start:.1f} / {end:.1f}"


def _listed(names: Sequence[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)
