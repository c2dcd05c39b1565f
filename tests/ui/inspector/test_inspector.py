from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from annotator.store.history import Entry
from annotator.ui.inspector.inspector import SPANS
from annotator.ui.inspector.wording import history_lines, past, score_text
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]


def words(window: MainWindow) -> list[str]:
    """Everything the panel of the chosen span says."""
    QApplication.processEvents()
    labels = window.screen_.inspector.span.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_without_a_choice_the_article_and_the_next_step_are_shown(window: MainWindow) -> None:
    said = words(window)
    assert "ARTICLE" in said
    assert "Dorvan Herald" in said
    assert any("Tab chooses the next suggestion" in text for text in said)


def test_the_chosen_span_is_shown_with_its_history(window: MainWindow, press: Press) -> None:
    press("Tab", "Tab")
    said = words(window)
    assert "“Irena”" in said
    assert "suggested, waits for a decision" in said
    assert ".70" in said
    assert "suggested by test 1.0 · score .70" in said
    press("]")
    said = words(window)
    assert "“Irena Kovash”" in said
    assert "corrected" in said
    assert "right edge moved by Lena M." in said
    assert window.screen_.inspector.tabs.tabText(0) == "Entity"


def test_rejected_spans_are_listed_and_can_be_accepted_after_all(window: MainWindow, press: Press) -> None:
    press("Tab", "X", "Escape", "Alt+2")
    inspector = window.screen_.inspector
    model = inspector.spans.model
    assert inspector.tabs.currentIndex() == SPANS
    assert inspector.tabs.tabText(SPANS) == "Spans 6"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "GPE, TALVIK, rejected"
    press("F6", "Down", "Up")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.chosen is not None
    assert desk.chosen.text == "TALVIK"
    press("A")
    assert desk.chosen.status.value == "accepted"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "GPE, TALVIK, accepted"


def test_guidelines_say_what_each_label_is_for(window: MainWindow, press: Press) -> None:
    press("Alt+3")
    said = window.screen_.inspector.guidelines.view.toPlainText()
    assert "A named person, without title or honorific." in said
    assert "CLAIM · key C" in said


def test_a_hidden_tab_is_read_when_it_is_shown(window: MainWindow, press: Press) -> None:
    press("Alt+2", "Alt+1", "Tab", "X")
    press("Alt+2")
    model = window.screen_.inspector.spans.model
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "GPE, TALVIK, rejected"


def test_steps_are_said_in_the_past() -> None:
    assert past("accept") == "accepted"
    assert past("accept 3 spans") == "accepted"
    assert past("relabel to ORG") == "relabelled to ORG"
    assert past("mark LOC") == "marked as LOC"
    assert past("import") == "import"
    assert past("set source") == "source set"
    assert past("take cue away") == "cue taken away"
    assert past("set check-worthy") == past("set checkworthy") == "check-worthy set"
    assert score_text(0.444) == ".44"
    assert score_text(1.0) == "1.00"
    assert score_text(None) == ""


def test_equal_steps_of_one_minute_are_counted(window: MainWindow) -> None:
    desk = window.screen_.desk
    assert desk is not None
    steps = [
        Entry(
            when=f"2024-03-14T09:41:0{n}+00:00",
            who="Lena M.",
            operation="move left edge",
            kind="do",
            before=None,
            after=None,
        )
        for n in range(3)
    ]
    today = datetime(2024, 3, 14, 12, tzinfo=UTC)
    lines = history_lines(desk.marks()[0], steps, today)
    assert lines == [
        ("", "suggested by test 1.0 · score .98"),
        ("09:41", "left edge moved by Lena M., 3 times"),
    ]
    assert (
        history_lines(desk.marks()[0], steps[:1], datetime(2024, 3, 15, tzinfo=UTC))[1][0] == "14.03. 09:41"
    )
