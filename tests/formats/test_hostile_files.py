"""Every file of the generator of hostile files, through the same door as a person's import.

How each family is read; on the left what its expected.json asks for.

text/             opens, text identical      taken to the character; listed words stand where they should
enc/ encodings    detects, asks or refuses   marks and UTF-8 are certain; a guess is right, and said in the
                                             notes; two encodings in one file: refused with the byte
enc/ nul          refused or kept            NUL becomes U+FFFD, and that is said
enc/ surrogate    rejected or kept           half a pair in JSON is refused with its line
enc/ newlines     same or normalised         line feeds; nothing else changes
empty, blank      empty, or a message        refused with a message (size/many_newlines too)
offsets/ doccano  never silently shifted     all three read "Tim Cook"; another unit is said
offsets/ others   their formats' rules       these formats come later: refused by name, never as prose;
                                             brat's text alone is a text
size/             seconds, or a limit        taken; 20,000 spans less the stated doubles; 10,000 documents
broken/ doccano   file and line, good kept   bad spans refused one by one, their document kept; bad lines
                                             refused by number; markup and formulas are only text
broken/ brat      message                    refused by name; "no d.txt" where the text is missing
broken/ conll     message                    refused by name
xml/              nothing read or fetched    refused by its first bytes, or read without DOCTYPE and entities
html/             no script, no fetch        taken
zip/              nothing outside, limits    read in a child that can write nothing; bombs refused with the
                                             limit, archives in archives refused, doubles said
db/               a message                  refused
names/            under this name            taken, named as on disk
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.record import Record, Refusal
from annotator.domain.span import spans_that_misread
from annotator.services.reading.gather import gather

_BASE = "“Zürich” – François said €5bn.\nSecond line: Acme.\n"
_BRAT_TEXT = "Acme Corp said Tim Cook left Paris."


class Hostile:
    """The generated files, each read once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.expected: dict[str, dict[str, Any]] = json.loads((folder / "expected.json").read_text("utf-8"))

    def read(self, name: str) -> list[Record | Refusal]:
        return list(gather([self.folder / name]))

    def record(self, name: str) -> Record:
        (item,) = self.read(name)
        assert isinstance(item, Record), f"{name}: {item}"
        return item

    def refusal(self, name: str) -> Refusal:
        (item,) = self.read(name)
        assert isinstance(item, Refusal), name
        assert item.file
        assert item.reason
        return item

    def family(self, name: str) -> list[str]:
        return [key for key in self.expected if key.startswith(name) and "skipped" not in self.expected[key]]


@pytest.fixture(scope="module")
def hostile(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    maker = shared / "data" / "hostile" / "make.py"
    if not maker.is_file():
        pytest.skip("the generator of hostile files is not on this machine")
    folder = tmp_path_factory.mktemp("hostile")
    # Started in its own folder, and its warning about the double names it makes is meant.
    subprocess.run(
        [sys.executable, "-W", "ignore", str(maker), str(folder)], check=True, capture_output=True, cwd=folder
    )
    return Hostile(folder)


def test_texts_of_every_script_are_kept_to_the_character(hostile: Hostile) -> None:
    for name in hostile.family("text/"):
        record = hostile.record(name)
        text = record.document.text
        facts = hostile.expected[name]

        assert text.encode() == (hostile.folder / name).read_bytes(), name
        assert len(text) == facts["units"]["code_points"]
        assert len(text.encode("utf-16-le")) // 2 == facts["units"]["utf16_units"]
        for span in facts["spans"]:
            assert text[slice(*span["cp"])] == span["text"]
        assert record.document.encoding == "utf-8"


@pytest.mark.parametrize(
    ("name", "text", "certain"),
    [
        ("utf8_bom", _BASE, True),
        ("utf-16", _BASE, True),
        ("utf-32", _BASE, True),
        ("utf-16-le", _BASE, False),
        ("utf-16-be", _BASE, False),
        ("cp1252", _BASE, False),
        ("mac_roman", _BASE, False),
        ("gb18030", _BASE, False),
        ("cp1256", _BASE, False),
        ("iso-8859-15", "Zürich €5bn", False),
        ("cp1251", "Путин сказал, Acme.", False),
        ("shift_jis", "田中さんは東京で話した。", False),
        ("euc_kr", "정부가 발표했다.", False),
        ("crlf", _BASE, True),
        ("cr_only", _BASE, True),
        ("mixed_newlines", "a\nb\nc\nd\n\n\ne", True),
        ("no_final_newline", "Acme", True),
        ("nul", "Acme\ufffdCorp said\ufffd\ufffd no.\n", True),
        ("brat_crlf/d", "Line one.\nAcme Corp said so.\n", True),
    ],
)
def test_encodings_and_line_ends(hostile: Hostile, name: str, text: str, certain: bool) -> None:
    record = hostile.record(f"enc/{name}.txt")

    assert record.document.text == text
    assert any("guessed" in note for note in record.notes) is not certain


def test_texts_that_can_not_be_told_are_refused_with_their_place(hostile: Hostile) -> None:
    assert hostile.refusal("enc/mixed_utf8_latin1.txt").place == "byte 9"
    assert hostile.refusal("enc/lone_surrogate.json").place == "line 1"
    assert "empty" in hostile.refusal("enc/empty.txt").reason
    assert "white space" in hostile.refusal("enc/only_spaces.txt").reason
    assert "white space" in hostile.refusal("size/many_newlines.txt").reason


def test_brat_counts_both_characters_of_a_line_end(hostile: Hostile) -> None:
    record = hostile.record("enc/brat_crlf/d.ann")
    assert [(s.label, s.text) for s in record.spans] == [("ORG", "Acme Corp")]


@pytest.mark.parametrize(("unit", "said"), [("codepoint", ""), ("utf16", "UTF-16"), ("utf8", "UTF-8")])
def test_positions_are_never_silently_shifted(hostile: Hostile, unit: str, said: str) -> None:
    record = hostile.record(f"offsets/doccano_{unit}.jsonl")

    assert [(s.label, s.text) for s in record.spans] == [("PER", "Tim Cook")]
    assert (not record.notes) if not said else (said in record.notes[0])
    task = hostile.record(f"offsets/labelstudio_{unit}.json")
    assert [(s.label, s.text) for s in task.spans] == [("PER", "Tim Cook")]
    beside = hostile.record(f"offsets/brat_{unit}/d.ann")
    assert [(s.label, s.text) for s in beside.spans] == [("PER", "Tim Cook")]
    assert (not beside.notes) if not said else (said in beside.notes[0])
    assert "Tim Cook" in hostile.record(f"offsets/brat_{unit}/d.txt").document.text


def test_large_files_come_in_within_seconds(hostile: Hostile) -> None:
    began = time.monotonic()
    assert len(hostile.record("size/one_line_1mb.txt").document.text) == 1_000_000
    assert len(hostile.record("size/no_spaces_200k.txt").document.text) == 200_000
    assert len(hostile.record("size/nested_500.jsonl").spans) == 500
    assert len({s.label for s in hostile.record("size/500_labels.jsonl").spans}) == 500

    many = hostile.record("size/20k_spans.jsonl")
    doubled = int(many.notes[0].rpartition(" ")[2].rstrip(".")) if many.notes else 0
    assert len(many.spans) + doubled == 20_000
    assert spans_that_misread(many.document.text, many.spans) == ()

    documents = hostile.read("size/10k_docs.jsonl")
    assert len(documents) == 10_000
    assert all(isinstance(d, Record) and len(d.spans) == 1 for d in documents)
    assert time.monotonic() - began < 60, "the longest any of these may take by itself"


# What stays of each broken doccano file: how many documents, how many spans, how many refusals.
_DOCCANO = {
    "not_json": (2, 1, 1),
    "trailing_garbage": (0, 0, 1),
    "blank_lines": (1, 0, 0),
    "array_not_object": (0, 0, 1),
    "null_text": (0, 0, 1),
    "missing_text": (0, 0, 1),
    "number_text": (0, 0, 1),
    "span_nan": (0, 0, 1),
    "span_huge": (0, 0, 1),
    "dup_keys": (0, 0, 1),
    "deep_json": (0, 0, 1),
    "huge_int_digits": (0, 0, 1),
    "dup_spans": (1, 1, 0),
    "dup_ids": (2, 0, 0),
    "rel_dangling": (1, 1, 1),
    "rel_self": (1, 1, 0),
    "rel_cycle": (1, 2, 0),
    "html_in_label": (1, 1, 0),
    "formula_label": (1, 1, 0),
    "path_label": (1, 1, 0),
    "format_label": (1, 1, 0),
    "sql_label": (1, 1, 0),
    **dict.fromkeys(
        [
            *("span_out_of_range", "span_negative", "span_reversed", "span_empty", "span_float"),
            *("span_string", "span_bigint", "label_null", "label_object", "label_empty", "newline_label"),
        ],
        (1, 0, 1),
    ),
}


def test_broken_lines_are_refused_by_line_and_good_ones_kept(hostile: Hostile) -> None:
    names = hostile.family("broken/doccano_")
    assert {Path(n).stem.removeprefix("doccano_") for n in names} == set(_DOCCANO)
    for name in names:
        items = hostile.read(name)
        records = [i for i in items if isinstance(i, Record)]
        refusals = [i for i in items if isinstance(i, Refusal)]
        spans = sum(len(r.spans) for r in records)

        kept = (len(records), spans, len(refusals))
        assert kept == _DOCCANO[Path(name).stem.removeprefix("doccano_")], name
        assert all(r.place.startswith("line ") and r.file == Path(name).name for r in refusals)
    (told,) = [i for i in hostile.read("broken/doccano_dup_ids.jsonl") if isinstance(i, Record) and i.notes]
    assert "that of line 1 as well" in told.notes[0]


def test_markup_formulas_and_commands_are_only_text(hostile: Hostile) -> None:
    html = hostile.record("broken/doccano_html_in_label.jsonl")
    assert html.spans[0].label == "<script>alert(1)</script>"
    assert html.document.text.startswith("<img src=x onerror=alert(1)> <b>bold</b> &amp;")
    assert (
        hostile.record("broken/doccano_path_label.jsonl").document.source_file == "doccano_path_label.jsonl"
    )
    assert hostile.record("broken/doccano_format_label.jsonl").document.text == "%s %n {0} ${HOME} {{7*7}}"


def test_annotations_of_other_tools_are_named_never_read_as_prose(hostile: Hostile) -> None:
    for name in hostile.family("broken/"):
        if name.endswith(".ann") and "missing_txt" not in name:
            record, *refused = hostile.read(name)
            assert isinstance(record, Record)
            assert record.document.text == _BRAT_TEXT
            assert all(isinstance(r, Refusal) and r.file == "d.ann" and r.place for r in refused)
        elif name.endswith(".conll"):
            records = [item for item in hostile.read(name) if isinstance(item, Record)]
            assert records
            assert not any("B-" in r.document.text or "DOCSTART" in r.document.text for r in records)
        elif name.endswith("d.txt"):
            assert hostile.record(name).document.text == _BRAT_TEXT
    assert "There is no d.txt beside it" in hostile.refusal("broken/brat_missing_txt/d.ann").reason


def test_xml_is_read_without_entities_or_refused(hostile: Hostile) -> None:
    secret = Path("/etc/hostname").read_text("utf-8").strip() if Path("/etc/hostname").exists() else ""
    record = hostile.record("xml/medtator_cdata.xml")
    assert (record.document.text, [s.text for s in record.spans]) == ("Acme ]]> Corp", ["Acme"])
    for name in set(hostile.family("xml/")) - {"xml/medtator_cdata.xml"}:
        refusal = hostile.refusal(name)
        assert not secret or secret not in str(refusal)
        if name == "xml/xxe_file.xml":
            assert "DOCTYPE" in refusal.reason
        elif name == "xml/truncated.xmi":
            assert refusal.place == "line 1"
            assert "not well-formed" in refusal.reason
        else:
            assert "can't be imported yet" in refusal.reason


def test_web_pages_are_read_without_running_or_fetching(hostile: Hostile) -> None:
    script = hostile.record("html/script.html").document
    assert script.text.startswith("Acme & Co said Tim Cook left.")
    assert (script.title, "hidden" in script.text, "PWNED" in script.text) == ("t", False, False)
    assert hostile.record("html/entities.html").document.text == (
        "AT&T © 2020 😀 😀 ¬anentity; <tag> café \ufffd \ufffd"
    )
    assert hostile.record("html/no_charset_1252.html").document.text == "“Zürich” € 5"


def test_archives_unpack_nothing_outside_and_nothing_huge(hostile: Hostile) -> None:
    slip = {
        i.file if isinstance(i, Refusal) else i.document.source_file: i for i in hostile.read("zip/slip.zip")
    }
    assert isinstance(slip["slip.zip/ok.txt"], Record)
    assert sum("leads outside" in str(i) for i in slip.values()) == 3
    assert not Path("/tmp/zipslip_PWNED.txt").exists()

    assert "more than 200 times" in hostile.refusal("zip/bomb_small.zip").reason
    assert "more than 200 times" in hostile.refusal("zip/bomb.jsonl.gz").reason
    assert "damaged" in hostile.refusal("zip/truncated.zip").reason
    assert "damaged" in hostile.refusal("zip/not_a_zip.zip").reason
    nested = hostile.read("zip/nested.zip")
    assert len(nested) == 20
    assert all("archive inside an archive" in str(i) for i in nested)


def test_double_and_odd_names_in_archives_are_all_read_and_said(hostile: Hostile) -> None:
    doubles = [i for i in hostile.read("zip/dup_names.zip") if isinstance(i, Record)]
    assert [d.document.text for d in doubles] == ["one", "two", "three"]
    assert [len(d.notes) for d in doubles] == [0, 1, 1]

    odd = hostile.read("zip/odd_names.zip")
    assert sum(isinstance(i, Record) for i in odd) == 6
    assert "Hidden files" in str(odd[-1])


def test_databases_are_no_articles(hostile: Hostile) -> None:
    for name in hostile.family("db/"):
        before = (hostile.folder / name).read_bytes()
        reason = hostile.refusal(name).reason
        assert "database" in reason or "empty" in reason
        assert (hostile.folder / name).read_bytes() == before


def test_files_come_in_under_their_names(hostile: Hostile) -> None:
    for name in hostile.family("names/"):
        record = hostile.record(name)
        assert (record.document.source_file, record.document.text) == (Path(name).name, "Acme said.")


def test_all_of_them_at_once_leave_the_folder_as_it_was(hostile: Hostile) -> None:
    def state() -> dict[str, int]:
        return {str(p): p.stat().st_mtime_ns for p in hostile.folder.rglob("*")}

    before = state()
    items = list(gather([hostile.folder]))

    assert state() == before
    assert {type(i) for i in items} == {Record, Refusal}
    assert sum(isinstance(i, Record) for i in items) > 10_080


def test_reading_them_takes_little_memory(hostile: Hostile, memory_of: Callable[[str], int]) -> None:
    heavy = memory_of(f"""
from pathlib import Path
from annotator.services.reading.gather import gather
if __name__ == "__main__":
    for folder in ("zip", "xml", "html", "broken", "size"):
        for item in gather([Path({str(hostile.folder)!r}, folder)]):
            pass
""")

    assert heavy < 500_000_000, "bytes, the program and its child each"
