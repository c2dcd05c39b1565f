"""One command of the program as data, and when it can be given."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, StrEnum, auto
from functools import cache

from annotator.ui.language import shown


class Menu(StrEnum):
    """The menus of the window, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    ANNOTATE = "&Annotate"
    ARTICLE = "Ar&ticle"
    REVIEW = "&Review"
    HELP = "&Help"


class Need(Flag):
    """What must be there for a command to make sense.

    A project; one that is a file, or one that is on a server; the Annotate screen in front; an article on it;
    one of the other screens in front.
    """

    NOTHING = 0
    PROJECT = auto()
    ANNOTATE = auto()
    ARTICLE = auto()
    BOARD = auto()
    ENTRIES = auto()
    SEARCH = auto()
    LABELS = auto()
    AGREEMENT = auto()
    ADJUDICATE = auto()
    SECOND_LOOK = auto()
    FILE = auto()
    SERVER = auto()
    MODEL = auto()


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
    def screen(self) -> Need:
        """The screen that must be in front; nothing where it can be given on every one."""
        return _screen(self.needs)

    @property
    def of_other_screen(self) -> bool:
        """Whether it can be given only where there is no article in front; its keys are free there."""
        return bool(self.screen & ~Need.ANNOTATE)

    def meets(self, other: Command) -> bool:
        """Whether both can be given at one time, so that no key may mean both."""
        return not self.screen or not other.screen or bool(self.screen & other.screen)

    @property
    def place(self) -> str:
        """Where the menus have it: "Review ▸ Entries"."""
        return " ▸ ".join(shown(p).replace("&", "") for p in (self.menu.value, self.submenu) if p)

    @property
    def plain_text(self) -> str:
        """Its text without the mark of the mnemonic and the dots of a dialog."""
        return _plain(shown(self.text))

    @property
    def shown_tip(self) -> str:
        """What it does, in the language of the window."""
        return shown(self.tip)

    @property
    def english(self) -> str:
        """Its plain text as it is written here: what it can be found by in every language."""
        return _plain(self.text)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


@cache  # a few answers, asked for of every command whenever keys are told apart
def _screen(needs: Need) -> Need:
    own = needs & ~(Need.PROJECT | Need.FILE | Need.SERVER)
    return (own & ~Need.ARTICLE) | Need.ANNOTATE if own & Need.ARTICLE else own
