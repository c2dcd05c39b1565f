"""What was measured of a model: by label, what it takes for what, its mistakes; and how it was accepted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Place
from annotator.services.model.acceptance import Acceptance
from annotator.services.model.confusion import Error
from annotator.services.model.curve import Curve
from annotator.services.model.evaluate import Comparison, Measured
from annotator.suggest.training.values import Step
from annotator.ui.agreement.figures_table import FiguresRow, FiguresTable
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.corpus.wording import day_of
from annotator.ui.model.training_view import TrainingView
from annotator.ui.pieces import plain_label
from annotator.ui.theme.theme import Theme

_SIDES = {
    "": "By label",
    "taken": "What is taken for what",
    "mistakes": "Mistakes",
    "curve": "Training and learning curve",
    "decisions": "How it was accepted",
}
_MOST = 2000


class Results(QWidget):
    """``opened(int, Place)``: a mistake is to be shown in its article; ``turned``: another side is wanted."""

    opened = Signal(int, object)
    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = ChoiceBox("What is shown", _SIDES[""])
        self.side.offer([(words, value) for value, words in _SIDES.items() if value])
        self.told = plain_label("small", wrap=True)
        self.labels = FiguresTable("Scores by label")
        self.taken = FiguresTable("What is taken for what")
        self.mistakes = FiguresTable("Mistakes")
        self.training = TrainingView()
        self.curve = FiguresTable("Learning curve")
        self.decisions = FiguresTable("How suggestions were accepted")
        self._places: list[tuple[int, Place]] = []
        self._words: dict[str, str] = {}
        self._stack = QStackedWidget()
        self._arrange()
        self.side.chosen.connect(self._turn)
        self.mistakes.doubleClicked.connect(lambda _index: self.open())

    def turn_to(self, side: str) -> None:
        """Show one side: ``""`` by label, ``taken``, ``mistakes``, ``curve`` or ``decisions``."""
        self.side.setCurrentIndex(max(0, self.side.findData(side)))
        self._turn(side)

    def show_measured(self, found: Measured) -> None:
        """Show what was measured."""
        total = found.scores.total
        number = len(found.articles)
        unknown = f" It does not know: {', '.join(found.unknown)}." if found.unknown else ""
        said = (
            f"{found.model} on {number} {'article' if number == 1 else 'articles'} it did not learn from: "
            f"F1 {total.f1:.2f}, precision {total.precision:.2f}, recall {total.recall:.2f}.{unknown}"
            f"{' ' if found.chance_sentence else ''}{found.chance_sentence}"
        )
        self._words |= {"": said, "taken": said, "mistakes": f"{said} Enter shows one in its article."}
        self.labels.show_rows(
            ("Label", "there", "P", "R", "F1"),
            [
                FiguresRow(
                    name=label,
                    words=f"{t.found + t.missed:,}",
                    figures=(t.precision, t.recall, t.f1),
                    tip=f"{label}: {t.found} found, {t.wrong} wrong, {t.missed} missed",
                )
                for label, t in found.scores.labels.items()
            ],
        )
        mixed = sorted(
            ((times, right, seen) for (right, seen), times in found.confusion.items() if right != seen),
            reverse=True,
        )
        self.taken.show_rows(
            ("What is right → what it saw", "times"),
            [
                FiguresRow(name=f"{right or 'no span'} → {seen or 'no span'}", words=f"{times:,}", figures=())
                for times, right, seen in mixed
            ],
        )
        places = found.places[:_MOST]
        self._places = [
            (p.document, Place(document=p.document, start=p.mistake.start, end=p.mistake.end)) for p in places
        ]
        rows = []
        for p in places:
            labels = " → ".join(m[2] for m in (p.mistake.right, p.mistake.seen) if m is not None)
            words = " ".join(p.words.split())
            rows.append(
                FiguresRow(
                    name=f"“{words[:60]}” {labels}",
                    words="both" if p.mistake.error is Error.BOTH else p.mistake.error.value,
                    figures=(),
                    tip=p.title,
                )
            )
        self.mistakes.show_rows(("Mistake", "kind"), rows)
        self._tell()

    def show_comparison(self, found: Comparison) -> None:
        """Show two models side by side, label by label."""
        self.show_measured(found.second)
        low, high = found.low * 100, found.high * 100
        self._words[""] = (
            f"{found.sentence} 1st: {found.first.model}, 2nd: {found.second.model}; the 2nd has "
            f"{found.difference * 100:+.1f} points of F1 (95 %: {low:+.1f} to {high:+.1f})."
        )
        one, other = found.first.scores.labels, found.second.scores.labels
        self.labels.show_rows(
            ("Label: F1 of both", "there", "1st", "2nd"),
            [
                FiguresRow(
                    name=label,
                    words=f"{(t := one.get(label) or other[label]).found + t.missed:,}",
                    figures=(
                        one[label].f1 if label in one else None,
                        other[label].f1 if label in other else None,
                    ),
                    tip=f"1st: {found.first.model}; 2nd: {found.second.model}",
                )
                for label in sorted({*one, *other})
            ],
        )
        self.turn_to("")

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show how a training goes."""
        self.training.show_steps(steps)
        self._words["curve"] = self.training.words
        self._tell()

    def show_curve(self, curve: Curve) -> None:
        """Show a learning curve and what it says."""
        self.curve.show_rows(
            ("Learned from", "spans", "F1"),
            [
                FiguresRow(
                    name=f"{p.share:.0%}: {p.articles:,} articles", words=f"{p.spans:,}", figures=(p.f1,)
                )
                for p in curve.points
            ],
        )
        self._words["curve"] = curve.sentence
        self.turn_to("curve")

    def show_acceptance(self, found: Sequence[Acceptance]) -> None:
        """Show how often what each suggester proposed was accepted."""
        self._words["decisions"] = (
            "The share of decided suggestions accepted as proposed, over all weeks and week by week."
            if found
            else "Nobody has decided a suggestion yet: accept (A) or reject (X) some on Annotate."
        )
        self.decisions.show_rows(
            ("Suggester · label · week: share accepted", "decided", "share"),
            [
                FiguresRow(
                    name=f"{a.suggester} · {a.label} · {_week(a.week)}",
                    words=f"{a.decided:,}",
                    figures=(a.rate,),
                    tip=f"{a.accepted} accepted, {a.corrected} corrected, {a.rejected} rejected",
                )
                for a in found
            ],
        )
        self._tell()

    def clear(self) -> None:
        """Show nothing of another project."""
        self._places, self._words = [], {}
        for table in (self.labels, self.taken, self.mistakes, self.curve, self.decisions):
            table.show_rows(("", ""), [])
        self.training.show_steps([])
        self._tell()

    def open(self) -> bool:
        """Ask for the chosen mistake's place; whether there is one."""
        row = self.mistakes.currentIndex().row()
        if 0 <= row < len(self._places):
            self.opened.emit(*self._places[row])
            return True
        return False

    def focus_shown(self) -> None:
        """Put the focus into what is shown."""
        shown = self._stack.currentWidget()
        (shown if isinstance(shown, FiguresTable) else self.curve).setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for table in (self.labels, self.taken, self.mistakes, self.curve, self.decisions):
            table.set_theme(theme)
        for view in (self.side, self.training):
            view.theme = theme
            view.update()

    def _turn(self, side: str) -> None:
        self._stack.setCurrentIndex(list(_SIDES).index(side))
        self._tell()
        self.turned.emit(side)

    def _tell(self) -> None:
        side = self.side.value
        nothing = "Choose a model and press Enter to measure it." if side in {"", "taken", "mistakes"} else ""
        self.told.setText(self._words.get(side, nothing))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.side)
        head.addStretch(1)
        both = QWidget()
        pair = QVBoxLayout(both)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.addWidget(self.training, 2)
        pair.addWidget(self.curve, 1)
        for part in (self.labels, self.taken, self.mistakes, both, self.decisions):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self._stack, 1)


def _week(monday: str) -> str:
    return f"week of {day_of(monday)}" if monday else "all weeks"
