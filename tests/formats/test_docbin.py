"""DocBin as spaCy writes it, read without spaCy."""

from __future__ import annotations

import zlib
from typing import Any

import msgspec
import pytest
from spacy.tokens import Doc, DocBin, Span, SpanGroup
from spacy.vocab import Vocab

from annotator.domain.record import Record, Refusal
from annotator.formats.docbin.strings import number_of
from annotator.formats.docbin.symbols import SYMBOLS
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read

_OPTIONS = ReadOptions(find_language=False)
_WORDS = ["PERSON", "said", "agent", "😀", "said", "no", "."]
_SPACES = [True, True, True, True, True, False, False]


def _doc() -> Doc:
    return Doc(Vocab(), words=_WORDS, spaces=_SPACES)


def _read(docs: list[Doc], **options: Any) -> list[Record | Refusal]:
    return list(read("a.bin", DocBin(docs=docs, **options).to_bytes(), _OPTIONS))


def _marks(record: Record | Refusal) -> list[tuple[str, str]]:
    assert isinstance(record, Record), record
    return [(span.label, span.text) for span in record.spans]


def test_entities_and_groups_of_spans_are_taken_once() -> None:
    doc = _doc()
    doc.ents = [Span(doc, 0, 1, label="PERSON", kb_id="Q1"), Span(doc, 2, 4, label="my label")]
    doc.spans["sc"] = [Span(doc, 0, 4, label="CLAIM"), Span(doc, 2, 4, label="my label")]
    doc.spans["other"] = SpanGroup(doc, name="sc", spans=[Span(doc, 5, 6, label="NO")])
    doc.cats = {"news": 0.75}
    (record,) = _read([doc])
    assert _marks(record) == [
        ("PERSON", "PERSON"),
        ("CLAIM", "PERSON said agent 😀"),
        ("my label", "agent 😀"),
        ("NO", "no"),
    ]
    assert isinstance(record, Record)
    assert record.document.text == doc.text
    assert record.spans[0].features == {"kb_id": "Q1"}
    assert record.spans[3].features == {"group": "other"}
    assert record.document.extra["cats"] == {"news": 0.75}


def test_what_programs_keep_beside_is_never_unpacked() -> None:
    doc = _doc()
    doc.user_data["harm"] = "x"
    (record,) = _read(
        [
            doc,
        ][:1],
        store_user_data=True,
    )
    assert isinstance(record, Record)
    assert any("user_data" in note for note in record.notes)
    (record,) = _read([_doc()])
    assert isinstance(record, Record)
    assert record.notes == ()


def test_other_columns_and_unknown_spaces_do_no_harm() -> None:
    doc = Doc(Vocab(), words=_WORDS)
    (record,) = _read([doc], attrs=["LEMMA", "ENT_TYPE", "ENT_IOB", "TAG"])
    assert isinstance(record, Record)
    assert record.document.text == doc.text


def test_strings_have_the_numbers_spacy_gives_them() -> None:
    import spacy.symbols

    store = Vocab().strings
    assert dict(SYMBOLS) == {name: number for name, number in spacy.symbols.IDS.items() if name}
    for text in ("PERSON", "hello", "😀", "a" * 7, "a" * 8, "a" * 9, "שלום " * 20):
        assert number_of(text) == store.add(text)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"lengths": b"\xff\xff\xff\x7f"}, "as many tokens as they say"),
        ({"lengths": b""}, "no documents"),
        ({"attrs": [1]}, "does not fit its columns"),
        ({"attrs": []}, "does not fit its columns"),
        ({"tokens": b"abc"}, "does not fit its columns"),
        ({"spaces": b""}, "whether a space follows"),
        ({"strings": []}, "none of the file's strings"),
        ({"strings": 7}, "no sound DocBin"),
        ({"span_groups": [b"\x81"]}, "damaged"),
    ],
)
def test_what_is_damaged_is_refused_in_one_sentence(change: dict[str, Any], reason: str) -> None:
    packed = msgspec.msgpack.decode(zlib.decompress(DocBin(docs=[_doc()]).to_bytes()))
    data = zlib.compress(msgspec.msgpack.encode(packed | change))
    refused = [item for item in read("a.spacy", data, _OPTIONS) if isinstance(item, Refusal)]
    assert len(refused) == 1
    assert reason in refused[0].reason


def test_a_bomb_is_not_unpacked() -> None:
    start = zlib.decompress(DocBin(docs=[_doc()]).to_bytes())[:-1]
    (refused,) = read("a.spacy", zlib.compress(start + bytes(100_000_000), 9), _OPTIONS)
    assert isinstance(refused, Refusal)
    assert "unpacks to more than" in refused.reason
    (refused,) = read("a.spacy", DocBin(docs=[_doc()]).to_bytes()[:-8], _OPTIONS)
    assert isinstance(refused, Refusal)
    assert "cut off" in refused.reason
