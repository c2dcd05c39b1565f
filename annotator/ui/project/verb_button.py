"""A button that says what it does, with the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from annotator.ui.actions.key_cap import cap_size, paint_cap
from annotator.ui.actions.key_map import key_map
from annotator.ui.actions.key_names import key_name
from annotator.ui.language import tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme

_SIDE = 10.0
_GAP = 7.0
_HEIGHT = 30
_RADIUS = 6.0


class VerbButton(QPushButton):
    """A flat button with a verb; ``primary`` is the one that Enter and the eye go to."""

    def __init__(
        self, words: str, theme: Theme, parent: QWidget | None = None, *, key: str = "", primary: bool = False
    ) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self._key = key
        self._key_wanted = True
        self._command = ""
        self._primary = primary
        self.setFont(interface_font(13, weight=QFont.Weight.DemiBold))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._say_key()

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self.update()

    def show_key(self, shown: bool) -> None:
        """Whether the key stands on the button."""
        self._key_wanted = shown
        self.updateGeometry()
        self.update()

    @property
    def commands(self) -> tuple[str, ...]:
        """The id of the command whose key it shows; none where its key is its own."""
        return (self._command,) if self._command else ()

    def follow(self, command: str) -> None:
        """Show the first key of a command, and follow when it gets another."""
        self._command = command
        key_map().changed.connect(self._renew_key)
        self._renew_key()

    def _renew_key(self) -> None:
        keys = key_map().keys(self._command)
        self._key = key_name(keys[0]) if keys else ""
        self._say_key()
        self.updateGeometry()
        self.update()

    def _say_key(self) -> None:
        self.setAccessibleDescription(tr("Key {key}", key=self._key) if self._key else "")

    @property
    def shows_key(self) -> bool:
        """Whether its key stands on it."""
        return self._key_wanted and bool(self._key)

    def sizeHint(self) -> QSize:
        """Room for the verb and the key."""
        words = QFontMetricsF(self.font()).horizontalAdvance(self._words())
        key = _GAP + cap_size(self._key).width() if self.shows_key else 0
        return QSize(round(words + key + 2 * _SIDE), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, verb, key and, with the focus, a ring."""
        theme = self._theme
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # Laid out from the left, in a mirrored window too.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            ground, line, ink = self._colours()
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(line, 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            if self.hasFocus():
                ring = QColor(theme.text if self._primary else theme.accent)
                painter.setPen(QPen(ring, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
            painter.setPen(ink)
            painter.setFont(self.font())
            inner = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
            aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            if not self.shows_key:
                aligned = Qt.AlignmentFlag.AlignCenter
            painter.drawText(inner, aligned, self._words())
            if self.shows_key:
                left = self.width() - _SIDE - cap_size(self._key).width()
                paint_cap(painter, left, self.height() / 2, self._key, theme)
        finally:
            painter.end()

    def _words(self) -> str:
        # The painter runs from the left always: three dots of Arabic words would change sides.
        return in_own_direction(self.text().replace("&", ""))

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Ground, outline and ink, by state."""
        theme = self._theme
        if not self.isEnabled():
            return QColor(theme.ground), QColor(theme.hairline), QColor(theme.dim)
        pressed = self.isDown() or self.underMouse()
        if self._primary:
            accent = QColor(theme.accent)
            return (accent.darker(112) if pressed else accent), accent, QColor(theme.panel)
        line = QColor(theme.dim if pressed else theme.hairline)
        ground = QColor(theme.chosen_ground if self.isDown() else theme.panel)
        return ground, line, QColor(theme.text)
