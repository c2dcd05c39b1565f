"""Claims of two articles are linked, compared, and all of it is taken back: by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Status
from annotator.services.board import Board
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.claims.screen import BoardScreen
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]
HERALD = (
    "TALVIK — Irena Kovash of the interior ministry said 12 people had been injured at the Talvik dam. "
    "The ministry controls the road."
)
POST = (
    "DORVAN — Marek Oduya of the strike committee said 120 people had been injured at the Talvik dam. "
    "Hospital sources said at least 130 people had been injured."
)
RADIO = "The orchard fair opened in Dorvan. Bakers said the bread was sold by noon."
MINISTRY, COMMITTEE = (
    "12 people had been injured at the Talvik dam",
    "120 people had been injured at the Talvik dam",
)
HOSPITAL = "at least 130 people had been injured"


def claim(text: str, words: str, figure: str = "") -> Span:
    start = text.index(words)
    return Span(
        id=f"c-{start}",
        layer="claim",
        label="CLAIM",
        start=start,
        end=start + len(words),
        text=words,
        status=Status.SUGGESTED,
        origin="test 1",
        score=0.8,
        features={"figure": figure} if figure else {},
    )


@pytest.fixture
def seeded(tmp_path: Path, news_scheme: Scheme) -> Path:
    """Three articles; the second has two suggested claims, the third one of something else."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        texts = ((HERALD, "Dorvan Herald"), (POST, "Kestrel Post"), (RADIO, "Free Valley Radio"))
        documents = [
            Document(id=f"doc-{n}", text=text, title=outlet, outlet=outlet, published=f"2024-03-1{n + 4}")
            for n, (text, outlet) in enumerate(texts)
        ]
        rows = writing.documents.add_bulk(documents, batch)
        spans = [claim(POST, COMMITTEE, "120 people"), claim(POST, HOSPITAL, "≥ 130 people")]
        writing.suggestions.add_bulk(rows[1], "test", spans, batch)
        writing.suggestions.add_bulk(rows[2], "test", [claim(RADIO, "the bread was sold by noon")], batch)
        writing.batches.finish(batch)

    with create(tmp_path / "talvik.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill)
    return tmp_path / "talvik.goldspan"


@pytest.fixture
def board(window: MainWindow, qtbot: QtBot, press: Press) -> Iterator[Callable[[], BoardScreen]]:
    """Goes to the board and waits until it was read."""

    def go() -> BoardScreen:
        press("Ctrl+2")
        (screen,) = [s for s in window.screens.made() if isinstance(s, BoardScreen)]
        qtbot.waitUntil(
            lambda: bool(screen.card.table.claims.claims()) or not screen.waiting.button.isHidden()
        )
        return screen

    yield go
    QApplication.processEvents()


def select(window: MainWindow, press: Press, words: str) -> None:
    desk = window.screen_.desk
    assert desk is not None
    assert desk.document is not None
    window.screen_.page.set_caret(desk.document.text.index(words))
    press(*["Shift+Right"] * len(words))


def texts(screen: BoardScreen) -> list[str]:
    return [c.text for c in screen.card.table.claims.claims()]


def choose(screen: BoardScreen, press: Press, words: str) -> None:
    """Walk to a claim by the arrows."""
    screen.card.table.setFocus()
    press("Home")
    for _ in texts(screen):
        if screen.card.chosen is not None and screen.card.chosen.text == words:
            return
        press("Down")
    raise AssertionError(words)


def links(window: MainWindow) -> list[tuple[str, str, str]]:
    """What the file says, read anew: words, link, words."""
    desk = window.screen_.desk
    assert desk is not None
    board = Board.read(desk.workspace, desk.person)
    found = []
    for key in board.claim_keys():
        for link in board.links_of(key):
            one, other = board.get(key), board.get(link.other)
            if link.outward and one is not None and other is not None:
                found.append((one.text, link.label, other.text))
    return found


def test_a_claim_is_marked_sourced_linked_seen_on_the_board_and_all_of_it_undone(
    window: MainWindow, board: Callable[[], BoardScreen], press: Press
) -> None:
    select(window, press, MINISTRY)
    press("C")
    select(window, press, "Irena Kovash")
    press("S")
    select(window, press, "said")
    press("Q")
    screen = board()
    choose(screen, press, MINISTRY)
    assert screen.card.chosen is not None
    assert screen.card.chosen.claimer == "Irena Kovash"
    view = screen.candidates.view
    assert view.current is not None
    while view.current.claim.text != COMMITTEE:
        press("Space")
    press("3")
    assert links(window) == [(MINISTRY, "contradicts", COMMITTEE)]
    assert window.foot.said.text().startswith("Contradicts “120 people")
    assert [s.contradicted for s in screen.subjects.model.subjects() if len(s.claims) > 1][:1] == [True]
    press("Ctrl+Z")
    assert links(window) == []
    assert view.current is not None
    assert (view.current.claim.text, view.current.decided) == (COMMITTEE, False)
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+1")
    desk = window.screen_.desk
    assert desk is not None
    assert [m.text for m in desk.marks()] == []
