"""Exports from the window: in which format, in which parts, and where to."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.formats.foreign_writers import FOREIGN
from annotator.ui.main_window.export_dialog import ExportDialog, Wanted
from annotator.ui.main_window.export_formats import FORMATS
from annotator.ui.main_window.export_preview import PreviewPane
from annotator.ui.main_window.shell import MainWindow

Press = Callable[..., None]


def _box(dialog: ExportDialog, name: str) -> QComboBox:
    (found,) = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name]
    return found


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
    window: MainWindow, press: Press, tmp_path: Path, qtbot: QtBot, wanted: dict[str, str], files: list[str]
) -> None:
    press("Tab", "A", "X")
    window.projects.exchange.export(Wanted(source="Lena M.", out=tmp_path / "out", **wanted))
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
    layer, label = _box(dialog, "Only this layer"), _box(dialog, "Only this label")
    layer.setCurrentIndex(layer.findData("claim"))
    assert [label.itemText(n) for n in range(label.count())] == ["Every label", "CLAIM"]
    layer.setCurrentIndex(0)
    label.setCurrentIndex(label.findData("DATE"))
    status = _box(dialog, "Only spans of this status")
    status.setCurrentIndex(status.findData("accepted"))
    wanted = dialog.wanted
    assert (wanted.layer, wanted.label, wanted.status) == ("", "DATE", "accepted")
    dialog.reject()
    window.projects.exchange.export(replace(wanted, out=tmp_path / "out.jsonl"))
    with qtbot.waitSignal(window.runner.idle):
        pass
    (line,) = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert {span["label"] for span in json.loads(line)["spans"]} <= {"DATE"}
