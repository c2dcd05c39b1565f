"""Agreement by label: one row a label, figures on their shades, the interval of F1 as a mark on a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.agreement.coefficient import Coefficient
from annotator.agreement.meaning import MEANING
from annotator.agreement.report import Coefficients, Figure, LayerReport
from annotator.domain.wording import worded
from annotator.formats.agreement_report import number
from annotator.ui.agreement.shades import shade
from annotator.ui.claims.inks import font
from annotator.ui.language import number as grouped
from annotator.ui.language import shown, tr
from annotator.ui.plain_table import PlainTable
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex

_HEADS = ("", "F1", worded("overlap"), "κ", "α", "AC1", "uα", worded("spans"), worded("F1, 0 to 1"))
_MEANINGS = ("", "strict", "overlapping", "cohen_kappa", "alpha", "ac1", "unitizing_alpha", "", "")
LABEL, F1, OVERLAP, KAPPA, ALPHA, AC1, UNITIZING, SPANS, BAND = range(9)
ROW = 30
_BESIDE = 16  # pixels free beside a figure
_ROUNDED = 8
_LEAST_BAND = 84  # pixels: its head has to stand whole
_SPANS = 124, 260  # pixels of the column of spans at least and at most
_NAME = 122, 200  # the same of the names
_WHOLE, _PART = 12, 24  # pixels that a layer and its labels stand in from the edge


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelLine:
    """What a row shows: a label, or all of a layer together."""

    name: str
    whole: bool
    f1: Figure
    overlapping: float | None
    tokens: Coefficients
    unitizing: Coefficient
    spans: tuple[int, ...]
    warnings: tuple[str, ...]

    def figure(self, column: int) -> float | None:
        """The figure in a column."""
        return {
            F1: self.f1.value,
            OVERLAP: self.overlapping,
            KAPPA: self.tokens.cohen_kappa.value,
            ALPHA: self.tokens.alpha.value,
            AC1: self.tokens.ac1.value,
            UNITIZING: self.unitizing.value,
        }.get(column)

    def made_of(self, column: int) -> str:
        """What a figure was made of, or why there is none."""
        found = {
            KAPPA: self.tokens.cohen_kappa,
            ALPHA: self.tokens.alpha,
            AC1: self.tokens.ac1,
            UNITIZING: self.unitizing,
        }.get(column)
        if found is None:
            return ""
        if found.observed is None or found.expected is None:
            return shown(found.reason)
        told = tr(
            "observed {observed}, by chance {expected}",
            observed=number(found.observed),
            expected=number(found.expected),
        )
        return f"{told}. {shown(found.reason)}".rstrip(". ") if found.reason else told


def lines_of(layers: tuple[LayerReport, ...]) -> list[LabelLine]:
    """Each layer with its labels beneath; labels nobody used are left out."""
    found = []
    for layer in layers:
        rows = [row for row in layer.rows if any(row.spans)]
        if not rows:
            continue
        totals = tuple(sum(column) for column in zip(*(row.spans for row in rows), strict=True))
        if len(rows) > 1:
            found.append(
                LabelLine(
                    name=layer.layer,
                    whole=True,
                    f1=layer.strict,
                    overlapping=layer.overlapping,
                    tokens=layer.tokens,
                    unitizing=layer.unitizing_alpha,
                    spans=totals,
                    warnings=(),
                )
            )
        found += [
            LabelLine(
                name=row.label,
                whole=False,
                f1=row.f1,
                overlapping=row.overlapping,
                tokens=row.tokens,
                unitizing=row.unitizing_alpha,
                spans=row.spans,
                warnings=row.warnings,
            )
            for row in rows
        ]
    return found


class LabelsModel(QAbstractTableModel):
    """The lines of the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[LabelLine] = []
        self._names: tuple[str, ...] = ()

    def show(self, lines: list[LabelLine], names: tuple[str, ...]) -> None:
        """Show other lines; ``names`` are the annotators'."""
        self.beginResetModel()
        self.lines, self._names = lines, names
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """How many figures each has."""
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The name of a figure, and what it says."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(_HEADS[section])
        if role == Qt.ItemDataRole.ToolTipRole and _MEANINGS[section]:
            return tip_of(shown(MEANING[_MEANINGS[section]]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = section in (LABEL, BAND)
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            # As the cells, which are laid out from the left.
            return int(side | Qt.AlignmentFlag.AlignAbsolute)
        return None

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        """What a cell says, for the eye and for screen readers."""
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == LABEL:
                return line.name
            if column == SPANS:
                return " / ".join(map(grouped, line.spans))
            return number(line.figure(column)) if column != BAND else _between(line.f1)
        if role == Qt.ItemDataRole.ToolTipRole:
            spans = listed(f"{name} {grouped(n)}" for name, n in zip(self._names, line.spans, strict=False))
            made = f"F1 {_between(line.f1)}" if column == F1 else line.made_of(column)
            parts = [made, *map(shown, line.warnings), tr("Spans: {counts}", counts=spans)]
            return tip_of("\n".join(part for part in parts if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((line.name, f"{shown(_HEADS[column]) or tr('label')}: {self.data(index)}"))
        return None


class _Delegate(QStyledItemDelegate):
    theme: Theme = LIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        assert isinstance(model, LabelsModel)
        line, column = model.lines[index.row()], index.column()
        box = QRectF(option.rect)
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Laid out from the left, in a mirrored window too.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                painter.fillRect(box, QColor(self.theme.chosen_ground))
            # The bounds were proposed for κ and α; AC1 is high wherever a label is rare.
            ground = shade(line.figure(column), self.theme) if column != AC1 else None
            if ground is not None:
                painter.fillRect(box.adjusted(1, 1, -1, -1), QColor(ground))
            painter.setPen(QColor(self.theme.text))
            painter.setFont(font(13, bold=line.whole or column == LABEL))
            if column == BAND:
                self._band(painter, box, line.f1)
            elif column == LABEL:
                indent = _WHOLE if line.whole else _PART
                words = _named(line)
                painter.drawText(box.adjusted(indent, 0, -4, 0), _LEFT, words)
            else:
                inner = box.adjusted(4, 0, 4 - _BESIDE, 0)
                words = painter.fontMetrics().elidedText(
                    str(model.data(index)), Qt.TextElideMode.ElideRight, int(inner.width())
                )
                painter.drawText(inner, _RIGHT, words)
        finally:
            painter.restore()

    def _band(self, painter: QPainter, box: QRectF, f1: Figure) -> None:
        if f1.value is None:
            return
        line = box.adjusted(14, 0, -18, 0)
        middle = line.center().y()

        def at(value: float) -> float:
            return line.left() + max(0.0, min(1.0, value)) * line.width()

        painter.setPen(QPen(QColor(self.theme.hairline), 1))
        painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle))
        if f1.interval is not None:
            painter.setPen(QPen(QColor(self.theme.dim), 2))
            painter.drawLine(QPointF(at(f1.interval.low), middle), QPointF(at(f1.interval.high), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawEllipse(QPointF(at(f1.value), middle), 4.5, 4.5)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LabelsTable(PlainTable):
    """Shows the lines; the band takes what width is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Agreement by label"), ROW, parent)
        self.lines = LabelsModel(self)
        self.setModel(self.lines)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        heads = self.horizontalHeader()
        for column, width in (
            (LABEL, _NAME[0]),
            (F1, 58),
            (OVERLAP, 66),
            (KAPPA, 58),
            (ALPHA, 58),
            (AC1, 58),
            (UNITIZING, 58),
            (SPANS, _SPANS[0]),
        ):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        heads.setSectionResizeMode(BAND, QHeaderView.ResizeMode.Stretch)
        self.lines.modelReset.connect(self._fit)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def _fit(self) -> None:
        """Give names, the spans of several annotators and heads in other languages the room they take."""
        letters = QFontMetrics(font(13, bold=True))
        names = (letters.horizontalAdvance(_named(line)) for line in self.lines.lines)
        least, most = _NAME
        self.setColumnWidth(LABEL, max(least, min(most, max(names, default=0) + _PART + _ROUNDED)))
        heads = self.horizontalHeader()
        self.setColumnWidth(OVERLAP, max(self.columnWidth(OVERLAP), heads.sectionSizeHint(OVERLAP)))
        counts = (str(self.lines.data(self.lines.index(row, SPANS))) for row in range(self.lines.rowCount()))
        widest = max((letters.horizontalAdvance(words) for words in counts), default=0)
        least, most = _SPANS
        # A painter rounds letters up where metrics round them down.
        self.setColumnWidth(SPANS, max(least, min(most, widest + _BESIDE + _ROUNDED)))
        self._fit_band()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the band where there is room for it."""
        super().resizeEvent(event)
        self._fit_band()

    def _fit_band(self) -> None:
        """The tip of F1 tells the interval where a band would be too short to be read."""
        taken = sum(self.columnWidth(column) for column in range(BAND))
        self.setColumnHidden(BAND, self.viewport().width() - taken < _LEAST_BAND)


def _named(line: LabelLine) -> str:
    """The name of a row, with a remark where its figures stand on little."""
    return tr("{label}  ·  few", label=line.name) if line.warnings else line.name


def _between(f1: Figure) -> str:
    if f1.value is None:
        return ""
    if f1.interval is None:
        return number(f1.value)
    low, high = number(f1.interval.low), number(f1.interval.high)
    return tr("{value}, between {low} and {high}", value=number(f1.value), low=low, high=high)
