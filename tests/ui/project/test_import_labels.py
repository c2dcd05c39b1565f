"""Work of other tools in the import window: its spans drawn, its labels mapped, its owner named."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.record import Record
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.services.projects.projects import person_in
from annotator.store.workspace import Workspace
from annotator.ui.jobs.runner import JobRunner
from annotator.ui.project.import_dialog.dialog import ImportDialog
from annotator.ui.project.import_dialog.labels_pane import MOST_ROWS, LabelsPane
from annotator.ui.theme.theme import LIGHT
from tests.ui.project.shown_import import ShownImport

TEXT = "😀 Mara Voss of Acme left Talvik on Monday, the ministry said."
WORK = (("Mara Voss", "PER"), ("Acme", "Company"), ("Talvik", "MISC"))


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.close()


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    window.resize(1200, 800)
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of doccano's, whose spans name nobody."""
    spans = [[TEXT.index(words), TEXT.index(words) + len(words), label] for words, label in WORK]
    path = tmp_path / "work.jsonl"
    path.write_text(json.dumps({"text": TEXT, "label": spans}) + "\n", "utf-8")
    return path


class Shown(ShownImport):
    """The dialog over a project, and what a test does with it."""

    @property
    def labels(self) -> LabelsPane:
        return self.dialog.parts.detail.labels

    def pick(self, label: str, words: str) -> None:
        _pick(self.labels.box(label), words)

    def drawn(self) -> list[tuple[str, str]]:
        """The words that are drawn as spans, and how."""
        found = []
        for mark in self.dialog.parts.detail.view.extraSelections():
            dashed = mark.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DashUnderline
            colour = mark.format.underlineColor() if dashed else mark.format.background().color()
            found.append((mark.cursor.selectedText(), f"{'dashed' if dashed else 'filled'} {colour.name()}"))
        return found


@pytest.fixture
def shown(qtbot: QtBot, runner: JobRunner, project: Workspace, host: QWidget) -> Shown:
    person_in(project, "Ida")
    return Shown(qtbot, ImportDialog(runner, LIGHT, project, person_in(project, "Lena"), parent=host))


def _pick(box: QComboBox, words: str) -> None:
    """Choose by the keyboard: the letters of an entry."""
    box.setFocus()
    at = box.findText(words)
    assert at >= 0, [box.itemText(n) for n in range(box.count())]
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(at):
        QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)


def _marks(project: Workspace, name: str) -> list[tuple[str, str, bool]]:
    with project.read() as reading:
        person = reading.people.named(name)
        (row,) = reading.documents.rows()
    assert person is not None
    return [(m.text, m.label, m.undecided) for m in Article(project, person, row).marks()]


def test_labels_are_proposed_by_their_names_and_nothing_is_stored(
    shown: Shown, project: Workspace, file: Path
) -> None:
    shown.read(file)
    labels = shown.labels
    assert labels.isVisible()
    assert [labels.box(label).currentText() for _, label in WORK] == [
        "PERSON (entity)",
        "ORG (entity)",
        "New: MISC (entity)",
    ]
    assert [text for text, _ in shown.drawn()] == ["Mara Voss", "Talvik", "Acme"]
    assert all(look.startswith("dashed") for _, look in shown.drawn())
    with project.read() as reading:
        assert reading.documents.rows() == []


def test_a_chosen_label_is_drawn_at_once_and_brought_in(shown: Shown, project: Workspace, file: Path) -> None:
    shown.read(file)
    shown.pick("MISC", "GPE (entity)")
    shown.pick("Company", "Leave out")
    with project.read() as reading:
        gpe = reading.schemes.get().label("entity", "GPE")
    assert gpe is not None
    assert ("Talvik", f"dashed {gpe.colour.line.lower()}") in shown.drawn()
    assert "Acme" not in [text for text, _ in shown.drawn()]
    report = shown.press_import()
    assert report.labels_added == ()
    assert _marks(project, "Lena") == [("Mara Voss", "PERSON", True), ("Talvik", "GPE", True)]
    lena = person_in(project, "Lena")
    undo(project, lena)
    with project.read() as reading:
        assert reading.documents.rows() == []


def test_spans_that_name_nobody_become_the_work_of_whoever_is_chosen(
    shown: Shown, project: Workspace, file: Path
) -> None:
    shown.read(file)
    owner = shown.labels.owner
    assert [owner.box.itemText(n) for n in range(owner.box.count())] == [
        "Nobody’s: they come in as suggestions",
        "Lena (you)",
        "Ida",
    ]
    owner.box.setCurrentIndex(2)
    assert all(look.startswith("filled") for _, look in shown.drawn())
    shown.press_import()
    assert _marks(project, "Ida") == [
        ("Mara Voss", "PERSON", False),
        ("Acme", "ORG", False),
        ("Talvik", "MISC", False),
    ]


def test_a_new_name_may_be_typed_and_reserved_ones_may_not(
    shown: Shown, project: Workspace, file: Path
) -> None:
    shown.read(file)
    line = shown.labels.owner.box.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "all")
    QTest.keyClick(shown.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    message = shown.dialog.parts.errors.message
    assert message is not None
    assert message.what == "Nobody can be called all: choose another name."
    assert not shown.stored
    line.selectAll()
    QTest.keyClicks(line, "Tarek")
    shown.press_import()
    assert [label for _, label, _ in _marks(project, "Tarek")] == ["PERSON", "ORG", "MISC"]


def test_work_that_names_its_owner_or_a_program_asks_for_nobody(
    shown: Shown, project: Workspace, tmp_path: Path
) -> None:
    span = [{"start": 2, "end": 11, "label": "PERSON"}]
    lines = [
        {"text": TEXT, "spans": span, "annotator": "Ana"},
        {"text": TEXT, "spans": span, "annotator": "suggestions:model"},
    ]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    shown.read(path)
    assert not shown.labels.owner.isVisible()
    assert not shown.labels.isVisible()  # nothing is to be chosen: the article's fields stay in front
    shown.dialog.parts.table.choose([shown.dialog.model.candidate(1)])
    assert [look.split()[0] for _, look in shown.drawn()] == ["dashed"]
    shown.press_import()
    assert _marks(project, "Ana") == [("Mara Voss", "PERSON", False)]
    assert _marks(project, "Ida") == [("Mara Voss", "PERSON", True)]


def test_articles_without_work_ask_nothing(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    shown.read(tmp_path / "a.txt")
    assert not shown.dialog.parts.detail.sides.second.isVisible()
    candidate = shown.dialog.model.candidate(0)
    assert isinstance(candidate.record, Record)
    assert not candidate.labels


def test_the_span_under_the_pointer_says_what_it_is_and_becomes(shown: Shown, file: Path) -> None:
    shown.read(file)
    view = shown.dialog.parts.detail.view
    cursor = view.textCursor()
    cursor.setPosition(6)
    assert view.words_at(view.cursorRect(cursor).center()) == "PER → PERSON"
    cursor.setPosition(0)
    assert view.words_at(view.cursorRect(cursor).center()) == ""


def test_many_labels_come_a_few_at_a_time_and_the_rest_as_they_are(
    shown: Shown, project: Workspace, tmp_path: Path
) -> None:
    lines = [{"text": f"{TEXT} {n}", "spans": [{"start": 2, "end": 6, "label": f"L{n}"}]} for n in range(230)]
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    shown.read(path)
    table = shown.labels.table
    shown.qtbot.waitUntil(lambda: table.rowCount() == MOST_ROWS)
    last = shown.labels.box(f"L{MOST_ROWS - 1}")
    assert last.visibleRegion().isEmpty()
    shown.pick(f"L{MOST_ROWS - 1}", "Leave out")
    assert not last.visibleRegion().isEmpty()
    report = shown.press_import()
    assert len(report.labels_added) == 229
    assert any(note.startswith("L199 was left out") for note in report.notes)


def test_the_wheel_scrolls_the_table_and_changes_nothing(shown: Shown, file: Path) -> None:
    shown.read(file)
    box = shown.labels.box("PER")
    box.setFocus()
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle,
        box.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # not inverted
    )
    QApplication.sendEvent(box, turn)
    assert box.currentText() == "PERSON (entity)"


def test_what_is_left_out_of_a_file_is_said_beside_what_comes_in(shown: Shown, tmp_path: Path) -> None:
    spans = [{"start": 2, "end": 11, "label": "PER"}, {"start": 3, "end": 900, "label": "PER"}]
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": TEXT, "spans": spans}), "utf-8")
    shown.read(tmp_path / "a.jsonl")
    shown.dialog.parts.table.choose([shown.dialog.model.candidate(0)])
    said = [label.text() for label in shown.dialog.parts.detail.findChildren(QLabel) if label.isVisible()]
    assert any("positions count characters. 1 span: PER 1." in words for words in said), said
    assert any("Left out of this file: 1. line 1, span 2: From 3 to 900 is not" in words for words in said)
