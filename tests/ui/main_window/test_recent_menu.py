"""File ▸ Open Recent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.services.projects import recent
from annotator.ui.main_window.shell import MainWindow


def shown(window: MainWindow) -> list[tuple[str, bool]]:
    """What the menu lists, as it does when it is opened, and what of it can be taken."""
    menu = window.recents.menu
    assert menu is not None
    menu.aboutToShow.emit()
    return [(action.text(), action.isEnabled()) for action in menu.actions()]


def test_it_lists_what_was_opened_and_greys_what_is_gone(window: MainWindow, tmp_path: Path) -> None:
    gone = tmp_path / "A & B.goldspan"
    recent.remember(gone, "")
    assert shown(window) == [("A && B.goldspan (not found)", False), ("talvik.goldspan", True)]
    gone.write_bytes(b"")
    assert shown(window)[0] == ("A && B.goldspan", True)


def test_what_is_chosen_opens(new_window: Callable[[], MainWindow], seeded: Path) -> None:
    recent.remember(seeded, "")
    window = new_window()
    assert shown(window) == [("talvik.goldspan", True)]
    assert window.recents.menu is not None
    window.recents.menu.actions()[0].trigger()
    assert window.screen_.desk is not None
    assert shown(window) == [("talvik.goldspan", True)]


def test_it_says_that_nothing_was_opened_yet(new_window: Callable[[], MainWindow]) -> None:
    assert shown(new_window()) == [("No project was opened yet", False)]
