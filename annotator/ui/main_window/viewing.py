"""Zoom, colours, panes, and the shape of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from annotator.settings import declared
from annotator.settings.setting import Number
from annotator.ui.inspector.inspector import GUIDELINES, SPAN, SPANS
from annotator.ui.main_window.reading import Reading
from annotator.ui.remembered import Colours

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow

_STEP = 10  # per cent
_SIZE = QSize(1440, 900)
_FRAME = 40  # pixels a window manager may add


class Viewing:
    """The commands of the View menu."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._reading = Reading(window)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        screen = self._window.screen_
        return {
            "view.zoom_in": lambda: self._zoom_by(_STEP),
            "view.zoom_out": lambda: self._zoom_by(-_STEP),
            "view.zoom_reset": lambda: self._zoom_to(100),
            "view.theme.system": lambda: self._ask(Colours.SYSTEM),
            "view.theme.light": lambda: self._ask(Colours.LIGHT),
            "view.theme.dark": lambda: self._ask(Colours.DARK),
            "view.keys": self._turn_keys,
            "view.theme.contrast": lambda: self._ask(Colours.CONTRAST),
            "view.theme.contrast_dark": lambda: self._ask(Colours.CONTRAST_DARK),
            "view.filter": screen.corpus.box.setFocus,
            "view.next_pane": lambda: screen.turn_pane(1),
            "view.previous_pane": lambda: screen.turn_pane(-1),
            "view.span": lambda: screen.inspector.turn_to(SPAN),
            "view.spans": lambda: screen.inspector.turn_to(SPANS),
            "view.guidelines": lambda: screen.inspector.turn_to(GUIDELINES),
            **self._reading.handlers(),
        }

    def restore(self) -> None:
        """Bring the window back as it was left."""
        window, remembered = self._window, self._window.remembered
        kept = remembered.shape("window")
        if kept.isEmpty() or not window.restoreGeometry(kept):
            self._fit_screen()
        window.screen_.splitter.restoreState(remembered.shape("annotate"))
        for setting in declared.SETTINGS:
            self.show(setting)
        remembered.settings.watch(self.show)
        window.appearance.changed.connect(self._check_colours)

    def show(self, setting: declared.AnySetting) -> None:
        """Let a setting of the View menu hold in the window as it is now."""
        window, remembered = self._window, self._window.remembered
        if setting is declared.ZOOM:
            window.screen_.set_zoom(remembered.zoom)
        elif setting is declared.COLOURS:
            self._check_colours()
        elif setting is declared.KEYS_SHOWN:
            self._show_keys(remembered.keys_shown)
        else:
            self._reading.show(setting)

    def _fit_screen(self) -> None:
        """The usual size where there is room for it, else the whole screen."""
        window = self._window
        room = window.screen().availableSize()
        window.resize(_SIZE)
        if room.width() < _SIZE.width() + _FRAME or room.height() < _SIZE.height() + _FRAME:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)

    def remember(self) -> None:
        """Keep the window's shape."""
        window, remembered = self._window, self._window.remembered
        remembered.keep_shape("window", window.saveGeometry())
        remembered.keep_shape("annotate", window.screen_.splitter.saveState())
        window.screens.remember()

    def _zoom_by(self, percent: int) -> None:
        self._zoom_to(self._window.remembered.zoom + percent)

    def _zoom_to(self, percent: int) -> None:
        kind = declared.ZOOM.kind
        assert isinstance(kind, Number)
        self._window.remembered.zoom = max(kind.least, min(kind.most, percent))

    def _turn_keys(self) -> None:
        self._window.remembered.keys_shown = not self._window.remembered.keys_shown

    def _ask(self, colours: Colours) -> None:
        self._window.appearance.ask(colours)
        self._check_colours()

    def _check_colours(self, _theme: object = None) -> None:
        for colours in Colours:
            action = self._window.actions_.action(f"view.theme.{colours.value}")
            if action is not None:
                action.setChecked(self._window.appearance.colours is colours)

    def _show_keys(self, shown: bool) -> None:
        self._window.screen_.bar.show_keys(shown)
        self._window.screen_.offer.show_keys(shown)
        self._window.first.show_keys(shown)
        self._window.screens.show_keys(shown)
        self._window.screen_.inspector.span.elsewhere.show_keys(shown)
        self._window.screen_.inspector.span.entry.show_keys(shown)
        action = self._window.actions_.action("view.keys")
        if action is not None:
            action.setChecked(shown)
