"""Review ▸ Two Versions in the window: which version of somebody's work is to hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.progress import Cancelled, Progress
from annotator.ui.language import several, tr

# What packets need is imported when the first one comes or goes.
if TYPE_CHECKING:
    from annotator.services.packets.versions import Conflict
    from annotator.ui.annotate.desk import Desk
    from annotator.ui.main_window.shell import MainWindow
    from annotator.ui.packets.versions_pane import Waiting


class VersionsInWindow:
    """Shows the articles of which two machines made a version each, and has one chosen."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def show(self) -> None:
        """Show the articles of which two machines made a version each."""
        desk = self._window.screen_.desk
        if desk is None:
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> list[Conflict]:
            from annotator.services.packets.versions import conflicts

            return conflicts(desk.workspace)

        def show(found: list[Conflict]) -> None:
            from annotator.ui.packets.versions_dialog import VersionsDialog

            if desk is not self._window.screen_.desk:
                return
            dialog = VersionsDialog(found, self._window.appearance.theme, self._window)
            dialog.accepted.connect(lambda: self._choose(desk, dialog.versions.choices))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        job = self._window.start_job(tr("Look for two versions"), work, kind="packet", quiet=True)
        job.finished.connect(show)

    def _choose(self, desk: Desk, choices: list[tuple[Waiting, str]]) -> None:
        def work(_progress: Progress, _cancelled: Cancelled) -> int:
            return choose_now(desk, choices)

        def done(number: int) -> None:

            desk.say(
                several(
                    "Chosen for %Ln article. The other version is kept.",
                    "Chosen for %Ln articles. The other version is kept.",
                    number,
                )
            )

        self._window.start_job(tr("Choose versions"), work, kind="packet").finished.connect(done)


def choose_now(desk: Desk, choices: list[tuple[Waiting, str]]) -> int:
    """Let the chosen versions hold; returns for how many articles. For a job's thread."""
    from annotator.services.packets.versions import choose, conflicts

    if not choices:
        return 0
    found = {(c.person.name, c.document): c for c in conflicts(desk.workspace)}
    chosen = 0
    for waiting, digest in choices:
        conflict = found.get((waiting.name, waiting.document))
        if conflict is not None:
            choose(desk.workspace, desk.person, conflict, digest)
            chosen += 1
    return chosen
