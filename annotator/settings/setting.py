"""One setting as data: its name in the file, its words, what it may be, when it takes effect."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from annotator.domain.wording import worded

Value = str | int | bool
"""What a setting can be."""
T = TypeVar("T", str, int, bool)


class Group(StrEnum):
    """The headings the settings stand under, in their order."""

    WINDOW = "Window"
    ARTICLE = "Article"
    WORK = "Work"
    SUGGESTIONS = "Suggestions"
    FOLDERS = "Folders"


class Effect(StrEnum):
    """When a changed setting holds."""

    AT_ONCE = ""
    NEXT_PROJECT = "From the next project that is opened."
    NEXT_START = "From the next start of Goldspan."


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words, each with what it is called on the screen."""

    values: tuple[tuple[str, str], ...]

    def taken(self, found: object) -> str | None:
        """``found`` as a value, or None where it is none."""
        return found if isinstance(found, str) and any(found == name for name, _ in self.values) else None

    @property
    def wants(self) -> str:
        """What a value must be, in a sentence."""
        named = [f'"{name}"' for name, _ in self.values]
        return worded("{others} or {last}", others=", ".join(named[:-1]), last=named[-1])


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number between two others."""

    least: int
    most: int
    step: int
    unit: str

    def taken(self, found: object) -> int | None:
        """``found`` as a value, or None where it is none."""
        whole = isinstance(found, int) and not isinstance(found, bool)
        return found if whole and self.least <= found <= self.most else None  # type: ignore[operator,return-value]  # a whole number, as was just looked

    @property
    def wants(self) -> str:
        """What a value must be, in a sentence."""
        return worded("a whole number from {least} to {most}", least=self.least, most=self.most)


@dataclass(frozen=True, slots=True)
class YesNo:
    """Yes or no."""

    def taken(self, found: object) -> bool | None:
        """``found`` as a value, or None where it is none."""
        return found if isinstance(found, bool) else None

    @property
    def wants(self) -> str:
        """What a value must be, in a sentence."""
        return worded("true or false")


class Words(StrEnum):
    """What words are of."""

    NAME = "name"
    FACE = "face"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one line. ``empty`` says what none at all means."""

    of: Words
    empty: str
    longest: int = 1000

    def taken(self, found: object) -> str | None:
        """``found`` as a value, or None where it is none."""
        if not isinstance(found, str) or len(found) > self.longest:
            return None
        return found if all(sign.isprintable() for sign in found) else None

    @property
    def wants(self) -> str:
        """What a value must be, in a sentence."""
        return worded("words in quotation marks, in one line")


Kind = Choice | Number | YesNo | Text


@dataclass(frozen=True, kw_only=True)  # slots and a generic frozen class do not go together on 3.11
class Setting(Generic[T]):
    """Something a person can set. ``id`` is its name in the settings file, for ever.

    ``before`` is its name in the file of earlier versions, whose values are taken over.
    """

    id: str
    group: Group
    name: str
    help: str
    kind: Kind
    default: T
    effect: Effect = Effect.AT_ONCE
    before: str = ""

    def taken(self, found: object) -> T | None:
        """``found`` as a value of this setting, or None where it can't be one."""
        return self.kind.taken(found)  # type: ignore[return-value]  # its kind is that of its default: a test
