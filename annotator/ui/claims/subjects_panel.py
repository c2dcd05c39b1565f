"""The left panel of the board: what the claims are about, and a box that filters it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from annotator.services.claims.board import BoardSubject
from annotator.ui.claims.subjects_model import SubjectDelegate, SubjectsModel
from annotator.ui.corpus.filtered_list import FilteredList
from annotator.ui.language import several, tr
from annotator.ui.theme.theme import Theme


class SubjectsPanel(FilteredList):
    """Lists subjects. ``subjectChosen(BoardSubject | None)`` says which one is to be shown."""

    subjectChosen = Signal(object)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Subjects"), tr("Find a subject"), tr("Find a subject"), parent)
        self.model = SubjectsModel(self)
        self._delegate = SubjectDelegate(self)
        self.use(self.model, self._delegate)
        self._wanted = ""
        self._filling = False
        self.box.textChanged.connect(self._narrow)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self.setMinimumWidth(180)

    @property
    def chosen(self) -> BoardSubject | None:
        """The subject that is chosen."""
        return self.model.subject(self.view.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def show_subjects(self, subjects: Sequence[BoardSubject]) -> None:
        """Show the subjects; the chosen one stays chosen as long as it is among them."""
        contradicted = sum(s.contradicted for s in subjects)
        words = several("%Ln subject", "%Ln subjects", len(subjects))
        if contradicted:
            words = tr(
                "{subjects} · {contradicted:,} contradicted", subjects=words, contradicted=contradicted
            )
        self.tally.setText(words)
        self._filling = True
        self.model.show(subjects)
        self._filling = False
        self._settle()

    def choose(self, subject: str) -> None:
        """Choose the subject of that id, also one that the box filters away."""
        self._wanted = subject
        if not self.model.index_of(subject).isValid():
            self.box.clear()
        self._settle()

    def _narrow(self, words: str) -> None:
        self._filling = True
        self.model.narrow(words)
        self._filling = False
        self._settle()

    def _settle(self) -> None:
        index = self.model.index_of(self._wanted)
        if not index.isValid():
            index = self.model.index(0) if self.model.rowCount() else QModelIndex()
        self._filling = True
        self.set_current(index)
        self._filling = False
        if index.isValid():
            self.view.scrollTo(index)
        some = self.model.rowCount() > 0
        filtered = bool(self.box.text().split())
        words = tr("No subject is called so.") if filtered else tr("No claim fits the filters.")
        self.say_nothing("" if some else words)
        self.subjectChosen.emit(self.chosen)

    def _picked(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self._filling:
            return
        subject = self.model.subject(index)
        if subject is not None:
            self._wanted = subject.id
        self.subjectChosen.emit(subject)
