"""One place: a card for each annotator, the gold card, and what was decided in the article so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.span import ENTRY
from annotator.domain.wording import worded
from annotator.services.agreement.settled_cases import ArticleState, CaseState, Choice, Settled
from annotator.store.spans import unpacked
from annotator.store.verdicts import Verdict
from annotator.ui.adjudicate.case_notes import CaseNotes
from annotator.ui.adjudicate.excerpt import AROUND, Drawn
from annotator.ui.adjudicate.gold_card import GoldCard
from annotator.ui.adjudicate.version_card import VersionCard, features_words
from annotator.ui.agreement.kind_names import KIND_NAMES
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import number as grouped
from annotator.ui.language import shown, tr
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.punctuation import listed
from annotator.ui.theme.theme import LIGHT, Theme

_CHOICES = {
    "taken": worded("taken"),
    "edited": worded("edited by hand"),
    "none": worded("no span"),
    "unanimous": worded("all say so"),
    "majority": worded("majority"),
    "best": worded("the one trusted"),
    "weighted": worded("weighted"),
}
_MOST_TOLD = 5
_LEAST_CARD, _LEAST_HIGH = 260, 172  # pixels of an annotator's card


class PlaceView(QWidget):
    """``commandGiven(str)``: a button was clicked; ``left``: the writing of a reason is over."""

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._keys_shown = True
        self._names: tuple[str, ...] = ()
        self.cards: list[VersionCard] = []
        self.head = plain_label("strong")
        self.gold = GoldCard()
        self.gold.commandGiven.connect(self.commandGiven)
        self.gold.left.connect(self.left)
        self.log = plain_label("small", wrap=True)
        self.notes = CaseNotes()
        self.notes.commandGiven.connect(self.commandGiven)
        self.notes.left.connect(self.left)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._arrange()

    def show_place(
        self, article: ArticleState, case: CaseState, left: int, desk: Desk, called: Callable[[str], str]
    ) -> None:
        """Show a case of an article; ``left`` places wait in all articles together.

        ``called`` tells the name of an entry by its id.
        """
        self._make_cards(article.annotators)
        matter, scheme = case.case, desk.scheme
        differs = listed(shown(KIND_NAMES[kind]) for kind in sorted(matter.kinds)) or tr("all say the same")
        self.head.setText(f"{article.title}  ·  {matter.layer}: {differs}")
        place = (matter.start, matter.end, matter.layer)
        for number, card in enumerate(self.cards):
            card.show_version(
                article,
                place,
                matter.of(number),
                _beside(article, case, number),
                judged=number in matter.judged,
                scheme=scheme,
            )
        self._show_gold(article, case, left, desk, called)
        with desk.workspace.read() as reading:
            names = {person.row: person.name for person in reading.people.all()}
        told = [one.verdict for one in article.cases if one.verdict is not None]
        self.log.setText(_log([*told, *article.orphans], article, names))

    def clear(self) -> None:
        """Show no place."""
        self.head.setText("")
        self.log.setText("")

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self.gold.set_theme(theme)
        self.notes.set_theme(theme)
        for card in self.cards:
            card.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the buttons."""
        self._keys_shown = shown
        self.gold.show_keys(shown)
        self.notes.show_keys(shown)
        for card in self.cards:
            card.button.show_keys(shown)

    def _show_gold(
        self, article: ArticleState, case: CaseState, left: int, desk: Desk, called: Callable[[str], str]
    ) -> None:
        matter, verdict = case.case, case.verdict
        drawn = [Drawn(start=matter.start, end=matter.end, layer=matter.layer, label="")]
        if verdict is not None and verdict.gold is not None:
            with desk.workspace.read() as reading:
                row = reading.annotations.get(verdict.gold)
            drawn = [Drawn(start=row["start"], end=row["end"], layer=row["layer"], label=row["label"])]
            words = " ".join(article.text[row["start"] : row["end"]].split())
            features = unpacked(row["features"])
            entry = features.get(ENTRY)
            named = called(entry) if isinstance(entry, str) and entry else ""
            what = tr("{label}: “{words}”", label=row["label"], words=words)
            said = " · ".join((what, *features_words(features, named)))
        elif verdict is not None:
            said = tr("No span here")
        else:
            said = tr("Not decided yet")
        if case.state is Settled.STALE:
            said = tr("{said}. Since then an annotator has changed their work: decide once more.", said=said)
        self.gold.told.setText(said)
        self.gold.excerpt.show_words(article.text, matter.start, matter.end, drawn, desk.scheme)
        here = article.open + article.stale
        self.gold.standing.setText(
            tr("{here:,} left in this article · {left:,} in all", here=here, left=left)
        )
        names = [name for name in self.gold.buttons if name != "gold.reopen" or verdict is not None]
        self.gold.enable(names)

    def _make_cards(self, names: tuple[str, ...]) -> None:
        if names == self._names:
            return
        self._names = names
        for card in self.cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for number, name in enumerate(names, start=1):
            card = VersionCard(number, name)
            card.setMinimumWidth(_LEAST_CARD)
            card.set_theme(self._theme)
            card.button.show_keys(self._keys_shown)
            card.taken.connect(self.commandGiven)
            self._row.addWidget(card, 1)
            self.cards.append(card)

    def _arrange(self) -> None:
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = dressed("ground")
        inner.setLayout(self._row)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        log = dressed("card")
        told = QVBoxLayout(log)
        told.setContentsMargins(16, 10, 16, 10)
        told.addWidget(plain_label("strong", tr("Decision log")))
        told.addWidget(self.log)
        told.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.head)
        scroll.setMinimumHeight(_LEAST_HIGH)
        column.addWidget(scroll, 4)
        column.addWidget(self.gold, 3)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(log, 1)
        below.addWidget(self.notes, 1)
        column.addLayout(below, 2)


def _beside(article: ArticleState, case: CaseState, annotator: int) -> list[Drawn]:
    """An annotator's other spans near the place, faint."""
    low, high = case.case.start - AROUND, case.case.end + AROUND
    return [
        Drawn(start=version.start, end=version.end, layer=one.case.layer, label=version.label, faint=True)
        for one in article.cases
        if one is not case and one.case.start < high and one.case.end > low
        for version in (one.case.of(annotator),)
        if version is not None
    ]


def _log(verdicts: Sequence[Verdict], article: ArticleState, names: dict[int, str]) -> str:
    """What was decided by hand, the latest first, one line each; what a rule did, counted."""
    if not verdicts:
        return tr("Nothing is decided in this article yet.")
    by_hand = [v for v in verdicts if v.choice in tuple(Choice)]
    by_hand.sort(key=lambda verdict: verdict.created, reverse=True)
    lines = [_told(article, verdict, names) for verdict in by_hand[:_MOST_TOLD]]
    if len(by_hand) > _MOST_TOLD:
        lines.append(tr("and {count} more", count=grouped(len(by_hand) - _MOST_TOLD)))
    by_rule = Counter(v.choice for v in verdicts if v.choice not in tuple(Choice))
    lines += [
        tr("{count:,} by rule: {choice}", count=number, choice=_choice(choice))
        for choice, number in by_rule.most_common()
    ]
    return "\n".join(lines)


def _told(article: ArticleState, verdict: Verdict, names: dict[int, str]) -> str:
    """A decision in one line."""
    words = " ".join(article.text[verdict.start : verdict.end].split())
    words = words if len(words) <= 50 else f"{words[:49]}…"
    told = [tr("“{words}”: {choice}", words=words, choice=_choice(verdict.choice))]
    if verdict.reason:
        told.append(tr("“{words}”", words=verdict.reason))
    when = verdict.created[:16].replace("T", " ")
    return " · ".join((*told, f"{names.get(verdict.by, '')} {when}"))


def _choice(choice: str) -> str:
    return shown(_CHOICES[choice]) if choice in _CHOICES else choice
