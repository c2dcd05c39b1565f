"""The plain limits that the window is held to: a bare text widget's repaint, and a bare commit."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QTextEdit

from annotator.bench.stopwatch import Times

_TABLES = """
CREATE TABLE decision (id INTEGER PRIMARY KEY, document INTEGER, label TEXT, start INTEGER, "end" INTEGER,
                       text TEXT, status TEXT, features TEXT, created TEXT);
CREATE INDEX decision_document ON decision (document, start);
CREATE TABLE operation (id INTEGER PRIMARY KEY, name TEXT, created TEXT);
CREATE TABLE delta (id INTEGER PRIMARY KEY, operation INTEGER, row INTEGER, before TEXT, after TEXT);
"""
LINE = 37
"""Pixels of a line of the article."""


class PlainText:
    """A ``QTextEdit`` with nothing painted about its text; in the letters of ``like`` where it is given."""

    def __init__(self, text: str, width: int, height: int, like: QTextEdit | None = None) -> None:
        self._widget = QTextEdit()
        self._widget.setReadOnly(True)
        if like is not None:
            self._widget.document().setDefaultFont(like.document().defaultFont())
        self._widget.setPlainText(text)
        self._widget.resize(width, height)
        self._widget.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._widget.show()
        QCoreApplication.processEvents()

    def repaint_line(self, times: Times) -> None:
        """Paint one line again."""
        view = self._widget.viewport()
        top = view.height() // 2

        def paint() -> None:
            view.update(QRect(0, top, view.width(), LINE * 2))
            QCoreApplication.sendPostedEvents()

        times.take(paint)

    def scroll(self, times: Times, pixels: int) -> None:
        """Scroll by so many pixels and paint what shows."""
        bar = self._widget.verticalScrollBar()
        there = bar.value() + pixels

        def turn() -> None:
            bar.setValue(0 if there > bar.maximum() else there)
            QCoreApplication.sendPostedEvents()

        times.take(turn)

    def close(self) -> None:
        """Take it off the screen."""
        self._widget.close()
        self._widget.deleteLater()
        QCoreApplication.processEvents()


class PlainStore:
    """A bare SQLite file with the same care for what is saved: a log, every commit on the disk."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.executescript(_TABLES)
        self._number = 0

    def commit(self, times: Times) -> None:
        """One decision with its line of history, saved."""

        def save() -> None:
            self._number += 1
            row = (1, "PERSON", self._number, self._number + 5, "words", "accepted", "{}", "2031-05-02")
            run = self._connection.execute
            run("BEGIN IMMEDIATE")
            made = run(
                'INSERT INTO decision (document, label, start, "end", text, status, features, created) '
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            ).lastrowid
            step = run("INSERT INTO operation (name, created) VALUES (?, ?)", ("accept", row[-1])).lastrowid
            values = (step, made, None, json.dumps(row))
            run("INSERT INTO delta (operation, row, before, after) VALUES (?, ?, ?, ?)", values)
            run("COMMIT")

        times.take(save)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
