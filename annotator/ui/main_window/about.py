"""What the program is, and where it keeps what."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from annotator import __version__
from annotator.folders import settings_folder, state_folder
from annotator.ui.pieces import plain_label
from annotator.ui.theme.fonts import article_font


class About(QDialog):
    """Version, licence, folders."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Goldspan")
        name = plain_label("name", "Goldspan")
        name.setFont(article_font(23, bold=True))
        lines = (
            f"Version {__version__}, Qt {qVersion()}. Apache License 2.0.",
            "Mark who is named and who claims what, and hand over a gold set you can defend.",
            f"Settings are kept in {settings_folder()}, reports of errors in {state_folder()}.",
            "Nothing is ever sent anywhere.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        column.addWidget(name)
        for line in lines:
            label = plain_label("value", line, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        close = QPushButton("Close")
        close.setObjectName("plain")
        close.clicked.connect(self.reject)
        column.addStretch(1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(460, 240)
