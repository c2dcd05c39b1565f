"""Writes one plain web page of annotated articles, for reading and printing.

The page needs nothing beside itself: no script, no font, no picture, nothing fetched. Labels are
told by words as well as by colour.
"""

from __future__ import annotations

import hashlib
from html import escape

from annotator.domain.record import Record
from annotator.domain.span import Span
from annotator.formats.not_carried import NotCarried, count_missing

CARRIES = frozenset({"layers", "features", "scores", "relations", "annotator", "meta"})

_HUES = 12
_STYLE = """
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.9 Georgia, serif; color: #111; }
article { margin-bottom: 4rem; break-after: page; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.facts, table { font: 0.85rem/1.4 sans-serif; color: #444; }
table { border-collapse: collapse; margin-top: 1.5rem; width: 100%; }
td, th { text-align: start; vertical-align: top; padding: 0.2rem 0.6rem 0.2rem 0; border-top: 1px solid; }
mark { color: inherit; background: var(--ground, #eee); border-bottom: 2px solid #555; padding: 0 0.1em; }
mark > small { font: 0.62rem sans-serif; margin-inline-start: 0.25em; color: #333; user-select: none; }
@media print { body { margin: 0; max-width: none; } mark { print-color-adjust: exact; } }
"""


class AnnotatedPageWriter:
    """Writes all records into one page, spans nested as they lie; crossing ones are cut and go on."""

    def begin(self) -> bytes:
        """The head of the page."""
        hues = "\n".join(f".h{n} {{ --ground: hsl({n * 360 // _HUES} 70% 88%); }}" for n in range(_HUES))
        return (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            '<meta name="viewport" content="width=device-width">\n<title>Annotated articles</title>\n'
            f"<style>{_STYLE}{hues}\n</style>\n</head>\n<body>\n"
        ).encode()

    def end(self) -> bytes:
        """The foot of the page."""
        return b"</body>\n</html>\n"

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """One article with its spans marked, and a table of them with features and links."""
        count_missing(record, CARRIES, missing)
        document = record.document
        spans = sorted(record.spans, key=lambda s: (s.start, -s.end, s.order))
        direction = ' dir="auto"'
        parts = [
            f"<article{f' lang={_quoted(document.language)}' if document.language else ''}>\n",
            f"<h1{direction}>{escape(document.title)}</h1>\n" if document.title else "",
            _facts(record),
            f'<div class="text"{direction}>{_marked(document.text, spans)}</div>\n',
            _table(record, spans),
            "</article>\n",
        ]
        return "".join(parts).encode("utf-8", "replace")


def _facts(record: Record) -> str:
    document = record.document
    said = [document.outlet, document.published, document.author, document.url]
    if record.annotator:
        said.append(f"Annotated by {record.annotator}")
    shown = " · ".join(escape(each) for each in said if each)
    return f'<p class="facts" dir="auto">{shown}</p>\n' if shown else ""


def _marked(text: str, spans: list[Span]) -> str:
    """The text with its marks, well nested: what crosses an end is closed there and opened again."""
    starting: dict[int, list[int]] = {}
    ending: dict[int, set[int]] = {}
    for number, span in enumerate(spans):
        starting.setdefault(span.start, []).append(number)
        ending.setdefault(span.end, set()).add(number)
    out: list[str] = []
    opened: list[int] = []
    last = 0
    for at in sorted({*starting, *ending}):
        out.append(escape(text[last:at], quote=False))
        last = at
        over = ending.get(at, set())
        again: list[int] = []
        while over & set(opened):
            number = opened.pop()
            if number in over:
                out.append(f"<small>{escape(spans[number].label)}</small></mark>")
            else:
                out.append("</mark>")
                again.append(number)
        for number in (*reversed(again), *starting.get(at, ())):
            span = spans[number]
            told = _quoted(f"{span.label} ({span.layer})")
            out.append(f'<mark class="h{_hue(span)}" title={told}>')
            opened.append(number)
    out.append(escape(text[last:], quote=False))
    return "".join(out)


def _table(record: Record, spans: list[Span]) -> str:
    if not spans:
        return ""
    links: dict[str, list[str]] = {}
    texts = {span.id: " ".join(span.text.split()) for span in spans}
    for relation in sorted(record.relations, key=lambda r: r.order):
        links.setdefault(relation.head, []).append(f"{relation.label} → {texts.get(relation.child, '')}")
    rows = [
        "<tr>"
        + "".join(
            f'<td dir="auto">{escape(cell)}</td>'
            for cell in (texts[span.id], span.label, _features(span), "; ".join(links.get(span.id, ())))
        )
        + "</tr>\n"
        for span in spans
    ]
    head = "<tr><th>Text</th><th>Label</th><th>Features</th><th>Links</th></tr>\n"
    return f"<table>\n{head}{''.join(rows)}</table>\n"


def _features(span: Span) -> str:
    said = [f"{name}: {value}" for name, value in sorted(span.features.items())]
    return "; ".join(said + ([] if span.score is None else [f"score {span.score:.2f}"]))


def _hue(span: Span) -> int:
    """A colour that stays with a label from page to page."""
    return hashlib.sha256(f"{span.layer}/{span.label}".encode("utf-8", "replace")).digest()[0] % _HUES


def _quoted(value: str) -> str:
    return f'"{escape(value)}"'
