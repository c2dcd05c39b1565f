"""What the commands of the Labels screen do to what is chosen there: each becomes a change to come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from annotator.domain.scheme import Label, RelationType, Scheme
from annotator.domain.scheme_changes.change import Change
from annotator.domain.scheme_changes.labels import (
    AddLabel,
    DeleteLabel,
    MergeLabels,
    RestoreLabel,
    RetireLabel,
)
from annotator.domain.scheme_changes.layers import AddLayer, DeleteLayer, MergeLayers, OrderLayers
from annotator.domain.scheme_changes.looks import OrderLabels
from annotator.domain.scheme_changes.relations import (
    AddRelation,
    DeleteRelation,
    MergeRelations,
    RestoreRelation,
    RetireRelation,
    SplitRelation,
)
from annotator.ui.language import several, tr
from annotator.ui.scheme.items import Item, Kind
from annotator.ui.scheme.keys import free_key
from annotator.ui.scheme.merge_dialog import MergeDialog
from annotator.ui.scheme.part_dialog import PartDialog
from annotator.ui.scheme.split_dialog import SplitDialog
from annotator.ui.theme.label_colours import free_colour

if TYPE_CHECKING:
    from annotator.ui.scheme.screen import SchemeScreen


class Changing:
    """Adds, merges, splits, deletes and moves what is chosen."""

    def __init__(self, screen: SchemeScreen) -> None:
        self._screen = screen

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {
            "add_label": self._add_label,
            "add_layer": self._add_layer,
            "add_relation": self._add_relation,
            "rename": self._rename,
            "merge": self._merge,
            "split": self._split,
            "delete": self._delete,
            "restore": self._restore,
            "up": lambda: self._step(-1),
            "down": lambda: self._step(1),
        }

    def move(self, item: Item, by: int) -> None:
        """Move a label within its layer, or a layer, by so many places."""
        scheme = self._scheme
        if scheme is None or not by:
            return
        if item.kind is Kind.LABEL:
            layer = next(a for a in scheme.layers if a.name == item.layer)
            names = _moved([b.name for b in layer.labels], item.name, by)
            self._screen.want(OrderLabels(layer=item.layer, labels=names), then=item)
        elif item.kind is Kind.LAYER:
            names = _moved([a.name for a in scheme.layers], item.name, 1 if by > 0 else -1)
            self._screen.want(OrderLayers(layers=names), then=item)

    @property
    def _scheme(self) -> Scheme | None:
        return self._screen.draft.scheme

    def _step(self, by: int) -> None:
        if self._screen.chosen is not None:
            self.move(self._screen.chosen, by)

    def _add_label(self) -> None:
        scheme, item = self._scheme, self._screen.chosen
        if scheme is None or not scheme.layers:
            return
        layer = scheme.layers[0].name
        if item is not None and item.kind is Kind.LABEL:
            layer = item.layer
        elif item is not None and item.kind is Kind.LAYER:
            layer = item.name
        name = _free(tr("LABEL"), {b.name for _, b in scheme.labels()})
        colour = free_colour(b.colour for _, b in scheme.labels())
        label = Label(name=name, colour=colour, key=free_key(scheme, layer, name))
        if self._screen.want(AddLabel(layer=layer, label=label), then=Item(Kind.LABEL, name, layer)):
            self._rename()

    def _add_layer(self) -> None:
        scheme = self._scheme
        if scheme is not None:
            name = _free(tr("layer"), {a.name for a in scheme.layers})
            if self._screen.want(AddLayer(layer=name), then=Item(Kind.LAYER, name)):
                self._rename()

    def _add_relation(self) -> None:
        scheme = self._scheme
        if scheme is not None:
            name = _free(tr("relation"), {r.name for r in scheme.relations})
            made = RelationType(name=name, heads=(), children=())
            if self._screen.want(AddRelation(added=made), then=Item(Kind.RELATION, name)):
                self._rename()

    def _rename(self) -> None:
        item = self._screen.chosen
        form = self._screen.forms.get(item.kind) if item is not None else None
        field = getattr(form, "name", None)
        if field is not None:
            field.setFocus()
            field.selectAll()

    def _merge(self) -> None:
        item = self._screen.chosen
        if item is None:
            return
        others = self._others(item)
        if not others:
            self._screen.say(tr("There is nothing to merge it with."))
            return
        question = tr("Merge {name} into…", name=item.name)
        dialog = MergeDialog(
            tr("Merge"), question, others, self._screen.theme, self._screen, verb=tr("Add to the changes")
        )
        if self._accepted(dialog):
            self._do(*self._merged(item, dialog.value))

    def _split(self) -> None:
        scheme, item = self._scheme, self._screen.chosen
        if scheme is not None and item is not None and item.kind is Kind.RELATION:
            self._split_relation(scheme, item)
            return
        label = scheme.label(item.layer, item.name) if scheme is not None and item is not None else None
        if scheme is None or item is None or label is None:
            self._screen.say(tr("Choose a label to split."))
            return
        layer = next(a for a in scheme.layers if a.name == item.layer)
        dialog = SplitDialog(scheme, layer, label, self._screen.theme, self._screen)
        if self._accepted(dialog):
            change = dialog.change()
            self._do(change, Item(Kind.LABEL, change.otherwise, item.layer))

    def _split_relation(self, scheme: Scheme, item: Item) -> None:
        relation = next(r for r in scheme.relations if r.name == item.name)
        if not relation.children:
            self._screen.say(tr("Tick labels it leads to first; it is split by them."))
            return
        question = tr("Links of {name} that lead to which labels become another relation?", name=item.name)
        dialog = PartDialog(
            tr("Split {name}", name=item.name),
            question,
            relation.children,
            tr("New relation"),
            self._screen.theme,
            self._screen,
        )
        if self._accepted(dialog):
            to = dialog.name.text().strip()
            self._do(SplitRelation(name=item.name, to=to, children=dialog.chosen()), Item(Kind.RELATION, to))

    def _delete(self) -> None:
        item = self._screen.chosen
        if item is None or item.kind is Kind.SCHEME:
            return
        if item.kind is Kind.LAYER:
            self._screen.want(DeleteLayer(layer=item.name))
            return
        used = self._used(item)
        label = item.kind is Kind.LABEL
        if used == 0:
            gone: Change = (
                DeleteLabel(layer=item.layer, label=item.name) if label else DeleteRelation(name=item.name)
            )
            self._screen.want(gone)
            return
        dialog = MergeDialog(
            tr("Delete {name}", name=item.name),
            self._question(item),
            self._others(item),
            self._screen.theme,
            self._screen,
            keep=tr("Retire {name}: they keep it, and it is given no more", name=item.name),
        )
        dialog.give.setText(tr("Give them another label:") if label else tr("Make them another relation:"))
        if not self._accepted(dialog):
            return
        if dialog.kept:
            self._screen.want(
                RetireLabel(layer=item.layer, label=item.name) if label else RetireRelation(name=item.name)
            )
        else:
            self._do(*self._merged(item, dialog.value))

    def _restore(self) -> None:
        item = self._screen.chosen
        if item is not None and item.kind is Kind.LABEL:
            self._screen.want(RestoreLabel(layer=item.layer, label=item.name))
        elif item is not None and item.kind is Kind.RELATION:
            self._screen.want(RestoreRelation(name=item.name))

    def _do(self, change: Change, then: Item) -> None:
        self._screen.want(change, then=then)

    def _accepted(self, dialog: QDialog) -> bool:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        self._screen.list.setFocus()
        return accepted

    def _question(self, item: Item) -> str:
        """What uses an item, and what is to become of it."""
        usage, name = self._screen.usage, item.name
        if usage is None or self._used(item) is None:
            if item.kind is Kind.RELATION:
                return tr("There may be links of {name}. What becomes of them?", name=name)
            return tr("There may be spans of {name}. What becomes of them?", name=name)
        if item.kind is Kind.RELATION:
            return several(
                "There is %Ln link of {name}. What becomes of them?",
                "There are %Ln links of {name}. What becomes of them?",
                usage.relations.get(name, 0),
                name=name,
            )
        pair = (item.layer, name)
        spans, waiting = usage.spans.get(pair, 0), usage.suggestions.get(pair, 0)
        return tr(
            "There are {spans} and {suggestions} of {name}. What becomes of them?",
            spans=several("%Ln span", "%Ln spans", spans),
            suggestions=several("%Ln suggestion", "%Ln suggestions", waiting),
            name=name,
        )

    def _used(self, item: Item) -> int | None:
        """How many spans or links, suggestions and what earlier changes bring included; None: not known."""
        usage, scheme = self._screen.usage, self._screen.draft.base
        if usage is None or scheme is None:
            return None
        if item.kind is Kind.RELATION:
            changed = all(r.name != item.name for r in scheme.relations)
            return usage.relations.get(item.name, 0) if not changed else None
        pair = (item.layer, item.name)
        if scheme.label(*pair) is None:
            added = any(
                isinstance(c, AddLabel) and c.label.name == item.name for c in self._screen.draft.changes
            )
            return 0 if added and not self._led_to(pair) else None
        return usage.spans.get(pair, 0) + usage.suggestions.get(pair, 0)

    def _led_to(self, pair: tuple[str, str]) -> bool:
        """Whether any change to come gives spans this label."""
        changes = self._screen.draft.changes
        base = self._screen.draft.base
        pairs = {(a.name, b.name) for a, b in base.labels()} if base is not None else set()
        for change in changes:
            pairs = {new for old in pairs for new in change.reaches(old)}
        return pair in pairs

    def _others(self, item: Item) -> list[tuple[str, object]]:
        scheme = self._scheme
        if scheme is None:
            return []
        if item.kind is Kind.LABEL:
            near = [(a, b) for a, b in scheme.offered() if (a.name, b.name) != (item.layer, item.name)]
            near.sort(key=lambda pair: pair[0].name != item.layer)
            return [
                (b.name if a.name == item.layer else f"{b.name} ({a.name})", (a.name, b.name))
                for a, b in near
            ]
        if item.kind is Kind.LAYER:
            return [(a.name, a.name) for a in scheme.layers if a.name != item.name]
        if item.kind is Kind.RELATION:
            return [(r.name, r.name) for r in scheme.relations if r.name != item.name and not r.retired]
        return []

    @staticmethod
    def _merged(item: Item, value: object) -> tuple[Change, Item]:
        if item.kind is Kind.LABEL:
            assert isinstance(value, tuple), "a label is offered as a pair"
            layer, name = str(value[0]), str(value[1])
            change = MergeLabels(layer=item.layer, label=item.name, into_layer=layer, into=name)
            return change, Item(Kind.LABEL, name, layer)
        if item.kind is Kind.LAYER:
            return MergeLayers(layer=item.name, into=str(value)), Item(Kind.LAYER, str(value))
        return MergeRelations(name=item.name, into=str(value)), Item(Kind.RELATION, str(value))


def _moved(names: list[str], name: str, by: int) -> tuple[str, ...]:
    at = names.index(name)
    left = [n for n in names if n != name]
    to = max(0, min(len(left), at + by))
    return (*left[:to], name, *left[to:])


def _free(name: str, taken: set[str]) -> str:
    return next(n for n in (name, *(f"{name}_{k}" for k in range(2, 999))) if n not in taken)
