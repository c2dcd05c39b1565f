"""Claims of two articles are linked, compared, and all of it is taken back: by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span
from annotator.services.claims.board import Board
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.claims.camp_dialog import CampDialog
from annotator.ui.claims.claims_model import CLAIM, DATE, RELATION
from annotator.ui.claims.screen import BoardScreen
from annotator.ui.claims.shortlist_view import ShortlistView
from annotator.ui.main_window.shell import MainWindow
from tests.suggested import suggested

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
    return suggested(text, words, "CLAIM", layer="claim", features={"figure": figure} if figure else {})


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
    window: MainWindow, board: Callable[[], BoardScreen], press: Press, qtbot: QtBot
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
    # Subjects and claims follow in the round of events after the key.
    qtbot.waitUntil(lambda: any(s.contradicted for s in screen.subjects.model.subjects()))
    press("Ctrl+Z")
    assert links(window) == []
    qtbot.waitUntil(lambda: dict(standing(screen))[COMMITTEE] == "")
    assert view.current is not None
    assert view.current.claim.text == COMMITTEE
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+1")
    desk = window.screen_.desk
    assert desk is not None
    assert [m.text for m in desk.marks()] == []


def find(screen: BoardScreen, press: Press, words: str) -> None:
    """Walk through the candidates to one, from the first."""
    view = screen.candidates.view
    press(*["Shift+Space"] * view.shortlist.current)
    for _ in view.shortlist.rows:
        assert view.current is not None
        if view.current.claim.text == words:
            return
        press("Space")
    raise AssertionError(words)


def standing(screen: BoardScreen) -> list[tuple[str, str]]:
    return [
        (r.claim.text, r.label or ("" if r.related else "apart"))
        for r in screen.candidates.view.shortlist.rows
    ]


@pytest.fixture
def claimed(window: MainWindow, board: Callable[[], BoardScreen], press: Press) -> BoardScreen:
    """The board, with the ministry's claim made and chosen."""
    select(window, press, MINISTRY)
    press("C")
    select(window, press, "Irena Kovash")
    press("S")
    screen = board()
    choose(screen, press, MINISTRY)
    return screen


def test_each_key_says_how_two_claims_stand_and_the_next_candidate_is_chosen(
    window: MainWindow, claimed: BoardScreen, press: Press, qtbot: QtBot
) -> None:
    find(claimed, press, COMMITTEE)
    press("1")
    assert links(window) == [(MINISTRY, "same", COMMITTEE)]
    current = claimed.candidates.view.current
    assert current is not None
    assert current.claim.text == HOSPITAL
    press("4")
    find(claimed, press, COMMITTEE)
    press("2")
    assert {b: kind for _, kind, b in links(window)} == {COMMITTEE: "supports", HOSPITAL: "qualifies"}
    find(claimed, press, HOSPITAL)
    press("5")
    assert dict(standing(claimed))[HOSPITAL] == "apart"
    press("U")
    find(claimed, press, HOSPITAL)
    assert dict(standing(claimed))[HOSPITAL] == ""
    table = claimed.card.table.claims

    def relations() -> dict[str, str]:
        return {c.text: str(table.index(n, RELATION).data()) for n, c in enumerate(table.claims())}

    qtbot.waitUntil(lambda: relations()[HOSPITAL].startswith("suggested 0."))
    assert relations()[COMMITTEE] == "supports"
    assert relations()[MINISTRY] == "chosen"


def test_nothing_is_a_contradiction_before_somebody_says_so(claimed: BoardScreen, press: Press) -> None:
    press("O")
    assert claimed.candidates.opposing
    assert {label for _, label in standing(claimed)} == {""}
    assert not any(s.contradicted for s in claimed.subjects.model.subjects())
    press("O")
    assert not claimed.candidates.opposing


def test_a_claimer_is_put_into_a_camp_and_taken_out_by_undo(
    window: MainWindow,
    claimed: BoardScreen,
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def answer(dialog: CampDialog) -> int:
        assert dialog.box.accessibleName() == "Camp of Irena Kovash"
        dialog.box.setEditText(" the  ministry ")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(CampDialog, "exec", answer)
    press("M")
    assert claimed.card.chosen is not None
    assert claimed.card.chosen.camp == "the ministry"
    assert claimed.filters.camp.isVisible()
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: claimed.card.chosen is not None and claimed.card.chosen.camp == "")
    assert window.foot.said.text().startswith("Undone")


def test_filters_narrow_subjects_and_claims_and_escape_leaves_them(
    claimed: BoardScreen, press: Press, qtbot: QtBot
) -> None:
    box = claimed.filters.outlet
    box.setFocus()
    box.setCurrentIndex(box.findData("Kestrel Post"))
    box.activated.emit(box.currentIndex())
    assert {c.outlet for c in claimed.card.table.claims.claims()} == {"Kestrel Post"}
    claimed.card.table.setFocus()
    press("Escape")
    assert "Dorvan Herald" in {c.outlet for c in claimed.card.table.claims.claims()}
    claimed.filters.since.setText("2024-03-16")
    qtbot.waitUntil(lambda: {c.outlet for c in claimed.card.table.claims.claims()} == {"Free Valley Radio"})
    press("Ctrl+L")
    assert claimed.subjects.box.hasFocus()
    for letter in "zzz":
        press(letter)
    assert not claimed.subjects.model.rowCount()
    assert claimed.candidates.view.current is None
    press("Escape", "Escape")
    assert claimed.subjects.model.rowCount()


def test_enter_goes_to_the_place_and_back_leads_to_the_board(
    window: MainWindow, claimed: BoardScreen, press: Press
) -> None:
    find(claimed, press, HOSPITAL)
    press("F6")
    assert claimed.candidates.view.hasFocus()
    press("Return")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.chosen is not None
    assert (desk.row, desk.chosen.text) == (2, HOSPITAL)
    assert window.screen_.isVisible()
    press("Ctrl+Backspace")
    assert claimed.isVisible()
    assert claimed.card.chosen is not None
    assert claimed.card.chosen.text == MINISTRY


def test_arrows_to_the_side_go_from_pane_to_pane(claimed: BoardScreen, press: Press) -> None:
    press("Right")
    assert claimed.candidates.view.hasFocus()
    press("Left", "Left")
    assert claimed.subjects.view.hasFocus()
    press("Return")
    assert claimed.card.table.hasFocus()
    claimed.filters.until.setFocus()
    for letter in "2024":
        press(letter)
    press("Return")
    assert claimed.card.table.hasFocus()
    assert claimed.filters.wanted().until == "2024-12-31"


def test_in_annotate_a_claim_is_linked_by_the_same_keys(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    select(window, press, MINISTRY)
    press("C", "L")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), ShortlistView))
    cards = QApplication.focusWidget()
    assert isinstance(cards, ShortlistView)
    while cards.current is not None and cards.current.claim.text != COMMITTEE:
        press("Down")
    press("3")
    assert links(window) == [(MINISTRY, "contradicts", COMMITTEE)]
    assert cards.current is not None
    assert not cards.current.decided
    press("Escape")
    assert window.screen_.page.hasFocus()
    press("Ctrl+Z")
    assert links(window) == []


def test_in_a_narrow_window_the_claim_keeps_its_room(claimed: BoardScreen) -> None:
    table = claimed.card.table
    table.resize(300, 200)
    assert table.columnWidth(CLAIM) > 100
    assert table.isColumnHidden(DATE)
    table.resize(700, 200)
    assert not any(table.isColumnHidden(column) for column in range(table.model().columnCount()))
    assert sum(table.columnWidth(c) for c in range(table.model().columnCount())) <= table.viewport().width()


def test_everything_on_the_board_that_takes_the_focus_has_a_name(claimed: BoardScreen) -> None:
    for widget in claimed.findChildren(QWidget):
        if isinstance(widget, QLabel) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if widget.isVisible():
            assert widget.accessibleName() or widget.objectName().startswith("qt_"), widget


def test_claims_and_figures_can_be_read_aloud(claimed: BoardScreen) -> None:
    table = claimed.card.table.claims
    row = table.place_of(next(c.key for c in table.claims() if c.text == HOSPITAL))
    assert row is not None
    said = table.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert (
        said
        == f"{HOSPITAL}, the article itself, Kestrel Post, 15 Mar 2024, figure ≥ 130 people, suggested claim"
    )
    assert claimed.card.axis.axis is not None
    assert claimed.card.axis.accessibleDescription() == (
        "Figures in people. 120 people: Kestrel Post. ≥ 130 people: Kestrel Post."
    )
