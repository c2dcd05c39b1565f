"""Key presses as names: what was pressed, which names mean the same press, which are not to be given away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.actions.command import Menu
from annotator.ui.actions.key_names import called, key_parts
from annotator.ui.language import shown as in_language
from annotator.ui.language import tr

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Multi_key,
        Qt.Key.Key_unknown,
    }
)
_HELD = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# A press with Shift reaches a shortcut by the sign on top of the key as well as by the one below.
_BELOW = dict(zip('{}:"<>?_+|~!@#$%^&*()', "[];',./-=\\`1234567890", strict=True))
_CARET = frozenset(
    {
        *(f"{held}{key}" for held in ("", "Shift+") for key in ("Left", "Right", "Up", "Down")),
        *(f"{held}{key}" for held in ("", "Shift+") for key in ("Home", "End", "PgUp", "PgDown")),
        *(f"{held}{key}" for held in ("Ctrl+", "Ctrl+Shift+") for key in ("Home", "End")),
        "Ctrl+Shift+Left",
        "Ctrl+Shift+Right",
    }
)
_CLIPBOARD: dict[str, Callable[[str], str]] = {
    "Ctrl+C": lambda key: tr("{key} copies in the article and in every field.", key=key),
    "Ctrl+X": lambda key: tr("{key} cuts in the article and in every field.", key=key),
    "Ctrl+V": lambda key: tr("{key} pastes in the article and in every field.", key=key),
    "Ctrl+A": lambda key: tr("{key} selects everything in the article and in every field.", key=key),
}


def menus() -> dict[str, str]:
    """The keys that open menus, and what those are called."""
    named = [(in_language(menu.value), in_language(menu.value).replace("&", "")) for menu in Menu]
    return {f"Alt+{text[text.index('&') + 1].upper()}": plain for text, plain in named if "&" in text}


def press_name(event: QKeyEvent) -> str:
    """A key press as commands write their keys ("Ctrl+Return"); empty for Shift and the like alone."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS:
        return ""
    held = event.modifiers() & _HELD
    if key is Qt.Key.Key_Backtab:
        key, held = Qt.Key.Key_Tab, held | Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)


def written(key: str) -> str:
    """A key written as Qt writes it, or nothing when it is none or several."""
    known = QKeySequence(key)
    text = known.toString(QKeySequence.SequenceFormat.PortableText)
    first = known[0].key() if text else Qt.Key.Key_unknown  # type: ignore[index]  # not in PySide's stubs
    return text if known.count() == 1 and first != Qt.Key.Key_unknown else ""


def same_press(key: str) -> str:
    """What two names of one press have in common, to compare them by."""
    *held, last = _parts(key)
    last = last.upper()
    if last in _BELOW and "Shift" in held:
        last = _BELOW[last]
    elif last in _BELOW:
        held, last = [*held, "Shift"], _BELOW[last]
    return "+".join([*sorted(set(held)), "RETURN" if last == "ENTER" else last])


def reserved(key: str) -> str:
    """Why a key is not to be given to a command, as a sentence; empty when it may be."""
    shown = key_words(key)
    if key in _CLIPBOARD:
        return _CLIPBOARD[key](shown)
    if key in menus():
        return tr("{key} opens the menu {menu}.", key=shown, menu=menus()[key])
    if key in _CARET:
        return tr("{key} moves the caret in the article and in every field.", key=shown)
    return ""


def key_words(key: str) -> str:
    """A key in a sentence: "Ctrl+→"."""
    *held, last = key_parts(key) or _parts(key)
    return "+".join([*map(called, held), called(_WORDS.get(last, last))])


_WORDS = {"Return": "Enter", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "PgDown": "Page Down"}
_WORDS |= {"PgUp": "Page Up", "Del": "Delete"}


def _parts(key: str) -> list[str]:
    # The plus key's own name must not be split.
    if key.endswith("+"):
        return [*(part for part in key.split("+") if part), "+"]
    return key.split("+")
