"""The board without claims, and with thousands of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Status
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.claims.screen import BoardScreen
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]
ARTICLES, CLAIMS = 250, 20
SENTENCES = (
    "{n} people were injured at the dam",
    "the committee holds gate {n}",
    "talks broke off after {n} hours",
    "{n} houses burned in the valley",
    "the ministry sent {n} lorries to the river",
)


def board_of(window: MainWindow) -> BoardScreen:
    (screen,) = [s for s in window.screens.made() if isinstance(s, BoardScreen)]
    return screen


def test_without_claims_it_says_what_brings_some(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press("Ctrl+2")
    screen = board_of(window)
    qtbot.waitUntil(screen.waiting.button.isVisible)
    assert not screen.card.isVisible()
    asked: list[str] = []
    screen.commandGiven.connect(asked.append)
    screen.commandGiven.disconnect(window.actions_.trigger)
    screen.waiting.button.click()
    assert asked == ["file.suggest"]
    press("1", "O", "U", "M", "Return", "Escape", "F6", "Space")  # nothing to decide, nothing breaks


def many(path: Path, scheme: Scheme) -> Path:
    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        documents, spans = [], []
        for n in range(ARTICLES):
            lines = [f"{SENTENCES[c % 5].format(n=(n * 7 + c) % 97)}." for c in range(CLAIMS)]
            text, found, start = "\n".join(lines), [], 0
            for line in lines:
                end = start + len(line) - 1
                found.append(
                    Span(
                        id=f"{n}-{start}",
                        layer="claim",
                        label="CLAIM",
                        start=start,
                        end=end,
                        text=line[:-1],
                        status=Status.SUGGESTED,
                        origin="test 1",
                        features={"figure": str(start % 300)},
                    )
                )
                start += len(line) + 1
            outlet, day = f"Outlet {n % 9}", f"2024-03-{1 + n % 28:02}"
            documents.append(
                Document(id=f"d{n}", text=text, title=f"Article {n}", outlet=outlet, published=day)
            )
            spans.append(found)
        for row, found in zip(writing.documents.add_bulk(documents, batch), spans, strict=True):
            writing.suggestions.add_bulk(row, "test", found, batch)
        writing.batches.finish(batch)

    with create(path, scheme) as workspace:
        workspace.perform("import", fill)
    return path


def test_a_decision_among_five_thousand_claims_takes_no_time_one_sees(
    new_window: Callable[[], MainWindow], tmp_path: Path, news_scheme: Scheme, press: Press, qtbot: QtBot
) -> None:
    window = new_window()
    window.projects.open(many(tmp_path / "many.goldspan", news_scheme))
    press("Ctrl+2")
    screen = board_of(window)
    qtbot.waitUntil(lambda: bool(screen.card.table.claims.claims()), timeout=30_000)
    assert len(screen.card.table.claims.claims()) >= 500
    press("3")
    spent = []
    for key in ("1", "5", "Down", "3", "Ctrl+Z"):
        # Of this thread alone: what else the machine does is no matter of ours.
        before = time.thread_time()
        press(key)
        spent.append(time.thread_time() - before)
    assert sorted(spent)[len(spent) // 2] < 0.25, spent
    image = screen.grab().toImage()
    assert image.width() > 0
    QApplication.processEvents()
