from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocumentFragment

from annotator.ui.tip import tip_of


@pytest.mark.parametrize("words", ["The chosen span's edge", 'Say "yes"', "A & B", "/home/a&b/x.goldspan"])
def test_short_plain_words_stay_as_they_are(words: str) -> None:
    assert tip_of(words) == words


@pytest.mark.parametrize(
    "words", ["What <b>so far</b>", "&lt;b&gt; it's", "one\ntwo & three's", "a < b " * 40]
)
def test_what_qt_takes_for_rich_text_is_shown_letter_by_letter(words: str) -> None:
    assert QTextDocumentFragment.fromHtml(tip_of(words)).toPlainText().split() == words.split()
