"""Where the parts of the import dialog stand, and which of them are there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotator.ui.actions.key_names import key_name
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.error_bar import ErrorBar
from annotator.ui.project.import_dialog.chips import Chips
from annotator.ui.project.import_dialog.detail_pane import DetailPane
from annotator.ui.project.import_dialog.table_model import TableModel
from annotator.ui.project.import_dialog.table_view import TableView
from annotator.ui.project.import_dialog.work import Work
from annotator.ui.project.new_project import NewProjectFields
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme

_FINE = 1000  # steps of the bar: byte counts may not fit it


class ImportLayout(QObject):
    """The parts of the dialog, in its order: head, messages, table, details, buttons."""

    def __init__(
        self,
        dialog: QDialog,
        model: TableModel,
        theme: Theme,
        new_project: NewProjectFields | None,
        work: Work,
    ) -> None:
        """``work`` is asked about the work that comes with the articles."""
        super().__init__(dialog)
        self._dialog = dialog
        self.errors = ErrorBar(theme)
        self.chips = Chips()
        self.table = TableView(model)
        self.detail = DetailPane(theme, work.choices, work.owner, model.refused_with)
        self.add_files = self._plain(tr("Add files…"))
        self.add_folder = self._plain(tr("Add folder…"))
        self.stop = self._plain(tr("Stop"))
        self.stop.setAccessibleName(tr("Stop reading or importing"))
        self.busy_words = plain_label("dim")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(90, 4)
        self.bar.setAccessibleName(tr("Progress"))
        self.left_out = plain_label("dim")
        self.leave = VerbButton(tr("Cancel"), theme)
        self.leave.setAutoDefault(False)
        self.importing = VerbButton("", theme, key=key_name("Ctrl+Return"), primary=True)
        self.importing.setAutoDefault(False)  # Enter in a field must not import
        self._model = model
        self._new_project = new_project
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._empty = plain_label(
            "dim",
            tr(
                "Add text, HTML, Word, PDF, CSV or JSONL files, work done in other tools, zips or folders"
                " of them, or drop them here."
            ),
            wrap=True,
        )
        self._build()
        self.show_busy("", 0, None)

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.errors.dress(theme)
        self.detail.dress(theme)
        self._model.dress(theme)
        self.leave.dress(theme)
        self.importing.dress(theme)

    def show_busy(self, words: str, done: int, of: int | None) -> None:
        """Say what is going on, and how far it is; nothing is going on without ``words``."""
        self.busy_words.setText(words)
        for part in (self.busy_words, self.bar, self.stop):
            part.setVisible(bool(words))
        self.bar.setRange(0, _FINE if of else 0)
        self.bar.setValue(min(_FINE, done * _FINE // of) if of else 0)
        self.bar.setAccessibleDescription(words)

    def show_import(self, words: str, *, enabled: bool) -> None:
        """What the button says, and whether it can be pressed."""
        self.importing.setText(words)
        self.importing.setEnabled(enabled)
        self.importing.updateGeometry()

    def show_empty(self, *, empty: bool) -> None:
        """Say what to do while there is nothing to show."""
        self._empty.setVisible(empty)
        self._halves.setVisible(not empty)

    def lock(self, *, locked: bool) -> None:
        """Let nothing be changed while it is being stored."""
        parts: list[QWidget] = [self.add_files, self.add_folder, self._halves, self.chips]
        if self._new_project is not None:
            parts.append(self._new_project)
        for part in parts:
            part.setEnabled(not locked)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.chips)
        head.addStretch(1)
        head.addWidget(self.add_files)
        head.addWidget(self.add_folder)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._halves.setHandleWidth(12)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self.table)
        self._halves.addWidget(self.detail)
        self._halves.setSizes([420, 580])
        self.table.setMinimumHeight(90)
        self.detail.setMinimumHeight(110)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        for part in (self.busy_words, self.bar, self.stop, self.left_out):
            foot.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.importing)
        inner = QVBoxLayout()
        inner.setContentsMargins(18, 14, 18, 14)
        inner.setSpacing(10)
        if self._new_project is not None:
            inner.addWidget(self._new_project)
        inner.addLayout(head)
        inner.addWidget(self._empty, 1)
        inner.addWidget(self._halves, 1)
        inner.addLayout(foot)
        column = QVBoxLayout(self._dialog)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.errors)
        column.addLayout(inner, 1)

    @staticmethod
    def _plain(words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("plain")
        button.setAutoDefault(False)
        return button
