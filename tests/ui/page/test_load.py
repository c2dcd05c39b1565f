"""Heavy articles open in a bounded multiple of what a plain text widget takes."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.metrics import page_metrics
from annotator.ui.page.text_copy import display_copy
from tests.ui.page.conftest import NewPage, Prose
from tests.ui.page.marks import in_order, mark
from tests.ui.page.test_painting import scattered

# Bounds as ratios, so that a slow or busy machine moves both sides: to a plain widget with the same
# text, and to a plain piece of Python as large as the marks (14 ms on a core of 2026).
TIMES_PLAIN = 12.0
TIMES_PYTHON = 30.0


def plain_python() -> float:
    """Seconds for sorting and counting twenty thousand pairs: how fast this machine is just now."""
    begin = time.perf_counter()
    pairs = sorted((number * 7919 % 20_011, number) for number in range(20_000))
    counted = {second: first for first, second in pairs}
    assert len(counted) == len(pairs)
    return time.perf_counter() - begin


def seconds(work: Callable[[], None]) -> float:
    begin = time.perf_counter()
    work()
    QApplication.processEvents()
    return time.perf_counter() - begin


@pytest.fixture
def opened(qtbot: QtBot, new_page: NewPage, news_scheme: Scheme) -> Callable[..., ArticlePage]:
    """Opens an article and checks the time against a plain widget with the same text and font."""

    def open_article(text: str, marks: tuple[Mark, ...] = ()) -> ArticlePage:
        plain = QTextEdit()
        qtbot.addWidget(plain)
        plain.setReadOnly(True)
        plain.setFont(page_metrics(100).body.font)
        plain.resize(900, 600)
        plain.show()
        copy = display_copy(text)
        limit = seconds(lambda: plain.setPlainText(copy)) + seconds(plain.repaint)
        free = TIMES_PYTHON * plain_python()
        page = new_page()
        # As the program does when it starts: what other tests left behind is not looked through here.
        gc.collect()
        gc.freeze()
        try:
            taken = seconds(
                lambda: page.show_article(text=text, marks=marks, furniture=(), scheme=news_scheme)
            ) + seconds(page.repaint)
        finally:
            gc.unfreeze()
        assert taken <= TIMES_PLAIN * limit + free, f"{taken:.2f} s, plain {limit:.2f} s, {free:.2f} s free"
        assert page.document().characterCount() - 1 == plain.document().characterCount() - 1
        return page

    return open_article


def spans_of(file: Path) -> tuple[str, tuple[Mark, ...]]:
    record = json.loads(file.read_text("utf-8").splitlines()[0])
    spans = record.get("spans") or record.get("label") or record.get("labels")
    made = []
    for row, span in enumerate(spans, start=1):
        start, end = (span["start"], span["end"]) if isinstance(span, dict) else span[:2]
        made.append(mark(row, start, end, text=record["text"]))
    return record["text"], in_order(made)


@pytest.mark.parametrize("name", ["20k_spans.jsonl", "nested_500.jsonl"])
def test_a_hostile_file_of_spans_opens(opened: Callable[..., ArticlePage], hostile: Path, name: str) -> None:
    text, marks = spans_of(hostile / "size" / name)
    page = opened(text, marks)
    middle = marks[len(marks) // 2]
    assert seconds(lambda: page.choose(middle.key)) < 1.0
    assert page.chosen == middle.key
    assert seconds(lambda: page.set_marks([m for m in marks if m is not middle])) < 1.0
    assert page.chosen is None


def test_twenty_thousand_marks_in_64_kilobytes_open(opened: Callable[..., ArticlePage], prose: Prose) -> None:
    text = prose(64_000, 1)
    opened(text, scattered(text, 20_000, 1))


def test_five_hundred_nested_marks_open(opened: Callable[..., ArticlePage], prose: Prose) -> None:
    text = prose(1500, 1)[:1000]
    labels = ("PERSON", "ORG", "GPE")
    opened(text, in_order([mark(n, n, 1000 - n, labels[n % 3], text=text) for n in range(1, 499)]))


def test_two_hundred_thousand_letters_without_a_break_open(opened: Callable[..., ArticlePage]) -> None:
    text = "abcdefghij" * 20_000
    opened(text, tuple(mark(n + 1, n * 100, n * 100 + 50, text=text) for n in range(2000)))


def test_a_megabyte_on_one_line_opens(opened: Callable[..., ArticlePage]) -> None:
    text = "word " * 200_000
    page = opened(text, tuple(mark(n + 1, n * 500, n * 500 + 4, text=text) for n in range(2000)))
    assert seconds(lambda: page.verticalScrollBar().setValue(20_000)) < 1.0


def test_ten_thousand_empty_lines_open(opened: Callable[..., ArticlePage]) -> None:
    opened("a\n\n" * 10_000, (mark(1, 0, 1),))
