"""Whatever is done to a page in whatever order, what stands on the screen is what would be painted anew."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.sentences import next_sentence, previous_paragraph
from annotator.domain.span import Status
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.find.hits import Wanted
from annotator.ui.page.look import SANS, SERIF, Look, Measure, Spacing
from annotator.ui.page.notice import Notice
from annotator.ui.theme.theme import DARK, LIGHT
from tests.ui.page.conftest import Prose, Show, on_screen, painted_anew
from tests.ui.page.marks import in_order, mark
from tests.ui.page.pixels import differences

_MIXED = "وقال الناطق (Valley Strike Committee) ماريك أودويا عن 94 موقوف\tثم 👩‍👩‍👧 خرج.\n"
_KEYS = ("Right", "Left", "Up", "Down", "Home", "End", "PageDown", "PageUp")
_HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


@pytest.mark.parametrize("seed", range(4))
def test_parts_painted_again_make_the_whole(page: ArticlePage, show: Show, prose: Prose, seed: int) -> None:
    dice = random.Random(seed)
    text = _MIXED + prose(4_000, seed) + "\n" + _MIXED * 3 + prose(4_000, seed + 1)
    marks = {
        row: mark(
            row, start, start + dice.randint(2, 90), dice.choice(("PERSON", "ORG", "CLAIM", "CUE")), text=text
        )
        for row, start in enumerate(sorted(dice.sample(range(len(text) - 100), 60)))
    }
    show(page, text, in_order(list(marks.values())))
    view = page.viewport()

    def place() -> QPoint:
        return QPoint(dice.randrange(view.width()), dice.randrange(view.height()))

    def drag() -> None:
        held = dice.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier))
        QTest.mousePress(view, Qt.MouseButton.LeftButton, held, place())
        QTest.mouseMove(view, place())
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, held, place())

    def press() -> None:
        QTest.keyClick(page, getattr(Qt.Key, f"Key_{dice.choice(_KEYS)}"), dice.choice(_HELD))

    def change() -> None:
        row = dice.choice(list(marks))
        old = marks[row]
        status = dice.choice((Status.ACCEPTED, Status.SUGGESTED, Status.REJECTED))
        marks[row] = mark(row, old.start, old.end, old.label, text=text, status=status)
        page.set_marks(in_order(list(marks.values())))

    def look() -> None:
        page.set_look(
            Look(dice.choice((SERIF, SANS)), dice.choice(list(Measure)), dice.choice(list(Spacing)))
        )

    steps: tuple[Callable[[], object], ...] = (
        drag,
        press,
        press,
        change,
        look,
        lambda: QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place()),
        lambda: page.choose(dice.choice(list(marks.values())).key),
        lambda: page.caret_.move(next_sentence, extend=dice.random() < 0.5),
        lambda: page.caret_.move(previous_paragraph, extend=dice.random() < 0.5),
        page.caret_.widen,
        lambda: page.caret_.extend_exactly(to_the_right=dice.random() < 0.5),
        lambda: page.finding.open(page.caret(), Wanted(dice.choice(("the", "Valley", "ماريك", "zzz")))),
        lambda: page.finding.step(page.caret(), backwards=dice.random() < 0.5),
        page.finding.close,
        lambda: page.set_zoom(dice.choice((80, 100, 120))),
        lambda: page.set_theme(dice.choice((LIGHT, DARK))),
        lambda: page.verticalScrollBar().setValue(dice.randrange(page.verticalScrollBar().maximum() + 1)),
        lambda: page.resize(dice.randrange(500, 1000), 600),
    )
    for number in range(60):
        step = dice.choice(steps)
        step()
        QApplication.processEvents()
        if number % 4 == 0:
            assert differences(on_screen(page), painted_anew(page)) is None, (number, step)
    selected = page.selected_range(exact=True)
    assert selected is None or 0 <= selected[0] < selected[1] <= len(text)
    assert not page.findChildren(Notice)[0].isVisible(), "nothing went wrong in painting"
