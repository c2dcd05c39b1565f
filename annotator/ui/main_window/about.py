"""What the program is, and where it keeps what."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from annotator import __version__
from annotator.folders import settings_folder, state_folder
from annotator.ui.language import tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.pieces import plain_label
from annotator.ui.theme.fonts import article_font


class About(QDialog):
    """Version, licence, folders."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Goldspan"))
        name = plain_label("name", "Goldspan")
        name.setFont(article_font(23, bold=True))
        lines = (
            tr(
                "Version {version}, Qt {qt}. Apache License 2.0.",
                version=__version__,
                qt=qVersion(),
            ),
            tr("Mark who is named and who claims what, and hand over a gold set you can defend."),
            tr(
                "Settings are kept in {settings}, reports of errors in {reports}.",
                settings=in_own_direction(str(settings_folder())),
                reports=in_own_direction(str(state_folder())),
            ),
            tr("Nothing is ever sent anywhere."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        column.addWidget(name)
        for line in lines:
            label = plain_label("value", line, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        close = QPushButton(tr("Close"))
        close.setObjectName("plain")
        close.clicked.connect(self.reject)
        column.addStretch(1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(460, 240)
