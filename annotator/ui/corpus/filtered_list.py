"""The left panel of a screen: a box that filters, a flat list, a line that counts."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemDelegate, QPushButton, QVBoxLayout, QWidget

from annotator.ui.corpus.filter_box import FilterBox
from annotator.ui.flat_list import FlatList
from annotator.ui.language import tr
from annotator.ui.pieces import dressed, plain_label


class FilteredList(QWidget):
    """Lays out ``box``, ``view``, ``nothing`` (for an empty list) and ``tally``, and chooses in the list.

    ``everythingWanted``: what the list was narrowed by is to be left.
    """

    everythingWanted = Signal()  # noqa: N815  # Qt's way of naming signals

    def __init__(self, name: str, find: str, hint: str, parent: QWidget | None = None) -> None:
        """``name`` of the list and ``find`` of the box are for screen readers; ``hint`` stands in the box."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = FilterBox()
        self.box.setPlaceholderText(hint)
        self.box.setAccessibleName(find)
        self.view = FlatList(name)
        self.view.setMouseTracking(True)
        self.nothing = plain_label("dim", wrap=True)
        self.nothing.setContentsMargins(14, 10, 14, 10)
        self._everything = QPushButton(tr("Show all"))
        self._everything.setObjectName("plain")
        self._everything.clicked.connect(self.everythingWanted)
        self.tally = plain_label("small", wrap=True)
        self.box.left.connect(self.view.setFocus)
        head = QWidget()
        above = QVBoxLayout(head)
        above.setContentsMargins(10, 10, 10, 8)
        above.addWidget(self.box)
        beneath = QVBoxLayout()
        beneath.setContentsMargins(14, 0, 14, 0)
        beneath.addWidget(self._everything)
        self.say_nothing("")
        foot = dressed("stripe")
        below = QVBoxLayout(foot)
        below.setContentsMargins(14, 9, 14, 9)
        below.addWidget(self.tally)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.nothing)
        column.addLayout(beneath)
        column.addWidget(self.view, 1)
        column.addWidget(foot)

    def use(self, model: QAbstractItemModel, delegate: QAbstractItemDelegate) -> None:
        """Show a model's rows; it is asked for once, when the panel is made."""
        self.view.setModel(model)
        self.view.setItemDelegate(delegate)

    def say_nothing(self, words: str) -> None:
        """Say why the list is empty, and offer to show all; without words it is not."""
        self.nothing.setText(words)
        self.nothing.setVisible(bool(words))
        self._everything.setVisible(bool(words))

    def set_current(self, index: QModelIndex) -> None:
        """Choose a row of the list, or none."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flag)
