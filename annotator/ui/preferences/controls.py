"""A control for each kind of setting: it shows a value, and tells of another that was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.settings.declared import AnySetting
from annotator.settings.setting import Choice, Number, Text, Value, Words, YesNo
from annotator.ui.chooser import Chooser
from annotator.ui.language import shown, tr
from annotator.ui.page.look import SANS

_WIDTH = 220  # pixels


class Control(QWidget):
    """``given`` carries the value that was chosen."""

    given = Signal(object)

    def __init__(self, setting: AnySetting, inner: QWidget) -> None:
        super().__init__()
        self.inner = inner
        inner.setAccessibleName(shown(setting.name))
        inner.setAccessibleDescription(shown(setting.help))
        inner.setFixedWidth(_WIDTH)
        self.setFocusProxy(inner)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(inner)

    def show_value(self, value: Value) -> None:
        """Show a value, without telling of it."""
        raise NotImplementedError


def control_for(setting: AnySetting) -> Control:
    """The control of a setting."""
    kind = setting.kind
    if isinstance(kind, Choice):
        return _Chooser(setting, [(value, shown(name)) for value, name in kind.values])
    if isinstance(kind, Number):
        steps = range(kind.least, kind.most + 1, kind.step)
        return _Chooser(setting, [(step, _of(step, kind.unit)) for step in steps])
    if isinstance(kind, YesNo):
        return _Switch(setting)
    if kind.of is Words.FACE:
        sans = [(SANS, tr("Sans serif"))] if setting.id.startswith("article") else []
        families = [(family, family) for family in _families()]
        return _Chooser(setting, [("", shown(kind.empty)), *sans, *families])
    return _Folder(setting, kind) if kind.of is Words.FOLDER else _Line(setting, kind)


class _Chooser(Control):
    def __init__(self, setting: AnySetting, values: Sequence[tuple[Value, str]]) -> None:
        self._box = QComboBox()
        super().__init__(setting, self._box)
        self._box.installEventFilter(self)
        self._box.setMaxVisibleItems(16)
        for value, name in values:
            self._box.addItem(name, value)
        self._box.activated.connect(lambda _row: self.given.emit(self._box.currentData()))

    def show_value(self, value: Value) -> None:
        row = self._box.findData(value)
        if row < 0:  # a typeface that is gone, a number between two steps
            self._box.addItem(_of(value, "%") if isinstance(value, int) else value, value)
            row = self._box.count() - 1
        self._box.setCurrentIndex(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page: it would choose where one only passes by."""
        return _passed_by(event) or super().eventFilter(watched, event)


class _Switch(Control):
    def __init__(self, setting: AnySetting) -> None:
        self._box = QCheckBox(tr("On"))
        super().__init__(setting, self._box)
        self._box.clicked.connect(self._tell)

    def show_value(self, value: Value) -> None:
        self._box.setChecked(bool(value))

    def _tell(self, checked: bool) -> None:
        self.given.emit(checked)


class _Line(Control):
    def __init__(self, setting: AnySetting, kind: Text) -> None:
        self.line = QLineEdit()
        super().__init__(setting, self.line)
        self.line.setMaxLength(kind.longest)
        self.line.setPlaceholderText(shown(kind.empty))
        self.line.editingFinished.connect(self._tell)

    def show_value(self, value: Value) -> None:
        self.line.setText(str(value))

    def _tell(self) -> None:
        self.given.emit(self.line.text().strip())


class _Folder(_Line):
    def __init__(self, setting: AnySetting, kind: Text) -> None:
        super().__init__(setting, kind)
        choose = QPushButton(tr("Choose…"))
        choose.setObjectName("plain")
        choose.setAutoDefault(False)
        choose.setAccessibleName(tr("Choose the folder: {name}", name=shown(setting.name)))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(choose)
        self.column.addLayout(row)

    def _choose(self) -> None:
        chooser = Chooser(self, tr("Choose a folder"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        if Path(self.line.text()).is_dir():
            chooser.setDirectory(self.line.text())
        chooser.fileSelected.connect(self.given.emit)
        chooser.open()


def _of(number: int, unit: str) -> str:
    return f"{number} {unit}"


def _passed_by(event: QEvent) -> bool:
    if event.type() != QEvent.Type.Wheel:
        return False
    event.ignore()
    return True


def _families() -> list[str]:
    return [
        family
        for family in QFontDatabase.families()
        if not family.startswith(("@", "."))
        and QFontDatabase.isSmoothlyScalable(family)
        and not QFontDatabase.isPrivateFamily(family)
    ]
