"""The chosen span: its words, label, standing, features and history; without one, the article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.document import Document
from annotator.domain.fragments import FRAGMENTS
from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme
from annotator.domain.wording import worded
from annotator.store.history import Entry
from annotator.ui.corpus.wording import language_name
from annotator.ui.inspector.claim_panel import ClaimPanel
from annotator.ui.inspector.elsewhere import Elsewhere
from annotator.ui.inspector.entry_line import EntryOfSpan
from annotator.ui.inspector.facts import Facts, Section
from annotator.ui.inspector.label_tag import LabelTag, TagInk
from annotator.ui.inspector.wording import history_lines, one_line, score_text, standing, version_line
from annotator.ui.language import number, several, shown, tr
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.punctuation import in_quotes, listed, listed_to_last
from annotator.ui.theme.fonts import article_font
from annotator.ui.theme.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.services.history import MadeUnder

_MOST_LETTERS = 600
_STEPS = (
    worded("Nothing is chosen. Tab chooses the next suggestion; a click chooses what lies under it."),
    worded("To mark words of your own, select them with Shift and arrows or the mouse, then press a label."),
)
_NO_ARTICLE = worded("No article is open. Choose one in the list.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the panel shows: the chosen mark, its history, source and cue; or its article.

    ``claimer`` is a readable name for who is meant by the source's words; empty where none is known.
    ``serves`` names the claims that the mark is the source or cue of. ``why_next`` says what makes the
    article worth doing, ``learned`` what the person's own decisions say of a suggestion,
    ``otherwise`` what other programs suggest across its words.
    """

    document: Document | None
    mark: Mark | None = None
    history: tuple[Entry, ...] = ()
    source: Mark | None = None
    cue: Mark | None = None
    claimer: str = ""
    serves: str = ""
    made_under: MadeUnder | None = None
    why_next: str = ""
    learned: str = ""
    otherwise: str = ""


class SpanPanel(QScrollArea):
    """Says everything about one span."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Chosen span"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ink = TagInk(None, LIGHT)
        self._scheme: Scheme | None = None
        self._shown = Shown(document=None)
        self._quote = plain_label("quote", wrap=True)
        self._quote.setFont(article_font(16))
        self._quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._tag = LabelTag()
        self._facts, self._features = Facts(), Facts()
        self._history = Facts(history=True)
        self.claim = ClaimPanel()
        self.elsewhere = Elsewhere()
        self.entry = EntryOfSpan()
        self._words = Section(tr("Span"), [self._quote, self.claim.normalized], first=True)
        self._with_features = Section(tr("Features"), [self._features])
        label = QWidget()
        row = QHBoxLayout(label)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(plain_label("name", tr("Label")))
        row.addStretch(1)
        row.addWidget(self._tag)
        standing = Section(tr("Span"), [label, self._facts])
        self._of_mark = (self._words, standing, self._with_features, Section(tr("History"), [self._history]))
        self._steps = [plain_label("dim", step, wrap=True) for step in _STEPS]
        self._details = Facts()
        self._article = Section(tr("Article"), [self._details])
        self._of_article = (Section(tr("Span"), self._steps, first=True), self._article)
        body = dressed("panel")
        self.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        beside = (self.claim, self.elsewhere, self.entry)
        for section in (self._words, *beside, *self._of_mark[1:], *self._of_article):
            column.addWidget(section)
        column.addStretch(1)
        self.elsewhere.wantsSight.connect(self._show_elsewhere)
        self.show_span(self._shown)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._ink = TagInk(self._scheme, theme)
        self._show_tag()
        self._show_claim()
        self.elsewhere.set_theme(theme)
        self.entry.set_theme(theme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Use the colours of a scheme's labels."""
        self._scheme = scheme
        self.claim.set_scheme(scheme)
        self.set_theme(self._ink.theme)

    def show_span(self, shown: Shown) -> None:
        """Show a span, or the article when none is chosen."""
        other = shown.mark is None or self._shown.mark is None or shown.mark.key != self._shown.mark.key
        self._shown = shown
        mark = shown.mark
        for section in self._of_mark:
            section.setVisible(mark is not None)
        for section in self._of_article:
            section.setVisible(mark is None)
        self._show_claim()
        if mark is not None:
            self._show_mark(mark)
        else:
            self._show_article(shown.document)
        if other:
            self.verticalScrollBar().setValue(0)

    def _show_elsewhere(self) -> None:
        self.verticalScrollBar().setValue(self.elsewhere.y())

    def _show_claim(self) -> None:
        shown = self._shown
        self.claim.show_claim(shown.mark, shown.source, shown.cue, self._ink, claimer=shown.claimer)
        self.elsewhere.show_mark(shown.mark, is_claim=self.claim.shows(shown.mark))
        self.entry.show_mark(shown.mark)

    def _show_mark(self, mark: Mark) -> None:
        text = one_line(mark.words)
        if len(text) > _MOST_LETTERS:
            text = f"{text[: _MOST_LETTERS - 1]}…"
        self._words.rename(mark.layer)
        self._quote.setText(in_quotes(text))
        self._show_tag()
        lines = [
            (tr("Status"), standing(mark)),
            (tr("Of claim"), self._shown.serves),
            (tr("Origin"), listed_to_last((mark.origin, *mark.also)) if mark.also else mark.origin),
            (tr("Otherwise"), self._shown.otherwise),
            (tr("Score"), score_text(mark.score)),
            (tr("You"), self._shown.learned),
            (tr("Position"), listed(f"{number(start)}–{number(end)}" for start, end in mark.pieces)),
        ]
        self._facts.show_lines([(name, value) for name, value in lines if value])
        others = [
            (name, one_line(str(value)))
            for name, value in mark.features.items()
            if not (name == FRAGMENTS and len(mark.pieces) > 1)  # its words and position say it
            and not (self.claim.shows(mark) and self.claim.says(name, str(value)))
        ]
        self._features.show_lines(others)
        self._with_features.setVisible(bool(others))
        lines = history_lines(mark, self._shown.history, datetime.now().astimezone())
        lines += version_line(self._shown.made_under)
        self._history.show_lines(
            lines or [("", tr("It came in with an import; nothing was done to it since."))]
        )

    def _show_tag(self) -> None:
        mark = self._shown.mark
        if mark is not None:
            self._tag.show_label(mark.layer, mark.label, self._ink)

    def _show_article(self, document: Document | None) -> None:
        self._steps[0].setText(shown(_STEPS[0] if document is not None else _NO_ARTICLE))
        self._steps[1].setVisible(document is not None)
        self._article.setVisible(document is not None)
        if document is None:
            return
        facts = (
            (tr("Title"), document.title),
            (tr("Outlet"), document.outlet),
            (tr("Date"), document.published),
            (tr("Dateline"), document.dateline),
            (tr("Author"), document.author),
            (tr("Language"), language_name(document.language)),
            (tr("Address"), document.url),
            (tr("File"), document.source_file),
            (tr("Length"), several("%Ln word", "%Ln words", len(document.text.split()))),
            (tr("Why next"), self._shown.why_next),
        )
        self._details.show_lines([(name, one_line(value)) for name, value in facts if value])
