"""What becomes of the labels that come in, and whose work they are: one table for all that is imported."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from annotator.domain.scheme import Drawing
from annotator.services.label_names import Pair
from annotator.ui.pieces import plain_label
from annotator.ui.project.import_dialog.label_choices import LabelChoices, Look
from annotator.ui.project.import_dialog.owner_chooser import OwnerChooser
from annotator.ui.project.import_dialog.wording import plural
from annotator.ui.theme.theme import Theme, label_ground, label_line
from annotator.ui.tip import tip_of

MOST_ROWS = 200  # each has a list to choose from; the labels after them come in as proposed
_SWATCH = 14
_HEADS = ("In the files", "Spans", "Becomes")


class _TargetBox(QComboBox):
    """A list that the wheel does not turn: it is there to scroll the table."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the table."""
        event.ignore()


class LabelsPane(QWidget):
    """A row for each label that comes in, with a list of what it can become; ``changed`` by a person."""

    changed = Signal()

    def __init__(
        self, choices: LabelChoices, owner: OwnerChooser, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._theme = theme
        self._rows: list[Pair] = []
        self.owner = owner
        self._words = plain_label("small", wrap=True)
        self.table = QTableWidget(0, len(_HEADS), self)
        self.table.setAccessibleName(self.tr("Labels that come in, and what they become"))
        self.table.setHorizontalHeaderLabels(list(_HEADS))
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

    def box(self, label: str) -> QComboBox:
        """The list of what a label becomes, by the label's name in the files."""
        row = next(n for n, pair in enumerate(self._rows) if pair[1] == label)
        found = self.table.cellWidget(row, 2)
        assert isinstance(found, QComboBox)
        return found

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
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
        for row in range(len(self._rows), len(shown)):
            self._add_row(row, shown[row])
        self._rows = shown
        for row, pair in enumerate(shown):
            item = self.table.item(row, 1)
            if item is not None:
                item.setText(f"{self._choices.count(pair):,}")
        self.owner.show_number(self._choices.unnamed)
        self._say(len(pairs))

    def _say(self, labels: int) -> None:
        added = self._choices.added()
        words = self.tr("{} in the files.").format(plural(labels, "label"))
        if added:
            names = ", ".join(label for _, label in added[:8]) + (", …" if len(added) > 8 else "")
            words += " " + self.tr("New in the project: {}.").format(names)
        if labels > MOST_ROWS:
            words += " " + self.tr("The first {} are listed; the others come in as they are.").format(
                MOST_ROWS
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
        box = _TargetBox()
        box.setIconSize(QSize(_SWATCH, _SWATCH))
        box.setAccessibleName(self.tr("What {} becomes").format(pair[1]))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        targets = [choice.pair for choice in self._choices.choices(pair)]
        for choice in self._choices.choices(pair):
            icon = self._swatch(self._choices.look_of(choice.pair)) if choice.pair is not None else QIcon()
            box.addItem(icon, choice.words)
        box.setCurrentIndex(targets.index(self._choices.target(pair)))
        box.activated.connect(lambda at, pair=pair: self._chosen(pair, targets[at]))
        self.table.setCellWidget(row, 2, box)

    def _chosen(self, pair: Pair, target: Pair | None) -> None:
        self._choices.choose(pair, target)
        self._say(len(self._choices.pairs()))
        self.changed.emit()

    def _swatch(self, look: Look) -> QIcon:
        """A patch that looks as the label's spans do."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(_SWATCH * ratio), round(_SWATCH * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(label_line(look.colour, self._theme))
        if look.drawing is Drawing.FILL:
            painter.setPen(QPen(line, 1))
            painter.setBrush(QColor(label_ground(look.colour, self._theme)))
            painter.drawRoundedRect(1, 1, _SWATCH - 2, _SWATCH - 2, 3, 3)
        else:
            style = Qt.PenStyle.DotLine if look.drawing is Drawing.DOTTED else Qt.PenStyle.SolidLine
            painter.setPen(QPen(line, 2.5, style))
            painter.drawLine(1, _SWATCH - 3, _SWATCH - 1, _SWATCH - 3)
        painter.end()
        return QIcon(picture)
