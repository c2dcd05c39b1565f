"""What becomes of the labels that come in, and whose work they are: one table for all that is imported."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from annotator.domain.wording import worded
from annotator.services.importing.label_names import Pair
from annotator.ui.language import number, several, tr
from annotator.ui.language import shown as in_words
from annotator.ui.pieces import plain_label
from annotator.ui.project.import_dialog.label_choices import LabelChoices
from annotator.ui.project.import_dialog.owner_chooser import OwnerChooser
from annotator.ui.project.import_dialog.target_box import Swatches, TargetBox
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import Theme
from annotator.ui.tip import tip_of

MOST_ROWS = 200  # each has a list to choose from; the labels after them come in as proposed
_AT_ONCE = 8  # rows: hundreds at once would stall the window
_HEADS = (worded("In the files"), worded("Spans"), worded("Becomes"))


class LabelsPane(QWidget):
    """A row for each label that comes in, with a list of what it can become; ``changed`` by a person."""

    changed = Signal()

    def __init__(
        self, choices: LabelChoices, owner: OwnerChooser, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._swatches = Swatches(theme)
        self._rows: list[Pair] = []
        self._more = QTimer(self, interval=0, singleShot=True)
        self._more.timeout.connect(self.refresh)
        self.owner = owner
        self._words = plain_label("small", wrap=True)
        self.table = QTableWidget(0, len(_HEADS), self)
        self.table.setAccessibleName(tr("Labels that come in, and what they become"))
        self.table.setHorizontalHeaderLabels([in_words(head) for head in _HEADS])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(32)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its lists take the focus, one after the other
        self.table.setShowGrid(False)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(owner)
        column.addWidget(self._words)
        column.addWidget(self.table, 1)
        owner.changed.connect(self.changed)
        self.refresh()

    def box(self, label: str) -> TargetBox:
        """The list of what a label becomes, by the label's name in the files."""
        row = next(n for n, pair in enumerate(self._rows) if pair[1] == label)
        found = self.table.cellWidget(row, 2)
        assert isinstance(found, TargetBox)
        return found

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._swatches = Swatches(theme)
        self.table.setRowCount(0)
        self._rows = []
        self.refresh()

    def refresh(self) -> None:
        """Show what has been met by now."""
        pairs = self._choices.pairs()
        shown = pairs[:MOST_ROWS]
        if shown[: len(self._rows)] != self._rows:
            self.table.setRowCount(0)
            self._rows = []
        for row in range(len(self._rows), min(len(shown), len(self._rows) + _AT_ONCE)):
            self._add_row(row, shown[row])
        self._rows = shown[: self.table.rowCount()]
        if len(self._rows) < len(shown):
            self._more.start()
        for row, pair in enumerate(self._rows):
            item = self.table.item(row, 1)
            if item is not None:
                item.setText(number(self._choices.count(pair)))
        self.owner.show_number(self._choices.unnamed)
        self._say(len(pairs))

    def _say(self, labels: int) -> None:
        added = self._choices.added()
        words = several("%Ln label in the files.", "%Ln labels in the files.", labels)
        if added:
            names = listed(label for _, label in added[:8]) + (", …" if len(added) > 8 else "")
            words += " " + tr("New in the project: {names}.", names=names)
        if labels > MOST_ROWS:
            words += " " + tr(
                "The first {count} are listed; the others come in as they are.", count=MOST_ROWS
            )
        self._words.setText(words)

    def _add_row(self, row: int, pair: Pair) -> None:
        self.table.insertRow(row)
        name = QTableWidgetItem(pair[1])
        name.setToolTip(tip_of(f"{pair[1]} ({pair[0]})"))
        count = QTableWidgetItem("")
        count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(row, 0, name)
        self.table.setItem(row, 1, count)
        box = TargetBox(self._choices, pair, self._swatches)
        box.picked.connect(self._picked)
        box.entered.connect(partial(self._show_row, name))
        self.table.setCellWidget(row, 2, box)

    def _show_row(self, item: QTableWidgetItem) -> None:
        """Bring the row into sight that the focus has come to."""
        self.table.scrollToItem(item)

    def _picked(self) -> None:
        self._say(len(self._choices.pairs()))
        self.changed.emit()
