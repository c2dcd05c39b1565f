"""The window of preferences, and the settings that are nobody else's to put in force."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.settings import declared
from annotator.ui.language import shown
from annotator.ui.motion import let_move
from annotator.ui.project.message import Message, Tone
from annotator.ui.usual_folder import prefer

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow


class Preferring:
    """The command that shows the preferences; puts in force what holds for the whole program."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        window.remembered.settings.watch(self._take)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {"edit.preferences": self._show}

    def restore(self) -> None:
        """Let hold what was set, and say what the file says that can't hold."""
        self._take(declared.MOTION)
        self._take(declared.FOLDER)
        for complaint in self._window.remembered.settings.complaints:
            self._window.messages.say(Message(what=shown(complaint), tone=Tone.NOTE))

    def _take(self, setting: declared.AnySetting) -> None:
        if setting is declared.MOTION:
            let_move(self._window.remembered.settings.value(declared.MOTION))
        elif setting is declared.FOLDER:
            prefer(self._window.remembered.settings.value(declared.FOLDER))

    def _show(self) -> None:
        from annotator.ui.preferences.window import PreferencesWindow

        window = self._window
        there = window.findChild(PreferencesWindow)
        if there is not None:  # a key may come twice
            there.activateWindow()
            return
        settings = window.remembered.settings
        settings.read()
        made = PreferencesWindow(settings, window.appearance.theme, window)
        window.appearance.changed.connect(made.dress)
        made.keysWanted.connect(window.helping.edit_keys)
        made.finished.connect(made.deleteLater)
        made.open()
