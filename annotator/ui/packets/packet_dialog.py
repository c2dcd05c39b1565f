"""What taking packets in would change: looked at, then taken in or left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from annotator.services.packets.foreseen import Preview
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.language import shown, tr
from annotator.ui.lines_table import fill, lines_table
from annotator.ui.packets.dressing import choice_sheet
from annotator.ui.packets.versions_pane import VersionsPane, Waiting
from annotator.ui.packets.wording import HEADS, head, numbers, remarks
from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme

_FIGURES = tuple(range(1, len(HEADS)))


class PacketDialog(QDialog):
    """Accepted means: take in. ``choices`` are the versions chosen on the way."""

    def __init__(self, said: Preview, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take in packets"))
        self.setStyleSheet(choice_sheet(theme))
        self.head = plain_label("strong", head(said), wrap=True)
        self.people = lines_table(tr("Whose work changes"), [shown(words) for words in HEADS], wide=0)
        fill(self.people, [numbers(person) for person in said.people], right=_FIGURES)
        self.people.setFixedHeight(42 + 30 * max(1, min(5, len(said.people))))
        self.told = plain_label("dim", "\n".join(remarks(said)), wrap=True)
        self.told.setVisible(bool(self.told.text()))
        self.articles = lines_table(tr("Articles that change"), (tr("Article"), tr("Whose work")), wide=0)
        fill(
            self.articles,
            [(said.titles[row], person.name) for person in said.people for row in person.articles],
        )
        self.versions = VersionsPane()
        self.versions.show_waiting(
            [
                Waiting(name=person.name, document=row, title=said.titles[row], versions=versions)
                for person in said.people
                for row, versions in person.waiting.items()
            ]
        )
        self.versions.setVisible(bool(said.waiting))
        self.articles.setVisible(any(person.articles for person in said.people))
        self.leaving = VerbButton(tr("Leave it") if said.any else tr("Close"), theme, primary=not said.any)
        self.taking = VerbButton(tr("Take in"), theme, primary=True)
        self.taking.setVisible(said.any)
        self.leaving.clicked.connect(self.reject)
        self.taking.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.leaving)
        foot.addWidget(self.taking)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.people)
        column.addWidget(self.told)
        column.addWidget(self.articles, 2)
        column.addWidget(self.versions, 3)
        column.addLayout(foot)
        self.people.setVisible(said.any)
        (self.taking if said.any else self.leaving).setDefault(True)
        (self.taking if said.any else self.leaving).setFocus(Qt.FocusReason.OtherFocusReason)
        fit(self, 760, (640 if said.waiting else 520) if said.any else 180)

    @property
    def choices(self) -> list[tuple[Waiting, str]]:
        """The versions that were chosen: article, and digest."""
        return self.versions.choices
