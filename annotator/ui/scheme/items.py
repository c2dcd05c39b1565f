"""What the list of the Labels screen holds: the scheme, its layers with their labels, its relations."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.change import Pair
from annotator.ui.actions.label_commands import key_of
from annotator.ui.language import several, tr
from annotator.ui.punctuation import listed

AnyIndex = QModelIndex | QPersistentModelIndex


class Kind(Enum):
    """What a line is about."""

    SCHEME = auto()
    LAYER = auto()
    LABEL = auto()
    RELATIONS = auto()
    RELATION = auto()


@dataclass(frozen=True, slots=True)
class Item:
    """One line: ``layer`` and ``name`` say which; a label has both, a layer and a relation a name."""

    kind: Kind
    name: str = ""
    layer: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """How an item is shown: its key, how often it is used (None: not counted), and whether it is retired."""

    item: Item
    key: str = ""
    count: int | None = None
    retired: bool = False


class SchemeModel(QAbstractListModel):
    """The lines of a scheme."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def show(
        self, scheme: Scheme | None, spans: dict[Pair, int] | None, links: dict[str, int] | None
    ) -> None:
        """Show a scheme, with how many spans and links it has; None where that is not known yet."""
        lines = _lines_of(scheme, spans, links) if scheme is not None else []
        if lines == self._lines:
            return
        if [line.item for line in lines] == [line.item for line in self._lines]:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: AnyIndex) -> Line | None:
        """The line at an index."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def find(self, item: Item | None) -> QModelIndex:
        """Where an item stands; no index where it does not."""
        row = next((n for n, line in enumerate(self._lines) if line.item == item), None)
        return self.index(row) if row is not None else QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """How many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names and what a screen reader says; the delegate asks for the line itself."""
        line = self.line(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.item.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(line)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings of no thing can't be chosen; labels and layers can be dragged."""
        line = self.line(index)
        if line is None or line.item.kind is Kind.RELATIONS:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if line.item.kind in (Kind.LABEL, Kind.LAYER):
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Lines are moved; the list says so, and the scheme does it."""
        return Qt.DropAction.MoveAction


def _lines_of(scheme: Scheme, spans: dict[Pair, int] | None, links: dict[str, int] | None) -> list[Line]:
    found = [Line(Item(Kind.SCHEME, scheme.name))]
    for layer in scheme.layers:
        found.append(Line(Item(Kind.LAYER, layer.name)))
        for label in sorted(layer.labels, key=lambda b: b.retired):
            count = None if spans is None else spans.get((layer.name, label.name), 0)
            key = "" if label.retired else key_of(label)
            found.append(Line(Item(Kind.LABEL, label.name, layer.name), key, count, label.retired))
    found.append(Line(Item(Kind.RELATIONS, tr("Relations"))))
    for relation in scheme.relations:
        count = None if links is None else links.get(relation.name, 0)
        found.append(Line(Item(Kind.RELATION, relation.name), "", count, relation.retired))
    return found


def _spoken(line: Line) -> str:
    item = line.item
    if item.kind is Kind.SCHEME:
        return tr("Scheme {name}", name=item.name)
    if item.kind is Kind.LAYER:
        return tr("Layer {name}", name=item.name)
    parts = [item.name]
    if line.key:
        parts.append(tr("key {key}", key=line.key))
    if line.retired:
        parts.append(tr("retired"))
    if line.count is not None:
        link = item.kind is Kind.RELATION
        count = line.count
        parts.append(
            several("%Ln link", "%Ln links", count) if link else several("%Ln span", "%Ln spans", count)
        )
    return listed(parts)
