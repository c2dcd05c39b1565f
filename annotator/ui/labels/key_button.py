"""A flat button that shows its keys before its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.ui.actions.key_cap import cap_size, paint_cap
from annotator.ui.actions.key_map import key_map
from annotator.ui.actions.key_names import key_name
from annotator.ui.language import tr
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

HEIGHT = 28  # pixels
_SIDE = 10
_BETWEEN = 4
_BEFORE_WORDS = 7


class KeyButton(QAbstractButton):
    """Does what its keys do. Its ground is drawn under the mouse, when focused, and by subclasses."""

    def __init__(self, text: str, keys: Sequence[str], tip: str, parent: QWidget | None = None) -> None:
        """``keys`` are names as they are shown; ``tip`` is plain text."""
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self._commands: tuple[str, ...] = ()
        self._keys_shown = True
        self.theme: Theme = LIGHT
        self.setText(text)
        self.setFont(interface_font(12, weight=interface_font(12).Weight.DemiBold))
        self.setToolTip(tip_of(tip))
        self.setAccessibleDescription(tip)
        self.set_keys(keys)
        # A click must not take the focus, and with it the caret, away from the article.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def commands(self) -> tuple[str, ...]:
        """The ids of the commands whose keys it shows; none where its keys are its own."""
        return self._commands

    @property
    def shows_key(self) -> bool:
        """Whether a key stands on it."""
        return self._keys_shown and bool(self._keys)

    def follow(self, *commands: str) -> None:
        """Show the first key of each of these commands, and follow when they get other keys."""
        self._commands = commands
        key_map().changed.connect(self._renew_keys)
        self._renew_keys()

    def set_keys(self, keys: Sequence[str]) -> None:
        """Show other keys, as they are shown."""
        self._keys = tuple(key for key in keys if key)
        text = self.text()
        self.setAccessibleName(
            tr("{text}, key {keys}", text=text, keys=tr(" or ").join(self._keys)) if self._keys else text
        )
        self.updateGeometry()
        self.update()

    def _renew_keys(self) -> None:
        firsts = [keys[0] for name in self._commands if (keys := key_map().keys(name))]
        self.set_keys([key_name(key) for key in firsts])

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys."""
        self._keys_shown = shown
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Keys and words with room at both sides."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 2 * _SIDE
        if self._keys_shown and self._keys:
            width += sum(cap_size(key).width() for key in self._keys)
            width += _BETWEEN * (len(self._keys) - 1) + _BEFORE_WORDS
        return QSize(round(width) + 1, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As large as it wants to be: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, keys and words."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_ground(painter, QRectF(self.rect()))
            left = float(_SIDE)
            middle = self.height() / 2
            if self._keys_shown:
                for key in self._keys:
                    left = paint_cap(painter, left, middle, key, self.theme) + _BETWEEN
                left += _BEFORE_WORDS - _BETWEEN if self._keys else 0
            painter.setFont(self.font())
            painter.setPen(QColor(self.theme.text if self.isEnabled() else self.theme.dim))
            metrics = QFontMetricsF(self.font())
            base = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(left, base), self.text())
        finally:
            painter.end()

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Paint what lies under keys and words."""
        if self.hasFocus() or self.underMouse() or self.isDown():
            painter.setPen(QPen(QColor(self.theme.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.chosen_ground))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
