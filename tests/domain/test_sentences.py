from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.sentences import (
    next_paragraph,
    next_sentence,
    paragraph_at,
    previous_paragraph,
    previous_sentence,
    sentence_at,
    sentences_in,
)

TEXT = (
    "Irena Kovash met Dr. M. Oduya. “They left!” she said. About 3.5 tonnes were lost…\n"
    "\n"
    "  وصل الوفد صباحا. هل عاد؟ لا.  \n"
    "他们走了。没有人受伤。"
)
_TEXTS = st.text(alphabet="ab A.!?…؟。“” \n\u2029Dr3é😀", max_size=60)


def sentences(line: str) -> list[str]:
    return [line[a:b] for a, b in sentences_in(line, 0, len(line))]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            TEXT.split("\n", maxsplit=1)[0],
            ["Irena Kovash met Dr. M. Oduya.", "“They left!” she said.", "About 3.5 tonnes were lost…"],
        ),
        ("وصل الوفد صباحا. هل عاد؟ لا.", ["وصل الوفد صباحا.", "هل عاد؟", "لا."]),
        ("他们走了。没有人受伤。", ["他们走了。", "没有人受伤。"]),
        ("He said “no.” Then he left", ["He said “no.”", "Then he left"]),
        ("", []),
        ("  ", []),
    ],
)
def test_a_line_falls_into_its_sentences(line: str, expected: list[str]) -> None:
    assert sentences(line) == expected


def test_steps_go_over_lines_and_empty_ones() -> None:
    places = [0]
    while places[-1] < len(TEXT):
        places.append(next_sentence(TEXT, places[-1]))
    begun = [TEXT[a : a + 4].strip() for a in places[:-1]]
    assert begun == ["Iren", "“The", "Abou", "وصل", "هل ع", "لا.", "他们走了", "没有人受"]
    back = [len(TEXT)]
    while back[-1] > 0:
        back.append(previous_sentence(TEXT, back[-1]))
    assert back[1:] == places[-2::-1]


def test_paragraphs_are_lines_that_hold_something() -> None:
    places = [0]
    while places[-1] < len(TEXT):
        places.append(next_paragraph(TEXT, places[-1]))
    assert [TEXT[a : a + 2] for a in places[:-1]] == ["Ir", "وص", "他们"]
    assert previous_paragraph(TEXT, places[1] + 3) == places[1]
    assert previous_paragraph(TEXT, places[1]) == 0
    assert previous_paragraph(TEXT, 0) == 0


def test_the_sentence_at_a_place_holds_it() -> None:
    for place in (0, 5, TEXT.index("“They") + 2, TEXT.index("لا."), len(TEXT) - 1):
        start, end = sentence_at(TEXT, place)
        assert start <= place <= end
    assert sentence_at("a.\n\nb.", 3) == (3, 3)


@given(_TEXTS, st.integers(0, 60))
def test_every_step_goes_on_and_stays_inside(text: str, place: int) -> None:
    place = min(place, len(text))
    for forward in (next_sentence, next_paragraph):
        assert place < forward(text, place) <= len(text) or place == len(text)
    for back in (previous_sentence, previous_paragraph):
        assert 0 <= back(text, place) < place or place == 0 or back(text, place) == 0
    start, end = sentence_at(text, place)
    around = paragraph_at(text, place)
    assert around[0] <= start <= end <= around[1]
    assert not text[start:end].strip() or text[start:end] == text[start:end].strip()


@given(_TEXTS)
def test_sentences_leave_out_nothing_but_white_space(text: str) -> None:
    for line in text.replace("\u2029", "\n").split("\n"):
        kept = "".join(line[a:b] for a, b in sentences_in(line, 0, len(line)))
        assert "".join(kept.split()) == "".join(line.split())
