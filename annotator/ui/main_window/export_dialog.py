"""Asks whose work goes out and where to; nothing that exists is written over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to export: ``source`` as the export service names it, ``out`` a folder that is not there yet."""

    source: str
    out: Path


class ExportDialog(QDialog):
    """Whose work, and the folder it is written to."""

    def __init__(self, sources: Sequence[tuple[str, str]], out: Path, theme: Theme, parent: QWidget) -> None:
        """``sources`` are words and the source they stand for; ``out`` is proposed."""
        super().__init__(parent)
        self.setWindowTitle("Export")
        self.setStyleSheet(dialog_sheet(theme))
        self.setMinimumWidth(560)
        self._out = out
        self._source = QComboBox()
        self._source.setAccessibleName("Whose work")
        for words, source in sources:
            self._source.addItem(words, source)
        self._name = QLineEdit(out.name)
        self._name.setAccessibleName("Name of the new folder")
        self._folder = QLineEdit(str(out.parent))
        self._folder.setAccessibleName("Folder it is written in")
        self._wrong = plain_label("wrong", wrap=True)
        self._go = VerbButton("Export", theme, primary=True)
        self._go.setDefault(True)
        self._go.clicked.connect(self.accept)
        for line in (self._name, self._folder):
            line.textChanged.connect(self._look)
        self._arrange(theme)
        self._look()

    @property
    def wanted(self) -> Wanted:
        """What was asked for."""
        return Wanted(source=str(self._source.currentData()), out=self._target())

    def _target(self) -> Path:
        return Path(self._folder.text()).expanduser() / self._name.text().strip()

    def _objection(self) -> str:
        name, folder = self._name.text().strip(), Path(self._folder.text()).expanduser()
        if not name or name in {".", ".."} or "/" in name or "\\" in name or "\0" in name:
            return "The dataset needs a name."
        if not folder.is_absolute() or not folder.is_dir():
            return "Choose a folder that exists."
        if self._target().exists():
            return "There is something of this name already: choose another name."
        return ""

    def _look(self) -> None:
        objection = self._objection()
        self._wrong.setText(objection)
        self._wrong.setVisible(bool(objection))
        self._go.setEnabled(not objection)
        self._go.setText(f"Export to {self._name.text().strip().replace('&', '&&')}/")
        self._go.updateGeometry()

    def _choose(self) -> None:
        found = QFileDialog.getExistingDirectory(self, "Folder to write in", self._folder.text())
        if found:
            self._folder.setText(found)

    def _arrange(self, theme: Theme) -> None:
        change = QPushButton("Change…")
        change.setObjectName("plain")
        change.setAutoDefault(False)
        change.setAccessibleName("Choose another folder to write in")
        change.clicked.connect(self._choose)
        where = QHBoxLayout()
        where.addWidget(self._folder, 1)
        where.addWidget(change)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.addRow("&Whose work", self._source)
        form.addRow("&Name", self._name)
        into = QLabel("&In")
        into.setBuddy(self._folder)
        form.addRow(into, where)
        words = plain_label(
            "dim",
            "Written are JSON Lines, one article a line, with a manifest and a card that describes them.",
            wrap=True,
        )
        leave = VerbButton("Cancel", theme)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._wrong)
        column.addWidget(words)
        column.addStretch(1)
        column.addLayout(buttons)
