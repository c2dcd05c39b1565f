"""Review ▸ Two Versions: which of the versions that two machines made is to hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.wording import worded
from annotator.services.packets.versions import Conflict
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.language import several, shown, tr
from annotator.ui.packets.dressing import choice_sheet
from annotator.ui.packets.versions_pane import VersionsPane, Waiting
from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme

_NONE = worded(
    "Nobody's work stands here in two versions. It would, if an annotator worked on the same article at two "
    "machines; both versions are then kept, and you choose here."
)


class VersionsDialog(QDialog):
    """Accepted means: what was chosen is to hold."""

    def __init__(self, found: Sequence[Conflict], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Two versions"))
        self.setStyleSheet(choice_sheet(theme))
        words = (
            several(
                "There are two versions of %Ln article. The one that is not chosen is kept as well; undo "
                "takes a choice back.",
                "There are two versions of %Ln articles. The one that is not chosen is kept as well; undo "
                "takes a choice back.",
                len(found),
            )
            if found
            else shown(_NONE)
        )
        self.head = plain_label("strong", words, wrap=True)
        self.versions = VersionsPane()
        self.versions.show_waiting(
            [
                Waiting(name=c.person.name, document=c.document, title=c.title, versions=c.versions)
                for c in found
            ]
        )
        self.versions.setVisible(bool(found))
        self.leaving = VerbButton(tr("Leave it") if found else tr("Close"), theme, primary=not found)
        self.choosing = VerbButton(tr("Let these hold"), theme, primary=True)
        self.choosing.setVisible(bool(found))
        self.choosing.setEnabled(False)
        self.versions.changed.connect(lambda: self.choosing.setEnabled(True))
        self.leaving.clicked.connect(self.reject)
        self.choosing.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.leaving)
        foot.addWidget(self.choosing)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.versions, 1)
        column.addStretch(0 if found else 1)
        column.addLayout(foot)
        fit(self, 700, 460 if found else 180)
