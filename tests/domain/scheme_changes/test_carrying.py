"""Any change of any scheme: JSON and back, spans as many as before, under labels that the scheme has then."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Colour, Drawing, Feature, Label, Layer, RelationType, Scheme
from annotator.domain.scheme_changes.carrying import apply, carry, carry_relations
from annotator.domain.scheme_changes.change import Change
from annotator.domain.scheme_changes.comparing import InUse, changes_between
from annotator.domain.scheme_changes.features import MergeFeatures, RenameFeature, SplitFeature
from annotator.domain.scheme_changes.json_form import KINDS, changes_from_json, changes_to_json
from annotator.domain.scheme_changes.labels import (
    AddLabel,
    MergeLabels,
    MoveLabel,
    RenameLabel,
    RestoreLabel,
    RetireLabel,
)
from annotator.domain.scheme_changes.layers import AddLayer, DeleteLayer, MergeLayers, RenameLayer
from annotator.domain.scheme_changes.looks import ChangeKey, WriteGuideline
from annotator.domain.scheme_changes.relations import RenameRelation, SplitRelation
from annotator.domain.scheme_changes.splitting import SplitLabel, SplitRule
from annotator.domain.scheme_changes.values import MergeValues, RenameValue, SplitValue
from annotator.domain.span import Relation, Span

INK = Colour(ground="#FFFFFF", line="#000000", dark_ground="#000000", dark_line="#FFFFFF")
LABELS = st.sampled_from(["A", "B", "C", "D"])
LAYERS = st.sampled_from(["one", "two"])
FEATURES = st.sampled_from(["f", "g"])
VALUES = st.sampled_from(["x", "y", "z"])
WORDS = st.sampled_from(["red", "blue", "red tape", "über"])


def label(name: str, key: str = "") -> Label:
    return Label(name=name, colour=INK, key=key)


START = Scheme(
    name="S",
    layers=(
        Layer(
            name="one",
            drawing=Drawing.FILL,
            labels=(label("A", "1"), label("B", "2")),
            features=(Feature(name="f", type="choice", values=("x", "y")),),
        ),
        Layer(name="two", drawing=Drawing.UNDERLINE, labels=(label("C"),)),
    ),
    relations=(RelationType(name="r", heads=("C",), children=("A", "B")),),
)

rules = st.builds(SplitRule, to=LABELS, words=st.lists(WORDS, max_size=2).map(tuple)) | st.builds(
    SplitRule, to=LABELS, feature=FEATURES, values=st.lists(VALUES, max_size=2).map(tuple)
)
change = st.one_of(
    st.builds(AddLayer, layer=LAYERS, drawing=st.sampled_from(Drawing)),
    st.builds(RenameLayer, layer=LAYERS, name=LAYERS),
    st.builds(MergeLayers, layer=LAYERS, into=LAYERS),
    st.builds(DeleteLayer, layer=LAYERS),
    st.builds(AddLabel, layer=LAYERS, label=st.builds(label, LABELS, st.sampled_from(["", "1", "9"]))),
    st.builds(RenameLabel, layer=LAYERS, label=LABELS, name=LABELS),
    st.builds(MergeLabels, layer=LAYERS, label=LABELS, into_layer=LAYERS, into=LABELS),
    st.builds(MoveLabel, layer=LAYERS, label=LABELS, to=LAYERS),
    st.builds(RetireLabel, layer=LAYERS, label=LABELS),
    st.builds(RestoreLabel, layer=LAYERS, label=LABELS),
    st.builds(ChangeKey, layer=LAYERS, label=LABELS, key=st.sampled_from(["", "1", "7"])),
    st.builds(WriteGuideline, layer=LAYERS, label=LABELS, guideline=st.text(max_size=5)),
    st.builds(
        SplitLabel,
        layer=LAYERS,
        label=LABELS,
        into=st.lists(st.builds(label, LABELS), max_size=2, unique_by=lambda b: b.name).map(tuple),
        rules=st.lists(rules, max_size=2).map(tuple),
        otherwise=LABELS,
    ),
    st.builds(RenameFeature, layer=LAYERS, feature=FEATURES, name=FEATURES),
    st.builds(MergeFeatures, layer=LAYERS, feature=FEATURES, into=FEATURES),
    st.builds(SplitFeature, layer=LAYERS, feature=FEATURES, name=FEATURES, values=st.tuples(VALUES)),
    st.builds(RenameValue, layer=LAYERS, feature=FEATURES, value=VALUES, name=VALUES),
    st.builds(MergeValues, layer=LAYERS, feature=FEATURES, value=VALUES, into=VALUES),
    st.builds(
        SplitValue,
        layer=LAYERS,
        feature=FEATURES,
        value=VALUES,
        rules=st.lists(st.builds(SplitRule, to=VALUES, words=st.tuples(WORDS)), max_size=1).map(tuple),
        otherwise=VALUES,
    ),
    st.builds(RenameRelation, name=st.just("r"), to=st.sampled_from(["r", "s"])),
    st.builds(SplitRelation, name=st.just("r"), to=st.just("t"), children=st.tuples(LABELS)),
)
spans = st.lists(
    st.builds(
        lambda at, pair, text, features: Span(
            id=f"s{at}",
            layer=pair[0],
            label=pair[1],
            start=at,
            end=at + len(text),
            text=text,
            features=features,
        ),
        st.integers(0, 99),
        st.sampled_from([("one", "A"), ("one", "B"), ("two", "C")]),
        WORDS,
        st.dictionaries(FEATURES, VALUES, max_size=2),
    ),
    max_size=6,
    unique_by=lambda s: s.id,
)


def fitting(scheme: Scheme, wanted: list[Change]) -> tuple[Scheme, list[Change]]:
    """Those of ``wanted`` that fit one after the other, and the scheme they lead to."""
    kept = []
    for one in wanted:
        try:
            scheme = one.applied(scheme)
        except UnfitChange:
            continue
        kept.append(one)
    return scheme, kept


@given(st.lists(change, max_size=8), spans)
def test_every_span_is_there_once_under_a_label_the_scheme_has(
    wanted: list[Change], there: list[Span]
) -> None:
    after, changes = fitting(START, wanted)
    found = carry(there, changes)
    assert [(s.id, s.start, s.end, s.text) for s in found] == [(s.id, s.start, s.end, s.text) for s in there]
    known = {(layer.name, b.name) for layer, b in after.labels()}
    assert {(s.layer, s.label) for s in found} <= known
    for span, former in zip(found, there, strict=True):
        # Two features that say the same become one; nothing else gets fewer.
        assert len(span.features) <= len(former.features)
        assert bool(span.features) == bool(former.features)


@given(st.lists(change, max_size=8), spans)
def test_carrying_bit_by_bit_and_at_once_are_the_same(wanted: list[Change], there: list[Span]) -> None:
    _, changes = fitting(START, wanted)
    step = tuple(there)
    for one in changes:
        step = carry(step, [one])
    assert step == carry(there, changes)


@given(st.lists(change, max_size=8))
def test_changes_are_read_back_as_they_were_written(wanted: list[Change]) -> None:
    assert changes_from_json(changes_to_json(wanted)) == tuple(wanted)


@given(st.lists(change, max_size=8), st.lists(change, max_size=8))
def test_the_changes_between_two_schemes_lead_from_one_to_the_other(
    some: list[Change], others: list[Change]
) -> None:
    one, other = fitting(START, some)[0], fitting(START, others)[0]
    found = apply(one, changes_between(one, other, InUse()))

    def plain(scheme: Scheme) -> Scheme:
        """The order of relations and of a feature's values is not compared."""
        layers = tuple(
            replace(
                layer,
                features=tuple(
                    replace(f, values=tuple(sorted(f.values)), type="choice") for f in layer.features
                ),
            )
            for layer in scheme.layers
        )
        return replace(scheme, layers=layers, relations=tuple(sorted(scheme.relations, key=lambda r: r.name)))

    assert plain(found) == plain(other)


def test_relations_follow_by_what_they_lead_to() -> None:
    there = [
        Span(id="c", layer="two", label="C", start=0, end=1, text="c"),
        Span(id="a", layer="one", label="A", start=2, end=3, text="a"),
        Span(id="b", layer="one", label="B", start=4, end=5, text="b"),
    ]
    links = [Relation(id=f"r{n}", label="r", head="c", child=n) for n in "ab"]
    changes: list[Change] = [
        RenameLabel(layer="one", label="A", name="D"),
        SplitRelation(name="r", to="t", children=("D",)),
    ]
    by_id = {s.id: s for s in there}
    assert [r.label for r in carry_relations(links, by_id, changes)] == ["t", "r"]


def test_what_does_not_fit_is_refused_with_what_to_do() -> None:
    with pytest.raises(UnfitChange, match="key 1 gives A already"):
        ChangeKey(layer="one", label="B", key="1").applied(START)
    with pytest.raises(UnfitChange, match="has labels still"):
        DeleteLayer(layer="one").applied(START)
    with pytest.raises(UnfitChange, match="There is a label 'B' already"):
        RenameLabel(layer="one", label="A", name="B").applied(START)


def test_every_kind_of_change_says_what_it_does() -> None:
    assert len({kind.__name__ for kind in KINDS}) == len(KINDS) == 42
    assert all(kind.words is not Change.words for kind in KINDS)
