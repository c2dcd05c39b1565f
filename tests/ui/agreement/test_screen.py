"""A lead sees how alike two annotators are, lists where they differ, and goes there by key."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.errors import UserFixable
from annotator.domain.scheme import Scheme
from annotator.services.agreement.guideline_example import add_to_guideline, guideline_of
from annotator.services.annotating.annotate import Annotating
from annotator.services.projects.projects import open_project, person_in
from annotator.store.people import WorkStatus
from annotator.store.workspace import Workspace
from annotator.ui.adjudicate.screen import AdjudicateScreen
from annotator.ui.agreement.guideline_dialog import GuidelineDialog
from annotator.ui.agreement.labels_table import F1, SPANS
from annotator.ui.agreement.screen import AgreementScreen
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.claims.inks import font
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.work.overview_dialog import WorkDialog
from tests.ui.conftest import ME, TEXT

Press = Callable[..., None]


def mark(workspace: Workspace, name: str, *spans: tuple[str, str]) -> None:
    annotating = Annotating(workspace, person_in(workspace, name))
    for label, words in spans:
        start = TEXT.index(words)
        annotating.add(1, "entity", label, start, start + len(words))
    annotating.set_status(1, WorkStatus.DONE)


@pytest.fixture
def compared(seeded: Path, news_scheme: Scheme) -> Path:
    with open_project(seeded) as workspace:
        person_in(workspace, ME)  # who comes first leads
        mark(workspace, "Omar", ("GPE", "Dorvan"), ("PERSON", "Irena Kovash"), ("DATE", "Thursday"))
        mark(workspace, "Petra", ("ORG", "Dorvan"), ("PERSON", "Irena Kovash"))
    return seeded


def screen_of(window: MainWindow, qtbot: QtBot) -> AgreementScreen:
    found = window.screens.stack.currentWidget()
    assert isinstance(found, AgreementScreen)
    qtbot.waitUntil(lambda: found._shown is not None, timeout=20_000)
    return found


@pytest.fixture
def screen(
    compared: Path, new_window: Callable[[], MainWindow], press: Press, qtbot: QtBot
) -> tuple[MainWindow, AgreementScreen]:
    window = new_window()
    window.projects.open(compared)
    press("Ctrl+5")
    return window, screen_of(window, qtbot)


def words(screen: AgreementScreen) -> list[list[str]]:
    cases = screen.table.cases
    return [
        [str(cases.data(cases.index(row, column))) for column in range(1, cases.columnCount())]
        for row in range(cases.rowCount())
    ]


def test_figures_and_differences_stand_side_by_side(screen: tuple[MainWindow, AgreementScreen]) -> None:
    _, shown = screen
    lines = {line.name: line.f1.value for line in shown.labels.lines.lines}
    assert lines["PERSON"] == 1.0
    assert lines["entity"] == pytest.approx(0.4)
    assert words(shown) == [
        ["Thursday DATE", "—", "missing"],
        ["Dorvan GPE", "Dorvan ORG", "label"],
    ]
    assert "1 article compared" in shown.asking.told.text()


def test_shift_enter_leads_to_the_words_in_their_article_and_back(
    screen: tuple[MainWindow, AgreementScreen], press: Press
) -> None:
    window, shown = screen
    shown.table.setFocus()
    press("Down", "Shift+Return")
    page = window.screen_.page
    place = page.selected_range()
    assert place is not None
    assert TEXT[slice(*place)] == "Dorvan"
    press("Ctrl+Backspace")
    assert window.screens.stack.currentWidget() is shown


def test_enter_leads_to_the_place_where_it_is_settled_and_back(
    screen: tuple[MainWindow, AgreementScreen], press: Press, qtbot: QtBot
) -> None:
    window, shown = screen
    shown.table.setFocus()
    press("Down", "Return")
    settling = window.screens.stack.currentWidget()
    assert isinstance(settling, AdjudicateScreen)
    qtbot.waitUntil(lambda: settling._found() is not None, timeout=10_000)
    spot = settling._spot
    assert spot is not None
    assert TEXT[spot.start : spot.end] == "Dorvan"
    press("Ctrl+Backspace")
    assert window.screens.stack.currentWidget() is shown


def test_a_kind_is_listed_alone_and_escape_lists_all(
    screen: tuple[MainWindow, AgreementScreen], press: Press
) -> None:
    _, shown = screen
    pill = next(p for p in shown.kinds._kinds.values() if p.text().startswith("label"))
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert [row[-1] for row in words(shown)] == ["label"]
    press("Escape")
    assert len(words(shown)) == 2


def test_more_work_is_measured_again_while_one_looks(
    screen: tuple[MainWindow, AgreementScreen], qtbot: QtBot
) -> None:
    window, shown = screen
    desk = window.screen_.desk
    assert desk is not None
    mark(desk.workspace, "Petra", ("DATE", "Thursday"))
    qtbot.waitUntil(lambda: len(words(shown)) == 1, timeout=10_000)


def test_suggestions_are_compared_as_one_more_annotator(
    screen: tuple[MainWindow, AgreementScreen], qtbot: QtBot
) -> None:
    _, shown = screen
    shown.asking.suggestions.click()
    qtbot.waitUntil(lambda: shown.table.cases.names == ("Omar", "Petra", "suggestions"), timeout=10_000)
    assert ["Dorvan GPE", "Dorvan ORG", "Dorvan GPE", "label"] in words(shown)


def test_the_report_is_written_where_one_says(
    screen: tuple[MainWindow, AgreementScreen], press: Press, tmp_path: Path
) -> None:
    out = tmp_path / "report.html"
    press("Ctrl+S")
    chooser = screen[1].findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(out))
    chooser.reject()
    assert "Agreement of Omar and Petra" in out.read_text("utf-8")


def test_with_one_annotator_the_screen_says_what_it_is_for(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    press("Ctrl+5")
    shown = screen_of(window, qtbot)
    assert "how alike annotators are" in shown.nothing.words.text()
    assert "two annotators" in shown.nothing.words.text()
    assert shown.nothing.button.isVisible()
    shown.nothing.button.click()
    work = next(w for w in QApplication.topLevelWidgets() if isinstance(w, WorkDialog))
    work.close()


def test_a_difference_becomes_a_guideline_with_its_example(
    screen: tuple[MainWindow, AgreementScreen],
    compared: Path,
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, shown = screen

    def say(dialog: GuidelineDialog) -> int:
        assert dialog.label == "GPE"
        QTest.keyClicks(dialog.text, "A town named for its people is a GPE.")
        return QDialog.DialogCode.Accepted

    def guideline() -> str:
        with open_project(compared, read_only=True) as workspace, workspace.read() as reading:
            return guideline_of(reading.schemes.get(), "entity", "GPE")

    monkeypatch.setattr(GuidelineDialog, "exec", say)
    shown.table.setFocus()
    shown.table.selectRow(1)
    before = guideline()
    press("N")
    rule, example = guideline().removeprefix(before.rstrip()).strip().splitlines()
    assert rule == "A town named for its people is a GPE."
    assert "**Dorvan**. She said" in example
    assert example.endswith("(Omar: GPE; Petra: ORG)")
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: guideline() == before)  # a change of the scheme is undone beside the window


def test_a_guideline_is_written_by_leads_alone(
    compared: Path,
) -> None:
    with open_project(compared) as workspace, pytest.raises(UserFixable, match="lead"):
        add_to_guideline(workspace, person_in(workspace, "Omar"), "entity", "GPE", "Towns.")


def choose(box: ChoiceBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.chosen.emit(value)


def test_a_layer_is_seen_from_every_side(screen: tuple[MainWindow, AgreementScreen], press: Press) -> None:
    window, shown = screen
    sides = shown.sides
    choose(sides.side, "labels")
    assert sides.confusion.isVisible()
    assert "GPE and ORG 1" in sides.confusion.accessibleDescription()
    choose(sides.side, "articles")
    rows = sides.articles.model()
    assert [rows.data(rows.index(0, column)) for column in (1, 2)] == ["3 / 2", ".400"]
    sides.articles.setFocus()
    sides.articles.selectRow(0)
    press("Return")
    assert window.screen_.desk is not None
    assert window.screen_.desk.row == 1
    press("Ctrl+Backspace")
    choose(sides.side, "features")
    assert sides.features.isVisible()


def test_differences_are_ordered_and_the_articles_narrowed(
    screen: tuple[MainWindow, AgreementScreen], qtbot: QtBot
) -> None:
    _, shown = screen
    choose(shown.kinds.order, "words")
    assert [row[-1] for row in words(shown)] == ["label", "missing"]
    choose(shown.kinds.order, "kind")
    assert [row[-1] for row in words(shown)] == ["missing", "label"]
    shown.asking.articles.setText("no such title")
    qtbot.waitUntil(lambda: "No article of these" in shown.nothing.words.text(), timeout=10_000)
    shown.asking.articles.clear()
    qtbot.waitUntil(lambda: "1 article compared" in shown.asking.told.text(), timeout=10_000)
    choose(shown.asking.layer, "claim")
    qtbot.waitUntil(lambda: not words(shown), timeout=10_000)


def test_gamma_is_measured_where_it_is_asked_for(
    screen: tuple[MainWindow, AgreementScreen], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("scipy")
    _, shown = screen
    choose(shown.sides.side, "features")
    rows = shown.sides.features.model()
    shown.asking.gamma.setChecked(True)
    qtbot.waitUntil(lambda: rows.data(rows.index(0, 0)) == "entity: γ", timeout=20_000)
    assert rows.data(rows.index(0, 6)) not in ("–", "")
    monkeypatch.setitem(sys.modules, "scipy", None)
    shown.do("agreement.again")
    qtbot.waitUntil(lambda: "γ needs SciPy" in shown.nothing.words.text(), timeout=20_000)


def test_measuring_is_stopped_by_its_key_and_what_was_shown_stays(
    screen: tuple[MainWindow, AgreementScreen], press: Press, qtbot: QtBot
) -> None:
    pytest.importorskip("scipy")
    shown = screen[1]
    measured, figures = shown._measured, shown.asking.told.text()
    asked = measured.asked
    endless = replace(asked.choices, gamma=True, gamma_samples=10_000_000)
    measured.ask(replace(asked, choices=endless))
    assert shown.asking.told.text() == f"Measuring again… Shift+F5 stops that. {figures}"
    press("Shift+F5")
    qtbot.waitUntil(lambda: measured.is_halted, timeout=20_000)
    assert "was stopped" in shown.asking.told.text()
    assert shown.table.cases.rowCount()
    # Another choice is measured at once, also in the place of one that takes for ever.
    measured.ask(replace(asked, choices=replace(endless, seed=1)))
    measured.ask(asked)
    press("F5")
    qtbot.waitUntil(lambda: shown.asking.told.text() == figures, timeout=20_000)


def test_the_spans_of_four_annotators_stand_whole(screen: tuple[MainWindow, AgreementScreen]) -> None:
    table = screen[1].labels
    many = replace(table.lines.lines[0], spans=(1_432, 1_442, 1_451, 1_500))
    table.lines.show([many], ("Anna", "Ben", "Chidi", "Dora"))
    said = str(table.lines.data(table.lines.index(0, SPANS)))
    assert said == "1,432 / 1,442 / 1,451 / 1,500"
    assert "F1" in table.lines.data(table.lines.index(0, F1), Qt.ItemDataRole.ToolTipRole)
    assert table.columnWidth(SPANS) > QFontMetrics(font(13, bold=True)).horizontalAdvance(said)
