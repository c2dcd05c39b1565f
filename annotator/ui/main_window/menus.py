"""The menu bar, made from the commands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QMenuBar

from annotator.ui.actions.action_set import ActionSet
from annotator.ui.actions.command import Menu
from annotator.ui.language import shown


def fill(bar: QMenuBar, actions: ActionSet, before_edit: Callable[[], None]) -> None:
    """Make every menu anew; ``before_edit`` is called whenever the Edit menu is about to show."""
    bar.clear()
    for name in Menu:
        commands = [command for command in actions.commands() if command.menu is name]
        if not commands:
            continue
        # Commands of the scheme come last; their section says where they belong.
        commands.sort(key=lambda command: command.section)
        menu = bar.addMenu(shown(name.value))
        menu.setToolTipsVisible(False)
        inner: dict[str, QMenu] = {}
        section = commands[0].section
        for command in commands:
            action = actions.action(command.id)
            if action is None:
                continue
            if command.section != section:
                menu.addSeparator()
                section = command.section
            if command.submenu and command.submenu not in inner:
                inner[command.submenu] = menu.addMenu(shown(command.submenu))
            (inner[command.submenu] if command.submenu else menu).addAction(action)
        if name is Menu.EDIT:
            menu.aboutToShow.connect(before_edit)


def named_step(verb: str, step: str) -> str:
    """The text of Undo or Redo with the step it would pass over."""
    return f"{verb}: {step.replace('&', '&&')}" if step else verb
