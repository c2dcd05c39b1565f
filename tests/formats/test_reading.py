"""The two reference articles, as their reference annotation describes them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.record import Record, Refusal
from annotator.formats.article import FOUND
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read


def references(shared: Path) -> list[tuple[Path, dict[str, Any]]]:
    return [
        (gold.with_name(gold.name.replace(".gold.json", ".txt")), json.loads(gold.read_text("utf-8")))
        for gold in sorted((shared / "reference").glob("*.gold.json"))
    ]


def test_the_reference_articles_are_read_as_their_annotation_says(shared: Path) -> None:
    found = references(shared)
    assert found
    for path, gold in found:
        (item,) = read(path.name, path.read_bytes())
        assert isinstance(item, Record)
        document, meta = item.document, gold["metadata"]
        ranges = document.extra[FOUND]

        assert document.text == path.read_bytes().decode()
        assert document.published == (meta["date"] or "")
        assert document.outlet == (meta["outlet"] or "")
        for field, key in (("title", "title"), ("dateline", "dateline"), ("published", "date_span")):
            expected = meta[key] and [meta[key]["start"], meta[key]["end"]]
            assert ranges.get(field) == expected
        assert document.title == (meta["title"]["text"] if meta["title"] else "")
        assert document.dateline == (meta["dateline"]["text"] if meta["dateline"] else "")
        assert document.language == "en"
        assert [(f.start, f.end, f.kind.value) for f in document.furniture] == [
            (b["start"], b["end"], b["kind"]) for b in gold["boilerplate"]
        ]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n\n"])
def test_nothing_is_refused_with_a_reason(data: bytes) -> None:
    (item,) = read("a.txt", data)

    assert isinstance(item, Refusal)
    assert item.reason


def test_a_refusal_names_file_place_reason_and_next_step() -> None:
    (item,) = read("folder/a.txt", "Zürich ".encode() + "Zürich".encode("latin-1"))

    assert isinstance(item, Refusal)
    assert str(item).startswith("folder/a.txt, byte 9: The file mixes UTF-8 with another encoding")
    assert item.next_step


def test_languages_are_named_unless_nobody_wants_them() -> None:
    text = b"The guard entered the dam before dawn, and it was said that they were in control of it."
    (named,) = read("a.txt", text)
    (unnamed,) = read("a.txt", text, ReadOptions(find_language=False))

    assert isinstance(named, Record)
    assert isinstance(unnamed, Record)
    assert (named.document.language, unnamed.document.language) == ("en", "")
