"""The guidelines follow the chosen label, are found by their words, and can do nothing but be read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.carrying import apply
from annotator.domain.scheme_changes.looks import WriteGuideline
from annotator.ui.inspector.guidelines import Guidelines
from annotator.ui.main_window.shell import MainWindow
from tests.ui.conftest import Press


def guidelines(scheme: Scheme) -> Guidelines:
    panel = Guidelines()
    panel.set_scheme(scheme)
    panel.resize(320, 500)
    panel.show()
    return panel


def with_page(scheme: Scheme, label: str, text: str) -> Scheme:
    layer = scheme.layer_of(label)
    assert layer is not None
    return apply(scheme, [WriteGuideline(layer=layer.name, label=label, guideline=text)])


def test_the_page_of_the_chosen_label_is_shown(qapp: object, news_scheme: Scheme) -> None:
    assert qapp is not None
    panel = guidelines(with_page(news_scheme, "GPE", "## When\n\nOnly *named* places."))
    panel.show_label("entity", "GPE")
    assert panel.view.toPlainText().splitlines()[-2:] == ["When", "Only named places."]
    assert panel.tag.accessibleName() == "GPE"
    panel.show_label("", "")
    assert "CLAIM" in panel.view.toPlainText()
    panel.close()


def test_words_are_found_with_what_stands_about_them(qapp: object, news_scheme: Scheme) -> None:
    assert qapp is not None
    panel = guidelines(with_page(news_scheme, "FAC", "A dam is one; a *reservoir* is LOC."))
    QTest.keyClicks(panel.box, "reservoir")
    assert panel.view.toPlainText().splitlines()[0] == "1 place"
    assert "a reservoir is LOC" in panel.view.toPlainText()
    QTest.keyClick(panel.box, Qt.Key.Key_Return)
    assert panel.tag.accessibleName() == "FAC"
    QTest.keyClicks(panel.box, "zzz")
    assert panel.view.toPlainText() == "Nothing about “zzz” is written in the guidelines."
    panel.close()


def test_a_page_opens_nothing_and_loads_nothing(qapp: object, news_scheme: Scheme) -> None:
    assert qapp is not None
    evil = "<script>x</script> ![spy](https://example.org/a.png) [go](https://example.org) <img src='file:///etc/passwd'>"
    panel = guidelines(with_page(news_scheme, "ORG", evil))
    panel.show_label("entity", "ORG")
    shown = panel.view.toPlainText()
    assert "spy" in shown
    assert "go" in shown
    assert "￼" not in shown  # the place of a picture
    assert panel.view.loadResource(2, QUrl("https://example.org/a.png")) is None
    panel.view.anchorClicked.emit(QUrl("https://example.org"))
    assert panel.tag.accessibleName() == "ORG"
    assert not panel.view.openExternalLinks()
    panel.close()


def test_a_name_in_the_overview_leads_to_its_page(qapp: object, news_scheme: Scheme) -> None:
    assert qapp is not None
    scheme = replace(
        with_page(news_scheme, "DATE", "Dates, please."), guideline="# General\n\nRead this first."
    )
    panel = guidelines(scheme)
    assert "Read this first." in panel.view.toPlainText()
    panel.view.anchorClicked.emit(QUrl("label:entity/DATE"))
    assert "Dates, please." in panel.view.toPlainText()
    QTest.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    assert "Read this first." in panel.view.toPlainText()
    panel.close()


def test_beside_the_page_they_follow_what_is_chosen(window: MainWindow, press: Press) -> None:
    press("Alt+3", "Tab")
    desk = window.screen_.desk
    assert desk is not None
    assert desk.chosen is not None
    assert window.screen_.inspector.guidelines.tag.accessibleName() == desk.chosen.label


def test_escape_empties_the_line_and_goes_back_to_the_article(window: MainWindow, press: Press) -> None:
    press("Alt+3")
    panel = window.screen_.inspector.guidelines
    panel.box.setFocus()
    QTest.keyClicks(panel.box, "dam")
    assert "FAC" in panel.view.toPlainText()
    press("Escape")
    assert panel.box.text() == ""
    assert window.screen_.page.hasFocus()
