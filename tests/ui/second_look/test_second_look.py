"""The Second look screen, by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.projects.projects import person_in
from annotator.store.file import create
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.second_look.screen import SecondLookScreen
from tests.services.conftest import seed
from tests.services.second_look.test_second_look import LABELS, PEOPLE, TEXTS
from tests.ui.conftest import ME

Press = Callable[..., None]


@pytest.fixture
def seeded(tmp_path: Path, news_scheme: Scheme) -> Path:
    """Articles alike, in two of which Dorvan is called otherwise; closed."""
    with create(tmp_path / "look.goldspan", news_scheme) as workspace:
        work = Annotating(workspace, person_in(workspace, ME))
        for at, (row, text) in enumerate(zip(seed(workspace, TEXTS), TEXTS, strict=True)):
            for words, label in ((PEOPLE[at], "PERSON"), *LABELS.items()):
                given = ("ORG", "FAC")[at] if at < 2 and words == "Dorvan" else label
                work.add(row, "entity", given, text.index(words), text.index(words) + len(words))
    return tmp_path / "look.goldspan"


def test_rows_are_decided_by_key_and_come_back_with_undo(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    window.actions_.trigger("screen.second_look")
    screen = window.screens.stack.currentWidget()
    assert isinstance(screen, SecondLookScreen)
    qtbot.waitUntil(lambda: bool(screen.list.lines.rows))
    first = screen.list.chosen
    assert first is not None
    assert first.text == "Dorvan"
    assert first.instead == "GPE"
    number = len(screen.list.lines.rows)
    press("A")
    assert len(screen.list.lines.rows) == number - 1
    second = screen.list.chosen
    assert second is not None
    assert second.text == "Dorvan"
    press("K")
    assert second.place not in {row.place for row in screen.list.lines.rows}
    assert "kept as" in window.screen_.status.message
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: second.place in {row.place for row in screen.list.lines.rows})
    screen.list.setCurrentIndex(screen.list.lines.index(0))
    chosen = screen.list.chosen
    assert chosen is not None
    press("Return")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.row == chosen.document
    assert desk.chosen is not None
    assert desk.chosen.key == chosen.key
