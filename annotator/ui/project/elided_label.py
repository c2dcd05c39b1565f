"""A label of one line that ends in an ellipsis where there is no room, and says all of it when asked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from annotator.ui.tip import tip_of


class ElidedLabel(QLabel):
    """Plain text; ``style`` names its rule in the style sheet."""

    def __init__(self, style: str, *, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self._mode = mode
        self.setObjectName(style)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        """Show ``words``; all of them stand in its tip."""
        self.setText(words)
        self.setToolTip(tip_of(words))

    def minimumSizeHint(self) -> QSize:
        """It can be small."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        try:
            words = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, words)
        finally:
            painter.end()
