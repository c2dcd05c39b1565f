"""The chosen subject: its name, its claims in a table, their figures on an axis."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.mark import MarkKey
from annotator.services.claims.board import BoardClaim, BoardSubject
from annotator.ui.claims.axis_view import LANE, AxisView
from annotator.ui.claims.claims_model import Relation
from annotator.ui.claims.claims_table import ROW, ClaimsTable
from annotator.ui.claims.inks import CampInks
from annotator.ui.claims.subjects_model import CONTRADICTED
from annotator.ui.language import several, shown
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.theme.fonts import interface_font

_LEAST_ROWS = 3
_LEAST_LANES = 2
_WITHOUT_LANES = 420  # pixels of the card that are for its head and the table


class SubjectCard(QWidget):
    """Shows one subject. ``claimChosen(MarkKey | None)``; ``claimOpened(BoardClaim)``."""

    claimChosen = Signal(object)  # noqa: N815  # Qt's way of naming signals
    claimOpened = Signal(object)  # noqa: N815  # as above

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = plain_label("strong", wrap=False)
        self._name.setFont(interface_font(14, weight=interface_font(14).Weight.DemiBold))
        self._tag = plain_label("contradicted", shown(CONTRADICTED))
        self._count = plain_label("small")
        self.table = ClaimsTable()
        self.axis = AxisView()
        self._rule = dressed("hairline")
        self._rule.setFixedHeight(1)
        self.table.claimChosen.connect(self.claimChosen)
        self.table.claimOpened.connect(self.claimOpened)
        self.axis.claimPicked.connect(self._picked)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        for label in (self._name, self._tag):
            head.addWidget(label)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addSpacing(10)
        column.addWidget(self.axis)

    @property
    def chosen(self) -> BoardClaim | None:
        """The claim that is chosen."""
        return self.table.chosen

    def set_room(self, height: int) -> None:
        """Share ``height`` pixels: in a low window the axis leaves the table its room."""
        self.axis.set_most_lanes(max(_LEAST_LANES, (height - _WITHOUT_LANES) // LANE))

    def set_inks(self, inks: CampInks) -> None:
        """Take on the colours of camps and theme."""
        self.table.delegate.inks = inks
        self.table.viewport().update()
        self.axis.set_inks(inks)

    def show_subject(
        self, subject: BoardSubject, claims: Sequence[BoardClaim], chosen: MarkKey | None
    ) -> None:
        """Show a subject with one of its claims chosen, else the first."""
        _set_cut(self._name, subject.name)
        self._tag.setVisible(subject.contradicted)
        outlets = len({claim.outlet for claim in claims})
        counts = (
            several("%Ln claim", "%Ln claims", len(claims)),
            several("%Ln outlet", "%Ln outlets", outlets),
        )
        self._count.setText(" · ".join(counts))
        self.table.show_claims(claims, chosen)
        high = self.table.sizeHint().height()
        self.table.setMaximumHeight(high)
        self.table.setMinimumHeight(high - ROW * max(0, len(claims) - _LEAST_ROWS))
        self.table.updateGeometry()
        now = self.table.chosen
        self.table.delegate.chosen = now.key if now is not None else None
        self.axis.show_claims(claims, now.key if now is not None else None)

    def relate(self, relations: dict[MarkKey, Relation]) -> None:
        """Say how the other claims stand to the chosen one."""
        now = self.table.chosen
        key = now.key if now is not None else None
        self.table.delegate.chosen = key
        self.table.claims.relate(key, relations)
        self.axis.choose(key)

    def _picked(self, key: MarkKey) -> None:
        row = self.table.claims.place_of(key)
        if row is not None:
            self.table.choose_row(row)
            self.claimChosen.emit(key)


def _set_cut(label: QLabel, text: str) -> None:
    words = " ".join(text.split())
    label.setText(words if len(words) <= 90 else f"{words[:89]}…")
    label.setToolTip("")
