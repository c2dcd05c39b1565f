from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotator.ui.project.new_project import NewProjectDialog, NewProjectFields, free_name, name_for
from annotator.ui.theme.theme import LIGHT


@pytest.fixture
def fields(qtbot: QtBot, tmp_path: Path) -> NewProjectFields:
    made = NewProjectFields(folder=tmp_path)
    qtbot.addWidget(made)
    return made


def line(widget: NewProjectFields | NewProjectDialog, name: str) -> QLineEdit:
    return next(e for e in widget.findChildren(QLineEdit) if e.accessibleName() == name)


def test_a_name_is_proposed_and_a_written_one_is_kept(fields: NewProjectFields, tmp_path: Path) -> None:
    fields.suggest("talvik")
    assert fields.path == tmp_path / "talvik.goldspan"
    fields.suggest("other")
    assert fields.path == tmp_path / "talvik.goldspan"
    assert fields.objection() == ""


def test_a_name_that_is_taken_is_not_proposed(tmp_path: Path) -> None:
    (tmp_path / "talvik.goldspan").touch()
    assert free_name(tmp_path, "talvik") == "talvik 2"


@pytest.mark.parametrize("name", ["", "  ", "a/b", "a\\b", "a:b", ".hidden", "a\x00b", "what?"])
def test_a_name_no_file_can_have_is_objected_to(qtbot: QtBot, fields: NewProjectFields, name: str) -> None:
    edit = line(fields, "Name of the new project")
    edit.setText(name)
    assert fields.objection()


def test_an_existing_project_and_a_missing_folder_are_objected_to(
    qtbot: QtBot, fields: NewProjectFields, tmp_path: Path
) -> None:
    (tmp_path / "talvik.goldspan").touch()
    QTest.keyClicks(line(fields, "Name of the new project"), "talvik")
    assert "already" in fields.objection()
    assert line(fields, "Name of the new project").accessibleDescription() == fields.objection()
    QTest.keyClicks(line(fields, "Name of the new project"), "2")
    assert fields.objection() == ""
    line(fields, "Folder of the new project").setText(str(tmp_path / "no" / "such"))
    assert "no such folder" in fields.objection()
    line(fields, "Folder of the new project").setText("relative")
    assert fields.objection()


def test_a_name_with_a_dot_keeps_it(qtbot: QtBot, fields: NewProjectFields, tmp_path: Path) -> None:
    QTest.keyClicks(line(fields, "Name of the new project"), "talvik v1.2")
    assert fields.path == tmp_path / "talvik v1.2.goldspan"


def test_the_dialog_settles_on_a_path_by_keys_alone(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewProjectDialog(LIGHT, folder=tmp_path)
    qtbot.addWidget(dialog)
    dialog.open()
    name = line(dialog, "Name of the new project")
    QTest.keyClicks(name, "dam")  # what was proposed is selected, so typing replaces it
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert chosen.args == [tmp_path / "dam.goldspan"]
    assert list(tmp_path.iterdir()) == []


def test_a_project_is_named_after_what_it_is_made_of(tmp_path: Path) -> None:
    folder = tmp_path / "Dam articles"
    folder.mkdir()
    assert name_for([folder]) == "Dam articles"
    assert name_for([folder / "one.txt"]) == "one"
    assert name_for([folder / "one.txt", folder / "two.txt"]) == "Dam articles"
    assert name_for([Path("/")]) == "articles"
    assert name_for([]) == ""
