"""The line below: what is saved, what comes next, how far the article is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from annotator.ui.actions.key_map import key_map
from annotator.ui.language import tr
from annotator.ui.page.announce import announce
from annotator.ui.pieces import plain_label
from annotator.ui.tip import tip_of

_STAYS = 12_000  # milliseconds that a message stays before the line says the next step again


class ElidedLabel(QLabel):
    """A label that shortens its text where there is no room for it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        try:
            metrics = QFontMetrics(self.font())
            text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.setPen(self.palette().windowText().color())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect(), int(flags), text)
        finally:
            painter.end()


class StatusLine(QWidget):
    """Says "Saved" only when told that a commit returned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripe")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Status"))
        self._saved = plain_label("good")
        self._message = ElidedLabel()
        self._message.setObjectName("dim")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._counts = plain_label("dim")
        self._model = plain_label("dim")
        self._zoom = plain_label("dim")
        self._exact = plain_label("good", tr("exact characters"))
        self._exact.setToolTip(
            tip_of(tr("A label marks the selected characters as they are, not whole words"))
        )
        self._exact.hide()
        self._busy = False
        self._rest = ""
        self._awaited = ""
        self._clock = QTimer(self, singleShot=True, interval=_STAYS)
        self._clock.timeout.connect(self.rest)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 5, 16, 5)
        self._row.setSpacing(20)
        self._row.addWidget(self._saved)
        self._row.addWidget(self._message, 1)
        for label in (self._exact, self._counts, self._model, self._zoom):
            self._row.addWidget(label)

    @property
    def message(self) -> str:
        """What it says now."""
        return self._message.text()

    @property
    def saved(self) -> str:
        """What it says of the last commit."""
        return self._saved.text()

    def add_strip(self, strip: QWidget) -> None:
        """Show a job's progress before the counts."""
        self._row.insertWidget(self._row.indexOf(self._exact), strip)
        strip.installEventFilter(self)

    def eventFilter(self, _strip: QObject, event: QEvent) -> bool:
        """A job that shows takes the room of the counts; they are back when it ends."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._busy = event.type() == QEvent.Type.Show
            self._counts.setVisible(not self._busy)
            self._show_model()
        return False

    def say(self, words: str) -> None:
        """Say something for a while, then the next step again; screen readers hear it."""
        self._message.setText(words)
        self._message.setToolTip(tip_of(words))
        self._message.setAccessibleName(words)
        self._model.hide()  # makes room; it is back when the line is at rest
        self._clock.start()
        announce(self, words)

    def rest(self) -> None:
        """Say the next step."""
        self._clock.stop()
        words = self._awaited or self._rest
        self._message.setText(words)
        self._message.setToolTip(tip_of(words))
        self._message.setAccessibleName(words)
        self._show_model()

    def show_awaited(self, words: str) -> None:
        """Say what is awaited of the person for as long as it is; empty words end that."""
        if words != self._awaited:
            self._awaited = words
            self.rest()
            if words:
                announce(self, words)

    def show_saved(self, words: str) -> None:
        """Say that work is saved, or, with other words, that it was not."""
        self._saved.setText(words)
        name = "good" if words.startswith("✓") else "strong"  # only what is saved is green
        if name != self._saved.objectName():
            self._saved.setObjectName(name)
            self._saved.style().unpolish(self._saved)
            self._saved.style().polish(self._saved)
        self._show_model()

    def show_rest(self, words: str) -> None:
        """What to say when there is nothing else to say."""
        self._rest = key_map().reworded(words)
        if not self._clock.isActive():
            self.rest()

    def show_counts(self, counts: str, model: str) -> None:
        """The article in figures, and whose suggestions these are."""
        self._counts.setText(counts)
        self._model.setText(model.rpartition(" · ")[2])
        self._model.setToolTip(tip_of(model))
        self._show_model()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for more now, or for less."""
        super().resizeEvent(event)
        self._show_model()

    def _show_model(self) -> None:
        at_rest = not (self._busy or self._awaited or self._clock.isActive())
        self._model.setVisible(at_rest and bool(self._model.text()) and self._fits())

    def _fits(self) -> bool:
        """Whether the model's name leaves the next step whole."""
        sides = self._row.contentsMargins()
        beside = (self._saved, self._exact, self._counts, self._zoom)
        there = (self._model, *(label for label in beside if not label.isHidden()))
        taken = sum(label.sizeHint().width() + self._row.spacing() for label in there)
        wanted = self._message.sizeHint().width() + taken + sides.left() + sides.right()
        return wanted <= self.width()

    @property
    def says_exact(self) -> bool:
        """Whether it says that the selection is meant character by character."""
        return not self._exact.isHidden()

    def show_exact(self, exact: bool) -> None:
        """Say that what is selected is marked as it is, or say so no more."""
        self._exact.setVisible(exact)
        self._show_model()
        if exact:
            announce(self, self._exact.text())

    def show_zoom(self, percent: int) -> None:
        """The size of the article's text."""
        self._zoom.setText(f"{percent} %")
        self._show_model()
