"""Keys as a file of JSON: only what differs from the keys commands come with.

``{"goldspan_keys": 1, "keys": {"annotate.accept": ["G"]}}``: ids of commands, and keys as Qt writes them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QIODevice, QSaveFile

from annotator.domain.errors import UnusableInput, UserFixable
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.key_map import Given
from annotator.ui.actions.presses import key_words, reserved, same_press, written
from annotator.ui.language import tr

SUFFIX = ".keys.json"
_VERSION = 1
_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a file says: keys that can be given, and a sentence for each that can't."""

    given: dict[str, tuple[str, ...]]
    left_out: tuple[str, ...]


class _Written(msgspec.Struct):
    goldspan_keys: int
    keys: dict[str, list[str]]


def write_keys(path: Path, given: Given) -> None:
    """Write the differences to ``path``, over what is there.

    Raises:
        UserFixable: if the file can't be written.
    """
    text = json.dumps(
        {"goldspan_keys": _VERSION, "keys": {name: list(keys) for name, keys in sorted(given.items())}},
        ensure_ascii=False,
        indent=2,
    )
    save_whole(path, f"{text}\n".encode())


def read_keys(path: Path) -> KeyFile:
    """What the file at ``path`` says.

    Raises:
        UnusableInput: if it can't be read or is no file of keys.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
        said = msgspec.json.decode(data, type=_Written)
    except OSError as error:
        raise UnusableInput(
            tr("Can't read the file: {reason}.", reason=error.strerror), where=str(path)
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnusableInput(
            tr("This is no file of keys."), where=path.name, next_step=tr("Choose one that “Export” wrote.")
        ) from error
    if said.goldspan_keys != _VERSION:
        raise UnusableInput(
            tr("These keys were written by a newer Goldspan."),
            where=path.name,
            next_step=tr("Update this one."),
        )
    return _checked(said.keys)


def save_whole(path: Path, data: bytes) -> None:
    """Write a file wholly or not at all.

    Raises:
        UserFixable: if it can't be written.
    """
    file = QSaveFile(str(path))
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()):
        raise UserFixable(
            tr("Can't write the file: {reason}.", reason=file.errorString()),
            where=str(path),
            next_step=tr("Choose another place."),
        )


def _checked(keys: dict[str, list[str]]) -> KeyFile:
    """Leave out what is not known, not a key, needed elsewhere, or given twice on one screen."""
    given: dict[str, tuple[str, ...]] = {}
    left_out: list[str] = []
    for name, wanted in keys.items():
        command = BY_ID.get(name)
        if command is None:
            left_out.append(tr("There is no command “{name}”.", name=name))
            continue
        taken: list[str] = []
        for text in wanted:
            key = written(text)
            holder = next(
                (
                    BY_ID[other]
                    for other, others in given.items()
                    if command.meets(BY_ID[other]) and same_press(key) in map(same_press, others)
                ),
                None,
            )
            if not key:
                left_out.append(
                    tr("“{text}” for “{command}” is not a key.", text=text, command=command.plain_text)
                )
            elif reason := reserved(key):
                left_out.append(reason)
            elif holder is not None:
                left_out.append(
                    tr(
                        "{key} is “{command}” and “{other}” in the file; the first has it.",
                        key=key_words(key),
                        command=holder.plain_text,
                        other=command.plain_text,
                    )
                )
            else:
                taken.append(key)
        given[name] = tuple(dict.fromkeys(taken))
    return KeyFile(given, tuple(left_out))
