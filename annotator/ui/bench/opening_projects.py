"""Opening a large project to its first article, beside a small one."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.bench.exchange import imported
from annotator.bench.figure import Ask, Figure
from annotator.bench.stopwatch import Turns
from annotator.ui.bench.bench_window import bench_window

SMALL = 300
"""Articles with 72 spans in 5 MB."""
_AIM = 1.5


def figures(ask: Ask) -> Iterator[Figure]:
    """From the choice of the file until the first article is painted, in a window that is there already."""
    large = ask.either(1_500, 30_000)
    one, other = imported(ask.folder, large), imported(ask.folder, SMALL)
    with bench_window(other) as bench:

        def opened(size: int) -> None:
            bench.window.projects.open(imported(ask.folder, size))
            bench.paint()
            assert bench.desk.document is not None

        def let_settle() -> None:
            # What the one before costs to leave is its own, and not that of the next.
            bench.window.projects.close()
            bench.settle()

        turns = Turns().take(
            lambda: opened(large), lambda: opened(SMALL), ask.either(4, 12), between=let_settle
        )
    sizes = tuple(f"{path.stat().st_size / 1e6:.0f}" for path in (one, other))
    yield ask.of_turns(f"{sizes[0]} MB beside {sizes[1]} MB", turns, aim=_AIM)
