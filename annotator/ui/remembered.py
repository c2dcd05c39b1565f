"""What the program remembers on this machine: the window's shape, zoom, colours, keys, the last article."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from annotator.folders import settings_folder
from annotator.ui.page.look import Look, Measure, Spacing

LEAST_ZOOM, MOST_ZOOM = 60, 250  # per cent
_FILE = "window.ini"
_SAFE_FILE = "window-safe.ini"
_MOST_PLACES = 100
_MOST_COMMANDS = 8


class Colours(StrEnum):
    """Which colours a person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Remembered:
    """Settings of this machine, in one small file. What can't be read is as if it were not there.

    With ``safe`` they are those the program comes with, in another file that is emptied; who annotates stays.
    """

    def __init__(self, *, safe: bool = False) -> None:
        self.safe = safe
        self._kept = QSettings(str(settings_folder() / _FILE), QSettings.Format.IniFormat)
        if safe:
            annotator = self.annotator
            self._kept = QSettings(str(settings_folder() / _SAFE_FILE), QSettings.Format.IniFormat)
            self._kept.clear()
            self.annotator = annotator

    @property
    def colours(self) -> Colours:
        """Light, dark, or as the system asks."""
        value = self._text("view/colours")
        return Colours(value) if value in set(Colours) else Colours.SYSTEM

    @colours.setter
    def colours(self, value: Colours) -> None:
        self._kept.setValue("view/colours", value.value)

    @property
    def zoom(self) -> int:
        """The size of the article's text, in per cent."""
        value = self._text("view/zoom")
        return max(LEAST_ZOOM, min(MOST_ZOOM, int(value))) if value.isdecimal() and len(value) < 5 else 100

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._kept.setValue("view/zoom", percent)

    @property
    def look(self) -> Look:
        """How articles are set."""
        measure, spacing = self._text("view/measure"), self._text("view/spacing")
        return Look(
            face=self._text("view/face"),
            measure=Measure(measure) if measure in set(Measure) else Measure.NORMAL,
            spacing=Spacing(spacing) if spacing in set(Spacing) else Spacing.NORMAL,
        )

    @look.setter
    def look(self, look: Look) -> None:
        self._kept.setValue("view/face", look.face)
        self._kept.setValue("view/measure", look.measure.value)
        self._kept.setValue("view/spacing", look.spacing.value)

    @property
    def overview_shown(self) -> bool:
        """Whether the overview stands beside the article."""
        return self._text("view/overview") != "hidden"

    @overview_shown.setter
    def overview_shown(self, shown: bool) -> None:
        self._kept.setValue("view/overview", "shown" if shown else "hidden")

    @property
    def keys_shown(self) -> bool:
        """Whether controls show their keys."""
        return self._text("view/keys") != "hidden"

    @keys_shown.setter
    def keys_shown(self, shown: bool) -> None:
        self._kept.setValue("view/keys", "shown" if shown else "hidden")

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
        return self._text("annotate/order") == "score"

    @lowest_first.setter
    def lowest_first(self, wanted: bool) -> None:
        self._kept.setValue("annotate/order", "score" if wanted else "place")

    @property
    def annotator(self) -> str:
        """Who annotated last on this machine, or nothing."""
        return self._text("annotator")

    @annotator.setter
    def annotator(self, name: str) -> None:
        self._kept.setValue("annotator", name)

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

    def told_of(self, project: Path) -> str:
        """What was said of the place of a project, so that it is said once."""
        return self._text(f"told/{_key(project)}")

    def keep_told(self, project: Path, what: str) -> None:
        """Keep what was said of the place of a project."""
        self._kept.setValue(f"told/{_key(project)}", what)

    def save(self) -> None:
        """Write now; a disk that can't be written is no reason to disturb anybody."""
        self._kept.sync()

    def _text(self, key: str) -> str:
        value = self._kept.value(key, "")
        # A number is a number until the file has been read again.
        return str(value) if isinstance(value, str | int) else ""


def _key(project: Path) -> str:
    return hashlib.sha256(str(project.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
