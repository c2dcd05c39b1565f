"""Articles: their text, what their page said about them, and their order in the corpus."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select

from annotator.domain.document import META_FIELDS, Document, Furniture, FurnitureKind, fingerprint
from annotator.domain.errors import NotThere
from annotator.domain.wording import worded
from annotator.store import statements, tables
from annotator.store.dialects.expressions import place_of
from annotator.store.parts import in_parts
from annotator.store.prepared import Prepared
from annotator.store.repository import Repository, in_force
from annotator.store.spans import unpacked

_D = tables.document
_T = tables.document_text
_TEXT = Prepared(select(_T.c.text).where(_T.c.document_id == bindparam("document")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What a list of articles shows of one: no text. ``length`` is in code points."""

    row: int
    uid: str
    title: str
    outlet: str
    published: str
    language: str
    source_file: str
    length: int


class Documents(Repository):
    """The articles of a project, in the order they came in."""

    def rows(self) -> list[int]:
        """The row numbers of all articles, in order."""
        query = select(_D.c.id).where(in_force(_D)).order_by(_D.c.id)
        return list(self._connection.scalars(query))

    def uids(self) -> dict[int, str]:
        """The ids of all articles, by row number, in order."""
        query = select(_D.c.id, _D.c.uid).where(in_force(_D)).order_by(_D.c.id)
        return dict(self._connection.execute(query).all())

    def fingerprints(self) -> dict[int, str]:
        """The text fingerprints of all articles (``fingerprint``), by row number."""
        query = select(_D.c.id, _D.c.text_sha256).where(in_force(_D)).order_by(_D.c.id)
        return dict(self._connection.execute(query).all())

    def count(self) -> int:
        """How many articles there are."""
        return self._connection.scalar(select(func.count()).select_from(_D).where(in_force(_D))) or 0

    def listed(self, rows: Sequence[int]) -> dict[int, Listed]:
        """The list entries of some articles, by row number."""
        columns = (
            _D.c.id,
            _D.c.uid,
            _D.c.title,
            _D.c.outlet,
            _D.c.published,
            _D.c.language,
            _D.c.source_file,
            _D.c.length,
        )
        found = self._connection.execute(select(*columns).where(_D.c.id.in_(rows)))
        return {
            r.id: Listed(
                row=r.id,
                uid=r.uid,
                title=r.title,
                outlet=r.outlet,
                published=r.published,
                language=r.language,
                source_file=r.source_file,
                length=r.length,
            )
            for r in found
        }

    def get(self, row: int) -> Document:
        """One article, whole.

        Raises:
            NotThere: if there is none at ``row``.
        """
        query = select(_D, _T.c.text).join(_T, _T.c.document_id == _D.c.id).where(_D.c.id == row)
        found = self._connection.execute(query).mappings().first()
        if found is None:
            raise NotThere(
                worded("This article is not in the project."),
                where=f"#{row}",
                next_step=worded(
                    "It was taken back meanwhile. If it is still listed, check the project (File ▸ Check)."
                ),
            )
        return document_of(found)

    def text(self, row: int) -> str:
        """The text of one article."""
        return next(iter(_TEXT.column(self._connection, document=row)), "")

    def texts(self, rows: Sequence[int], holding: str = "") -> dict[int, str]:
        """The texts of some articles by row number, those alone that hold certain letters."""
        query = select(_T.c.document_id, _T.c.text).where(_T.c.document_id.in_(rows))
        if holding:
            query = query.where(place_of(_T.c.text, holding) > 0)
        return dict(self._connection.execute(query.order_by(_T.c.document_id)).all())

    def row_of(self, uid: str) -> int | None:
        """The row number of the article with this id, or None."""
        return self._connection.scalar(
            select(_D.c.id).where(_D.c.uid == uid, in_force(_D)).order_by(_D.c.id).limit(1)
        )

    def rows_by_text(self, fingerprints: Iterable[str]) -> dict[str, int]:
        """Which of these text fingerprints (``fingerprint``) are in the corpus, and where."""
        wanted = list(fingerprints)
        found: dict[str, int] = {}
        for part in in_parts(wanted):
            query = select(_D.c.text_sha256, _D.c.id).where(_D.c.text_sha256.in_(part), in_force(_D))
            for value, row in self._connection.execute(query):
                found.setdefault(value, row)
        return found

    def rows_by_uid(self, uids: Iterable[str]) -> dict[str, int]:
        """Which of these ids are in the corpus, and where."""
        wanted = list(uids)
        found: dict[str, int] = {}
        for part in in_parts(wanted):
            query = select(_D.c.uid, _D.c.id).where(_D.c.uid.in_(part), in_force(_D))
            for value, row in self._connection.execute(query):
                found.setdefault(value, row)
        return found

    def stream(self, chunk: int = 200) -> Iterator[tuple[int, Document]]:
        """Every article in order, ``chunk`` in memory at a time."""
        after = 0
        while True:
            # Page by page, so that nothing is left open while something else is read.
            page = statements.ARTICLES.rows(self._connection, after=after, most=chunk)
            for found in page:
                yield found["id"], document_of(found)
            if len(page) < chunk:
                return
            after = page[-1]["id"]

    def add_bulk(
        self, documents: Sequence[Document], batch: int, fingerprints: Sequence[str] = ()
    ) -> list[int]:
        """Add articles of a batch; returns their row numbers, in the same order.

        ``fingerprints`` are those of their texts, where they are known already.
        """
        journal = self._journal
        first = journal.next_row(_D, len(documents))
        rows = list(range(first, first + len(documents)))
        prints = fingerprints or [fingerprint(d.text) for d in documents]
        stored = [_stored(d, row, batch, p) for d, row, p in zip(documents, rows, prints, strict=True)]
        journal.insert_bulk(_D, stored)
        texts = [{"document_id": row, "text": d.text} for d, row in zip(documents, rows, strict=True)]
        journal.insert_bulk(_T, texts)
        journal.index_texts(texts)
        journal.touch(corpus=True)
        return rows

    def fill(self, row: int, fields: Mapping[str, str]) -> None:
        """Set what is not known yet of an article's page; what is known stays.

        Raises:
            ValueError: if a field is not one of ``META_FIELDS``.
        """
        present = self._journal.row(_D, row)
        assert present is not None
        for field, value in fields.items():
            if value and not present[field]:
                self.correct(row, field, value)

    def correct(self, row: int, field: str, value: str) -> None:
        """Correct what the page said about an article.

        Raises:
            ValueError: if ``field`` is not one of ``META_FIELDS``.
        """
        if field not in META_FIELDS:
            message = f"not a field of an article: {field}"
            raise ValueError(message)
        self._journal.update(_D, row, **{field: value})

    def set_furniture(self, row: int, furniture: Sequence[Furniture]) -> None:
        """Say anew which stretches of an article are furniture."""
        self._journal.update(_D, row, furniture=_packed_furniture(furniture))


def document_of(row: Any) -> Document:
    """The article a joined row of ``document`` and ``document_text`` holds."""
    return Document(
        id=row["uid"],
        text=row["text"],
        title=row["title"],
        outlet=row["outlet"],
        published=row["published"],
        dateline=row["dateline"],
        author=row["author"],
        url=row["url"],
        language=row["language"],
        source_file=row["source_file"],
        sha256=row["sha256"],
        encoding=row["encoding"],
        furniture=_unpacked_furniture(row["furniture"]),
        extra=unpacked(row["extra"]),
    )


def _stored(document: Document, row: int, batch: int, print_: str) -> dict[str, Any]:
    return {
        "id": row,
        "uid": document.id or str(uuid.uuid4()),
        "batch_id": batch,
        "title": document.title,
        "outlet": document.outlet,
        "published": document.published,
        "dateline": document.dateline,
        "author": document.author,
        "url": document.url,
        "language": document.language,
        "source_file": document.source_file,
        "sha256": document.sha256,
        "text_sha256": print_,
        "encoding": document.encoding,
        "length": len(document.text),
        "furniture": _packed_furniture(document.furniture),
        "extra": json.dumps(dict(document.extra), ensure_ascii=False),
    }


def _unpacked_furniture(value: str) -> tuple[Furniture, ...]:
    if value == "[]":
        return ()
    return tuple(Furniture(start, end, FurnitureKind(kind)) for start, end, kind in json.loads(value))


def _packed_furniture(furniture: Sequence[Furniture]) -> str:
    return json.dumps([[f.start, f.end, f.kind.value] for f in furniture])
