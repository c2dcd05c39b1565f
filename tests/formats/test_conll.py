"""CoNLL columns, in and out."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given

from annotator.domain.record import Record, Refusal
from annotator.domain.tokens import token_ranges
from annotator.formats.conll_writing import SCHEMES, ConllWriter
from annotator.formats.not_carried import NotCarried
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read
from tests.formats.foreign_records import records

_OPTIONS = ReadOptions(find_language=False)


def _read(content: str, name: str = "a.conll") -> list[Record | Refusal]:
    return list(read(name, content.encode(), _OPTIONS))


def _spans(content: str) -> list[tuple[str, str]]:
    (record,) = _read(content)
    assert isinstance(record, Record)
    return [(span.label, span.text) for span in record.spans]


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ("Acme B-ORG\nCorp I-ORG\nsaid O\n", [("ORG", "Acme Corp")]),
        ("Acme I-ORG\nCorp I-ORG\nsaid O\nTim I-PER\n", [("ORG", "Acme Corp"), ("PER", "Tim")]),
        (
            "Acme B-ORG\nCorp L-ORG\nTim U-PER\nBob U-PER\n",
            [("ORG", "Acme Corp"), ("PER", "Tim"), ("PER", "Bob")],
        ),
        ("Acme B-ORG\nCorp E-ORG\nTim S-PER\n", [("ORG", "Acme Corp"), ("PER", "Tim")]),
        ("Acme\tB-ORG\r\nCorp\tI-ORG\r\n\r\nTim\tB-PER\r\n", [("ORG", "Acme Corp"), ("PER", "Tim")]),
        ("Acme B-ORG\nCorp I-PER\n", [("ORG", "Acme"), ("PER", "Corp")]),
        ("Acme B-NEWS-ORG\nCorp I-NEWS-ORG\n", [("NEWS-ORG", "Acme Corp")]),
        ("Acme NNP B-NP B-ORG\nsaid VBD B-VP O\n", [("ORG", "Acme")]),
        ("# a comment\n# O\nAcme B-ORG\n", [("ORG", "Acme")]),
        ("Ann B-PER\n\nLee I-PER\n", [("PER", "Ann"), ("PER", "Lee")]),
        ("Ann|NNP|B-PER Lee|NNP|I-PER was|VBD|O\n", [("PER", "Ann Lee")]),
    ],
)
def test_every_scheme_is_read_alike(content: str, wanted: list[tuple[str, str]]) -> None:
    assert _spans(content) == wanted


def test_the_text_is_put_together_and_that_is_said() -> None:
    first, second = _read(
        "-DOCSTART- -X- O O\n\nAcme NNP B-NP B-ORG\n. . O O\n\nTim NNP B-NP B-PER\n\n-DOCSTART- O\n\nEnd O\n"
    )
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert first.document.text == "Acme .\nTim"
    assert "tokens (3) and sentences (2)" in first.notes[0]
    assert second.document.text == "End"


def test_lines_without_a_tag_are_named_and_their_token_kept() -> None:
    record, *refused = _read("Acme B-ORG\nCorp\nsaid O extra cols\n B-ORG\nCo I-ORG\n")
    assert isinstance(record, Record)
    assert record.document.text == "Acme Corp said Co"
    assert [(r.place, bool(r.next_step)) for r in refused if isinstance(r, Refusal)] == [
        ("line 2", True),
        ("line 3", True),
        ("line 4", False),
    ]


@pytest.mark.parametrize(
    ("content", "text", "wanted", "said"),
    [
        (  # GermEval: numbered tokens, names within names in a second column
            "#\thttp://de.example/1 [2009-10-17]\n1\tHeidelberger\tB-ORG\tB-LOCderiv\n"
            "2\tVerein\tI-ORG\tO\n3\tlebt\tO\tO\n\n1\tBonn\tB-LOC\tO\n",
            "Heidelberger Verein lebt\nBonn",
            [("ORG", "Heidelberger Verein"), ("LOCderiv", "Heidelberger"), ("LOC", "Bonn")],
            ["column 2", "several columns (3, 4)"],
        ),
        (  # Universal NER: numbers, and two columns that say nothing
            "# sent_id = 1\n# text = Ann left.\n1\tAnn\tB-PER\t-\tbob\n2\tleft\tO\t-\t-\n3\t.\tO\t-\t-\n",
            "Ann left .",
            [("PER", "Ann")],
            ["column 2", "Tags stand in column 3."],
        ),
        (  # a title, and no line end at the end
            "Token\tPOS\tTag\nAnn\tNNP\tB-PER\nleft\tVBD\tO",
            "Ann left",
            [("PER", "Ann")],
            [],
        ),
        (  # phrases beside names
            "EU NNP B-NP B-ORG\nrejects VBZ B-VP O\nGerman JJ B-NP B-MISC\ncall NN I-NP O\n",
            "EU rejects German call",
            [("ORG", "EU"), ("MISC", "German")],
            ["(chunks) in column 3"],
        ),
    ],
)
def test_the_columns_are_found(
    content: str, text: str, wanted: list[tuple[str, str]], said: list[str]
) -> None:
    record, *refused = _read(content, "a.tsv")
    assert isinstance(record, Record)
    assert refused == []
    assert record.document.text == text
    assert Counter((span.label, span.text) for span in record.spans) == Counter(wanted)
    assert all(any(words in note for note in record.notes) for words in said), record.notes
    assert len(record.notes) == 1 + len(said)


def test_columns_are_found_by_content_and_prose_is_not_taken_for_them() -> None:
    assert isinstance(_read("Acme B-ORG\nsaid O\n", "columns.txt")[0], Record)
    (record,) = _read("We rate it B-PLUS\nand go home with O\nthat is it.\n", "prose.txt")
    assert isinstance(record, Record)
    assert record.spans == ()


@given(records())
def test_what_goes_out_comes_in_again_token_by_token(record: Record) -> None:
    for scheme in SCHEMES:
        missing = NotCarried()
        content = ConllWriter(scheme).record(record, missing)
        assert ConllWriter(scheme).record(record, NotCarried()) == content
        again = [item for item in read("a.conll", content, _OPTIONS) if isinstance(item, Record)]
        if not token_ranges(record.document.text):
            continue
        (found,) = again
        left_out = sum(
            n
            for what, n in missing.counts.items()
            if what.startswith(("spans inside", "spans of the layer", "spans of white"))
        )
        assert len(found.spans) == len(record.spans) - left_out
        texts = Counter("".join(span.text.split()) for span in record.spans)
        assert not Counter("".join(span.text.split()) for span in found.spans) - texts
        assert "".join(found.document.text.split()) == "".join(record.document.text.split())
        assert missing.counts.get("relations", 0) == len(record.relations)


def test_spans_are_exact_and_sentences_do_not_cut_them() -> None:
    (record,) = read(
        "a.jsonl",
        b'{"text": "The German-born J. Smith left. He was born.",'
        b' "spans": [[4, 10, "NORP"], [16, 24, "PER"]]}',
        _OPTIONS,
    )
    assert isinstance(record, Record)
    lines = ConllWriter("bilou").record(record, NotCarried()).decode().split("\n")
    assert "German\tU-NORP" in lines
    assert lines[lines.index("J\tB-PER") : lines.index("Smith\tL-PER") + 1] == [
        "J\tB-PER",
        ".\tI-PER",
        "Smith\tL-PER",
    ]
    assert lines[lines.index("He\tO") - 1] == ""


@pytest.mark.parametrize("name", ["emerging.dev.conll", "emerging.test.annotated", "wnut17train.conll"])
def test_real_columns_come_in_whole(shared: Path, name: str) -> None:
    index = json.loads((shared / "data" / "INDEX.json").read_text("utf-8"))
    (entry,) = [each for each in index if each["name"] == "wnut17"]
    wanted = entry["expected"][name]
    (record,) = read(name, (shared / "data" / "wnut17" / name).read_bytes(), _OPTIONS)
    assert isinstance(record, Record)
    assert f"tokens ({wanted['tokens']:,}) and sentences ({wanted['sentences']:,})" in record.notes[0]
    assert Counter(span.label for span in record.spans) == wanted["by_label"]
