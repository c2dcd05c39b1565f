"""A suggester that knows names from a table: two columns, the name and its label, no head row.

goldspan suggest PROJECT --suggester names-from-csv:/path/to/names.csv
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import spacy


def make(argument: str) -> Callable[[str], Iterator[tuple[int, int, str, float]]]:
    """The suggester for the table at ``argument``; called once, in the child process."""
    nlp = spacy.blank("xx")
    ruler = nlp.add_pipe("entity_ruler")
    with Path(argument).open(encoding="utf-8-sig", newline="") as file:
        ruler.add_patterns([{"label": row[1], "pattern": row[0]} for row in csv.reader(file) if len(row) > 1])

    def suggest(text: str) -> Iterator[tuple[int, int, str, float]]:
        for entity in nlp(text).ents:
            yield entity.start_char, entity.end_char, entity.label_, 1.0

    return suggest
