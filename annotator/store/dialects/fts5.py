"""How words are found: SQLite's index of words, which also says for other databases what a word is."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Sequence

from annotator.domain.query import All, Either, Node, Term, Without
from annotator.store.dialects.dialect import Range

WORDS = "tokenize='unicode61 remove_diacritics 2'"
"""What a word is, and which letters count as alike."""

SIGNS = (("\ufdd0", "\ufdd1"), ("\ufdd2", "\ufdd3"), ("\ue000", "\ue001"), ("\U000f0000", "\U000f0001"))
"""What is put around hits, to be found again: characters that mean nothing in any text."""


def expression_of(node: Node) -> str:
    """A query as the index reads it; every word stands in quotation marks, so none is an operator."""
    if isinstance(node, Term):
        return quoted(node.text) + ("*" if node.prefix else "")
    if isinstance(node, Without):
        return f"({expression_of(node.wanted)} NOT {expression_of(node.unwanted)})"
    joint = " AND " if isinstance(node, All) else " OR "
    assert isinstance(node, All | Either)
    return f"({joint.join(expression_of(part) for part in node.parts)})"


def quoted(words: str) -> str:
    """Words as a phrase of the index's language."""
    doubled = words.replace('"', '""')
    return f'"{doubled}"'


def ranges_between(shown: str, opening: str, closing: str, length: int) -> list[Range] | None:
    """Where the signs stand, in code points of the text without them; None if the text itself holds one."""
    first, *rest = shown.split(opening)
    if len(shown) - 2 * len(rest) != length:
        return None
    at = len(first)
    found: list[Range] = []
    for part in rest:
        hit, sign, following = part.partition(closing)
        if not sign or closing in following:
            return None
        found.append((at, at + len(hit)))
        at += len(hit) + len(following)
    return found if closing not in first else None


class Finder:
    """An index of a few texts in memory, which finds in them what the index of a file would."""

    def __init__(self) -> None:
        self._using = threading.Lock()
        self._memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._memory.execute(f"CREATE VIRTUAL TABLE few USING fts5(text, {WORDS})")
        self._memory.execute("CREATE VIRTUAL TABLE words USING fts5vocab(few, 'row')")
        self._memory.execute("CREATE VIRTUAL TABLE places USING fts5vocab(few, 'instance')")

    def words(self, text: str) -> set[str]:
        """The words of a text as they are looked for, each once."""
        return set(self._read(text, "SELECT term FROM words"))

    def phrase(self, text: str) -> list[str]:
        """The words of a text as they are looked for, in order."""
        return self._read(text, 'SELECT term FROM places ORDER BY "offset"')

    def hits(self, texts: Sequence[tuple[int, str]], expression: str) -> Iterable[tuple[int, list[Range]]]:
        """Where an expression of the index hits in numbered texts; those without a hit are left out."""
        with self._using:
            try:
                self._memory.executemany("INSERT INTO few(rowid, text) VALUES(?, ?)", texts)
                lengths = {row: len(text) for row, text in texts}
                found: dict[int, list[Range]] = {}
                for opening, closing in SIGNS:
                    rows = self._memory.execute(
                        "SELECT rowid, highlight(few, 0, ?, ?) FROM few WHERE few MATCH ? ORDER BY rowid",
                        (opening, closing, expression),
                    )
                    unread = False
                    for row, shown in rows.fetchall():
                        if row in found:
                            continue
                        ranges = ranges_between(shown, opening, closing, lengths[row])
                        if ranges is None:
                            unread = True
                        else:
                            found[row] = ranges
                    if not unread:
                        break
            finally:
                self._memory.execute("DELETE FROM few")
        return sorted(found.items())

    def _read(self, text: str, query: str) -> list[str]:
        with self._using:
            try:
                self._memory.execute("INSERT INTO few(rowid, text) VALUES(1, ?)", (text,))
                return [term for (term,) in self._memory.execute(query)]
            finally:
                self._memory.execute("DELETE FROM few")
