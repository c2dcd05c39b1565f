"""Spans of many articles as one value of JSON, which the database puts together and one decoding takes apart.

Row by row, Python makes ten values and a tuple of each span before a span can be made of them, and stops for
the interpreter at each. Here SQLite works in one go, beside other threads, and what comes of it is decoded
straight into what is written. What can't be told so is read row by row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache, reduce
from operator import attrgetter, lt
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    LargeBinary,
    bindparam,
    case,
    cast,
    func,
    literal,
    select,
)
from sqlalchemy.exc import DBAPIError

from annotator.domain.span import Span, Status
from annotator.store import tables
from annotator.store.dialects import dialect_of
from annotator.store.prepared import Prepared
from annotator.store.repository import in_force, standing
from annotator.store.schemes import FIRST
from annotator.store.spans import SPAN_FIELDS, Decisions

S = TypeVar("S")

_A = tables.annotation
_S = tables.suggestion
_D = tables.document

_ORDER = attrgetter("start", "end", "layer", "label", "id")
_NOTHING = b"\n"
_MOST_UNTOLD = 100  # articles that were asked for in vain, until that is given up
_DIGITS = 15  # decimal places of a score that are told exactly; SQLite itself writes no more


class Gathering(Generic[S]):
    """Reads one owner's spans, articles by the hundred, as values of ``kind``.

    ``kind`` is a msgspec struct with the fields of a ``Span``, in their order. Reading is asked for in two
    steps: ``ask`` runs for long without the interpreter, and may do so on a thread of its own while nothing
    else uses the connection; what it found, ``take`` tells article by article. ``alone`` is held by whoever
    of those that share a connection reads.
    """

    def __init__(
        self,
        connection: Connection,
        query: Prepared,
        owner: Mapping[str, int | str],
        by_rows: Callable[[Sequence[int]], Mapping[int, Decisions[Span]]],
        kind: Callable[..., S],
        alone: AbstractContextManager[object],
    ) -> None:
        self._connection = connection
        self._query = query
        self._owner = owner
        self._by_rows = by_rows
        self._kind = kind
        self._alone = alone
        self._decode = _decoder(kind).decode
        self._untold = 0
        self._gathers = dialect_of(connection).gathers

    def ask(self, documents: Sequence[int]) -> bytes:
        """What the database makes of articles that follow one another, a line each; empty where it can't."""
        if not self._gathers or self._untold > _MOST_UNTOLD:
            return b""
        try:
            with self._alone:
                (found,) = self._query.column(
                    self._connection, first=documents[0], last=documents[-1], **self._owner
                )
        except DBAPIError:  # read row by row, it says better what is wrong
            return b""
        return found or _NOTHING

    def take(self, documents: Sequence[int], asked: bytes) -> Callable[[int], Decisions[S]]:
        """Tells the spans of one of the articles that were asked for, in order.

        Raises as reading row by row does, and so does what it returns.
        """
        if not asked:
            with self._alone:
                told = self._by_rows(documents)
            return lambda row: self._converted(told[row])
        if asked == _NOTHING:
            return lambda _row: Decisions()
        lines = {int(row): told for row, _, told in (line.partition(b"\t") for line in asked.split(b"\n"))}
        return lambda row: self._decoded(row, lines.get(row))

    def _decoded(self, row: int, line: bytes | None) -> Decisions[S]:
        """One article's line as values, made when it is its turn: so they are at hand when it is written."""
        if line is None:
            return Decisions()
        try:
            spans, suggestions, versions = self._decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError):
            self._untold += 1
            with self._alone:
                return self._converted(self._by_rows([row])[row])
        starts = [span.start for span in spans]
        if not all(map(lt, starts, starts[1:])):  # they come by their starts: mostly nothing is to be done
            spans.sort(key=_ORDER)
        return Decisions(
            spans=spans,
            suggestions={uid: (by, which) for uid, by, which in suggestions} if suggestions else {},
            versions=dict(versions) if versions else {},
        )

    def _converted(self, told: Decisions[Span]) -> Decisions[S]:
        spans = [self._kind(*s[:6], dict(s.features), *s[7:]) for s in told.spans]
        return Decisions(spans=spans, suggestions=told.suggestions, versions=told.versions)


@lru_cache(maxsize=8)
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(tuple[list[kind], list[tuple[str, str, str]], list[tuple[str, int]]])


def _joined(*parts: Any) -> ColumnElement[str]:
    columns = [literal(part) if isinstance(part, str) else part for part in parts]
    return reduce(lambda a, b: a.op("||")(b), columns)


def _list(item: ColumnElement[Any]) -> ColumnElement[str]:
    """All values of a group, as a JSON array; what is NULL is left out."""
    return _joined("[", func.coalesce(func.group_concat(item), ""), "]")


def _exact(score: ColumnElement[Any]) -> ColumnElement[str]:
    """A score as JSON, or what is no JSON where it has more places than SQLite tells exactly."""
    whole = literal(10.0**_DIGITS)
    shifted = cast(score.op("*")(whole).op("+")(literal(0.5)), Integer)
    return case(
        (score.is_(None), "null"),
        # Both numbers are whole and below 2**53: their quotient is what the decimal fraction is read as.
        (shifted.op("/")(whole) == score, _joined(shifted, f"e-{_DIGITS}")),
        else_="?",
    )


def _object(table: FromClause, status: ColumnElement[Any]) -> ColumnElement[str]:
    """A span as JSON, by the names of its fields; what is as it is without being said may be left out."""
    columns = {
        name: table.c[column]
        for name, column in zip(Span._fields, SPAN_FIELDS, strict=True)
        if column != "status"
    }
    features, origin, score = (columns.pop(name) for name in ("features", "origin", "score"))
    told = [part for name, column in columns.items() for part in (literal(name), column)]
    plain = func.json_object(*told, literal("status"), status)
    more = _joined(
        '{"features":',
        case((func.json_valid(features) == 1, features), else_="?"),
        ',"score":',
        _exact(score),
        ",",
        func.substr(func.json_object(*told, literal("status"), status, literal("origin"), origin), 2),
    )
    said_nothing = (features == "{}") & (origin == "") & score.is_(None)
    return case((said_nothing, plain), else_=more)


def _gathered(
    table: FromClause, span: ColumnElement[str], decided: Any, version: Any, source: FromClause, *where: Any
) -> Prepared:
    articles = select(_D.c.id).where(
        _D.c.id.between(bindparam("first"), bindparam("last")), in_force(_D).is_(True)
    )
    each = (
        select(
            _joined(
                table.c.document_id, "\t[", _list(span), ",", _list(decided), ",", _list(version), "]"
            ).label("article")
        )
        .select_from(source)
        .where(table.c.document_id.in_(articles), *where)
        .group_by(table.c.document_id)
        .subquery()
    )
    return Prepared(select(cast(func.group_concat(each.c.article, "\n"), LargeBinary).label("articles")))


DECISIONS = _gathered(
    _A,
    _object(_A, _A.c.status),
    case((_S.c.uid.is_not(None), func.json_array(_A.c.uid, _S.c.suggester, _S.c.uid))),
    case(
        (
            (_A.c.scheme_version != 0) & (_A.c.scheme_version != FIRST),
            func.json_array(_A.c.uid, _A.c.scheme_version),
        )
    ),
    _A.outerjoin(_S, _S.c.id == _A.c.suggestion_id),
    _A.c.annotator_id == bindparam("annotator"),
    # Compared, so that SQLite does not go through whole batches by their index.
    in_force(_A).is_(True),
)
"""An annotator's spans of the articles from row ``first`` to row ``last``."""

SUGGESTIONS = _gathered(
    _S,
    _object(_S, literal(Status.SUGGESTED.value)),
    literal(None),
    literal(None),
    _S,
    _S.c.suggester == bindparam("suggester"),
    standing(_S),
)
"""A suggester's proposals for the articles from row ``first`` to row ``last``."""
