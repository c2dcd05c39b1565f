"""What is said aloud of a mark, and when."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.ui.page import announce
from annotator.ui.page.announce import MOST_LETTERS, words_for
from annotator.ui.page.article_page import ArticlePage
from tests.ui.page.conftest import Show
from tests.ui.page.marks import in_order, mark, over

TEXT = "Irena Kovash met Marek Oduya on\nThursday. She said 41 people had been detained."


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (over(TEXT, "Irena Kovash"), "PERSON, Irena Kovash, accepted"),
        (
            over(TEXT, "Irena Kovash", status=Status.SUGGESTED, score=0.92),
            "PERSON, Irena Kovash, suggested, score .92",
        ),
        (
            over(TEXT, "Irena Kovash", status=Status.SUGGESTED, score=1.0),
            "PERSON, Irena Kovash, suggested, score 1.00",
        ),
        (over(TEXT, "Irena Kovash", status=Status.SUGGESTED), "PERSON, Irena Kovash, suggested"),
        (over(TEXT, "Oduya on\nThursday", "DATE", status=Status.ADDED), "DATE, Oduya on Thursday, added"),
        (over(TEXT, "41", "CARDINAL", status=Status.REJECTED), "CARDINAL, 41, rejected"),
        (over(TEXT, "Oduya", status=Status.CORRECTED, score=0.5), "PERSON, Oduya, corrected"),
    ],
)
def test_a_mark_in_words(given: Mark, words: str) -> None:
    assert words_for(given) == words


def test_a_long_claim_is_cut_where_listening_ends() -> None:
    text = "word " * 200
    words = words_for(mark(1, 0, len(text), "CLAIM", text=text))
    said = words.removeprefix("CLAIM, ").removesuffix(", accepted")
    assert len(said) == MOST_LETTERS
    assert said.endswith("…")


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a listening screen reader is told; the platform without a screen has no way to say it."""
    words: list[str] = []

    class Listening(QAccessible):
        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: object) -> None:
            assert isinstance(event, QAccessibleAnnouncementEvent)
            words.append(event.message())

    monkeypatch.setattr(announce, "QAccessible", Listening)
    return words


def test_a_choice_is_said(page: ArticlePage, show: Show, heard: list[str]) -> None:
    person = over(TEXT, "Irena Kovash", status=Status.SUGGESTED, score=0.9)
    claim = over(TEXT, "41 people had been detained", "CLAIM")
    show(page, TEXT, in_order((person, claim)))
    page.choose(person.key)
    page.choose(person.key)
    page.choose(claim.key)
    page.choose(None)
    assert heard == [
        "PERSON, Irena Kovash, suggested, score .90",
        "CLAIM, 41 people had been detained, accepted",
    ]


def test_nothing_is_said_where_nobody_listens(page: ArticlePage, show: Show) -> None:
    assert not QAccessible.isActive()
    announce.announce(QWidget(page), "words")
