"""Exports from the window: in which format, in which parts, and where to."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.formats.foreign_writers import FOREIGN
from annotator.services.projects.sample import sample_project
from annotator.ui.main_window.export_dialog import ExportDialog, Wanted
from annotator.ui.main_window.export_formats import FORMATS, choices
from annotator.ui.main_window.export_preview import PreviewPane
from annotator.ui.main_window.several_box import SeveralBox
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]


def _box(dialog: ExportDialog, name: str) -> QComboBox:
    (found,) = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name]
    return found


def _several(dialog: ExportDialog, name: str) -> SeveralBox:
    (found,) = [box for box in dialog.findChildren(SeveralBox) if box.accessibleName().startswith(name)]
    return found


def _words(box: SeveralBox) -> list[str]:
    return [action.text() for action in box.menu().actions() if not action.isSeparator()]


def _tick(box: SeveralBox, *words: str) -> None:
    for action in box.menu().actions():
        if action.isCheckable() and action.isChecked() != (action.text() in words):
            action.trigger()


def _button(dialog: ExportDialog) -> str:
    (found,) = [b.text() for b in dialog.findChildren(QPushButton) if b.text().startswith("Export to ")]
    return found


@pytest.fixture
def dialog(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> ExportDialog:
    made = ExportDialog([("Lena M. (you)", "Lena M.")], tmp_path / "river", window.appearance.theme, window)
    qtbot.addWidget(made)
    return made


def test_the_window_offers_every_format_that_can_be_written() -> None:
    offered = {name for _, name in FORMATS}
    assert offered == {"jsonl", *FOREIGN} - {"conll-bilou"}


def test_the_button_says_what_will_be_written(dialog: ExportDialog, tmp_path: Path) -> None:
    formats, split = _box(dialog, "Format"), _box(dialog, "Parts for training and testing")
    assert _button(dialog) == "Export to river/"
    formats.setCurrentIndex(formats.findData("spacy"))
    assert _button(dialog) == "Export to river.spacy"
    assert dialog.wanted == Wanted(source="Lena M.", out=tmp_path / "river.spacy", format="spacy")
    assert not _box(dialog, "What stands in one part only").isEnabled()
    split.setCurrentIndex(1)
    assert _button(dialog) == "Export to river/"
    assert _box(dialog, "What stands in one part only").isEnabled()
    formats.setCurrentIndex(formats.findData("conll"))
    split.setCurrentIndex(0)
    (tmp_path / "river.conll").write_text("", "utf-8")
    (name,) = [
        line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == "Name of the new folder"
    ]
    name.setText("river.conll")
    assert not any(b.isEnabled() for b in dialog.findChildren(QPushButton) if b.text().startswith("Export"))


@pytest.mark.parametrize(
    ("wanted", "files"),
    [
        ({"format": "spacy"}, ["out"]),
        ({"format": "conll", "split": "train=1,test=1"}, ["out/test.conll", "out/train.conll"]),
        ({"split": "train=1,test=1", "by": "date"}, ["out/README.md", "out/manifest.json", "out/test.jsonl"]),
    ],
)
def test_an_export_is_written_and_says_what_it_left_out(
    window: MainWindow, press: Press, tmp_path: Path, qtbot: QtBot, wanted: dict[str, Any], files: list[str]
) -> None:
    press("Tab", "A", "X")
    window.projects.exchange.export(replace(Wanted(source="Lena M.", out=tmp_path / "out"), **wanted))
    with qtbot.waitSignal(window.runner.idle):
        pass
    message = window.messages.message
    assert message is not None
    assert message.what == "Exported 1 record of “Lena M.”."
    assert all((tmp_path / file).is_file() for file in files)
    assert ("has no place for" in message.next_step) == ("format" in wanted)
    assert "empty" in message.next_step or "split" not in wanted


def test_the_first_records_are_shown_before_they_are_written(
    window: MainWindow, press: Press, tmp_path: Path, qtbot: QtBot
) -> None:
    press("Tab", "A")
    window.projects.exchange.handlers()["file.export"]()
    (dialog,) = window.findChildren(ExportDialog)
    (pane,) = dialog.findChildren(PreviewPane)
    formats = _box(dialog, "Format")

    def shown(format_: str) -> tuple[str, str]:
        formats.setCurrentIndex(formats.findData(format_))
        qtbot.waitUntil(lambda: not pane.busy, timeout=20_000)
        return pane.text.toPlainText(), pane.words.text()

    text, words = shown("jsonl")
    assert text.startswith('{"format":"goldspan/1"')
    assert words == "The format has a place for everything."
    text, words = shown("doccano")
    assert text.startswith('{"text":')
    assert words.startswith("The format has no place for these: ")
    assert "origins of spans: 1" in words
    text, _ = shown("spacy")
    assert not text.startswith("{")
    assert any(
        label.text() == "Preview: a packed file, which will hold" for label in pane.findChildren(QLabel)
    )
    dialog.reject()
    assert not list(tmp_path.glob("*dataset*"))


def test_layers_labels_and_statuses_narrow_what_goes_out(
    window: MainWindow, press: Press, tmp_path: Path, qtbot: QtBot
) -> None:
    press("Tab", "A", "A")
    window.projects.exchange.handlers()["file.export"]()
    (dialog,) = window.findChildren(ExportDialog)
    layers, labels = _several(dialog, "Only these layers"), _several(dialog, "Only these labels")
    _tick(layers, "claim", "attribution")
    assert layers.text() == "claim, attribution"
    assert _words(labels) == ["Every label", "CLAIM", "SOURCE", "CUE"]
    _tick(labels, "CUE")
    _tick(layers, "claim", "entity")
    assert labels.text() == "Every label"  # a label that is offered no more is chosen no more
    layers.choose(())
    assert layers.text() == "Every layer"
    _tick(labels, "DATE", "GPE", "PERSON", "CARDINAL")
    assert labels.text() == "4 labels"
    _tick(_several(dialog, "Only spans of these statuses"), "Accepted", "Added")
    wanted = dialog.wanted
    assert wanted.layers == ()
    assert set(wanted.labels) == {"PERSON", "GPE", "DATE", "CARDINAL"}
    assert wanted.statuses == ("accepted", "added")
    dialog.reject()
    window.projects.exchange.export(replace(wanted, out=tmp_path / "out.jsonl"))
    with qtbot.waitSignal(window.runner.idle):
        pass
    (line,) = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert [span["label"] for span in json.loads(line)["spans"]] == ["GPE", "PERSON"]


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_the_list_of_several_stays_open_while_values_are_ticked(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    window.projects.exchange.handlers()["file.export"]()
    (dialog,) = window.findChildren(ExportDialog)
    layers = _several(dialog, "Only these layers")
    menu = layers.menu()
    qtbot.waitUntil(lambda: not window.runner.busy)
    qtbot.waitUntil(dialog.isActiveWindow)  # a window that comes to the front later closes the list
    with qtbot.waitExposed(menu):
        menu.popup(layers.mapToGlobal(layers.rect().bottomLeft()))
    for action in menu.actions()[2:4]:
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert menu.isVisible()
    assert list(layers.chosen) == ["entity", "claim"]
    QTest.keyClick(menu, Qt.Key.Key_Space)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert menu.isHidden()
    assert len(layers.chosen) == 1
    dialog.reject()


def test_soft_labels_are_asked_of_gold_in_our_own_format_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    sources = [("Lena M. (you)", "Lena M."), ("Gold", "gold")]
    dialog = ExportDialog(sources, tmp_path / "river", window.appearance.theme, window)
    qtbot.addWidget(dialog)
    soft = dialog.findChild(QCheckBox)
    assert soft is not None
    assert not soft.isEnabled()
    _box(dialog, "Whose work").setCurrentIndex(1)
    assert soft.isEnabled()
    soft.setChecked(True)
    assert dialog.wanted.soft_labels
    assert choices(dialog.wanted).soft_labels
    formats = _box(dialog, "Format")
    formats.setCurrentIndex(formats.findData("brat"))
    assert not soft.isEnabled()
    assert not dialog.wanted.soft_labels


@pytest.mark.parametrize(("name", "first"), [("Rosa K.", "Gold"), ("Lena M.", "Lena M. (you)")])
def test_a_lead_is_offered_gold_first_and_an_annotator_their_own_work(
    new_window: Callable[[], MainWindow], press: Press, tmp_path: Path, name: str, first: str
) -> None:
    project = sample_project(tmp_path, with_suggestions=False)
    assert project is not None
    window = new_window()
    window.remembered.annotator = name
    window.projects.open(project)
    window.screen_.page.select(0, 6)
    press("1")
    window.actions_.trigger("file.export")
    dialog = next(d for d in window.findChildren(ExportDialog) if d.isVisible())
    assert _box(dialog, "Whose work").itemText(0) == first
    dialog.reject()
