"""Which differences are listed: of one kind, or of one pattern that comes again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.agreement.cases import Kind
from annotator.services.agreement.differences import Difference, Differences
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.search.toggle import Toggle
from annotator.ui.theme.theme import Theme

_TIPS = {
    Kind.MISSING: "Somebody who has done the article has no span there.",
    Kind.LABEL: "The same place, another label.",
    Kind.BOUNDARY: "The same thing, other edges.",
    Kind.ENTRY: "The same span, naming another person, place or thing.",
    Kind.FEATURE: "The same span, another value of a feature.",
    Kind.RELATION: "The same span, related to something else.",
}


_KINDS = list(Kind)
_ORDERS: dict[str, tuple[str, Callable[[Difference], Any]]] = {
    "kind": ("By kind", lambda d: sorted(map(_KINDS.index, d.case.kinds))),
    "label": ("By label", lambda d: (d.case.layer, d.case.alike()[0][0].label)),
    "words": ("By words", lambda d: d.words.casefold()),
    "alike": ("Most at odds first", lambda d: len(d.case.alike()[0]) / len(d.case.judged)),
}
"""Orders of the list, and by what; those alike stay in reading order."""


class KindsBar(QWidget):
    """``changed``: other differences are to be listed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Differences | None = None
        self._kinds = {kind: Toggle(kind.value, tip) for kind, tip in _TIPS.items()}
        self.patterns = ChoiceBox("What comes again", "What comes again")
        self.patterns.chosen.connect(lambda _value: self.changed.emit())
        self.order = ChoiceBox("Order of the differences", "In reading order")
        self.order.offer([(words, name) for name, (words, _) in _ORDERS.items()])
        self.order.chosen.connect(lambda _value: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for kind, pill in self._kinds.items():
            pill.clicked.connect(lambda _checked=False, kind=kind: self._only(kind))
            row.addWidget(pill)
        row.addWidget(self.patterns)
        row.addStretch(1)
        row.addWidget(self.order)

    def offer(self, found: Differences | None) -> None:
        """Show how many there are of each kind, and the patterns."""
        self._found = found
        counts = found.counts() if found is not None else dict.fromkeys(Kind, 0)
        for kind, pill in self._kinds.items():
            pill.setText(f"{kind.value} {counts[kind]:,}")
            pill.setEnabled(bool(counts[kind]))
            if not counts[kind]:
                pill.setChecked(False)
            pill.updateGeometry()
        patterns = found.patterns if found is not None else ()
        self.patterns.offer(
            [(f"{p.words}  {len(p.cases):,}", f"{p.kind.value}\t{p.words}") for p in patterns]
        )
        self.patterns.setVisible(bool(patterns))

    def listed(self) -> list[Difference]:
        """The differences that are wanted."""
        found = self._found
        if found is None:
            return []
        rows: list[Difference] = list(found.found)
        chosen = self.patterns.value
        pattern = next((p for p in found.patterns if f"{p.kind.value}\t{p.words}" == chosen), None)
        if pattern is not None:
            rows = [found.found[n] for n in pattern.cases]
        kinds = {kind for kind, pill in self._kinds.items() if pill.isChecked()}
        listed = [d for d in rows if not kinds or d.case.kinds & kinds]
        order = _ORDERS.get(self.order.value)
        return sorted(listed, key=order[1]) if order is not None else listed

    def clear(self) -> None:
        """Want all of them."""
        for pill in self._kinds.values():
            pill.setChecked(False)
        self.patterns.reset()
        self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for pill in self._kinds.values():
            pill.set_theme(theme)
        for box in (self.patterns, self.order):
            box.theme = theme
            box.update()

    def _only(self, kind: Kind) -> None:
        """One kind at a time; a second click shows all again."""
        for other, pill in self._kinds.items():
            if other is not kind:
                pill.setChecked(False)
        self.changed.emit()
