from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.scheme import Scheme
from annotator.ui.labels.bar import LabelBar
from annotator.ui.labels.chip import LabelChip
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]


def chip(window: MainWindow, name: str) -> LabelChip:
    return next(c for c in window.screen_.bar.findChildren(LabelChip) if c.text() == name)


def test_a_click_on_a_label_does_what_its_key_does_and_leaves_the_focus(
    window: MainWindow, press: Press
) -> None:
    press("Tab")
    QTest.mouseClick(chip(window, "ORG"), Qt.MouseButton.LeftButton)
    desk = window.screen_.desk
    assert desk is not None
    assert desk.chosen is not None
    assert (desk.chosen.label, desk.chosen.status.value) == ("ORG", "corrected")
    assert window.screen_.page.hasFocus()


def test_every_control_has_a_name_that_says_its_key(window: MainWindow) -> None:
    buttons = window.screen_.bar.findChildren(KeyButton)
    assert len(buttons) == 17
    names = {b.accessibleName() for b in buttons}
    assert "PERSON, key 1" in names
    assert "Accept, key A" in names
    assert "Edges, key [ or ]" in names


def test_no_chip_is_cut_and_rows_grow_where_there_is_little_room(qtbot: QtBot, news_scheme: Scheme) -> None:
    bar, around = LabelBar(), QWidget()
    qtbot.addWidget(around)
    bar.show_scheme(news_scheme)
    column = QVBoxLayout(around)
    column.addWidget(QWidget(), 1)
    column.addWidget(bar)
    around.resize(600, 700)
    around.show()
    QApplication.processEvents()
    assert bar.height() == bar.heightForWidth(bar.width()) > bar.heightForWidth(1200)
    for shown in bar.findChildren(LabelChip):
        assert shown.width() >= shown.sizeHint().width()
        assert shown.geometry().right() <= bar.width()


def test_keys_can_be_hidden(window: MainWindow) -> None:
    person = chip(window, "PERSON")
    wide = person.sizeHint().width()
    window.actions_.trigger("view.keys")
    assert person.sizeHint().width() < wide
    assert window.remembered.keys_shown is False
    window.actions_.trigger("view.keys")
    assert person.sizeHint().width() == wide


def test_the_label_of_the_chosen_span_stands_out(window: MainWindow, press: Press) -> None:
    before = chip(window, "GPE").grab().toImage()
    press("Tab")
    assert chip(window, "GPE").grab().toImage() != before
