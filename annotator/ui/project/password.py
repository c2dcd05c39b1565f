"""Asks for the password of a team's server."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from annotator.ui.language import tr


def ask_password(window: QWidget, address: str) -> str:
    """The password for ``address``; empty where none was given."""
    words, given = QInputDialog.getText(
        window, tr("Password"), tr("Password for {address}:", address=address), QLineEdit.EchoMode.Password
    )
    return words if given else ""
