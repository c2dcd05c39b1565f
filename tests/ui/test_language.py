"""The window in other languages: words, plurals, numbers, names of keys, and the direction it runs in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from annotator.domain.step_names import step_named
from annotator.domain.wording import worded, worded_count, worded_list
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.command import Menu
from annotator.ui.actions.key_names import key_name
from annotator.ui.actions.presses import key_words
from annotator.ui.inspector.wording import score_text
from annotator.ui.language import language, number, several, shown, speak, tr, wanted_language
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.preferences.window import PreferencesWindow
from annotator.ui.punctuation import in_quotes, listed, listed_to_last, quoted_text


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speaks a language for the time of a test."""
    yield speak
    speak("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


Speaking = Callable[[str], None]
COMMANDS = ("%Ln command has other keys now.", "%Ln commands have other keys now.")


def test_english_is_what_the_program_is_written_in(qapp: QApplication) -> None:
    assert tr("Written: {name}", name="a.json") == "Written: a.json"
    assert several(*COMMANDS, 1) == "1 command has other keys now."
    assert several(*COMMANDS, 1200) == "1,200 commands have other keys now."
    assert number(1200) == "1,200"
    assert worded("{name} is in use.", name="x") == "x is in use."
    assert worded_count("%Ln thing", "%Ln things", 2) == "2 things"


def test_german_has_two_forms_and_its_own_keys(speaking: Speaking) -> None:
    speaking("de")
    assert language() == "de"
    assert several(*COMMANDS, 1) == "1 Befehl hat jetzt andere Tasten."
    assert several(*COMMANDS, 1200) == "1.200 Befehle haben jetzt andere Tasten."
    assert key_name("Ctrl+Shift+Del") == "Strg Umschalt Entf"
    assert key_words("Ctrl+PgUp") == "Strg+Bild auf"
    assert BY_ID["annotate.accept"].plain_text == "Annehmen"
    assert BY_ID["annotate.accept"].english == "Accept"


def test_german_writes_sizes_and_what_errors_tell_its_own_way(speaking: Speaking) -> None:
    too_large = worded("This packet has {size:,.0f} MB; {most:,.0f} MB is the most.", size=1234.4, most=300.0)
    speaking("de")
    assert shown(too_large) == "Dieses Paket hat 1.234 MB; höchstens sind es 300 MB."
    what = worded('The field "{path}"', path="text")
    said = worded("{what} is nested too deeply.", what=what)
    assert shown(said) == "Das Feld „text“ ist zu tief verschachtelt."


def test_arabic_has_six_forms_and_runs_from_the_right(speaking: Speaking, qapp: QApplication) -> None:
    speaking("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    forms = [several(*COMMANDS, count) for count in (0, 1, 2, 5, 15, 100)]
    assert len(set(forms)) == 6
    assert "5" in forms[3]
    assert "15" in forms[4]


@pytest.mark.parametrize("code", ["de", "ar"])
def test_every_key_means_what_it_meant(speaking: Speaking, code: str) -> None:
    keys = [key for command in BY_ID.values() for key in command.keys]
    portable = QKeySequence.SequenceFormat.PortableText
    before = {key: QKeySequence(key).toString(portable) for key in keys}
    speaking(code)
    assert {key: QKeySequence(key).toString(portable) for key in keys} == before


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_no_two_menus_open_by_the_same_letter(speaking: Speaking, code: str) -> None:
    speaking(code)
    letters = [name[name.index("&") + 1].casefold() for name in map(shown, Menu) if "&" in name]
    assert len(letters) == len(set(letters))


def test_a_score_keeps_its_point_in_front_where_words_run_from_the_right(speaking: Speaking) -> None:
    assert score_text(0.71) == ".71"
    assert score_text(1.0) == "1.00"
    speaking("ar")
    assert score_text(0.71) == "\u2066.71\u2069"


def test_a_text_worded_elsewhere_is_said_with_its_values(speaking: Speaking) -> None:
    said = worded("Line {line} of {file}: {name} is no setting.", line=3, file="settings.toml", name="x")
    within = worded("{tip} {description}", tip=worded("Open a project file."), description="<b>")
    speaking("de")
    assert shown(said) == "Zeile 3 von settings.toml: x ist keine Einstellung."
    assert shown(within) == "Eine Projektdatei öffnen. <b>"
    assert shown("words of an article") == "words of an article"


def test_every_language_sets_lists_and_quotations_its_own_way(speaking: Speaking) -> None:
    assert listed(["a", "", "b"]) == "a, b"
    assert listed_to_last(["a", "b", "c"]) == "a, b and c"
    assert quoted_text("Talvik \n dam") == "“Talvik dam”"
    names = worded("It does not know {labels}.", labels=worded_list(["a", "b", "c"]))
    assert names == "It does not know a, b, c."
    speaking("de")
    assert listed_to_last(["a", "b", "c"]) == "a, b und c"
    assert in_quotes("Talvik") == "„Talvik“"
    speaking("ar")
    assert listed(["ا", "ب"]) == "ا، ب"
    assert shown(worded_list(["ا", "ب", "ج"])) == "ا، ب، ج"
    assert in_quotes("Talvik") == "«\u2068Talvik\u2069»"  # what is quoted keeps its own direction


def test_a_counted_part_of_a_sentence_stands_in_the_case_it_needs(speaking: Speaking) -> None:
    speaking("de")
    places = several("in %Ln article", "in %Ln articles", 10)
    assert several("%Ln time {places}", "%Ln times {places}", 12, places=places) == "12-mal in 10 Artikeln"


@pytest.mark.parametrize(
    ("name", "german"),
    [
        ("accept", "annehmen"),
        ("accept 1,200 hits", "1.200 Treffer annehmen"),
        ("mark ORG 3 times", "3-mal ORG annotieren"),
        ("mark ORG", "ORG annotieren"),
        ("mark a hit as ORG", "einen Treffer als ORG annotieren"),
        ("reject “May” as DATE everywhere", "„May“ als DATE überall ablehnen"),
        ("correct title, date", "berichtigen: Titel, Datum"),
        ("what nobody calls a step", "what nobody calls a step"),
    ],
)
def test_a_step_of_the_history_is_named_in_the_language(speaking: Speaking, name: str, german: str) -> None:
    speaking("de")
    assert shown(step_named(name)) == german


def test_the_system_is_asked_where_nobody_chose(monkeypatch: pytest.MonkeyPatch) -> None:
    for languages, expected in (
        (["de-AT", "de"], "de"),
        (["fr-FR", "ar-MA"], "ar"),
        (["fr-FR"], "en"),
        (["C"], "en"),
    ):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _self, found=languages: found)
        assert wanted_language("system") == expected
    assert wanted_language("de") == "de"


@pytest.mark.parametrize(("code", "file"), [("de", "&Datei"), ("ar", "ملف")])
def test_the_window_opens_and_works_in_every_language(
    speaking: Speaking,
    new_window: Callable[[], MainWindow],
    seeded: Path,
    press: Callable[..., None],
    code: str,
    file: str,
) -> None:
    speaking(code)
    window = new_window()
    window.projects.open(seeded)
    assert window.menuBar().actions()[0].text() == file
    press("Tab", "A")
    assert window.screen_.desk is not None
    press("Ctrl+,")
    preferences = window.findChild(PreferencesWindow)
    assert preferences is not None
    assert preferences.windowTitle() == {"de": "Einstellungen", "ar": "التفضيلات"}[code]
    mirrored = code == "ar"
    row = preferences.row("window.colours")
    assert (row.control.x() < row.back.x()) is not mirrored
