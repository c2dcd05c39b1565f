from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.changes import Changes
from annotator.domain.errors import UnusableProject
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.projects.projects import person_in
from annotator.store.workspace import Workspace
from annotator.ui.bulletin import Bulletin
from annotator.ui.inspector.inspector import SPANS
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.page.item import Standing

Press = Callable[..., None]


def test_a_commit_that_fails_is_said_calmly_and_the_truth_is_shown(
    window: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Changes:
        raise UnusableProject("The project can't be used: disk is full.", next_step="Make room on the disk.")

    press("Tab")
    with monkeypatch.context() as patched:
        patched.setattr(Annotating, "accept", full)
        press("A")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.chosen is not None
    assert desk.chosen.undecided
    assert window.screen_.status.message == "Not saved: The project can't be used: disk is full."
    assert window.screen_.status.saved == "✗ 1 not saved"
    assert window.messages.isVisible()
    assert window.messages.message is not None
    assert window.messages.message.what == "Not saved: The project can't be used: disk is full."
    assert window.messages.message.next_step.startswith("Make room on the disk.")
    press("A")
    assert window.screen_.status.saved == "✓ Saved"
    assert not window.messages.isVisible()


def test_what_is_not_saved_waits_in_its_order_and_is_saved_by_itself(
    window: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = window.screen_.desk
    assert desk is not None

    def full(*_: object) -> None:
        raise UnusableProject("The disk is full.", next_step="Make room.")

    press("Tab")
    with monkeypatch.context() as patched:
        patched.setattr(Workspace, "_refuse_if_gone", full)
        press("A", "2", "X")
        assert desk.unsaved.count == 3
        assert window.screen_.status.saved == "✗ 3 not saved"
        assert window.messages.message is not None
        assert window.messages.message.what.startswith("3 decisions are not saved")
        assert not desk.unsaved.save()
    assert desk.unsaved.save()
    assert window.screen_.status.saved == "✓ Saved"
    assert not window.messages.isVisible()
    assert sum(not m.undecided for m in desk.marks()) == 1


def test_what_is_not_saved_is_shown_as_it_would_stand_and_said_to_be_unsaved(
    window: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, page = window.screen_.desk, window.screen_.page
    assert desk is not None
    assert page.sheet is not None
    inspector = window.screen_.inspector
    inspector.turn_to(SPANS)

    def full(*_: object) -> None:
        raise UnusableProject("The disk is full.", next_step="Make room.")

    def on_page() -> list[tuple[str, str, bool]]:
        assert page.sheet is not None
        return [(m.text, m.status.value, m.unsaved) for m in page.sheet.picture.marks if m.unsaved]

    with monkeypatch.context() as patched:
        patched.setattr(Workspace, "_refuse_if_gone", full)
        press("Tab", "2")
        chosen = desk.chosen
        assert chosen is not None
        assert chosen.undecided, "the file knows nothing of it"
        assert on_page() == [("TALVIK", "corrected", True)]
        press("]")
        assert on_page()[0][0] != "TALVIK"
        press("X")
        assert on_page()[0][1:] == ("rejected", True)
        drawn = page.sheet.picture.item(chosen.key)
        assert drawn is not None
        assert drawn.standing is Standing.SUGGESTED, "what is to go stays to be seen"
        page.choose(None)
        start = page.sheet.manuscript.text.index("detained")
        page.select(start, start + len("detained"))
        press("2")
        assert ("detained", "added", True) in on_page()
        inspector.show_now()
        spans = inspector.spans.model
        said = [spans.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(spans.rowCount())]
        assert sum("not saved yet" in line for line in said) == 2
        made = next(m for m in desk.shown() if m.text == "detained")
        page.choose(made.key)
        assert desk.chosen is None
        assert page.chosen is None
    assert desk.unsaved.save()
    assert on_page() == []
    assert desk.shown() == desk.marks()
    assert [m.text for m in desk.marks() if m.status is Status.ADDED] == ["detained"]


def test_work_on_another_thread_shows_in_the_window(window: MainWindow, qtbot: QtBot, press: Press) -> None:
    desk = window.screen_.desk
    assert desk is not None
    workspace, me = desk.workspace, desk.person
    key = desk.marks()[0].key

    def work(_progress: object, _cancelled: object) -> None:
        Annotating(workspace, me).accept(1, [key])
        other = person_in(workspace, "Somebody else")
        Annotating(workspace, other).add(1, "claim", "CLAIM", 0, 6)

    job = window.start_job("Elsewhere", work)
    with qtbot.waitSignal(job.finished):
        pass
    qtbot.waitUntil(lambda: not desk.marks()[0].undecided)
    assert len(desk.marks()) == 6, "the other annotator's span is theirs alone"
    qtbot.waitUntil(lambda: window.screen_.status.message == "5 suggestions to review")


def test_bulletin_tells_its_own_thread_before_the_commit_returns(seeded: Path, window: MainWindow) -> None:
    desk = window.screen_.desk
    assert desk is not None
    heard: list[Changes] = []
    bulletin = Bulletin(desk.workspace, window)
    bulletin.changed.connect(heard.append)
    changes = desk.annotating.add(1, "entity", "LOC", 0, 6)
    assert heard == [changes]
    bulletin.silence()
    desk.annotating.add(1, "entity", "FAC", 0, 6)
    assert heard == [changes]


def test_work_of_two_annotators_is_kept_apart(
    window: MainWindow, press: Press, truth: Callable[[], dict[str, tuple[str, str]]]
) -> None:
    press("Tab", "X")
    first = window.screen_.desk
    assert first is not None
    other = person_in(first.workspace, "Omar")
    window.show_project(first.workspace, other)
    second = window.screen_.desk
    assert second is not None
    assert second.marks()[0].undecided
    press("Tab", "A")
    window.close()
    assert truth()["TALVIK"] == ("GPE", "rejected")
