"""spaCy's JSON, in and out, and read by spaCy itself."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given, settings

from annotator.domain.record import Record, Refusal
from annotator.domain.span import Span
from annotator.domain.tokens import trimmed
from annotator.formats.not_carried import NotCarried
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read
from annotator.formats.spacy_json import GROUP, SpacyJsonWriter
from tests.formats.foreign_records import records, without_twins

_OPTIONS = ReadOptions(find_language=False, format="spacy-json", unit="code_points")


def _written(record: Record) -> bytes:
    writer = SpacyJsonWriter()
    return writer.begin() + writer.record(record, NotCarried()) + writer.end()


def _trimmed(record: Record, span: Span) -> tuple[int, int] | None:
    start, end = trimmed(record.document.text, span.start, span.end)
    return (start, end) if start < end else None


@given(records())
def test_what_goes_out_comes_in_again(record: Record) -> None:
    (again,) = read("a.json", _written(record), _OPTIONS)
    assert isinstance(again, Record)
    kept = [s for s in without_twins(record).spans if _trimmed(record, s) is not None]
    wanted = {(*(_trimmed(record, s) or ()), s.label) for s in kept}
    assert {(s.start, s.end, s.label) for s in again.spans} == wanted
    assert again.document.text == record.document.text


@given(records())
@settings(max_examples=50, deadline=None)
def test_spacy_reads_the_same_text_and_spans(record: Record) -> None:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    (value,) = json.loads(_written(record))
    doc = Doc(Vocab()).from_json(value)
    assert doc.text == record.document.text
    found = {(span.start_char, span.end_char, span.label_) for span in doc.spans[GROUP]}
    assert found == {(*place, s.label) for s in record.spans if (place := _trimmed(record, s)) is not None}
    assert {(e.start_char, e.end_char, e.label_) for e in doc.ents} <= found


def test_training_files_are_read_by_their_tags(shared: Path) -> None:
    path = shared / "data" / "spacy-training-json" / "training-data.json"
    items = list(read(path.name, path.read_bytes(), ReadOptions(find_language=False)))
    taken = [item for item in items if isinstance(item, Record)]
    index = json.loads((shared / "data" / "INDEX.json").read_text("utf-8"))
    (entry,) = [each for each in index if each["name"] == "spacy-training-json"]
    assert not any(isinstance(item, Refusal) for item in items)
    assert len(taken) == entry["expected"]["documents"]
    paragraphs = [p for document in json.loads(path.read_text("utf-8")) for p in document["paragraphs"]]
    tokens = [token for p in paragraphs for sentence in p["sentences"] for token in sentence["tokens"]]
    begun = sum(token.get("ner", "O")[0] in "BU" for token in tokens)
    assert sum(len(item.spans) for item in taken) == begun
