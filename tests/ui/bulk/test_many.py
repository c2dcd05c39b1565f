"""Many suggestions are decided by a few keys, and one more takes them back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from annotator.store.access import Writing
from annotator.store.workspace import Workspace
from annotator.ui.bulk.apply_dialog import ApplyDialog
from annotator.ui.bulk.decide_dialog import DecideDialog
from annotator.ui.bulk.filters import Filters, Scope
from annotator.ui.main_window.shell import MainWindow
from tests.ui.bulk.conftest import Marks

Press = Callable[..., None]
Settled = Callable[[], None]


def in_front(qtbot: QtBot, window: MainWindow) -> None:
    """A window manager gives the window the keys back when a dialog closes; here nobody does."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def said(window: MainWindow) -> str:
    return window.screen_.status.message


def chosen(window: MainWindow) -> str:
    desk = window.screen_.desk
    assert desk is not None
    return desk.chosen.text if desk.chosen is not None else ""


def dialog_of(qtbot: QtBot, kind: type) -> DecideDialog | ApplyDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert isinstance(found, DecideDialog | ApplyDialog)
    qtbot.waitUntil(lambda: not found.busy, timeout=10_000)
    return found


def test_the_rest_of_an_article_is_accepted_in_one_step(
    window: MainWindow, press: Press, marks: Marks
) -> None:
    press("Tab", "X", "Shift+A")
    assert said(window) == ("Accepted 3 of this article. Ctrl+Z takes them back. Ctrl+Enter: done.")
    assert [status for _, _, status in marks(1)] == ["rejected", "accepted", "accepted", "accepted"]
    press("Shift+A")
    assert said(window).startswith("Every suggestion here is decided.")
    press("Ctrl+Z")
    assert said(window).startswith("Undone: accept 3 spans")
    press("Shift+X", "Ctrl+Return")
    assert [status for _, _, status in marks(1)] == ["rejected"] * 4
    assert window.screen_.desk is not None
    assert window.screen_.desk.row == 2


def test_many_more_than_a_handful_are_decided_beside_the_window(
    window: MainWindow, press: Press, marks: Marks, qtbot: QtBot, settled: Settled, monkeypatch: object
) -> None:
    from annotator.ui.main_window import many

    monkeypatch.setattr(many, "AT_ONCE", 0)  # type: ignore[attr-defined]  # pytest's own fixture
    press("Shift+A")
    settled()
    assert said(window).startswith("Accepted 4 of this article.")
    assert {status for _, _, status in marks(1)} == {"accepted"}


def test_no_label_that_can_be_asked_for_is_cut(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press("Ctrl+Shift+A")
    shown = dialog_of(qtbot, DecideDialog)
    filters = shown.findChild(Filters)
    assert filters is not None
    labels = filters.findChild(QScrollArea)
    assert labels is not None
    assert labels.verticalScrollBar().maximum() == 0
    shown.reject()


def test_a_list_is_filtered_unticked_and_decided_over_all_articles(
    window: MainWindow, press: Press, marks: Marks, qtbot: QtBot, settled: Settled
) -> None:
    press("Ctrl+Shift+A")
    dialog = dialog_of(qtbot, DecideDialog)
    assert isinstance(dialog, DecideDialog)
    assert dialog.counts.text() == "4 suggestions in 1 article"
    filters = dialog.filters
    filters.where.setCurrentIndex(filters.where.findData(Scope.CORPUS))
    qtbot.waitUntil(lambda: dialog.counts.text() == "24 suggestions in 6 articles", timeout=10_000)
    filters.press(("entity", "ORG"))
    filters.most.setValue(0.7)
    qtbot.waitUntil(lambda: dialog.counts.text() == "12 suggestions in 6 articles", timeout=10_000)
    filters.words.setText("DORVAN")
    qtbot.waitUntil(lambda: dialog.counts.text() == "6 suggestions in 6 articles", timeout=10_000)
    dialog.view.setFocus()
    press("Space", "Down", "Space")
    assert dialog.counts.text() == "6 suggestions in 6 articles · 2 unticked"
    assert dialog.rejecting.text() == "Reject 4"
    press("X")
    settled()
    assert said(window) == "Rejected 4 suggestions in 4 articles. Ctrl+Z takes them back."
    dorvan = [next(status for words, _, status in marks(row) if words == "Dorvan") for row in range(1, 7)]
    assert dorvan.count("rejected") == 4
    assert dorvan[0] == dorvan[2] == "suggested"
    in_front(qtbot, window)
    press("Ctrl+Z")
    assert all(status == "suggested" for row in range(1, 7) for _, _, status in marks(row))


def test_a_list_without_lines_says_why_and_can_be_left(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    press("Shift+A", "Ctrl+Shift+A")
    dialog = dialog_of(qtbot, DecideDialog)
    assert isinstance(dialog, DecideDialog)
    assert dialog.counts.text() == "Nothing waits here"
    assert not dialog.accepting.isEnabled()
    press("A", "Escape")
    assert dialog.isHidden()


def test_the_same_words_here_get_the_label(window: MainWindow, press: Press, marks: Marks) -> None:
    press("Tab", "A", "Alt+Left")
    assert chosen(window) == "Kovash"
    press("P")
    assert said(window) == (
        "Marked “Kovash” as PERSON 1 time. Shift+P looks through the corpus. Ctrl+Z takes it back."
    )
    assert [m for m in marks(1) if m[0] == "Kovash"] == [
        ("Kovash", "PERSON", "accepted"),
        ("Kovash", "PERSON", "added"),
    ]
    press("P")
    assert said(window) == "“Kovash” stands nowhere else here. Shift+P looks through the corpus."
    press("Ctrl+Z")
    assert len([m for m in marks(1) if m[0] == "Kovash"]) == 1


def test_what_lies_within_another_span_is_left_and_said(
    window: MainWindow, press: Press, marks: Marks
) -> None:
    press("Tab", "Tab", "5")
    assert chosen(window) == "Dorvan"
    press("P")
    assert said(window).startswith("Marked “Dorvan” as LOC 1 time (1 within other spans left as they are).")
    assert [label for words, label, _ in marks(1) if words == "Dorvan"] == ["LOC", "LOC"]


def test_the_same_words_in_the_corpus_are_looked_at_first(
    window: MainWindow, press: Press, marks: Marks, qtbot: QtBot, settled: Settled
) -> None:
    press("Tab", "Tab", "5", "Shift+P")
    dialog = dialog_of(qtbot, ApplyDialog)
    assert isinstance(dialog, ApplyDialog)
    # One other in each article is free; there lies an ORG suggestion in five, and a longer name in six.
    assert dialog.counts.text() == "6 places in 6 articles · 1 carries it already"
    assert dialog.marking.text() == "Mark 6 as LOC"
    assert dialog.lines.count() == 6 + 5 + 6
    dialog.view.setFocus()
    press("Down", "Space")
    assert dialog.marking.text() == "Mark 5 as LOC"
    press("A")
    settled()
    assert said(window) == "Marked “Dorvan” as LOC 5 times in 5 articles. Ctrl+Z takes them back."
    counts = [sum(m[:2] == ("Dorvan", "LOC") for m in marks(row)) for row in range(1, 7)]
    assert counts == [2, 0, 1, 1, 1, 1]
    in_front(qtbot, window)
    press("Ctrl+Z")
    assert sum(m[:2] == ("Dorvan", "LOC") for row in range(1, 7) for m in marks(row)) == 1


def test_the_order_by_score_is_a_setting_that_is_kept(
    window: MainWindow, press: Press, new_window: Callable[[], MainWindow]
) -> None:
    press("Tab")
    assert chosen(window) == "Kovash"
    action = window.actions_.action("annotate.by_score")
    assert action is not None
    assert not action.isChecked()
    action.trigger()
    assert action.isChecked()
    assert said(window) == "Tab goes to the lowest score first."
    press("Escape", "Tab")
    assert chosen(window) == "Dorvan"
    press("X")
    assert chosen(window) == "the ministry"
    press("Tab")
    assert chosen(window) == "Marn Dorvan Herald"
    press("Shift+Backtab")
    assert chosen(window) == "the ministry"
    assert said(window) == "3 suggestions to review, lowest score first"
    window.close()
    again = new_window()
    other = again.actions_.action("annotate.by_score")
    assert again.remembered.lowest_first
    assert other is not None


def test_a_retired_label_is_given_nowhere_else(window: MainWindow, press: Press, marks: Marks) -> None:
    press("Tab", "A", "Alt+Left")
    desk = window.screen_.desk
    assert desk is not None
    retire(desk.workspace, "PERSON")
    press("P")
    assert said(window) == "The label PERSON is retired: it is given no more."
    press("Shift+P")
    assert QApplication.activeModalWidget() is None


def retire(workspace: Workspace, name: str) -> None:
    def work(writing: Writing) -> None:
        scheme = writing.schemes.get()
        layers = [
            replace(layer, labels=tuple(replace(b, retired=b.name == name) for b in layer.labels))
            for layer in scheme.layers
        ]
        writing.schemes.put(replace(scheme, layers=tuple(layers)))

    workspace.perform("retire label", work, undoable=False)


def test_keys_say_what_is_missing(window: MainWindow, press: Press) -> None:
    press("P")
    assert "Tab chooses" in said(window)
    press("Ctrl+R")
    assert said(window).startswith("No rule is offered.")


def test_many_labels_leave_room_for_the_lines(qtbot: QtBot) -> None:
    filters = Filters([("all articles", Scope.CORPUS)])
    qtbot.addWidget(filters)
    filters.resize(900, 200)
    filters.show()
    few = [(("entity", f"LABEL {n}"), n) for n in range(4)]
    filters.offer(few, [])
    low = filters.sizeHint().height()
    filters.offer([(("entity", f"LABEL {n}"), n) for n in range(300)], [])
    assert low < filters.sizeHint().height() < 200
    filters.offer(few, [])
    assert filters.sizeHint().height() == low
