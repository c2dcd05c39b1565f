"""How many spans and links use what a scheme has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import and_, func, select
from sqlalchemy import true as always

from annotator.domain.scheme_changes.change import Pair
from annotator.domain.scheme_changes.comparing import InUse
from annotator.store import tables
from annotator.store.dialects.expressions import as_json
from annotator.store.repository import Repository, in_force, standing

_A = tables.annotation
_S = tables.suggestion
_R = tables.relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Spans that were decided, by layer and label; suggestions that stand; features said; links made."""

    spans: Mapping[Pair, int]
    suggestions: Mapping[Pair, int]
    features: Mapping[Pair, int]
    relations: Mapping[str, int]

    def in_use(self) -> InUse:
        """What can't be deleted."""
        return InUse(
            labels=frozenset((*self.spans, *self.suggestions)),
            features=frozenset(self.features),
            relations=frozenset(self.relations),
        )


class SchemeUsage(Repository):
    """Counts everybody's work, rejections included: they name labels as well."""

    def get(self) -> Usage:
        """The counts as they are now."""
        spans = select(_A.c.layer, _A.c.label, func.count()).where(in_force(_A))
        proposed = select(_S.c.layer, _S.c.label, func.count()).where(standing(_S))
        each = func.json_each(as_json(_A.c.features)).table_valued("key")
        said = (
            select(_A.c.layer, each.c.key, func.count())
            .select_from(_A.join(each, always()))
            .where(and_(_A.c.features != "{}", in_force(_A)))
        )
        made = select(_R.c.label, func.count()).where(in_force(_R)).group_by(_R.c.label)
        return Usage(
            spans={(a, b): n for a, b, n in self._connection.execute(spans.group_by(_A.c.layer, _A.c.label))},
            suggestions={
                (a, b): n for a, b, n in self._connection.execute(proposed.group_by(_S.c.layer, _S.c.label))
            },
            features={
                (a, b): n for a, b, n in self._connection.execute(said.group_by(_A.c.layer, each.c.key))
            },
            relations=dict(self._connection.execute(made).all()),
        )
