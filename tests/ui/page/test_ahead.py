"""What stands next to the view is drawn before somebody scrolls there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.span import Status
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.sketch import LineSketcher
from tests.ui.page.conftest import Prose, Show
from tests.ui.page.marks import in_order, mark


@pytest.mark.parametrize("pages", [1, 2, -1])
def test_a_page_away_nothing_is_left_to_draw(
    page: ArticlePage, show: Show, prose: Prose, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    drawn: list[int] = []
    sketch = LineSketcher.sketch

    def counted(sketcher: LineSketcher, *rest: object) -> object:
        drawn.append(1)
        return sketch(sketcher, *rest)  # type: ignore[arg-type]  # whatever it was given

    monkeypatch.setattr(LineSketcher, "sketch", counted)
    text = prose(40_000, 2)
    show(
        page,
        text,
        in_order([mark(n, n * 90, n * 90 + 10, text=text, status=Status.SUGGESTED) for n in range(1, 440)]),
    )
    bar, height = page.verticalScrollBar(), page.viewport().height()
    bar.setValue(bar.maximum() // 2)
    so_far = -1

    def at_rest() -> bool:
        nonlocal so_far
        before, so_far = so_far, len(drawn)
        return before == so_far > 0

    qtbot.waitUntil(at_rest)
    bar.setValue(bar.value() + pages * height)
    QApplication.sendPostedEvents()
    assert len(drawn) == so_far
