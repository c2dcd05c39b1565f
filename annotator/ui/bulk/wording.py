"""What is said of many decisions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from annotator.ui.actions.key_map import key_map
from annotator.ui.actions.presses import key_words
from annotator.ui.language import several, tr


class InArticle(Protocol):
    """Something that lies in an article."""

    @property
    def document(self) -> int:
        """The article's row number."""


def in_articles(number: int) -> str:
    """Such as "in 1 article", to stand behind what lies there."""
    return several("in %Ln article", "in %Ln articles", number)


def articles_of(things: Iterable[InArticle]) -> int:
    """In how many articles things lie."""
    return len({thing.document for thing in things})


def pressed(command: str) -> str:
    """The key of a command as it is said in a sentence, such as "Ctrl+Z"; empty where it has none."""
    keys = key_map().keys(command)
    return key_words(keys[0]) if keys else ""


def takes_back(times: int) -> str:
    """How a step is taken back."""
    key = pressed("edit.undo") or tr("Undo")
    return tr("{key} takes it back.", key=key) if times == 1 else tr("{key} takes them back.", key=key)


def one_step() -> str:
    """What is said below a list of lines to be ticked."""
    return tr("Space ticks a line. All of it is one step: {way_back}", way_back=takes_back(1))
