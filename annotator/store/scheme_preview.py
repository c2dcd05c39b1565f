"""What a change of the scheme would do, counted by SQL in one unchanging state: nothing is written.

What would be shifted is held in a temporary table of the reading connection, so that a preview
and the step itself come from the same differences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, Table, and_, case, func, literal, or_, select
from sqlalchemy import true as always

from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.carrying import apply, deleted_pairs
from annotator.domain.scheme_changes.change import Change, Pair
from annotator.domain.scheme_changes.features import DeleteFeature, MergeFeatures
from annotator.domain.scheme_changes.values import DeleteValue
from annotator.domain.span import Status
from annotator.domain.wording import Worded, worded_count
from annotator.store import tables
from annotator.store.carrying import Carrying
from annotator.store.dialects.expressions import as_json, json_has, json_value
from annotator.store.repository import Repository, in_force, standing
from annotator.store.shifts import NOTED, Shifts

_A = tables.annotation
_S = tables.suggestion
_R = tables.relation
_D = tables.document
_X = tables.document_text
AROUND = 36
"""Code points of context that an example shows at either side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """``count`` spans that go from a label to another, of one annotator (suggestions: nobody) and status.

    Where both are the same, what they say by features changes.
    """

    former: Pair
    now: Pair
    who: str
    status: Status
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A span that would change, in its place: code points of ``document`` (a row), words and context."""

    document: int
    title: str
    former: Pair
    now: Pair
    start: int
    end: int
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """``count`` links that the scheme would allow no more: they stay as they are."""

    relation: str
    head: str
    child: str
    count: int


class SchemePreview(Repository):
    """Counts what changes would do. Use it within one ``workspace.read()``."""

    def prepare(self, scheme: Scheme, changes: Sequence[Change]) -> int:
        """Find every row that would change; returns how many."""
        self._scheme, self._changes = scheme, tuple(changes)
        self._after = apply(scheme, changes)
        carrying = Carrying(self._connection, None)
        return Shifts(self._connection).take(carrying.differences(scheme, changes))

    def moved(self) -> list[Moved]:
        """Where spans and suggestions go."""
        p = tables.annotator
        found = []
        for table, who, status, live in (
            (_A, p.c.name, _A.c.status, in_force(_A)),
            (_S, literal(""), literal(Status.SUGGESTED.value), and_(standing(_S), ~_is_decided())),
        ):
            rows = NOTED.join(table, table.c.id == NOTED.c.row_id)
            rows = rows.join(p, p.c.id == _A.c.annotator_id) if table is _A else rows
            columns = (table.c.layer, table.c.label, *_pair_after(table, NOTED), who, status)
            query = select(*columns, func.count()).select_from(rows).where(_noted(table), live)
            found += [
                Moved(former=(a, b), now=(c, d), who=name, status=Status(s), count=count)
                for a, b, c, d, name, s, count in self._connection.execute(query.group_by(*columns))
            ]
        return sorted(found, key=lambda m: (m.former, m.now, m.who, m.status))

    def examples(self, former: Pair, now: Pair, most: int) -> list[Example]:
        """Some spans, else suggestions, that would go from one label to another."""
        found: list[Example] = []
        for table, live in ((_A, in_force(_A)), (_S, standing(_S))):
            if len(found) < most:
                found += self._examples(table, live, (former, now), most - len(found))
        return found

    def links_renamed(self) -> dict[tuple[str, str], int]:
        """How many links, everybody's and suggested ones, go from one relation to another."""
        found: dict[tuple[str, str], int] = {}
        for table, live in (
            (_R, in_force(_R)),
            (tables.suggested_relation, standing(tables.suggested_relation)),
        ):
            names = (table.c.label, json_value(NOTED.c.after, "label"))
            query = (
                select(*names, func.count())
                .select_from(NOTED.join(table, table.c.id == NOTED.c.row_id))
                .where(_noted(table), live)
                .group_by(*names)
            )
            for former, now, count in self._connection.execute(query):
                found[(former, now)] = found.get((former, now), 0) + count
        return found

    def misfits(self) -> list[Misfit]:
        """Links that fitted and would not any more."""
        head, child = _A.alias("head"), _A.alias("child")
        of_head, of_child, of_link = (NOTED.alias(name) for name in ("of_head", "of_child", "of_link"))
        rows = _R.join(head, head.c.id == _R.c.head_id).join(child, child.c.id == _R.c.child_id)
        for noted, row, table in (
            (of_head, head.c.id, _A),
            (of_child, child.c.id, _A),
            (of_link, _R.c.id, _R),
        ):
            rows = rows.outerjoin(noted, and_(noted.c.row_id == row, noted.c.table_name == table.name))
        columns = (
            _R.c.label,
            head.c.label,
            child.c.label,
            _label_after(_R, of_link),
            _label_after(head, of_head),
            _label_after(child, of_child),
        )
        query = (
            select(*columns, func.count())
            .select_from(rows)
            .where(in_force(_R), _R.c.status != Status.REJECTED.value)
            .group_by(*columns)
        )
        fits, will_fit = _allowed(self._scheme), _allowed(self._after)
        return [
            Misfit(relation=name, head=a, child=b, count=count)
            for *former, name, a, b, count in self._connection.execute(query)
            if tuple(former) in fits and (name, a, b) not in will_fit
        ]

    def doubled(self) -> int:
        """How many spans would say the same as another of the same annotator, at the same place."""
        b = _A.alias("other")
        of_b = NOTED.alias("of_other")
        rows = (
            NOTED.join(_A, _A.c.id == NOTED.c.row_id)
            .join(
                b,
                and_(
                    b.c.document_id == _A.c.document_id,
                    b.c.annotator_id == _A.c.annotator_id,
                    b.c.start == _A.c.start,
                    b.c.end == _A.c.end,
                    b.c.id != _A.c.id,
                ),
            )
            .outerjoin(of_b, and_(of_b.c.row_id == b.c.id, of_b.c.table_name == _A.name))
        )
        mine, others = _pair_after(_A, NOTED), _pair_after(b, of_b)
        query = (
            select(func.count(func.distinct(_A.c.id)))
            .select_from(rows)
            .where(
                _noted(_A),
                in_force(_A),
                in_force(b),
                _A.c.status != Status.REJECTED.value,
                b.c.status != Status.REJECTED.value,
                or_(b.c.label != _A.c.label, b.c.layer != _A.c.layer),
                *(one == other for one, other in zip(mine, others, strict=True)),
            )
        )
        return self._count(query)

    def in_use(self) -> dict[str, int]:
        """What would be deleted although spans or links carry it, with how many."""
        found: dict[str, int] = {}
        for layer, label in sorted(deleted_pairs(self._scheme, self._changes)):
            count = 0
            for table, live in ((_A, always()), (_S, standing(_S))):
                rows = table.outerjoin(NOTED, and_(NOTED.c.row_id == table.c.id, _noted(table)))
                a, b = _pair_after(table, NOTED)
                stays = select(func.count()).select_from(rows).where(a == layer, b == label, live)
                count += self._count(stays)
            if count:
                found[label] = count
        left = {r.name for r in self._scheme.relations} - {r.name for r in self._after.relations}
        for name in sorted(left):
            rows = _R.outerjoin(NOTED, and_(NOTED.c.row_id == _R.c.id, _noted(_R)))
            count = self._count(select(func.count()).select_from(rows).where(_label_after(_R, NOTED) == name))
            if count:
                found[name] = count
        for change in self._changes:
            if isinstance(change, DeleteFeature) and (count := self._saying(change.layer, change.feature)):
                found[change.feature] = count
        return found

    def kept_apart(self) -> list[Worded]:
        """What stays in the spans though the scheme would not know it: a sentence each, with how many."""
        found: list[Worded] = []
        for change in self._changes:
            if isinstance(change, DeleteValue):
                said = json_value(_A.c.features, change.feature) == change.value
                count = self._count(
                    select(func.count()).where(_A.c.layer == change.layer, said, in_force(_A))
                )
                found.append(
                    worded_count(
                        "%Ln span keeps {value} as its {feature}, which is offered no more.",
                        "%Ln spans keep {value} as their {feature}, which is offered no more.",
                        count,
                        value=change.value,
                        feature=change.feature,
                    )
                )
            elif isinstance(change, MergeFeatures):
                one, other = (json_value(_A.c.features, name) for name in (change.feature, change.into))
                differ = and_(_A.c.layer == change.layer, one != other, in_force(_A))
                count = self._count(select(func.count()).where(differ))
                found.append(
                    worded_count(
                        "%Ln span says both {feature} and {other}, and they differ: both stay.",
                        "%Ln spans say both {feature} and {other}, and differ: both stay.",
                        count,
                        feature=change.feature,
                        other=change.into,
                    )
                )
        return [sentence for sentence in (*found, *self._unknown_features()) if sentence.many]

    def _unknown_features(self) -> list[Worded]:
        """What spans that go to another layer say, by features that it has not."""
        known = {layer.name: {f.name for f in layer.features} for layer in self._after.layers}
        to = json_value(NOTED.c.after, "layer")
        said = func.coalesce(json_value(NOTED.c.after, "features"), _A.c.features)
        each = func.json_each(as_json(said)).table_valued("key")
        query = (
            select(to, each.c.key, func.count())
            .select_from(NOTED.join(_A, _A.c.id == NOTED.c.row_id).join(each, always()))
            .where(_noted(_A), to.is_not(None), in_force(_A))
            .group_by(to, each.c.key)
        )
        return [
            worded_count(
                "%Ln span keeps its {feature}, which the layer {layer} has not.",
                "%Ln spans keep their {feature}, which the layer {layer} has not.",
                count,
                feature=name,
                layer=layer,
            )
            for layer, name, count in self._connection.execute(query)
            if name not in known.get(layer, ()) and name != "fragments"
        ]

    def _examples(
        self, table: Table, live: ColumnElement[bool], ways: tuple[Pair, Pair], most: int
    ) -> list[Example]:
        former, now = ways
        layer, label = _pair_after(table, NOTED)
        start = case((table.c.start > AROUND, table.c.start - AROUND), else_=0)
        query = (
            select(
                table.c.document_id,
                _D.c.title,
                table.c.start,
                table.c.end,
                table.c.text,
                func.substr(_X.c.text, start + 1, table.c.start - start),
                func.substr(_X.c.text, table.c.end + 1, AROUND),
            )
            .select_from(
                NOTED.join(table, table.c.id == NOTED.c.row_id)
                .join(_D, _D.c.id == table.c.document_id)
                .join(_X, _X.c.document_id == table.c.document_id)
            )
            .where(
                _noted(table),
                live,
                table.c.layer == former[0],
                table.c.label == former[1],
                layer == now[0],
                label == now[1],
            )
            .order_by(NOTED.c.id)
            .limit(most)
        )
        return [
            Example(
                document=document,
                title=title,
                former=former,
                now=now,
                start=at,
                end=end,
                before=before,
                words=words,
                after=after,
            )
            for document, title, at, end, words, before, after in self._connection.execute(query)
        ]

    def _saying(self, layer: str, feature: str) -> int:
        there = json_has(_A.c.features, feature)
        return self._count(select(func.count()).where(_A.c.layer == layer, there))

    def _count(self, query: Select[Any]) -> int:
        return int(self._connection.scalar(query) or 0)


def _noted(table: Table) -> ColumnElement[bool]:
    return NOTED.c.table_name == literal(table.name)


def _label_after(table: FromClause, noted: FromClause) -> ColumnElement[str]:
    return func.coalesce(json_value(noted.c.after, "label"), table.c.label)


def _pair_after(table: FromClause, noted: FromClause) -> tuple[ColumnElement[str], ColumnElement[str]]:
    layer = func.coalesce(json_value(noted.c.after, "layer"), table.c.layer)
    return layer, _label_after(table, noted)


def _is_decided() -> ColumnElement[bool]:
    """Whether anybody has decided a suggestion: its span is counted then."""
    return select(_A.c.id).where(_A.c.suggestion_id == _S.c.id, in_force(_A)).exists()


def _allowed(scheme: Scheme) -> set[tuple[str, str, str]]:
    return {(r.name, head, child) for r in scheme.relations for head in r.heads for child in r.children}
