"""The searches made in this project, in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from annotator.services.search.recent_searches import Remembered, keep, searches
from annotator.services.search.searching import SearchQuery
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import tr
from annotator.ui.search.wording import in_words

_LONGEST = 70  # letters of one search


class RecentMenu(QMenu):
    """Offers searches again, and to keep the present one."""

    KEEP = "keep"

    def __init__(self, known: Sequence[Remembered], now: SearchQuery, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Recent searches"))
        self.is_kept = any(r.kept for r in known if r.query == now)
        for remembered in known:
            words = in_words(remembered.query)
            cut = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            star = "★  " if remembered.kept else ""
            self.addAction(f"{star}{cut}".replace("&", "&&")).setData(remembered.query)
        if not known:
            self.addAction(tr("Nothing was looked for in this project yet")).setEnabled(False)
        if not now.empty:
            self.addSeparator()
            words = tr("Keep This Search No Longer") if self.is_kept else tr("&Keep This Search")
            self.addAction(words).setData(self.KEEP)
        first = next((a for a in self.actions() if a.isEnabled()), None)
        if first is not None:
            self.setActiveAction(first)

    def ask(self, below: QWidget) -> SearchQuery | str | None:
        """Show the menu below a control; the search that was chosen, ``KEEP``, or None."""
        corner = below.mapToGlobal(QPoint(below.width() - self.sizeHint().width(), below.height() + 2))
        taken = self.exec(corner)
        found = taken.data() if taken is not None else None
        return found if isinstance(found, SearchQuery | str) else None


def ask_for_recent(desk: Desk, now: SearchQuery, below: QWidget, parent: QWidget) -> SearchQuery | None:
    """Let the person choose among the searches of the project, or keep the present one."""
    path = desk.workspace.path
    menu = RecentMenu(searches(path), now, parent)
    taken = menu.ask(below)
    menu.deleteLater()
    if taken == RecentMenu.KEEP:
        keep(path, now, kept=not menu.is_kept)
        desk.say(
            tr("Kept no longer.") if menu.is_kept else tr("Kept: this search stays at the head of the list.")
        )
    return taken if isinstance(taken, SearchQuery) else None
