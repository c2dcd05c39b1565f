from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.query import All, Either, Term, Without, WrongQuery, parsed, terms_of

DAM, DRILL, FLOOD = Term("dam"), Term("drill"), Term("flood")


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("dam", DAM),
        ("dam drill", All((DAM, DRILL))),
        ("dam AND drill", All((DAM, DRILL))),
        ("dam OR drill flood", Either((DAM, All((DRILL, FLOOD))))),
        ("(dam OR drill) flood", All((Either((DAM, DRILL)), FLOOD))),
        ("dam NOT drill", Without(DAM, DRILL)),
        ("dam AND NOT drill", Without(DAM, DRILL)),
        ("flood dam NOT drill", All((FLOOD, Without(DAM, DRILL)))),
        ("dam and drill", All((DAM, Term("and"), DRILL))),
        ("dam*", Term("dam", prefix=True)),
        ("“valley  strike”", Term("valley strike")),
        ('"valley str"*', Term("valley str", prefix=True)),
        ('"valley str*"', Term("valley str", prefix=True)),
        ("„Tal“ «vallée»", All((Term("Tal"), Term("vallée")))),
        ("text:dam", Term("text:dam")),
        ("NEAR(dam)", All((Term("NEAR"), DAM))),
        ("محمد", Term("محمد")),
    ],
)
def test_what_is_typed_is_understood(query: str, meant: object) -> None:
    assert parsed(query) == meant


@pytest.mark.parametrize(
    ("query", "said", "place"),
    [
        ("", "nothing to look for", ""),
        ('flood "valley str', "not closed", '"valley str'),
        ("flood (dam OR drill", "not closed", "("),
        ("dam) flood", "closes nothing", ")"),
        ("dam OR", "After OR a word is missing", "OR"),
        ("AND dam", "Before AND a word is missing", "AND"),
        ("dam OR AND drill", "Before AND a word is missing", "AND"),
        ("NOT dam", "nothing does", "NOT"),
        ("()", "Before this bracket a word is missing", ")"),
        ("(", "After this bracket a word is missing", "("),
        ("dam — drill", "“—” holds no letter or digit", "—"),
        ("dam *", "no word before this *", "*"),
        ("d*m", "may only end a word", "d*m"),
        ("📈", "holds no letter or digit", "📈"),
        ("(" * 40 + "dam" + ")" * 40, "too many brackets", "("),
        (" ".join(["dam"] * 101), "These are 101 words", " ".join(["dam"] * 101)),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence_with_its_place(query: str, said: str, place: str) -> None:
    with pytest.raises(WrongQuery, match=re.escape(said)) as caught:
        parsed(query)
    error = caught.value
    assert error.what.endswith(".")
    assert query[error.start : error.end] == place


@given(st.text(alphabet='ab*()"“” ANDORT—\n', max_size=40))
def test_nothing_typed_is_anything_but_understood_or_refused(query: str) -> None:
    with contextlib.suppress(WrongQuery):
        assert list(terms_of(parsed(query)))


def test_what_must_be_missing_is_no_hit() -> None:
    assert list(terms_of(parsed("dam NOT (drill OR flood)"))) == [DAM]
