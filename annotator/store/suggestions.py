"""What programs propose: one row a suggestion, shared by every annotator."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import ColumnElement, FromClause, and_, func, literal_column, or_, select

from annotator.domain.claim_parts import PARTS
from annotator.domain.document import NOTHING
from annotator.domain.errors import NotThere
from annotator.domain.mark import Mark, MarkKind
from annotator.domain.span import SPAN_ORDER, Span, Status
from annotator.domain.span_columns import SpanColumns
from annotator.domain.wording import worded
from annotator.store import statements, tables
from annotator.store.imported_rows import ImportedProposals, add_proposed
from annotator.store.repository import in_force, standing
from annotator.store.spans import Decisions, mark_of, span_of, unpacked
from annotator.store.suggested_relations import SuggestedRelations

if TYPE_CHECKING:
    from annotator.store.gathered import Gathering

_S = tables.suggestion
_R = tables.suggested_relation
_A = tables.annotation
_N = tables.analysis
_D = tables.document
S = TypeVar("S")
# Made once: an alias costs more than the query it stands in.


@lru_cache(maxsize=4)
def asked(table: FromClause = _S) -> ColumnElement[bool]:
    """The suggestions that are to be decided by themselves, not with a claim they belong to."""
    carried = select(_R.c.id).where(_R.c.child_id == table.c.id, standing(_R)).exists()
    return or_(table.c.label.not_in(PARTS), ~carried)


class Suggestions(SuggestedRelations):
    """Suggested spans and relations, and what the suggesters saw."""

    def undecided(self, document: int, annotator: int) -> list[Mark]:
        """The suggestions of an article this annotator has not decided."""
        return [m for _, m in self._undecided(document, annotator, None)]

    def undecided_among(self, document: int, annotator: int, rows: Sequence[int]) -> list[Mark]:
        """Those of ``rows`` that are suggestions this annotator has not decided."""
        return [m for _, m in self._undecided(document, annotator, rows)]

    def count(self, documents: Sequence[int]) -> dict[int, int]:
        """How many suggestions of each of these articles are to be decided.

        What several programs suggest alike counts once; sources and cues that are decided with their claim
        don't count.
        """
        places = (
            select(_S.c.document_id, _S.c.layer, _S.c.label, _S.c.start, _S.c.end)
            .where(_S.c.document_id.in_(documents), standing(_S), asked())
            .distinct()
            .subquery()
        )
        query = select(places.c.document_id, func.count()).group_by(places.c.document_id)
        return dict(self._connection.execute(query).all())

    def get(self, row: int) -> dict[str, Any]:
        """One suggestion's columns.

        Raises:
            NotThere: if there is none at ``row``.
        """
        found = statements.SUGGESTION.first(self._connection, row_number=row)
        if found is None:
            raise NotThere(
                worded("This span is not there any more."),
                next_step=worded("It was changed or taken back meanwhile."),
            )
        return found

    def same(self, document: int, span: tuple[str, str, int, int]) -> int | None:
        """The suggestion with the same layer, label, start and end, or None."""
        return next(iter(self.all_same(document, span)), None)

    def all_same(self, document: int, span: tuple[str, str, int, int]) -> list[int]:
        """Every suggestion with the same layer, label, start and end: several programs may agree."""
        layer, label, start, end = span
        return statements.SAME_SUGGESTED.column(
            self._connection, document=document, layer=layer, label=label, start=start, end=end
        )

    def all_suggesters(self) -> list[str]:
        """The names of the suggesters that have looked at anything here."""
        proposed = select(_S.c.suggester).where(in_force(_S))
        looked = select(_N.c.suggester).where(in_force(_N))
        return sorted(self._connection.scalars(proposed.union(looked)))

    def looked_at(self, suggester: str) -> set[int]:
        """The row numbers of the articles a suggester has looked at, proposals or none."""
        # Article by article, which looks at one suggestion of each, not at all of them.
        has = select(_S.c.id).where(_S.c.document_id == _D.c.id, _S.c.suggester == suggester, in_force(_S))
        proposed = select(_D.c.id).where(has.exists())
        looked = select(_N.c.document_id).where(_N.c.suggester == suggester, in_force(_N))
        return set(self._connection.scalars(proposed.union(looked)))

    def rows_of(self, document: int, suggester: str) -> dict[int, Span]:
        """A suggester's present proposals for an article, by row number."""
        query = select(_S).where(
            _S.c.document_id == document,
            _S.c.suggester == suggester,
            standing(_S),
        )
        return {r["id"]: span_of(r, Status.SUGGESTED) for r in self._connection.execute(query).mappings()}

    def rows_of_batch(self, document: int, suggester: str, batch: int) -> dict[str, int]:
        """The row numbers of a suggester's proposals for an article that came with one batch, by span id."""
        query = select(_S.c.uid, _S.c.id).where(
            _S.c.document_id == document, _S.c.suggester == suggester, _S.c.batch_id == batch
        )
        return dict(self._connection.execute(query).all())

    def rows_by_uid(self, document: int) -> dict[tuple[str, str], int]:
        """The row numbers of an article's suggestions, by suggester and span id.

        Those of a batch still being filled count, those taken back don't; of several with one id the
        one that still stands is given.
        """
        taken_back = select(tables.batch.c.id).where(tables.batch.c.state == "withdrawn").scalar_subquery()
        query = (
            select(_S.c.suggester, _S.c.uid, _S.c.id)
            .where(_S.c.document_id == document, _S.c.batch_id.not_in(taken_back))
            .order_by(_S.c.superseded_by.is_(None), _S.c.id)
        )
        return {(suggester, uid): row for suggester, uid, row in self._connection.execute(query)}

    def spans(self, document: int, suggester: str | None = None) -> list[Span]:
        """The suggestions of an article as spans in order, of one suggester or of all."""
        query = select(_S).where(_S.c.document_id == document, standing(_S))
        if suggester is not None:
            query = query.where(_S.c.suggester == suggester)
        found = [span_of(r, Status.SUGGESTED) for r in self._connection.execute(query).mappings()]
        return sorted(found, key=lambda s: s.order)

    def spans_of(self, documents: Sequence[int], suggester: str) -> dict[int, list[Span]]:
        """A suggester's proposals for several articles in order, by article."""
        found: dict[int, list[Span]] = {row: [] for row in documents}
        rows = statements.SUGGESTIONS_OF.each(self._connection, documents=documents, suggester=suggester)
        new, suggested = tuple.__new__, Status.SUGGESTED
        for document, uid, layer, label, start, end, text, features, origin, score in rows:
            held = unpacked(features) if features != "{}" else NOTHING
            found[document].append(
                new(Span, (uid, layer, label, start, end, text, held, suggested, origin, score))
            )
        for spans in found.values():
            spans.sort(key=SPAN_ORDER)
        return found

    def gathering(
        self, suggester: str, kind: Callable[..., S], alone: AbstractContextManager[object]
    ) -> Gathering[S]:
        """The same for a whole corpus, as values of ``kind``."""
        # What few steps need is loaded by them.
        from annotator.store import gathered

        return gathered.Gathering(
            self._connection,
            gathered.SUGGESTIONS,
            {"suggester": suggester},
            lambda documents: {
                row: Decisions(spans=spans) for row, spans in self.spans_of(documents, suggester).items()
            },
            kind,
            alone,
        )

    def add_bulk(self, document: int, suggester: str, spans: Sequence[Span], batch: int) -> None:
        """Add suggestions of a batch."""
        columns = SpanColumns.of(spans)
        work = ImportedProposals(document=document, suggester=suggester, spans=columns)
        add_proposed(self._journal, [work], batch)

    def add_imported(self, works: Sequence[ImportedProposals], batch: int) -> None:
        """Add what suggesters proposed in several articles, relations with it, as part of a batch."""
        add_proposed(self._journal, works, batch)

    def decided_rows(self, document: int) -> set[int]:
        """The row numbers of an article's suggestions that anybody has decided."""
        query = select(_A.c.suggestion_id).where(
            _A.c.document_id == document, _A.c.suggestion_id.is_not(None), in_force(_A)
        )
        return set(self._connection.scalars(query))

    def take_over(self, former: Sequence[str], suggester: str) -> None:
        """Give a suggester the proposals it made under former names; what it saw then is forgotten."""
        for name in former:
            if name in self.all_suggesters():
                self._journal.rename_suggester(name, suggester)

    def supersede(
        self, document: int, rows: Iterable[int], batch: int, relations: Iterable[int] = ()
    ) -> None:
        """Take suggestions and relations out of sight: in this later run the suggester thinks otherwise."""
        self._journal.supersede(_S, list(rows), batch)
        self._journal.supersede(_R, list(relations), batch)
        self._journal.touch(documents=[document])

    def decisions_by_day(self) -> list[tuple[str, str, str, str, int]]:
        """Decisions by suggester, label proposed, day (ISO) and status, counted.

        A decision counts for every suggester that proposes the same at that place.
        """
        one = _S.alias("decided")
        # Numbers in words, not parameters: a server tells those of two places apart.
        day = func.substr(_A.c.modified, literal_column("1"), literal_column("10"))
        alike = and_(
            *(_S.c[name] == one.c[name] for name in ("document_id", "layer", "label", "start", "end"))
        )
        query = (
            select(_S.c.suggester, _S.c.label, day, _A.c.status, func.count())
            .select_from(_A)
            .join(one, one.c.id == _A.c.suggestion_id)
            .join(_S, or_(_S.c.id == one.c.id, and_(alike, _S.c.suggester != one.c.suggester, standing(_S))))
            .where(in_force(_A), in_force(_S))
            .group_by(_S.c.suggester, _S.c.label, day, _A.c.status)
        )
        return [(s, label, d, status, n) for s, label, d, status, n in self._connection.execute(query)]

    def dismiss(self, suggester: str, batch: int) -> None:
        """Put out of sight what a suggester proposes and nobody has decided, and forget what it saw."""
        decided = select(_A.c.suggestion_id).where(_A.c.suggestion_id.is_not(None), in_force(_A))
        query = select(_S.c.id, _S.c.document_id).where(
            _S.c.suggester == suggester, standing(_S), _S.c.id.not_in(decided)
        )
        by_document: dict[int, list[int]] = {}
        for row, document in self._connection.execute(query):
            by_document.setdefault(document, []).append(row)
        for document, rows in by_document.items():
            self.supersede(document, rows, batch)
        for document in self.analysed(suggester):
            self._journal.forget_analysis(document, suggester)

    def analysed(self, suggester: str) -> set[int]:
        """The row numbers of the articles this suggester has looked at."""
        query = select(_N.c.document_id).where(_N.c.suggester == suggester, in_force(_N))
        return set(self._connection.scalars(query))

    def analyses(self, suggester: str) -> Iterator[tuple[int, str]]:
        """What a suggester saw, article by article, as JSON text."""
        query = (
            select(_N.c.document_id, _N.c.body)
            .where(_N.c.suggester == suggester, in_force(_N))
            .order_by(_N.c.document_id)
            .execution_options(yield_per=500)
        )
        with self._connection.execute(query) as rows:
            yield from rows

    def analysis(self, document: int, suggester: str) -> str:
        """What a suggester saw in one article, as JSON text.

        Raises:
            LookupError: if it has not looked at it.
        """
        query = select(_N.c.body).where(
            _N.c.document_id == document, _N.c.suggester == suggester, in_force(_N)
        )
        body = self._connection.scalar(query)
        if body is None:
            message = f"{suggester} has not looked at document {document}"
            raise LookupError(message)
        return str(body)

    def keep_analysis(self, document: int, suggester: str, body: str, batch: int) -> None:
        """Keep what a suggester saw in an article; ``body`` is its JSON text."""
        self._journal.forget_analysis(document, suggester)
        self._journal.insert_bulk(
            _N, [{"document_id": document, "suggester": suggester, "batch_id": batch, "body": body}]
        )

    def _undecided(
        self, document: int, annotator: int, rows: Sequence[int] | None
    ) -> Iterator[tuple[int, Mark]]:
        found = (
            statements.UNDECIDED.rows(self._connection, document=document, annotator=annotator)
            if rows is None
            else statements.UNDECIDED_AMONG.rows(
                self._connection, document=document, annotator=annotator, rows=list(rows)
            )
        )
        for r in found:
            yield r["id"], mark_of(r, MarkKind.SUGGESTION, Status.SUGGESTED)
