"""What each label is for, as the scheme says it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.scheme import Label, Layer, Scheme
from annotator.ui.actions.key_names import key_name
from annotator.ui.actions.label_commands import clashes, key_of
from annotator.ui.inspector.label_tag import LabelTag, TagInk
from annotator.ui.pieces import hairline, plain_label
from annotator.ui.theme.theme import LIGHT, Theme


class Guidelines(QScrollArea):
    """Lists the labels of each layer with key and description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Guidelines")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scheme: Scheme | None = None
        self._theme: Theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        if self._scheme is not None:
            self.set_scheme(self._scheme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Show the labels of a scheme."""
        self._scheme = scheme
        body = QWidget()
        body.setObjectName("panel")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(12)
        column.addWidget(plain_label("strong", scheme.name, wrap=True))
        for problem in clashes(scheme):
            column.addWidget(plain_label("dim", f"{problem} Choose it with the mouse.", wrap=True))
        ink = TagInk(scheme, self._theme)
        for layer in scheme.layers:
            column.addWidget(hairline())
            column.addWidget(plain_label("section", layer.name.upper()))
            for label in layer.labels:
                column.addLayout(_entry(layer, label, ink))
        column.addStretch(1)
        self.setWidget(body)


def _entry(layer: Layer, label: Label, ink: TagInk) -> QVBoxLayout:
    entry = QVBoxLayout()
    entry.setSpacing(4)
    head = QHBoxLayout()
    tag = LabelTag()
    tag.show_label(layer.name, label.name, ink)
    head.addWidget(tag)
    head.addStretch(1)
    key = key_of(label)
    if key:
        head.addWidget(plain_label("small", f"key {key_name(key)}"))
    entry.addLayout(head)
    entry.addWidget(plain_label("value", label.description or "Without a description.", wrap=True))
    return entry
