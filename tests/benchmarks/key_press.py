"""From a key press to the decision saved and painted, in the real window, against a plain limit.

    .venv/bin/python -m tests.benchmarks.key_press [ROUNDS] [WORDS OF AN ARTICLE'S NAME …]

Between the presses a bare ``QTextEdit`` paints one line again and a bare SQLite file takes one decision:
the limit is both together. "settled" is when the panels beside the article have followed.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.domain.claim_parts import PARTS
from tests.benchmarks import articles
from tests.benchmarks.articles import Article
from tests.benchmarks.bench_window import BenchWindow, Pressed, bench_window
from tests.benchmarks.plain import PlainStore, PlainText
from tests.benchmarks.projects import project_with
from tests.benchmarks.screen import choose_screen
from tests.benchmarks.stopwatch import Times, table

Make = Callable[[], Article]

CASES: tuple[tuple[str, Make], ...] = (
    ("4 KB, 72 spans", articles.usual),
    ("10,000 spans", articles.many_spans),
    ("1,000 spans in 3.5 KB", articles.dense),
    ("100 KB in one paragraph", articles.one_paragraph),
    ("1 MB, 18,000 spans", articles.large),
)
_WARM = 8
_PLAIN_EVERY = 4


@dataclass(slots=True)
class Measured:
    """The times of one article, by what was pressed, and of the plain limit in between."""

    presses: dict[str, Pressed] = field(default_factory=dict)
    paint: Times = field(default_factory=Times)
    commit: Times = field(default_factory=Times)

    @property
    def limit(self) -> float:
        """A plain repaint and a plain commit, milliseconds."""
        return self.paint.p50 + self.commit.p50

    def rows(self, name: str) -> Iterator[tuple[str, ...]]:
        """Lines of the table."""
        for what, times in self.presses.items():
            if times.painted.rounds:
                yield (
                    name,
                    what,
                    str(len(times.painted.rounds)),
                    str(times.committed),
                    str(times.painted),
                    str(times.settled),
                    str(times.work),
                    f"{times.work_settled.p50:.2f}",
                    f"{times.painted.p50 / self.limit:.1f}",
                    f"{self.paint.p50:.2f} + {self.commit.p50:.2f}",
                )


HEAD = (
    "article",
    "press",
    "n",
    "committed",
    "painted",
    "settled",
    "processor",
    "settled",
    "ratio",
    "plain paint + commit",
)


def measure(bench: BenchWindow, folder: Path, rounds: int) -> Measured:
    """Press every kind of key ``rounds`` times in the article that is open."""
    found = Measured(
        presses={name: Pressed() for name in ("accept", "accept claim", "reject", "relabel", "edge", "undo")}
    )
    document = bench.desk.document
    assert document is not None
    text = PlainText(document.text, bench.page.viewport().width(), bench.page.viewport().height())
    store = PlainStore(folder / "plain.sqlite")
    bench.come_to_front()
    count = 0

    def press(what: str | None, key: Qt.Key, *, shift: bool = False) -> None:
        nonlocal count
        count += 1
        bench.press(key, found.presses[what] if what and count > _WARM else None, shift=shift)
        if count % _PLAIN_EVERY == 0:
            text.repaint_line(found.paint)
            store.commit(found.commit)

    try:
        for number in range(rounds):
            if bench.chosen is None or not bench.chosen.undecided:
                bench.press(Qt.Key.Key_Tab)
            mark = bench.chosen
            if mark is None or not mark.undecided:
                break
            if mark.layer == "claim":
                press("accept claim", Qt.Key.Key_A)
            elif mark.label in PARTS or number % 4 == 0:
                press("reject", Qt.Key.Key_X)
            elif number % 4 == 1:
                press("relabel", Qt.Key.Key_5 if mark.label != "LOC" else Qt.Key.Key_4)
                press("edge", Qt.Key.Key_BracketRight)
                press("edge", Qt.Key.Key_BracketRight, shift=True)
                if number % 8 == 1:
                    undo(bench, found.presses["undo"])
                bench.press(Qt.Key.Key_Tab)
            else:
                press("accept", Qt.Key.Key_A)
    finally:
        text.close()
        store.close()
    return found


def undo(bench: BenchWindow, times: Pressed) -> None:
    """Take the last step back, timed like a press."""
    bench.press_with(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, times)


def main(rounds: int, wanted: list[str]) -> int:
    """Print the table for every article; returns the exit code."""
    rows: list[tuple[str, ...]] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="goldspan-bench-")))
        choose_screen(folder)
        for name, make in CASES:
            if wanted and not any(word in name for word in wanted):
                continue
            place = folder / make.__name__
            place.mkdir()
            project = project_with(place / "measured.goldspan", [make()])
            with bench_window(project) as bench:
                rows += measure(bench, place, rounds).rows(name)
    print(table(HEAD, rows))  # noqa: T201  # what the script is for
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200, sys.argv[2:]))
