"""A small project in the real window, driven by real keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import open_project
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.appearance import Appearance
from annotator.ui.application import make_application
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.remembered import Remembered
from tests.suggested import suggested

_HERE = Path(__file__).parent
ME = "Lena M."

TEXT = (
    "TALVIK — Irena Kovash met Marek Oduya of the Valley Strike Committee on Thursday in Dorvan. "
    "She said 41 people had been detained."
)
SUGGESTED = (
    ("GPE", "TALVIK", 0.98),
    ("PERSON", "Irena", 0.7),
    ("ORG", "Marek Oduya", 0.6),
    ("ORG", "the Valley Strike Committee", 0.8),
    ("DATE", "Thursday", 0.9),
    ("GPE", "Dorvan", 0.4),
)
TITLES = (
    ("Ministry says dam “fully secured”", "Dorvan Herald"),
    ("They hold a car park", "Free Valley Radio"),
    ("What we know <b>so far</b>", "Meridian Wire"),
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screen that is none says so of every window it is asked to show; that is no warning of ours."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture
def seeded(tmp_path: Path, news_scheme: Scheme) -> Path:
    """A project of three articles, the first with six suggestions; closed."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        documents = [
            Document(id=f"doc-{n}", text=TEXT if n == 0 else f"Article {n}.", title=t, outlet=o)
            for n, (t, o) in enumerate(TITLES)
        ]
        rows = writing.documents.add_bulk(documents, batch)
        spans = [suggested(TEXT, words, label, score) for label, words, score in SUGGESTED]
        writing.suggestions.add_bulk(rows[0], "test", spans, batch)
        writing.batches.finish(batch)

    with create(tmp_path / "talvik.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill)
    return tmp_path / "talvik.goldspan"


@pytest.fixture
def new_window(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[], MainWindow]]:
    """Makes windows as the program does, closed when the test ends."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        make_application()
        remembered = Remembered()
        remembered.annotator = remembered.annotator or ME
        window = MainWindow(remembered, Appearance(remembered, qapp))
        made.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def window(new_window: Callable[[], MainWindow], seeded: Path) -> MainWindow:
    """The window with the project open and the focus in the article."""
    shown = new_window()
    shown.projects.open(seeded)
    return shown


Press = Callable[..., None]


@pytest.fixture
def press(qapp: QApplication) -> Press:
    """Presses keys where the focus is: names as Qt writes them, or single characters."""

    def press_all(*keys: str) -> None:
        for key in keys:
            target = QApplication.focusWidget() or QApplication.activeWindow()
            assert isinstance(target, QWidget)
            modifiers = Qt.KeyboardModifier.NoModifier
            *held, name = key.replace("++", "+plus").split("+")
            for modifier in held:
                modifiers |= _MODIFIERS[modifier]
            QTest.keyClick(target, _KEYS.get(name) or Qt.Key(ord(name.upper())), modifiers)
            qapp.processEvents()

    return press_all


_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_KEYS = {
    name: getattr(Qt.Key, f"Key_{name}")
    for name in (
        "Tab",
        "Backtab",
        "Backspace",
        "Space",
        "Return",
        "Delete",
        "Escape",
        "Home",
        "End",
        "Left",
        "Right",
        "Up",
        "Down",
        "PageDown",
        "PageUp",
        "F1",
        "F2",
        "F3",
        "F4",
        "F5",
        "F6",
        "F8",
        "F9",
    )
} | {"plus": Qt.Key.Key_Plus}


@pytest.fixture
def truth(seeded: Path) -> Callable[[], dict[str, tuple[str, str]]]:
    """What the file says of the first article, read anew: words → label and status."""

    def read() -> dict[str, tuple[str, str]]:
        with open_project(seeded, read_only=True) as workspace, workspace.read() as reading:
            me = reading.people.named(ME)
            assert me is not None
            marks: tuple[Mark, ...] = Article(workspace, me, 1).marks()
        return {m.text: (m.label, m.status.value) for m in marks}

    return read
