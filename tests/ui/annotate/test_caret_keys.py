"""The caret and the selection by keys: words, sentences, paragraphs, single characters."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit

from annotator.ui.main_window.shell import MainWindow
from tests.ui.conftest import TEXT

Press = Callable[..., None]
Truth = Callable[[], dict[str, tuple[str, str]]]
SECOND = TEXT.index("She said")


def selected(window: MainWindow) -> str:
    return window.screen_.page.selected_text()


def says_exact(window: MainWindow) -> bool:
    return window.screen_.status.says_exact


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ((".",), TEXT.index("—")),
        ((".", ".", "."), TEXT.index("Kovash")),
        ((".", ".", ".", ","), TEXT.index("Irena")),
        (("Alt+Down",), SECOND),
        (("Alt+Down", "Alt+Up"), 0),
        (("Alt+Down", ".", "Alt+Up"), SECOND),
        (("Ctrl+Down",), len(TEXT)),
        (("Ctrl+Down", "Ctrl+Up"), 0),
        (("Ctrl+End", "Ctrl+Home", "Right"), 1),
    ],
)
def test_the_caret_goes_by_words_sentences_and_paragraphs(
    window: MainWindow, press: Press, keys: tuple[str, ...], place: int
) -> None:
    press(*keys)
    assert window.screen_.page.caret() == place
    assert selected(window) == ""


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (("Alt+Shift+Down",), TEXT[:SECOND]),
        (("Alt+Down", "Alt+Shift+Up"), TEXT[:SECOND]),
        (("Ctrl+Shift+Down",), TEXT),
        (("Ctrl+A",), TEXT),
        (("Ctrl+Home", "Ctrl+Shift+End"), TEXT),
        (("W",), "TALVIK"),
        (("W", "W"), TEXT[: SECOND - 1]),
        (("W", "W", "W"), TEXT),
        (("W", "W", "W", "W"), TEXT),
        (("Alt+Down", "Shift+W"), TEXT[SECOND:]),
        (("Shift+W",), TEXT[: SECOND - 1]),
    ],
)
def test_keys_select_as_much(window: MainWindow, press: Press, keys: tuple[str, ...], words: str) -> None:
    press(*keys)
    assert selected(window) == words


def test_a_label_takes_the_whole_words_that_are_touched(
    window: MainWindow, press: Press, truth: Truth
) -> None:
    window.screen_.page.set_caret(TEXT.index("ople"))
    press("Shift+Right", "Shift+Right", "9")
    window.close()
    assert truth()["people"] == ("CARDINAL", "added")


def test_with_alt_single_characters_are_meant(window: MainWindow, press: Press, truth: Truth) -> None:
    window.screen_.page.set_caret(TEXT.index("ople"))
    press("Alt+Shift+Right")
    assert says_exact(window)
    press("Alt+Shift+Right", "Alt+Shift+Right", "Alt+Shift+Left")
    assert selected(window) == "op"
    press("9")
    assert not says_exact(window)
    window.close()
    assert truth()["op"] == ("CARDINAL", "added")


def test_a_selection_is_made_exact_by_a_key_and_whole_again(
    window: MainWindow, press: Press, truth: Truth
) -> None:
    window.screen_.page.set_caret(TEXT.index("etained"))
    press("Shift+Right", "Shift+Right", "Alt+X")
    assert says_exact(window)
    press("Alt+X")
    assert not says_exact(window)
    press("Alt+X", "Right")
    assert not says_exact(window), "the selection is gone"
    press("Alt+X")
    assert "Select some characters" in window.screen_.status.message
    window.screen_.page.set_caret(TEXT.index("etained"))
    press("Shift+Right", "Shift+Right", "Alt+X", "7")
    window.close()
    assert truth()["et"] == ("EVENT", "added")


def test_these_keys_write_in_a_box(window: MainWindow, press: Press) -> None:
    press("Ctrl+L")
    press("W", ".", ",")
    box = window.screen_.corpus.box
    assert isinstance(box, QLineEdit)
    assert box.text().casefold() == "w.,"
    assert selected(window) == ""
