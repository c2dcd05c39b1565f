"""The ways into the screens beside Annotate, in the order of their tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.ui.actions.command import Need
from annotator.ui.screen import Screen

# A screen is imported when somebody first goes there: the window opens without it.
if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow

ENTRIES = "screen.entries"
SEARCH = "screen.search"


@dataclass(frozen=True, slots=True)
class Entrance:
    """How one gets to a screen: the command that goes there, its tab, what it gives its own commands.

    ``room`` is the room of ``ui`` that makes it.
    """

    command: str
    tab: str
    need: Need
    make: Callable[[MainWindow], Screen]
    room: str


def _board(window: MainWindow) -> Screen:
    from annotator.ui.claims.screen import BoardScreen

    return BoardScreen(window.board)


def _entries(window: MainWindow) -> Screen:
    from annotator.ui.entries.screen import EntriesScreen

    return EntriesScreen(window.screens.book)


def _search(window: MainWindow) -> Screen:
    from annotator.services.search.searching import Place as Hit
    from annotator.ui.search.screen import SearchScreen

    def selected() -> tuple[Hit, str] | None:
        page, desk = window.screen_.page, window.screen_.desk
        place = page.selected_range()
        if desk is None or desk.row is None or desk.document is None or place is None:
            return None
        return Hit(desk.row, *place), desk.document.text[slice(*place)]

    return SearchScreen(
        lambda name, work: window.runner.start(name, work, kind="search", quiet=True),
        lambda name, work: window.start_job(name, work, kind="hits"),
        selected,
    )


def _labels(window: MainWindow) -> Screen:
    from annotator.ui.scheme.screen import SchemeScreen

    return SchemeScreen(
        lambda name, work: window.runner.start(name, work, kind="labels", quiet=True),
        window.start_job,
    )


def _agreement(window: MainWindow) -> Screen:
    from annotator.ui.agreement.measured import Measured
    from annotator.ui.agreement.screen import AgreementScreen

    measured = Measured(
        lambda name, work: window.runner.start(name, work, kind="agreement"), window.screens.stack
    )
    measured.troubled.connect(window.messages.show_error)
    made = AgreementScreen(measured)
    made.caseWanted.connect(window.screens.show_case)
    return made


def _adjudicate(window: MainWindow) -> Screen:
    from annotator.ui.adjudicate.screen import AdjudicateScreen
    from annotator.ui.adjudicate.settling_state import SettlingState

    state = SettlingState(
        lambda name, work: window.runner.start(name, work, kind="adjudicate"), window.screens.stack
    )
    state.troubled.connect(window.messages.show_error)
    return AdjudicateScreen(state, window.start_job)


def _second_look(window: MainWindow) -> Screen:
    from annotator.ui.second_look.kept_look import KeptLook
    from annotator.ui.second_look.screen import SecondLookScreen

    kept = KeptLook(
        lambda name, work: window.runner.start(name, work, kind="doubts", quiet=True),
        window.screens.stack,
    )
    kept.troubled.connect(window.messages.show_error)
    return SecondLookScreen(kept, lambda name, work: window.start_job(name, work, kind="models"))


def _model(window: MainWindow) -> Screen:
    from annotator.ui.model.screen import ModelScreen

    return ModelScreen(
        lambda name, work, kind: window.start_job(name, work, kind=kind), window.projects.exchange.suggest
    )


ENTRANCES: tuple[Entrance, ...] = (
    Entrance("screen.board", "Claims board", Need.BOARD, _board, "claims"),
    Entrance(ENTRIES, "Entries", Need.ENTRIES, _entries, "entries"),
    Entrance(SEARCH, "Search", Need.SEARCH, _search, "search"),
    Entrance("screen.labels", "Labels", Need.LABELS, _labels, "scheme"),
    Entrance("screen.agreement", "Agreement", Need.AGREEMENT, _agreement, "agreement"),
    Entrance("screen.adjudicate", "Adjudicate", Need.ADJUDICATE, _adjudicate, "adjudicate"),
    Entrance("screen.model", "Model", Need.MODEL, _model, "model"),
    Entrance("screen.second_look", "Second look", Need.SECOND_LOOK, _second_look, "second_look"),
)
"""The screens beside Annotate, in the order of their tabs."""
