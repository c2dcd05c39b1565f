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
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress
from annotator.services.team.assign import Plan, Wish
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import several, shown, tr
from annotator.ui.packets.dressing import choice_sheet
from annotator.ui.pieces import inset, plain_label
from annotator.ui.project.message import line_of
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import Theme

_PAUSE = 250  # milliseconds without another change before the plan is made
_BALANCES = (
    (Balance.LENGTH, worded("How much everybody reads")),
    (Balance.OUTLET, worded("The articles of each outlet")),
    (Balance.RANDOM, worded("The number of articles")),
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
        self.setWindowTitle(tr("Hand out articles"))
        self.setStyleSheet(choice_sheet(theme))
        self.people = [QCheckBox(name) for name in names]
        for box in self.people:
            box.setChecked(True)
        self.fresh = QLineEdit()
        self.fresh.setPlaceholderText(tr("New names, with commas between"))
        self.fresh.setAccessibleName(tr("New annotators"))
        self.overlap = _number(1, 50, 2, tr("How many annotators get each article"))
        self.most = _number(0, 1_000_000, 0, tr("So many new articles at most"))
        self.most.setSpecialValueText(tr("all"))
        self.training = _number(0, 10_000, 0, tr("Articles that everybody gets to learn on"))
        self.training.setSpecialValueText(tr("none"))
        self.seed = _number(0, 1_000_000, 0, tr("Where chance begins"))
        self.balance = QComboBox()
        self.balance.setAccessibleName(tr("What is to be alike"))
        for value, words in _BALANCES:
            self.balance.addItem(shown(words), value)
        self.told = plain_label("what", "", wrap=True)
        self.told.setMinimumHeight(84)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.leaving = VerbButton(tr("Leave it"), theme)
        self.giving = VerbButton(tr("Hand out"), theme, primary=True)
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
            self.told.setText(tr("Choose who gets articles, or write the names of new annotators."))
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> Plan:
            return self._make_plan(wish)

        job = self._asked = self._start(tr("Plan who gets what"), work)
        job.finished.connect(lambda plan: self._planned(job, plan))
        job.failed.connect(lambda error: self._failed(job, error))

    def _planned(self, job: Job, plan: Plan) -> None:
        if job is not self._asked:
            return
        self.plan = plan
        self.giving.setEnabled(plan.number > 0)
        lines = [
            several(
                "{name}: %Ln article, {length:,} characters",
                "{name}: %Ln articles, {length:,} characters",
                len(plan.given[person.row]),
                name=person.name,
                length=plan.length(person),
            )
            for person in plan.people
        ]
        nothing = tr("Everybody named has their articles already: nothing would be given.")
        self.told.setText("\n".join(lines) if plan.number else nothing)

    def _failed(self, job: Job, error: object) -> None:
        if job is self._asked and isinstance(error, UserFixable):
            self.told.setText(line_of(error))

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
        form.addRow(tr("To", meaning="people"), who)
        form.addRow(tr("Annotators for each article"), self.overlap)
        form.addRow(tr("Make alike"), self.balance)
        form.addRow(tr("New articles at most"), self.most)
        form.addRow(tr("For all, to learn on"), self.training)
        form.addRow(tr("Chance begins at"), self.seed)
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
                "dim",
                tr("What was given before stays, and counts towards everybody's share."),
                wrap=True,
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
    inset(box)
    return box
