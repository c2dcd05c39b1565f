"""An annotator's rules: what is always rejected, since when, and how much each decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.scheme import Scheme
from annotator.services.bulk.rules import RuleLine
from annotator.ui.actions.key_names import key_name
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.corpus.wording import day_of
from annotator.ui.entries.painting import paint_ground, paint_right, paint_words
from annotator.ui.flat_list import FlatList
from annotator.ui.inspector.label_tag import HEIGHT as TAG_HEIGHT
from annotator.ui.inspector.label_tag import TagInk, paint_tag, tag_width
from annotator.ui.language import several, tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.fonts import article_font, interface_font
from annotator.ui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HEIGHT = 38
_SIDE = 14
_LABEL = 96
_FACTS = 260


class RulesModel(QAbstractListModel):
    """Lists rules."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[RuleLine] = ()

    def show(self, lines: Sequence[RuleLine]) -> None:
        """Show other rules."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rules there are."""
        return 0 if parent.isValid() else len(self._lines)

    def line(self, index: AnyIndex) -> RuleLine | None:
        """The rule at ``index``."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The rule itself, or what a screen reader says of it."""
        line = self.line(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = line.rule.words
            return tr(
                "{words}, never {label}, {facts}", words=words.text, label=words.label, facts=_facts(line)
            )
        return None


class _RuleDelegate(QStyledItemDelegate):
    def __init__(self, ink: TagInk, parent: QObject) -> None:
        super().__init__(parent)
        self._ink = ink

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(300, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(line, RuleLine):
            return
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._ink.theme
            paint_ground(painter, option, theme)
            rect: QRect = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
            words = line.rule.words
            tag = min(tag_width(words.label), _LABEL)
            top = rect.top() + (rect.height() - TAG_HEIGHT) / 2
            paint_tag(painter, QRectF(rect.left(), top, tag, TAG_HEIGHT), words.layer, words.label, self._ink)
            wide = paint_right(painter, rect, _facts(line), interface_font(11), theme.dim_small)
            room = rect.adjusted(_LABEL + 8, 0, -wide - 14, 0)
            paint_words(painter, room, " ".join(words.text.split()), article_font(14), theme.text)
        finally:
            painter.restore()


class RulesDialog(QDialog):
    """Shows the rules. ``removed(RuleLine, bool)``: this one is to go, and what it rejected to wait again."""

    removed = Signal(object, bool)

    def __init__(self, scheme: Scheme, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rules"))
        self.setStyleSheet(dialog_sheet(theme))
        self.model = RulesModel(self)
        self.view = FlatList(tr("Rules"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_RuleDelegate(TagInk(scheme, theme), self.view))
        self.taking = VerbButton(
            tr("Remove"), theme, key=key_name(QKeySequence(Qt.Key.Key_Delete).toString())
        )
        self.reopening = VerbButton(tr("Remove, and decide again"), theme)
        self.leaving = VerbButton(tr("Close"), theme, primary=True)
        self._head = plain_label("dim", tr("Rejected for you wherever they are suggested:"))
        self._stack = QStackedWidget()
        self._arrange()
        self.view.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.taking.clicked.connect(lambda: self._remove(reopening=False))
        self.reopening.clicked.connect(lambda: self._remove(reopening=True))
        self.leaving.clicked.connect(self.reject)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.taking.click)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        self.taking.show_key(shown)

    def show_rules(self, lines: Sequence[RuleLine]) -> None:
        """Show these rules; the chosen place stays chosen."""
        row = max(0, self.view.currentIndex().row())
        self.model.show(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        for part in (self._head, self.taking, self.reopening):
            part.setVisible(bool(lines))
        if lines:
            self.view.setCurrentIndex(self.model.index(min(row, len(lines) - 1)))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enable()

    def _enable(self) -> None:
        line = self.model.line(self.view.currentIndex())
        self.taking.setEnabled(line is not None)
        self.reopening.setEnabled(line is not None and line.decided > 0)
        decided = line.decided if line is not None else 0
        self.reopening.setText(
            several("Remove, and decide %Ln again", "Remove, and decide %Ln again", decided)
            if decided
            else tr("Remove, and decide again")
        )
        self.reopening.updateGeometry()

    def _remove(self, *, reopening: bool) -> None:
        line = self.model.line(self.view.currentIndex())
        if line is not None:
            self.removed.emit(line, reopening)

    def _arrange(self) -> None:
        nothing = plain_label(
            "dim",
            tr(
                "There are no rules. When you have rejected the same words under the same label three times, "
                "a rule is offered: it rejects them everywhere, and whenever they are suggested again."
            ),
            wrap=True,
        )
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty = QWidget()
        inner = QVBoxLayout(empty)
        inner.setContentsMargins(60, 20, 60, 20)
        inner.addWidget(nothing)
        for part in (self._head, self.taking, self.reopening):
            part.hide()  # until the rules have been read
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        for verb in (self.taking, self.reopening, self.leaving):
            verb.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.taking)
        foot.addWidget(self.reopening)
        foot.addStretch(1)
        foot.addWidget(self.leaving)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        fit(self, 640, 420)


def _facts(line: RuleLine) -> str:
    day = day_of(line.rule.created[:10], year=True)
    return several("%Ln rejection since {day}", "%Ln rejections since {day}", line.decided, day=day)
