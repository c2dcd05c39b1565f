"""One setting in the window of preferences: what it is called, what it does, its control, the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from annotator.settings.declared import AnySetting
from annotator.settings.setting import Choice, Value
from annotator.ui.language import shown, tr
from annotator.ui.pieces import plain_label
from annotator.ui.preferences.controls import control_for


class SettingRow(QWidget):
    """``given(object)`` carries another value, ``reset`` asks for the one it comes with."""

    given = Signal(object)
    reset = Signal()

    def __init__(self, setting: AnySetting) -> None:
        super().__init__()
        self.setting = setting
        name = plain_label("strong", shown(setting.name))
        told = " ".join(part for part in (shown(setting.help), shown(setting.effect.value)) if part)
        about = plain_label("dim", told, wrap=True)
        self.control = control_for(setting)
        self.back = QPushButton(tr("Reset"))
        self.back.setObjectName("link")
        self.back.setAutoDefault(False)
        self.back.setCursor(Qt.CursorShape.PointingHandCursor)
        self.back.setAccessibleName(tr("Reset: {name}", name=shown(setting.name)))
        self.back.setToolTip(tr("Set it as Goldspan comes."))
        kept = self.back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # nothing moves when it comes
        self.back.setSizePolicy(kept)
        self.control.given.connect(self.given)
        self.back.clicked.connect(self.reset)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(about, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.back, 0, 2, Qt.AlignmentFlag.AlignTop)

    @property
    def searched(self) -> str:
        """What it is found by: its words, in English too, what it may be, and its name in the file."""
        setting = self.setting
        values = [name for _, name in setting.kind.values] if isinstance(setting.kind, Choice) else []
        written = (setting.name, setting.group.value, setting.help, *values)
        return " ".join([*map(shown, written), *written, setting.id])

    def show_value(self, value: Value, *, changed: bool) -> None:
        """Show what is set; ``changed`` where that is not what it comes with."""
        self.control.show_value(value)
        self.back.setVisible(changed)
