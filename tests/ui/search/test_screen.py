"""A person searches a small project by keys alone, and decides on what is found."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Status
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import open_project
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.search.hits_table import ROW
from annotator.ui.search.line_painting import AXIS
from annotator.ui.search.screen import SearchScreen
from tests.ui.test_names import nameless

Press = Callable[..., None]
Truth = Callable[[], list[tuple[int, str, str, str]]]
ME = "Lena M."

ARTICLES = (
    ("Dorvan Herald", "2024-03-14", "Irena Kovash spoke in Dorvan. Kovash said the dam held."),
    ("Kestrel Post", "2024-03-12", "The dam broke, Marek Oduya said. 📈 Kovash denied it."),
    ("السد", "", "قال محمد إن السد انهار وقال Kovash إن محمد غادر."),
)


@pytest.fixture
def seeded(tmp_path: Path, news_scheme: Scheme) -> Path:
    """Three articles with a suggestion each in two."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        documents = [
            Document(id=f"d{n}", text=text, title=f"Article {n}", outlet=outlet, published=day)
            for n, (outlet, day, text) in enumerate(ARTICLES)
        ]
        rows = writing.documents.add_bulk(documents, batch)
        for row, words in ((rows[0], "Irena Kovash"), (rows[1], "Kovash")):
            text = documents[row - 1].text
            start = text.index(words)
            span = Span(
                id=f"s{row}",
                layer="entity",
                label="PERSON",
                start=start,
                end=start + len(words),
                text=words,
                status=Status.SUGGESTED,
            )
            writing.suggestions.add_bulk(row, "test", [span], batch)
        writing.batches.finish(batch)

    with create(tmp_path / "dam.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill, undoable=False)
    return tmp_path / "dam.goldspan"


@pytest.fixture
def marks(seeded: Path) -> Truth:
    """What the file says: article, words, label, status."""

    def read() -> list[tuple[int, str, str, str]]:
        found = []
        with open_project(seeded, read_only=True) as workspace, workspace.read() as reading:
            me = reading.people.named(ME)
            assert me is not None
            for row in (1, 2, 3):
                here = [
                    *reading.annotations.marks(row, me.row),
                    *reading.suggestions.undecided(row, me.row),
                ]
                found += [(row, m.text, m.label, m.status.value) for m in sorted(here, key=lambda m: m.order)]
        return found

    return read


@pytest.fixture
def screen(window: MainWindow, press: Press) -> SearchScreen:
    """The Search screen in front, the focus in its line."""
    press("Ctrl+Shift+F")
    found = window.screens.stack.currentWidget()
    assert isinstance(found, SearchScreen)
    assert found.bar.box.hasFocus()
    return found


def look_for(screen: SearchScreen, qtbot: QtBot, words: str) -> list[str]:
    """Type words, press Enter, and see the hits in their order."""
    box = screen.bar.box
    box.setFocus()
    box.selectAll()
    if words.isascii():
        QTest.keyClicks(box, words)
    else:  # which it can't type
        box.setText(words)
    QTest.keyClick(box, Qt.Key.Key_Return)
    return hits(screen, qtbot)


def hits(screen: SearchScreen, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: not screen.finding.running)
    model = screen.card.table.hits
    found = []
    for row in range(model.rowCount()):
        line = model.line(row)
        assert line is not None
        found.append(line.words)
    return found


def said(window: MainWindow) -> str:
    return window.foot.said.text()


def test_words_are_typed_and_their_hits_stand_under_one_another(screen: SearchScreen, qtbot: QtBot) -> None:
    assert screen.nothing.isVisible()
    assert look_for(screen, qtbot, "kovash") == ["Kovash"] * 4
    assert screen.card.count.text() == "4 hits in 3 articles"
    assert screen.card.table.hasFocus()
    assert screen.card.table.row == 0
    assert look_for(screen, qtbot, "nowhere") == []
    assert screen.nothing.isVisible()
    assert "Nothing was found" in screen.nothing.words.text()
    assert screen.bar.box.hasFocus()


def test_what_finds_nothing_is_cleared_by_a_button(screen: SearchScreen, qtbot: QtBot) -> None:
    assert look_for(screen, qtbot, "nowhere") == []
    button = next(b for b in screen.nothing.findChildren(QPushButton) if b.text().startswith("Clear"))
    button.click()
    assert screen.bar.box.text() == ""
    assert "Nothing was found" not in screen.nothing.words.text()
    assert not button.isVisible()


def test_of_words_that_can_not_be_looked_for_nothing_is_said_to_be_missing(
    screen: SearchScreen, qtbot: QtBot, press: Press
) -> None:
    assert look_for(screen, qtbot, "nowhere") == []
    screen.bar.box.setText('"unclosed')
    press("Return")
    assert screen.bar.wrong.isVisible()
    assert "Nothing was found" not in screen.nothing.words.text()


def test_what_is_wrong_is_said_below_the_line_and_selected_in_it(screen: SearchScreen, qtbot: QtBot) -> None:
    look_for(screen, qtbot, "dam AND (flood")
    assert screen.bar.wrong.isVisible()
    assert screen.bar.wrong.text() == "This bracket is not closed. Close it with “)”."
    assert screen.bar.box.selectedText() == "("
    assert look_for(screen, qtbot, "dam") == ["dam", "dam"]
    assert not screen.bar.wrong.isVisible()


def test_a_regular_expression_and_exact_words_are_turned_on_by_key(
    screen: SearchScreen, press: Press, qtbot: QtBot
) -> None:
    press("Alt+X")
    assert look_for(screen, qtbot, r"k\w+sh d\w+") == ["Kovash denied"]
    press("Alt+C")
    assert hits(screen, qtbot) == []
    assert look_for(screen, qtbot, "(") == []
    assert "can't be read" in screen.bar.wrong.text()


def test_enter_shows_the_words_in_their_article_and_the_way_back_leads_to_the_same_hit(
    window: MainWindow, screen: SearchScreen, press: Press, qtbot: QtBot
) -> None:
    look_for(screen, qtbot, "kovash")
    press("Down", "Down", "Return")
    assert window.screen_.isVisible()
    assert window.screen_.page.hasFocus()
    desk = window.screen_.desk
    assert desk is not None
    assert desk.row == 2
    assert window.screen_.page.selected_range() == (35, 41)
    press("Ctrl+Backspace")
    assert screen.isVisible()
    assert screen.card.table.hasFocus()
    assert screen.card.table.row == 2
    press("Return", "Ctrl+Shift+F")
    assert screen.card.table.hasFocus()
    press("Ctrl+Shift+F")
    assert screen.bar.box.hasFocus()


def test_words_selected_in_the_article_are_what_is_looked_for(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    window.screen_.page.select(0, 12)
    press("Ctrl+Shift+F")
    screen = window.screens.stack.currentWidget()
    assert isinstance(screen, SearchScreen)
    assert screen.bar.box.text() == "“Irena Kovash”"
    assert hits(screen, qtbot) == ["Irena Kovash"]
    press("M", "A", "R", "E", "K")
    assert screen.bar.box.text() == "marek", "typing goes on in the line"


def test_chosen_hits_get_a_label_in_one_step_and_lose_it_in_one(
    window: MainWindow, screen: SearchScreen, press: Press, qtbot: QtBot, marks: Truth
) -> None:
    before = marks()
    look_for(screen, qtbot, "kovash")
    press("Ctrl+A")
    assert screen.card.bar.chosen.text() == "4 hits chosen"
    press("1")
    assert said(window) == "4 hits in 3 articles: 3 marked, 1 accepted. Ctrl+Z undoes."
    assert marks() == [
        (1, "Irena Kovash", "PERSON", "suggested"),
        (1, "Kovash", "PERSON", "added"),
        (1, "Kovash", "PERSON", "added"),
        (2, "Kovash", "PERSON", "accepted"),
        (3, "Kovash", "PERSON", "added"),
    ]
    line = screen.card.table.hits.line(3)
    assert line is not None
    assert [m.status for m in line.marks] == [Status.ADDED]
    press("Ctrl+Z")
    assert screen.isVisible()
    assert marks() == before
    line = screen.card.table.hits.line(3)
    assert line is not None
    assert line.marks == ()


def test_hits_are_chosen_one_by_one_and_by_going_over_them(
    screen: SearchScreen, press: Press, qtbot: QtBot
) -> None:
    look_for(screen, qtbot, "kovash")
    model, table = screen.card.table.hits, screen.card.table
    press("Space")
    assert ([model.is_chosen(n) for n in range(4)], table.row) == ([True, False, False, False], 1)
    press("Shift+Down", "Shift+Down")
    assert [model.is_chosen(n) for n in range(4)] == [True] * 4
    press("Shift+Up")
    assert [model.is_chosen(n) for n in range(4)] == [True, True, True, False]
    press("Escape")
    assert model.chosen_count == 0


def test_without_choosing_the_current_hit_is_decided_and_the_next_follows(
    window: MainWindow, screen: SearchScreen, press: Press, qtbot: QtBot, marks: Truth
) -> None:
    look_for(screen, qtbot, "kovash")
    press("Down", "Down", "A")
    assert (2, "Kovash", "PERSON", "accepted") in marks()
    assert said(window) == "1 hit accepted in 1 article. Ctrl+Z undoes."
    assert screen.card.table.row == 3
    press("X")
    assert said(window) == "1 hit had no mark to decide."
    press("Up", "Delete")
    assert (2, "Kovash", "PERSON", "rejected") in marks()


def test_marks_are_listed_without_words_and_a_label_key_relabels_them(
    window: MainWindow, screen: SearchScreen, press: Press, qtbot: QtBot, marks: Truth
) -> None:
    screen.bar.label.choose("entity/PERSON", "PERSON")
    QTest.keyClick(screen.bar.box, Qt.Key.Key_F5)
    assert hits(screen, qtbot) == ["Irena Kovash", "Kovash"]
    screen.card.table.setFocus()
    press("Ctrl+A", "2")
    assert said(window) == "2 hits relabelled in 2 articles. Ctrl+Z undoes."
    assert {m[2:] for m in marks()} == {("ORG", "corrected")}
    press("Escape", "Escape")
    assert screen.nothing.isVisible()


def test_a_filter_chosen_by_keys_gives_the_keys_back_to_the_hits(
    screen: SearchScreen, press: Press, qtbot: QtBot
) -> None:
    look_for(screen, qtbot, "kovash")
    press("F6", "F6")
    assert screen.bar.label.hasFocus()
    press("Down", "Down")
    assert screen.bar.label.value == "entity/PERSON"
    assert hits(screen, qtbot) == ["Kovash", "Kovash"]
    press("Return")
    assert screen.card.table.hasFocus()
    press("F6", "F6", "Escape")
    assert screen.card.table.hasFocus()
    press("Escape")
    assert hits(screen, qtbot) == ["Kovash"] * 4


def test_hits_come_in_the_order_asked_for(screen: SearchScreen, press: Press, qtbot: QtBot) -> None:
    look_for(screen, qtbot, "kovash")
    model = screen.card.table.hits

    def after() -> list[str]:
        lines = [model.line(row) for row in range(4)]
        return [line.after.split()[0] for line in lines if line is not None]

    press("Alt+3")
    qtbot.waitUntil(lambda: after() == ["denied", "said", "spoke", "إن"])
    press("Alt+4")
    qtbot.waitUntil(lambda: after() == ["denied", "spoke", "said", "إن"])
    press("Alt+1")
    assert after() == ["spoke", "said", "denied", "إن"]


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the menu, on the screen that is none
def test_recent_searches_are_offered_again(screen: SearchScreen, press: Press, qtbot: QtBot) -> None:
    look_for(screen, qtbot, "dam")
    look_for(screen, qtbot, "kovash")
    seen: list[list[str]] = []

    def take_second() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.append([a.text() for a in menu.actions() if not a.isSeparator()])
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, take_second)
    press("Alt+Down")
    assert seen == [["kovash", "dam", "&Keep This Search"]]
    assert screen.bar.box.text() == "dam"
    assert hits(screen, qtbot) == ["dam", "dam"]


@pytest.mark.qt_log_ignore("This plugin does not support")  # as above
def test_a_search_is_kept_and_stays_at_the_head(
    window: MainWindow, screen: SearchScreen, press: Press, qtbot: QtBot
) -> None:
    look_for(screen, qtbot, "dam")
    seen: list[list[str]] = []

    def choose(words: str) -> Callable[[], None]:
        def take() -> None:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            seen.append([a.text() for a in menu.actions() if not a.isSeparator()])
            menu.setActiveAction(next(a for a in menu.actions() if words in a.text()))
            QTest.keyClick(menu, Qt.Key.Key_Return)

        return take

    QTimer.singleShot(0, choose("Keep"))
    press("Alt+Down")
    assert said(window) == "Kept: this search stays at the head of the list."
    look_for(screen, qtbot, "kovash")
    QTimer.singleShot(0, choose("kovash"))
    screen.do("search.recent")  # without a window manager nobody gives the focus back to press a key
    assert seen[1] == ["★  dam", "kovash", "&Keep This Search"]


def test_an_import_taken_back_takes_its_hits_from_the_screen(
    window: MainWindow, screen: SearchScreen, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    from annotator.services.importing.import_corpus import import_paths

    desk = window.screen_.desk
    assert desk is not None
    (tmp_path / "new.txt").write_text("Kovash came back to the dam.", "utf-8")
    import_paths(desk.workspace, [tmp_path / "new.txt"], person=desk.person)
    assert look_for(screen, qtbot, "dam") == ["dam", "dam", "dam"]
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: screen.card.count.text() == "2 hits in 2 articles")
    press("Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: screen.card.count.text() == "3 hits in 3 articles")


def test_another_project_is_searched_anew(
    window: MainWindow, screen: SearchScreen, qtbot: QtBot, seeded: Path, press: Press
) -> None:
    look_for(screen, qtbot, "dam")
    press("Ctrl+W")
    window.projects.open(seeded)
    press("Ctrl+Shift+F")
    assert screen.bar.box.text() == ""
    assert screen.card.table.hits.rowCount() == 0
    assert screen.nothing.isVisible()


def test_a_project_without_articles_says_what_brings_some(
    new_window: Callable[[], MainWindow], tmp_path: Path, news_scheme: Scheme, press: Press
) -> None:
    create(tmp_path / "empty.goldspan", news_scheme).close()
    window = new_window()
    window.projects.open(tmp_path / "empty.goldspan")
    press("Ctrl+Shift+F")
    screen = window.screens.stack.currentWidget()
    assert isinstance(screen, SearchScreen)
    assert "Import Articles" in screen.nothing.words.text()


def test_many_hits_are_marked_beside_the_window(
    window: MainWindow, screen: SearchScreen, press: Press, qtbot: QtBot, marks: Truth
) -> None:
    press("Alt+X")
    found = look_for(screen, qtbot, r"\w+")
    assert len(found) > 20
    press("Ctrl+A", "7")
    qtbot.waitUntil(lambda: "Ctrl+Z undoes" in said(window))
    assert said(window).startswith(f"{len(found)} hits in 3 articles: ")
    assert sum(m[2] == "EVENT" for m in marks()) == len(found)
    press("Ctrl+Z")
    assert sum(m[2] == "EVENT" for m in marks()) == 0


def test_escape_stops_a_search_that_takes_long(
    window: MainWindow, screen: SearchScreen, press: Press, qtbot: QtBot
) -> None:
    desk = window.screen_.desk
    assert desk is not None

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        writing.documents.add_bulk([Document(id="slow", text="a" * 60 + "b")], batch)
        writing.batches.finish(batch)

    desk.workspace.perform("import", fill, undoable=False)
    press("Alt+X")
    box = screen.bar.box
    box.setFocus()
    QTest.keyClicks(box, "(a+)+$")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert screen.card.count.text() == "Searching…"
    press("Escape")
    assert screen.card.count.text() == "No hits"
    qtbot.waitUntil(lambda: not window.runner.busy)


@pytest.mark.parametrize("words", ["Kovash", "قال", "إن", "dam"])
def test_hits_begin_at_one_height_whatever_the_direction(
    screen: SearchScreen, qtbot: QtBot, words: str
) -> None:
    """The strong ink of the hit begins where the axis is, left to right or right to left."""
    look_for(screen, qtbot, words)
    table = screen.card.table
    painter_of_lines = table.delegate.line_painter
    for row in range(table.hits.rowCount()):
        line = table.hits.line(row)
        assert line is not None
        image = QImage(900, ROW, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        bare = line._replace(marks=())
        painter_of_lines.paint(painter, QRect(0, 0, 900, ROW), bare, QColor("white"))
        painter.end()
        dark = [x for x in range(900) for y in range(ROW) if QColor(image.pixel(x, y)).lightness() < 60]
        assert dark, line.text
        assert abs(min(dark) - 900 * AXIS) < 8, line.text


def test_whatever_takes_the_focus_has_a_name(screen: SearchScreen, qtbot: QtBot) -> None:
    look_for(screen, qtbot, "kovash")
    assert nameless(screen) == []


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_lines_show_what_the_file_says_whatever_keys_are_pressed(
    window: MainWindow, screen: SearchScreen, press: Press, qtbot: QtBot, seed: int
) -> None:
    dice = random.Random(seed)
    keys = ["Down", "Up", "Space", "Shift+Down", "Shift+Up", "A", "X", "1", "2", "C", "Delete"]
    keys += ["Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z", "Alt+2", "Alt+1", "Escape", "Ctrl+A", "Return", "F6"]
    look_for(screen, qtbot, "kovash OR dam")
    for _ in range(80):
        press(dice.choice(keys))
        if not screen.isVisible():
            press("Ctrl+Backspace")
        if screen.bar.label.hasFocus() or screen.bar.box.hasFocus():
            screen.card.table.setFocus()
    qtbot.waitUntil(lambda: not window.runner.busy)
    desk = window.screen_.desk
    assert desk is not None
    model = screen.card.table.hits
    for row in range(model.rowCount()):
        line = model.line(row)
        assert line is not None
        article = Article(desk.workspace, desk.person, line.place.document)
        last = line.first + len(line.text)
        there = [m.key for m in article.marks() if m.start < last and m.end > line.first]
        shown = [m.key for m in article.marks() if m.key in there and m.status is not Status.REJECTED]
        assert {m.key for m in line.marks} == set(shown)
