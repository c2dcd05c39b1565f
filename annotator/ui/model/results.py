"""What was measured of a model: by label, what it takes for what, its mistakes; and how it was accepted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Place
from annotator.domain.wording import worded
from annotator.services.model.acceptance import Acceptance
from annotator.services.model.confusion import Error
from annotator.services.model.curve import Curve
from annotator.services.model.evaluate import Comparison, Measured
from annotator.suggest.training.values import Step
from annotator.ui.agreement.figures_table import FiguresRow, FiguresTable
from annotator.ui.claims.choice_box import ChoiceBox
from annotator.ui.corpus.wording import day_of
from annotator.ui.language import number as grouped
from annotator.ui.language import several, shown, tr
from annotator.ui.model.training_view import TrainingView
from annotator.ui.pieces import plain_label
from annotator.ui.punctuation import in_quotes, listed
from annotator.ui.theme.theme import Theme

_SIDES = {
    "": worded("By label"),
    "taken": worded("What is taken for what"),
    "mistakes": worded("Mistakes"),
    "curve": worded("Training and learning curve"),
    "decisions": worded("How it was accepted"),
}
_ERRORS = {
    Error.MISSED: worded("missed"),
    Error.INVENTED: worded("invented"),
    Error.LABEL: worded("label"),
    Error.PLACE: worded("place"),
    Error.BOTH: worded("both"),
}
_MOST = 2000


class Results(QWidget):
    """``opened(int, Place)``: a mistake is to be shown in its article; ``turned``: another side is wanted."""

    opened = Signal(int, object)
    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = ChoiceBox(tr("What is shown"), shown(_SIDES[""]))
        self.side.offer([(shown(words), value) for value, words in _SIDES.items() if value])
        self.told = plain_label("small", wrap=True)
        self.labels = FiguresTable(tr("Scores by label"))
        self.taken = FiguresTable(tr("What is taken for what"))
        self.mistakes = FiguresTable(tr("Mistakes"))
        self.training = TrainingView()
        self.curve = FiguresTable(tr("Learning curve"))
        self.decisions = FiguresTable(tr("How suggestions were accepted"))
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
        told = [
            several(
                "{model} on %Ln article it did not learn from: "
                "F1 {f1:.2f}, precision {precision:.2f}, recall {recall:.2f}.",
                "{model} on %Ln articles it did not learn from: "
                "F1 {f1:.2f}, precision {precision:.2f}, recall {recall:.2f}.",
                number,
                model=found.model,
                f1=total.f1,
                precision=total.precision,
                recall=total.recall,
            )
        ]
        if found.unknown:
            told.append(tr("It does not know: {labels}.", labels=listed(found.unknown)))
        if found.chance_sentence:
            told.append(shown(found.chance_sentence))
        said = " ".join(told)
        mistakes = " ".join((said, tr("Enter shows one in its article.")))
        self._words |= {"": said, "taken": said, "mistakes": mistakes}
        self.labels.show_rows(
            (tr("Label"), tr("there"), "P", "R", "F1"),
            [
                FiguresRow(
                    name=label,
                    words=grouped(t.found + t.missed),
                    figures=(t.precision, t.recall, t.f1),
                    tip=tr(
                        "{label}: {found} found, {wrong} wrong, {missed} missed",
                        label=label,
                        found=t.found,
                        wrong=t.wrong,
                        missed=t.missed,
                    ),
                )
                for label, t in found.scores.labels.items()
            ],
        )
        mixed = sorted(
            ((times, right, seen) for (right, seen), times in found.confusion.items() if right != seen),
            reverse=True,
        )
        self.taken.show_rows(
            (tr("What is right → what it saw"), tr("times")),
            [
                FiguresRow(
                    name=f"{right or tr('no span')} → {seen or tr('no span')}",
                    words=grouped(times),
                    figures=(),
                )
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
                    name=f"{in_quotes(words[:60])} {labels}",
                    words=shown(_ERRORS[p.mistake.error]),
                    figures=(),
                    tip=p.title,
                )
            )
        self.mistakes.show_rows((tr("Mistake"), tr("kind")), rows)
        self._tell()

    def show_comparison(self, found: Comparison) -> None:
        """Show two models side by side, label by label."""
        self.show_measured(found.second)
        low, high = found.low * 100, found.high * 100
        self._words[""] = tr(
            "{said} 1st: {one}, 2nd: {other}; the 2nd has {points:+.1f} points of F1 "
            "(95 %: {low:+.1f} to {high:+.1f}).",
            said=shown(found.sentence),
            one=found.first.model,
            other=found.second.model,
            points=found.difference * 100,
            low=low,
            high=high,
        )
        one, other = found.first.scores.labels, found.second.scores.labels
        self.labels.show_rows(
            (tr("Label: F1 of both"), tr("there"), tr("1st"), tr("2nd")),
            [
                FiguresRow(
                    name=label,
                    words=grouped((t := one.get(label) or other[label]).found + t.missed),
                    figures=(
                        one[label].f1 if label in one else None,
                        other[label].f1 if label in other else None,
                    ),
                    tip=tr("1st: {one}; 2nd: {other}", one=found.first.model, other=found.second.model),
                )
                for label in sorted({*one, *other})
            ],
        )
        self.turn_to("")

    def show_steps(self, steps: Sequence[Step], *, over: bool = False) -> None:
        """Show how a training goes, or, once it is ``over``, how it went."""
        self.training.show_steps(steps, over=over)
        self._words["curve"] = self.training.words
        self._tell()

    def show_curve(self, curve: Curve) -> None:
        """Show a learning curve and what it says."""
        self.curve.show_rows(
            (tr("Learned from"), tr("spans"), "F1"),
            [
                FiguresRow(
                    name=several(
                        "{share}: %Ln article", "{share}: %Ln articles", p.articles, share=f"{p.share:.0%}"
                    ),
                    words=grouped(p.spans),
                    figures=(p.f1,),
                )
                for p in curve.points
            ],
        )
        self.curve.show()
        self._words["curve"] = shown(curve.sentence)
        self.turn_to("curve")

    def show_acceptance(self, found: Sequence[Acceptance]) -> None:
        """Show how often what each suggester proposed was accepted."""
        self._words["decisions"] = (
            tr("The share of decided suggestions accepted as proposed, over all weeks and week by week.")
            if found
            else tr("Nobody has decided a suggestion yet: accept (A) or reject (X) some on Annotate.")
        )
        self.decisions.show_rows(
            (tr("Suggester · label · week: share accepted"), tr("decided"), tr("share")),
            [
                FiguresRow(
                    name=f"{a.suggester} · {a.label} · {_week(a.week)}",
                    words=grouped(a.decided),
                    figures=(a.rate,),
                    tip=tr(
                        "{accepted} accepted, {corrected} corrected, {rejected} rejected",
                        accepted=a.accepted,
                        corrected=a.corrected,
                        rejected=a.rejected,
                    ),
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
        self.curve.hide()
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
        page = self._stack.currentWidget()
        if isinstance(page, FiguresTable):
            page.setFocus()
        else:
            (self.curve if self.curve.isVisible() else self.side).setFocus()

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
        nothing = (
            tr("Choose a model and press Enter to measure it.") if side in {"", "taken", "mistakes"} else ""
        )
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
        self.curve.hide()  # until there is one
        for part in (self.labels, self.taken, self.mistakes, both, self.decisions):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self._stack, 1)


def _week(monday: str) -> str:
    return tr("week of {day}", day=day_of(monday)) if monday else tr("all weeks")
