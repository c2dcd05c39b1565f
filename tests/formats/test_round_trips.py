"""What other tools' formats bring back of a record that went out: everything they say they carry."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.fragments import FRAGMENTS
from annotator.domain.record import Record
from annotator.domain.span import Relation, Span, Status
from annotator.domain.tokens import trimmed
from annotator.formats.article import Source, document_of
from annotator.formats.conll_writing import chosen_spans
from annotator.formats.conllu import writing as conllu_writing
from annotator.formats.docbin import writing as docbin_writing
from annotator.formats.foreign_output import FolderWriter, LinesWriter
from annotator.formats.foreign_writers import writer_of
from annotator.formats.gate import bdoc
from annotator.formats.gate import xml_writing as gate_xml_writing
from annotator.formats.hugging_face import writing as hugging_face_writing
from annotator.formats.medtator import writing as medtator_writing
from annotator.formats.not_carried import NotCarried
from annotator.formats.options import ReadOptions
from annotator.formats.pubannotation import writing as pubannotation_writing
from annotator.formats.reading import read
from annotator.formats.trimmed_spans import trimmed_spans
from annotator.formats.uima import writing as uima_writing
from annotator.formats.web_annotation import writing as web_annotation_writing
from annotator.formats.webanno import writing as webanno_writing
from tests.formats.foreign_records import expected
from tests.formats.foreign_records import records as whole_records

_EXACT = {
    "gate-json": bdoc.CARRIES,
    "gate-xml": gate_xml_writing.CARRIES,
    "medtator": medtator_writing.CARRIES,
    "pubannotation": pubannotation_writing.CARRIES,
    "web-annotation": web_annotation_writing.CARRIES - {"annotator"},
    "hugging-face": hugging_face_writing.CARRIES,
    "xmi": uima_writing.CARRIES,
    "cas-json": uima_writing.CARRIES,
}
_OPTIONS = ReadOptions(find_language=False)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Records some of whose spans are in several pieces."""
    record = draw(whole_records())
    spans = []
    for span in record.spans:
        middle = (
            [draw(st.integers(span.start + 1, span.end - 1)) for _ in "ab"]
            if span.end - span.start > 3
            else []
        )
        if middle and middle[0] < middle[1]:
            pieces = [[span.start, middle[0]], [middle[1], span.end]]
            spans.append(span._replace(features={**span.features, FRAGMENTS: pieces}))
        else:
            spans.append(span)
    return replace(record, spans=tuple(spans))


def written(name: str, record: Record) -> bytes:
    """The bytes of the only record of a file, or of the only file of a record."""
    writer = writer_of(name)
    missing = NotCarried()
    if isinstance(writer, FolderWriter):
        (content,) = writer.files(record, "a", missing).values()
        return content
    if isinstance(writer, LinesWriter):
        return writer.line(record, missing)[1]
    return writer.begin() + writer.record(record, missing) + writer.end()


def without_edges(record: Record) -> Record:
    """The record with white space at the edges of spans left out, and the spans that are nothing else."""
    spans = trimmed_spans(record, NotCarried())
    ids = {span.id for span in spans}
    relations = tuple(r for r in record.relations if r.head in ids and r.child in ids)
    return replace(record, spans=tuple(spans), relations=relations)


def has_twins(record: Record) -> bool:
    """Whether two spans differ in nothing but what is said of them."""
    places = [(span.start, span.end, span.label, span.layer) for span in record.spans]
    return len(set(places)) < len(places)


def _again(name: str, record: Record) -> Record:
    (again,) = read("a", written(name, record), _OPTIONS)
    assert isinstance(again, Record), again
    return again


@pytest.mark.parametrize("name", sorted(_EXACT))
def test_what_goes_out_comes_in_again(name: str) -> None:
    @given(records())
    @settings(max_examples=60, deadline=None)
    def check(record: Record) -> None:
        assert expected(_again(name, record), _EXACT[name]) == expected(record, _EXACT[name])

    check()


@pytest.mark.parametrize("name", [*sorted(_EXACT), "spacy", "webanno"])
def test_how_a_decision_came_to_be_comes_back(name: str) -> None:
    spans = [
        Span(id="a", layer="entity", label="PER", start=0, end=3, text="Ann", status=Status.GOLD),
        Span(
            id="b",
            layer="entity",
            label="PER",
            start=8,
            end=11,
            text="Bob",
            status=Status.CORRECTED,
            origin="x:1",
        ),
    ]
    relation = Relation(id="r", label="met", head="a", child="b", status=Status.ACCEPTED, origin="x:2")
    document = document_of("Ann met Bob.", Source(file="a.txt"))
    record = Record(document=document, spans=tuple(spans), relations=(relation,))
    again = _again(name, record)
    assert [(s.status, s.origin) for s in again.spans] == [(s.status, s.origin) for s in spans]
    assert [(r.status, r.origin) for r in again.relations] == [(Status.ACCEPTED, "x:2")]


@given(records())
@settings(max_examples=60, deadline=None)
def test_docbin_brings_all_back_but_white_space_at_edges(record: Record) -> None:
    wanted = without_edges(record)
    if not has_twins(wanted):
        carries = docbin_writing.CARRIES
        assert expected(_again("spacy", record), carries) == expected(wanted, carries)


@given(records())
@settings(max_examples=60, deadline=None)
def test_webanno_brings_all_back_but_white_space_around_lines_and_spans(record: Record) -> None:
    wanted = without_edges(record)
    again = _again("webanno", record)
    flat, told = record.document.text.split(), again.document.text.split()
    assert told == flat
    if not has_twins(wanted):
        carries = webanno_writing.CARRIES
        same = replace(again, document=wanted.document)
        assert expected(same, carries) == expected(wanted, carries)


@given(records())
@settings(max_examples=60, deadline=None)
def test_conllu_brings_back_the_text_and_one_layer_without_overlaps(record: Record) -> None:
    again = _again("conllu", record)
    assert again.document.text == record.document.text
    kept = chosen_spans(record, NotCarried())
    wanted = {(*trimmed(record.document.text, s.start, s.end), s.label) for s in kept}
    assert {(s.start, s.end, s.label) for s in again.spans} == wanted
    meta = frozenset(conllu_writing.CARRIES)
    assert expected(again, meta)["annotator"] == record.annotator
