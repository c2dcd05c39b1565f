"""Records for the tests of other tools' formats, and what of them a format should bring back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from annotator.domain.record import Record
from annotator.domain.span import Relation, Span
from annotator.formats.article import Source, document_of

_AWKWARD = (
    "aé\u0301\u0308ẞ😀👩\u200d🚒🏳\ufe0f\u200d🌈𝔊שלום\u05b8سلام\u064b\u200f\u202e"
    "\u2028\u00a0\\\"/\n\t Δ中'=+|;"
)
_CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\r\x00\ufeff")
TEXTS = st.text(st.sampled_from(_AWKWARD) | _CHARACTERS, min_size=1, max_size=60).filter(
    lambda text: bool(text.strip()) and text[0] not in "[{<#%-"
)
WORDS = st.sampled_from(
    ["PER", "ORG", "creative-work", "CLAIM", "SOURCE", "Ä Ö", "a:b|c;d", "مكان", "x_y", "O"]
)
NAMES = st.text(_CHARACTERS.filter(str.isprintable), min_size=1, max_size=8)
_NUMBERS = st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | _NUMBERS | NAMES | st.just("line\nend\tand tab"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=2),
    max_leaves=4,
)
FEATURES = st.dictionaries(
    st.sampled_from(["certain", "stance", "an odd\tname", "notes", "events"]), _VALUES, max_size=3
)
_SCORES = st.none() | st.floats(0, 1)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Spans that nest, overlap and touch, with features, scores and relations."""
    text = draw(TEXTS)
    made: dict[tuple[int, int, str, str], Span] = {}
    for number in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        layer, label = draw(st.sampled_from(["entity", "claim", "attribution"])), draw(WORDS)
        uid = draw(st.sampled_from([f"s{number}", f"T{number + 3}", f"an id {number}"]))
        made.setdefault(
            (start, end, layer, label),
            Span(
                id=uid,
                layer=layer,
                label=label,
                start=start,
                end=end,
                text=text[start:end],
                features=draw(FEATURES),
                score=draw(_SCORES),
            ),
        )
    spans = tuple(sorted(made.values(), key=lambda span: span.order))
    relations: list[Relation] = []
    if spans:
        ends = st.sampled_from([span.id for span in spans])
        relations = [
            Relation(
                id=f"R{number + 2}",
                label=draw(WORDS),
                head=draw(ends),
                child=draw(ends),
                features=draw(FEATURES),
                score=draw(_SCORES),
            )
            for number in range(draw(st.integers(0, 3)))
        ]
    meta = draw(
        st.dictionaries(st.sampled_from(["title", "outlet", "author"]), st.sampled_from(["A b", "Ç"]))
    )
    source = Source(
        file="an article.txt", fields=meta, extra=draw(st.sampled_from([{}, {"topic": ["x", 1]}]))
    )
    return Record(
        document=document_of(text, source),
        annotator=draw(st.sampled_from(["", "Ana"])),
        spans=spans,
        relations=tuple(sorted(relations, key=lambda relation: relation.order)),
    )


def expected(record: Record, carries: Collection[str]) -> dict[str, Any]:
    """What should come back of a record from a format that carries so much."""
    numbers = {span.id: n for n, span in enumerate(sorted(record.spans, key=_place), 1)}
    spans = sorted(
        (
            span.start,
            span.end,
            span.label,
            span.layer if "layers" in carries else "",
            span.id if "ids" in carries else "",
            _plain(span.features) if "features" in carries else "",
            span.score if "scores" in carries else None,
        )
        for span in record.spans
    )
    relations = sorted(
        (
            relation.label,
            numbers[relation.head],
            numbers[relation.child],
            _plain(relation.features) if "relation features" in carries else "",
            repr(relation.score) if "relation features" in carries else "",
        )
        for relation in record.relations
        if "relations" in carries
    )
    document = record.document
    found: dict[str, Any] = {"text": document.text, "spans": spans, "relations": relations}
    if "annotator" in carries:
        found["annotator"] = record.annotator
    if "meta" in carries:
        found["meta"] = (document.title, document.outlet, document.author)
    if "extra" in carries:
        found["extra"] = {key: value for key, value in document.extra.items() if key == "topic"}
    return found


def without_twins(record: Record) -> Record:
    """The record without spans that differ in nothing a plain format tells."""
    kept: dict[tuple[int, int, str], Span] = {}
    for span in record.spans:
        kept.setdefault((span.start, span.end, span.label), span)
    ids = {span.id for span in kept.values()}
    return replace(
        record,
        spans=tuple(kept.values()),
        relations=tuple(r for r in record.relations if r.head in ids and r.child in ids),
    )


def _place(span: Span) -> tuple[int, int, str, str]:
    return (span.start, span.end, span.label, span.layer)


def _plain(value: Any) -> str:
    import json

    return json.dumps(dict(value), sort_keys=True)
