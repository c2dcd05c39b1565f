"""What the chosen rows hold: one article with its fields, several at once, or why a file was refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.document import META_FIELDS
from annotator.domain.record import Refusal
from annotator.formats.dates import iso_date
from annotator.ui.language import several, shown, tr
from annotator.ui.pieces import plain_label
from annotator.ui.project.elided_label import ElidedLabel
from annotator.ui.project.field_form import FieldForm
from annotator.ui.project.import_dialog.article_view import ArticleView
from annotator.ui.project.import_dialog.candidate import Candidate, State
from annotator.ui.project.import_dialog.encoding_chooser import EncodingChooser
from annotator.ui.project.import_dialog.label_choices import LabelChoices
from annotator.ui.project.import_dialog.labels_pane import LabelsPane
from annotator.ui.project.import_dialog.owner_chooser import OwnerChooser
from annotator.ui.project.import_dialog.sides import Sides
from annotator.ui.project.import_dialog.wording import left_out_of, work_of
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import Theme

_ALL = frozenset(META_FIELDS)
_FOR_SEVERAL = frozenset({"outlet", "published", "author", "language"})
"""Fields that several articles may share; a title or an address is one article's own."""


class DetailPane(QStackedWidget):
    """Shows candidates and corrects them.

    ``corrected`` comes with every correction; ``encodingChosen(candidate, encoding)`` asks for its file
    to be read again.
    """

    corrected = Signal()
    encodingChosen = Signal(object, str)  # noqa: N815  # Qt's way of naming signals

    def __init__(
        self,
        theme: Theme,
        choices: LabelChoices,
        owner: OwnerChooser,
        refused_with: Callable[[Candidate], list[Refusal]],
        parent: QWidget | None = None,
    ) -> None:
        """``choices`` are of the labels that come in, ``owner`` is asked whose work it is.

        ``refused_with`` says what is left out of the file of an article.
        """
        super().__init__(parent)
        self._refused_with = refused_with
        self._candidates: list[Candidate] = []
        self._choices = choices
        self.view = ArticleView(theme, choices)
        self.labels = LabelsPane(choices, owner, theme)
        self.sides = Sides()
        self.form = FieldForm()
        self.encoding = EncodingChooser()
        self._head = ElidedLabel("strong")
        self._cut = plain_label("small")
        self._notes = plain_label("small", wrap=True)
        self._selection = QToolButton()
        self._refused = plain_label("strong", wrap=True)
        self._why = plain_label("plainWords", wrap=True)
        self._next = plain_label("plainWords", wrap=True)
        self._refused_encoding = EncodingChooser()
        self.addWidget(self._nothing())
        self.addWidget(self._article())
        self.addWidget(self._refusal())
        self.form.edited.connect(self._edit)
        self.form.entered.connect(self.view.show_field)
        self.view.picked.connect(self._pick)
        self.view.greyed.connect(self._grey)
        self.view.selectionChanged.connect(self._look_at_selection)
        self.labels.changed.connect(lambda: self.view.show_choices(owner.owner))
        for chooser in (self.encoding, self._refused_encoding):
            chooser.chosen.connect(self._read_again)

    @property
    def candidates(self) -> Sequence[Candidate]:
        """What is shown."""
        return self._candidates

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show the chosen rows."""
        self._candidates = list(candidates)
        articles = [c for c in candidates if c.document is not None]
        if len(candidates) == 1 and candidates[0].refusal is not None:
            self._show_refusal(candidates[0])
        elif not articles:
            self.setCurrentIndex(0)
        else:
            self._show_articles(articles)

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.view.dress(theme)
        self.labels.dress(theme)

    def refresh_labels(self) -> None:
        """Show the labels that have been met by now; they come to the front when they need a look."""
        self.labels.refresh()
        pairs = len(self._choices.pairs())
        asks = bool(self._choices.unnamed) or self._choices.worth_a_look()
        self.sides.show_labels(pairs, asks=asks)

    def _show_articles(self, articles: Sequence[Candidate]) -> None:
        self.setCurrentIndex(1)
        one = articles[0] if len(articles) == 1 else None
        self.view.show_candidate(articles[0])
        self.encoding.setVisible(one is not None)
        notes: tuple[str, ...] = ()
        if one is not None:
            self.encoding.show_candidate(one)
            self._head.say(one.file)
            # That an encoding is a guess stands beside the chooser already.
            notes = tuple(n for n in one.record.notes if n != one.doubt) if one.record else ()
            said = (work_of(one), left_out_of(self._refused_with(one)))
            notes = (*filter(None, said), *notes)
        else:
            self._head.say(
                several(
                    "%Ln article: corrections go to it",
                    "%Ln articles: corrections go to all of them",
                    len(articles),
                )
            )
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        legend = tr("Shaded: found. Grey: furniture.")
        if one is not None and one.labels:
            legend = tr("Coloured: spans. Grey: furniture.")
        self._cut.setText(tr("The beginning. {legend}", legend=legend) if self.view.cut_off else legend)
        correctable = all(c.correctable for c in articles)
        open_to = (_ALL if one else _FOR_SEVERAL) if correctable else frozenset()
        common = {name: _common(articles, name) for name in META_FIELDS}
        self.form.show_values(common, open_to=open_to, several=one is None)
        if one is not None:
            self._say_problems(one)
        self._look_at_selection()

    def _say_problems(self, candidate: Candidate) -> None:
        for name in META_FIELDS:
            error = candidate.problems.get(name)
            self.form.say_wrong(name, f"{shown(error.what)} {shown(error.next_step)}" if error else "")

    def _show_refusal(self, candidate: Candidate) -> None:
        self.setCurrentIndex(2)
        refusal = candidate.refusal
        assert refusal is not None
        self._refused.setText(listed((refusal.file, shown(refusal.place))))
        self._why.setText(shown(refusal.reason))
        self._next.setText(shown(refusal.next_step))
        self._next.setVisible(bool(refusal.next_step))
        self._refused_encoding.show_candidate(candidate)

    def _edit(self, name: str, text: str) -> None:
        for candidate in self._articles():
            candidate.correct(name, text)
        self._say_problems(self._articles()[0])
        self.view.show_candidate(self.view_candidate())
        self.corrected.emit()

    def _pick(self, name: str, start: int, end: int) -> None:
        candidate = self.view_candidate()
        if candidate is None or candidate.document is None or not candidate.correctable:
            return
        words = candidate.document.text[start:end]
        candidate.correct(name, (iso_date(words) or words) if name == "published" else words)
        self.show_candidates(self._candidates)
        self.corrected.emit()

    def _grey(self, start: int, end: int, furniture: bool) -> None:  # a signal carries it
        candidate = self.view_candidate()
        if candidate is None or not candidate.correctable:
            return
        if furniture:
            candidate.grey(start, end)
        else:
            candidate.ungrey(start, end)
        self.view.show_candidate(candidate)
        self.corrected.emit()

    def _read_again(self, encoding: str) -> None:
        if len(self._candidates) == 1:
            self.encodingChosen.emit(self._candidates[0], encoding)

    def _articles(self) -> list[Candidate]:
        return [c for c in self._candidates if c.state is State.NEW]

    def view_candidate(self) -> Candidate | None:
        """The article whose text is shown."""
        return next((c for c in self._candidates if c.document is not None), None)

    def _look_at_selection(self) -> None:
        candidate = self.view_candidate()
        usable = candidate is not None and candidate.correctable and self.view.selection() is not None
        self._selection.setEnabled(usable and len(self._candidates) == 1)

    def _open_menu(self) -> None:
        menu = self.view.selection_menu(self._selection)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._selection.mapToGlobal(self._selection.rect().bottomLeft()))

    def _nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        words = plain_label(
            "dim",
            tr("Choose a row above to see the article, what was found in it, and to correct that."),
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        return page

    def _article(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._selection.setText(tr("Selected text is…"))
        self._selection.setAccessibleDescription(tr("Makes the selected text a field, or furniture"))
        self._selection.clicked.connect(self._open_menu)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._head, 1)
        head.addWidget(self._selection)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        beneath = QHBoxLayout()
        beneath.addWidget(self.encoding, 1)
        beneath.addWidget(self._cut)
        column.addLayout(beneath)
        column.addWidget(self._notes)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        self.sides.setMinimumWidth(220)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(14)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        self.sides.hold(scroll, self.labels)
        halves.addWidget(self.sides)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([600, 460])
        return halves

    def _refusal(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        for part in (self._refused, self._why, self._next, self._refused_encoding):
            column.addWidget(part)
        column.addStretch(1)
        return page


def _common(articles: Sequence[Candidate], name: str) -> str:
    """The value all articles have in a field; nothing when they differ."""
    first = articles[0].value(name)
    return first if all(c.value(name) == first for c in articles) else ""
