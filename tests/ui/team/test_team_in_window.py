"""The Team dialog in the real window: who has what, handing out, reminders, roles, packets for all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from annotator.services.annotating.annotate import Annotating
from annotator.services.projects.projects import person_in
from annotator.store.people import WorkStatus
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.team.dialog import TeamDialog
from annotator.ui.team.hand_out_dialog import HandOutDialog


@pytest.fixture
def team(window: MainWindow, qtbot: QtBot) -> TeamDialog:
    """The dialog of a project of three articles that the window's person leads alone."""
    window.actions_.trigger("review.team")
    dialog = window.findChildren(TeamDialog)[-1]
    shown(dialog, qtbot)
    return dialog


def shown(dialog: TeamDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.people.rowCount() > 0)


def lines(table: QTableWidget) -> list[list[str]]:
    found = []
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(table.columnCount())]
        found.append([cell.text() if cell is not None else "" for cell in cells])
    return found


def matrix(dialog: TeamDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def asked(dialog: TeamDialog, qtbot: QtBot) -> HandOutDialog:
    dialog.handing_out.click()
    asking = dialog.findChildren(HandOutDialog)[-1]
    qtbot.waitUntil(asking.isVisible)
    return asking


def hand_out(dialog: TeamDialog, qtbot: QtBot, names: str) -> None:
    asking = asked(dialog, qtbot)
    asking.fresh.setText(names)
    qtbot.waitUntil(asking.giving.isEnabled)
    asking.giving.click()
    qtbot.waitUntil(lambda: dialog.people.rowCount() == 1 + len(names.split(",")))


def test_a_project_of_one_says_who_one_is_and_that_nothing_was_handed_out(team: TeamDialog) -> None:
    assert team.head.text() == ("3 articles, 0 handed out to 0 people. You work here as Lena M. (lead).")
    assert [line[:3] for line in lines(team.people)] == [["Lena M. (you)", "lead", "–"]]
    assert "Nothing was handed out yet" in team.told.text()
    assert not team.packets.isEnabled()


def test_articles_are_handed_out_to_new_people_once_the_plan_was_seen(team: TeamDialog, qtbot: QtBot) -> None:
    asking = asked(team, qtbot)
    asking.fresh.setText("Anna, Ben")
    qtbot.waitUntil(asking.giving.isEnabled)
    assert "Anna: 3 articles" in asking.told.text()
    assert team.people.rowCount() == 1  # nobody is added by looking
    asking.overlap.setValue(3)
    qtbot.waitUntil(lambda: "can't go to 3 of 2 annotators" in asking.told.text())
    assert not asking.giving.isEnabled()
    asking.overlap.setValue(1)
    qtbot.waitUntil(asking.giving.isEnabled)
    asking.giving.click()
    qtbot.waitUntil(lambda: team.people.rowCount() == 3)
    assert sum(int(line[2]) for line in lines(team.people)[1:]) == 3
    assert [row[1:].count("new") for row in matrix(team)] == [1, 1, 1]


def test_how_far_everybody_is_stands_in_the_matrix(
    team: TeamDialog, window: MainWindow, qtbot: QtBot
) -> None:
    hand_out(team, qtbot, "Anna,Ben")
    desk = window.screen_.desk
    assert desk is not None
    anna = person_in(desk.workspace, "Anna")
    annotating = Annotating(desk.workspace, anna)
    assert desk.row is not None
    annotating.set_status(desk.row, WorkStatus.DONE)
    annotating.set_status(desk.row + 1, WorkStatus.FLAGGED, "unclear")
    team.renew()
    qtbot.waitUntil(lambda: matrix(team)[0][1:] == ["done", "new"])
    assert matrix(team)[1][1:] == ["flagged", "new"]
    assert lines(team.people)[1][:8] == ["Anna", "annotator", "3", "1", "–", "1", "–", "1"]


def test_what_lies_untouched_too_long_is_named_and_taken_back(team: TeamDialog, qtbot: QtBot) -> None:
    hand_out(team, qtbot, "Anna,Ben")
    assert team.told.text() == "Nobody has left an article untouched for so long."
    assert not team.taking_back.isEnabled()
    team.people.selectRow(1)
    assert team.taking_back.isEnabled()
    team.taking_back.click()
    qtbot.waitUntil(lambda: lines(team.people)[1][2] == "–")
    assert lines(team.people)[2][2] == "3"


def test_a_second_lead_is_made_and_only_leads_may_do_such_things(
    team: TeamDialog, window: MainWindow, qtbot: QtBot
) -> None:
    hand_out(team, qtbot, "Anna,Ben")
    team.people.selectRow(1)
    assert team.role.text() == "Make a lead"
    team.role.click()
    qtbot.waitUntil(lambda: lines(team.people)[1][1] == "lead")
    desk = window.screen_.desk
    assert desk is not None
    team.renew(person_in(desk.workspace, "Ben"))
    qtbot.waitUntil(lambda: "You work here as Ben" in team.head.text())
    assert not team.handing_out.isEnabled()
    assert team.handing_out.toolTip() == "Only a lead may do this."


def test_packets_are_made_for_all_who_have_articles(
    team: TeamDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    hand_out(team, qtbot, "Anna,Ben")
    assert team.packets.isEnabled()
    window.team.make_packets(tmp_path, team)
    qtbot.waitUntil((tmp_path / "Ben.goldpack").exists)

    def told() -> str:
        message = window.messages.message
        return message.spoken if message is not None else ""

    qtbot.waitUntil(lambda: "2 packets made, one for each: Anna, Ben." in told())
    assert (tmp_path / "Anna.goldpack").exists()


def test_a_lead_who_makes_a_packet_is_shown_the_team(
    window: MainWindow, qtbot: QtBot, press: Callable[..., None]
) -> None:
    window.actions_.trigger("file.packet_out")
    dialog = window.findChildren(TeamDialog)[-1]
    shown(dialog, qtbot)
    dialog.leaving.click()
