"""A small menu in which one of several kinds of relation is chosen, by its number."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.ui.language import tr
from annotator.ui.page.article_page import ArticlePage


def choose_kind(page: ArticlePage, kinds: Sequence[str], taken: Callable[[str], None]) -> None:
    """Show the kinds below the caret; ``taken`` gets the one that was chosen, if any."""
    menu = QMenu(page)
    menu.setAccessibleName(tr("Kind of relation"))
    for number, kind in enumerate(kinds, start=1):
        action = QAction(f"&{number}  {kind.replace('_', ' ').replace('&', '&&')}", menu)
        action.triggered.connect(lambda _checked=False, kind=kind: taken(kind))
        menu.addAction(action)
    menu.setActiveAction(menu.actions()[0])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(page.viewport().mapToGlobal(page.cursorRect().bottomLeft()))
