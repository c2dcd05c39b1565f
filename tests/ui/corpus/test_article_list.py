from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.services.projects.projects import person_in
from annotator.services.queue.corpus import Corpus, Entry
from annotator.store.access import Writing
from annotator.store.workspace import Workspace
from annotator.ui.corpus.model import CorpusModel
from annotator.ui.corpus.reader import rows_of
from annotator.ui.corpus.wording import day_of, is_right_to_left
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]


def test_the_filter_box_takes_what_is_typed(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    panel = window.screen_.corpus
    press("Ctrl+L")
    assert panel.box.hasFocus()
    press(*"CAR1 XA")
    assert panel.box.text().lower() == "car1 xa"
    press("Escape")
    assert panel.box.text() == ""
    assert window.screen_.page.hasFocus()
    desk = window.screen_.desk
    assert desk is not None
    assert all(mark.undecided for mark in desk.marks())


def test_enter_opens_the_first_article_that_fits(window: MainWindow, press: Press) -> None:
    press("Ctrl+L", *"PARK", "Return")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.row == 2
    assert window.screen_.corpus.model.rowCount() == 1
    assert window.screen_.page.hasFocus()


def test_a_filter_that_fits_nothing_says_so(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    panel = window.screen_.corpus
    press("Ctrl+L", *"ZZZ")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)
    assert panel.nothing.isVisible()
    assert "Esc shows all" in panel.nothing.text()


def test_arrows_in_the_list_open_articles_and_letters_stay_commands(window: MainWindow, press: Press) -> None:
    screen = window.screen_
    assert screen.desk is not None
    screen.corpus.view.setFocus()
    press("Down")
    assert screen.desk.row == 2
    press("Up", "Tab", "A")
    assert screen.desk.marks()[0].status.value == "accepted"
    assert screen.desk.row == 1


def test_progress_follows_decisions(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    panel = window.screen_.corpus
    index = panel.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("not started")
    press("Tab", "A", "X")
    qtbot.waitUntil(lambda: index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("2/6 reviewed"))
    press("Ctrl+Return")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("done")
    assert panel.progress_text == "1 of 3 articles done"


def test_a_title_is_never_markup(window: MainWindow) -> None:
    tip = window.screen_.corpus.model.index(2).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;so far&lt;/b&gt;" in tip


@pytest.mark.parametrize(
    ("published", "said"), [("2024-03-14", "14 Mar"), ("", ""), ("March 2024", "March 2024")]
)
def test_a_day_is_written_short(published: str, said: str) -> None:
    assert day_of(published) == said


def test_a_long_list_has_its_true_length_and_reads_only_what_is_seen(
    project: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        writing.documents.add_bulk(
            [Document(id=f"d{n}", text="x", title=f"T{n}") for n in range(3000)], batch
        )
        writing.batches.finish(batch)

    project.perform("import", fill)
    corpus = Corpus(project, person_in(project, "me"))
    asked: list[int] = []
    entries = corpus.entries

    def counted(rows: Sequence[int]) -> dict[int, Entry]:
        asked.append(len(rows))
        return entries(rows)

    monkeypatch.setattr(corpus, "entries", counted)
    model = CorpusModel()
    with project.read() as reading:
        rows = reading.queue.rows()
    model.show(corpus, rows_of(rows))
    assert model.rowCount() == 3000
    assert model.index(2999).data() == "T2999"
    assert model.index(2990).data() == "T2990"
    assert sum(asked) <= 64


def test_the_list_paints_with_and_without_an_article_chosen(window: MainWindow) -> None:
    view = window.screen_.corpus.view
    shown: QPixmap = view.grab()
    view.clearSelection()
    QApplication.processEvents()
    assert shown.toImage() != view.grab().toImage()


def test_a_line_runs_as_its_first_letter_does() -> None:
    assert is_right_to_left("«عمال السد»")
    assert not is_right_to_left("Dam, عمال")
    assert not is_right_to_left("\u2068عمال\u2069 · 15 Mar")
    assert not is_right_to_left("15")
