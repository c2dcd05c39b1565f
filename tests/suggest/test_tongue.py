from __future__ import annotations

import pytest

from annotator.suggest.tongue import reading_language

ENGLISH = (
    "The ministry said on Friday that the road to the village had been closed, and that it would stay so."
)
GERMAN = (
    "Das Ministerium teilte am Freitag mit, dass die Straße in das Dorf gesperrt sei und es vorerst bleibe."
)
ARABIC = "قالت الوزارة يوم الجمعة إن الطريق إلى القرية مغلق وسيبقى كذلك حتى إشعار آخر"


@pytest.mark.parametrize(
    ("text", "said", "read"),
    [
        (ENGLISH, "", "en"),
        (ENGLISH, "en-GB", "en"),
        (GERMAN * 2, "", ""),
        (GERMAN, "de", "de"),
        (ARABIC, "", ""),
        (ARABIC, "en", ""),
        ("Acme fell", "", "en"),
        ("", "", "en"),
    ],
)
def test_a_text_is_read_in_the_language_it_shows(text: str, said: str, read: str) -> None:
    assert reading_language(text, said) == read
