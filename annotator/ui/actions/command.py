"""One command of the program as data, and when it can be given."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, StrEnum, auto


class Menu(StrEnum):
    """The menus of the window, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    ANNOTATE = "&Annotate"
    ARTICLE = "A&rticle"
    HELP = "&Help"


class Need(Flag):
    """What must be there for a command to make sense."""

    NOTHING = 0
    PROJECT = auto()
    ARTICLE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a person can have done.

    ``id`` names it for ever ("annotate.accept"); ``keys`` are written as Qt writes them, the first
    is the one shown. A command that ``repeats`` goes on while its key is held down. ``section``
    separates groups within a menu; ``submenu`` gathers commands in one of their own.
    """

    id: str
    text: str
    menu: Menu
    tip: str
    keys: tuple[str, ...] = ()
    needs: Need = Need.NOTHING
    section: int = 0
    submenu: str = ""
    repeats: bool = False
    checkable: bool = False

    @property
    def plain_text(self) -> str:
        """Its text without the mark of the mnemonic and the dots of a dialog."""
        return self.text.replace("&", "").removesuffix("…")
