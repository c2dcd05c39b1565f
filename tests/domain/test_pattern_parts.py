from __future__ import annotations

import re
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.pattern_parts import parts_of


@pytest.mark.parametrize(
    ("pattern", "literals", "words"),
    [
        (r"the valley strike", ("the valley strike",), ("valley",)),
        (r"\d+ of the men", (" of the men",), ("of", "the")),
        (r"dam(s|med)?", ("dam",), ()),
        (r"colou?r", ("colo",), ()),
        (r"to{2}k off", ("to", "k off"), ()),
        (r"dam|drill", (), ()),
        (r"(?i)dam", (), ()),
        (r"(?:old|new) dam wall", (" dam wall",), ("dam",)),
        (r"\bdam\b", ("dam",), ()),
        (r"U\.S\. troops", ("U.S. troops",), ()),
        (r"[dam]", (), ()),
        (r"da{0,3}m", (), ()),
        (r"(broken", (), ()),
    ],
)
def test_what_every_match_holds(pattern: str, literals: tuple[str, ...], words: tuple[str, ...]) -> None:
    parts = parts_of(pattern)
    assert parts.literals == literals
    assert parts.words == words


@given(
    st.text(alphabet="ab .?+*{}1,()[]|\\^$bdws", max_size=12),
    st.text(alphabet="ab 1.bdws", max_size=30),
)
def test_no_match_lacks_a_part(pattern: str, text: str) -> None:
    try:
        with warnings.catch_warnings(action="ignore"):
            match = re.search(pattern, text)
    except (re.error, OverflowError):
        return
    if match is None or not match[0]:
        return
    parts = parts_of(pattern)
    assert all(literal in match[0] for literal in parts.literals)
    tokens = re.findall(r"[^\W_]+", match[0])
    assert all(word in tokens for word in parts.words)
