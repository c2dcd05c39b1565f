from __future__ import annotations

import pytest

from annotator.domain.leaning import Leaning, Tally, learned, neighbours

NONE = Tally()


@pytest.mark.parametrize(
    ("score", "words", "context", "expected", "leaning"),
    [
        (0.9, Tally(0, 2), NONE, 0.9, Leaning.NONE),  # too few to say anything
        (0.9, Tally(0, 3), NONE, 1.8 / 5, Leaning.DOWN),
        (0.9, Tally(1, 6), NONE, 2.8 / 9, Leaning.DOWN),
        (0.9, Tally(3, 0), NONE, 4.8 / 5, Leaning.NONE),  # it was not in doubt
        (0.4, Tally(3, 0), NONE, 3.8 / 5, Leaning.UP),
        (0.4, Tally(0, 3), NONE, 0.8 / 5, Leaning.DOWN),
        (None, Tally(0, 3), NONE, 1.5 / 5, Leaning.DOWN),
        (0.9, NONE, Tally(0, 4), 0.9, Leaning.NONE),
        (0.9, NONE, Tally(0, 5), 1.8 / 7, Leaning.DOWN),
        # The words say more than what stands around them: their prior is what that made of the score.
        (0.9, Tally(3, 0), Tally(0, 5), (2 * 1.8 / 7 + 3) / 5, Leaning.NONE),
        (0.5, Tally(0, 1000), NONE, 1 / 14, Leaning.DOWN),
    ],
)
def test_the_mean_of_the_posterior(
    score: float | None, words: Tally, context: Tally, expected: float, leaning: Leaning
) -> None:
    found = learned(score, words=words, context=context, both=NONE)
    assert found.score == pytest.approx(expected)
    assert found.leaning is leaning


def test_the_same_words_may_be_right_in_one_place_and_wrong_in_another() -> None:
    month = learned(0.8, words=Tally(5, 5), context=NONE, both=Tally(5, 0))
    person = learned(0.8, words=Tally(5, 5), context=NONE, both=Tally(0, 5))
    assert month.score > 0.7
    assert person.score < 0.5


@pytest.mark.parametrize(
    ("text", "around"),
    [
        ("in May she", ("in", "she")),
        ("May she", ("", "she")),
        ("On 14 May, 2031", ("0", ",")),
        ("said.\nMay", ("", "")),
        ("قال May أمس", ("قال", "أمس")),
    ],
)
def test_the_words_around(text: str, around: tuple[str, str]) -> None:
    start = text.index("May")
    assert neighbours(text, start, start + 3) == around
