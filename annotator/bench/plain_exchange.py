"""The limits of importing and exporting: lines and a bare SQLite file, with nothing between them."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

import msgspec

_TABLES = """
CREATE TABLE article (id INTEGER PRIMARY KEY, uid TEXT NOT NULL, title TEXT, text TEXT NOT NULL);
CREATE TABLE mark (id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id),
                   layer TEXT NOT NULL, label TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
                   annotator INTEGER NOT NULL, made REAL NOT NULL);
CREATE UNIQUE INDEX article_uid ON article (uid);
CREATE INDEX mark_place ON mark (article, start);
"""
_ADD_MARK = (
    'INSERT INTO mark (article, layer, label, start, "end", annotator, made) VALUES (?, ?, ?, ?, ?, ?, ?)'
)
_AT_ONCE = 20_000  # rows of spans


def plain_import(lines: Path, database: Path) -> None:
    """Every line into two tables that have their indexes, in one transaction that waits for the disk."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.executescript(_TABLES)
    articles: list[tuple[Any, ...]] = []
    marks: list[tuple[Any, ...]] = []

    def put() -> None:
        connection.executemany("INSERT INTO article VALUES (?, ?, ?, ?)", articles)
        connection.executemany(_ADD_MARK, marks)
        articles.clear()
        marks.clear()

    connection.execute("BEGIN IMMEDIATE")
    with lines.open("rb") as source:
        for number, line in enumerate(source, 1):
            told = msgspec.json.decode(line)
            articles.append((number, told["id"], told["title"], told["text"]))
            marks.extend((number, "entity", s["label"], s["start"], s["end"], 1, 0.0) for s in told["spans"])
            if len(marks) >= _AT_ONCE:
                put()
    put()
    connection.execute("COMMIT")
    connection.close()


def plain_export(database: Path, out: Path) -> None:
    """Both tables back into lines, on the disk."""
    connection = sqlite3.connect(database)
    marks = connection.execute('SELECT article, layer, label, start, "end" FROM mark ORDER BY article, start')
    encode = msgspec.json.Encoder().encode
    waiting = marks.fetchone()
    with out.open("wb") as file:
        for number, uid, title, text in connection.execute("SELECT * FROM article ORDER BY id"):
            spans = []
            while waiting is not None and waiting[0] == number:
                _, layer, label, start, end = waiting
                spans.append({"layer": layer, "label": label, "start": start, "end": end})
                waiting = marks.fetchone()
            file.write(encode({"id": uid, "title": title, "text": text, "spans": spans}) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    connection.close()
