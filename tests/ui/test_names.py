"""Whatever takes the focus can be told by a screen reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget

from annotator.ui.main_window.shell import MainWindow


def nameless(root: QWidget) -> list[str]:
    """The visible widgets that take the focus and have neither a name nor words."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        words = widget.text() if isinstance(widget, (QAbstractButton, QLabel)) else ""
        # The line inside an editable box and Qt's own parts speak for what holds them.
        inner = isinstance(widget, QLineEdit) and widget.parentWidget() is not root
        holder = widget.parentWidget() if inner else None
        named = widget.accessibleName() or words or (holder is not None and holder.accessibleName())
        labelled = any(label.buddy() is widget for label in root.findChildren(QLabel))
        if not (named or labelled or widget.objectName().startswith("qt_")):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_the_first_page_and_the_window_name_what_takes_the_focus(
    new_window: Callable[[], MainWindow], window: MainWindow
) -> None:
    assert nameless(window) == []
    assert nameless(new_window().start_page) == []


@pytest.mark.parametrize("command", ["file.export", "article.details", "file.new_empty"])
def test_dialogs_name_what_takes_the_focus(window: MainWindow, command: str) -> None:
    window.actions_.trigger(command)
    QApplication.processEvents()
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert nameless(dialog) == []
    dialog.reject()


def test_the_import_dialog_names_what_takes_the_focus(window: MainWindow) -> None:
    window.projects.take_in([])
    QApplication.processEvents()
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert nameless(dialog) == []
    dialog.reject()
