"""Which keys every command has now: those it comes with, or those a person gave it instead.

There is one map for the whole program, as there is one font. Whatever shows or hears a key asks it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent

from annotator.ui.actions.catalogue import BY_ID, COMMANDS
from annotator.ui.actions.command import Command
from annotator.ui.actions.key_names import called
from annotator.ui.actions.presses import key_words, press_name, same_press
from annotator.ui.language import ENGLISH, language

_NAMES = {
    "Ctrl+Z": "edit.undo",
    "Ctrl+Enter": "article.done",
    "Ctrl+→": "article.next",
    "Ctrl+E": "file.export",
    "Ctrl+I": "file.import",
    "Ctrl+Backspace": "screen.back",
    "Tab": "annotate.next",
}
"""The keys that sentences name, and whose they are."""
Given = Mapping[str, tuple[str, ...]]


class KeyMap(QObject):
    """The keys in force. What is ``given`` are the differences from the keys the commands come with.

    A key that was given to one command is nobody else's on the same screen, also not the one's that
    comes with it: a newer version may bring a command with a key that a person has given away.
    ``changed`` is told when any command has other keys than before.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._given: dict[str, tuple[str, ...]] = {}
        self._commands: dict[str, Command] = dict(BY_ID)
        self._of_articles: dict[str, str] | None = None
        self._said_in = ENGLISH

    @property
    def given(self) -> dict[str, tuple[str, ...]]:
        """What differs: ids of commands, and their keys."""
        return dict(self._given)

    def take(self, given: Given) -> None:
        """Let these be the differences; commands that are not known are left out."""
        wanted = {
            name: tuple(keys)
            for name, keys in given.items()
            if name in BY_ID and tuple(keys) != BY_ID[name].keys
        }
        if wanted != self._given:
            self._given = wanted
            self._commands = {command.id: command for command in _in_force(wanted)}
            self._of_articles = None
            self.changed.emit()

    def give(self, name: str, keys: Iterable[str]) -> None:
        """Give a command other keys."""
        self.take({**self._given, name: tuple(keys)})

    def command(self, name: str) -> Command:
        """A command with the keys it has now.

        Raises:
            KeyError: if there is none of that id.
        """
        return self._commands[name]

    def commands(self) -> tuple[Command, ...]:
        """Every command with the keys it has now, in the order of the menus."""
        return tuple(self._commands[command.id] for command in COMMANDS)

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of a command; none for one that is not known."""
        command = self._commands.get(name)
        return command.keys if command is not None else ()

    @property
    def of_articles(self) -> Mapping[str, str]:
        """What each key does where an article is in front: a press as ``same_press`` names it, and words."""
        if self._of_articles is None or self._said_in != language():
            self._said_in = language()
            here = (command for command in self.commands() if not command.of_other_screen)
            self._of_articles = {
                same_press(key): command.plain_text for command in here for key in command.keys
            }
        return self._of_articles

    def words(self, name: str) -> str:
        """A command's key in a sentence ("Ctrl+Z"), else where its menu has it ("Edit ▸ Undo")."""
        command = self._commands[name]
        if command.keys:
            return key_words(command.keys[0])
        return " ▸ ".join(part for part in (command.place, command.plain_text) if part)

    def reworded(self, sentence: str) -> str:
        """A sentence written with the keys that commands come with, with those they have now."""
        if not self._given and language() == ENGLISH:
            return sentence
        named = {_called(key): name for key, name in _NAMES.items()} | _NAMES
        keys = re.compile(rf"(?<![\w+])(?:{'|'.join(map(re.escape, named))})(?![\w+])")
        return keys.sub(lambda found: self.words(named[found[0]]), sentence)

    def pressed(self, event: QKeyEvent, names: Iterable[str]) -> str:
        """Which of the commands ``names`` has the key that was pressed; empty when none has."""
        press = press_name(event)
        if not press:
            return ""
        wanted = same_press(press)
        return next((n for n in names if any(same_press(key) == wanted for key in self.keys(n))), "")


def _called(key: str) -> str:
    """A key as sentences in the language of the window name it."""
    return "+".join(called(part) for part in key.split("+"))


@cache
def key_map() -> KeyMap:
    """The keys of this program."""
    return KeyMap()


def _in_force(given: Given) -> list[Command]:
    commands = [replace(c, keys=given[c.id]) if c.id in given else c for c in COMMANDS]
    chosen = [command for command in commands if command.id in given and command.keys]
    if not chosen:
        return commands
    taken = [(command, {same_press(key) for key in command.keys}) for command in chosen]

    def left(command: Command) -> Command:
        if command.id in given:
            return command
        lost = {p for other, presses in taken if command.meets(other) for p in presses}
        kept = tuple(key for key in command.keys if same_press(key) not in lost)
        return replace(command, keys=kept) if kept != command.keys else command

    return [left(command) for command in commands]
