"""Asks for the password of a team's server."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget


def ask_password(window: QWidget, address: str) -> str:
    """The password for ``address``; empty where none was given."""
    words, given = QInputDialog.getText(
        window, "Password", f"Password for {address}:", QLineEdit.EchoMode.Password
    )
    return words if given else ""
