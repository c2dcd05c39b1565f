"""The list of all spans of the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.ui.flat_list import FlatList
from annotator.ui.inspector.label_tag import TagInk
from annotator.ui.inspector.spans_delegate import SpanDelegate
from annotator.ui.inspector.spans_model import MARK_ROLE, SpansModel
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.theme.theme import LIGHT, Theme


class SpansPanel(QWidget):
    """Lists marks, rejected ones as well. ``markPicked`` carries the key of the one picked."""

    markPicked = Signal(object)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: Scheme | None = None
        self._theme: Theme = LIGHT
        self._chosen: MarkKey | None = None
        self.model = SpansModel(self)
        self._delegate = SpanDelegate(self)
        self.view = FlatList(tr("Spans of this article"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self._tally = plain_label("small", wrap=True)
        self._tally.setContentsMargins(14, 10, 14, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tally)
        column.addWidget(self.view, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self._delegate.ink = TagInk(self._scheme, theme)
        self.view.viewport().update()

    def set_scheme(self, scheme: Scheme) -> None:
        """Use the colours of a scheme's labels."""
        self._scheme = scheme
        self.set_theme(self._theme)

    def show_marks(self, marks: Sequence[Mark], chosen: MarkKey | None) -> None:
        """Show the marks of an article and which is chosen."""
        self.model.show(marks)
        waiting = sum(mark.asked for mark in marks)
        rejected = sum(mark.status is Status.REJECTED for mark in marks)
        decided = len(marks) - waiting - rejected
        self._tally.setText(
            tr(
                "{waiting} to review · {decided} decided · {rejected} rejected",
                waiting=waiting,
                decided=decided,
                rejected=rejected,
            )
            if marks
            else tr("No spans yet. Select words in the article and press a label's key.")
        )
        self.show_chosen(chosen)

    def show_chosen(self, chosen: MarkKey | None) -> None:
        """Mark the chosen one, and scroll to it."""
        self._chosen = chosen
        index = self.model.index_of(chosen)
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, how)
        if index.isValid():
            self.view.scrollTo(index)

    def _picked(self, index: QModelIndex) -> None:
        mark = index.data(MARK_ROLE)
        if isinstance(mark, Mark) and mark.key != self._chosen:
            self._chosen = mark.key
            self.markPicked.emit(mark.key)
