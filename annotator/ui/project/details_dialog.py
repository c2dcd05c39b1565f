"""Article details: what is said about the open article, to be corrected as one step that undo takes back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.document import META_FIELDS, Document
from annotator.domain.errors import UserFixable, WrongUse
from annotator.services.projects.details import correct_all, tidied
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.actions.key_names import key_name
from annotator.ui.language import several, shown, tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.error_bar import ErrorBar
from annotator.ui.project.field_form import FieldForm
from annotator.ui.project.import_dialog.candidate import words_in
from annotator.ui.project.import_dialog.wording import encoding_name
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme


class DetailsDialog(QDialog):
    """Corrects the article at ``row`` as a step of ``person``; ``corrected`` carries the ``Changes``."""

    corrected = Signal(object)

    def __init__(
        self, workspace: Workspace, person: Person, row: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Read the article.

        Raises:
            LookupError: if there is none at ``row``.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._person = person
        self._row = row
        with workspace.read() as reading:
            self._document = reading.documents.get(row)
        self.setWindowTitle(tr("Article details"))
        self.setStyleSheet(dialog_sheet(theme))
        self.setMinimumWidth(520)
        self.errors = ErrorBar(theme)
        self.form = FieldForm()
        self.form.show_values(
            {name: getattr(self._document, name) for name in META_FIELDS}, open_to=frozenset(META_FIELDS)
        )
        self._problems: dict[str, WrongUse] = {}
        self.save = VerbButton(tr("Save"), theme, key=key_name("Ctrl+Return"), primary=True)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self.accept)
        leave = VerbButton(tr("Cancel"), theme)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self.form.edited.connect(self._edited)
        self.finished.connect(self.deleteLater)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.save)
        inner = QVBoxLayout()
        inner.setContentsMargins(18, 16, 18, 14)
        inner.setSpacing(12)
        inner.addWidget(self.form)
        inner.addWidget(plain_label("small", origin_of(self._document), wrap=True))
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.errors)
        column.addLayout(inner)
        self.form.line("title").setFocus()

    def accept(self) -> None:
        """Save what differs, unless something does not fit."""
        if self._problems:
            self.form.line(next(iter(self._problems))).setFocus()
            return
        values = {
            name: text
            for name, text in self.form.values().items()
            if self.form.line(name).isModified() and tidied(name, text) != getattr(self._document, name)
        }
        if values:
            try:
                changes = correct_all(self._workspace, self._person, self._row, values)
            except UserFixable as error:
                self.errors.show_error(error)
                return
            self.corrected.emit(changes)
        super().accept()

    def _edited(self, name: str, text: str) -> None:
        self._problems.pop(name, None)
        words = ""
        try:
            tidied(name, text)
        except WrongUse as error:
            self._problems[name] = error
            words = f"{shown(error.what)} {shown(error.next_step)}"
        self.form.say_wrong(name, words)
        self.save.setEnabled(not self._problems)


def origin_of(document: Document) -> str:
    """Where an article came from, and how large it is."""
    count = len(document.furniture)
    pieces = several("%Ln piece of furniture", "%Ln pieces of furniture", count) if count else ""
    parts = [
        document.source_file,
        encoding_name(document.encoding) if document.encoding else "",
        several("%Ln word", "%Ln words", words_in(document.text)),
        pieces,
    ]
    return " · ".join(in_own_direction(part) for part in parts if part)
