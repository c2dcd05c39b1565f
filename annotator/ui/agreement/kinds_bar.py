"""Which differences are listed: of one kind, or of one pattern that comes again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.agreement.cases import Kind
from annotator.domain.wording import worded
from annotator.services.agreement.differences import Difference, Differences
from annotator.ui.agreement.kind_names import KIND_NAMES
from annotator.ui.agreement.orders import ORDERS
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.language import number as grouped
from annotator.ui.language import shown, tr
from annotator.ui.search.toggle import Toggle
from annotator.ui.theme.theme import Theme

_TIPS = {
    Kind.MISSING: worded("Somebody who has done the article has no span there."),
    Kind.LABEL: worded("The same place, another label."),
    Kind.BOUNDARY: worded("The same thing, other edges."),
    Kind.ENTRY: worded("The same span, naming another person, place or thing."),
    Kind.FEATURE: worded("The same span, another value of a feature."),
    Kind.RELATION: worded("The same span, related to something else."),
}


_MOST_PATTERNS = 200  # more are no choice for anybody; the most frequent come first


class KindsBar(QWidget):
    """``changed``: other differences are to be listed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Differences | None = None
        self._orders: Mapping[str, Sequence[int]] = {}
        self._kinds = {kind: Toggle(shown(KIND_NAMES[kind]), shown(tip)) for kind, tip in _TIPS.items()}
        self.patterns = ChoiceBox(tr("What comes again"), tr("What comes again"))
        self.patterns.chosen.connect(lambda _value: self.changed.emit())
        self.order = ChoiceBox(tr("Order of the differences"), tr("In reading order"))
        self.order.offer([(shown(words), name) for name, words in ORDERS.items()])
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

    def offer(self, found: Differences, orders: Mapping[str, Sequence[int]]) -> None:
        """Show how many there are of each kind, and the patterns; ``orders`` as in ``Measurement``."""
        self._found, self._orders = found, orders
        counts = found.counts
        for kind, pill in self._kinds.items():
            pill.setText(tr("{kind} {count:,}", kind=shown(KIND_NAMES[kind]), count=counts[kind]))
            pill.setEnabled(bool(counts[kind]))
            if not counts[kind]:
                pill.setChecked(False)
            pill.updateGeometry()
        patterns = found.patterns[:_MOST_PATTERNS]
        self.patterns.offer(
            [(f"{shown(p.words)}  {grouped(len(p.cases))}", f"{p.kind.value}\t{p.words}") for p in patterns]
        )
        self.patterns.setVisible(bool(patterns))

    def listed(self) -> list[Difference]:
        """The differences that are wanted."""
        found = self._found
        if found is None:
            return []
        numbers: Iterable[int] = self._orders.get(self.order.value) or range(len(found.found))
        chosen = self.patterns.value
        pattern = next((p for p in found.patterns if f"{p.kind.value}\t{p.words}" == chosen), None)
        if pattern is not None:
            cases = frozenset(pattern.cases)
            numbers = (n for n in numbers if n in cases)
        kind = next((kind for kind, pill in self._kinds.items() if pill.isChecked()), None)
        rows = (found.found[n] for n in numbers)
        return [d for d in rows if kind is None or kind in d.case.kinds]

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
