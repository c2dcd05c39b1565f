from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.reading import Page


@given(st.text())
def test_every_word_is_its_slice(text: str) -> None:
    page = Page(text)
    assert page.words == [text[s:e] for s, e in zip(page.starts, page.ends, strict=True)]
    assert page.starts == sorted(page.starts)


def test_possessives_and_hyphens_are_words_of_their_own() -> None:
    assert Page("Sarn’s anti-Karuva O’Brien, U.S.").words == [
        "Sarn", "’s", "anti", "-", "Karuva", "O’Brien", ",", "U.S.",
    ]  # fmt: skip


def test_a_letter_and_its_marks_are_one_word() -> None:
    assert Page("Zoe\u0308 Petric\u030c").words == ["Zoe\u0308", "Petric\u030c"]


def test_a_full_stop_after_a_title_does_not_end_the_sentence() -> None:
    page = Page("He met Mr. Talabo. Then")
    assert [w for w, opens in zip(page.words, page.opens, strict=True) if opens] == ["He", "Then"]


def test_lines_in_title_case_and_capitals_are_headings() -> None:
    page = Page("Rebels Say They Have Taken Mbelo\nThe rebels of Mbelo said so.\nREBELS TAKE MBELO")
    lines = {page.word(0): page.heading[0], "the": page.heading[6], "REBELS": page.heading[-1]}
    assert lines == {"rebels": True, "the": False, "REBELS": True}
    assert page.shouting[-1]
    assert not page.shouting[0]


def test_words_in_furniture_are_off_and_the_next_one_opens() -> None:
    page = Page("date 2021-09-03 SARN, May 3", [(0, 15)])
    assert [w for w, off in zip(page.words, page.off, strict=True) if off] == [
        "date",
        "2021",
        "-",
        "09",
        "-",
        "03",
    ]
    assert page.opens[page.words.index("SARN")]
