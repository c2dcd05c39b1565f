"""The list of what one label that comes in can become."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QGuiApplication, QIcon, QPainter, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from annotator.domain.scheme import Drawing
from annotator.services.importing.label_names import Pair
from annotator.ui.language import tr
from annotator.ui.project.import_dialog.label_choices import LabelChoices, Look
from annotator.ui.theme.theme import Theme, label_ground, label_line

_SIDE = 14  # pixels


class Swatches:
    """Small patches that look as the spans of labels do, each painted once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._painted: dict[tuple[str, str], QIcon] = {}

    def of(self, look: Look) -> QIcon:
        """The patch of a look."""
        key = (look.drawing.value, label_line(look.colour, self._theme))
        icon = self._painted.get(key)
        if icon is None:
            icon = self._painted[key] = self._paint(look)
        return icon

    def _paint(self, look: Look) -> QIcon:
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        picture = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(label_line(look.colour, self._theme))
        if look.drawing is Drawing.FILL:
            painter.setPen(QPen(line, 1))
            painter.setBrush(QColor(label_ground(look.colour, self._theme)))
            painter.drawRoundedRect(1, 1, _SIDE - 2, _SIDE - 2, 3, 3)
        else:
            style = Qt.PenStyle.DotLine if look.drawing is Drawing.DOTTED else Qt.PenStyle.SolidLine
            painter.setPen(QPen(line, 2.5, style))
            painter.drawLine(1, _SIDE - 3, _SIDE - 1, _SIDE - 3)
        painter.end()
        return QIcon(picture)


class TargetBox(QComboBox):
    """Chooses what becomes of ``pair``.

    ``picked`` comes when a person has chosen, ``entered`` when the focus comes to it. It is filled
    when it is first used: a file may bring hundreds of labels. The wheel does not turn it, but
    scrolls the table it stands in.
    """

    picked = Signal()
    entered = Signal()

    def __init__(
        self, choices: LabelChoices, pair: Pair, swatches: Swatches, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._pair = pair
        self._swatches = swatches
        self._targets: list[Pair | None] = []
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("What {label} becomes", label=pair[1]))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        target = choices.target(pair)
        self._add(choices.words(pair, target), target)
        self.activated.connect(self._picked)

    def fill(self) -> None:
        """List all it can become."""
        if self._targets:
            return
        chosen = self._choices.target(self._pair)
        found = self._choices.choices(self._pair)
        self._targets = [choice.pair for choice in found]
        self.clear()
        for choice in found:
            self._add(choice.words, choice.pair)
        self.setCurrentIndex(self._targets.index(chosen))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be ready for the keys."""
        self.fill()
        super().focusInEvent(event)
        self.entered.emit()

    def showPopup(self) -> None:
        """Show the whole list."""
        self.fill()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the table."""
        event.ignore()

    def _add(self, words: str, target: Pair | None) -> None:
        icon = QIcon() if target is None else self._swatches.of(self._choices.look_of(target))
        self.addItem(icon, words)

    def _picked(self, at: int) -> None:
        if self._targets:
            self._choices.choose(self._pair, self._targets[at])
            self.picked.emit()
