"""What a new project is called and where it lies; nothing is made before it is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.services.projects.projects import project_path
from annotator.ui.chooser import Chooser
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme
from annotator.ui.usual_folder import usual_folder

_FORBIDDEN = re.compile(r'[\x00-\x1f/\\:*?"<>|]')
_LONGEST = 100


class NewProjectFields(QWidget):
    """A line for the name, one for the folder, and what stands in the way of them.

    ``changed`` comes when either is edited.
    """

    changed = Signal()

    def __init__(self, name: str = "", folder: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = QLineEdit(name, self)
        self._name.setAccessibleName(tr("Name of the new project"))
        self._name.setMaxLength(_LONGEST)
        self._folder = QLineEdit(str(folder or usual_folder()), self)
        self._folder.setAccessibleName(tr("Folder of the new project"))
        choose = QPushButton(tr("Change…"), self)
        choose.setObjectName("plain")
        choose.setAccessibleName(tr("Choose another folder for the new project"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        self._wrong = plain_label("wrong", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)
        for at, (words, line) in enumerate(((tr("Project name"), self._name), (tr("in"), self._folder))):
            label = plain_label("dim", words)
            label.setBuddy(line)
            grid.addWidget(label, 0, 2 * at)
            grid.addWidget(line, 0, 2 * at + 1)
            line.textEdited.connect(self._edited)
        grid.addWidget(choose, 0, 4)
        grid.addWidget(self._wrong, 1, 1, 1, 4)
        self._wrong.hide()

    @property
    def path(self) -> Path:
        """Where the project would be made."""
        return project_path(Path(self._folder.text()).expanduser() / self._name.text().strip())

    def suggest(self, name: str) -> None:
        """Propose a name, unless there is one already."""
        if not self._name.text():
            folder = Path(self._folder.text()).expanduser()
            self._name.setText(free_name(folder, name))
            self._edited()

    def objection(self) -> str:
        """What stands in the way of making it, one sentence; empty when nothing does."""
        name = self._name.text().strip()
        if not name:
            return tr("The project needs a name.")
        if _FORBIDDEN.search(name) or name.startswith(".") or name.endswith("."):
            return tr("A name can't hold / \\ : * ? \" < > | or begin with a dot.")
        folder = Path(self._folder.text()).expanduser()
        if not self._folder.text().strip() or not folder.is_absolute():
            return tr("Choose a folder for it.")
        if self.path.exists():
            return tr("There is a project of this name already: choose another name.")
        if not folder.is_dir() and not folder.parent.is_dir():
            return tr("There is no such folder: choose another.")
        return ""

    @property
    def touched(self) -> bool:
        """Whether a person has begun to write in it."""
        return self._name.isModified() or self._folder.isModified()

    def focus_name(self) -> None:
        """Put the focus in the name, all of it selected."""
        self._name.setFocus()
        self._name.selectAll()

    def _edited(self) -> None:
        words = self.objection()
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        self._name.setAccessibleDescription(words)
        self.changed.emit()

    def _choose(self) -> None:
        chooser = Chooser(self, tr("Folder of the new project"), self._folder.text())
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self._chosen)
        chooser.open()

    def _chosen(self, folder: str) -> None:
        self._folder.setText(folder)
        self._edited()


class NewProjectDialog(QDialog):
    """Asks for the name of an empty project; ``chosen`` carries its path when that is settled."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New project"))
        self.setStyleSheet(dialog_sheet(theme))
        self.setMinimumWidth(560)
        self.fields = NewProjectFields(folder=folder)
        self._make = VerbButton(tr("Make the project"), theme, primary=True)
        self._make.setDefault(True)
        self._make.clicked.connect(self.accept)
        leave = VerbButton(tr("Cancel"), theme)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(14)
        column.addWidget(self.fields)
        column.addStretch(1)
        column.addLayout(buttons)
        self.fields.changed.connect(self._look)
        self.fields.suggest(tr("project"))
        self._look()
        self.fields.focus_name()

    def accept(self) -> None:
        """Settle it, unless something stands in the way."""
        if not self.fields.objection():
            super().accept()
            self.chosen.emit(self.fields.path)

    def _look(self) -> None:
        self._make.setEnabled(not self.fields.objection())


def free_name(folder: Path, name: str) -> str:
    """``name``, or that with a number, so that there is no project of that name in ``folder``."""
    number = 1
    tried = name
    while project_path(folder / tried).exists() and number < 1000:
        number += 1
        tried = f"{name} {number}"
    return tried


def name_for(paths: Sequence[Path]) -> str:
    """A name for a project of these articles: that of the folder they lie in, or of the one file."""
    if not paths:
        return ""
    first = paths[0]
    alone = first.name if first.is_dir() else first.stem
    name = alone if len(paths) == 1 else first.parent.name
    return _FORBIDDEN.sub(" ", name).strip(" .")[:60] or "articles"
