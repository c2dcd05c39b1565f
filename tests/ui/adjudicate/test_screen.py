"""A lead settles two annotators' differences by keys alone; gold, reasons and undo are in the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.entries.deciding import EntryWork
from annotator.services.projects.projects import open_project, person_in
from annotator.store.people import WorkStatus
from annotator.store.workspace import Workspace
from annotator.ui.adjudicate.edit_dialog import EditDialog
from annotator.ui.adjudicate.screen import AdjudicateScreen
from annotator.ui.adjudicate.settle_dialog import SettleDialog
from annotator.ui.main_window.shell import MainWindow
from tests.ui.conftest import ME, TEXT

Press = Callable[..., None]
THREE = ("Irena Kovash", "Dorvan", "Thursday")
Gold = list[tuple[str, str]]


def mark(workspace: Workspace, name: str, *spans: tuple[str, str]) -> None:
    annotating = Annotating(workspace, person_in(workspace, name))
    for label, words in spans:
        start = TEXT.index(words)
        annotating.add(1, "entity", label, start, start + len(words))
    annotating.set_status(1, WorkStatus.DONE)


@pytest.fixture
def differing(seeded: Path) -> Path:
    with open_project(seeded) as workspace:
        person_in(workspace, ME)  # who comes first leads
        mark(workspace, "Omar", ("GPE", "Dorvan"), ("PERSON", "Irena Kovash"), ("DATE", "Thursday"))
        mark(workspace, "Petra", ("ORG", "Dorvan"), ("PERSON", "Irena Kovash"), ("CARDINAL", "41"))
    return seeded


@pytest.fixture
def gold(differing: Path) -> Callable[[], Gold]:
    def read() -> Gold:
        with open_project(differing, read_only=True) as workspace, workspace.read() as reading:
            person = reading.people.named("gold")
            spans = reading.annotations.spans(1, person.row) if person is not None else []
        return [(span.label, span.text) for span in spans]

    return read


@pytest.fixture
def screen(
    differing: Path,
    new_window: Callable[[], MainWindow],
    press: Press,
    qtbot: QtBot,
    gold: Callable[[], Gold],
) -> AdjudicateScreen:
    """The screen in front, what all agree in taken over."""
    window = new_window()
    window.projects.open(differing)
    press("Ctrl+6")
    found = window.screens.stack.currentWidget()
    assert isinstance(found, AdjudicateScreen)
    qtbot.waitUntil(lambda: gold() == [("PERSON", "Irena Kovash")], timeout=10_000)
    qtbot.waitUntil(lambda: "3 left" in found.place.gold.standing.text(), timeout=10_000)
    press("Tab", "Shift+Tab")
    return found


def words(screen: AdjudicateScreen) -> str:
    spot = screen._spot
    assert spot is not None
    return TEXT[spot.start : spot.end]


def test_one_key_decides_a_place_and_leads_to_the_next(
    screen: AdjudicateScreen, press: Press, gold: Callable[[], Gold]
) -> None:
    while words(screen) != "Dorvan":
        press("Tab")
    press("1")
    assert ("GPE", "Dorvan") in gold()
    assert words(screen) != "Dorvan"
    press("0", "0")
    assert sorted(gold()) == [("GPE", "Dorvan"), ("PERSON", "Irena Kovash")]
    assert "0 left in this article" in screen.place.gold.standing.text()
    for _ in range(4):
        press("Ctrl+Z")
    assert gold() == []


def test_the_log_tells_who_decided_and_why(
    screen: AdjudicateScreen, press: Press, gold: Callable[[], Gold]
) -> None:
    while words(screen) != "41":
        press("Tab")
    press("W", *"exact", "Return", "2")
    assert ("CARDINAL", "41") in gold()
    told = screen.place.log.text()
    assert "“41”: taken · “exact” · Lena M." in told


def test_a_decision_is_taken_back_by_its_key(
    screen: AdjudicateScreen, press: Press, gold: Callable[[], Gold]
) -> None:
    while words(screen) != "Thursday":
        press("Tab")
    press("1")
    assert ("DATE", "Thursday") in gold()
    screen.show_spot(1, "entity", TEXT.index("Thursday"), TEXT.index("Thursday") + 8)
    press("U")
    assert ("DATE", "Thursday") not in gold()


def test_words_and_label_may_be_chosen_by_hand(
    screen: AdjudicateScreen, press: Press, gold: Callable[[], Gold], monkeypatch: pytest.MonkeyPatch
) -> None:
    def by_hand(dialog: EditDialog) -> int:
        start = TEXT.index("in Dorvan")
        dialog.excerpt.select(start, start + len("in Dorvan"))
        dialog.label.setCurrentText("LOC")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(EditDialog, "exec", by_hand)
    while words(screen) != "Dorvan":
        press("Tab")
    press("E")
    assert ("LOC", "in Dorvan") in gold()


def test_the_rest_is_settled_by_a_rule_as_one_step(
    screen: AdjudicateScreen,
    press: Press,
    gold: Callable[[], Gold],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def best(dialog: SettleDialog) -> int:
        list(dialog._by_button)[2].setChecked(True)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SettleDialog, "exec", best)
    before = gold()
    press("Ctrl+R")
    qtbot.waitUntil(lambda: "0 left in this article" in screen.place.gold.standing.text(), timeout=10_000)
    assert len(gold()) > len(before)
    press("Ctrl+Z")
    assert gold() == before


def test_one_who_is_no_lead_is_told_who_is(
    differing: Path, new_window: Callable[[], MainWindow], press: Press, qtbot: QtBot
) -> None:
    window = new_window()
    window.remembered.annotator = "Omar"
    window.projects.open(differing)
    press("Ctrl+6")
    found = window.screens.stack.currentWidget()
    assert isinstance(found, AdjudicateScreen)
    qtbot.waitUntil(lambda: "Ask Lena M." in found.nothing.words.text(), timeout=10_000)
    assert found.nothing.button.isVisible()
    assert found.nothing.button.text() == "Choose who annotates…"
    press("Tab")
    assert "Ask Lena M." in window.foot.said.text()
    press("Ctrl+R")
    assert QApplication.activeModalWidget() is None


def test_a_note_for_the_guidelines_is_written_at_the_place(
    screen: AdjudicateScreen, differing: Path, press: Press
) -> None:
    while words(screen) != "Dorvan":
        press("Tab")
    press("N")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Towns are GPE.")
    press("Ctrl+Return")
    with open_project(differing, read_only=True) as workspace, workspace.read() as reading:
        (kept,) = reading.notes.of_documents([1])[1]
    assert (kept.note.body, kept.note.start) == ("Towns are GPE.", TEXT.index("Dorvan"))
    assert kept.note.author == ME
    press("Ctrl+Backspace")
    assert screen.isVisible()
    assert words(screen) == "Dorvan"


def test_a_note_on_the_place_is_answered_carried_over_and_settled(
    screen: AdjudicateScreen, differing: Path, press: Press, gold: Callable[[], Gold], qtbot: QtBot
) -> None:
    while words(screen) != "Dorvan":
        press("Tab")
    assert not screen.place.notes.isVisible()
    press("N")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "A town or its council?")
    press("Ctrl+Return", "Ctrl+Backspace")
    qtbot.waitUntil(lambda: len(screen.place.notes.cards) == 1, timeout=10_000)
    screen.list.setFocus()
    press("R")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "The town")
    press("Return")
    qtbot.waitUntil(lambda: len(screen.place.notes.cards[0].thread_.answers) == 1, timeout=10_000)
    assert screen.list.hasFocus()
    press("C")
    assert screen.place.gold.reason.text() == f"{ME}: The town"
    press("T")
    qtbot.waitUntil(lambda: not screen.place.notes.cards[0].thread_.open, timeout=10_000)
    press("1")
    assert ("GPE", "Dorvan") in gold()
    assert not screen.place.notes.isVisible()  # nobody said anything of the next place
    with open_project(differing, read_only=True) as workspace, workspace.read() as reading:
        reasons = [v.reason for v in reading.verdicts.of(1)]
        bodies = [kept.note.body for kept in reading.notes.of_documents([1])[1]]
    assert f"{ME}: The town" in reasons
    assert bodies == ["A town or its council?", "The town"]


def test_an_entry_is_taken_and_then_wherever_annotators_differ_alike(
    seeded: Path, new_window: Callable[[], MainWindow], press: Press, qtbot: QtBot
) -> None:
    places = [TEXT.index(words) for words in THREE]
    with open_project(seeded) as workspace:
        lead = person_in(workspace, ME)
        work = EntryWork(workspace, lead)
        entries = [work.create(name, "PERSON").entry for name in ("Irena Kovash", "Mira Kovash")]
        for name, entry in zip(("Omar", "Petra"), entries, strict=True):
            person = person_in(workspace, name)
            annotating = Annotating(workspace, person)
            for start, words in zip(places, THREE, strict=True):
                annotating.add(1, "entity", "PERSON", start, start + len(words))
            for mark in Article(workspace, person, 1).marks():
                if mark.text in THREE and mark.label == "PERSON":
                    EntryWork(workspace, person).name_span(1, mark.key, entry)
            annotating.set_status(1, WorkStatus.DONE)
    window = new_window()
    window.projects.open(seeded)
    press("Ctrl+6")
    screen = window.screens.stack.currentWidget()
    assert isinstance(screen, AdjudicateScreen)
    qtbot.waitUntil(lambda: "3 left" in screen.place.gold.standing.text(), timeout=10_000)
    assert "entry: Irena Kovash" in screen.place.cards[0].told.text()
    assert "entry: Mira Kovash" in screen.place.cards[1].told.text()
    press("2", "A")
    assert "0 left in this article" in screen.place.gold.standing.text()
    assert "entry: Mira Kovash" in screen.place.gold.told.text()
    press("Ctrl+Z", "Ctrl+Z")
    qtbot.waitUntil(lambda: "3 left" in screen.place.gold.standing.text(), timeout=10_000)
