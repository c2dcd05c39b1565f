"""Packets in the real window: dropped, looked at, taken in or left, chosen between, made and opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QTableWidget
from pytestqt.qtbot import QtBot

from annotator.domain.scheme_changes.labels import RenameLabel
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.packets.packet_files import PacketFile
from annotator.services.projects.projects import load_scheme, open_project, person_in
from annotator.services.scheme.change_scheme import change_scheme
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui import start
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.packets.handing_over import hand_over
from annotator.ui.packets.packet_dialog import PacketDialog
from annotator.ui.packets.update_dialog import UpdateDialog
from annotator.ui.packets.versions_dialog import VersionsDialog
from annotator.ui.project.file_drop import FileDrop
from tests.services.packets.machines import at, given, lead_project, opened, row_of, work_of


class Sent:
    """A lead's project, closed, and what Anna sent from two machines."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lead = folder / "lead.goldspan"
        workspace, mara = lead_project(self.lead, load_scheme("news-claims"), ("Anna", "Ben"))
        self.out = folder / "Anna.goldpack"
        packet = given(workspace, mara, "Anna", self.out)
        workspace.close()
        self.back: list[PacketFile] = []
        for number in range(2):
            with at(folder / f"home-{number}"):
                copy, anna = opened(packet, folder / f"copy-{number}.goldspan")
                self._work(copy, anna, number)
                self.back.append(work_of(copy, anna, folder / f"back-{number}.goldpack"))
                copy.close()

    @staticmethod
    def _work(copy: Workspace, anna: Person, number: int) -> None:
        row = row_of(copy, 0)
        marks = Article(copy, anna, row).marks()
        Annotating(copy, anna).accept(row, [m.key for m in marks[: 1 + number]])

    def decided(self) -> list[str]:
        with open_project(self.lead, read_only=True) as workspace, workspace.read() as reading:
            anna = reading.people.named("Anna")
            assert anna is not None
            return [s.text for s in reading.annotations.spans(reading.documents.rows()[0], anna.row)]


@pytest.fixture
def sent(tmp_path: Path) -> Sent:
    return Sent(tmp_path)


@pytest.fixture
def lead(new_window: Callable[[], MainWindow], sent: Sent) -> MainWindow:
    window = new_window()
    window.remembered.annotator = "Mara"
    window.projects.open(sent.lead)
    return window


def drop(window: MainWindow, *paths: Path) -> None:
    target = window.findChild(FileDrop)
    assert isinstance(target, FileDrop)
    target.take(list(paths))


def dialog_of(window: MainWindow, qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)))
    return next(d for d in window.findChildren(kind) if d.isVisible())


def look(window: MainWindow, qtbot: QtBot, *paths: Path) -> PacketDialog:
    drop(window, *paths)
    dialog = dialog_of(window, qtbot, PacketDialog)
    assert isinstance(dialog, PacketDialog)
    return dialog


def lines(table: QTableWidget) -> list[list[str]]:
    found = []
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(table.columnCount())]
        found.append([cell.text() if cell is not None else "" for cell in cells])
    return found


def quiet(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.runner.busy)


def test_a_packet_dropped_shows_what_would_change_and_leaving_it_changes_nothing(
    lead: MainWindow, sent: Sent, qtbot: QtBot
) -> None:
    dialog = look(lead, qtbot, sent.back[1].path)
    assert dialog.head.text() == ("1 packet with the work of Anna. Nothing changes before you take it in.")
    assert lines(dialog.people) == [["Anna", "1", "2", "–", "–", "–", "–", "1"]]
    assert [line[1] for line in lines(dialog.articles)] == ["Anna"]
    dialog.leaving.click()
    quiet(lead, qtbot)
    lead.projects.close()
    assert sent.decided() == []


def test_it_is_taken_in_said_so_and_undone(
    lead: MainWindow, sent: Sent, qtbot: QtBot, press: Callable[..., None]
) -> None:
    look(lead, qtbot, sent.back[1].path).taking.click()
    qtbot.waitUntil(lambda: "Taken in: the work of Anna on 1 article." in said(lead))
    quiet(lead, qtbot)
    again = look(lead, qtbot, sent.back[1].path)
    assert again.head.text() == "All of this was taken in before; nothing would change."
    again.leaving.click()
    lead.activateWindow()
    qtbot.waitUntil(lead.isActiveWindow)
    press("Ctrl+Z")
    quiet(lead, qtbot)
    lead.projects.close()
    assert sent.decided() == []


def said(window: MainWindow) -> str:
    message = window.messages.message
    return message.spoken if message is not None else ""


def test_two_versions_are_chosen_between_on_the_way_in(lead: MainWindow, sent: Sent, qtbot: QtBot) -> None:
    dialog = look(lead, qtbot, *(file.path for file in sent.back))
    assert "There are two versions of 1 article" in dialog.told.text()
    words = [button.text() for button in dialog.versions.buttons]
    assert len(words) == 2
    assert sum("holds now" in one for one in words) == 1
    next(b for b in dialog.versions.buttons if b.text().startswith("1 decision")).click()
    dialog.taking.click()
    qtbot.waitUntil(lambda: "Taken in" in said(lead))
    quiet(lead, qtbot)
    lead.projects.close()
    assert len(sent.decided()) == 1


def test_or_later_in_the_review_menu(lead: MainWindow, sent: Sent, qtbot: QtBot) -> None:
    look(lead, qtbot, *(file.path for file in sent.back)).taking.click()
    qtbot.waitUntil(lambda: "Two versions of 1 article wait" in said(lead))
    lead.actions_.trigger("review.versions")
    dialog = dialog_of(lead, qtbot, VersionsDialog)
    assert isinstance(dialog, VersionsDialog)
    assert not dialog.choosing.isEnabled()
    next(b for b in dialog.versions.buttons if b.text().startswith("1 decision")).click()
    dialog.choosing.click()
    quiet(lead, qtbot)
    lead.actions_.trigger("review.versions")
    dialog = dialog_of(lead, qtbot, VersionsDialog)
    assert isinstance(dialog, VersionsDialog)
    assert "Nobody's work stands here in two versions" in dialog.head.text()
    dialog.leaving.click()
    lead.projects.close()
    assert len(sent.decided()) == 1


def test_work_for_a_project_that_is_not_open_opens_it_where_it_is_known(
    lead: MainWindow, sent: Sent, qtbot: QtBot
) -> None:
    lead.projects.close()
    dialog = look(lead, qtbot, sent.back[0].path)
    assert lead.screen_.desk is not None
    assert lead.screen_.desk.workspace.path == sent.lead
    dialog.leaving.click()


def test_work_for_a_project_that_nobody_opened_here_says_what_to_do(
    new_window: Callable[[], MainWindow], sent: Sent, qtbot: QtBot
) -> None:
    window = new_window()
    drop(window, sent.back[0].path)
    qtbot.waitUntil(lambda: "back to a project that is not open" in said(window))


def test_a_packet_opened_while_its_project_is_open_goes_to_that_window(
    lead: MainWindow, sent: Sent, qtbot: QtBot
) -> None:
    lead.showMinimized()
    assert start.run(sent.back[1].path) == 0  # as a double click does: no second window
    dialog = dialog_of(lead, qtbot, PacketDialog)
    assert isinstance(dialog, PacketDialog)
    assert not lead.isMinimized()
    assert "1 packet with the work of Anna" in dialog.head.text()
    dialog.taking.click()
    qtbot.waitUntil(lambda: "Taken in" in said(lead))
    quiet(lead, qtbot)
    lead.projects.close()
    assert len(sent.decided()) == 2


def test_a_packet_dropped_on_another_window_goes_to_the_one_with_its_project(
    lead: MainWindow, new_window: Callable[[], MainWindow], sent: Sent, qtbot: QtBot
) -> None:
    other = new_window()
    drop(other, sent.back[0].path)
    dialog = dialog_of(lead, qtbot, PacketDialog)
    assert said(other).startswith("Another window has this project open; it asks there about the packet.")
    assert other.screen_.desk is None
    dialog.reject()


def test_a_packet_of_no_open_project_and_one_that_is_cut_off_are_handed_to_nobody(
    lead: MainWindow, sent: Sent
) -> None:
    cut = sent.folder / "cut.goldpack"
    cut.write_bytes(sent.back[0].data[:700])
    assert not hand_over(cut)
    assert hand_over(sent.back[0].path)
    lead.projects.close()
    assert not hand_over(sent.back[0].path)


def test_a_packet_that_is_cut_off_is_refused_in_the_message_bar(
    lead: MainWindow, sent: Sent, qtbot: QtBot
) -> None:
    path = sent.folder / "cut.goldpack"
    path.write_bytes(sent.back[0].data[:700])
    drop(lead, path)
    qtbot.waitUntil(lambda: "This packet is cut off or damaged." in said(lead))


def test_a_leads_packet_makes_a_copy_in_which_one_is_who_one_is(
    new_window: Callable[[], MainWindow], sent: Sent, qtbot: QtBot
) -> None:
    window = new_window()
    window.projects.open(sent.out)  # as a double click does
    chooser = dialog_of(window, qtbot, QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(sent.folder / "mine.goldspan"))
    chooser.reject()
    qtbot.waitUntil(lambda: window.screen_.desk is not None)
    assert window.screen_.desk is not None
    assert window.screen_.desk.person.name == "Anna"
    assert window.windowTitle() == "mine – Goldspan"

    window.projects.open(sent.out)
    qtbot.waitUntil(lambda: "opened here before; nothing changes" in window.screen_.status.message)


def test_a_later_packet_of_the_lead_shows_what_it_brings_and_waits_for_a_yes(
    new_window: Callable[[], MainWindow], sent: Sent, qtbot: QtBot
) -> None:
    with open_project(sent.lead) as workspace:
        mara = person_in(workspace, "Mara")
        change_scheme(workspace, [RenameLabel(layer="entity", label="ORG", name="GROUP")], mara)
        given(workspace, mara, "Anna", sent.out)
    window = new_window()
    window.projects.open(sent.folder / "copy-0.goldspan")
    drop(window, sent.out)
    dialog = dialog_of(window, qtbot, UpdateDialog)
    assert isinstance(dialog, UpdateDialog)
    assert "version 2 of the label scheme" in dialog.head.text()
    dialog.leaving.click()
    quiet(window, qtbot)
    assert window.screen_.desk is not None
    assert "ORG" in labels(window)

    drop(window, sent.out)
    dialog = dialog_of(window, qtbot, UpdateDialog)
    assert isinstance(dialog, UpdateDialog)
    dialog.bringing.click()
    qtbot.waitUntil(lambda: "GROUP" in labels(window))
    qtbot.waitUntil(lambda: "What you did stays." in window.screen_.status.message)


def labels(window: MainWindow) -> set[str]:
    desk = window.screen_.desk
    assert desk is not None
    with desk.workspace.read() as reading:
        return {label.name for _, label in reading.schemes.get().labels()}


def test_an_annotator_makes_a_packet_of_their_work(
    new_window: Callable[[], MainWindow], sent: Sent, qtbot: QtBot
) -> None:
    window = new_window()
    window.projects.open(sent.folder / "copy-0.goldspan")
    window.actions_.trigger("file.packet_out")
    chooser = dialog_of(window, qtbot, QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(sent.folder / "made.goldpack"))
    chooser.reject()
    qtbot.waitUntil(lambda: "Packet made: Anna's work on 1 article." in said(window))
    assert (sent.folder / "made.goldpack").exists()
