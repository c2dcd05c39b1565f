"""The Snapshots dialog in the real window: taken, compared, restored for an article or whole, and undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QTableWidget
from pytestqt.qtbot import QtBot

from annotator.domain.snapshot import Reason, Snapshot
from annotator.services.snapshots import keeping
from annotator.services.snapshots.restoring import snapshots_of
from annotator.store.snapshots import taking
from annotator.ui.main_window import snapshots as of_window
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.project.message import Tone
from annotator.ui.snapshots.dialog import SnapshotsDialog
from annotator.ui.snapshots.wording import by_whom

Press = Callable[..., None]


def dialog_of(window: MainWindow, qtbot: QtBot) -> SnapshotsDialog:
    window.actions_.trigger("file.snapshots")
    dialog = window.findChildren(SnapshotsDialog)[-1]
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def lines(table: QTableWidget) -> list[list[str]]:
    found = []
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(table.columnCount())]
        found.append([cell.text() if cell is not None else "" for cell in cells])
    return found


def take(dialog: SnapshotsDialog, qtbot: QtBot, name: str) -> None:
    before = dialog.list.rowCount()
    dialog.name.setText(name)
    dialog.taking.click()
    qtbot.waitUntil(lambda: dialog.list.rowCount() == before + 1)


def settled(dialog: SnapshotsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Comparing" not in dialog.told.text())


def test_one_is_taken_by_name_and_says_what_it_holds(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press("Tab", "A")
    dialog = dialog_of(window, qtbot)
    assert "no snapshots yet" in dialog.head.text()
    take(dialog, qtbot, "before the second round")
    settled(dialog, qtbot)
    (line,) = lines(dialog.list)
    assert line[1:4] == ["“before the second round”", "3", "1"]
    assert dialog.told.text() == "Decisions: Lena M. 1. All work is as it is now."
    dialog.reject()


def test_one_article_is_restored_and_undone(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press("Tab", "A")
    dialog = dialog_of(window, qtbot)
    take(dialog, qtbot, "first")
    dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press("Tab", "X", "Tab", "A")
    desk = window.screen_.desk
    assert desk is not None
    assert sum(not m.undecided for m in desk.marks()) == 3
    dialog = dialog_of(window, qtbot)
    settled(dialog, qtbot)
    assert lines(dialog.articles) == [["Ministry says dam “fully secured”", "Lena M.", "2 new"]]
    dialog.articles.selectRow(0)
    dialog.restoring_article.click()
    qtbot.waitUntil(lambda: sum(not m.undecided for m in desk.marks()) == 1)
    settled(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.articles.rowCount() == 0)
    dialog.reject()
    window.actions_.trigger("edit.undo")
    qtbot.waitUntil(lambda: sum(not m.undecided for m in desk.marks()) == 3)


def test_the_project_is_put_back_and_the_message_takes_that_back(
    window: MainWindow, press: Press, qtbot: QtBot, seeded: Path
) -> None:
    dialog = dialog_of(window, qtbot)
    take(dialog, qtbot, "nothing decided")
    dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press("Tab", "A", "Tab", "A")

    def decided() -> int:
        desk = window.screen_.desk
        return -1 if desk is None else sum(not m.undecided for m in desk.marks())

    assert decided() == 2
    dialog = dialog_of(window, qtbot)
    dialog.restoring.click()
    qtbot.waitUntil(lambda: window.messages.message is not None and decided() == 0)
    message = window.messages.message
    assert message is not None
    assert message.tone is Tone.NOTE
    assert [s.reason for s in snapshots_of(seeded)] == [Reason.RESTORE, Reason.NAMED]
    message.steps[0].take()
    qtbot.waitUntil(lambda: decided() == 2)


def test_todays_is_taken_after_opening_and_only_once(window: MainWindow, qtbot: QtBot, seeded: Path) -> None:
    window.snapshots.take_daily()
    qtbot.waitUntil(lambda: len(snapshots_of(seeded)) == 1)
    window.snapshots.take_daily()
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert [s.reason for s in snapshots_of(seeded)] == [Reason.OPENING]


def test_a_snapshot_that_fails_is_told_calmly(window: MainWindow, qtbot: QtBot, seeded: Path) -> None:
    seeded.with_name("talvik.snapshots").write_text("in the way")
    window.snapshots.take_daily()
    qtbot.waitUntil(lambda: window.messages.message is not None)
    message = window.messages.message
    assert message is not None
    assert message.tone is Tone.NOTE
    assert "your work is saved all the same" in message.what


@pytest.mark.parametrize("missing", [False, True])
def test_a_damaged_or_missing_project_offers_its_snapshots(
    window: MainWindow, qtbot: QtBot, seeded: Path, missing: bool
) -> None:
    dialog = dialog_of(window, qtbot)
    take(dialog, qtbot, "good")
    dialog.reject()
    window.projects.close()
    if missing:
        seeded.unlink()
    else:
        seeded.write_bytes(seeded.read_bytes()[:5000])
    window.projects.open(seeded)
    message = window.messages.message
    assert message is not None
    assert message.steps[0].words == "Snapshots…"
    message.steps[0].take()
    dialog = window.findChildren(SnapshotsDialog)[-1]
    assert dialog.taking.isHidden()
    dialog.restoring.click()
    qtbot.waitUntil(lambda: window.screen_.desk is not None and len(window.screen_.desk.marks()) == 6)


def test_a_window_left_open_over_midnight_takes_the_next_days(
    window: MainWindow, qtbot: QtBot, press: Press, seeded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.snapshots.take_daily()
    qtbot.waitUntil(lambda: len(snapshots_of(seeded)) == 1)
    press("Tab", "A")
    window.snapshots.look_at_day()
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert len(snapshots_of(seeded)) == 1, "it is the same day"

    class Tomorrow(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Tomorrow:
            moment = datetime.now(tz) + timedelta(days=1)
            return cls.fromtimestamp(moment.timestamp(), tz)

    for module in (of_window, keeping, taking):
        monkeypatch.setattr(module, "datetime", Tomorrow)
    window.snapshots.look_at_day()
    qtbot.waitUntil(lambda: len(snapshots_of(seeded)) == 2)
    assert {s.reason for s in snapshots_of(seeded)} == {Reason.OPENING}


def test_one_is_deleted_and_brought_back_until_the_dialog_is_left(
    window: MainWindow, qtbot: QtBot, press: Press, seeded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.snapshots.take_daily()
    qtbot.waitUntil(lambda: len(snapshots_of(seeded)) == 1)
    press("Tab", "A")
    dialog = dialog_of(window, qtbot)
    take(dialog, qtbot, "mine")
    answers = ["Keep it", "Delete it"]

    def answer(box: QMessageBox) -> int:
        wanted = answers.pop(0)
        next(b for b in box.buttons() if b.text() == wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    dialog.deleting.click()
    assert dialog.list.rowCount() == 2, "a named one is asked about"
    dialog.deleting.click()
    assert answers == []
    assert [s.reason for s in snapshots_of(seeded)] == [Reason.OPENING]
    dialog.undoing.click()
    assert len(snapshots_of(seeded)) == 2
    dialog.list.selectRow(1)
    dialog.deleting.click()  # a daily one is not asked about
    dialog.reject()
    assert [s.name for s in snapshots_of(seeded)] == ["mine"]
    assert {p.suffix for p in seeded.with_name("talvik.snapshots").iterdir()} == {".goldspan"}
    assert len(list(seeded.with_name("talvik.snapshots").iterdir())) == 1


def test_in_a_mirrored_window_dates_and_sentences_keep_their_order(
    window: MainWindow, press: Press, qtbot: QtBot, qapp: QApplication
) -> None:
    press("Tab", "A")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = dialog_of(window, qtbot)
        take(dialog, qtbot, "")
        dialog.reject()
        dialog = dialog_of(window, qtbot)
        settled(dialog, qtbot)
        (line,) = lines(dialog.list)
        assert dialog.snapshot is not None
        assert dialog.list.selectedItems(), "the latest is chosen as the panel opens"
        told, head = dialog.told.text(), dialog.head.text()
        dialog.reject()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    # Kept apart, the date's time stays behind its day, and a full stop behind its sentence.
    assert all(words.startswith("\u2068") and words.endswith("\u2069") for words in (*line, told, head))


def test_a_name_that_runs_from_right_to_left_keeps_its_count_behind_it(tmp_path: Path) -> None:
    made = datetime(2026, 3, 14, 12).astimezone()
    held = Snapshot(path=tmp_path, made=made, reason=Reason.NAMED, work=(("מיכל", 12), ("Lena", 3)))
    assert by_whom(held) == "Decisions: \u2068מיכל\u2069 12, Lena 3."
