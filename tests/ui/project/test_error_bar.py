from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.errors import UnusableInput, UnusableProject
from annotator.ui.project.bug_report import report_of
from annotator.ui.project.error_bar import ErrorBar
from annotator.ui.project.message import Message, Step, Tone
from annotator.ui.theme.theme import DARK, LIGHT


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[ErrorBar]:
    window = QWidget()
    made = ErrorBar(LIGHT, window)
    QVBoxLayout(window).addWidget(made)
    window.resize(900, 200)
    window.show()
    yield made
    window.close()
    window.deleteLater()


def words(bar: ErrorBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel) if not label.isHidden())


def button(bar: ErrorBar, name: str) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b.accessibleName() == name)


def test_it_is_hidden_until_it_has_something_to_say(bar: ErrorBar) -> None:
    assert bar.isHidden()


def test_what_a_person_can_mend_is_said_with_place_and_next_step(bar: ErrorBar) -> None:
    bar.show_error(UnusableProject("The file is read-only.", where="talvik.goldspan", next_step="Copy it."))
    assert bar.isVisible()
    assert all(part in words(bar) for part in ("The file is read-only.", "talvik.goldspan", "Copy it."))
    assert bar.accessibleName() == "The file is read-only. talvik.goldspan Copy it."


def test_it_is_copied_by_key(qtbot: QtBot, bar: ErrorBar) -> None:
    bar.show_error(UnusableInput("No text.", where="a.txt", next_step="Choose another."))
    QTest.keyClick(button(bar, "Copy the message"), Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "No text.\na.txt\nChoose another."


def test_our_own_mistake_is_said_to_be_one_and_its_report_holds_no_article(
    qtbot: QtBot, bar: ErrorBar
) -> None:
    def broken(article: str) -> None:
        message = f"secret words: {article}"
        raise KeyError(message)

    try:
        broken("the minister said")
    except KeyError as error:
        bar.show_error(error, "Import articles")
    assert "“Import articles”" in words(bar)
    assert "KeyError" in words(bar)
    QTest.mouseClick(button(bar, "Copy the message"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "in broken" in copied
    assert "minister" not in copied
    assert "secret" not in copied


def test_a_report_tells_no_folder_of_this_machine() -> None:
    try:
        raise ValueError
    except ValueError as error:
        report = report_of(error)
    assert "/home" not in report
    assert str(__file__) not in report


def test_markup_is_shown_as_it_is(bar: ErrorBar) -> None:
    bar.show_error(UnusableInput("<b>No</b> <img src='file:///etc/passwd'>"))
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in bar.findChildren(QLabel) if label.text()
    )
    assert "<b>No</b>" in words(bar)


def test_several_lie_upon_each_other_and_are_dismissed_by_escape(qtbot: QtBot, bar: ErrorBar) -> None:
    bar.show_error(UnusableInput("First."))
    bar.show_error(UnusableInput("Second."))
    bar.show_error(UnusableInput("Second."))
    assert "Second." in words(bar)
    assert "and 1 more" in words(bar)
    dismiss = button(bar, "Dismiss the message")
    dismiss.setFocus()
    QTest.keyClick(dismiss, Qt.Key.Key_Escape)
    assert "First." in words(bar)
    with qtbot.waitSignal(bar.cleared):
        QTest.keyClick(dismiss, Qt.Key.Key_Space)
    assert bar.isHidden()


def test_a_note_makes_room_for_news(bar: ErrorBar) -> None:
    bar.say(Message(what="14 articles in.", tone=Tone.NOTE))
    bar.show_error(UnusableInput("Trouble."))
    bar.dismiss()
    assert bar.isHidden()


def test_a_step_is_taken_and_the_message_goes(qtbot: QtBot, bar: ErrorBar) -> None:
    taken: list[str] = []
    bar.say(
        Message(what="2 left out.", tone=Tone.NOTE, steps=(Step("Details", lambda: taken.append("yes")),))
    )
    QTest.keyClick(button(bar, "Details"), Qt.Key.Key_Space)
    assert taken == ["yes"]
    assert bar.isHidden()


def test_a_very_long_message_is_cut_on_the_screen_and_whole_on_the_clipboard(bar: ErrorBar) -> None:
    bar.show_error(UnusableInput("x" * 10_000))
    assert len(words(bar)) < 1000
    assert bar.message is not None
    assert len(bar.message.copied) == 10_000


def test_it_changes_colours(bar: ErrorBar) -> None:
    bar.show_error(UnusableInput("Trouble."))
    bar.dress(DARK)
    assert DARK.contradicts_ground in bar.styleSheet()
