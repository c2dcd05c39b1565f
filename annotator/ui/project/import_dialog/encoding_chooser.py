"""Chooses in which encoding a file is read again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.import_dialog.candidate import Candidate
from annotator.ui.project.import_dialog.wording import encoding_choices


class EncodingChooser(QWidget):
    """A list of encodings, and "not certain" where one is a guess; ``chosen(encoding)`` by a person."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QComboBox(self)
        self._list.setAccessibleName(tr("Encoding the file is read in"))
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._list.activated.connect(self._activated)
        self._doubt = plain_label("wrong", tr("not certain: check letters with accents"))
        self._present = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = plain_label("dim", tr("Read as"))
        label.setBuddy(self._list)
        row.addWidget(label)
        row.addWidget(self._list)
        row.addWidget(self._doubt)
        row.addStretch(1)

    def show_candidate(self, candidate: Candidate) -> None:
        """Show how one was read; it is hidden where nothing can be chosen."""
        document = candidate.document
        refused_for_bytes = candidate.refusal is not None and candidate.refusal.place.startswith("byte ")
        self.setVisible(bool(document and document.encoding) or refused_for_bytes)
        self._present = document.encoding if document else ""
        self._list.clear()
        for words, encoding in encoding_choices(self._present):
            self._list.addItem(words, encoding)
        self._list.setCurrentIndex(0 if self._present else -1)
        if not self._present:
            self._list.setPlaceholderText(tr("choose an encoding"))
        self._doubt.setVisible(document is not None and not candidate.certain)

    def _activated(self, at: int) -> None:
        encoding = self._list.itemData(at)
        if isinstance(encoding, str) and encoding != self._present:
            self.chosen.emit(encoding)
