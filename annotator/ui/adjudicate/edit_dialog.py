"""Choosing words and label of gold by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.agreement.cases import Named
from annotator.domain.scheme import Scheme
from annotator.domain.tokens import snapped
from annotator.services.agreement.settled_cases import ArticleState
from annotator.ui.adjudicate.excerpt import Excerpt
from annotator.ui.language import tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme


class EditDialog(QDialog):
    """The words are selected in their surroundings; the label comes from the layer of the place."""

    def __init__(
        self,
        article: ArticleState,
        span: tuple[int, int, str],
        layer: str,
        scheme: Scheme,
        theme: Theme,
        parent: QWidget,
        *,
        entries: Sequence[Named | None] = (),
    ) -> None:
        """``span`` is what is proposed: start, end (code points) and label.

        ``entries`` are those the versions name, None for nothing; the first is proposed.
        """
        super().__init__(parent)
        start, end, label = span
        self._article = article
        self.setWindowTitle(tr("Edit gold by hand"))
        self.setStyleSheet(dialog_sheet(theme))
        self.resize(640, 320)
        self.excerpt = Excerpt(tr("The words around it"))
        self.excerpt.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.excerpt.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.excerpt.setTabChangesFocus(True)
        self.excerpt.show_words(article.text, start, end, [], scheme)
        self.excerpt.set_theme(theme)
        self.excerpt.select(start, end)
        self.label = QComboBox()
        self.label.setAccessibleName(tr("Label"))
        names = [b.name for a in scheme.layers if a.name == layer for b in a.labels]
        self.label.addItems(names if label in names else [*names, label])
        self.label.setCurrentText(label)
        self.entry = QComboBox()
        self.entry.setAccessibleName(tr("Entry"))
        for named in dict.fromkeys((*entries, None)) if any(entries) else ():
            self.entry.addItem(named.name if named else tr("Nothing"), named.id if named else "")
        self._words = plain_label("dim", wrap=True)
        self._go = VerbButton(tr("Let gold say this"), theme, primary=True)
        self._go.setDefault(True)
        self._go.clicked.connect(self.accept)
        self.excerpt.selectionChanged.connect(self._look)
        self._arrange(theme)
        self._look()
        self.excerpt.setFocus()

    @property
    def span(self) -> tuple[int, int, str] | None:
        """What was chosen, widened to whole words; None where nothing is selected."""
        chosen = self.excerpt.selected()
        if chosen is None:
            return None
        start, end = snapped(self._article.text, *chosen)
        return (start, end, self.label.currentText()) if start < end else None

    @property
    def named(self) -> str | None:
        """The id of the entry that was chosen, "" for nothing; None where none was to be chosen."""
        return str(self.entry.currentData()) if self.entry.count() else None

    def _look(self) -> None:
        span = self.span
        self._go.setEnabled(span is not None)
        words = self._article.text[span[0] : span[1]] if span is not None else ""
        self._words.setText(
            tr("“{words}”", words=words)
            if words
            else tr("Select words with the mouse, or with Shift and arrows.")
        )

    def _arrange(self, theme: Theme) -> None:
        form = QFormLayout()
        form.addRow(tr("&Label"), self.label)
        if self.entry.count():
            form.addRow(tr("&Names"), self.entry)
        leave = VerbButton(tr("Cancel"), theme)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._words, 1)
        buttons.addWidget(leave)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.excerpt, 1)
        column.addLayout(form)
        column.addLayout(buttons)
