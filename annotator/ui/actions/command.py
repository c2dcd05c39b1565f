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
    REVIEW = "&Review"
    HELP = "&Help"


class Need(Flag):
    """What must be there for a command to make sense.

    A project; the Annotate screen in front; an article on it; one of the other screens in front.
    """

    NOTHING = 0
    PROJECT = auto()
    ANNOTATE = auto()
    ARTICLE = auto()
    BOARD = auto()
    ENTRIES = auto()


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
    def of_other_screen(self) -> bool:
        """Whether it can be given only where there is no article in front; its keys are free there."""
        return bool(self.needs & (Need.BOARD | Need.ENTRIES))

    @property
    def plain_text(self) -> str:
        """Its text without the mark of the mnemonic and the dots of a dialog."""
        return self.text.replace("&", "").removesuffix("…")
