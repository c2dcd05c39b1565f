"""Records of every awkward kind, for the tests of the native format."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from annotator import __version__
from annotator.domain.document import Document, Furniture, FurnitureKind
from annotator.domain.record import Record
from annotator.domain.span import Relation, Span, Status

# Beyond the basic plane, combining, right to left, joiners, separators: what breaks positions.
_AWKWARD = (
    "aé\u0301\u0308ẞ😀👩\u200d🚒🏳\ufe0f\u200d🌈𝔊שלום\u05b8سلام\u064b\u200f\u202e"
    '\u2028\u2029\u00a0\ufeff\x00\x7f\\"/\n\t Δ中'
)
_CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\r")
TEXTS = st.text(st.one_of(st.sampled_from(_AWKWARD), _CHARACTERS), max_size=80)
NAMES = st.text(_CHARACTERS, min_size=1, max_size=12)
JSON_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
FEATURES = st.dictionaries(NAMES, JSON_VALUES, max_size=3)
_SCORES = st.none() | st.floats(0, 1)


@st.composite
def ranges(draw: st.DrawFn, text: str) -> tuple[int, int]:
    start = draw(st.integers(0, len(text) - 1))
    return start, draw(st.integers(start + 1, len(text)))


@st.composite
def spans(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    if not text:
        return ()
    made = []
    for uid in draw(st.lists(NAMES, unique=True, max_size=6)):
        start, end = draw(ranges(text))
        made.append(
            Span(
                id=uid,
                layer=draw(st.sampled_from(["entity", "claim", "attribution"])),
                label=draw(NAMES),
                start=start,
                end=end,
                text=text[start:end],
                features=draw(FEATURES),
                status=draw(st.sampled_from(Status)),
                origin=draw(TEXTS),
                score=draw(_SCORES),
            )
        )
    return tuple(sorted(made, key=lambda span: span.order))


@st.composite
def relations(draw: st.DrawFn, among: tuple[Span, ...]) -> tuple[Relation, ...]:
    if not among:
        return ()
    ends = st.sampled_from([span.id for span in among])
    made = [
        Relation(
            id=uid,
            label=draw(NAMES),
            head=draw(ends),
            child=draw(ends),
            features=draw(FEATURES),
            status=draw(st.sampled_from(Status)),
            origin=draw(TEXTS),
            score=draw(_SCORES),
        )
        for uid in draw(st.lists(NAMES, unique=True, max_size=3))
    ]
    return tuple(sorted(made, key=lambda relation: relation.order))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    text = draw(TEXTS)
    pieces = (
        draw(st.lists(st.tuples(ranges(text), st.sampled_from(FurnitureKind)), max_size=3)) if text else []
    )
    reserved = st.sampled_from(["title", "extra", "sha256", "published"])
    return Document(
        id=draw(NAMES),
        text=text,
        title=draw(TEXTS),
        outlet=draw(TEXTS),
        published=draw(st.just("") | st.dates().map(lambda day: day.isoformat())),
        dateline=draw(TEXTS),
        author=draw(TEXTS),
        url=draw(TEXTS),
        language=draw(st.sampled_from(["", "en", "fa", "haw"])),
        source_file=draw(TEXTS),
        sha256=draw(st.just("") | st.text("0123456789abcdef", min_size=64, max_size=64)),
        encoding=draw(st.sampled_from(["", "utf-8", "cp1252"])),
        furniture=tuple(sorted(Furniture(start, end, kind) for (start, end), kind in pieces)),
        extra=draw(st.dictionaries(reserved | NAMES, JSON_VALUES, max_size=3)),
    )


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Records as the program itself writes them: in order, with the stamp of this version."""
    document = draw(documents())
    made = draw(spans(document.text))
    stamp: dict[str, object] = {"program": "goldspan", "version": __version__}
    more = draw(
        st.dictionaries(NAMES.filter(lambda name: name != "furniture_kinds"), JSON_VALUES, max_size=2)
    )
    return Record(
        document=document,
        annotator=draw(TEXTS),
        spans=made,
        relations=draw(relations(made)),
        provenance=more | stamp,
    )
