"""The claims of one subject as a table model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.mark import MarkKey
from annotator.domain.wording import worded
from annotator.services.claims.board import BoardClaim
from annotator.ui.claims.inks import NAMES
from annotator.ui.claims.shortlist import spot_of
from annotator.ui.claims.wording import claimer_of, spoken, suggested, words_of
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import shown, tr
from annotator.ui.punctuation import in_quotes
from annotator.ui.tip import tip_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CLAIM_ROLE = Qt.ItemDataRole.UserRole
RELATION_ROLE = Qt.ItemDataRole.UserRole + 1
CLAIM, CLAIMER, OUTLET, DATE, FIGURE, RELATION = range(6)
HEADS = (
    worded("Claim"),
    worded("Claimer"),
    worded("Outlet"),
    worded("Date"),
    worded("Figure"),
    worded("Relation"),
)

Relation = tuple[str, float | None]
"""A decided link (its label, ``None``), or the score of one that is suggested (empty label)."""


class ClaimsModel(QAbstractTableModel):
    """Shows claims in the order given, and how each stands to the chosen one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claims: Sequence[BoardClaim] = ()
        self._places: dict[MarkKey, int] = {}
        self._relations: Mapping[MarkKey, Relation] = {}
        self._chosen: MarkKey | None = None

    def show(self, claims: Sequence[BoardClaim]) -> None:
        """Show other claims, or the same ones as they are now: those are not laid out anew."""
        same = [spot_of(c) for c in claims] == [spot_of(c) for c in self._claims]
        if not same:
            self.beginResetModel()
        self._claims = claims
        self._places = {claim.key: n for n, claim in enumerate(claims)}
        self._relations = {}
        if not same:
            self.endResetModel()
        elif claims:
            self.dataChanged.emit(self.index(0, 0), self.index(len(claims) - 1, RELATION))

    def relate(self, chosen: MarkKey | None, relations: Mapping[MarkKey, Relation]) -> None:
        """Say how the other claims stand to the chosen one."""
        self._chosen, self._relations = chosen, relations
        if self._claims:
            last = self.index(len(self._claims) - 1, RELATION)
            self.dataChanged.emit(self.index(0, RELATION), last)

    def claims(self) -> Sequence[BoardClaim]:
        """The claims shown, in order."""
        return self._claims

    def claim(self, index: AnyIndex) -> BoardClaim | None:
        """The claim at ``index``."""
        return self._claims[index.row()] if index.isValid() and index.row() < len(self._claims) else None

    def place_of(self, key: MarkKey | None) -> int | None:
        """In which row a claim stands, or None."""
        return self._places.get(key) if key is not None else None

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many claims are shown."""
        return 0 if parent.isValid() else len(self._claims)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(HEADS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(HEADS[section])
        if role == Qt.ItemDataRole.ToolTipRole and section == RELATION:
            return tr("How each claim stands to the chosen one")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= DATE else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's words, what a screen reader says, a tip, the claim, or how it stands to the chosen one."""
        claim = self.claim(index)
        if claim is None:
            return None
        if role == CLAIM_ROLE:
            return claim
        if role == RELATION_ROLE:
            return self._relations.get(claim.key)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(claim, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            whole = index.column() == CLAIM
            if whole:
                return spoken(claim)
            return f"{shown(HEADS[index.column()])}: {self._cell(claim, index.column())}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(_tip(claim, index.column()))
        return None

    def _cell(self, claim: BoardClaim, column: int) -> str:
        if column == RELATION:
            return self._relation(claim)
        return (
            words_of(claim),
            claimer_of(claim),
            claim.outlet,
            day_of(claim.published),
            claim.figure,
        )[column]

    def _relation(self, claim: BoardClaim) -> str:
        if claim.key == self._chosen:
            return tr("chosen")
        relation = self._relations.get(claim.key)
        if relation is None:
            return ""
        label, score = relation
        return shown(NAMES.get(label, label)) if label else suggested(score)


def _tip(claim: BoardClaim, column: int) -> str:
    if column == CLAIM:
        said = " ".join(claim.text.split())
        words = words_of(claim)
        return f"{words}\n{in_quotes(said)}" if words != said else said
    if column == CLAIMER:
        return "\n".join(part for part in (claimer_of(claim), claim.camp) if part)
    if column == OUTLET:
        return "\n".join(part for part in (claim.outlet, claim.title) if part)
    if column == DATE:
        return day_of(claim.published, year=True)
    return ""
