"""Articles by the thousand with 72 spans each, as plain JSONL, made quickly and the same every time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from annotator.bench.articles import thick

SPANS = 72
_KINDS = 100  # articles that differ by more than their number


def articles_file(folder: Path, articles: int) -> Path:
    """A file of so many articles; one that an earlier job made is taken."""
    path = folder / f"articles-{articles}.jsonl"
    if not path.exists():
        with path.open("wb") as out:
            for line in lines(articles):
                out.write(msgspec.json.encode(line) + b"\n")
    return path


def lines(articles: int, spans: int = SPANS) -> Iterator[dict[str, Any]]:
    """Each article as a line says it: id, title, outlet, text, spans."""
    kinds = [thick(number, spans) for number in range(min(_KINDS, articles))]
    for number in range(articles):
        kind = kinds[number % len(kinds)]
        # The number stands at the end, so that all positions stay and no two texts are equal.
        yield {
            "id": f"measured-{number}",
            "title": f"Measured {number}",
            "outlet": f"Outlet {number % 5}",
            "text": f"{kind.document.text}\n\nReport {number}.",
            "spans": [{"start": s.start, "end": s.end, "label": s.label} for s in kind.spans],
        }
