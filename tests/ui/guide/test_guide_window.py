"""The guide inside the program: all its pages, their links and pictures, and words found in them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.folders import guide
from annotator.ui.guide.guide_view import GuideView
from annotator.ui.guide.guide_window import GuideWindow
from annotator.ui.guide.pages import PAGES, Page, anchor_of, page_of
from annotator.ui.main_window.shell import MainWindow

_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)\s]+)\)")


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> GuideWindow:
    """The guide, as the command opens it."""
    window.actions_.trigger("help.guide")
    found = window.findChild(GuideWindow)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def page(name: str) -> Page:
    found = page_of(f"{name}.md")
    assert found is not None
    return found


def words(view: GuideView) -> str:
    return view.toPlainText()


@pytest.mark.parametrize("name", [page.name for page in PAGES])
def test_links_of_a_page_lead_somewhere(name: str) -> None:
    headings = {
        each.name: {anchor_of(line.lstrip("# ")) for line in each.markdown.splitlines() if line[:1] == "#"}
        for each in PAGES
    }
    for address in _LINK.findall(page(name).markdown):
        file, _, anchor = address.partition("#")
        if "://" in file:
            continue
        target = page_of(file) if file else page(name)
        if target is None:
            assert guide().joinpath(file).resolve().exists(), address
        elif anchor:
            assert anchor in headings[target.name], address


@pytest.mark.parametrize("name", [page.name for page in PAGES])
def test_a_page_is_shown_whole_with_its_pictures(name: str, qtbot: QtBot) -> None:
    view = GuideView()
    qtbot.addWidget(view)
    view.show_page(page(name))
    text = words(view)
    assert "<!--" not in text
    assert page(name).markdown.splitlines()[0].lstrip("# ") in text
    pictures = [p for p in _PICTURE.findall(page(name).markdown) if p.endswith(".png")]
    assert text.count("\N{OBJECT REPLACEMENT CHARACTER}") >= len(pictures)
    for picture in pictures:
        assert view.loadResource(2, QUrl(picture)).width() > 0


def test_the_guide_stays_open_beside_the_work(window: MainWindow, shown: GuideWindow) -> None:
    assert not shown.isModal()
    window.actions_.trigger("help.guide")
    assert len(window.findChildren(GuideWindow)) == 1
    QTest.keyClick(shown.view, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    window.actions_.trigger("help.guide")
    assert shown.isVisible()


def test_a_link_leads_to_a_heading_of_another_page_and_back(shown: GuideWindow) -> None:
    shown.view.anchorClicked.emit(QUrl("guide.md#nothing-is-lost"))
    assert shown.page is page("guide")
    assert shown.pages.currentItem().text() == "Every screen"
    assert shown.view.textCursor().block().text() == "Nothing is lost"
    assert shown.view.verticalScrollBar().value() > 0
    shown.back.click()
    assert shown.page is page("annotators")
    shown.on.click()
    assert shown.page is page("guide")
    assert shown.view.verticalScrollBar().value() > 0


def test_a_link_out_of_the_guide_is_named_and_not_opened(shown: GuideWindow) -> None:
    shown.view.anchorClicked.emit(QUrl("https://example.org/somewhere"))
    assert shown.note.text() == "On the web: https://example.org/somewhere"
    shown.view.anchorClicked.emit(QUrl("../SECURITY.md"))
    assert shown.note.text() == "Among the program's source files: SECURITY.md"
    assert shown.page is page("annotators")


def test_words_are_found_over_all_pages(shown: GuideWindow) -> None:
    before = shown.pages.count()
    QTest.keyClicks(shown.line, "unitizing")
    listed = [shown.pages.item(row).text() for row in range(shown.pages.count())]
    assert 0 < len(listed) < before
    assert all(re.search(r"\(\d+\)$", text) for text in listed)
    QTest.keyClick(shown.line, Qt.Key.Key_Return)
    assert shown.view.textCursor().selectedText().lower() == "unitizing"
    first = shown.page
    for _ in range(200):
        QTest.keyClick(shown.line, Qt.Key.Key_Return)
        if shown.page is not first:
            break
    assert shown.page is not first
    shown.line.setText("no such words at all")
    assert shown.note.text() == "“no such words at all” is in no page."
    shown.line.clear()
    assert shown.pages.count() == before


def test_only_pictures_of_the_guide_are_loaded(qtbot: QtBot) -> None:
    view = GuideView()
    qtbot.addWidget(view)
    for address in (
        "../LICENSE",
        "pictures/../index.md",
        "file:///etc/hostname",
        "https://example.org/a.png",
    ):
        found = view.loadResource(2, QUrl(address))
        assert found is None or found.isNull()
