"""How articles are set: by the menu and the wheel, kept for the next time, with the text in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontInfo, QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.main_window.face_dialog import FaceDialog
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.page.look import SANS, Look, Measure, Spacing
from annotator.ui.theme.fonts import article_font

_LINE = "The ministry said on Thursday that its units had taken control of the dam, which others denied. "


@pytest.fixture
def long_article(tmp_path: Path, news_scheme: Scheme) -> Path:
    """A project of one article of 120 paragraphs; closed."""
    text = "\n".join(f"{number}. {_LINE * 4}" for number in range(120))

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        writing.documents.add_bulk([Document(id="long", text=text, title="Long")], batch)
        writing.batches.finish(batch)

    with create(tmp_path / "long.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill)
    return tmp_path / "long.goldspan"


def give(window: MainWindow, command: str) -> None:
    window.actions_.trigger(command)
    QApplication.processEvents()


def checked(window: MainWindow, group: str) -> list[str]:
    names = [c.id for c in window.actions_.commands() if c.id.startswith(group)]
    found = [(name, window.actions_.action(name)) for name in names]
    return [name for name, action in found if action is not None and action.isChecked()]


def turn(window: MainWindow, eighths: int, held: Qt.KeyboardModifier) -> None:
    view = window.screen_.page.viewport()
    at = QPointF(view.rect().center())
    wheel = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    QApplication.processEvents()


def first_shown(window: MainWindow) -> tuple[int, int]:
    """The unit with which the first whole line in view begins, and how far below the top it stands."""
    page = window.screen_.page
    sheet = page.sheet
    assert sheet is not None
    scrolled = page.verticalScrollBar().value()
    unit = sheet.first_unit(scrolled)
    return unit, round(sheet.line_at(unit)[0] - scrolled)


def place_of(window: MainWindow, unit: int) -> int:
    page = window.screen_.page
    sheet = page.sheet
    assert sheet is not None
    return round(sheet.line_at(unit)[0] - page.verticalScrollBar().value())


@pytest.mark.parametrize(
    "command",
    [
        "view.face.sans",
        "view.measure.narrow",
        "view.measure.wide",
        "view.spacing.close",
        "view.spacing.wide",
        "view.zoom_in",
        "view.zoom_out",
    ],
)
def test_the_first_line_in_view_stays_where_it_is(
    new_window: Callable[[], MainWindow], long_article: Path, command: str
) -> None:
    window = new_window()
    window.projects.open(long_article)
    page = window.screen_.page
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    unit, height = first_shown(window)
    assert unit > 10_000
    give(window, command)
    assert abs(place_of(window, unit) - height) <= 1


def test_a_look_is_marked_in_the_menu_and_kept(
    new_window: Callable[[], MainWindow], long_article: Path
) -> None:
    window = new_window()
    window.projects.open(long_article)
    assert checked(window, "view.face.") == ["view.face.serif"]
    narrow = window.screen_.page.viewport().width()
    for command in ("view.face.sans", "view.measure.narrow", "view.spacing.wide"):
        give(window, command)
    assert checked(window, "view.face.") == ["view.face.sans"]
    assert checked(window, "view.measure.") == ["view.measure.narrow"]
    assert checked(window, "view.spacing.") == ["view.spacing.wide"]
    assert window.screen_.page.viewport().width() <= narrow
    window.close()
    again = new_window()
    assert again.remembered.look == Look(SANS, Measure.NARROW, Spacing.WIDE)
    assert checked(again, "view.spacing.") == ["view.spacing.wide"]


def test_the_wheel_with_ctrl_zooms_the_window_and_nothing_else(
    new_window: Callable[[], MainWindow], long_article: Path
) -> None:
    window = new_window()
    window.projects.open(long_article)
    page = window.screen_.page
    family = page.document().defaultFont().families()
    turn(window, 120, Qt.KeyboardModifier.ControlModifier)
    assert window.remembered.zoom == 110
    turn(window, -240, Qt.KeyboardModifier.ControlModifier)
    assert window.remembered.zoom == 90
    turn(window, -60, Qt.KeyboardModifier.ControlModifier)
    assert window.remembered.zoom == 90, "half a notch"
    turn(window, -60, Qt.KeyboardModifier.ControlModifier)
    assert window.remembered.zoom == 80
    assert page.verticalScrollBar().value() == 0
    assert page.document().defaultFont().families() == family
    turn(window, -120, Qt.KeyboardModifier.NoModifier)
    assert page.verticalScrollBar().value() > 0


def test_the_overview_can_be_hidden(new_window: Callable[[], MainWindow], long_article: Path) -> None:
    window = new_window()
    window.projects.open(long_article)
    assert window.screen_.overview.isVisible()
    give(window, "view.overview")
    assert not window.screen_.overview.isVisible()
    window.close()
    again = new_window()
    again.projects.open(long_article)
    assert not again.screen_.overview.isVisible()
    assert checked(again, "view.overview") == []
    give(again, "view.overview")
    assert again.screen_.overview.isVisible()


def test_a_face_is_chosen_among_those_installed(qapp: QApplication) -> None:
    dialog = FaceDialog("")
    assert dialog.face
    known = dialog.faces()
    assert dialog.face in known
    dialog.filter(known[-1])
    assert dialog.face == known[-1]
    assert QFontInfo(article_font(17, face=dialog.face)).family() == known[-1]
    dialog.filter("no such family")
    assert dialog.face == ""
    dialog.deleteLater()


def test_a_family_that_is_gone_leaves_the_serif(qapp: QApplication) -> None:
    assert article_font(17, face="no such family").families() == article_font(17).families()
