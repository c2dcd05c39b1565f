"""A calm bar in the window that says what went wrong, where, and what to do; or what was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.message import Message, Step, Tone, message_of
from annotator.ui.theme.fonts import interface_font
from annotator.ui.theme.theme import Theme
from annotator.ui.tip import tip_of

_MOST_SHOWN = 600  # characters of one part; all of it is copied


class ErrorBar(QFrame):
    """Hidden until it has something to say. Several messages lie upon each other, the latest on top.

    Plain text only. ``cleared`` comes when the last message has been dismissed.
    """

    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._messages: list[Message] = []
        self.is_known: Callable[[BaseException], bool] = lambda _error: False
        """Whether an error tells of what is said already."""
        self._what = plain_label("what", wrap=True)
        self._rest = plain_label("rest", wrap=True)
        self._more = QLabel(self)
        self._steps = QHBoxLayout()
        self._step_buttons: list[QPushButton] = []
        self._copy = self._button(tr("Copy"), tr("Copy the message"))
        self.reading = self._button(tr("Show report…"), tr("Show the report before it is copied"))
        self._dismiss = self._button("✕", tr("Dismiss the message"))
        self._build()
        self.hide()

    @property
    def message(self) -> Message | None:
        """What it says now."""
        return self._messages[-1] if self._messages else None

    def show_error(self, error: BaseException, doing: str = "") -> None:
        """Say what went wrong while ``doing`` something ("Import articles")."""
        if not self.is_known(error):
            self.say(message_of(error, doing))

    def say(self, message: Message) -> None:
        """Say it, above what is said already; the same thing is not said twice."""
        self._messages = [m for m in self._messages if m.spoken != message.spoken]
        # What was merely noted makes room for news.
        self._messages = [m for m in self._messages if m.tone is Tone.TROUBLE]
        self._messages.append(message)
        self._show()
        self._announce(message)

    def clear(self) -> None:
        """Forget everything that was said."""
        if self._messages:
            self._messages.clear()
            self._show()

    def recheck(self) -> None:
        """Take away what stands no longer, such as the news of an import that was undone."""
        standing = [m for m in self._messages if m.stands()]
        if len(standing) != len(self._messages):
            self._messages = standing
            self._show()

    def dismiss(self) -> None:
        """Take away the message on top; the one beneath shows."""
        if self._messages:
            self._messages.pop()
            self._show()
            if not self._messages:
                self.cleared.emit()

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        trouble = self.message is not None and self.message.tone is Tone.TROUBLE
        ground = theme.contradicts_ground if trouble else theme.chosen_ground
        ink = theme.contradicts_text if trouble else theme.text
        self.setStyleSheet(
            f"ErrorBar {{ background: {ground}; border: none; }}"
            f"QLabel {{ color: {ink}; background: transparent; }}"
            f"QPushButton {{ color: {ink}; background: transparent; border: 1px solid {ink};"
            " border-radius: 6px; padding: 3px 10px; }"
            f"QPushButton:hover, QPushButton:focus {{ background: {theme.panel}; }}"
            "QPushButton#quiet { border-color: transparent; }"
            f"QPushButton#quiet:hover, QPushButton#quiet:focus {{ border-color: {ink}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape dismisses, while the focus is in the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from those around it while the focus is in the bar."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def _build(self) -> None:
        self._what.setFont(interface_font(13, weight=QFont.Weight.DemiBold))
        self._rest.setFont(interface_font(13))
        self._more.setFont(interface_font(12))
        for label in (self._what, self._rest):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 10, 9)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self._more)
        row.addLayout(self._steps)
        row.addWidget(self.reading)
        row.addWidget(self._copy)
        row.addWidget(self._dismiss)
        for button in (self.reading, self._copy, self._dismiss):
            button.setObjectName("quiet")
        self.reading.clicked.connect(self._show_report)
        self._copy.clicked.connect(self._copy_message)
        self._dismiss.clicked.connect(self.dismiss)

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(name)
        button.setToolTip(tip_of(name))
        button.setAutoDefault(False)
        button.setFont(interface_font(12))
        return button

    def _show(self) -> None:
        for button in self._step_buttons:
            self._steps.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._step_buttons = []
        message = self.message
        if message is None:
            self.hide()
            return
        self._what.setText(_short(message.what))
        rest = " · ".join(part for part in (_short(message.where), message.next_step) if part)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        beneath = len(self._messages) - 1
        self._more.setText(tr("and {count} more", count=beneath) if beneath else "")
        self._more.setVisible(bool(beneath))
        self.reading.setVisible(bool(message.report))
        self._copy.setVisible(message.tone is Tone.TROUBLE)
        self._copy.setText(tr("Copy report") if message.report else tr("Copy"))
        for step in message.steps:
            self._add_step(step)
        self.setAccessibleName(message.spoken)
        self.dress(self._theme)
        self.show()

    def _show_report(self) -> None:
        message = self.message
        if message is not None:
            from annotator.ui.project.report_dialog import ReportDialog

            dialog = ReportDialog(message.report, self.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _add_step(self, step: Step) -> None:
        button = self._button(step.words, step.words)

        def take() -> None:
            self.dismiss()
            step.take()

        button.clicked.connect(take)
        self._steps.addWidget(button)
        self._step_buttons.append(button)

    def _copy_message(self) -> None:
        if self.message is not None:
            QGuiApplication.clipboard().setText(self.message.copied)

    def _announce(self, message: Message) -> None:
        if not QAccessible.isActive():
            return
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        said = QAccessibleAnnouncementEvent(self, message.spoken)
        if message.tone is Tone.TROUBLE:
            said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(said)


def _short(words: str) -> str:
    return words if len(words) <= _MOST_SHOWN else words[: _MOST_SHOWN - 1] + "…"
