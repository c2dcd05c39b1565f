"""From a key press to the decision saved and painted, in the real window, against a plain limit.

    .venv/bin/python -m annotator.ui.bench.key_press [ROUNDS] [WORDS OF AN ARTICLE'S NAME …]

Between the presses a bare ``QTextEdit`` paints one line again and a bare SQLite file takes one decision:
the limit is both together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.bench import articles
from annotator.bench.articles import Article
from annotator.bench.figure import Ask, Figure
from annotator.bench.projects import project_with
from annotator.bench.stopwatch import Times
from annotator.domain.claim_parts import PARTS
from annotator.ui.bench.bench_window import BenchWindow, Pressed, bench_window
from annotator.ui.bench.plain import PlainStore, PlainText

Make = Callable[[], Article]

CASES: tuple[tuple[str, Make], ...] = (
    ("4 KB, 72 spans", articles.usual),
    ("10,000 spans", articles.many_spans),
    ("1,000 spans in 3.5 KB", articles.dense),
    ("100 KB in one paragraph", articles.one_paragraph),
    ("1 MB, 18,000 spans", articles.large),
)
_AIM = 5.0
_WARM = 8
_PLAIN_EVERY = 4


@dataclass(slots=True)
class Measured:
    """The times of one article, by what was pressed, and of the plain limit in between."""

    presses: dict[str, Pressed] = field(default_factory=dict)
    paint: Times = field(default_factory=Times)
    commit: Times = field(default_factory=Times)

    @property
    def both(self) -> Times:
        """A plain repaint and a plain commit, round by round."""
        pairs = zip(self.paint.rounds, self.commit.rounds, strict=True)
        return Times([paint + commit for paint, commit in pairs])

    @property
    def limit(self) -> float:
        """A plain repaint and a plain commit, milliseconds."""
        return self.paint.p50 + self.commit.p50


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


def figures(ask: Ask) -> Iterator[Figure]:
    """Every kind of key press in every article; in the first two where it is to be quick."""
    for name, make in CASES[:2] if ask.quick else CASES:
        folder = ask.folder / f"pressed-{make.__name__}"
        folder.mkdir(exist_ok=True)
        project = project_with(folder / "measured.goldspan", [make()])
        with bench_window(project) as bench:
            found = measure(bench, folder, ask.either(40, 200))
        for what, times in found.presses.items():
            if times.painted.rounds:
                yield ask.of_times(f"{name}: {what}", times.painted, found.both, aim=_AIM)
