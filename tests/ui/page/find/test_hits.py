"""What is found, and that its positions are those of the article."""

from __future__ import annotations

import unicodedata
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.page.find.folding import FoldedText, folded
from annotator.ui.page.find.hits import Hits, Wanted

_TEXTS = st.text(alphabet="aAbßẞİıIeéE\u0301\u0308ﬁΣσς 's’“\n\t\u00ad\u200d😀👩قَا\u064eأـ東-‑", max_size=60)


def found(text: str, words: str, *, exact: bool = False, whole: bool = False) -> list[str]:
    hits = Hits(text)
    for _ in hits.search(Wanted(words, exact=exact, whole=whole)):
        pass
    return [text[hits[n][0] : hits[n][1]] for n in range(len(hits))]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Café, cafe, CAFE\u0301!", "café", ["Café", "cafe", "CAFE\u0301"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Straße und STRASSE", "straß", ["Straß", "STRASS"]),
        ("İstanbul, Istanbul, istanbul", "istanbul", ["İstanbul", "Istanbul", "istanbul"]),
        ("“don’t”, 'don't'", "don't", ["don’t", "don't"]),
        ("the  dam\nis", "dam is", ["dam\nis"]),
        ("قَالَ المتحدث", "قال", ["قَالَ"]),
        ("أحمد، احمد، أحـمد", "احمد", ["أحمد", "احمد", "أحـمد"]),
        ("می\u200cروم", "میروم", ["می\u200cروم"]),
        ("👩\u200d👩\u200d👧 x 😀", "😀", ["😀"]),
        ("東京と京都", "京", ["京", "京"]),
        ("が か", "か", ["か"]),
        ("aaa", "aa", ["aa"]),
        ("a (b) c", "(b)", ["(b)"]),
        ("anything", "", []),
        ("anything", " \n", []),
        ("e\u0301", "\u0301", []),
    ],
)
def test_case_and_diacritics_do_not_count(text: str, words: str, expected: list[str]) -> None:
    assert found(text, words) == expected


def test_case_and_diacritics_count_when_asked() -> None:
    assert found("Café cafe CAFE", "cafe", exact=True) == ["cafe"]
    assert found("Café cafe", "Café", exact=True) == ["Café"]


def test_whole_words_alone() -> None:
    assert found("dam, dams, a-dam 4dam", "dam", whole=True) == ["dam", "dam"]
    assert found("“dam”", "“dam", whole=True) == ["“dam"]
    assert found("cafés café", "cafe", whole=True) == ["café"]


@given(_TEXTS, st.integers(0, 60), st.integers(1, 12))
def test_every_stretch_is_found_where_it_stands(text: str, start: int, length: int) -> None:
    wanted = text[start : start + length]
    words = " ".join(folded(wanted).split())
    if not words:
        return
    hits = Hits(text)
    for _ in hits.search(Wanted(wanted)):
        pass
    assert len(hits) > 0
    for number in range(len(hits)):
        first, last = hits[number]
        assert 0 <= first < last <= len(text)
        assert words in " ".join(folded(text[first:last]).split())
    # Either this very place, or one that overlaps it and came first.
    assert any(hits[n][0] < start + length and hits[n][1] > start for n in range(len(hits)))


@given(_TEXTS)
def test_folding_shifts_no_position(text: str) -> None:
    prepared = FoldedText(text)
    for _ in prepared.pieces():
        pass
    assert prepared.text == folded(text)
    before = 0
    for place in range(len(prepared.text)):
        first, last = prepared.source(place, place + 1)
        assert before <= first < last <= len(text)
        assert prepared.text[place] in folded(text[first:last])
        before = first


@given(_TEXTS, st.text(alphabet="aAßé s\u0301قİ", min_size=1, max_size=4))
def test_hits_never_overlap_and_know_what_they_touch(text: str, words: str) -> None:
    hits = Hits(text)
    for _ in hits.search(Wanted(words)):
        pass
    assert all(hits.ends[n] <= hits.starts[n + 1] for n in range(len(hits) - 1))
    for place in range(len(text)):
        touching = [n for n in range(len(hits)) if hits.starts[n] < place + 2 and hits.ends[n] > place]
        assert list(hits.touching(place, place + 2)) == touching


def test_no_letter_is_folded_to_white_space_but_white_space() -> None:
    for code in range(0x2500):
        letter = chr(code)
        if not letter.isspace() and unicodedata.category(letter) != "Cs":
            assert not folded(letter) or not folded(letter).isspace(), hex(code)


def test_a_long_article_is_searched_in_short_slices() -> None:
    text = "Irena Kovash met “Marek” Oduya, naïve as ever, near the dam on Thursday.\n" * 14_000
    assert len(text) > 1_000_000
    hits = Hits(text)
    worst, before = 0.0, perf_counter()
    for _ in hits.search(Wanted("naive")):
        now = perf_counter()
        worst, before = max(worst, now - before), now
    assert len(hits) == 14_000
    # A few milliseconds each where nobody else works on the machine.
    assert worst < 0.25
