"""What a snapshot holds, beside what the project holds now; and the work on one article in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.errors import DamagedProject, UnusableProject
from annotator.store.engine import address_of
from annotator.store.snapshots.listing import looking_at, unchanging

_LIVE = "IN (SELECT id FROM {0}.batch WHERE state = 'live')"
_STANDS = f"({{1}}.batch_id IS NULL OR {{1}}.batch_id {_LIVE})"
# Everything somebody did, one row each, as (article, whose, what, and all that may differ).
_WORK = f"""
SELECT d.uid AS doc, p.uid AS who, a.uid AS what, a.layer AS c1, a.label AS c2, a.start AS c3, a.end AS c4,
    a.features AS c5, a.status AS c6
  FROM {{0}}.annotation a JOIN {{0}}.document d ON d.id = a.document_id
  JOIN {{0}}.annotator p ON p.id = a.annotator_id
  WHERE d.batch_id {_LIVE} AND {_STANDS.replace("{1}", "a")}
UNION ALL
SELECT d.uid, p.uid, r.uid, '', r.label, h.uid, c.uid, r.features, r.status
  FROM {{0}}.relation r JOIN {{0}}.document d ON d.id = r.document_id
  JOIN {{0}}.annotator p ON p.id = r.annotator_id
  JOIN {{0}}.annotation h ON h.id = r.head_id JOIN {{0}}.annotation c ON c.id = r.child_id
  WHERE d.batch_id {_LIVE} AND {_STANDS.replace("{1}", "r")}
UNION ALL
SELECT d.uid, p.uid, 'standing', '', '', '', '', '', w.status
  FROM {{0}}.assignment w JOIN {{0}}.document d ON d.id = w.document_id
  JOIN {{0}}.annotator p ON p.id = w.annotator_id
  WHERE d.batch_id {_LIVE} AND {_STANDS.replace("{1}", "w")} AND w.status <> 'new'
"""  # noqa: S608  # our own words alone
_DIFFERENCES = f"""
WITH held AS ({_WORK.format("was")}), present AS ({_WORK.format("main")}),
differing AS (
  SELECT doc, who, what, 1 AS old, 0 AS new FROM (SELECT * FROM held EXCEPT SELECT * FROM present)
  UNION ALL
  SELECT doc, who, what, 0, 1 FROM (SELECT * FROM present EXCEPT SELECT * FROM held)
)
SELECT doc, who, sum(old AND NOT new), sum(old AND new), sum(new AND NOT old) FROM (
  SELECT doc, who, what, max(old) AS old, max(new) AS new FROM differing GROUP BY doc, who, what
) GROUP BY doc, who ORDER BY doc, who
"""  # noqa: S608  # our own words alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """An article on which ``who`` has done other work than in a snapshot.

    ``gone`` counts spans, links and standings of the snapshot that are not there now, ``changed`` those
    that are otherwise now, ``new`` those that came since.
    """

    article: str
    title: str
    who: str
    gone: int
    changed: int
    new: int
    in_project: bool = True
    in_snapshot: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A snapshot beside the project as it is now."""

    differing: tuple[Differing, ...]
    only_then: tuple[str, ...]
    """The titles of the articles that the project has no more."""
    only_now: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkThen:
    """Everybody's work on one article in a snapshot, as rows by their ids; people by their ids."""

    text_sha256: str
    scheme_version: int
    people: Mapping[str, str]
    spans: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    links: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    standings: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    verdicts: tuple[dict[str, Any], ...] = ()


def compare(project: Path, snapshot: Path, cancelled: Callable[[], bool]) -> Comparison | None:
    """What differs between a snapshot and the project now; None if it was stopped.

    Raises:
        UnusableProject: if either can't be read.
    """
    with (
        _said(snapshot),
        closing(sqlite3.connect(address_of(project, read_only=True), uri=True, isolation_level=None)) as both,
    ):
        both.execute("ATTACH ? AS was", (unchanging(snapshot),))
        both.execute("BEGIN")
        both.set_progress_handler(cancelled, 100_000)
        try:
            now, then = (_titles(both, where) for where in ("main", "was"))
            names = dict(both.execute("SELECT uid, name FROM was.annotator"))
            names.update(both.execute("SELECT uid, name FROM main.annotator"))
            rows = [] if cancelled() else both.execute(_DIFFERENCES).fetchall()
        except sqlite3.OperationalError:
            if cancelled():
                return None
            raise
    if cancelled():
        return None
    differing = tuple(
        Differing(
            article=doc,
            title=now.get(doc) or then.get(doc) or doc,
            who=names.get(who, ""),
            gone=gone,
            changed=changed,
            new=new,
            in_project=doc in now,
            in_snapshot=doc in then,
        )
        for doc, who, gone, changed, new in rows
    )
    return Comparison(
        differing=tuple(sorted(differing, key=lambda d: (d.title, d.article, d.who))),
        only_then=tuple(sorted(title or doc for doc, title in then.items() if doc not in now)),
        only_now=sum(doc not in then for doc in now),
    )


def work_then(snapshot: Path, article: str) -> WorkThen | None:
    """Everybody's work on one article in a snapshot; None where it has no such article.

    Raises:
        UnusableProject: if it can't be read.
    """
    with _said(snapshot), closing(looking_at(snapshot)) as there:
        there.row_factory = sqlite3.Row
        found = there.execute(
            f"SELECT id, text_sha256 FROM document WHERE uid = ? AND batch_id {_LIVE.format('main')}",  # noqa: S608  # ours
            (article,),
        ).fetchone()
        if found is None:
            return None
        document = found["id"]
        tables = {row[0] for row in there.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        spans = _rows(
            there,
            "SELECT t.*, p.uid AS who, s.uid AS decided FROM annotation t "
            "JOIN annotator p ON p.id = t.annotator_id LEFT JOIN suggestion s ON s.id = t.suggestion_id "
            "WHERE t.document_id = ?",
            (document,),
        )
        links = _rows(
            there,
            "SELECT t.*, p.uid AS who, h.uid AS head, c.uid AS child FROM relation t "
            "JOIN annotator p ON p.id = t.annotator_id JOIN annotation h ON h.id = t.head_id "
            "JOIN annotation c ON c.id = t.child_id WHERE (h.document_id = ? OR c.document_id = ?)",
            (document, document),
        )
        standings = _rows(
            there,
            "SELECT t.*, p.uid AS who FROM assignment t JOIN annotator p ON p.id = t.annotator_id "
            "WHERE t.document_id = ?",
            (document,),
        )
        verdicts = []
        if "verdict" in tables:
            verdicts = there.execute(
                "SELECT t.*, p.uid AS who, a.uid AS gold FROM verdict t JOIN annotator p "
                "ON p.id = t.annotator_id LEFT JOIN annotation a ON a.id = t.gold_id "
                "WHERE t.document_id = ? ORDER BY t.id",
                (document,),
            ).fetchall()
        version = 1
        if "scheme_version" in tables:
            version = int(there.execute("SELECT version FROM scheme").fetchone()[0])
        return WorkThen(
            text_sha256=found["text_sha256"],
            scheme_version=version,
            people=dict(there.execute("SELECT uid, name FROM annotator").fetchall()),
            spans=_by_person(spans),
            links=_by_person(links),
            standings={row["who"]: row for row in standings},
            verdicts=tuple(dict(row) for row in verdicts),
        )


def _titles(connection: sqlite3.Connection, where: str) -> dict[str, str]:
    query = f"SELECT uid, title FROM {where}.document WHERE batch_id {_LIVE.format(where)}"  # noqa: S608  # ours
    return dict(connection.execute(query))


def _rows(connection: sqlite3.Connection, query: str, values: tuple[int, ...]) -> list[dict[str, Any]]:
    stands = _STANDS.format("main", "t")
    return [dict(row) for row in connection.execute(f"{query} AND {stands} ORDER BY t.id", values)]


def _by_person(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["who"], []).append(row)
    return found


@contextmanager
def _said(snapshot: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        kind = DamagedProject if "malformed" in str(error) else UnusableProject
        raise kind(
            f"The snapshot can't be read: {error}.", where=str(snapshot), next_step="Take another one."
        ) from error
