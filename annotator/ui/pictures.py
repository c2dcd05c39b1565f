"""Pictures of the real window on a project: for the guide, and where nobody can see the window."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from annotator.domain.errors import UserFixable
from annotator.domain.mark import Mark
from annotator.services.claims.board import CONTRADICTS, Board, BoardClaim
from annotator.ui.annotate.desk import Desk
from annotator.ui.appearance import Appearance
from annotator.ui.application import make_application
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.remembered import Colours, Remembered

SIZE = QSize(1440, 900)
ANNOTATOR = "Lena M."
GOLD = "gold"
NAMES = (
    "start",
    "annotate-light",
    "annotate-dark",
    "arabic",
    "board-light",
    "board-dark",
    "search",
    "labels",
    "agreement",
)
SETTLED = "adjudicate"
"""Taken on request only: the screen settles what all agree in, which changes the project."""
SCALED = "scale-200"
"""Taken on request only, by a process whose ``QT_SCALE_FACTOR`` is 2."""
_PATIENCE = 60.0  # seconds for the board to be read, or a search to end


def take_pictures(project: Path, folder: Path, names: Sequence[str] = NAMES) -> list[Path]:
    """Take PNG pictures of the window with ``project`` into ``folder``; returns their paths.

    Needs no screen. The settings of whoever runs it are neither used nor changed.

    Raises:
        UserFixable: if a picture can't be written.
    """
    if not (sys.platform in {"win32", "darwin"} or os.environ.get("DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    with _own_settings():
        app = make_application()
        remembered = Remembered()
        remembered.annotator = ANNOTATOR
        window = MainWindow(remembered, Appearance(remembered, app))
        camera = _Camera(app, window, project, folder)
        try:
            return [camera.take(name) for name in names]
        finally:
            window.close()
            window.deleteLater()
            app.processEvents()


class _Camera:
    """Sets up each scene in one window and keeps a picture of it."""

    def __init__(self, app: QApplication, window: MainWindow, project: Path, folder: Path) -> None:
        self._app = app
        self._window = window
        self._project = project
        self._folder = folder
        window.showNormal()  # on a small screen it opens maximised
        window.resize(SIZE if window.devicePixelRatioF() < 2 else QSize(1280, 720))

    def take(self, name: str) -> Path:
        scenes: dict[str, Callable[[], None]] = {
            "start": lambda: self._colours(Colours.LIGHT),
            "annotate-light": lambda: self._annotate(Colours.LIGHT),
            "annotate-dark": lambda: self._annotate(Colours.DARK),
            "arabic": lambda: self._annotate(Colours.LIGHT, language="ar"),
            "board-light": lambda: self._board(Colours.LIGHT),
            "board-dark": lambda: self._board(Colours.DARK),
            "search": lambda: self._search(Colours.LIGHT),
            "labels": lambda: self._labels(Colours.LIGHT),
            "agreement": lambda: self._agreement(Colours.LIGHT),
            SETTLED: lambda: self._adjudicate(Colours.LIGHT),
            SCALED: lambda: self._annotate(Colours.LIGHT),
        }
        scenes[name]()
        self._settle()
        path = self._folder / f"{name}.png"
        if not self._window.grab().save(str(path)):
            raise UserFixable(
                "The picture can't be written.", where=str(path), next_step="Choose another folder."
            )
        return path

    def _annotate(self, colours: Colours, language: str = "en") -> None:
        self._colours(colours)
        screen, desk = self._window.screen_, self._opened(ANNOTATOR)
        with desk.workspace.read() as reading:
            rows = reading.documents.rows()
            listed = reading.documents.listed(rows)
        row = next((r for r in rows if listed[r].language == language), None)
        screen.open_article(row if row is not None else rows[0])
        self._settle()
        chosen = _worth_showing(desk.marks())
        if chosen is not None:
            screen.choose(chosen.key)
            self._settle()
            self._read_board()
            screen.inspector.span.elsewhere.show_now()

    def _board(self, colours: Colours) -> None:
        """The subject with most figures that contradict one another, as the gold has them."""
        from annotator.ui.claims.screen import BoardScreen

        self._colours(colours)
        self._opened(GOLD)
        self._window.screens.go("screen.board")
        screen = next(s for s in self._window.screens.made() if isinstance(s, BoardScreen))
        board = self._read_board()
        self._settle()
        subjects = screen.subjects.model.subjects()
        if board is None or not subjects:
            return  # no claims: the picture says what brings some
        shown = max(
            subjects, key=lambda s: (s.contradicted, sum(bool(_figure(board.get(k))) for k in s.claims))
        )
        screen.subjects.choose(shown.id)
        claims = screen.card.table.claims.claims()
        against = [sum(link.label == CONTRADICTS for link in board.links_of(c.key)) for c in claims]
        screen.card.table.setCurrentIndex(screen.card.table.claims.index(against.index(max(against)), 0))

    def _search(self, colours: Colours) -> None:
        """What the gold has of a name and a place, some of it chosen."""
        from annotator.services.search.searching import SearchQuery
        from annotator.ui.search.screen import SearchScreen

        self._colours(colours)
        self._opened(GOLD)
        self._window.screens.go("screen.search")
        screen = next(s for s in self._window.screens.made() if isinstance(s, SearchScreen))
        screen.look_for(SearchQuery(words="kovash OR dam"))
        latest = time.monotonic() + _PATIENCE
        while screen.finding.running and time.monotonic() < latest:
            self._app.processEvents()
        screen.card.table.hits.choose(range(2, 5), True)
        screen.card.table.go_to(5)

    def _labels(self, colours: Colours) -> None:
        """The label scheme with one label chosen."""
        self._colours(colours)
        self._opened(ANNOTATOR)
        self._window.screens.go("screen.labels")

    def _agreement(self, colours: Colours) -> None:
        """How alike the three annotators of the sample are."""
        from annotator.ui.agreement.screen import AgreementScreen

        self._colours(colours)
        self._opened(ANNOTATOR)
        self._window.screens.go("screen.agreement")
        screen = next(s for s in self._window.screens.made() if isinstance(s, AgreementScreen))
        self._wait(lambda: screen.measured)

    def _adjudicate(self, colours: Colours) -> None:
        """A place where they differ."""
        from annotator.ui.adjudicate.screen import AdjudicateScreen

        self._colours(colours)
        self._opened(ANNOTATOR)
        self._window.screens.go("screen.adjudicate")
        screen = next(s for s in self._window.screens.made() if isinstance(s, AdjudicateScreen))
        self._wait(lambda: screen.settled)
        self._settle()
        screen.do("gold.next")

    def _wait(self, ready: Callable[[], bool]) -> None:
        latest = time.monotonic() + _PATIENCE
        while not ready() and time.monotonic() < latest:
            self._app.processEvents()

    def _read_board(self) -> Board | None:
        """The board, once it was read."""
        latest = time.monotonic() + _PATIENCE
        while self._window.board.now() is None and time.monotonic() < latest:
            self._app.processEvents()
        return self._window.board.now()

    def _opened(self, name: str) -> Desk:
        """The project as one person sees it; as whoever it is open for when nobody is called so."""
        screen = self._window.screen_
        if screen.desk is None:
            self._window.projects.open(self._project)
        desk = screen.desk
        if desk is None:
            raise UserFixable("The project can't be shown.", where=str(self._project))
        with desk.workspace.read() as reading:
            person = reading.people.named(name)
        if person is None or person.row == desk.person.row:
            self._window.screens.go("screen.annotate")
            return desk
        self._window.show_project(desk.workspace, person)
        assert screen.desk is not None
        return screen.desk

    def _colours(self, colours: Colours) -> None:
        self._window.appearance.ask(colours)

    def _settle(self) -> None:
        """Let the window lay itself out and paint what has changed."""
        for _ in range(10):
            self._app.processEvents()


def _worth_showing(marks: Sequence[Mark]) -> Mark | None:
    """A claim from the first lines, so that the inspector has something to say."""
    claims = [m for m in marks if m.layer == "claim"]
    return next(iter(claims[1:] or claims or marks), None)


def _figure(claim: BoardClaim | None) -> str:
    return claim.figure if claim is not None else ""


@contextmanager
def _own_settings() -> Iterator[None]:
    before = os.environ.get("GOLDSPAN_HOME")
    with tempfile.TemporaryDirectory(prefix="goldspan-pictures-") as home:
        os.environ["GOLDSPAN_HOME"] = home
        try:
            yield
        finally:
            if before is None:
                del os.environ["GOLDSPAN_HOME"]
            else:
                os.environ["GOLDSPAN_HOME"] = before


def main(arguments: Sequence[str]) -> int:
    """``PROJECT FOLDER [NAME…]``: takes the pictures and prints their paths."""
    project, folder, *names = arguments
    for path in take_pictures(Path(project), Path(folder), names or NAMES):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
