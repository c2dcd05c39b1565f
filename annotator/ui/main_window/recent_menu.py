"""File ▸ Open Recent: the projects opened before; those that are gone are grey."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from annotator.services.projects import recent
from annotator.ui.language import tr


class RecentMenu:
    """Fills itself whenever it is about to show: files come and go."""

    def __init__(self, open_project: Callable[[Path], None]) -> None:
        self._open = open_project
        self.menu: QMenu | None = None

    def stand_after(self, action: QAction | None, bar: QMenuBar) -> None:
        """Stand below ``action`` in its menu. Menus are made anew with each scheme, and this with them."""
        for top in bar.actions():
            holder = top.menu()
            if not isinstance(holder, QMenu) or action is None or action not in holder.actions():
                continue
            at = holder.actions().index(action) + 1
            self.menu = QMenu(tr("Open &Recent"), holder)
            self.menu.aboutToShow.connect(self._fill)
            holder.insertMenu(holder.actions()[at], self.menu)

    def _fill(self) -> None:
        if self.menu is None:
            return
        self.menu.clear()
        for entry in recent.recent():
            name = entry.path.name.replace("&", "&&")
            offered = self.menu.addAction(name if entry.found else tr("{name} (not found)", name=name))
            offered.setToolTip(str(entry.path))
            offered.setEnabled(entry.found)
            offered.triggered.connect(lambda _checked=False, path=entry.path: self._open(path))
        if self.menu.isEmpty():
            self.menu.addAction(tr("No project was opened yet")).setEnabled(False)
