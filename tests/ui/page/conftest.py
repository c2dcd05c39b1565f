"""The article page in a window of its own, on the screen that is none."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.document import Furniture
from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme
from annotator.ui.page.article_page import ArticlePage

NewPage = Callable[..., ArticlePage]
Show = Callable[..., None]
Prose = Callable[[int, int], str]

_SENTENCE = (
    "the ministry said on Thursday that its units had taken control of a dam which workers and their "
    "committee held for three days while hospital sources in the valley counted dozens of injured"
)


@pytest.fixture
def new_page(qtbot: QtBot) -> Iterator[NewPage]:
    """Makes pages that are shown."""
    made: list[ArticlePage] = []

    def make(width: int = 900, height: int = 600) -> ArticlePage:
        page = ArticlePage()
        page.resize(width, height)
        made.append(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.setFocus()
        return page

    yield make
    for page in made:
        page.close()
        page.deleteLater()


@pytest.fixture
def page(new_page: NewPage) -> ArticlePage:
    """One page, 900 by 600 pixels."""
    return new_page()


@pytest.fixture
def show(news_scheme: Scheme) -> Show:
    """Shows a text on a page."""

    def show_text(
        page: ArticlePage,
        text: str,
        marks: Sequence[Mark] = (),
        *,
        furniture: Sequence[Furniture] = (),
        title: str = "",
        subtitle: str = "",
    ) -> None:
        page.show_article(
            text=text, marks=marks, furniture=furniture, scheme=news_scheme, title=title, subtitle=subtitle
        )
        QApplication.processEvents()

    return show_text


@pytest.fixture(scope="session")
def prose() -> Prose:
    """Makes paragraphs of ordinary length: so many letters in all, at least, the same for the same seed."""

    known = _SENTENCE.split()

    def make(letters: int, seed: int) -> str:
        dice = random.Random(seed)
        parts: list[str] = []
        total = 0
        while total < letters:
            words = [dice.choice(known) for _ in range(dice.randint(30, 90))]
            parts.append(" ".join(words).capitalize() + ".")
            total += len(parts[-1]) + 1
        return "\n".join(parts)

    return make


@pytest.fixture(scope="session")
def hostile(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated hostile files."""
    out = tmp_path_factory.mktemp("hostile")
    maker = shared / "data" / "hostile" / "make.py"
    subprocess.run([sys.executable, "-W", "ignore", str(maker), str(out)], check=True, capture_output=True)
    return out


def on_screen(page: ArticlePage) -> QImage:
    """What stands on the screen now, as it came there by repaints of parts; without the scroll bar."""
    QApplication.processEvents()
    return _of_text(page, page.screen().grabWindow(page.winId()))


def painted_anew(page: ArticlePage) -> QImage:
    """The page painted from nothing, without the scroll bar."""
    return _of_text(page, page.grab())


def _of_text(page: ArticlePage, picture: QPixmap) -> QImage:
    area = page.rect()
    area.setWidth(page.width() - page.verticalScrollBar().width())
    return picture.copy(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
