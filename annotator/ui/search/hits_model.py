"""The hits of a search as a table model: lines are read when they come into sight."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from itertools import compress

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded
from annotator.services.search.lines import Line, Lines
from annotator.services.search.searching import Hits, Place
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import shown
from annotator.ui.search.wording import spoken
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole
CHOSEN_ROLE = Qt.ItemDataRole.UserRole + 1
REPEATS_ROLE = Qt.ItemDataRole.UserRole + 2
TICK, TITLE, WORDS, OUTLET, DATE = range(5)
HEADS = ("", worded("Article"), worded("Words"), worded("Outlet"), worded("Date"))
_BEFORE, _BEYOND = 12, 52  # rows that are read together with one that came into sight


class HitsModel(QAbstractTableModel):
    """Shows the hits found so far; which of them are chosen is kept by hit, whatever the order.

    ``troubled(UserFixable)``: lines could not be read. ``choiceChanged``: other hits are chosen.
    """

    troubled = Signal(object)
    choiceChanged = Signal()  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Hits | None = None
        self._lines: Lines | None = None
        self._order: array[int] | None = None
        self._rows = 0
        self._chosen = bytearray()
        self._count = 0  # of the chosen ones
        self._failed = False

    # What is shown

    def show(self, hits: Hits | None, lines: Lines | None) -> None:
        """Show the hits of another search; ``grow`` as they come."""
        self.beginResetModel()
        self._hits, self._lines, self._order = hits, lines, None
        self._rows = hits.count if hits is not None else 0
        self._chosen = bytearray(self._rows)
        self._count = 0
        self._failed = False
        self.endResetModel()
        self.choiceChanged.emit()

    def grow(self) -> int:
        """Show the hits found meanwhile; says how many are shown."""
        count = self._hits.count if self._hits is not None else 0
        if count > self._rows:
            self.beginInsertRows(_NOWHERE, self._rows, count - 1)
            self._chosen.extend(bytes(count - self._rows))
            if self._order is not None:
                self._order.extend(range(self._rows, count))
            self._rows = count
            self.endInsertRows()
        return self._rows

    def put_in_order(self, order: array[int] | None) -> None:
        """Show the hits in another order: their numbers, or None for that in which they came."""
        self.beginResetModel()
        self._order = order
        self.endResetModel()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched, when it is next seen."""
        if self._lines is None:
            return
        self._lines.refresh(changes)
        self._failed = False
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, DATE))

    # Hits by their row

    def place(self, row: int) -> Place | None:
        """The hit in a row."""
        number = self.number(row)
        return self._hits[number] if self._hits is not None and number is not None else None

    def number(self, row: int) -> int | None:
        """Which hit stands in a row, counted as they came."""
        if not 0 <= row < self._rows:
            return None
        return self._order[row] if self._order is not None else row

    def row_of(self, number: int) -> int:
        """In which row a hit stands."""
        return self._order.index(number) if self._order is not None else number

    def line(self, row: int) -> Line | None:
        """The line in a row, read if need be together with those around it."""
        place = self.place(row)
        if place is None or self._lines is None:
            return None
        line = self._lines.get(place)
        if line is None and not self._failed:
            around = range(max(0, row - _BEFORE), min(self._rows, row + _BEYOND))
            try:
                self._lines.fetch([p for n in around if (p := self.place(n)) is not None])
            except UserFixable as error:
                self._failed = True
                self.troubled.emit(error)
            line = self._lines.get(place)
        return line

    # Which are chosen

    @property
    def chosen_count(self) -> int:
        """How many hits are chosen."""
        return self._count

    def is_chosen(self, row: int) -> bool:
        """Whether the hit in a row is chosen."""
        number = self.number(row)
        return number is not None and bool(self._chosen[number])

    def choose(self, rows: Sequence[int], chosen: bool) -> None:
        """Choose the hits in some rows, or let go of them."""
        for row in rows:
            number = self.number(row)
            if number is not None and bool(self._chosen[number]) is not chosen:
                self._chosen[number] = chosen
                self._count += 1 if chosen else -1
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), DATE))
        self.choiceChanged.emit()

    def choose_all(self, chosen: bool) -> None:
        """Choose every hit found so far, or none."""
        self._chosen = bytearray([chosen]) * self._rows
        self._count = self._rows if chosen else 0
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, DATE))
        self.choiceChanged.emit()

    def chosen_places(self) -> Callable[[], list[Place]]:
        """Tells the hits that are chosen now, article by article; on any thread, however many they are."""
        hits, chosen = self._hits, bytes(self._chosen)
        return lambda: [hits[n] for n in compress(range(len(chosen)), chosen)] if hits is not None else []

    # A table model

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many hits are shown."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(HEADS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == DATE else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's words, what a screen reader says, a tip, the line, whether it is chosen."""
        row = index.row()
        if role == CHOSEN_ROLE:
            return self.is_chosen(row)
        if role == REPEATS_ROLE:
            above, here = self.place(row - 1), self.place(row)
            return above is not None and here is not None and above.document == here.document
        if role not in (
            LINE_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        line = self.line(row)
        if line is None or role == LINE_ROLE:
            return line
        cell = ("", line.title, line.words, line.outlet, day_of(line.published))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line, chosen=self.is_chosen(row)) if index.column() == WORDS else cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(_tip(line, index.column()))
        return cell


def _tip(line: Line, column: int) -> str:
    if column == WORDS:
        return f"… {line.text.strip()} …"
    parts = (line.title, line.outlet, day_of(line.published, year=True))
    return "\n".join(part for part in parts if part)
