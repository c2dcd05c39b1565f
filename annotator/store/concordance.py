"""What stands at places of articles: their words, and the marks that touch them. Read by the hundred.

Written in SQL, where the order of a join is what makes it quick; every value is bound.
"""

# ruff: noqa: S608 - queries are joined of our own words alone; values are bound

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from annotator.domain.document import NOTHING
from annotator.domain.fragments import FRAGMENTS, Pieces, pieces_of
from annotator.domain.mark import MarkKey, MarkKind
from annotator.store.prepared import straight
from annotator.store.repository import Repository
from annotator.store.spans import unpacked

Window = tuple[int, int, int]
"""A document's row number and a range of code points in it."""

LIVE = "(SELECT id FROM batch WHERE state = 'live')"
"""The batches in force, as a query."""

WAITING = (
    f"s.batch_id IN {LIVE} AND (s.superseded_by IS NULL OR s.superseded_by NOT IN {LIVE}) "
    "AND NOT EXISTS (SELECT 1 FROM annotation mine WHERE mine.suggestion_id = s.id "
    f"AND mine.annotator_id = ? AND (mine.batch_id IS NULL OR mine.batch_id IN {LIVE})) "
    # What this annotator has marked already need not be asked again.
    "AND NOT EXISTS (SELECT 1 FROM annotation mine WHERE mine.document_id = s.document_id "
    'AND mine.annotator_id = ? AND mine.start = s.start AND mine."end" = s."end" AND mine.label = s.label '
    f"AND mine.layer = s.layer AND (mine.batch_id IS NULL OR mine.batch_id IN {LIVE}))"
)
"""The condition on ``s``, a row of suggestions, to wait for an annotator, who is bound to it twice."""

_LONGEST = 4000  # code points of marks that are looked for around a place
_TOUCHING = (
    '{0}.document_id = w.doc AND {0}.start < w."end" AND {0}."end" > w.start '
    f"AND {{0}}.start > w.start - {_LONGEST}"
)
_KINDS = (MarkKind.ANNOTATION, MarkKind.SUGGESTION)
_PIECES = f"CASE WHEN instr({{0}}.features, '\"{FRAGMENTS}\"') > 0 THEN {{0}}.features ELSE '' END"


class MarkThere(NamedTuple):
    """What a list of hits shows of a mark: made by the thousand, and lighter than a whole one.

    ``in_pieces`` are the features as they are stored of a mark in several pieces, else empty.
    """

    start: int
    end: int
    layer: str
    label: str
    status: str
    score: float | None
    row: int
    in_pieces: str
    kind: MarkKind

    @property
    def pieces(self) -> Pieces:
        """The ranges it covers; nearly always one."""
        return pieces_of(unpacked(self.in_pieces) if self.in_pieces else NOTHING, self.start, self.end)

    @property
    def key(self) -> MarkKey:
        """Identifies the mark."""
        return MarkKey(self.kind, self.row)

    @property
    def undecided(self) -> bool:
        """Whether this is a suggestion that still waits for a decision."""
        return self.kind is MarkKind.SUGGESTION


class Surroundings(NamedTuple):
    """A stretch of an article, and what is known of the article."""

    text: str
    title: str
    outlet: str
    published: str
    source_file: str


class Concordance(Repository):
    """Reads words and marks around places."""

    def marks_at(
        self, windows: Sequence[Window], person: int, *, rejected: bool = False
    ) -> list[list[MarkThere]]:
        """The marks that touch each of ``windows``, as ``person`` sees them, in reading order.

        Those longer than some 4,000 code points are left out unless they begin nearby.
        """
        found: list[list[MarkThere]] = [[] for _ in windows]
        if not windows:
            return found
        places, values = _places(windows)
        own = (
            f'SELECT w.n, m.start, m."end", m.layer, m.label, m.status, m.score, m.id, '
            f"{_PIECES.format('m')}, 0 "
            f"FROM w CROSS JOIN annotation m ON {_TOUCHING.format('m')} WHERE m.annotator_id = ? "
            f"AND (m.batch_id IS NULL OR m.batch_id IN {LIVE})"
        )
        kept = "" if rejected else " AND m.status <> 'rejected'"
        waiting = (
            f"SELECT w.n, s.start, s.\"end\", s.layer, s.label, 'suggested', s.score, s.id, "
            f"{_PIECES.format('s')}, 1 "
            f"FROM w CROSS JOIN suggestion s ON {_TOUCHING.format('s')} WHERE {WAITING}"
        )
        asked = f"{places} {own}{kept} UNION ALL {waiting}"
        for row in self._run(asked, (*values, person, person, person)):
            found[row[0]].append(MarkThere._make((*row[1:-1], _KINDS[row[-1]])))
        for marks in found:
            marks.sort(key=_reading_order)
        return found

    def around(self, windows: Sequence[Window]) -> list[Surroundings | None]:
        """The text of each of ``windows``, cut where the article ends; None where there is no article."""
        found: list[Surroundings | None] = [None for _ in windows]
        if not windows:
            return found
        places, values = _places(windows)
        rows = self._run(
            f'{places} SELECT w.n, substr(t.text, w.start + 1, w."end" - w.start), '
            "d.title, d.outlet, d.published, d.source_file FROM w "
            "CROSS JOIN document d ON d.id = w.doc CROSS JOIN document_text t ON t.document_id = d.id",
            tuple(values),
        )
        for row in rows:
            found[row[0]] = Surroundings._make(row[1:])
        return found

    def slices(self, windows: Sequence[Window]) -> list[str]:
        """The text of each of ``windows`` alone; empty where there is no article."""
        found = [""] * len(windows)
        if windows:
            places, values = _places(windows)
            rows = self._run(
                f'{places} SELECT w.n, substr(t.text, w.start + 1, w."end" - w.start) FROM w '
                "CROSS JOIN document_text t ON t.document_id = w.doc",
                tuple(values),
            )
            for number, text in rows:
                found[number] = text
        return found

    def _run(self, query: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
        return straight(self._connection, self._ways.written(query), values)


def _reading_order(mark: MarkThere) -> tuple[int, int, str, int]:
    return (mark.start, -mark.end, mark.label, mark.row)


def _places(windows: Sequence[Window]) -> tuple[str, list[Any]]:
    """A table ``w`` of numbered windows, and its values."""
    rows = ", ".join(["(?, ?, ?, ?)"] * len(windows))
    values = [value for number, window in enumerate(windows) for value in (number, *window)]
    return f'WITH w(n, doc, start, "end") AS (VALUES {rows})', values
