"""Files of any length are read piece by piece: what is held does not grow with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.record import Record, Refusal
from annotator.formats import conll
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read

_WORDS = [
    "Ann",
    "Lee",
    "met",
    "Bob",
    "Ray",
    "in",
    "the",
    "old",
    "town",
    "of",
    "Paris",
    "on",
    "a",
    "cold",
    "day",
    "and",
    "said",
    "so",
    ".",
]
_TAGS = ["B-PER", "I-PER", "O", "B-PER", "I-PER", *["O"] * 5, "B-LOC", *["O"] * 8]
_EMPTY = "\t_" * 7 + "\t"
_OPTIONS = ReadOptions(find_language=False)


def _conll(sentences: int) -> str:
    sentence = "".join(f"{word}\t{tag}\n" for word, tag in zip(_WORDS, _TAGS, strict=True))
    return ("-DOCSTART- O\n\n" + (sentence + "\n") * 40) * (sentences // 40)


def _conllu(sentences: int) -> str:
    rows = enumerate(zip(_WORDS, _TAGS, strict=True), 1)
    sentence = "".join(f"{n}\t{word}{_EMPTY}NER={tag}\n" for n, (word, tag) in rows)
    return ("# newdoc\n" + (sentence + "\n") * 40) * (sentences // 40)


def _webanno(sentences: int) -> str:
    lines = ["#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Name|value\n\n\n"]
    at = 0
    for number in range(1, sentences + 1):
        lines.append(f"#Text={' '.join(_WORDS)}\n")
        for place, (word, tag) in enumerate(zip(_WORDS, _TAGS, strict=True), 1):
            value = tag.partition("-")[2] or "_"
            lines.append(f"{number}-{place}\t{at}-{at + len(word)}\t{word}\t{value}\t\n")
            at += len(word) + 1
        lines.append("\n")
    return "".join(lines)


def _table(sentences: int) -> str:
    text = f'"{" ".join(_WORDS * 100)}\n"'
    return "id,text\n" + "".join(f"{n},{text}\n" for n in range(sentences // 2))


def _spans(sentences: int) -> str:
    text = " ".join(_WORDS * 400)
    return "document,start,end,text,label,document_text\n" + "".join(
        f"d{n},0,7,Ann Lee,PER,{text}\nd{n},12,19,Bob Ray,PER,\n" for n in range(sentences // 40)
    )


_MADE = {"a.conll": _conll, "a.conllu": _conllu, "a.csv": _table, "spans.csv": _spans}


def _peak(folder: Path, memory_of: Callable[[str], int], times: int) -> int:
    for name, made in _MADE.items():
        (folder / name).write_text(made(times), "utf-8")
    return memory_of(f"""
from pathlib import Path
from annotator.formats.options import ReadOptions
from annotator.services.reading.gather import gather
if __name__ == "__main__":
    folder = Path({str(folder)!r})
    for _ in gather([folder / name for name in {list(_MADE)!r}], ReadOptions(find_language=False)):
        pass
""")


def test_files_of_many_articles_are_never_held_whole(tmp_path: Path, memory_of: Callable[[str], int]) -> None:
    assert _peak(tmp_path, memory_of, 8_000) < 60_000_000, "bytes; 40 MB lie there"


@pytest.mark.soak
def test_files_of_far_more_articles_take_no_more_memory(
    tmp_path: Path, memory_of: Callable[[str], int]
) -> None:
    assert _peak(tmp_path, memory_of, 160_000) < 60_000_000, "bytes; 800 MB lie there"


def test_a_webanno_file_takes_the_memory_of_its_article(
    tmp_path: Path, memory_of: Callable[[str], int]
) -> None:
    (tmp_path / "a.tsv").write_text(_webanno(4_000), "utf-8")
    peak = memory_of(f"""
from pathlib import Path
from annotator.formats.options import ReadOptions
from annotator.services.reading.gather import gather
if __name__ == "__main__":
    (record,) = gather([Path({str(tmp_path / "a.tsv")!r})], ReadOptions(find_language=False))
    assert len(record.spans) == 20_000
""")
    assert peak < 100_000_000, "bytes; its 76,000 tokens as rows take 150 MB"


def test_a_file_that_marks_no_article_is_cut_between_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, content in (
        ("a.conll", _conll(120).replace("-DOCSTART- O\n\n", "")),
        ("a.conllu", _conllu(120).replace("# newdoc\n", "")),
    ):
        (whole,) = read(name, content.encode(), _OPTIONS)
        parts = list(read(name, content.encode(), ReadOptions(find_language=False, most_characters=5_000)))
        assert isinstance(whole, Record)
        assert [isinstance(part, Record) for part in parts] == [True, True, True]
        records = [part for part in parts if isinstance(part, Record)]
        assert "\n".join(r.document.text for r in records) == whole.document.text
        assert sum(len(r.spans) for r in records) == len(whole.spans) == 360
        assert all(conll.CUT in r.notes for r in records)
        assert conll.CUT not in whole.notes


def test_a_marked_article_that_is_too_long_is_refused_and_the_next_one_taken() -> None:
    options = ReadOptions(find_language=False, most_characters=3_000)
    for name, mark, content in (
        ("a.conll", "-DOCSTART- O\n\n", _conll(80).replace("-DOCSTART- O\n\n", "")),
        ("a.conllu", "# newdoc\n", _conllu(80).replace("# newdoc\n", "")),
    ):
        last = "End\tB-X\n" if name == "a.conll" else f"1\tEnd{_EMPTY}NER=B-X\n"
        refusal, record = read(name, f"{mark}{content}{mark}{last}".encode(), options)
        if isinstance(refusal, Record):  # what is refused is told after the articles
            refusal, record = record, refusal
        assert isinstance(refusal, Refusal)
        assert "characters; an article may have 3,000" in refusal.reason
        assert isinstance(record, Record)
        assert (record.document.text, [s.label for s in record.spans]) == ("End", ["X"])


@pytest.mark.parametrize(
    ("encoding", "end"),
    [("utf-8-sig", "\n"), ("utf-16", "\r\n"), ("utf-16-le", "\n"), ("cp1252", "\r\n"), ("utf-8", "\r")],
)
def test_a_long_file_is_decoded_as_a_short_one_is(encoding: str, end: str) -> None:
    plain = "id,text\n" + "".join(f'{n},"Zur Zeit{" in der Stadt" * 40}"\n' for n in range(2_500))
    content = f'{plain}7,"Zürich – größer\nals"\n'.replace("\n", end).encode(encoding)
    assert len(content) > 1_200_000
    records = [item for item in read("a.csv", content, _OPTIONS) if isinstance(item, Record)]
    assert len(records) == 2_501
    assert records[-1].document.text == "Zürich – größer\nals"
    notes = [note for record in records for note in record.notes]
    assert ["guessed to be" in note for note in notes] == [True] * (encoding in {"cp1252", "utf-16-le"})


def test_a_line_far_into_a_long_file_that_is_no_text_costs_that_line() -> None:
    rows = "Zürich\tB-LOC\nliegt nicht weit von hier\tO\n\n" * 25_000
    content = f"{rows}".encode() + b"Z\xfcrich\tB-LOC\n" + b"Genf\tB-LOC\n"
    *records, refusal = read("a.conll", content, _OPTIONS)
    assert isinstance(refusal, Refusal)
    assert (refusal.place, refusal.reason[:9]) == ("line 75001", "Its bytes")
    assert sum(len(r.spans) for r in records if isinstance(r, Record)) == 25_001
