"""Changes of keys, step by step: refused where a key is needed or taken, and taken back one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.command import Command
from annotator.ui.actions.key_map import Given, KeyMap
from annotator.ui.actions.label_pieces import PIECES
from annotator.ui.actions.presses import key_words, reserved, same_press, written
from annotator.ui.language import tr
from annotator.ui.punctuation import in_quotes, listed_to_last

_TWINS = {"Return": "Enter", "Enter": "Return"}  # the two keys of one name


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a key was not given, as a sentence; ``may_move`` says whether it can be taken from its holders."""

    words: str
    may_move: bool = False


class KeyChanging:
    """Gives commands other keys.

    ``commands`` gives every command of the window with the keys it has now, labels among them.
    """

    def __init__(self, keys: KeyMap, commands: Callable[[], Sequence[Command]]) -> None:
        self._keys = keys
        self._commands = commands
        self._before: list[Given] = []

    @property
    def undoable(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def holders(self, key: str, name: str) -> list[Command]:
        """Which other commands have a key that the command ``name`` could not share with them."""
        wanted, command = same_press(key), self._command(name)
        if command is None:
            return []
        others = (other for other in self._commands() if other.id != name and command.meets(other))
        return [o for o in others if any(same_press(k) == wanted for k in o.keys)]

    def add(self, name: str, key: str, *, move: bool = False) -> Refused | None:
        """Give a command one more key; with ``move`` its other holders lose it."""
        key = written(key)
        if not key:
            return Refused(tr("That is not a key."))
        if name not in BY_ID:
            return Refused(tr("Labels have their keys in the label scheme."))
        mine = self._keys.keys(name)
        if any(same_press(k) == same_press(key) for k in mine):
            return Refused(tr("{key} is among its keys already.", key=key_words(key)))
        if reason := reserved(key):
            return Refused(reason)
        holders = self.holders(key, name)
        labels = [h for h in holders if h.id not in BY_ID and not h.id.startswith(PIECES)]
        if labels:
            return Refused(
                tr(
                    "{key} is the label {command} already: labels have their keys in the label scheme.",
                    key=key_words(key),
                    command=labels[0].plain_text,
                )
            )
        if holders and not move:
            named = listed_to_last(f"{in_quotes(holder.plain_text)} ({holder.place})" for holder in holders)
            return Refused(tr("{key} is {named} already.", key=key_words(key), named=named), may_move=True)
        given = self._keys.given
        for holder in (h for h in holders if h.id in BY_ID):  # what adds pieces to labels gives way by itself
            given[holder.id] = _without(holder.keys, key)
        *held, last = key.rpartition("+")
        twin = "".join([*held, _TWINS[last]]) if last in _TWINS else ""
        given[name] = (*mine, key, twin) if twin else (*mine, key)
        self._take(given)
        return None

    def remove(self, name: str, key: str) -> None:
        """Take one key away from a command."""
        if name in BY_ID:
            self._take({**self._keys.given, name: _without(self._keys.keys(name), key)})

    def reset(self, name: str) -> str:
        """Give a command the keys it comes with; says which of them others keep, or nothing."""
        given = self._keys.given
        given.pop(name, None)
        self._take(given)
        lost = [key for key in BY_ID[name].keys if key not in self._keys.keys(name)]
        kept = [
            tr("{key} stays with “{command}”.", key=key_words(key), command=holder.plain_text)
            for key in lost
            for holder in self.holders(key, name)
        ]
        return " ".join(dict.fromkeys(kept))

    def reset_all(self) -> None:
        """Give every command the keys it comes with."""
        self._take({})

    def replace(self, given: Given) -> None:
        """Let other differences be in force, all at once."""
        self._take(given)

    def undo(self) -> None:
        """Take back the change made last."""
        if self._before:
            self._keys.take(self._before.pop())

    def _take(self, given: Given) -> None:
        before = self._keys.given
        self._keys.take(given)
        if self._keys.given != before:
            self._before.append(before)

    def _command(self, name: str) -> Command | None:
        return next((command for command in self._commands() if command.id == name), BY_ID.get(name))


def _without(keys: Sequence[str], key: str) -> tuple[str, ...]:
    gone = same_press(key)
    return tuple(k for k in keys if same_press(k) != gone)
