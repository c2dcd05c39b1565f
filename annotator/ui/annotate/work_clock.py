"""Counts how long the person is at work in the article before them."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from annotator.domain.errors import UserFixable
from annotator.services.queue.work_time import Clock, Stopwatch, Today, keep, seconds_at_work, utc_day
from annotator.ui.annotate.desk import Desk

TICK = 5_000  # milliseconds between two looks at whether something is to be stored
STORE_AFTER = 20.0  # seconds counted after which the next quiet moment is used to store them
STORE_AT_MOST = 30.0  # seconds counted that are stored in any case: more is never lost
_LEAST = 1.0  # seconds that are worth storing
_QUIET = 1.5  # seconds without a key or movement
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class WorkClock(QObject):
    """Watches one screen: keys and movements in its window count while it is in front there.

    Only what the system sends to the window is looked at, not what Qt makes of it: that is one event
    for a key, where the widgets see a dozen.
    """

    def __init__(self, screen: QWidget, clock: Clock = monotonic, today: Today = utc_day) -> None:
        super().__init__(screen)
        self._screen = screen
        self._today = today
        self._desk: Desk | None = None
        self._window: QWindow | None = None
        self.watch = Stopwatch(clock)
        self._ticks = QTimer(self, interval=TICK)
        self._ticks.timeout.connect(self.tick)
        screen.installEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._focus_changed)

    def show_desk(self, desk: Desk | None) -> None:
        """Count for the articles on another desk; None: store what was counted, the project closes."""
        if self._desk is not None:
            self.watch.enter(None)
            self.store()
        self._desk = desk
        if desk is None:
            self._ticks.stop()
            return
        desk.articleOpened.connect(self._enter)
        desk.chosenChanged.connect(self._touch)
        self._ticks.start()
        self._enter()

    def seconds(self, article: int) -> float:
        """How long the person was at work in an article, what is not stored yet included."""
        if self._desk is None:
            return 0.0
        try:
            stored = seconds_at_work(self._desk.workspace, self._desk.person, article)
        except UserFixable:
            stored = 0.0
        return stored + self.watch.counted(article)

    def tick(self) -> None:
        """Store what was counted, when enough is and the person rests a moment."""
        self._find_window()
        waiting = self.watch.waiting()
        if waiting >= STORE_AT_MOST - TICK / 1000 or (waiting >= STORE_AFTER and self.watch.idle() >= _QUIET):
            self.store()

    def store(self) -> None:
        """Store what was counted; what can't be stored now is kept for later."""
        desk = self._desk
        if desk is None or desk.workspace.read_only or self.watch.waiting() < _LEAST:
            return
        counted = self.watch.take()
        try:
            keep(desk.workspace, desk.person, counted, self._today)
        except UserFixable:
            self.watch.put_back(counted)  # whoever commits a decision says what is wrong

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys and movements as signs of life, and see the screen come and go."""
        kind = event.type()
        if watched is self._screen:
            if kind == QEvent.Type.Hide:
                self.watch.leave()
            elif kind == QEvent.Type.Show:
                self._touch()
        elif kind in _SIGNS:
            self._touch()
        return False

    def _enter(self) -> None:
        self._find_window()
        self.watch.enter(self._desk.row if self._desk is not None else None)
        if not self._in_front():
            self.watch.leave()

    def _touch(self) -> None:
        if self._in_front():
            self.watch.touch()

    def _in_front(self) -> bool:
        # A window counts itself active while a dialog of its own has the focus.
        return self._screen.isVisible() and QGuiApplication.focusWindow() is self._window is not None

    def _find_window(self) -> None:
        """A window has its handle only once it was shown."""
        handle = self._screen.window().windowHandle()
        if handle is not None and handle is not self._window:
            self._window = handle
            handle.installEventFilter(self)

    def _focus_changed(self) -> None:
        if self._in_front():
            self.watch.touch()
        else:
            self.watch.leave()
            self.store()
