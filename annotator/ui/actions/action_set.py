"""The commands as Qt actions of one window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.command import Command, Need
from annotator.ui.actions.key_map import key_map
from annotator.ui.language import shown
from annotator.ui.tip import tip_of

Handler = Callable[[], None]


class ActionSet(QObject):
    """Holds an action for each command, and enables them by what is there.

    Commands without a handler are left out, so that nothing in the window leads nowhere.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._commands: dict[str, Command] = {}
        self._there = Need.NOTHING
        key_map().changed.connect(self._renew_keys)

    def add(self, commands: Iterable[Command], handlers: Mapping[str, Handler]) -> None:
        """Add those of ``commands`` that have a handler."""
        for command in commands:
            handler = handlers.get(command.id)
            if handler is not None:
                self._add(command, handler)

    def remove(self, prefix: str) -> None:
        """Take away every command whose id starts with ``prefix``."""
        for name in [n for n in self._actions if n.startswith(prefix)]:
            action = self._actions.pop(name)
            del self._commands[name]
            self._window.removeAction(action)
            action.deleteLater()

    def commands(self) -> tuple[Command, ...]:
        """Every command that can be given here, with its keys, in the order they were added."""
        return tuple(self._in_force(command) for command in self._commands.values())

    def action(self, name: str) -> QAction | None:
        """The action of one command, or None when the window has none."""
        return self._actions.get(name)

    def trigger(self, name: str) -> None:
        """Give a command, when it is enabled."""
        action = self._actions.get(name)
        if action is not None:
            action.trigger()

    def there(self, needs: Need) -> None:
        """Say what is there now; commands that need more are disabled."""
        self._there = needs
        for name, action in self._actions.items():
            action.setEnabled(self._met(self._commands[name]))

    def _in_force(self, command: Command) -> Command:
        keys = self._keys(command)
        return command if keys == command.keys else replace(command, keys=keys)

    def _keys(self, command: Command) -> tuple[str, ...]:
        return key_map().keys(command.id) if command.id in BY_ID else command.keys

    def _renew_keys(self) -> None:
        for name, action in self._actions.items():
            if name in BY_ID:
                action.setShortcuts([QKeySequence(key) for key in key_map().keys(name)])

    def _met(self, command: Command) -> bool:
        return command.needs & self._there == command.needs

    def _add(self, command: Command, handler: Handler) -> None:
        action = QAction(shown(command.text), self)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in self._keys(command)])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(command.repeats)
        action.setCheckable(command.checkable)
        action.setToolTip(tip_of(command.shown_tip))
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setEnabled(self._met(command))
        action.triggered.connect(lambda _checked=False: handler())
        self._window.addAction(action)
        self._actions[command.id] = action
        self._commands[command.id] = command
