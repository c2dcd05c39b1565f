"""Asks how articles are to be handed out, and shows who would get how much before anything is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserFixable
from annotator.domain.handing_out import Balance
from annotator.services.progress import Cancelled, Progress
from annotator.services.team.assign import Plan, Wish
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.jobs.job import Job, Work
from annotator.ui.packets.dressing import choice_sheet
from annotator.ui.pieces import plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.team.wording import counted
from annotator.ui.theme.theme import Theme

_PAUSE = 250  # milliseconds without another change before the plan is made
_BALANCES = (
    (Balance.LENGTH, "How much everybody reads"),
    (Balance.OUTLET, "The articles of each outlet"),
    (Balance.RANDOM, "The number of articles"),
)


class HandOutDialog(QDialog):
    """Accepted means: give what ``plan`` says, which adds new names to the project."""

    def __init__(
        self,
        names: Sequence[str],
        make_plan: Callable[[Wish], Plan],
        start: Callable[[str, Work], Job],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.plan: Plan | None = None
        self._make_plan = make_plan
        self._start = start
        self._asked: Job | None = None
        self.setWindowTitle("Hand out articles")
        self.setStyleSheet(choice_sheet(theme))
        self.people = [QCheckBox(name) for name in names]
        for box in self.people:
            box.setChecked(True)
        self.fresh = QLineEdit()
        self.fresh.setPlaceholderText("New names, with commas between")
        self.fresh.setAccessibleName("New annotators")
        self.overlap = _number(1, 50, 2, "How many annotators get each article")
        self.most = _number(0, 1_000_000, 0, "So many new articles at most")
        self.most.setSpecialValueText("all")
        self.training = _number(0, 10_000, 0, "Articles that everybody gets to learn on")
        self.training.setSpecialValueText("none")
        self.seed = _number(0, 1_000_000, 0, "Where chance begins")
        self.balance = QComboBox()
        self.balance.setAccessibleName("What is to be alike")
        for value, words in _BALANCES:
            self.balance.addItem(words, value)
        self.told = plain_label("what", "", wrap=True)
        self.told.setMinimumHeight(84)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.leaving = VerbButton("Leave it", theme)
        self.giving = VerbButton("Hand out", theme, primary=True)
        self.giving.setDefault(True)
        self._arrange()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._plan)
        self._watch()
        self._plan()

    @property
    def wish(self) -> Wish:
        """What is asked for."""
        chosen = [box.text() for box in self.people if box.isChecked()]
        fresh = [name.strip() for name in self.fresh.text().split(",") if name.strip()]
        return Wish(
            annotators=tuple(dict.fromkeys([*chosen, *fresh])),
            overlap=self.overlap.value(),
            balance=self.balance.currentData(),
            training=self.training.value(),
            most=self.most.value(),
            seed=self.seed.value(),
        )

    def _changed(self, *_: object) -> None:
        self.plan = None
        self.giving.setEnabled(False)
        self._timer.start()

    def _plan(self) -> None:
        wish = self.wish
        self.plan = None
        self.giving.setEnabled(False)
        if not wish.annotators:
            self.told.setText("Choose who gets articles, or write the names of new annotators.")
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> Plan:
            return self._make_plan(wish)

        job = self._asked = self._start("Plan who gets what", work)
        job.finished.connect(lambda plan: self._planned(job, plan))
        job.failed.connect(lambda error: self._failed(job, error))

    def _planned(self, job: Job, plan: Plan) -> None:
        if job is not self._asked:
            return
        self.plan = plan
        self.giving.setEnabled(plan.number > 0)
        lines = [
            f"{person.name}: {counted(len(plan.given[person.row]), 'article')}, "
            f"{plan.length(person):,} characters"
            for person in plan.people
        ]
        nothing = "Everybody named has their articles already: nothing would be given."
        self.told.setText("\n".join(lines) if plan.number else nothing)

    def _failed(self, job: Job, error: object) -> None:
        if job is self._asked and isinstance(error, UserFixable):
            self.told.setText(str(error))

    def _watch(self) -> None:
        for box in self.people:
            box.toggled.connect(self._changed)
        self.fresh.textChanged.connect(self._changed)
        for number in (self.overlap, self.most, self.training, self.seed):
            number.valueChanged.connect(self._changed)
        self.balance.currentIndexChanged.connect(self._changed)
        self.leaving.clicked.connect(self.reject)
        self.giving.clicked.connect(self.accept)

    def _arrange(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(4)
        for box in self.people:
            who.addWidget(box)
        who.addWidget(self.fresh)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        form.addRow("To", who)
        form.addRow("Annotators for each article", self.overlap)
        form.addRow("Make alike", self.balance)
        form.addRow("New articles at most", self.most)
        form.addRow("For all, to learn on", self.training)
        form.addRow("Chance begins at", self.seed)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.leaving)
        foot.addWidget(self.giving)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(
            plain_label(
                "dim", "What was given before stays, and counts towards everybody's share.", wrap=True
            )
        )
        column.addLayout(form)
        column.addWidget(self.told, 1)
        column.addLayout(foot)
        fit(self, 520, 470 + 24 * len(self.people))


def _number(least: int, most: int, value: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setAccessibleName(name)
    return box
