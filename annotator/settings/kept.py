"""The settings in force, and the file that keeps those that somebody changed."""

from __future__ import annotations

import difflib
import os
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from annotator.domain.wording import worded
from annotator.settings.declared import BY_ID, SETTINGS, AnySetting
from annotator.settings.lines import said, with_value, written
from annotator.settings.setting import Setting, T, Value

NAME = "settings.toml"
"""The file in the folder of settings."""
_HEAD = """\
# What is set otherwise than Goldspan comes with, one setting a line; docs/settings.md names them all.
# A line that can't be read counts as not there. Lines of your own stay as they are.
"""
Listener = Callable[[AnySetting], None]


class Settings:
    """Reads and writes settings. A value that can't be one is told of, and the default holds.

    Whoever ``watch`` es is told of every setting that has another value than before.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.complaints: tuple[str, ...] = ()
        """What the file says that can't hold, a sentence each."""
        self.saved = True
        """Whether the last change reached the file."""
        self._set: dict[str, Value] = {}
        self._listeners: list[Listener] = []
        self.read()

    def value(self, setting: Setting[T]) -> T:
        """What a setting is now."""
        found = setting.taken(self._set.get(setting.id, setting.default))
        return setting.default if found is None else found

    def value_of(self, setting: AnySetting) -> Value:
        """What a setting of any kind is now."""
        found = setting.taken(self._set.get(setting.id, setting.default))
        return setting.default if found is None else found

    def is_set(self, setting: AnySetting) -> bool:
        """Whether somebody set it otherwise than it comes."""
        return setting.id in self._set

    @property
    def changed(self) -> dict[str, Value]:
        """What is set otherwise than it comes, by the settings' names."""
        return dict(self._set)

    def watch(self, listener: Listener) -> None:
        """Tell ``listener`` of every setting that changes."""
        self._listeners.append(listener)

    def unwatch(self, listener: Listener) -> None:
        """Tell ``listener`` no more."""
        self._listeners.remove(listener)

    def give(self, setting: Setting[T], value: T) -> None:
        """Let a setting be ``value`` from now on.

        Raises:
            ValueError: if it can't be that.
        """
        self.give_any(setting, value)

    def give_any(self, setting: AnySetting, value: Value) -> None:
        """As ``give``, for a setting of any kind."""
        if setting.taken(value) is None:
            raise ValueError(f"{setting.id} can't be {value!r}")
        self._take({**self._set, setting.id: value})

    def reset(self, setting: AnySetting) -> None:
        """Let a setting be what it comes as."""
        self._take({name: value for name, value in self._set.items() if name != setting.id})

    def replace(self, wanted: Mapping[str, Value]) -> None:
        """Let these be what is set otherwise, and nothing else."""
        self._take(dict(wanted))

    def read(self) -> None:
        """Read the file again: somebody may have edited it."""
        found: dict[str, Value] = {}
        complaints: list[str] = []
        for line in said(self._text()):
            place = {"line": line.number + 1, "file": NAME}
            if not line.name:
                complaints.append(
                    worded("Line {line} of {file} can't be read; it counts as not there.", **place)
                )
                continue
            setting = BY_ID.get(line.name)
            if setting is None:
                near = difflib.get_close_matches(line.name, BY_ID, 1)
                complaints.append(
                    worded(
                        "Line {line} of {file}: {name} is no setting; {near} is one.",
                        **place,
                        name=line.name,
                        near=near[0],
                    )
                    if near
                    else worded("Line {line} of {file}: {name} is no setting.", **place, name=line.name)
                )
            elif (value := setting.taken(line.value)) is None:
                complaints.append(
                    worded(
                        "Line {line} of {file}: {name} must be {wanted}; it is {default} for now.",
                        **place,
                        name=setting.id,
                        wanted=setting.kind.wants,
                        default=written(setting.default),
                    )
                )
            else:
                found[setting.id] = value
        self.complaints = tuple(complaints)
        self._hold({name: value for name, value in found.items() if value != BY_ID[name].default})

    def begin_file(self) -> None:
        """Write a file that says how to go on, for somebody who wants to edit it; an old one stays."""
        if not self._text():
            self._put(_HEAD)

    def _take(self, wanted: dict[str, Value]) -> None:
        wanted = {name: value for name, value in wanted.items() if value != BY_ID[name].default}
        # Two values may be equal and not alike: 1 and true.
        names = [s.id for s in SETTINGS if wanted.get(s.id) != self._set.get(s.id)]
        if names:
            self._write({name: wanted.get(name) for name in names})
        self._hold(wanted)

    def _hold(self, wanted: dict[str, Value]) -> None:
        before, self._set = self._set, wanted
        for setting in SETTINGS:
            if wanted.get(setting.id) != before.get(setting.id):
                for listener in tuple(self._listeners):
                    listener(setting)

    def _text(self) -> str:
        try:
            return self.path.read_bytes().decode("utf-8", "surrogateescape")
        except OSError:
            return ""

    def _write(self, values: Mapping[str, Value | None]) -> None:
        """Change the lines of these settings alone, in the file as it is now."""
        text = before = self._text()
        for name, value in values.items():
            text = with_value(text, name, value)
        if text == before:
            return
        self._put(text if before else _HEAD + text)

    def _put(self, text: str) -> None:
        target = Path(os.path.realpath(self.path))  # a link to where somebody keeps such files stays one
        beside = target.with_name(f".{target.name}.{uuid.uuid4().hex}.partial")
        try:
            beside.write_bytes(text.encode("utf-8", "surrogateescape"))
            beside.replace(target)
            self.saved = True
        except OSError:
            self.saved = False
            with suppress(OSError):
                beside.unlink(missing_ok=True)
