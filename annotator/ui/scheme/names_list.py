"""A short list of names that are added, renamed in place, merged and removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.labels.flow import FlowLayout
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label

_NAME = Qt.ItemDataRole.UserRole


class _Names(QListWidget):
    """Keeps the keys that would rename or delete what the whole form is about."""

    renameAsked = Signal()  # noqa: N815  # Qt's way of naming signals
    removeAsked = Signal()  # noqa: N815  # as above

    def event(self, event: QEvent) -> bool:
        """Take F2 and Delete before the window does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename or remove the chosen name."""
        if event.key() == Qt.Key.Key_F2:
            self.renameAsked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removeAsked.emit()
        else:
            super().keyPressEvent(event)


class NamesList(QWidget):
    """Its signals carry names; ``renamed`` and ``merged`` carry two, the old one and the new one."""

    added = Signal(str)
    renamed = Signal(str, str)
    merged = Signal(str, str)
    removed = Signal(str)
    divided = Signal(str)
    chosen = Signal(str)

    def __init__(self, title: str, one: str, parent: QWidget | None = None) -> None:
        """``title`` stands above it; ``one`` is what a new one is called until it has a name."""
        super().__init__(parent)
        self._one = one
        self._filling = False
        self.list = _Names()
        self.list.setObjectName("names")
        self.list.setAccessibleName(title)
        self.list.setMinimumHeight(130)
        self.add = QPushButton(tr("Add"))
        self.rename = QPushButton(tr("Rename"))
        self.merge = QPushButton(tr("Merge…"))
        self.split = QPushButton(tr("Split…"))
        self.remove = QPushButton(tr("Remove"))
        buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # rows of buttons are as high as their width asks for
        buttons.setSizePolicy(policy)
        row = FlowLayout(buttons)
        for button in (self.add, self.rename, self.merge, self.split, self.remove):
            button.setObjectName("plain")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label("dim", title))
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.add.clicked.connect(self._add)
        self.rename.clicked.connect(self._edit)
        self.merge.clicked.connect(self._merge)
        self.remove.clicked.connect(lambda: self.removed.emit(self.name) if self.name else None)
        self.split.clicked.connect(lambda: self.divided.emit(self.name) if self.name else None)
        self.list.renameAsked.connect(self._edit)
        self.list.removeAsked.connect(self.remove.click)
        self.list.itemChanged.connect(self._changed)
        self.list.currentItemChanged.connect(lambda *_: self._choice())

    @property
    def name(self) -> str:
        """The name that is chosen; empty for none."""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def show_names(self, names: Sequence[tuple[str, str]]) -> None:
        """Show names with what is said of each behind it; what was chosen stays so."""
        kept = self.name
        self._filling = True
        self.list.clear()
        for name, said in names:
            item = QListWidgetItem(f"{name}{said}")
            item.setData(_NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        at = next((n for n, (name, _) in enumerate(names) if name == kept), 0)
        self.list.setCurrentRow(at if names else -1)
        self._filling = False
        self._choice()

    def _choice(self) -> None:
        if self._filling:
            return
        any_chosen = bool(self.name)
        for button in (self.rename, self.split, self.remove):
            button.setEnabled(any_chosen)
        self.merge.setEnabled(any_chosen and self.list.count() > 1)
        self.chosen.emit(self.name)

    def _names(self) -> list[str]:
        return [str(self.list.item(n).data(_NAME)) for n in range(self.list.count())]

    def _add(self) -> None:
        names = self._names()
        name = next(n for n in (self._one, *(f"{self._one} {k}" for k in range(2, 999))) if n not in names)
        self.added.emit(name)
        at = self._names().index(name) if name in self._names() else -1
        if at >= 0:
            self.list.setCurrentRow(at)
            self._edit()

    def _edit(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._filling = True
            item.setText(str(item.data(_NAME)))
            self._filling = False
            self.list.setFocus()
            self.list.editItem(item)

    def _changed(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        former, name = str(item.data(_NAME)), item.text().strip()
        if name and name != former:
            self.renamed.emit(former, name)
        else:
            self._filling = True
            item.setText(former)
            self._filling = False

    def _merge(self) -> None:
        menu = QMenu(self)
        former = self.name
        for name in self._names():
            if name != former:
                words = tr("{former} becomes {name}", former=former, name=name)
                action = menu.addAction(words.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, name=name: self.merged.emit(former, name))
        menu.popup(self.merge.mapToGlobal(QPoint(0, self.merge.height())))
