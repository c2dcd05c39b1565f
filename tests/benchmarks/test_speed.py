"""Quick measurements that hold the window to a plain limit taken in the same seconds.

The bounds are far above what is measured (docs/performance.md): they catch what walks over a whole
article at each key, not a machine that is busy.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.bench import articles
from annotator.bench.projects import project_with
from annotator.ui.bench import key_press, opening_articles, scrolling
from annotator.ui.bench.bench_window import bench_window
from annotator.ui.bench.key_press import Measured

ROUNDS = 45
MOST_OF_PLAIN = 20.0
"""Aimed at are 5; other work on the machine costs the window more than the bare commit."""
GROWTH = 3.0


def pressed(folder: Path, article: articles.Article) -> Measured:
    project = project_with(folder / f"{article.document.id}.goldspan", [article])
    with bench_window(project) as bench:
        return key_press.measure(bench, folder, ROUNDS)


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> Measured:
    """What key presses take in an article of ordinary length."""
    return pressed(tmp_path_factory.mktemp("usual"), articles.usual())


@pytest.mark.parametrize("make", [articles.many_spans, articles.dense, articles.one_paragraph])
def test_a_key_press_takes_what_it_takes_in_a_short_article(
    tmp_path: Path, usual: Measured, make: key_press.Make
) -> None:
    found = pressed(tmp_path, make())
    for what in ("accept", "reject", "relabel", "edge"):
        times = found.presses[what]
        assert times.painted.rounds, what
        assert times.painted.quick <= MOST_OF_PLAIN * found.limit, what
        # The processor's time alone: the disk is as slow in a short article.
        assert times.work.p50 <= GROWTH * usual.presses[what].work.p50, what


def test_ten_thousand_spans_scroll_as_a_bare_text_does(tmp_path: Path) -> None:
    project = project_with(tmp_path / "many.goldspan", [articles.many_spans()])
    with bench_window(project) as bench:
        # Beside it the article would be too wide for the small screen of the tests, and never only moved.
        bench.window.screen_.inspector.hide()
        bench.settle()
        here, there = scrolling.measure(bench, scrolling.STEP, 40)
    assert here.quick <= 10 * there.quick


def test_a_megabyte_is_opened_scrolled_and_annotated(tmp_path: Path) -> None:
    project = project_with(tmp_path / "large.goldspan", [articles.short(), articles.large()])
    with bench_window(project) as bench:
        here, there = opening_articles.measure(bench, 2, 2)
        assert here.quick <= 60 * there.quick
        moved, plain = scrolling.measure(bench, scrolling.JUMP, 12)
        assert moved.quick <= 40 * plain.quick
        assert bench.desk.open(2)
        found = key_press.measure(bench, tmp_path, 12)
    assert found.presses["accept"].painted.rounds
