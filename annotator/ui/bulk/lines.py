"""Lines that can be ticked: where something would be decided, in groups; only what is seen is read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.domain.mark import MarkKey, MarkKind
from annotator.services.entries.places import Concordance, Place
from annotator.store.entries import Mention
from annotator.ui.language import tr
from annotator.ui.punctuation import listed
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """What a line shows: the place, the label there or to be given, and a word on it such as its score."""

    document: int
    start: int
    end: int
    layer: str
    label: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A line as it is painted."""

    line: Line
    place: Place
    ticked: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Things that belong together, under a heading where it has words; ``ticked`` before anybody looks."""

    things: Sequence[Any]
    heading: str = ""
    ticked: bool = True


class LinesModel(QAbstractListModel):
    """Lists things of any kind; ``line_of`` says what is shown of one. ``ticked``: others are ticked now."""

    ticked = Signal()

    def __init__(self, line_of: Callable[[Any], Line], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line_of = line_of
        self._concordance: Concordance | None = None
        self._groups: list[Group] = []
        self._firsts: list[int] = []  # the row each group begins at
        self._flipped: set[int] = set()  # rows ticked otherwise than their group
        self._rows = 0

    def show(self, groups: Iterable[Group], concordance: Concordance) -> None:
        """Show other things, all ticked as their groups say."""
        self.beginResetModel()
        self._concordance = concordance
        self._groups = [group for group in groups if group.things]
        self._firsts.clear()
        self._flipped.clear()
        self._rows = 0
        for group in self._groups:
            self._firsts.append(self._rows)
            self._rows += len(group.things) + bool(group.heading)
        self.endResetModel()
        self.ticked.emit()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many lines and headings there are."""
        return 0 if parent.isValid() else self._rows

    def count(self) -> int:
        """How many lines there are, ticked or not."""
        return sum(len(group.things) for group in self._groups)

    def count_ticked(self) -> int:
        """How many lines are ticked."""
        usual = sum(len(group.things) for group in self._groups if group.ticked)
        turned = sum(-1 if self._group(row)[1].ticked else 1 for row in self._flipped)
        return usual + turned

    def things_ticked(self) -> Iterator[Any]:
        """The things whose lines are ticked, in order."""
        for first, group in zip(self._firsts, self._groups, strict=True):
            begin = first + bool(group.heading)
            for at, thing in enumerate(group.things, begin):
                if group.ticked is not (at in self._flipped):
                    yield thing

    def turn(self, rows: Iterable[int]) -> None:
        """Tick the lines at ``rows``; where all of them are ticked, untick them."""
        lines = [row for row in rows if self._thing(row) is not None]
        wanted = not all(self.is_ticked(row) for row in lines)
        self._set(lines, wanted)

    def tick_all(self, wanted: bool) -> None:
        """Tick every line, or none."""
        self._groups = [replace(group, ticked=wanted) for group in self._groups]
        self._flipped.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1))
            self.ticked.emit()

    def is_ticked(self, row: int) -> bool:
        """Whether the line at ``row`` is ticked."""
        return self._group(row)[1].ticked is not (row in self._flipped)

    def thing(self, index: AnyIndex) -> Any:
        """What the line at ``index`` stands for; None for a heading."""
        return self._thing(index.row()) if index.isValid() else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings can't be chosen."""
        if self.thing(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, whether it is ticked, what a screen reader says, or what is painted."""
        if not index.isValid() or index.row() >= self._rows:
            return None
        thing = self._thing(index.row())
        if thing is None:
            heading = self._group(index.row())[1].heading
            wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, HEADING_ROLE)
            return heading if role in wanted else None
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = self.is_ticked(index.row())
            return (Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked).value
        readable = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
            LINE_ROLE,
        )
        return self._said(index.row(), thing, role) if role in readable else None

    def _said(self, row: int, thing: Any, role: int) -> object:
        line = self._line_of(thing)
        place = self._place(line)
        if place is None:
            return None
        ticked = self.is_ticked(row)
        if role == LINE_ROLE:
            return Shown(line, place, ticked)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of("\n".join(part for part in (place.title, place.outlet) if part))
        words = f"{place.before}{place.words}{place.after}"
        state = tr("ticked") if ticked else tr("not ticked")
        return listed((line.label, place.words, line.word, state, words))

    def _place(self, line: Line) -> Place | None:
        if self._concordance is None:
            return None
        # The concordance wants to know of what it shows the words; a place has no row of its own.
        key = MarkKey(MarkKind.SUGGESTION, 0)
        mention = Mention(
            key=key, document=line.document, start=line.start, end=line.end, label="", text="", entry=""
        )
        return self._concordance.place(mention)

    def _set(self, rows: Sequence[int], wanted: bool) -> None:
        for row in rows:
            if self._group(row)[1].ticked is wanted:
                self._flipped.discard(row)
            else:
                self._flipped.add(row)
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))
            self.ticked.emit()

    def _group(self, row: int) -> tuple[int, Group]:
        number = bisect_right(self._firsts, row) - 1
        return self._firsts[number], self._groups[number]

    def _thing(self, row: int) -> Any:
        if not 0 <= row < self._rows:
            return None
        first, group = self._group(row)
        at = row - first - bool(group.heading)
        return group.things[at] if at >= 0 else None
