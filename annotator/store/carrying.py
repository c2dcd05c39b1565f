"""What a change of the scheme makes of every row that carries a label, whoever it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, func, select

from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.carrying import (
    carried,
    carried_name,
    deleted_pairs,
    is_relation_touched,
    is_touched,
    reached,
    touches_work,
)
from annotator.domain.scheme_changes.change import Change, Pair, Said
from annotator.domain.scheme_changes.features import DeleteFeature
from annotator.store import tables
from annotator.store.carried_verdicts import carried_verdict
from annotator.store.dialects.expressions import json_has
from annotator.store.repository import Repository, standing
from annotator.store.spans import packed, unpacked

Difference = tuple[str, int, Mapping[str, Any], Mapping[str, Any]]
"""A table, a row of it, and the columns that differ, before and after."""

_A = tables.annotation
_S = tables.suggestion
_ENDS = ((tables.relation, _A), (tables.suggested_relation, _S))
_AT_ONCE = 5000


class Carrying(Repository):
    """Reads what a change would do, and what stands in its way.

    Rows taken back are carried as well: they may be brought back.
    """

    def differences(self, scheme: Scheme, changes: Sequence[Change]) -> Iterator[Difference]:
        """Every row that says something else after ``changes``; ``scheme`` is the one before them."""
        if not any(touches_work(change) for change in changes):
            return
        yield from self._spans(_A, changes)
        yield from self._spans(_S, changes)
        yield from self._relations(changes)
        yield from self._named(scheme, changes)
        yield from self._verdicts(scheme, changes)

    def left_over(self, scheme: Scheme, changes: Sequence[Change]) -> dict[str, int]:
        """What was deleted though it is in use, by name, with how many spans or links carry it still."""
        found: dict[str, int] = {}
        for layer, label in sorted(deleted_pairs(scheme, changes)):
            count = sum(
                self._count(select(func.count()).where(t.c.layer == layer, t.c.label == label, *live))
                for t, live in ((_A, ()), (_S, (standing(_S),)))
            )
            if count:
                found[label] = count
        had = {r.name for r in scheme.relations}
        after = scheme
        for change in changes:
            after = change.applied(after)
            had.update(r.name for r in after.relations)
        for name in sorted(had - {r.name for r in after.relations}):
            r, s = tables.relation, tables.suggested_relation
            count = self._count(select(func.count()).where(r.c.label == name))
            count += self._count(select(func.count()).where(s.c.label == name, standing(s)))
            if count:
                found[name] = count
        found.update(self._features_left(changes))
        return found

    def decided_since(self, scheme: Scheme, changes: Sequence[Change], version: int) -> int:
        """How many spans of labels that ``changes`` led to were decided under ``version`` or later."""
        pairs = {(layer.name, label.name) for layer, label in scheme.labels()}
        led_to = {new for old in pairs if is_touched(old, changes) for new in reached(old, changes)}
        query = select(_A.c.layer, _A.c.label, func.count()).where(_A.c.scheme_version >= version)
        counted = self._connection.execute(query.group_by(_A.c.layer, _A.c.label))
        return sum(count for layer, label, count in counted if (layer, label) in led_to)

    def _features_left(self, changes: Sequence[Change]) -> dict[str, int]:
        found: dict[str, int] = {}
        for at, change in enumerate(changes):
            if not isinstance(change, DeleteFeature):
                continue
            for layer, _ in reached((change.layer, ""), changes[at + 1 :]):
                there = json_has(_A.c.features, change.feature)
                count = self._count(select(func.count()).where(_A.c.layer == layer, there))
                if count:
                    found[change.feature] = count
        return found

    def _spans(self, table: Any, changes: Sequence[Change]) -> Iterator[Difference]:
        within = any(change.looks_within for change in changes)
        for pair in self._touched(table, changes):
            if not within:
                yield from self._alike(table, pair, changes)
                continue
            query = (
                select(table.c.id, table.c.text, table.c.features)
                .where(table.c.layer == pair[0], table.c.label == pair[1])
                .order_by(table.c.id)
            )
            for row, text, features in self._stream(query):
                said = Said(*pair, text, unpacked(features))
                difference = _difference(said, carried(said, changes), features)
                if difference is not None:
                    yield table.name, row, *difference

    def _alike(self, table: Any, pair: Pair, changes: Sequence[Change]) -> Iterator[Difference]:
        """The spans of a label, which all become the same."""
        difference = _difference(said := Said(*pair, "", {}), carried(said, changes), "{}")
        if difference is not None:
            rows = select(table.c.id).where(table.c.layer == pair[0], table.c.label == pair[1])
            for (row,) in self._stream(rows.order_by(table.c.id)):
                yield table.name, row, *difference

    def _touched(self, table: Any, changes: Sequence[Change]) -> list[Pair]:
        query = select(table.c.layer, table.c.label).distinct()
        pairs = sorted((layer, label) for layer, label in self._connection.execute(query))
        return [pair for pair in pairs if is_touched(pair, changes)]

    def _relations(self, changes: Sequence[Change]) -> Iterator[Difference]:
        for table, spans in _ENDS:
            names = self._connection.scalars(select(table.c.label).distinct())
            touched = [name for name in names if is_relation_touched(name, changes)]
            if not touched:
                continue
            head, child = spans.alias("head"), spans.alias("child")
            ends = (
                c for end in (head, child) for c in (end.c.layer, end.c.label, end.c.text, end.c.features)
            )
            query = (
                select(table.c.id, table.c.label, *ends)
                .select_from(
                    table.join(head, head.c.id == table.c.head_id).join(child, child.c.id == table.c.child_id)
                )
                .where(table.c.label.in_(touched))
                .order_by(table.c.id)
            )
            for row, name, *told in self._stream(query):
                heads = Said(told[0], told[1], told[2], unpacked(told[3]))
                children = Said(told[4], told[5], told[6], unpacked(told[7]))
                new = carried_name(name, heads, children, changes)
                if new != name:
                    yield table.name, row, {"label": name}, {"label": new}

    def _named(self, scheme: Scheme, changes: Sequence[Change]) -> Iterator[Difference]:
        """Rules, and what names a label without its layer: entries and notes."""
        rule = tables.rule
        for row, layer, label, text in self._stream(
            select(rule.c.id, rule.c.layer, rule.c.label, rule.c.text).order_by(rule.c.id)
        ):
            said = Said(layer, label, text, {})
            difference = _difference(said, carried(said, changes), "{}")
            if difference is not None:
                yield rule.name, row, *difference
        layers = {label.name: layer.name for layer, label in reversed(scheme.labels())}
        for table, words in ((tables.entry, tables.entry.c.name), (tables.note, tables.note.c.text)):
            query = select(table.c.id, table.c.label, words).where(table.c.label != "").order_by(table.c.id)
            for row, label, text in self._stream(query):
                said = Said(layers.get(label, ""), label, text, {})
                after = carried(said, changes)
                if after.label != label:
                    yield table.name, row, {"label": label}, {"label": after.label}

    def _verdicts(self, scheme: Scheme, changes: Sequence[Change]) -> Iterator[Difference]:
        layers = {label.name: layer.name for layer, label in reversed(scheme.labels())}
        v, t = tables.verdict, tables.document_text
        query = select(v.c.id, v.c.layer, v.c.versions, t.c.text).join(t, t.c.document_id == v.c.document_id)
        for row, layer, versions, text in self._stream(query.order_by(v.c.id)):
            before = {"layer": layer, "versions": versions}
            after = carried_verdict(before, text, layers, changes)
            if after:
                yield v.name, row, {name: before[name] for name in after}, after

    def _stream(self, query: Select[Any]) -> Iterator[Any]:
        # In lots, but all of them read before anything is written to the same tables.
        with self._connection.execute(query.execution_options(yield_per=_AT_ONCE)) as rows:
            yield from rows

    def _count(self, query: Select[Any]) -> int:
        return int(self._connection.scalar(query) or 0)


def _difference(said: Said, after: Said, features: str) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """The columns that differ, before and after; None where none does."""
    before: dict[str, Any] = {}
    new: dict[str, Any] = {}
    if after.layer != said.layer:
        before["layer"], new["layer"] = said.layer, after.layer
    if after.label != said.label:
        before["label"], new["label"] = said.label, after.label
    if after.features is not said.features and (text := packed(after.features)) != features:
        before["features"], new["features"] = features, text
    return (before, new) if new else None
