"""An excerpt shows whole words of one paragraph, and its positions are the article's."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.scheme import Scheme
from annotator.ui.adjudicate.excerpt import AROUND, Excerpt
from annotator.ui.application import make_application

WORDS = "🚤 boats " * 60
TEXT = f"A first line.\n{WORDS}Dorvan {WORDS}\nA last line."


@pytest.mark.parametrize("words", ["Dorvan", "A first", "last line", "boats Dorvan 🚤"])
def test_words_are_whole_and_selected_where_they_stand(
    words: str, qtbot: QtBot, qapp: QApplication, news_scheme: Scheme
) -> None:
    make_application()
    excerpt = Excerpt("words")
    qtbot.addWidget(excerpt)
    start = TEXT.index(words)
    excerpt.show_words(TEXT, start, start + len(words), [], news_scheme)
    shown = excerpt.toPlainText()
    assert words in shown
    assert "\n" not in shown
    assert set(shown.split()) <= set(TEXT.split())
    assert len(shown) <= len(words) + 2 * (AROUND + AROUND // 4)  # a boat takes two units of Qt's
    excerpt.select(start, start + len(words))
    assert excerpt.selected() == (start, start + len(words))
    assert excerpt.textCursor().selectedText() == words
