"""A scheme from a file, or one that ships, as changes to come; and the scheme to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFileDialog, QMenu

from annotator.domain.errors import UserFixable
from annotator.services.projects.projects import load_scheme, shipped_schemes
from annotator.services.scheme.scheme_file import changes_to, write_scheme
from annotator.ui.language import several, tr

if TYPE_CHECKING:
    from annotator.ui.scheme.screen import SchemeScreen


class Exchanging:
    """The ways in and out."""

    def __init__(self, screen: SchemeScreen) -> None:
        self._screen = screen

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {"import": self._offer, "export": self._export}

    def take(self, name_or_file: str) -> None:
        """Make changes to come of the differences to a scheme; the ones gathered before are left."""
        desk = self._screen.desk
        if desk is None:
            return
        try:
            changes = changes_to(desk.workspace, name_or_file)
        except UserFixable as error:
            desk.troubled.emit(error)
            return
        self._screen.draft.clear()
        if not changes:
            self._screen.say(tr("The project has this scheme already."))
            return
        self._screen.want(*changes)
        self._screen.say(
            several(
                "%Ln change leads to that scheme. Nothing is done before you apply it.",
                "%Ln changes lead to that scheme. Nothing is done before you apply them.",
                len(changes),
            )
        )

    def _offer(self) -> None:
        menu = QMenu(self._screen)
        menu.addAction(tr("From a file…")).triggered.connect(lambda _checked=False: self._ask())
        menu.addSeparator()
        for name in shipped_schemes():
            action = menu.addAction(load_scheme(name).name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, name=name: self.take(name))
        middle = self._screen.middle
        inside = middle.rect().contains(middle.mapFromGlobal(QCursor.pos()))
        menu.popup(QCursor.pos() if inside else middle.mapToGlobal(QPoint(24, 24)))

    def _ask(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self._screen, tr("Bring in a label scheme"), "", _files())
        if file:
            self.take(file)

    def _export(self) -> None:
        desk, scheme = self._screen.desk, self._screen.draft.base
        if desk is None or scheme is None:
            return
        start = str(desk.workspace.path.with_name(f"{desk.workspace.path.stem}-labels.json"))
        file, _ = QFileDialog.getSaveFileName(self._screen, tr("Write the label scheme"), start, _files())
        if not file:
            return
        try:
            write_scheme(scheme, Path(file))
        except UserFixable as error:
            desk.troubled.emit(error)
            return
        if self._screen.draft.changes:
            self._screen.say(tr("Written to {file}. The changes to come are not in it.", file=file))
        else:
            self._screen.say(tr("Written to {file}.", file=file))


def _files() -> str:
    """The kinds of files that are offered, as Qt wants them."""
    return f"{tr('Label schemes (*.json)')};;{tr('All files (*)')}"
