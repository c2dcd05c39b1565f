"""Which command shows the work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow


def work_handlers(window: MainWindow) -> dict[str, Callable[[], None]]:
    """What the command does: it opens a dialog, which is made only then."""

    def show() -> None:
        from annotator.ui.work.overview_dialog import WorkDialog

        desk = window.screen_.desk
        if desk is None:
            return
        window.work_clock.store()
        WorkDialog(
            desk.workspace, lambda name, work: window.start_job(name, work, kind="list", quiet=True), window
        ).open()

    return {"review.work": show}
