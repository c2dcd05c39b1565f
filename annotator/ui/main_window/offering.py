"""What the palette offers: every command, those taken last first, and the articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from annotator.ui.actions.command import Command, Need
from annotator.ui.actions.key_names import key_name
from annotator.ui.actions.offers import Offer, matching_offers
from annotator.ui.language import shown, tr
from annotator.ui.main_window.entrances import ENTRANCES

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow

PALETTE = "help.palette"
_MOST_ARTICLES = 50


class Offering:
    """Finds commands and articles by their names."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def offers(self, words: str) -> Sequence[Offer]:
        """What fits ``words``: commands that can be given now, articles, then commands that can't."""
        commands = matching_offers(words, self._commands())
        now = [offer for offer in commands if not offer.lacks]
        return [*now, *self._articles(words), *(offer for offer in commands if offer.lacks)]

    def take(self, offer: Offer) -> None:
        """Do what a line says; commands are remembered, to come first the next time."""
        if offer.name:
            self._window.remembered.keep_command(offer.name)
        offer.take()

    def _commands(self) -> list[Offer]:
        actions = self._window.actions_
        found = {}
        for command in actions.commands():
            action = actions.action(command.id)
            if action is not None and command.id != PALETTE:
                found[command.id] = Offer(
                    text=command.plain_text,
                    also=command.english,
                    group=command.place,
                    key=key_name(command.keys[0]) if command.keys else "",
                    take=action.trigger,
                    lacks="" if action.isEnabled() else lacking(command, self._window.screens.there()),
                    name=command.id,
                )
        recent = [found.pop(name) for name in self._window.remembered.commands if name in found]
        return [*recent, *found.values()]

    def _articles(self, words: str) -> list[Offer]:
        titles = self._window.screen_.titles(words, _MOST_ARTICLES)
        return [Offer(text=title, group=tr("Article"), take=self._opener(row)) for row, title in titles]

    def _opener(self, row: int) -> Callable[[], None]:
        return lambda: self._window.screens.show_place(row, None)


def lacking(command: Command, there: Need) -> str:
    """What must be there first for a command to be given."""
    missing = command.needs & ~there
    entrance = next((e for e in ENTRANCES if e.need & missing), None)
    if not there & Need.PROJECT:
        return tr("needs an open project")
    if missing & Need.FILE:
        return tr("is for project files, not for servers")
    if missing & Need.SERVER:
        return tr("is for projects on a team's server")
    if entrance is not None:
        return tr("on the screen {screen}", screen=shown(entrance.tab))
    if not there & Need.ANNOTATE and command.screen & Need.ANNOTATE:
        return tr("on the screen {screen}", screen=tr("Annotate"))
    return tr("needs an open article") if missing & Need.ARTICLE else tr("not now")
