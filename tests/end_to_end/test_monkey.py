"""Somebody who presses and clicks anything at all breaks nothing, and undo brings everything back."""

from __future__ import annotations

import gc
import json
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.scheme import Scheme
from annotator.folders import sample_corpus
from annotator.services.annotating.article import Article
from annotator.services.annotating.pace import Pace
from annotator.services.claims.link_claims import LABELS
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.services.projects.sample import fill_with_sample
from annotator.services.suggesting.suggest_corpus import suggest
from annotator.store.file import create
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.actions.catalogue import COMMANDS
from annotator.ui.appearance import Appearance
from annotator.ui.application import make_application
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.remembered import Remembered

# Of windows and menus, on the screen that is none.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ME = "Monkey M."
LEAVES = {"file.close", "file.quit", "file.suggest", "file.sample", "help.tour"}
"""Commands that end the test, or start a process of which other tests tell."""

NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key
MOVES = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End)
DECIDING = (Key.Key_Tab, Key.Key_Backtab, Key.Key_A, Key.Key_X, Key.Key_Space, Key.Key_Return, Key.Key_Delete)
EDGES = (Key.Key_BracketLeft, Key.Key_BracketRight, Key.Key_BraceLeft, Key.Key_BraceRight)
LETTERS = (*"0123456789CSQPR",)
OPENS = (
    (Key.Key_K, CTRL),
    (Key.Key_F1, NONE),
    (Key.Key_E, CTRL),
    (Key.Key_Return, ALT),
    (Key.Key_N, CTRL),
    (Key.Key_O, CTRL),
    (Key.Key_I, CTRL),
    (Key.Key_M, CTRL),
    (Key.Key_F4, NONE),
    (Key.Key_F8, NONE),
    (Key.Key_F9, NONE),
    (Key.Key_L, ALT),
    (Key.Key_O, ALT),
)
SIZES = ((860, 520), (1000, 640), (1280, 720), (1440, 900))

ANNOTATE = "screen.annotate"
READING = {"model", "models"}  # kinds of jobs that train and measure, and change nothing
SCREENS = tuple(c.id for c in COMMANDS if c.id.startswith("screen.") and c.id != "screen.back")

State = dict[int, tuple[object, ...]]
ACROSS = 0
"""The key in a state of what belongs to no single article."""


def make_project(path: Path, scheme: Scheme) -> State:
    """The sample with suggestions by rules, and gold's claims suggested; how it stands for the monkey."""
    with create(path, scheme) as workspace:
        fill_with_sample(workspace)
        suggest(workspace, model="none")
        claims = path.with_suffix(".jsonl")
        claims.write_bytes(b"".join(suggested_claims()))
        import_paths(workspace, [claims])
        claims.unlink()
        return state(workspace, person_in(workspace, ME))


def suggested_claims() -> Iterator[bytes]:
    """Gold's claims with who says them, as a suggester would propose them."""
    for line in sample_corpus("gold.jsonl").read_bytes().splitlines():
        record = json.loads(line) | {"annotator": "suggestions:trial", "provenance": {}}
        for made in (*record["spans"], *record.get("relations", ())):
            made["status"] = "suggested"
        yield json.dumps(record).encode() + b"\n"


def state(workspace: Workspace, person: Person) -> State:
    """All an annotator sees of every article, and across them."""
    with workspace.read() as reading:
        rows = reading.documents.rows()
        links = tuple(reading.links.of(person.row, LABELS))
        notes = tuple(kept for found in reading.notes.of_documents(rows).values() for kept in found)
        entries = (tuple(reading.entries.all()), tuple(reading.entries.variants()))
        across = (links, *entries, reading.camps.all(), notes)
    articles = [Article(workspace, person, row) for row in rows]
    found: State = {a.row: (astuple(a.document), a.marks(), a.relations(), a.standing) for a in articles}
    return {**found, ACROSS: across}


class Monkey:
    """Presses keys and moves the mouse by dice; looks now and then whether the screen tells the truth."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.dice = random.Random(seed)
        self.closed = 0
        self.longest = 0.0
        self.did = ""
        self.where = Counter[str]()
        self._watch = QTimer(window, interval=5)
        self._watch.timeout.connect(self.close_dialog)
        self._watch.start()
        self._deeds: list[tuple[Callable[[], None], int]] = [
            (lambda: self.key(self.dice.choice(DECIDING)), 30),
            (lambda: self.key(self.dice.choice(EDGES), self.dice.choice((NONE, ALT))), 12),
            (lambda: self.key(Qt.Key(ord(self.dice.choice(LETTERS)))), 12),
            (self.select, 14),
            (lambda: self.key(self.dice.choice(MOVES), self.dice.choice((NONE, SHIFT, CTRL, ALT))), 10),
            (self.click, 18),
            (self.wheel, 5),
            (self.past, 8),
            (lambda: self.key(self.dice.choice((Key.Key_Left, Key.Key_Right)), CTRL), 4),
            (lambda: self.key(Key.Key_Return, CTRL), 2),
            (lambda: self.key(Key.Key_Escape), 3),
            (lambda: self.key(Key.Key_F6, self.dice.choice((NONE, SHIFT))), 3),
            (lambda: self.key(self.dice.choice((Key.Key_2, Key.Key_3)), CTRL), 1),
            (lambda: self.key(Key.Key_1, CTRL), 4),
            (lambda: self.key(self.dice.choice((Key.Key_Plus, Key.Key_Minus, Key.Key_0)), CTRL), 2),
            (lambda: self.key(*self.dice.choice(OPENS)), 2),
            (self.filter, 2),
            (self.command, 4),
            (self.resize, 1),
        ]

    def run(self, events: int, home: str = ANNOTATE) -> None:
        """Do ``events`` things, and come back to the screen ``home`` now and then."""
        deeds, weights = zip(*self._deeds, strict=True)
        for number, deed in enumerate(self.dice.choices(deeds, weights, k=events)):
            self.where[type(self.window.screens.stack.currentWidget()).__name__] += 1
            began = time.perf_counter()
            deed()
            QApplication.processEvents()
            for _ in range(200):
                if not (QApplication.activeModalWidget() or QApplication.activePopupWidget()):
                    break
                self.close_dialog()
                QApplication.processEvents()
            else:
                pytest.fail(f"a dialog does not close after {self.did}")
            # Without an event loop Qt keeps what is to be deleted later.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self.longest = max(self.longest, time.perf_counter() - began)
            if number % 40 == 0:
                self.look()
            if number % 10 == 0:
                self.window.actions_.trigger(home)

    def look(self) -> None:
        """What the screen has kept in step by pieces is what the file says."""
        desk = self.window.screen_.desk
        assert desk is not None, self.did
        assert desk.article is not None, self.did
        # A large step is passed over beside the window, which hears of it in a later round.
        until = time.monotonic() + 20
        while self._changing() and time.monotonic() < until:
            QTest.qWait(5)
        QApplication.processEvents()
        fresh = Article(desk.workspace, desk.person, desk.article.row)
        if desk.pace is not None:
            fresh.take_pace(Pace.read(desk.workspace, desk.person))
        assert desk.marks() == fresh.marks(), self.did
        assert desk.article.counts() == fresh.counts(), self.did
        chosen = desk.chosen.key if desk.chosen is not None else None
        assert self.window.screen_.page.chosen == chosen, (self.did, desk.chosen)

    def _changing(self) -> bool:
        """Whether a job runs that may change the project; a training, which takes minutes, only reads it."""
        return any(job.kind not in READING for job in self.window.runner.jobs())

    # Keys

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.did = f"{modifiers.name} {key.name}"
        if QApplication.activeWindow() is None:  # without a window manager nobody gives the focus back
            self.window.activateWindow()
            QApplication.processEvents()
        target = QApplication.focusWidget() or self.window
        if not target.isVisible():
            target = self.window
        # The filter box would take the letters; a person leaves it too.
        if target is self.window.screen_.corpus.box and self.dice.random() < 0.8:
            self.window.screen_.page.setFocus()
            target = self.window.screen_.page
        QTest.keyClick(target, key, modifiers)

    def select(self) -> None:
        self.did = "select"
        if not self.window.screen_.isVisible():
            return
        page = self.window.screen_.page
        page.setFocus()
        for _ in range(self.dice.randint(1, 3)):
            QTest.keyClick(page, self.dice.choice((Key.Key_Left, Key.Key_Right)), CTRL | SHIFT)

    def past(self) -> None:
        self.key(Key.Key_Z, self.dice.choice((CTRL, CTRL, CTRL | SHIFT)))

    def filter(self) -> None:
        self.did = "filter"
        if not self.window.screen_.isVisible():
            return
        box = self.window.screen_.corpus.box
        box.setFocus()
        box.insert(self.dice.choice(("dam", "zz", "<b>", "Herald", "م")))  # as an input method does
        if self.dice.random() < 0.7:
            QTest.keyClick(box, Key.Key_Escape)

    def command(self) -> None:
        name = self.dice.choice([c.id for c in COMMANDS if c.id not in LEAVES])
        self.did = name
        self.window.actions_.trigger(name)

    # The mouse

    def click(self) -> None:
        screen = self.window.screen_
        pane: QWidget
        if screen.isVisible():
            panes = (
                screen.page.viewport(),
                screen.page.viewport(),
                screen.corpus.view.viewport(),
                screen.bar,
            )
            pane = self.dice.choice((*panes, screen.inspector, screen.status, self.window.top))
        else:
            pane = self.window.screens.stack.currentWidget() or self.window
        place = self._place_in(pane)
        target = pane.childAt(place) or pane
        self.did = f"click {type(target).__name__} {target.objectName()}"
        where = target.mapFrom(pane, place)
        held = self.dice.choice((NONE, NONE, NONE, ALT, SHIFT))
        left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
        chance = self.dice.random()
        if chance < 0.1 and not isinstance(target, QAbstractButton):
            QTest.mouseDClick(target, left, held, where)
        elif chance < 0.2:
            QTest.mousePress(target, left, held, where)
            QTest.mouseMove(target, target.mapFrom(pane, self._place_in(pane)))
            QTest.mouseRelease(target, left, held, target.mapFrom(pane, self._place_in(pane)))
        else:
            QTest.mouseClick(target, right if chance > 0.95 else left, held, where)

    def wheel(self) -> None:
        self.did = "wheel"
        pane: QWidget = self.window.screen_.page.viewport()
        if self.dice.random() < 0.3:
            pane = self.window.screen_.corpus.view.viewport()
        place = QPointF(self._place_in(pane))
        turned = QPoint(0, self.dice.choice((-480, -120, 120, 480)))
        held = CTRL if self.dice.random() < 0.1 else NONE
        event = QWheelEvent(
            place,
            QPointF(pane.mapToGlobal(place)),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(pane, event)

    def resize(self) -> None:
        self.did = "resize"
        self.window.resize(*self.dice.choice(SIZES))

    def _place_in(self, pane: QWidget) -> QPoint:
        return QPoint(self.dice.randrange(max(1, pane.width())), self.dice.randrange(max(1, pane.height())))

    # What stands over the window

    def close_dialog(self) -> None:
        """Type something into whatever is open over the window, and leave it."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
            return
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        self.closed += 1
        if not isinstance(dialog, QFileDialog):
            for _ in range(self.dice.randint(0, 4)):
                key = self.dice.choice((Key.Key_Tab, Key.Key_Down, Key.Key_Up, Key.Key_D, Key.Key_End))
                QTest.keyClick(QApplication.focusWidget() or dialog, key)
        over = QApplication.activePopupWidget()
        if over is not None:
            over.close()
        QTest.keyClick(dialog, Key.Key_Escape)


def resident() -> int:
    """Bytes of memory this process holds, or 0 where the system doesn't say so."""
    gc.collect()
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * 4096 if statm.exists() else 0


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    """The window, whose home is a folder of the test."""
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    make_application()
    remembered = Remembered()
    remembered.annotator = ME
    window = MainWindow(remembered, Appearance(remembered, qapp))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def undo_all(workspace: Workspace, person: Person) -> int:
    """Take back every step; how many there were."""
    for steps in range(1_000_000):
        if undo(workspace, person) is None:
            return steps
    raise AssertionError("undo comes to no end")


def finish(window: MainWindow, path: Path, first: State) -> int:
    """Close the window, look at the file, and take everything back; how many steps that took."""
    until = time.monotonic() + 60  # searches and steps on many hits were started
    window.runner.stop_all()  # as closing does; a training would take its minutes
    while window.runner.busy and time.monotonic() < until:
        QApplication.processEvents()
    assert [job.name for job in window.runner.jobs()] == []
    window.close()
    report = check(path)
    assert report.problems == ()
    assert report.spans > 0
    with open_project(path) as workspace:
        person = person_in(workspace, ME)
        changed = state(workspace, person)
        steps = undo_all(workspace, person)
        after = state(workspace, person)
    assert changed != first, "the monkey did something"
    for row, found in after.items():
        assert found == first[row], f"article {row} is not as it was (0: what lies across them)"
    return steps


def test_six_hundred_random_events_break_nothing_and_can_all_be_undone(
    tmp_path: Path, news_scheme: Scheme, shown: MainWindow
) -> None:
    path = tmp_path / "project" / "monkey.goldspan"
    path.parent.mkdir()
    first = make_project(path, news_scheme)
    shown.projects.open(path)
    monkey = Monkey(shown, seed=20260314)
    monkey.run(600)
    monkey.look()
    assert monkey.closed > 3
    assert finish(shown, path, first) > 30
    assert monkey.longest < 5, "nothing hangs"
    # Qt notes there which folder a chooser showed.
    assert {p.name for p in (tmp_path / "home").iterdir()} <= {".config"}
    assert {p.name for p in path.parent.iterdir()} <= {path.name, "monkey.snapshots"}


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", [7, 8, 9])
def test_ten_thousand_random_events_on_all_screens_take_no_more_memory(
    tmp_path: Path,
    news_scheme: Scheme,
    shown: MainWindow,
    record_property: Callable[[str, Any], None],
    seed: int,
) -> None:
    path = tmp_path / "project" / "monkey.goldspan"
    path.parent.mkdir()
    first = make_project(path, news_scheme)
    shown.projects.open(path)
    monkey = Monkey(shown, seed=seed)

    def everywhere() -> int:
        """Two thousand events, as many on every screen; the memory that is held then."""
        for home in SCREENS:
            monkey.run(-(-2_000 // len(SCREENS)), home)
        return resident()

    warm = everywhere()  # every screen has been made
    figures = [everywhere() for _ in range(4)]
    growth = figures[-1] / warm - 1 if warm else 0.0
    print(f"memory {warm >> 20} MiB, then {[f >> 20 for f in figures]}: {growth:+.1%}")  # noqa: T201  # as below
    steps = finish(shown, path, first)
    record_property("memory growth", growth)
    print(  # noqa: T201  # the figures are the point
        f"{steps} steps, {monkey.closed} dialogs, longest event {monkey.longest * 1000:.0f} ms; "
        f"events by screen {dict(monkey.where.most_common())}"
    )
    assert growth <= 0.2
    assert QGuiApplication.overrideCursor() is None
