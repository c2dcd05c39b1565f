"""A corpus of many articles is worked with as a short one: listed, searched, decided, saved, exported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.services.projects.projects import open_project
from annotator.services.queue.order import Order
from annotator.ui.bench.article_list import long_project, title
from annotator.ui.main_window.export_dialog import Wanted
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.search.screen import SearchScreen
from tests.ui.conftest import ME

Press = Callable[..., None]
_LONG = 600_000  # milliseconds


@pytest.mark.parametrize(
    "articles",
    [2_000, pytest.param(100_000, marks=[pytest.mark.soak, pytest.mark.timeout(1_800)])],
    ids="{:,}".format,
)
def test_many_articles_are_listed_searched_decided_and_exported(
    articles: int, new_window: Callable[[], MainWindow], press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    path = long_project(tmp_path / "long.goldspan", articles)
    window = new_window()
    window.projects.open(path)
    panel = window.screen_.corpus
    # A file of that size which nobody has opened here is looked through first.
    qtbot.waitUntil(lambda: panel.model.rowCount() == articles, timeout=_LONG)
    desk = window.screen_.desk
    assert desk is not None

    press("Tab", "A", "A", "X", "Ctrl+Return")
    assert desk.row == 2
    press("Tab", "A")

    with qtbot.waitSignal(panel.listed, timeout=_LONG):
        panel.asking.want_order(Order.WORTH)
    assert panel.model.rowCount() == articles
    wanted = title(articles // 2)
    with qtbot.waitSignal(panel.listed, timeout=_LONG):
        panel.box.setText(wanted)
    assert panel.model.rowCount() < articles / 10
    with qtbot.waitSignal(panel.listed, timeout=_LONG):
        panel.box.clear()

    press("Ctrl+Shift+F")
    search = window.screens.stack.currentWidget()
    assert isinstance(search, SearchScreen)
    for words, hits in (
        (str(articles - 1), "1 hit in 1 article"),
        ("b", f"{articles:,} hits in"),
    ):
        search.bar.box.selectAll()
        QTest.keyClicks(search.bar.box, words)
        QTest.keyClick(search.bar.box, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not search.finding.running, timeout=_LONG)
        assert search.card.count.text().startswith(hits)
        search.bar.box.setFocus()

    qtbot.waitUntil(lambda: not window.runner.busy, timeout=_LONG)
    window.projects.exchange.export(Wanted(source="suggestions", out=tmp_path / "out.jsonl"))
    with qtbot.waitSignal(window.runner.idle, timeout=_LONG):
        pass
    message = window.messages.message
    assert message is not None
    assert message.what.startswith(f"Exported {articles:,} records")
    with (tmp_path / "out.jsonl").open("rb") as lines:
        assert sum(1 for _ in lines) == articles
    window.close()
    with open_project(path, read_only=True) as workspace, workspace.read() as reading:
        me = reading.people.named(ME)
        assert me is not None
        decided = reading.annotations.decisions([1, 2], me.row)
    assert sum(decided.values()) == 4
