"""What is painted by hand reads the same in a window that runs from right to left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.corpus.list_head import HeadButton
from annotator.ui.keys.keys_list import KeyRow, KeysDelegate, KeysModel
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import LIGHT


def _head() -> HeadButton:
    button = HeadButton("Shown")
    button.show_words("All articles 17", narrows=False)
    return button


def _row() -> QListView:
    """A command with two keys, as the list of keys shows it."""
    view = QListView()
    model = KeysModel(view)
    model.show([KeyRow(BY_ID["edit.redo"], changed=True)])
    view.setModel(model)
    view.setItemDelegate(KeysDelegate(view))
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view


PAINTED: tuple[Callable[[], QWidget], ...] = (
    lambda: VerbButton("Open the sample", LIGHT, key="1", primary=True),
    _head,
    _row,
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
