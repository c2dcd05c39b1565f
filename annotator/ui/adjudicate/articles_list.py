"""The articles that can be settled, with how much of each waits."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.services.agreement.standing import ArticleStanding
from annotator.ui.flat_list import FlatList
from annotator.ui.language import several, tr
from annotator.ui.mirroring import chosen_bar, placed, starting
from annotator.ui.punctuation import listed
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_HEIGHT = 58
_BAR = 3  # pixels


def standing_words(article: ArticleStanding) -> str:
    """How an article stands: "3 of 14 left", "done", what has gone stale."""
    left = (
        tr("{open:,} of {cases:,} left", open=article.open, cases=article.cases)
        if article.open
        else tr("all decided")
    )
    parts = [tr("done") if article.done and not article.open else left]
    if article.stale:
        parts.append(several("%Ln stale", "%Ln stale", article.stale))
    return " · ".join(parts)


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.articles: list[ArticleStanding] = []

    def show(self, articles: list[ArticleStanding]) -> None:
        if [a.document for a in articles] == [a.document for a in self.articles]:
            self.articles = articles
            if articles:
                self.dataChanged.emit(self.index(0), self.index(len(articles) - 1))
            return
        self.beginResetModel()
        self.articles = articles
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.articles)

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        article = self.articles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((article.title, standing_words(article)))
        return None


class _Delegate(QStyledItemDelegate):
    theme: Theme = LIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(160, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        assert isinstance(model, _Model)
        article, rect, theme = model.articles[index.row()], option.rect, self.theme
        painter.save()
        try:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(theme.chosen_ground))
                painter.fillRect(chosen_bar(rect), QColor(theme.accent))
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.hairline))
            inner = rect.adjusted(14, 8, -12, -15)
            bar = QRect(inner.left(), rect.bottom() - 10, inner.width(), _BAR)
            painter.fillRect(bar, QColor(theme.hairline))
            decided = article.cases - article.open
            share = decided / article.cases if article.cases else 1
            done = placed(bar, QRect(bar.left(), bar.top(), round(bar.width() * share), bar.height()))
            painter.fillRect(done, QColor(theme.accent if not article.stale else theme.contradicts_text))
            # Each line is read in the direction of its own words.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            side = starting()
            bold = interface_font(13, weight=QFont.Weight.DemiBold)
            painter.setFont(bold)
            painter.setPen(QColor(theme.text))
            title = QFontMetrics(bold).elidedText(article.title, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, side | Qt.AlignmentFlag.AlignTop, title)
            painter.setFont(interface_font(11))
            stale = article.stale > 0
            painter.setPen(QColor(theme.contradicts_text if stale else theme.dim_small))
            painter.drawText(inner, side | Qt.AlignmentFlag.AlignBottom, standing_words(article))
        finally:
            painter.restore()


class ArticlesList(FlatList):
    """``articleChosen(int)`` carries an article's row number."""

    articleChosen = Signal(int)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Articles to settle"), parent)
        self._articles = _Model(self)
        self.setModel(self._articles)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentChanged.connect(self._moved)
        self._quiet = False

    def show_articles(self, articles: list[ArticleStanding], chosen: int | None) -> None:
        """Show articles; the chosen one by its row number."""
        self._quiet = True
        self._articles.show(articles)
        at = next((n for n, a in enumerate(articles) if a.document == chosen), -1)
        flags = QItemSelectionModel.SelectionFlag
        if at >= 0 and self.currentIndex().row() != at:
            self.selectionModel().setCurrentIndex(self._articles.index(at), flags.ClearAndSelect)
        self._quiet = False

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.articleChosen.emit(self._articles.articles[index.row()].document)
