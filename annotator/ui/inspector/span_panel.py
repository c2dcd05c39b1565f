"""The chosen span: its words, label, standing, features and history; without one, the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.document import Document
from annotator.domain.mark import Mark
from annotator.domain.scheme import Scheme
from annotator.store.history import Entry
from annotator.ui.inspector.label_tag import LabelTag, TagInk
from annotator.ui.inspector.wording import STATUS, history_lines, one_line, score_text
from annotator.ui.pieces import hairline, plain_label
from annotator.ui.theme.fonts import article_font
from annotator.ui.theme.theme import LIGHT, Theme

_MOST_LETTERS = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the panel shows: the chosen mark with its history, or the article it would be in."""

    document: Document | None
    mark: Mark | None = None
    history: tuple[Entry, ...] = ()


class SpanPanel(QScrollArea):
    """Says everything about one span."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Chosen span")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scheme: Scheme | None = None
        self._theme: Theme = LIGHT
        self._shown = Shown(document=None)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self.show_span(self._shown)

    def set_scheme(self, scheme: Scheme) -> None:
        """Use the colours of a scheme's labels."""
        self._scheme = scheme

    def show_span(self, shown: Shown) -> None:
        """Show a span, or the article when none is chosen."""
        self._shown = shown
        body = QWidget()
        body.setObjectName("panel")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if shown.mark is not None:
            self._add_mark(column, shown.mark, shown.history)
        else:
            self._add_article(column, shown.document)
        column.addStretch(1)
        self.setWidget(body)

    def _add_mark(self, column: QVBoxLayout, mark: Mark, history: Sequence[Entry]) -> None:
        text = one_line(mark.text)
        if len(text) > _MOST_LETTERS:
            text = f"{text[: _MOST_LETTERS - 1]}…"
        quote = plain_label("quote", f"“{text}”", wrap=True)
        quote.setFont(article_font(16))
        quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(_section(mark.layer, [quote]))
        column.addWidget(hairline())
        tag = LabelTag()
        tag.show_label(mark.layer, mark.label, TagInk(self._scheme, self._theme))
        rows: list[tuple[str, QWidget]] = [("Label", tag), ("Status", _value(STATUS[mark.status]))]
        if mark.origin:
            rows.append(("Origin", _value(mark.origin)))
        if mark.score is not None:
            rows.append(("Score", _value(score_text(mark.score))))
        rows.append(("Position", _value(f"{mark.start:,}–{mark.end:,}")))
        column.addWidget(_section("Span", [_form(rows)]))
        features = [(name, _value(str(value))) for name, value in mark.features.items()]
        if features:
            column.addWidget(hairline())
            column.addWidget(_section("Features", [_form(features)]))
        column.addWidget(hairline())
        column.addWidget(_section("History", [self._history(mark, history)]))

    def _add_article(self, column: QVBoxLayout, document: Document | None) -> None:
        if document is None:
            words = plain_label("dim", "No article is open. Choose one in the list.", wrap=True)
            column.addWidget(_section("Span", [words]))
            return
        steps = (
            "Nothing is chosen. Tab chooses the next suggestion; a click chooses what lies under it.",
            "To mark words of your own, select them with Shift and arrows or the mouse, then press a label.",
        )
        column.addWidget(_section("Span", [plain_label("dim", step, wrap=True) for step in steps]))
        column.addWidget(hairline())
        facts = (
            ("Title", document.title),
            ("Outlet", document.outlet),
            ("Date", document.published),
            ("Dateline", document.dateline),
            ("Author", document.author),
            ("Language", document.language),
            ("Address", document.url),
            ("File", document.source_file),
            ("Length", f"{len(document.text.split()):,} words"),
        )
        rows: list[tuple[str, QWidget]] = [(name, _value(one_line(value))) for name, value in facts if value]
        column.addWidget(_section("Article", [_form(rows)]))

    @staticmethod
    def _history(mark: Mark, history: Sequence[Entry]) -> QWidget:
        lines = history_lines(mark, history, datetime.now().astimezone())
        if not lines:
            return plain_label("dim", "Nothing was done to it yet.", wrap=True)
        box = QWidget()
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(4)
        for when, what in lines:
            line = plain_label("dim", what, wrap=True)
            if when:
                form.addRow(plain_label("dim", when), line)
            else:
                form.addRow(line)
        return box


def _section(name: str, widgets: Sequence[QWidget]) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(14, 12, 14, 12)
    column.setSpacing(8)
    column.addWidget(plain_label("section", name.upper()))
    for widget in widgets:
        column.addWidget(widget)
    return box


def _form(rows: Sequence[tuple[str, QWidget]]) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for name, value in rows:
        row = QHBoxLayout()
        row.setSpacing(12)
        label = plain_label("name", name)
        label.setBuddy(value)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(value, QLabel):
            row.addWidget(value, 1)
        else:
            row.addStretch(1)
            row.addWidget(value)
        column.addLayout(row)
    return box


def _value(text: str) -> QLabel:
    label = plain_label("value", text, wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
