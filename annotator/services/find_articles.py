"""Finds articles by what the list shows of them."""

from __future__ import annotations

from annotator.store.workspace import Workspace

_CHUNK = 500


def matching(workspace: Workspace, words: str) -> list[int]:
    """The row numbers, in order, of the articles whose title, outlet or file name holds every word.

    Upper and lower case are alike; no words match every article.
    """
    wanted = words.casefold().split()
    found: list[int] = []
    with workspace.read() as reading:
        rows = reading.documents.rows()
        if not wanted:
            return rows
        for start in range(0, len(rows), _CHUNK):
            chunk = rows[start : start + _CHUNK]
            listed = reading.documents.listed(chunk)
            for row in chunk:
                entry = listed[row]
                shown = f"{entry.title} {entry.outlet} {entry.source_file}".casefold()
                if all(word in shown for word in wanted):
                    found.append(row)
    return found
