"""Which keys a label may have: asked of the commands in force and of the other labels."""

from __future__ import annotations

from string import ascii_uppercase, digits

from annotator.domain.scheme import Scheme
from annotator.ui.actions.key_map import key_map
from annotator.ui.actions.presses import same_press
from annotator.ui.language import tr


def key_trouble(scheme: Scheme, layer: str, label: str, key: str) -> str:
    """Why ``key`` can't give a label, as a sentence; empty where it can, or is none."""
    if not key:
        return ""
    if len(key) != 1 or not key.isprintable() or key.isspace():
        return tr("A label's key is one letter, digit or sign.")
    other = scheme.by_key(key)
    if other is not None and (other[0].name, other[1].name) != (layer, label):
        return tr("{key} gives {label} already.", key=key, label=other[1].name)
    command = _commands().get(same_press(key))
    return tr("{key} already means “{command}”.", key=key, command=command) if command else ""


def free_key(scheme: Scheme, layer: str, label: str) -> str:
    """A key that nothing has: a letter of the label's name, else a digit or any letter; or none."""
    letters = [c for c in label.upper() if c in ascii_uppercase]
    wanted = dict.fromkeys([*letters[:3], *digits[1:], *letters[3:], *ascii_uppercase])
    return next((key for key in wanted if not key_trouble(scheme, layer, label, key)), "")


def _commands() -> dict[str, str]:
    """What each press does where an article is in front."""
    here = (command for command in key_map().commands() if not command.of_other_screen)
    return {same_press(key): command.plain_text for command in here for key in command.keys}
