"""What is painted by hand reads the same in a window that runs from right to left."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.scheme import scheme_from_json
from annotator.folders import resource
from annotator.services.claims.board import BoardSubject
from annotator.services.entries.values import EntryKey, EntryLine
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.claims.subjects_model import SubjectDelegate, SubjectsModel
from annotator.ui.corpus.list_head import HeadButton
from annotator.ui.entries.entries_list import EntriesModel, EntryDelegate
from annotator.ui.keys.keys_list import KeyRow, KeysDelegate, KeysModel
from annotator.ui.main_window.several_box import SeveralBox
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.scheme.scheme_list import SchemeList
from annotator.ui.theme.theme import LIGHT


def _head() -> HeadButton:
    button = HeadButton("Shown")
    button.show_words("All articles 17", narrows=False)
    return button


def _row() -> QListView:
    """A command without keys, as the list of keys shows it."""
    view = QListView()
    model = KeysModel(view)
    model.show([KeyRow(BY_ID["file.new_empty"], changed=False)])
    view.setModel(model)
    view.setItemDelegate(KeysDelegate(view))
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view


PAINTED: tuple[Callable[[], QWidget], ...] = (
    lambda: VerbButton("Open the sample", LIGHT, key="1", primary=True),
    _head,
)


@pytest.mark.parametrize("make", PAINTED)
def test_words_keys_and_arrows_keep_their_places(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], QWidget]
) -> None:
    pictures: list[QImage] = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        widget = make()
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
        pictures.append(widget.grab().toImage())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pictures[0] == pictures[1]


def _scheme() -> QListView:
    """The labels of a scheme, as the Labels screen lists them."""
    view = SchemeList()
    scheme = scheme_from_json(json.loads(resource("schemes", "news-claims.json").read_text("utf-8")))
    view.show_scheme(scheme, {}, {}, None)
    return view


def _entries() -> QListView:
    """An entry, as the Entries screen lists it."""
    view = QListView()
    model = EntriesModel(view)
    line = EntryLine(
        key=EntryKey(row=1),
        name="Irena Kovash",
        label="PERSON",
        mentions=4,
        documents=3,
        variants=2,
        proposed=1,
    )
    model.show([line])
    view.setModel(model)
    view.setItemDelegate(EntryDelegate(view))
    return view


def _subjects() -> QListView:
    """A subject, as the claims board lists it."""
    view = QListView()
    model = SubjectsModel(view)
    model.show([BoardSubject(id="a", name="casualties", frame="", claims=())])
    view.setModel(model)
    view.setItemDelegate(SubjectDelegate(view))
    return view


def _inked(picture: QImage) -> tuple[int, int]:
    """How many pixels of a picture are not of its ground: in its left half, and in its right one."""
    ground, half = picture.pixel(picture.width() // 2, 2), picture.width() // 2
    dark = [
        x for y in range(picture.height()) for x in range(picture.width()) if picture.pixel(x, y) != ground
    ]
    return sum(x < half for x in dark), sum(x >= half for x in dark)


@pytest.mark.parametrize("make", [_scheme, _entries, _subjects, _row])
def test_lists_begin_where_the_window_does(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], QListView]
) -> None:
    heavier = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        view = make()
        qtbot.addWidget(view)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.resize(420, 54)
        view.scrollToTop()
        left, right = _inked(view.viewport().grab().toImage())
        heavier.append("left" if left > right else "right")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert heavier == ["left", "right"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_button_that_lets_several_be_chosen_has_its_arrow_at_its_end(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    box = SeveralBox("Only these labels", "", str)
    qtbot.addWidget(box)
    box.resize(200, 30)
    picture = box.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    ends = [_dark(picture, range(8, 17)), _dark(picture, range(184, 193))]
    assert ends == ([True, False] if direction is Qt.LayoutDirection.RightToLeft else [False, True])


def _dark(picture: QImage, columns: range) -> bool:
    middle = range(picture.height() // 2 - 4, picture.height() // 2 + 5)
    return any(picture.pixelColor(x, y).lightness() < 120 for x in columns for y in middle)
