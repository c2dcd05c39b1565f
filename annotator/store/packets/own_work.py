"""One annotator's work as it travels: every row named by ids that hold in all copies of a project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from annotator.domain.packets.work import ArticleWork, WorkedNote, WorkedRelation, WorkedSpan
from annotator.store import tables
from annotator.store.repository import Repository, in_force

_A, _S, _D = tables.annotation, tables.suggestion, tables.document
_R, _N, _W, _T = tables.relation, tables.note, tables.assignment, tables.work_time
_HEAD, _CHILD = _A.alias("packet_head"), _A.alias("packet_child")
_PARENT = _N.alias("answered")


class OwnWork(Repository):
    """What an annotator has made of each article, without the steps that led to it."""

    def articles(self, annotator: int) -> dict[str, ArticleWork]:
        """The work on every article with any, by the article's id; time alone counts as well."""
        about = {
            row: (uid, sha256)
            for row, uid, sha256 in self._connection.execute(
                select(_D.c.id, _D.c.uid, _D.c.text_sha256).where(in_force(_D)).order_by(_D.c.id)
            )
        }
        spans = _gathered(self._spans(annotator))
        relations = _gathered(self._relations(annotator, about))
        notes = _gathered(self._notes(annotator))
        states = self._states(annotator)
        seconds: dict[int, dict[str, float]] = {}
        for document, day, spent in self._connection.execute(
            select(_T.c.document_id, _T.c.day, _T.c.seconds)
            .where(_T.c.annotator_id == annotator, in_force(_T))
            .order_by(_T.c.document_id, _T.c.day)
        ):
            seconds.setdefault(document, {})[day] = spent
        touched = sorted({*spans, *relations, *notes, *states, *seconds} & about.keys())
        found: dict[str, ArticleWork] = {}
        for row in touched:
            uid, sha256 = about[row]
            status, reason, modified = states.get(row, ("new", "", ""))
            found[uid] = ArticleWork(
                article=uid,
                text_sha256=sha256,
                status=status,
                reason=reason,
                modified=modified if status != "new" else "",
                spans=tuple(sorted(spans.get(row, ()), key=lambda s: (s.start, s.end, s.id))),
                relations=tuple(sorted(relations.get(row, ()), key=lambda r: (r.label, r.id))),
                notes=tuple(sorted(notes.get(row, ()), key=lambda n: (n.created, n.id))),
                seconds=seconds.get(row, {}),
            )
        return found

    def _spans(self, annotator: int) -> Iterator[tuple[int, WorkedSpan]]:
        query = (
            select(_A, _S.c.suggester, _S.c.uid.label("decided"))
            .select_from(_A.outerjoin(_S, _S.c.id == _A.c.suggestion_id))
            .where(_A.c.annotator_id == annotator, in_force(_A))
        )
        for r in self._connection.execute(query):
            yield (
                r.document_id,
                WorkedSpan(
                    id=r.uid,
                    layer=r.layer,
                    label=r.label,
                    start=r.start,
                    end=r.end,
                    text=r.text,
                    features=json.loads(r.features),
                    status=r.status,
                    suggestion=None if r.decided is None else (r.suggester, r.decided),
                    origin=r.origin,
                    score=r.score,
                    created=r.created,
                    modified=r.modified,
                    scheme_version=r.scheme_version or 1,
                ),
            )

    def _relations(
        self, annotator: int, about: dict[int, tuple[str, str]]
    ) -> Iterator[tuple[int, WorkedRelation]]:
        query = (
            select(_R, _HEAD.c.uid.label("head"), _CHILD.c.uid.label("child"))
            .select_from(
                _R.join(_HEAD, _HEAD.c.id == _R.c.head_id).join(_CHILD, _CHILD.c.id == _R.c.child_id)
            )
            .where(_R.c.annotator_id == annotator, in_force(_R))
        )
        for r in self._connection.execute(query):
            across = r.child_document_id
            yield (
                r.document_id,
                WorkedRelation(
                    id=r.uid,
                    label=r.label,
                    head=r.head,
                    child=r.child,
                    article=about[across][0] if across in about else "",
                    features=json.loads(r.features),
                    status=r.status,
                    origin=r.origin,
                    score=r.score,
                ),
            )

    def _notes(self, annotator: int) -> Iterator[tuple[int, WorkedNote]]:
        query = (
            select(_N, _PARENT.c.uid.label("answered"))
            .select_from(_N.outerjoin(_PARENT, _PARENT.c.id == _N.c.answers_id))
            .where(_N.c.annotator_id == annotator, in_force(_N))
        )
        for r in self._connection.execute(query):
            yield (
                r.document_id,
                WorkedNote(
                    id=r.uid,
                    body=r.body,
                    created=r.created,
                    modified=r.modified,
                    state=r.state,
                    start=r.start,
                    end=r.end,
                    text=r.text,
                    label=r.label,
                    answers=r.answered or "",
                ),
            )

    def _states(self, annotator: int) -> dict[int, tuple[Any, str, str]]:
        query = select(_W.c.document_id, _W.c.status, _W.c.reason, _W.c.modified).where(
            _W.c.annotator_id == annotator, in_force(_W)
        )
        return {
            row: (status, reason, modified)
            for row, status, reason, modified in self._connection.execute(query)
        }


def _gathered(found: Iterator[tuple[int, Any]]) -> dict[int, list[Any]]:
    by_article: dict[int, list[Any]] = {}
    for document, value in found:
        by_article.setdefault(document, []).append(value)
    return by_article
