"""A corpus of many articles is worked with as a short one: listed, searched, decided, saved, exported."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.services.projects.projects import open_project
from annotator.services.queue.order import Order
from annotator.ui.bench.article_list import Waited, asked, long_project, title, wait_for
from annotator.ui.corpus.panel import CorpusPanel
from annotator.ui.main_window.export_dialog import ExportDialog
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.search.screen import SearchScreen
from tests.ui.conftest import ME

Press = Callable[..., None]
_log = logging.getLogger(__name__)  # pytest --log-cli-level=INFO shows what each took


class _Felt:
    """How long each piece of work took, and the longest silence of the window meanwhile; said at the end."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def until(self, name: str, done: Callable[[], bool]) -> None:
        """Let the window live until something is done."""
        whole, silence = wait_for(done)
        self.said.append(f"{name} {whole:.2f} s, silent {silence * 1000:.0f} ms")

    def listed(self, name: str, panel: CorpusPanel, ask: Callable[[], None]) -> None:
        """Ask the list for something, and wait until it is painted."""
        waited = Waited()
        asked(panel, ask, waited)
        self.said.append(f"{name} {waited.whole.p50 / 1000:.2f} s, silent {waited.gap.p50:.0f} ms")


@pytest.mark.parametrize(
    "articles",
    [2_000, pytest.param(100_000, marks=[pytest.mark.soak, pytest.mark.timeout(1_800)])],
    ids="{:,}".format,
)
def test_many_articles_are_listed_searched_decided_and_exported(
    articles: int, new_window: Callable[[], MainWindow], press: Press, tmp_path: Path
) -> None:
    path, felt = long_project(tmp_path / "long.goldspan", articles), _Felt()
    window = new_window()
    window.projects.open(path)
    panel = window.screen_.corpus
    # A file of that size which nobody has opened here is looked through first.
    felt.until("open and list", lambda: panel.model.rowCount() == articles)
    desk = window.screen_.desk
    assert desk is not None

    press("Tab", "A", "A", "X")
    begun = time.perf_counter()
    press("Ctrl+Return")
    assert desk.row == 2
    felt.said.append(f"next article {(time.perf_counter() - begun) * 1000:.0f} ms")
    press("Tab")
    begun = time.perf_counter()
    press("A")
    felt.said.append(f"decide and save {(time.perf_counter() - begun) * 1000:.0f} ms")

    felt.listed("order by worth", panel, lambda: panel.asking.want_order(Order.WORTH))
    assert panel.model.rowCount() == articles
    press("Ctrl+L")
    assert panel.box.hasFocus()
    felt.listed("filter", panel, lambda: QTest.keyClicks(panel.box, title(articles // 2)))
    assert panel.model.rowCount() < articles / 10
    felt.listed("list again", panel, lambda: press("Escape"))
    assert panel.model.rowCount() == articles

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
        felt.until(f"search {hits}", lambda: not search.finding.running)
        assert search.card.count.text().startswith(hits)
        search.bar.box.setFocus()

    felt.until("rest", lambda: not window.runner.busy)
    press("Ctrl+E")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    while dialog.wanted.source != "suggestions":
        before = dialog.wanted.source
        press("Down")
        assert dialog.wanted.source != before
    out = dialog.wanted.out
    press("Return")
    felt.until("export", lambda: out.is_dir() and not window.runner.busy)
    message = window.messages.message
    assert message is not None
    assert message.what.startswith(f"Exported {articles:,} records")
    with (out / "dataset.jsonl").open("rb") as lines:
        assert sum(1 for _ in lines) == articles
    window.close()
    _log.info("%s", "; ".join(felt.said))
    with open_project(path, read_only=True) as workspace, workspace.read() as reading:
        me = reading.people.named(ME)
        assert me is not None
        decided = reading.annotations.decisions([1, 2], me.row)
    assert sum(decided.values()) == 4
