"""Every difference between annotators: one row a case, one column an annotator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.agreement.cases import Kind, Version, details_of
from annotator.domain.scheme import Drawing, Scheme
from annotator.domain.wording import worded
from annotator.services.agreement.differences import Difference
from annotator.ui.agreement.kind_names import KIND_NAMES
from annotator.ui.claims.inks import font
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import shown, tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.plain_table import PlainTable
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import LIGHT, Theme, label_ground, label_line
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex

ROW = 32
_ARTICLE = 0
_NOT_DONE = worded("not done")
_NOTHING = "—"
_KIND_ORDER = {kind: n for n, kind in enumerate(Kind)}


class DifferencesModel(QAbstractTableModel):
    """The cases, an annotator's version in each column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: list[Difference] = []
        self.names: tuple[str, ...] = ()

    def show(self, found: Sequence[Difference], names: tuple[str, ...]) -> None:
        """Show other cases of these annotators."""
        self.beginResetModel()
        self.found, self.names = list(found), names
        self.endResetModel()

    def version(self, row: int, column: int) -> Version | None:
        """What the annotator of a column made of the case of a row."""
        return self.found[row].case.of(column - 1)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many cases there are."""
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """The article, the annotators, the kind."""
        return 0 if parent is not None and parent.isValid() else len(self.names) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Whose column it is."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Article"), *map(in_own_direction, self.names), tr("Differs in"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            # As the cells, which are laid out from the left.
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        return None

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        """What a cell says, for the eye and for screen readers."""
        row, column = index.row(), index.column()
        found = self.found[row]
        if role == Qt.ItemDataRole.DisplayRole:
            if column == _ARTICLE:
                return (
                    " · ".join(part for part in (found.outlet, day_of(found.published)) if part)
                    or found.title
                )
            if column == len(self.names) + 1:
                return listed(
                    shown(KIND_NAMES[kind]) for kind in sorted(found.case.kinds, key=_KIND_ORDER.__getitem__)
                )
            version = self.version(row, column)
            if version is None:
                return _NOTHING if column - 1 in found.case.judged else shown(_NOT_DONE)
            return f"{self.words(row, version)} {self.label(row, version)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(f"{found.title}\n…{found.before}{found.words}{found.after}…")
        return None

    def words(self, row: int, version: Version) -> str:
        """The words a version covers."""
        found = self.found[row]
        at = version.start - found.case.start
        return " ".join(found.words[at : at + version.end - version.start].split())

    def label(self, row: int, version: Version) -> str:
        """A version's label, and what else it says where annotators differ in that."""
        return " · ".join((version.label, *map(shown, details_of(self.found[row].case, version))))


class _Delegate(QStyledItemDelegate):
    theme: Theme = LIGHT
    scheme: Scheme | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        assert isinstance(model, DifferencesModel)
        box = QRectF(option.rect)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Laid out from the left, in a mirrored window too.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                painter.fillRect(box, QColor(self.theme.chosen_ground))
                if index.column() == _ARTICLE:
                    painter.fillRect(
                        QRectF(box.left(), box.top(), 3, box.height()), QColor(self.theme.accent)
                    )
            painter.setPen(QPen(QColor(self.theme.hairline), 1))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
            inner = box.adjusted(12, 0, -8, 0)
            version = None
            if 0 < index.column() <= len(model.names):
                version = model.version(index.row(), index.column())
            if version is not None:
                layer = model.found[index.row()].case.layer
                tag = model.label(index.row(), version)
                self._span(painter, inner, model.words(index.row(), version), (layer, version.label), tag)
            else:
                quiet = 0 < index.column() <= len(model.names)
                painter.setPen(QColor(self.theme.dim_small if quiet else self.theme.text))
                painter.setFont(font(12))
                cut = QFontMetricsF(font(12)).elidedText(
                    str(model.data(index)), Qt.TextElideMode.ElideRight, inner.width()
                )
                painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, in_own_direction(cut))
        finally:
            painter.restore()

    def _span(self, painter: QPainter, box: QRectF, words: str, of: tuple[str, str], label: str) -> None:
        """The words as the page draws them: filled or underlined, ``label`` small behind them.

        ``of`` are the layer and the label whose colours they have.
        """
        layer = of[0]
        known = self.scheme.label(*of) if self.scheme is not None else None
        line = QColor(label_line(known.colour, self.theme) if known is not None else self.theme.dim)
        small = font(9, bold=True)
        label = QFontMetricsF(small).elidedText(label, Qt.TextElideMode.ElideRight, box.width() * 0.6)
        tag = QFontMetricsF(small).horizontalAdvance(label)
        text = font(13)
        cut = QFontMetricsF(text).elidedText(
            words, Qt.TextElideMode.ElideMiddle, max(20.0, box.width() - tag - 14)
        )
        wide = QFontMetricsF(text).horizontalAdvance(cut)
        body = QRectF(box.left(), box.center().y() - 11, wide + tag + 14, 22)
        if self._is_filled(layer) and known is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(label_ground(known.colour, self.theme)))
            painter.drawRoundedRect(body, 4, 4)
        else:
            painter.setPen(QPen(line, 2))
            painter.drawLine(body.bottomLeft(), body.bottomLeft() + (body.topRight() - body.topLeft()))
        painter.setPen(QColor(self.theme.text))
        painter.setFont(text)
        painter.drawText(body.adjusted(5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setPen(line)
        painter.setFont(small)
        painter.drawText(body.adjusted(wide + 9, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, label)

    def _is_filled(self, layer: str) -> bool:
        layers = self.scheme.layers if self.scheme is not None else ()
        return any(one.name == layer and one.drawing is Drawing.FILL for one in layers)


class DifferencesTable(PlainTable):
    """Shows the cases. ``opened``: the chosen one is to be seen in its article."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Differences"), ROW, parent)
        self.cases = DifferencesModel(self)
        self.setModel(self.cases)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    @property
    def chosen(self) -> Difference | None:
        """The case of the current row."""
        row = self.currentIndex().row()
        return self.cases.found[row] if 0 <= row < len(self.cases.found) else None

    def show_cases(self, found: Sequence[Difference], names: tuple[str, ...], scheme: Scheme) -> None:
        """Show other cases; the one that was chosen stays so where it is among them."""
        before = self.chosen
        self._delegate.scheme = scheme
        self.cases.show(found, names)
        self._share()
        at = next((n for n, d in enumerate(self.cases.found) if before is not None and _same(d, before)), 0)
        if self.cases.found:
            self.selectRow(at)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        width, people = self.viewport().width(), max(1, len(self.cases.names))
        article, kind = round(width * 0.2), 150
        each = max(120, (width - article - kind) // people)
        for column in range(self.cases.columnCount()):
            last = column == self.cases.columnCount() - 1
            self.setColumnWidth(column, article if column == _ARTICLE else kind if last else each)


def _same(one: Difference, other: Difference) -> bool:
    return (one.document, one.case.layer, one.case.start, one.case.end) == (
        other.document,
        other.case.layer,
        other.case.start,
        other.case.end,
    )
