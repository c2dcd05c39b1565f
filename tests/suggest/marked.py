"""Articles of the tests' own, with their gold written into the text as ``{LABEL|words}``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

Gold = tuple[int, int, str]
ARTICLES = Path(__file__).parent / "articles"
_MARK = re.compile(r"\{([A-Z]+)\|([^}]*)\}")


def unmarked(marked: str) -> tuple[str, list[Gold]]:
    """The plain text and its gold spans, in code points."""
    text, gold, position = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[position : match.start()]
        gold.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        position = match.end()
    return text + marked[position:], gold


def articles() -> list[tuple[str, list[Gold]]]:
    """Every article of the folder with its gold."""
    return [unmarked(file.read_text("utf-8")) for file in sorted(ARTICLES.glob("*.txt"))]


def exact_f1(pairs: Iterable[tuple[Iterable[Gold], Iterable[Gold]]]) -> float:
    """The exact F1 of proposed against gold spans, over all articles together."""
    counts: Counter[str] = Counter()
    for proposed, gold in pairs:
        mine, right = set(proposed), set(gold)
        counts.update(both=len(mine & right), mine=len(mine), right=len(right))
    return 2 * counts["both"] / (counts["mine"] + counts["right"])
