"""Arabic, Persian and emoji marked by real mouse drags and by keys: what is stored is what was meant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.folders import sample_corpus
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import open_project
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.page.article_page import ArticlePage
from annotator.ui.page.stretches import LineInView, lines_in_view
from tests.ui.conftest import ME

Press = Callable[..., None]
LEFT, PLAIN, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier

PERSIAN = (
    "رئیس‌جمهور می‌گوید تهران آماده است. خبرگزاری Reuters از ۱۲ زخمی و 41 بازداشتی خبر داد.\n"
    "نام\tسن\tشهر\n"
    "آرش کاظمی\t۳۴\tتهران (Tehran)"
)
DRAGGED = {
    "arabic": (
        "تالفيك",
        "الحرس الداخلي",
        "Valley Strike Committee",
        "الوادي (Valley Strike Committee) ماريك أودويا",
        "الوادي (Valley",
        "Committee) ماريك",
        "94",
        "Assembly Watch الحقوقية",
        "41 شخصاً",
    ),
    "persian": (
        "رئیس‌جمهور",
        "می‌گوید تهران",
        "Reuters از ۱۲",
        "۱۲ زخمی و 41",
        "سن\tشهر",
        "۳۴\tتهران (Tehran",
        "آرش کاظمی",
    ),
    "emoji": (
        "👨‍👩‍👧 says she",
        "Leon Haskel",
        "👷🏽‍♂️. Somebody",
        "bus at five 😢",
        "🇺🇳",
        "👩‍🔧👩‍🔧👨‍🔧",
        "Irena Kovas\u030c",
    ),
}
_FILES = {
    "arabic": "08-voice-of-the-valley-turbine-hall.txt",
    "emoji": "07-free-valley-radio-live.txt",
}


def text_of(name: str) -> str:
    if name == "persian":
        return PERSIAN
    return (sample_corpus() / "articles" / _FILES[name]).read_text("utf-8").replace("\r\n", "\n")


@pytest.fixture
def project(tmp_path: Path, news_scheme: Scheme) -> Path:
    """The three articles, without suggestions; closed."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        documents = [Document(id=name, text=text_of(name), title=name) for name in DRAGGED]
        writing.documents.add_bulk(documents, batch)
        writing.batches.finish(batch)

    with create(tmp_path / "mixed.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill)
    return tmp_path / "mixed.goldspan"


@pytest.fixture
def opened(new_window: Callable[[], MainWindow], project: Path) -> MainWindow:
    shown = new_window()
    shown.projects.open(project)
    return shown


def stored(project: Path, row: int) -> list[tuple[int, int, str]]:
    """Start, end and words of every span of an article, as the file has them."""
    with open_project(project, read_only=True) as workspace, workspace.read() as reading:
        me = reading.people.named(ME)
        assert me is not None
        return [(m.start, m.end, m.text) for m in Article(workspace, me, row).marks()]


def open_article(window: MainWindow, name: str) -> ArticlePage:
    window.screen_.open_article(1 + list(DRAGGED).index(name))
    QApplication.processEvents()
    return window.screen_.page


def place_of(page: ArticlePage, position: int, *, far: bool) -> QPoint:
    """A place on a letter in the viewport, at the side where reading enters it, or leaves it if ``far``."""
    sheet = page.sheet
    assert sheet is not None
    positions = sheet.manuscript.positions
    first, last = positions.to_utf16(position), positions.to_utf16(position + 1)
    block = page.document().findBlock(first)
    # A family of emoji is one letter.
    while not block.layout().isValidCursorPosition(first - block.position()):
        first -= 1
    while not block.layout().isValidCursorPosition(last - block.position()):
        last += 1
    scrolled = page.verticalScrollBar().value()
    for line in lines_in_view(sheet, scrolled, scrolled + page.viewport().height()):
        for box in line.boxes(first, last):
            backwards = enters_at_the_right(line, first)
            side = box.right() - box.width() * 0.2 if backwards != far else box.left() + box.width() * 0.2
            return QPoint(round(side), round(box.center().y() - scrolled))
    message = f"nothing shows at {position}"
    raise AssertionError(message)


def enters_at_the_right(line: LineInView, unit: int) -> bool:
    """Whether the letters about ``unit`` run from right to left."""
    before, after = line.boxes(unit - 1, unit), line.boxes(unit + 1, unit + 2)
    here = line.boxes(unit, unit + 1)[0]
    near = [(1, box) for box in after] + [(-1, box) for box in before]
    touching = [
        (way, box)
        for way, box in near
        if min(abs(box.left() - here.right()), abs(box.right() - here.left())) < 1.5
    ]
    return any(way * (box.center().x() - here.center().x()) < 0 for way, box in touching)


def send(page: ArticlePage, kind: QEvent.Type, at: QPoint, held: Qt.KeyboardModifier) -> None:
    view = page.viewport()
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    event = QMouseEvent(kind, QPointF(at), QPointF(view.mapToGlobal(at)), button, buttons, held)
    QApplication.sendEvent(view, event)


def drag(page: ArticlePage, start: int, end: int, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Drag over the letters ``[start, end)``, from the first to the last."""
    page.set_caret(start)
    page.reveal(start, end)
    QApplication.processEvents()
    begin, finish = place_of(page, start, far=False), place_of(page, end - 1, far=True)
    send(page, QEvent.Type.MouseButtonPress, begin, held)
    for step in (0.3, 0.7, 1.0):
        send(page, QEvent.Type.MouseMove, begin + (finish - begin) * step, held)
    send(page, QEvent.Type.MouseButtonRelease, finish, held)
    QApplication.processEvents()


@pytest.mark.parametrize("name", DRAGGED)
def test_words_that_were_dragged_over_are_stored_as_they_stand(
    opened: MainWindow, project: Path, press: Press, name: str
) -> None:
    page, text = open_article(opened, name), text_of(name)
    for words in DRAGGED[name]:
        start = text.index(words)
        drag(page, start, start + len(words))
        assert page.selected_range() == (start, start + len(words)), words
        press("2")
    opened.close()
    found = stored(project, 1 + list(DRAGGED).index(name))
    assert {words for _, _, words in found} == set(DRAGGED[name])
    assert all(text[start:end] == words for start, end, words in found)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("arabic", "لفي"),
        ("arabic", "lley Str"),
        ("persian", "جمهور"),
        ("persian", "uters"),
        ("emoji", "on Hask"),
    ],
)
def test_with_alt_the_very_letters_are_stored(
    opened: MainWindow, project: Path, press: Press, name: str, words: str
) -> None:
    page, text = open_article(opened, name), text_of(name)
    start = text.index(words)
    drag(page, start, start + len(words), ALT)
    press("2")
    opened.close()
    assert stored(project, 1 + list(DRAGGED).index(name)) == [(start, start + len(words), words)]


@pytest.mark.parametrize("name", DRAGGED)
def test_words_chosen_by_keys_are_stored_as_they_stand(
    opened: MainWindow, project: Path, press: Press, name: str
) -> None:
    open_article(opened, name)
    text = text_of(name)
    onwards = "Right" if name == "emoji" else "Left"
    press("Ctrl+Home", "W", "1")
    press("Ctrl+Home", "Alt+Down", ".", f"Ctrl+Shift+{onwards}", f"Ctrl+Shift+{onwards}", "2")
    press("Ctrl+Home", "Alt+Down", ".", ".", f"Alt+Shift+{onwards}", f"Alt+Shift+{onwards}", "3")
    press("Ctrl+End", "Alt+Up", "Shift+W", "C")
    press("Ctrl+End", "Ctrl+Up", "Ctrl+Shift+Down", "C")
    opened.close()
    found = stored(project, 1 + list(DRAGGED).index(name))
    assert all(text[start:end] == words for start, end, words in found)
    assert all(words == words.strip() for _, _, words in found)
    assert len(found) >= 4
    assert any(len(words) == 2 for _, _, words in found)


def test_a_span_over_both_directions_is_several_boxes(opened: MainWindow) -> None:
    opened.resize(1200, 800)  # so wide that the span stands on one line
    page, text = open_article(opened, "arabic"), text_of("arabic")
    start = text.index("الوادي (Valley Strike")
    page.reveal(start, start + 20)
    sheet = page.sheet
    assert sheet is not None
    scrolled = page.verticalScrollBar().value()
    lines = list(lines_in_view(sheet, scrolled, scrolled + page.viewport().height()))
    boxes = [line.boxes(start, start + len("الوادي (Valley")) for line in lines]
    assert max(map(len, boxes)) == 2
