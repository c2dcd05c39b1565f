"""Below the list: how many articles are done, and what is left of what is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from annotator.ui.language import tr
from annotator.ui.pieces import plain_label


class ListFoot(QWidget):
    """Words, a thin bar, words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripe")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._left = 0
        self._progress = plain_label("strong")
        self._bar = QProgressBar()
        self._bar.setObjectName("thin")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Articles done"))
        self._rest = plain_label("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(5)
        for line in (self._progress, self._bar, self._rest):
            column.addWidget(line)

    @property
    def progress_text(self) -> str:
        """How many articles are done, in words."""
        return self._progress.text()

    def show_done(self, done: int, articles: int) -> None:
        """Say how many of all articles are done."""
        self._left = articles - done
        self._progress.setText(tr("{done:,} of {articles:,} articles done", done=done, articles=articles))
        self._bar.setMaximum(max(1, articles))
        self._bar.setValue(done)

    def say_shown(self, shown: int, *, filtered: bool) -> None:
        """Say how many are listed where not all are, else how many are to be done."""
        self._rest.setText(
            tr("{shown:,} shown by the filter", shown=shown)
            if filtered
            else tr("{left:,} to go", left=self._left)
        )

    def say_listing(self) -> None:
        """Say that the list is being read."""
        self._rest.setText(tr("Listing…"))
