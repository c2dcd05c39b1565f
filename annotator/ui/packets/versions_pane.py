"""Articles of which two machines made a version each, and which of them is to hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from annotator.domain.packets.versions import Version
from annotator.ui.language import tr
from annotator.ui.lines_table import choose_row, fill, lines_table
from annotator.ui.packets.wording import only_here, place, version_line
from annotator.ui.pieces import plain_label


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An article whose versions wait: whose, which (row and title); the first version is in force."""

    name: str
    document: int
    title: str
    versions: tuple[Version, ...]


class VersionsPane(QWidget):
    """A list of articles; below it the versions of the chosen one, to be chosen between. Choices are kept."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: Sequence[Waiting] = ()
        self._chosen: dict[int, str] = {}
        self.list = lines_table(
            tr("Articles with two versions"), (tr("Article"), tr("Annotator"), tr("Holds")), wide=0
        )
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._box = QWidget()
        self._box.setAccessibleName(tr("Versions"))
        self._rows = QVBoxLayout(self._box)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._group = QButtonGroup(self)
        self.buttons: list[QRadioButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self._box)
        self.list.itemSelectionChanged.connect(self._show_versions)

    @property
    def choices(self) -> list[tuple[Waiting, str]]:
        """What was chosen: the article, and the digest of the version."""
        return [(self._waiting[row], digest) for row, digest in sorted(self._chosen.items())]

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Show these articles; nothing is chosen yet."""
        self._waiting = waiting
        self._chosen = {}
        fill(self.list, [(w.title, w.name, tr("not chosen yet")) for w in waiting])
        if waiting:
            choose_row(self.list, 0)
        self._show_versions()

    def _show_versions(self) -> None:
        for button in self.buttons:
            self._group.removeButton(button)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        row = self.list.currentRow()
        if not 0 <= row < len(self._waiting):
            return
        versions = self._waiting[row].versions
        for number, version in enumerate(versions):
            button = QRadioButton(version_line(version, number))
            words = only_here(version, [v for v in versions if v is not version])
            button.setAccessibleDescription(words)
            button.setChecked(self._chosen.get(row) == version.digest)
            button.toggled.connect(lambda on, v=version, at=row: self._choose(at, v, on=on))
            self._group.addButton(button)
            self.buttons.append(button)
            self._rows.addWidget(button)
            label = plain_label("dim", words, wrap=True)
            label.setContentsMargins(24, 0, 0, 4)
            self._rows.addWidget(label)

    def _choose(self, row: int, version: Version, *, on: bool) -> None:
        if not on:
            return
        self._chosen[row] = version.digest
        item = self.list.item(row, 2)
        if item is not None:
            item.setText(place(version))
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.changed.emit()
