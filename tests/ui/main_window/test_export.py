"""Exports from the window: in which format, in which parts, and where to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.formats.foreign_writers import FOREIGN
from annotator.ui.main_window.export_dialog import ExportDialog, Wanted
from annotator.ui.main_window.export_formats import FORMATS
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
