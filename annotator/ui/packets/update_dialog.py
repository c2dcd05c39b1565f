"""What a lead's packet would bring into one's own copy: looked at, then brought in or left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from annotator.services.packets.opening import Opened
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.language import tr
from annotator.ui.packets.dressing import choice_sheet
from annotator.ui.packets.wording import opened_line
from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme


class UpdateDialog(QDialog):
    """Accepted means: bring it in."""

    def __init__(self, opened: Opened, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open the lead's packet"))
        self.setStyleSheet(choice_sheet(theme))
        self.head = plain_label("strong", opened_line(opened), wrap=True)
        self.leaving = VerbButton(tr("Leave it"), theme)
        self.bringing = VerbButton(tr("Bring it in"), theme, primary=True)
        self.leaving.clicked.connect(self.reject)
        self.bringing.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.leaving)
        foot.addWidget(self.bringing)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addStretch(1)
        column.addLayout(foot)
        self.bringing.setDefault(True)
        self.bringing.setFocus(Qt.FocusReason.OtherFocusReason)
        fit(self, 560, 150)
