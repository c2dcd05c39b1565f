"""A long list is shown no slower than a plain one, and never holds the window up as that does."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.services.queue.article_queue import Show
from annotator.services.queue.order import Order
from annotator.ui.bench.article_list import Waited, asked, long_project, plain, title
from annotator.ui.bench.bench_window import bench_window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

_ARTICLES = 12_000
_ROUNDS = 5


@pytest.mark.usefixtures("qapp")
def test_a_long_list_is_shown_in_at_most_twice_the_time_of_a_plain_model(tmp_path: Path) -> None:
    path = long_project(tmp_path / "long.goldspan", _ARTICLES)
    titles = [title(n) for n in range(_ARTICLES)]
    shown, ordered = Waited(), Waited()
    with bench_window(path) as bench:
        panel = bench.window.screen_.corpus
        bare = plain(titles, _ROUNDS)
        for _ in range(_ROUNDS):
            asked(panel, lambda: panel.asking.want_show(Show.ALL), shown)
            asked(panel, lambda: panel.asking.want_order(Order.NAME), ordered)
            asked(panel, lambda: panel.asking.want_order(Order.IMPORTED), ordered)
        again = plain(titles, _ROUNDS)
        assert panel.model.rowCount() == _ARTICLES
    limit = min(bare.p50, again.p50)
    assert shown.whole.p50 <= 2 * limit
    # The plain list answers nothing while it is laid out.
    assert shown.gap.p50 <= limit
    assert ordered.gap.p50 <= limit
