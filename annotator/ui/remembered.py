"""What the program remembers on this machine: settings in one file; shapes, keys, places in another."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from annotator.folders import settings_folder
from annotator.settings import declared
from annotator.settings.kept import NAME, Settings
from annotator.settings.setting import Number, Value, YesNo
from annotator.ui.page.look import Look, Measure, Spacing

_FILE = "window.ini"
_SAFE_FILE = "window-safe.ini"
_SAFE_SETTINGS = "settings-safe.toml"
_MOST_PLACES = 100
_MOST_COMMANDS = 8


class Colours(StrEnum):
    """Which colours a person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CONTRAST_DARK = "contrast_dark"


class Remembered:
    """What a person set, and how they left the window. What can't be read is as if it were not there.

    With ``safe`` all is as the program comes with, in other files that are emptied; who annotates and the
    language stay.
    """

    def __init__(self, *, safe: bool = False) -> None:
        self.safe = safe
        folder = settings_folder()
        self._kept = QSettings(str(folder / _FILE), QSettings.Format.IniFormat)
        self.settings = Settings(folder / NAME)
        self._take_over()
        if safe:
            annotator, language = self.annotator, self.settings.value(declared.LANGUAGE)
            self._kept = QSettings(str(folder / _SAFE_FILE), QSettings.Format.IniFormat)
            self._kept.clear()
            with suppress(OSError):
                (folder / _SAFE_SETTINGS).unlink(missing_ok=True)
            self.settings = Settings(folder / _SAFE_SETTINGS)
            self.annotator = annotator
            self.settings.give(declared.LANGUAGE, language)

    @property
    def colours(self) -> Colours:
        """Light, dark, or as the system asks."""
        return Colours(self.settings.value(declared.COLOURS))

    @colours.setter
    def colours(self, value: Colours) -> None:
        self.settings.give(declared.COLOURS, value.value)

    @property
    def zoom(self) -> int:
        """The size of the article's text, in per cent."""
        return self.settings.value(declared.ZOOM)

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self.settings.give(declared.ZOOM, percent)

    @property
    def look(self) -> Look:
        """How articles are set."""
        return Look(
            face=self.settings.value(declared.ARTICLE_FACE),
            measure=Measure(self.settings.value(declared.MEASURE)),
            spacing=Spacing(self.settings.value(declared.SPACING)),
        )

    @look.setter
    def look(self, look: Look) -> None:
        self.settings.give(declared.ARTICLE_FACE, look.face)
        self.settings.give(declared.MEASURE, look.measure.value)
        self.settings.give(declared.SPACING, look.spacing.value)

    @property
    def overview_shown(self) -> bool:
        """Whether the overview stands beside the article."""
        return self.settings.value(declared.OVERVIEW)

    @overview_shown.setter
    def overview_shown(self, shown: bool) -> None:
        self.settings.give(declared.OVERVIEW, shown)

    @property
    def keys_shown(self) -> bool:
        """Whether controls show their keys."""
        return self.settings.value(declared.KEYS_SHOWN)

    @keys_shown.setter
    def keys_shown(self, shown: bool) -> None:
        self.settings.give(declared.KEYS_SHOWN, shown)

    @property
    def given_keys(self) -> dict[str, tuple[str, ...]]:
        """The keys a person gave to commands instead of their own, by the commands' ids."""
        try:
            kept = json.loads(self._text("keys/given") or "{}")
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {
            name: tuple(keys)
            for name, keys in kept.items()
            if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
        }

    @given_keys.setter
    def given_keys(self, given: Mapping[str, Sequence[str]]) -> None:
        self._kept.setValue("keys/given", json.dumps({name: list(keys) for name, keys in given.items()}))

    @property
    def commands(self) -> list[str]:
        """The ids of the commands taken from the palette, the latest first."""
        return [name for name in self._text("palette/recent").split("\n") if name]

    def keep_command(self, name: str) -> None:
        """Keep that a command was taken from the palette."""
        others = [other for other in self.commands if other != name]
        self._kept.setValue("palette/recent", "\n".join([name, *others][:_MOST_COMMANDS]))

    @property
    def lowest_first(self) -> bool:
        """Whether suggestions are gone through by score, the lowest first."""
        return self.settings.value(declared.ORDER) == "score"

    @lowest_first.setter
    def lowest_first(self, wanted: bool) -> None:
        self.settings.give(declared.ORDER, "score" if wanted else "place")

    @property
    def annotator(self) -> str:
        """Who annotated last on this machine, or nothing."""
        return self.settings.value(declared.ANNOTATOR)

    @annotator.setter
    def annotator(self, name: str) -> None:
        if declared.ANNOTATOR.taken(name) is not None:
            self.settings.give(declared.ANNOTATOR, name)

    def shape(self, what: str) -> QByteArray:
        """The kept state of a window or splitter, empty when there is none."""
        value = self._kept.value(f"shape/{what}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_shape(self, what: str, state: QByteArray) -> None:
        """Keep the state of a window or splitter."""
        self._kept.setValue(f"shape/{what}", state)

    def last_article(self, project: Path) -> str:
        """The id of the article that was open last in a project, or nothing."""
        return self._text(f"last/{_key(project)}")

    def keep_last_article(self, project: Path, uid: str) -> None:
        """Keep which article of a project was open last."""
        self._kept.beginGroup("last")
        if len(self._kept.childKeys()) > _MOST_PLACES:
            self._kept.remove("")
        self._kept.endGroup()
        self._kept.setValue(f"last/{_key(project)}", uid)

    def list_of(self, project: Path) -> str:
        """How the list of articles of a project was asked for last, or nothing."""
        return self._text(f"list/{_key(project)}")

    def keep_list(self, project: Path, wish: str) -> None:
        """Keep how the list of articles of a project was asked for."""
        self._kept.beginGroup("list")
        if len(self._kept.childKeys()) > _MOST_PLACES:
            self._kept.remove("")
        self._kept.endGroup()
        self._kept.setValue(f"list/{_key(project)}", wish)

    @property
    def tour_taken(self) -> bool:
        """Whether the tour was taken to its end, or left."""
        return self._text("tour") == "taken"

    @tour_taken.setter
    def tour_taken(self, taken: bool) -> None:
        self._kept.setValue("tour", "taken" if taken else "")

    def told_of(self, project: Path) -> str:
        """What was said of the place of a project, so that it is said once."""
        return self._text(f"told/{_key(project)}")

    def keep_told(self, project: Path, what: str) -> None:
        """Keep what was said of the place of a project."""
        self._kept.setValue(f"told/{_key(project)}", what)

    def save(self) -> None:
        """Write now; a disk that can't be written is no reason to disturb anybody."""
        self._kept.sync()

    def _take_over(self) -> None:
        """Take over what versions without a settings file kept; what is in the file already counts more."""
        for setting in declared.SETTINGS:
            kept = self._text(setting.before) if setting.before else ""
            if not kept:
                continue
            value = _as_now(setting, kept)
            if value is not None and not self.settings.is_set(setting):
                self.settings.give_any(setting, value)
            if self.settings.saved:
                self._kept.remove(setting.before)

    def _text(self, key: str) -> str:
        value = self._kept.value(key, "")
        # A number is a number until the file has been read again.
        return str(value) if isinstance(value, str | int) else ""


def _as_now(setting: declared.AnySetting, kept: str) -> Value | None:
    """A value as earlier versions wrote it."""
    if isinstance(setting.kind, YesNo):
        return kept != "hidden"
    if isinstance(setting.kind, Number):
        return setting.taken(int(kept)) if kept.isdecimal() and len(kept) < 5 else None
    return setting.taken(kept)


def _key(project: Path) -> str:
    return hashlib.sha256(str(project.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
