"""Undo and redo beside the window, where a step touches more than a moment's worth of rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from annotator.domain.step_names import step_named
from annotator.services.progress import Cancelled, Progress
from annotator.ui.language import shown, tr

if TYPE_CHECKING:
    from annotator.services.history import Passed
    from annotator.ui.main_window.shell import MainWindow

Handler = Callable[[], None]


class LongSteps:
    """Stands before the handlers that undo and redo on the window's thread."""

    def __init__(self, window: MainWindow, short: Mapping[str, Handler]) -> None:
        self._window = window
        self._short = short
        self.under_way = False

    def handlers(self) -> dict[str, Handler]:
        """What each command does."""
        return {name: partial(self._pass_over, name) for name in ("edit.undo", "edit.redo")}

    def _pass_over(self, name: str) -> None:
        from annotator.services.history import is_long, redo, undo

        desk = self._window.screen_.desk
        if desk is None:
            return
        if self.under_way:
            desk.say(tr("The step before is still being passed over."))
            return
        back = name == "edit.undo"
        if not is_long(desk.near, desk.person, back=back):
            self._short[name]()
            return
        step = undo if back else redo

        def work(progress: Progress, _cancelled: Cancelled) -> Passed | None:
            progress(0, None, "")
            return step(desk.workspace, desk.person)

        def done(passed: Passed | None) -> None:
            if passed is not None:
                desk.say(f"{tr('Undone') if back else tr('Redone')}: {shown(step_named(passed.step.name))}")

        self.under_way = True
        job = self._window.start_job(tr("Undo a large step") if back else tr("Redo a large step"), work)
        job.finished.connect(done)
        for ending in (job.finished, job.failed, job.cancelled):
            ending.connect(self._over)

    def _over(self, *_: object) -> None:
        self.under_way = False
