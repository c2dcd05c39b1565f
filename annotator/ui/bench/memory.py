"""The memory of one article's window in a large project, beside a bare window's, and of suggesting."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.bench.bare_python import run_python
from annotator.bench.exchange import imported
from annotator.bench.figure import Ask, Figure
from annotator.bench.peak import peak_of
from annotator.bench.suggesting import sample_texts
from annotator.suggest.client import SuggesterClient
from annotator.suggest.exchanged import Article
from annotator.ui.bench.first_paint import STAY
from annotator.ui.bench.starting import BARE, PROGRAM

_STAY = "3"  # seconds in which panels follow and the first jobs run
_AIM_WINDOW, _AIM_SUGGEST = 250.0, 400.0


def figures(ask: Ask) -> Iterator[Figure]:
    """The window after a while; the suggestion process at its most while it reads a corpus."""
    project = imported(ask.folder, ask.either(1_500, 30_000))
    size = f"{project.stat().st_size / 1e6:.0f} MB"
    bare = float(run_python([*BARE, _STAY]))
    ours = float(run_python([*PROGRAM, str(project), STAY, _STAY]))
    yield ask.of_memory(f"window, project of {size}", ours, bare, aim=_AIM_WINDOW)
    texts = sample_texts(ask.either(20, 100))
    with SuggesterClient() as client:
        for _ in client.analyse_many(Article(id=str(n), text=text) for n, text in enumerate(texts)):
            pass
        most = max(map(peak_of, client.process_ids))
    yield ask.of_memory(f"suggestion process, {len(texts)} articles", most, 0.0, aim=_AIM_SUGGEST)
