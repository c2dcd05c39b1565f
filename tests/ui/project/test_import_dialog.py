from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.services.exporting.convert import convert
from annotator.services.history import next_steps, undo
from annotator.services.projects.projects import open_project, person_in
from annotator.store.workspace import Workspace
from annotator.ui.jobs.runner import JobRunner
from annotator.ui.project.import_dialog.dialog import ImportDialog
from annotator.ui.project.import_dialog.table_model import Column
from annotator.ui.theme.theme import DARK, LIGHT
from tests.ui.project.shown_import import ShownImport

FIRST = """Ministry says Talvik dam “fully secured”

TALVIK, March 14. /Meridian Wire/ The interior ministry said on Thursday that its units had taken
full control of the Talvik dam after a three-day standoff, a statement that workers rejected.

Printable version | Mar 14, 2024
"""
SECOND = """Strike committee: they hold a car park

The strike committee said on Friday that the ministry held an empty car park and a gatehouse, and
nothing else on the whole site of the dam, whatever its statements to the press might say about it.
"""


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.close()


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(FIRST, "utf-8")
    (folder / "b.txt").write_text(SECOND, "utf-8")
    return folder


class Shown(ShownImport):
    """A dialog that is open, and what a test does with it."""

    def cells(self, column: Column) -> list[str]:
        model = self.dialog.model
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def choose(self, row: int) -> None:
        self.dialog.parts.table.choose([self.dialog.model.candidate(row)])

    def field(self, name: str) -> QLineEdit:
        return self.dialog.parts.detail.form.line(name)

    def write(self, name: str, text: str) -> None:
        line = self.field(name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def chip(self, words: str) -> QPushButton:
        return next(b for b in self.dialog.parts.chips.findChildren(QPushButton) if b.text() == words)

    def page(self) -> QWidget:
        page = self.dialog.parts.detail.currentWidget()
        assert page is not None
        return page

    def said(self) -> str:
        message = self.dialog.parts.errors.message
        return message.spoken if message else ""


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    window.resize(1200, 800)
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def shown(qtbot: QtBot, runner: JobRunner, project: Workspace, host: QWidget) -> Shown:
    """The dialog over an open project."""
    return Shown(qtbot, ImportDialog(runner, LIGHT, project, person_in(project, "Lena"), parent=host))


def documents(workspace: Workspace) -> list[Document]:
    with workspace.read() as reading:
        return [document for _, document in reading.documents.stream()]


def test_what_was_found_is_shown_before_anything_is_stored(
    shown: Shown, project: Workspace, articles: Path
) -> None:
    shown.read(articles)
    assert shown.cells(Column.TITLE) == [
        "Ministry says Talvik dam “fully secured”",
        "Strike committee: they hold a car park",
    ]
    assert shown.cells(Column.OUTLET)[0] == "Meridian Wire"
    assert shown.cells(Column.ENCODING) == ["UTF-8", "UTF-8"]
    assert shown.cells(Column.FURNITURE) == ["1", ""]
    assert shown.cells(Column.STATUS) == ["new", "new"]
    assert all(words.isdecimal() for words in shown.cells(Column.WORDS))
    assert shown.dialog.parts.importing.text() == "Import 2 articles"
    assert documents(project) == []


def test_the_first_article_is_chosen_and_its_finds_stand_in_their_place(shown: Shown, articles: Path) -> None:
    shown.read(articles)
    view = shown.dialog.parts.detail.view
    assert view.toPlainText() == FIRST
    marked = {selection.cursor.selectedText() for selection in view.extraSelections()}
    assert "Ministry says Talvik dam “fully secured”" in marked
    assert "Printable version | Mar 14, 2024" in marked
    assert shown.dialog.parts.table.hasFocus()
    assert shown.field("title").text() == "Ministry says Talvik dam “fully secured”"


def test_everything_is_imported_by_one_key_as_one_step(
    shown: Shown, project: Workspace, articles: Path
) -> None:
    shown.read(articles)
    report = shown.press_import()
    assert (report.taken, report.refused, report.known) == (2, (), ())
    assert [d.text for d in documents(project)] == [FIRST, SECOND]
    lena = person_in(project, "Lena")
    assert next_steps(project, lena)[0] == "import 2 articles"
    undo(project, lena)
    assert documents(project) == []


def test_a_correction_is_stored_and_the_text_stays(shown: Shown, project: Workspace, articles: Path) -> None:
    shown.read(articles)
    shown.write("title", "Dam secured, ministry says")
    shown.write("published", "2024-03-14")
    assert shown.cells(Column.STATUS)[0] == "new, corrected"
    shown.press_import()
    first = documents(project)[0]
    assert (first.title, first.published, first.text) == ("Dam secured, ministry says", "2024-03-14", FIRST)
    assert "title" not in first.extra.get("found", {})


def test_a_date_that_is_none_stops_the_import_and_says_how_to_write_it(
    shown: Shown, project: Workspace, articles: Path
) -> None:
    shown.read(articles)
    shown.write("published", "14 March")
    assert shown.cells(Column.STATUS)[0] == "to correct"
    assert "2024-03-14" in shown.field("published").accessibleDescription()
    shown.choose(1)
    QTest.keyClick(shown.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "no date" in shown.said()
    assert shown.dialog.isVisible()
    shown.write("published", "2024-03-14")
    assert shown.press_import().taken == 2


def test_enter_in_a_field_does_not_import(shown: Shown, project: Workspace, articles: Path) -> None:
    shown.read(articles)
    shown.write("title", "Other")
    QTest.keyClick(shown.field("title"), Qt.Key.Key_Return)
    assert not shown.dialog.busy
    assert documents(project) == []


def test_space_leaves_an_article_out(shown: Shown, project: Workspace, articles: Path) -> None:
    shown.read(articles)
    QTest.keyClick(shown.dialog.parts.table, Qt.Key.Key_Space)
    assert shown.cells(Column.STATUS)[0] == "left out by you"
    assert shown.dialog.parts.importing.text() == "Import 1 article"
    assert shown.press_import().taken == 1
    assert [d.text for d in documents(project)] == [SECOND]


def test_refused_files_say_place_reason_and_next_step(shown: Shown, articles: Path) -> None:
    (articles / "empty.txt").touch()
    (articles / "photo.jpg").write_bytes(bytes(range(256)) * 20)
    shown.read(articles)
    refused = [s for s in shown.cells(Column.STATUS) if s.startswith("refused: ")]
    assert len(refused) == 2
    QTest.mouseClick(shown.chip("Refused 2"), Qt.MouseButton.LeftButton)
    assert shown.cells(Column.TITLE) == ["in/empty.txt", "in/photo.jpg"]
    shown.choose(0)
    page = shown.page()
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "in/empty.txt" in words
    assert "The file is empty." in words
    assert shown.press_import().taken == 2
    assert len(shown.stored[0].report.refused) == 2


def test_what_is_there_already_is_told_apart(shown: Shown, articles: Path) -> None:
    (articles / "c.txt").write_text(FIRST, "utf-8")
    shown.read(articles)
    assert shown.cells(Column.STATUS)[2] == "the same as in/a.txt"
    assert shown.field("title").isReadOnly() is False
    shown.choose(2)
    assert shown.field("title").isReadOnly()
    report = shown.press_import()
    assert (report.taken, len(report.known)) == (2, 1)


def test_an_article_of_the_project_is_recognised(
    qtbot: QtBot, runner: JobRunner, shown: Shown, project: Workspace, articles: Path, host: QWidget
) -> None:
    shown.read(articles)
    shown.press_import()
    again = Shown(qtbot, ImportDialog(runner, LIGHT, project, None, parent=host))
    again.read(articles)
    assert again.cells(Column.STATUS) == ["already in the project"] * 2
    assert again.dialog.parts.importing.text() == "Nothing to import"
    assert not again.dialog.parts.importing.isEnabled()
    again.dialog.reject()


def test_a_guessed_encoding_is_said_to_be_one_and_can_be_chosen(
    shown: Shown, project: Workspace, articles: Path
) -> None:
    russian = "Министерство сообщило о дамбе.\n\nРабочие отвергли это заявление в тот же день.\n"
    (articles / "c.txt").write_bytes(russian.encode("cp1251"))
    shown.read(articles)
    assert shown.cells(Column.ENCODING)[2].endswith("not certain")
    shown.choose(2)
    chooser = shown.dialog.parts.detail.encoding.findChildren(QComboBox)[0]
    at = chooser.findData("koi8-r")
    chooser.setFocus()
    chooser.setCurrentIndex(at)
    chooser.activated.emit(at)
    shown.settle()
    assert shown.cells(Column.ENCODING)[2] == "KOI8-R"
    assert shown.dialog.parts.detail.view.toPlainText() == russian.encode("cp1251").decode("koi8-r")
    shown.press_import()
    assert documents(project)[2].encoding == "koi8-r"


def test_a_file_refused_for_its_bytes_is_read_in_the_encoding_that_is_chosen(
    shown: Shown, articles: Path
) -> None:
    (articles / "c.txt").write_bytes("Café talks, café news, and naïve".encode() + " été".encode("cp1252"))
    shown.read(articles)
    assert shown.cells(Column.STATUS)[2].startswith("refused")
    shown.choose(2)
    page = shown.page()
    chooser = page.findChildren(QComboBox)[0]
    assert chooser.isVisible()
    at = chooser.findData("cp1252")
    chooser.setCurrentIndex(at)
    chooser.activated.emit(at)
    shown.settle()
    assert shown.cells(Column.STATUS)[2] == "new"


def test_a_file_in_a_zip_is_read_again_in_another_encoding(shown: Shown, tmp_path: Path) -> None:
    packed = tmp_path / "all.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("one.txt", FIRST)
        archive.writestr("two.txt", "Министерство сообщило о дамбе в тот день.".encode("cp1251"))
    shown.read(packed)
    assert shown.cells(Column.TITLE)[0].startswith("Ministry")
    shown.choose(1)
    chooser = shown.dialog.parts.detail.encoding.findChildren(QComboBox)[0]
    at = chooser.findData("cp866")
    chooser.setCurrentIndex(at)
    chooser.activated.emit(at)
    shown.settle()
    assert shown.cells(Column.ENCODING) == ["UTF-8", "CP866"]


def test_a_selection_becomes_a_field_or_furniture_counted_in_code_points(
    shown: Shown, project: Workspace, tmp_path: Path
) -> None:
    text = "🌊🌊 Dam news\n\nSpecial desk\n\nThe dam is closed, the ministry said on Thursday evening.\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    shown.read(tmp_path / "a.txt")
    view = shown.dialog.parts.detail.view

    def select(words: str) -> None:
        before = text[: text.index(words)]
        cursor = view.textCursor()
        cursor.setPosition(len(before.encode("utf-16-le")) // 2)
        cursor.setPosition(cursor.position() + len(words), cursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)

    def give(words: str) -> None:
        menu = view.selection_menu(view)
        action = next(a for a in menu.actions() if a.text() == words)
        assert action.isEnabled()
        action.trigger()

    select("Special desk")
    give("Use as outlet")
    assert shown.field("outlet").text() == "Special desk"
    give("Grey as furniture")
    shown.press_import()
    stored = documents(project)[0]
    assert stored.outlet == "Special desk"
    assert [text[f.start : f.end] for f in stored.furniture] == ["Special desk"]


def test_several_articles_are_given_one_outlet_at_once(
    shown: Shown, project: Workspace, articles: Path
) -> None:
    shown.read(articles)
    shown.dialog.parts.table.selectAll()
    assert shown.field("title").isReadOnly()
    assert shown.field("outlet").placeholderText() == "several values"
    shown.write("outlet", "Dorvan Herald")
    shown.press_import()
    assert {d.outlet for d in documents(project)} == {"Dorvan Herald"}
    assert len({d.title for d in documents(project)}) == 2


def test_markup_in_an_article_stays_words(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("<b>Bold</b> <img src='file:///etc/passwd'> news of the day\n", "utf-8")
    shown.read(tmp_path / "a.txt")
    assert "<b>Bold</b>" in shown.dialog.parts.detail.view.toPlainText()
    tip = shown.dialog.model.index(0, Column.TITLE).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip


def test_escape_leaves_no_trace_and_asks_before_corrections_are_lost(
    qtbot: QtBot, shown: Shown, project: Workspace, articles: Path
) -> None:
    shown.read(articles)
    shown.write("title", "Other")
    shown.dialog.parts.table.setFocus()
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert shown.dialog.isVisible()
    assert "1 article" in shown.said()
    with qtbot.waitSignal(shown.dialog.rejected):
        QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert documents(project) == []


def test_leaving_while_files_are_read_stops_the_reading(
    qtbot: QtBot, runner: JobRunner, shown: Shown, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(f"{FIRST} {number}", "utf-8")
    gone: list[str] = []
    shown.dialog.destroyed.connect(lambda: gone.append("dialog"))
    shown.dialog.add([folder])
    shown.dialog.reject()
    qtbot.waitUntil(lambda: gone == ["dialog"], timeout=30_000)
    assert not runner.busy


def test_a_folder_without_articles_says_so(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    shown.read(tmp_path / "nothing")
    assert "no articles" in shown.said()


def test_a_new_project_is_made_only_when_import_is_pressed(
    qtbot: QtBot, runner: JobRunner, host: QWidget, articles: Path, tmp_path: Path
) -> None:
    shown = Shown(qtbot, ImportDialog(runner, DARK, annotator="Lena", parent=host))
    assert shown.dialog.new_project is not None
    folder = next(
        e
        for e in shown.dialog.new_project.findChildren(QLineEdit)
        if e.accessibleName() == "Folder of the new project"
    )
    folder.setText(str(tmp_path))
    shown.read(articles)
    path = tmp_path / "in.goldspan"
    assert shown.dialog.new_project.path == path
    assert not path.exists()
    report = shown.press_import()
    stored = shown.stored[0]
    assert (report.taken, stored.made, stored.workspace.path) == (2, True, path)
    assert next_steps(stored.workspace, person_in(stored.workspace, "Lena"))[0] == "import 2 articles"
    stored.workspace.close()
    with open_project(path) as again:
        assert [d.text for d in documents(again)] == [FIRST, SECOND]


def test_a_new_project_that_cant_be_made_is_said_and_nothing_is_lost(
    qtbot: QtBot, runner: JobRunner, host: QWidget, articles: Path, tmp_path: Path
) -> None:
    shown = Shown(qtbot, ImportDialog(runner, LIGHT, annotator="all", parent=host))
    assert shown.dialog.new_project is not None
    for line in shown.dialog.new_project.findChildren(QLineEdit):
        if line.accessibleName() == "Folder of the new project":
            line.setText(str(tmp_path))
    shown.read(articles)
    shown.write("title", "Kept")
    QTest.keyClick(shown.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown.settle()
    assert "can't be called" in shown.said()
    assert shown.cells(Column.TITLE)[0] == "Kept"
    assert not (tmp_path / "in.goldspan").exists()
    shown.dialog.reject()
    shown.dialog.reject()


def test_tab_goes_through_the_dialog_in_reading_order(shown: Shown, articles: Path) -> None:
    shown.read(articles)
    parts = shown.dialog.parts
    order: list[QWidget] = []
    parts.table.setFocus()
    for _ in range(20):
        focused = shown.dialog.focusWidget()
        assert focused is not None
        if focused in order:
            break
        order.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted: list[QWidget] = [parts.table, parts.detail.view, parts.detail.form.line("title"), parts.leave]
    assert [w for w in order if w in wanted] == wanted
    assert all(w.accessibleName() or w.property("text") for w in order)


def test_ten_thousand_rows_cost_no_more_than_what_is_seen(shown: Shown, tmp_path: Path) -> None:
    lines = "\n".join(
        f'{{"text": "Article number {n} says little.", "title": "No. {n}"}}' for n in range(10_000)
    )
    (tmp_path / "many.jsonl").write_text(lines, "utf-8")
    asked = 0
    model = shown.dialog.model
    plain = model.data

    def counted(*arguments: object, **named: object) -> object:
        nonlocal asked
        asked += 1
        return plain(*arguments, **named)  # type: ignore[arg-type]  # passed on as it came

    model.data = counted  # type: ignore[method-assign]  # counts what the table asks for
    shown.read(tmp_path / "many.jsonl")
    assert model.rowCount() == 10_000
    asked = 0
    shown.dialog.parts.table.grab()
    assert 0 < asked < 5_000
    QTest.keyClick(shown.dialog.parts.table, Qt.Key.Key_End)
    assert shown.field("title").text() == "No. 9999"


def test_the_work_of_another_tool_is_shown_before_anything_is_stored(shown: Shown, tmp_path: Path) -> None:
    text = "😀 The Talvik dam held."
    spans = [{"start": 6, "end": 12, "label": "GPE"}, {"start": 2, "end": 16, "label": "FAC"}]
    line = {"text": text, "annotator": "Ana", "spans": spans}
    line["relations"] = [
        {"head": 0, "child": 0, "label": "of", "head_span": spans[1], "child_span": spans[0]}
    ]
    (tmp_path / "in.jsonl").write_text(json.dumps(line), "utf-8")
    convert(tmp_path / "in.jsonl", tmp_path / "out.xmi", to="xmi")
    shown.read(tmp_path / "out.xmi")
    shown.choose(0)
    pane = shown.dialog.parts.detail
    said = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    told = (
        "Recognised as UIMA CAS XMI; positions count UTF-16 units. 2 spans of Ana: FAC 1, GPE 1; 1 relation."
    )
    assert any(told in words for words in said), said
    drawn = [
        mark.cursor.selectedText()
        for mark in pane.view.extraSelections()
        if mark.format.background().style() != Qt.BrushStyle.NoBrush
    ]
    assert drawn == ["The Talvik dam", "Talvik"]
