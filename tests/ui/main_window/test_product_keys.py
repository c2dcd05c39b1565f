"""The keys the product promises, one by one: press it, see what it does to the article or the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.domain.document import Document
from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme
from annotator.services.annotating.article import Article
from annotator.services.projects.projects import open_project
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.ui.actions.catalogue import BY_ID
from annotator.ui.actions.palette import Palette
from annotator.ui.keys.help import KeysHelp
from annotator.ui.main_window.shell import MainWindow
from tests.suggested import suggested

Press = Callable[..., None]
ME = "Lena M."
TEXT = (
    "Irena Kovash told reporters that 41 people had been held. Oduya said that the number was wrong. "
    "Irena left Dorvan. Irena came back."
)
CLAIM = "41 people had been held"


@pytest.fixture
def seeded(tmp_path: Path, news_scheme: Scheme) -> Path:
    """Two articles; the first with a name, a place and a claim suggested."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        documents = [
            Document(id="d-1", text=TEXT, title="One", outlet="O"),
            Document(id="d-2", text="Irena spoke.", title="Two", outlet="O"),
        ]
        rows = writing.documents.add_bulk(documents, batch)
        spans = [
            suggested(TEXT, "Irena", "PERSON"),
            suggested(TEXT, "Oduya", "PERSON"),
            suggested(TEXT, "Dorvan", "GPE"),
        ]
        writing.suggestions.add_bulk(rows[0], "test", spans, batch)
        writing.batches.finish(batch)

    with create(tmp_path / "keys.goldspan", news_scheme) as workspace:
        workspace.perform("import", fill)
    return tmp_path / "keys.goldspan"


class At:
    """The window, what is chosen in it, and what the file says."""

    def __init__(self, window: MainWindow, path: Path, press: Press) -> None:
        self.window = window
        self.press = press
        self._path = path

    @property
    def chosen(self) -> str:
        """The words of the chosen span."""
        desk = self.window.screen_.desk
        return desk.chosen.text if desk is not None and desk.chosen is not None else ""

    @property
    def article(self) -> int | None:
        """The row of the open article."""
        desk = self.window.screen_.desk
        return desk.row if desk is not None else None

    def select(self, words: str) -> None:
        """Select words by keys alone."""
        self.window.screen_.page.set_caret(TEXT.index(words))
        self.press(*["Shift+Right"] * len(words))

    def marks(self, document: int = 1) -> dict[str, tuple[str, str]]:
        """Words → label and status, read from the file."""
        return {m.text: (m.label, m.status.value) for m in self._article(document).marks()}

    def related(self) -> list[tuple[str, str, str]]:
        """Head, kind and child of each relation, read from the file."""
        article = self._article(1)
        words: dict[object, Mark] = {m.key: m for m in article.marks()}
        return [(words[r.head].text, r.label, words[r.child].text) for r in article.relations()]

    def status(self, document: int = 1) -> str:
        """Where the article stands, read from the file."""
        return self._article(document).status.value

    def _article(self, document: int) -> Article:
        with open_project(self._path, read_only=True) as workspace, workspace.read() as reading:
            me = reading.people.named(ME)
            assert me is not None
            return Article(workspace, me, document)


@pytest.fixture
def at(window: MainWindow, seeded: Path, press: Press) -> At:
    """The window with the caret at the beginning of the first article."""
    window.screen_.page.setFocus()
    window.screen_.page.set_caret(0)
    return At(window, seeded, press)


def test_tab_and_shift_tab_go_to_the_next_and_the_previous_undecided_suggestion(at: At) -> None:
    at.press("Tab", "Tab")
    assert at.chosen == "Oduya"
    at.press("Shift+Tab")
    assert at.chosen == "Irena"


def test_a_accepts_x_rejects_space_leaves_for_later(at: At) -> None:
    at.press("Tab", "A", "X", "Tab", "Space")
    assert at.marks()["Irena"] == ("PERSON", "accepted")
    assert at.marks()["Oduya"] == ("PERSON", "rejected")
    assert at.marks()["Dorvan"] == ("GPE", "suggested")


def test_a_figure_or_letter_labels_the_selection_and_relabels_the_chosen_span(at: At) -> None:
    at.select("reporters")
    at.press("2")
    at.select(CLAIM)
    at.press("C")
    at.press("Escape", "Ctrl+Home", "Tab", "5")
    marks = at.marks()
    assert marks["reporters"] == ("ORG", "added")
    assert marks[CLAIM] == ("CLAIM", "added")
    assert marks["Irena"] == ("LOC", "corrected")


def test_arrows_move_the_caret_and_with_shift_extend_the_selection(at: At) -> None:
    page = at.window.screen_.page
    at.press("Right", "Right")
    assert page.caret() == 2
    at.press("Ctrl+Home", "Shift+Right", "Shift+Right")
    assert page.textCursor().selectedText() == "Ir"
    at.press("Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right")
    assert page.textCursor().selectedText().split() == ["Irena", "Kovash"]
    at.press("1")
    assert at.marks()["Irena Kovash"] == ("PERSON", "added"), "a span made with no mouse"


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (("]",), "Irena Kovash"),
        (("Ctrl+]",), "Irena Kovash told reporters that 41 people had been held"),
        (("Ctrl+]", "Ctrl+Shift+]"), "Irena Kovash told reporters that 41 people had been held"),
        (("]", "Shift+]"), "Irena"),
        (("]", "Shift+["), "Kovash"),
        (("]", "Shift+[", "["), "Irena Kovash"),
        (("Alt+Shift+]",), "Iren"),
        (("Alt+Shift+[",), "rena"),
        (("Alt+Shift+]", "Alt+]"), "Irena"),
        (("Alt+Shift+[", "Alt+["), "Irena"),
    ],
    ids=" ".join,
)
def test_brackets_move_the_edges_by_a_word_and_with_alt_by_a_character(
    at: At, keys: tuple[str, ...], words: str
) -> None:
    at.press("Tab", *keys)
    assert at.chosen == words
    assert at.marks()[words][0] == "PERSON"


def test_s_sets_the_source_and_q_the_cue_of_a_claim(at: At) -> None:
    at.select(CLAIM)
    at.press("C")
    at.select("told")
    claim = next(m.key for m in at.window.screen_.desk.marks() if m.text == CLAIM)  # type: ignore[union-attr]  # a project is open
    at.window.screen_.choose(claim)
    at.press("Q")
    at.select("told")
    at.press("Q", "S")
    while at.chosen != "Irena":
        at.press("Tab")
    at.press("S")
    assert sorted(at.related()) == [(CLAIM, "claimed_by", "Irena"), (CLAIM, "cued_by", "told")]


def test_r_relates_the_chosen_span_to_the_next_one_chosen(at: At) -> None:
    at.select(CLAIM)
    at.press("C", "R")
    while at.chosen != "Oduya":
        at.press("Tab")
    at.press("R")
    assert at.related() == [(CLAIM, "claimed_by", "Oduya")]


def test_delete_takes_the_chosen_span_away(at: At) -> None:
    at.select("reporters")
    at.press("2", "Delete")
    assert "reporters" not in at.marks()


@pytest.mark.skipif("bulk.same_here" not in BY_ID, reason="no such command yet")
def test_p_gives_the_same_words_of_the_article_the_label(at: At) -> None:
    at.press("Tab", "A", "Shift+Tab")
    desk = at.window.screen_.desk
    assert desk is not None
    first = next(m.key for m in desk.marks() if m.text == "Irena")
    at.window.screen_.choose(first)
    at.press("P")
    places = [m.start for m in desk.marks() if m.text == "Irena" and m.status != "rejected"]
    assert places == [n for n in range(len(TEXT)) if TEXT.startswith("Irena", n)]


def test_ctrl_z_undoes_and_ctrl_shift_z_redoes_also_in_another_article(at: At) -> None:
    at.press("Tab", "A", "Ctrl+Right")
    assert at.article == 2
    at.press("Ctrl+Z")
    assert at.article == 1
    assert at.marks()["Irena"] == ("PERSON", "suggested")
    at.press("Ctrl+Shift+Z")
    assert at.marks()["Irena"] == ("PERSON", "accepted")


def test_ctrl_f_finds_in_the_article(at: At) -> None:
    at.press("Ctrl+F", *"dorvan", "Return")
    assert at.window.screen_.page.textCursor().selectedText() == "Dorvan"


@pytest.mark.skipif("screen.search" not in BY_ID, reason="no such command yet")
def test_ctrl_shift_f_searches_the_corpus(at: At) -> None:
    at.press("Ctrl+Shift+F")
    assert at.window.screens.in_front == "screen.search"


@pytest.mark.parametrize(("key", "kind"), [("Ctrl+K", Palette), ("F1", KeysHelp)])
@pytest.mark.parametrize("screen", ["screen.annotate", "screen.board", "screen.entries"])
def test_every_command_and_the_keys_are_a_key_away_on_every_screen(
    at: At, key: str, kind: type, screen: str
) -> None:
    seen: list[type] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        seen.append(type(dialog))
        dialog.close()

    at.window.actions_.trigger(screen)
    QTimer.singleShot(0, look)
    at.press(key)
    assert seen == [kind]


def test_ctrl_enter_is_done_and_next(at: At) -> None:
    at.press("Ctrl+Return")
    assert at.status() == "done"
    assert at.article == 2


def test_ctrl_right_and_left_go_from_article_to_article(at: At) -> None:
    at.press("Ctrl+Right")
    assert at.article == 2
    at.press("Ctrl+Left")
    assert at.article == 1
