"""What the reading process says keeps what its sentences were made of, so that they can be translated."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import Worded, worded, worded_count
from annotator.services.reading.gather import gather
from annotator.services.reading.messages import Answer, Refused, Taken, next_answer, send


def sent(answer: Answer) -> Answer | None:
    stream = io.BytesIO()
    send(stream, answer)
    stream.seek(0)
    return next_answer(stream)


def test_a_refusal_arrives_with_its_templates_and_values() -> None:
    place = worded("{place}, {inner}", place=worded("line {number}", number=3), inner="x")
    reason = worded_count("%Ln span in {size:,.1f} MB", "%Ln spans in {size:,.1f} MB", 7, size=1.5)
    got = sent(Refused(Refusal(file="a.txt", place=place, reason=reason, next_step="Go.")))
    assert isinstance(got, Refused)
    assert str(got.refusal) == "a.txt, line 3, x: 7 spans in 1.5 MB Go."
    assert type(got.refusal.next_step) is str
    kept = got.refusal.reason
    assert isinstance(kept, Worded)
    assert (kept.template, kept.many, kept.values) == ("%Ln spans in {size:,.1f} MB", 7, {"size": 1.5})
    assert isinstance(got.refusal.place, Worded)
    inner = got.refusal.place.values["place"]
    assert isinstance(inner, Worded)
    assert (inner, inner.template) == ("line 3", "line {number}")


def test_an_article_arrives_with_its_notes() -> None:
    document = Document(id="a", text="Words.")
    notes = ("plain", worded("{name} was left out.", name="b"))
    got = sent(Taken(Record(document=document, notes=notes)))
    assert isinstance(got, Taken)
    assert got.record == Record(document=document, notes=notes)
    assert isinstance(got.record.notes[1], Worded)
    assert got.record.notes[1].values == {"name": "b"}
    assert sent(Taken(Record(document=document))) == Taken(Record(document=document))


@pytest.mark.parametrize("template", ["{number:999999999}", "{number.__class__}", "{number"])
def test_a_template_that_asks_for_more_than_its_values_arrives_as_plain_words(template: str) -> None:
    reason = worded("line {number}", number=3)
    reason.template = template
    got = sent(Refused(Refusal(file="a.txt", reason=reason)))
    assert isinstance(got, Refused)
    assert type(got.refusal.reason) is str
    assert got.refusal.reason == "line 3"


@pytest.mark.skipif(sys.platform == "win32", reason="as the other tests of the reading process")
def test_what_the_process_refuses_can_be_translated(tmp_path: Path) -> None:
    path = tmp_path / "news.zip"
    with zipfile.ZipFile(path, "w") as writing:
        writing.writestr("empty.txt", b"")
        writing.writestr("broken.jsonl", b'{"text": 5}\n')
    refused = {item.file: item for item in gather([path]) if isinstance(item, Refusal)}
    empty, broken = refused["news.zip/empty.txt"], refused["news.zip/broken.jsonl"]
    assert isinstance(empty.reason, Worded)
    assert empty.reason.template == "The file is empty."
    assert isinstance(broken.place, Worded)
    assert (broken.place, broken.place.template) == ("line 1", "line {number}")
