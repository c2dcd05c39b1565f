"""The measured jobs that need a window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from annotator.bench.figure import Measure
from annotator.ui.bench.screen import choose_screen


def window_measures(folder: Path) -> Mapping[str, Measure]:
    """The jobs by name; settings and the screen that does not show lie in ``folder``."""
    choose_screen(folder)  # before anything of Qt is made
    from annotator.ui.bench import (
        article_list,
        key_press,
        memory,
        opening_articles,
        opening_projects,
        scrolling,
        starting,
    )

    return {
        "start": starting.figures,
        "open-project": opening_projects.figures,
        "open-article": opening_articles.figures,
        "key-press": key_press.figures,
        "scroll": scrolling.figures,
        "list": article_list.figures,
        "memory": memory.figures,
    }
