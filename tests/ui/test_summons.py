from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui import start
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.summons import Summons, summon


@pytest.fixture
def summons(qtbot: QtBot) -> Iterator[Summons]:
    made = Summons()
    yield made
    made.stop()


def test_a_second_start_is_heard_by_the_window_that_has_the_project(
    summons: Summons, qtbot: QtBot, tmp_path: Path
) -> None:
    summons.listen(tmp_path / "a.goldspan")
    with qtbot.waitSignal(summons.heard):
        assert summon(tmp_path / "a.goldspan")


def test_packets_are_handed_over_and_nothing_else_is(summons: Summons, qtbot: QtBot, tmp_path: Path) -> None:
    handed = [tmp_path / "Anna Ö\n1.goldpack", tmp_path / "ben.goldpack"]
    summons.listen(tmp_path / "a.goldspan")
    with qtbot.waitSignal(summons.handed) as heard:
        assert summon(tmp_path / "a.goldspan", [handed[0], tmp_path / "passwords.txt", handed[1]])
    assert heard.args == [handed]
    with qtbot.assertNotEmitted(summons.handed), qtbot.waitSignal(summons.heard):
        assert summon(tmp_path / "a.goldspan")


def test_only_that_project_is_heard_and_only_while_it_is_open(summons: Summons, tmp_path: Path) -> None:
    summons.listen(tmp_path / "a.goldspan")
    assert not summon(tmp_path / "b.goldspan")
    summons.stop()
    assert not summon(tmp_path / "a.goldspan")


def test_starting_the_program_again_shows_the_first_window(
    window: MainWindow, seeded: Path, qtbot: QtBot
) -> None:
    window.showMinimized()
    assert start.run(seeded) == 0
    qtbot.waitUntil(lambda: not window.isMinimized())


def test_opening_what_another_window_has_brings_that_one_to_the_front(
    window: MainWindow, new_window: Callable[[], MainWindow], seeded: Path, qtbot: QtBot
) -> None:
    other = new_window()
    window.showMinimized()
    other.projects.open(seeded)
    message = other.messages.message
    assert message is not None
    assert message.what == "Another window has this project open; it has come to the front."
    assert other.screen_.desk is None
    qtbot.waitUntil(lambda: not window.isMinimized())
