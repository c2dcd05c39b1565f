"""The changes that are gathered before they are carried out, and the scheme they lead to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Label, Scheme
from annotator.domain.scheme_changes.change import Change, Pair
from annotator.domain.scheme_changes.features import ChangeFeature, OrderFeatures, RenameFeature
from annotator.domain.scheme_changes.labels import AddLabel, RenameLabel
from annotator.domain.scheme_changes.layers import ChangeDrawing, OrderLayers, RenameLayer, RenameScheme
from annotator.domain.scheme_changes.looks import (
    ChangeColour,
    ChangeKey,
    DescribeLabel,
    OrderLabels,
    WriteGuideline,
)
from annotator.domain.scheme_changes.relations import ChangeEnds, RenameRelation

_LATEST_COUNTS = (
    ChangeColour,
    ChangeKey,
    DescribeLabel,
    WriteGuideline,
    OrderLabels,
    OrderLayers,
    OrderFeatures,
    ChangeDrawing,
    ChangeEnds,
    ChangeFeature,
    RenameScheme,
)
_TARGET = ("layer", "label", "feature")


class Draft(QObject):
    """A scheme with changes to come. ``changed`` comes with every one that is added or left."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._base: Scheme | None = None
        self._made: list[Change] = []
        self._scheme: Scheme | None = None
        self._discarded: tuple[Change, ...] = ()

    @property
    def discarded(self) -> tuple[Change, ...]:
        """The changes that were discarded last, while nothing was changed since."""
        return self._discarded if not self._made else ()

    @property
    def scheme(self) -> Scheme | None:
        """The scheme the changes lead to."""
        return self._scheme

    @property
    def base(self) -> Scheme | None:
        """The scheme as it is in the project."""
        return self._base

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes, in order."""
        return tuple(self._made)

    def begin(self, scheme: Scheme | None) -> None:
        """Show the scheme of a project; changes that don't fit it any more are left out."""
        self._base = self._scheme = scheme
        wanted, self._made = self._made, []
        if scheme is not None:
            self._take(wanted)
        self.changed.emit()

    def discard(self) -> None:
        """Leave every change; once more brings those back that fit."""
        if self._made:
            made = tuple(self._made)
            self.clear()
            self._discarded = made
        else:
            self._take(self._discarded)
        self.changed.emit()

    def clear(self) -> None:
        """Leave every change: it is done, or another project is shown."""
        self._made = []
        self._discarded = ()
        self._scheme = self._base
        self.changed.emit()

    def do(self, *changes: Change) -> None:
        """Add changes; what an earlier one said of the same thing is said anew.

        Raises:
            UnfitChange: if one does not fit; none of them is added then.
        """
        kept, scheme = list(self._made), self._scheme
        try:
            for change in changes:
                self._add(change)
        except UnfitChange:
            self._made, self._scheme = kept, scheme
            raise
        self.changed.emit()

    def leave(self, index: int) -> int:
        """Leave one change out, and those that need it; returns how many others went with it."""
        wanted = [*self._made[:index], *self._made[index + 1 :]]
        self._made, self._scheme = [], self._base
        self._take(wanted)
        self.changed.emit()
        return len(wanted) - len(self._made)

    def _take(self, wanted: Sequence[Change]) -> None:
        for change in wanted:
            try:
                self._add(change)
            except UnfitChange:
                continue

    def _add(self, change: Change) -> None:
        scheme = self._scheme
        if scheme is None:
            return
        after = change.applied(scheme)
        if after == scheme:
            return
        last = self._made[-1] if self._made else None
        joined = _joined(last, change) if last is not None else None
        if joined is not None:
            self._made.pop()
            scheme = self._before_last()
            after = joined.applied(scheme)
            change = joined
            if after == scheme:
                self._scheme = after
                return
        self._made.append(change)
        self._scheme = after

    def _before_last(self) -> Scheme:
        scheme = self._base
        assert scheme is not None, "a change was made"
        for change in self._made:
            scheme = change.applied(scheme)
        return scheme


def carried_counts(counts: dict[Pair, int], changes: Sequence[Change]) -> dict[Pair, int]:
    """Counts of spans by label, after changes: what goes several ways is counted at none of them."""
    for change in changes:
        found: dict[Pair, int] = {}
        for pair, count in counts.items():
            ways = change.reaches(pair)
            if len(ways) == 1:
                (to,) = ways
                found[to] = found.get(to, 0) + count
        counts = found
    return counts


def _joined(last: Change, change: Change) -> Change | None:
    """One change instead of two, where the second says anew what the first said."""
    if isinstance(last, AddLabel):
        added = _added(last.label, change) if _is_about(last, change) else None
        return replace(last, label=added) if added is not None else None
    if type(last) is not type(change):
        return None
    if isinstance(last, _LATEST_COUNTS):
        same = all(getattr(last, n, "") == getattr(change, n, "") for n in _TARGET)
        named = isinstance(last, RenameScheme) or getattr(last, "name", "") == getattr(change, "name", "")
        return change if same and named else None
    match last, change:
        case RenameLabel(), RenameLabel() if (last.layer, last.name) == (change.layer, change.label):
            return replace(last, name=change.name)
        case RenameLayer(), RenameLayer() if last.name == change.layer:
            return replace(last, name=change.name)
        case RenameRelation(), RenameRelation() if last.to == change.name:
            return replace(last, to=change.to)
        case RenameFeature(), RenameFeature() if (last.layer, last.name) == (change.layer, change.feature):
            return replace(last, name=change.name)
    return None


def _is_about(last: AddLabel, change: Change) -> bool:
    return (last.layer, last.label.name) == (getattr(change, "layer", ""), getattr(change, "label", ""))


def _added(label: Label, change: Change) -> Label | None:
    """A label that is only just to be added, as ``change`` would have it."""
    match change:
        case RenameLabel():
            return replace(label, name=change.name)
        case ChangeKey():
            return replace(label, key=change.key)
        case ChangeColour():
            return replace(label, colour=change.colour)
        case DescribeLabel():
            return replace(label, description=change.description)
        case WriteGuideline():
            return replace(label, guideline=change.guideline)
    return None
