"""What the changes would do, with places in the articles, before anybody says yes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.services.scheme.preview_scheme import Preview, Way
from annotator.ui.inspector.label_tag import LabelTag, TagInk
from annotator.ui.language import mirrored, number, several, tr
from annotator.ui.pieces import dressed, plain_label, put_into
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.scheme import preview_text
from annotator.ui.theme.theme import Theme

_WAYS = 40  # more are counted, not shown


class PreviewDialog(QDialog):
    """Shows a preview as soon as it is there; accepted when the changes are to be carried out."""

    def __init__(self, changes: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What will change"))
        self.setStyleSheet(dialog_sheet(theme))
        self._theme = theme
        self.title = plain_label("strong", tr("Counting what changes…"), wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setObjectName("thin")
        self._bar.setTextVisible(False)
        self.found = QScrollArea()
        self.found.setWidgetResizable(True)
        self.found.setFrameShape(QFrame.Shape.NoFrame)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setAccessibleName(tr("What will change"))
        many = several("Carry out %Ln change", "Carry out %Ln changes", changes)
        words = tr("Change the scheme") if changes == 1 else many
        self.go = VerbButton(words, theme, primary=True)
        self.go.setEnabled(False)
        self.go.setDefault(True)
        self.back = VerbButton(tr("Back"), theme)
        self.back.setAutoDefault(False)
        self.go.clicked.connect(self.accept)
        self.back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self._bar)
        column.addWidget(self.found, 1)
        column.addLayout(buttons)
        self.resize(720, 560)

    def show_preview(self, found: Preview) -> None:
        """Show what was counted."""
        self._bar.hide()
        refused = preview_text.refusals(found)
        self.title.setText(tr("This can't be done yet.") if refused else preview_text.summary(found))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for words in refused:
            column.addWidget(plain_label("wrong", words, wrap=True))
        for words in preview_text.warnings(found):
            column.addWidget(plain_label("dim", f"• {words}", wrap=True))
        for way in found.ways[:_WAYS]:
            column.addWidget(self._card(way, found))
        if len(found.ways) > _WAYS:
            more = several("And %Ln more way.", "And %Ln more ways.", len(found.ways) - _WAYS)
            column.addWidget(plain_label("dim", more))
        for former, now, count in found.links:
            links = several("%Ln link", "%Ln links", count)
            said = tr("{former} → {now}: {links}", former=former, now=now, links=links)
            column.addWidget(plain_label("value", said, wrap=True))
        some = column.count() > 0
        column.addStretch(1)
        put_into(self.found, body)
        self.found.setVisible(some)
        if not some:
            self.resize(self.width(), self.minimumSizeHint().height())
        self.go.setEnabled(not refused)
        (self.back if refused else self.go).setFocus()

    def _card(self, way: Way, found: Preview) -> QWidget:
        card = dressed("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        for pair, scheme in ((way.former, found.before), (way.now, found.after)):
            tag = LabelTag()
            tag.show_label(*pair, TagInk(scheme, self._theme))
            head.addWidget(tag)
            if pair is way.former and way.former != way.now:
                head.addWidget(plain_label("dim", "←" if mirrored() else "→"))
            if way.former == way.now:
                head.addWidget(plain_label("dim", tr("says it by other features")))
                break
        head.addStretch(1)
        head.addWidget(plain_label("strong", number(way.count)))
        column.addLayout(head)
        counts = QGridLayout()
        counts.setHorizontalSpacing(14)
        counts.setColumnStretch(1, 1)
        for row, (who, said) in enumerate(preview_text.way_counts(way)):
            counts.addWidget(plain_label("dim", who), row, 0)
            counts.addWidget(plain_label("value", said, wrap=True), row, 1)
        column.addLayout(counts)
        for example in way.examples:
            column.addWidget(self._example(*preview_text.place(example)))
        return card

    def _example(self, before: str, words: str, after: str, title: str) -> QWidget:
        line = QWidget()
        row = QVBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(0)
        # Marks of direction keep Arabic words apart from what surrounds them.
        text = QLabel(f"{before}\u2068\u2039{words}\u203a\u2069{after}")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        row.addWidget(text)
        row.addWidget(plain_label("small", title, wrap=True))
        return line
