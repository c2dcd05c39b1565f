"""The small pieces panels are made of. Their words are always plain text, never rich text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from annotator.domain.wording import Worded
from annotator.ui.language import shown


def plain_label(style: str, text: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows imported words as they are; ``style`` names its rule in the style sheet."""
    label = QLabel(shown(text) if isinstance(text, Worded) else text)
    label.setObjectName(style)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if wrap:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def dressed(style: str) -> QWidget:
    """An empty widget whose ground and borders come from the style sheet."""
    widget = QWidget()
    widget.setObjectName(style)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def hairline(*, upright: bool = False) -> QFrame:
    """A line of one pixel."""
    line = QFrame()
    line.setObjectName("hairline")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def inset(box: QAbstractSpinBox) -> None:
    """Set the figure of a box to be turned apart from its border, which a style sheet can't."""
    box.lineEdit().setTextMargins(7, 0, 0, 0)


def put_into(area: QScrollArea, body: QWidget) -> None:
    """Show ``body`` in ``area`` in place of what is in it, which lives until its events are over.

    ``QScrollArea.setWidget`` deletes the former one at once: where a press into it is what led here, Qt would
    go on telling what is gone of that press, and end the program.
    """
    former = area.takeWidget()
    area.setWidget(body)
    if former is not None:
        former.hide()
        former.deleteLater()
