"""Palette, keys, and what the program is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from annotator.ui.actions.key_names import key_name
from annotator.ui.actions.offers import Offer, matching_offers
from annotator.ui.actions.palette import Palette
from annotator.ui.main_window.about import About

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow

_MOST_ARTICLES = 50


class Helping:
    """The commands of the Help menu."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {
            "help.palette": self._palette,
            "help.keys": self._show_keys,
            "help.about": self._about,
            "edit.keys": self.edit_keys,
        }

    def offers(self, words: str) -> Sequence[Offer]:
        """The commands that can be given now, then the articles, that fit ``words``."""
        return [*matching_offers(words, self._commands()), *self._articles(words)]

    def _palette(self) -> None:
        palette = Palette(self.offers, self._window.appearance.theme, self._window)
        taken = palette.ask()
        palette.deleteLater()
        if taken is not None:
            taken.take()

    def _show_keys(self) -> None:
        from annotator.ui.keys.help import KeysHelp
        from annotator.ui.keys.key_groups import key_groups

        window, desk = self._window, self._window.screen_.desk
        labels = f"Labels of “{desk.scheme.name}”" if desk is not None else "Labels"
        about = f"{desk.workspace.path.stem} · {desk.scheme.name}" if desk is not None else ""
        groups = key_groups(window.actions_.commands(), labels=labels)
        wanted: list[str] = []
        dialog = KeysHelp(groups, about, window.appearance.theme, window, guidelines=desk is not None)
        dialog.commandGiven.connect(wanted.append)
        dialog.exec()
        dialog.deleteLater()
        for command in wanted:
            if command == "view.guidelines":
                window.actions_.trigger("screen.annotate")  # beside the article is where they are
            window.actions_.trigger(command)

    def edit_keys(self) -> None:
        """Show the key editor."""
        from annotator.ui.keys.editor import KeyEditor

        dialog = KeyEditor(self._window.actions_.commands, self._window.appearance.theme, self._window)
        dialog.exec()
        dialog.deleteLater()
        self._window.remembered.save()

    def _about(self) -> None:
        dialog = About(self._window)
        dialog.exec()
        dialog.deleteLater()

    def _commands(self) -> list[Offer]:
        found = []
        for command in self._window.actions_.commands():
            action = self._window.actions_.action(command.id)
            if action is None or not action.isEnabled() or command.id == "help.palette":
                continue
            menu = command.menu.replace("&", "")
            inner = command.submenu.replace("&", "")
            found.append(
                Offer(
                    text=command.plain_text,
                    group=f"{menu} ▸ {inner}" if inner else menu,
                    key=key_name(command.keys[0]) if command.keys else "",
                    take=action.trigger,
                )
            )
        return found

    def _articles(self, words: str) -> list[Offer]:
        titles = self._window.screen_.titles(words, _MOST_ARTICLES)
        return [Offer(text=title, group="Article", take=self._opener(row)) for row, title in titles]

    def _opener(self, row: int) -> Callable[[], None]:
        return lambda: self._window.screens.show_place(row, None)
