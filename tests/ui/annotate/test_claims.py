"""A claim is marked, given its source, cue and features, and all of it is taken back: by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.services.annotating.relate import CLAIMED_BY, CUED_BY
from annotator.ui.annotate.claiming import NO_CLAIM
from annotator.ui.annotate.desk import Desk
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]
ASKED = "Choose who says it: click a span or select words, then S. Esc leaves."
WORDS = "41 people had been detained"


def desk_of(window: MainWindow) -> Desk:
    desk = window.screen_.desk
    assert desk is not None
    return desk


def chosen(window: MainWindow) -> str:
    mark = desk_of(window).chosen
    return mark.text if mark is not None else ""


def parts(window: MainWindow) -> tuple[str, str]:
    """The words of the first claim's source and cue."""
    desk = desk_of(window)
    article = desk.article
    assert article is not None
    claim = next((m for m in article.marks() if m.label == "CLAIM"), None)
    if claim is None:
        return "", ""
    source, cue = article.related(claim.key, CLAIMED_BY), article.related(claim.key, CUED_BY)
    return source.text if source is not None else "", cue.text if cue is not None else ""


def features(window: MainWindow) -> dict[str, str]:
    mark = desk_of(window).chosen
    assert mark is not None
    return dict(mark.features)


def select(window: MainWindow, press: Press, words: str) -> None:
    """Select words by the caret keys, from where the caret is put."""
    document = desk_of(window).document
    assert document is not None
    window.screen_.page.set_caret(document.text.index(words))
    press(*["Shift+Right"] * len(words))


def write(words: str) -> None:
    """Write where the focus is."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, words)


@pytest.fixture
def claimed(window: MainWindow, press: Press) -> MainWindow:
    """The window with a claim made and chosen."""
    select(window, press, WORDS)
    press("C")
    assert chosen(window) == WORDS
    return window


def test_source_by_choice_cue_by_words_features_by_key_and_all_undone_after_a_restart(
    claimed: MainWindow, new_window: Callable[[], MainWindow], seeded: Path, press: Press
) -> None:
    press("S")
    assert claimed.screen_.status.message == ASKED
    press("Tab")
    assert chosen(claimed) == "Dorvan", "the nearest that may speak"
    press("Tab", "Tab")
    assert chosen(claimed) == "Marek Oduya"
    press("Tab")
    assert chosen(claimed) == "Irena"
    press("S")
    assert parts(claimed) == ("Irena", "")
    assert chosen(claimed) == WORDS
    select(claimed, press, "said")
    press("Q")
    assert parts(claimed) == ("Irena", "said")
    assert chosen(claimed) == WORDS
    press("D", "D", "T", "K")
    assert features(claimed) == {"attribution": "indirect", "stance": "asserts", "checkworthy": "yes"}
    press("N")
    write("police detained 41 people")
    press("Return", "F")
    assert claimed.screen_.inspector.span.claim.figure.hasFocus()
    write("41")
    press("Return")
    assert claimed.screen_.page.hasFocus()
    assert features(claimed)["normalized"] == "police detained 41 people"
    assert features(claimed)["figure"] == "41"
    claimed.close()

    again = new_window()
    again.projects.open(seeded)
    assert parts(again) == ("Irena", "said")
    press(*["Ctrl+Z"] * 6)
    assert parts(again) == ("Irena", "said")
    assert features(again) == {}
    press("Ctrl+Z")
    assert again.screen_.status.message.startswith("Undone: set cue")
    assert parts(again) == ("Irena", "")
    press("Ctrl+Z")
    assert parts(again) == ("", "")
    press("Ctrl+Z")
    assert [m.label for m in desk_of(again).marks() if not m.undecided] == []
    press(*["Ctrl+Shift+Z"] * 9)
    assert parts(again) == ("Irena", "said")


def test_a_click_gives_the_source(claimed: MainWindow, press: Press) -> None:
    press("S")
    page = claimed.screen_.page
    page.set_caret(2)
    at = page.cursorRect().center() + QPoint(1, 0)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert parts(claimed) == ("TALVIK", "")
    assert chosen(claimed) == WORDS


def test_a_word_is_selected_by_double_click_while_the_claim_stays_chosen(
    claimed: MainWindow, press: Press
) -> None:
    page = claimed.screen_.page
    document = desk_of(claimed).document
    assert document is not None
    page.set_caret(document.text.index("said") + 1)
    at, view = page.cursorRect().center() + QPoint(1, 0), page.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert chosen(claimed) == WORDS
    press("Q")
    assert parts(claimed) == ("", "said")


def test_words_that_no_entity_holds_become_a_source(claimed: MainWindow, press: Press) -> None:
    press("S")
    select(claimed, press, "She")
    press("S")
    assert parts(claimed) == ("She", "")
    assert ("SOURCE", "She") in [(m.label, m.text) for m in desk_of(claimed).marks()]
    select(claimed, press, "Kovash")
    press("S")
    assert parts(claimed) == ("Kovash", "")
    select(claimed, press, "Oduya")
    press("S")
    assert parts(claimed) == ("Marek Oduya", ""), "the entity under the words is taken as it is"


def test_escape_leaves_the_asking_and_keeps_the_claim(claimed: MainWindow, press: Press) -> None:
    press("S", "Tab", "Escape")
    assert chosen(claimed) == WORDS
    assert claimed.screen_.status.message != ASKED
    assert parts(claimed) == ("", "")
    press("Escape")
    assert chosen(claimed) == ""


def test_what_can_not_be_the_cue_is_refused_and_the_asking_goes_on(claimed: MainWindow, press: Press) -> None:
    press("Q", "Alt+Left", "Q")
    assert "can't be the cue" in claimed.screen_.status.message
    assert parts(claimed) == ("", "")
    select(claimed, press, "said")
    press("Q")
    assert parts(claimed) == ("", "said")


def test_the_article_itself_takes_the_claimer_away(claimed: MainWindow, press: Press) -> None:
    press("S", "Tab", "S", "Shift+S")
    assert parts(claimed) == ("", "")
    assert features(claimed) == {"attribution": "author"}
    panel = claimed.screen_.inspector.span.claim
    QApplication.processEvents()
    assert panel.parts[CLAIMED_BY].words() == "the article itself"
    press("Ctrl+Z")
    assert parts(claimed) == ("Dorvan", "")
    press("D", "D", "D")
    assert features(claimed) == {"attribution": "direct"}, "a claim with a claimer is not the article's"


def test_the_keys_of_claims_say_when_no_claim_is_chosen(window: MainWindow, press: Press) -> None:
    for key in ("D", "T", "K", "N", "F", "Shift+S"):
        press("Tab", key)
        assert window.screen_.status.message == NO_CLAIM
        assert window.screen_.page.hasFocus()
    press("S")
    assert desk_of(window).chosen is not None
    assert desk_of(window).chosen.label == "SOURCE"  # type: ignore[union-attr]  # asserted above


def test_the_inspector_is_worked_by_keys(claimed: MainWindow, press: Press) -> None:
    QApplication.processEvents()
    panel = claimed.screen_.inspector.span.claim
    press("F6")
    assert panel.first().hasFocus()
    press("Down", "Down", "Right", "Space")
    assert features(claimed) == {"attribution": "indirect"}
    QApplication.processEvents()
    segments = panel.choices("attribution")
    assert segments is not None
    assert segments.buttons["indirect"].isChecked()
    assert segments.buttons["indirect"].accessibleName() == "Attribution: indirect"
    press("Space")
    assert features(claimed) == {}
    press("Tab", "Tab", "Tab")
    assert panel.figure.hasFocus()
    press("Tab")
    assert panel.normalized.hasFocus()
    press("Escape")
    assert claimed.screen_.page.hasFocus()


def test_features_the_scheme_does_not_know_stay_listed(claimed: MainWindow, press: Press) -> None:
    desk = desk_of(claimed)
    assert desk.row is not None
    assert desk.chosen is not None
    for name, value in (("stance", "doubts"), ("source_rank", "3"), ("figure", "41")):
        desk.annotating.set_feature(desk.row, desk.chosen.key, name, value)
    QApplication.processEvents()
    panel = claimed.screen_.inspector.span
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert {"stance", "doubts", "source_rank", "3"} <= set(said)
    assert "figure" not in said
    assert panel.claim.figure.words() == "41"


def test_delete_on_the_claimer_in_the_inspector_takes_the_link_away(
    claimed: MainWindow, press: Press
) -> None:
    press("S", "Tab", "S", "F6", "Delete")
    assert parts(claimed) == ("", "")
    assert chosen(claimed) == WORDS


def test_escape_leaves_a_field_as_it_was_and_another_choice_keeps_it(
    claimed: MainWindow, press: Press
) -> None:
    press("N")
    write("no")
    press("Escape")
    assert features(claimed) == {}
    press("F")
    write("41")
    press("Ctrl+PageDown")
    press("Ctrl+PageUp")
    claim = next(m for m in desk_of(claimed).marks() if m.label == "CLAIM")
    assert dict(claim.features) == {"figure": "41"}


def test_the_page_names_source_and_cue_of_the_chosen_claim(claimed: MainWindow, press: Press) -> None:
    press("S", "Tab", "S")
    select(claimed, press, "said")
    press("Q")
    page = claimed.screen_.page
    sheet = page._sheet  # what is drawn shows nowhere else but in pixels
    assert sheet is not None
    page.grab()

    def names() -> set[str]:
        page.grab()
        lines = [s for lines in sheet._book._blocks.values() for s in lines.values()]  # as above
        return {name.text for line in lines for name in line.names}

    assert {"source", "cue", "CLAIM"} <= names()
    press("Escape", "Escape")
    assert not {"source", "cue"} & names()
