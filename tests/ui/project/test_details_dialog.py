from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.document import Document
from annotator.domain.record import Record
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_records
from annotator.services.projects.projects import person_in
from annotator.store.workspace import Workspace
from annotator.ui.project.details_dialog import DetailsDialog
from annotator.ui.theme.theme import LIGHT


@pytest.fixture
def row(project: Workspace) -> int:
    document = Document(id="d", text="Talks failed on Thursday.", title="Talks  failed", source_file="a.txt")
    return import_records(project, [Record(document=document)]).documents[0]


@pytest.fixture
def dialog(qtbot: QtBot, project: Workspace, row: int) -> Iterator[DetailsDialog]:
    host = QWidget()
    host.show()
    made = DetailsDialog(project, person_in(project, "Lena"), row, LIGHT, host)
    made.open()
    yield made
    host.close()
    host.deleteLater()


def article(project: Workspace, row: int) -> Document:
    with project.read() as reading:
        return reading.documents.get(row)


def write(dialog: DetailsDialog, name: str, text: str) -> None:
    line = dialog.form.line(name)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def save(dialog: DetailsDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_several_corrections_are_saved_as_one_step(
    qtbot: QtBot, project: Workspace, row: int, dialog: DetailsDialog
) -> None:
    write(dialog, "outlet", "Meridian")
    write(dialog, "published", "2024-03-14")
    with qtbot.waitSignal(dialog.corrected) as told:
        save(dialog)
    assert told.args is not None
    assert row in told.args[0].documents
    assert (article(project, row).outlet, article(project, row).published) == ("Meridian", "2024-03-14")
    undo(project, person_in(project, "Lena"))
    assert (article(project, row).outlet, article(project, row).published) == ("", "")


def test_what_was_not_touched_stays_as_it_is(
    qtbot: QtBot, project: Workspace, row: int, dialog: DetailsDialog
) -> None:
    told: list[object] = []
    dialog.corrected.connect(told.append)
    with qtbot.waitSignal(dialog.accepted):
        save(dialog)
    assert told == []
    assert article(project, row).title == "Talks  failed"


def test_what_does_not_fit_is_said_beneath_its_field_and_not_saved(
    project: Workspace, row: int, dialog: DetailsDialog
) -> None:
    write(dialog, "published", "yesterday")
    assert "2024-03-14" in dialog.form.line("published").accessibleDescription()
    assert not dialog.save.isEnabled()
    save(dialog)
    assert dialog.isVisible()
    assert article(project, row).published == ""
    assert dialog.form.line("published").hasFocus()


def test_escape_saves_nothing(qtbot: QtBot, project: Workspace, row: int, dialog: DetailsDialog) -> None:
    write(dialog, "title", "Other")
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert article(project, row).title == "Talks  failed"


def test_enter_in_a_field_does_not_save(dialog: DetailsDialog) -> None:
    write(dialog, "title", "Other")
    QTest.keyClick(dialog.form.line("title"), Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_an_article_that_is_gone_is_said_so(qtbot: QtBot, project: Workspace) -> None:
    with pytest.raises(LookupError):
        DetailsDialog(project, person_in(project, "Lena"), 99, LIGHT)
