"""The guidelines beside the page: of the label that is chosen, or of all, and found by their words."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.scheme import Scheme
from annotator.ui.actions.key_map import key_map
from annotator.ui.actions.label_commands import clashes
from annotator.ui.corpus.filter_box import FilterBox
from annotator.ui.inspector.guideline_pages import GuidelinePages, pair_in
from annotator.ui.inspector.label_tag import LabelTag, TagInk
from annotator.ui.language import tr
from annotator.ui.markdown_view import MarkdownView
from annotator.ui.pieces import hairline, plain_label
from annotator.ui.theme.theme import LIGHT, Theme


class Guidelines(QWidget):
    """Shows one page: it follows the chosen label until somebody looks something up.

    ``left``: the person is done in the line of words.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scheme: Scheme | None = None
        self._theme: Theme = LIGHT
        self._pages = GuidelinePages(None)
        self._chosen: tuple[str, str] | None = None
        self._shown: tuple[str, str] | None = None
        self._stale = True
        self.box = FilterBox()
        self.box.setPlaceholderText(tr("Find in the guidelines"))
        self.box.setAccessibleName(tr("Find in the guidelines"))
        self.tag = LabelTag()
        self.key = plain_label("small")
        self.all = QPushButton(tr("All labels"))
        self.all.setObjectName("segment")
        self.all.setAccessibleName(tr("Show the guidelines of all labels"))
        self.view = MarkdownView(tr("Guidelines"))
        self.trouble = plain_label("dim", wrap=True)
        self._head = QWidget()
        self._arrange()
        self.setFocusProxy(self.view)
        self.box.textChanged.connect(lambda _text: self._show())
        self.box.left.connect(self._leave_box)
        key_map().changed.connect(self._show)
        self.all.clicked.connect(self.show_all)
        self.view.anchorClicked.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self._show()

    def set_scheme(self, scheme: Scheme) -> None:
        """Show the guidelines of a scheme."""
        self._scheme = scheme
        self._pages = GuidelinePages(scheme)
        self._show()

    def show_label(self, layer: str, label: str) -> None:
        """Follow the chosen label; empty names: none is chosen."""
        chosen = (layer, label) if label else None
        if chosen == self._chosen:
            return
        self._chosen = chosen
        if not self.box.text():
            self._shown = chosen
            self._show()

    def show_all(self) -> None:
        """Show the general page and every label."""
        self.box.clear()
        self._shown = None
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was chosen meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._show()

    def _show(self) -> None:
        scheme = self._scheme
        self._stale = not self.isVisible()  # a choice must not wait for a page nobody sees
        if scheme is None or self._stale:
            return
        words = self.box.text().strip()
        shown = None if words else self._shown
        found = self._pages.of(shown) if shown is not None else None
        self._head.setVisible(found is not None)
        troubles = clashes(scheme) if found is None and not words else []
        self.trouble.setText(
            " ".join(tr("{problem} Choose it with the mouse.", problem=problem) for problem in troubles)
        )
        self.trouble.setVisible(bool(troubles))
        if words:
            self.view.show_markdown(self._pages.found(words))
            return
        if found is None or shown is None:
            self.view.show_markdown(self._pages.overview())
            return
        self.tag.show_label(*shown, TagInk(scheme, self._theme))
        self.key.setText(self._pages.key_words(shown))
        self.view.show_markdown(found)

    def _follow(self, address: QUrl) -> None:
        """A label's name leads to its page; nothing else leads anywhere."""
        pair = pair_in(address)
        if pair is not None:
            self._shown = pair
            self.box.clear()
            self._show()

    def _leave_box(self) -> None:
        """Enter shows the first label that was found; Escape, which empties the line, goes back."""
        words = self.box.text().strip()
        pair = self._pages.first(words)
        if pair is not None:
            self._shown = pair
            self.box.clear()
            self.view.setFocus()
        elif not words:
            self._shown = self._chosen
            self._show()
            self.left.emit()

    def _arrange(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.tag)
        head.addWidget(self.key)
        head.addStretch(1)
        head.addWidget(self.all)
        body = QVBoxLayout()
        body.setContentsMargins(14, 10, 6, 6)
        body.setSpacing(10)
        body.addWidget(self._head)
        body.addWidget(self.trouble)
        body.addWidget(self.view, 1)
        search = QHBoxLayout()
        search.setContentsMargins(14, 10, 14, 10)
        search.addWidget(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(search)
        column.addWidget(hairline())
        column.addLayout(body, 1)
