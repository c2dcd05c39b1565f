"""Review ▸ Team: everybody's share, the matrix of who has what, and what a lead does about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QSpinBox, QVBoxLayout, QWidget

from annotator.domain.errors import UserFixable
from annotator.services.progress import Cancelled, Progress
from annotator.services.team.assign import Share
from annotator.services.team.who_has_what import TeamState, who_has_what
from annotator.store.parts import in_parts
from annotator.store.people import Person, Role
from annotator.store.workspace import Workspace
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import several, shown, tr
from annotator.ui.lines_table import choose_row, fill, lines_table, make_room
from annotator.ui.packets.dressing import choice_sheet
from annotator.ui.pieces import inset, plain_label
from annotator.ui.plain_table import PlainTable
from annotator.ui.project.message import line_of
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.punctuation import listed
from annotator.ui.team.matrix_model import MatrixModel
from annotator.ui.team.wording import HEADS, NONE, head, share_line
from annotator.ui.theme.theme import Theme

_ROW = 30  # pixels
_FIGURES = tuple(range(2, len(HEADS)))
_SPARE = tuple(range(4, len(HEADS)))  # what may be nobody's: begun, flagged, skipped…


class TeamDialog(QDialog):
    """Shows the team; what is asked for is done by whoever opened it, who calls ``renew`` then.

    ``roleWanted`` and ``takingBackWanted`` carry the Person that is chosen.
    """

    handingOutWanted = Signal()  # noqa: N815  # Qt's way of naming signals
    packetsWanted = Signal()  # noqa: N815  # as above
    switchWanted = Signal()  # noqa: N815  # as above
    roleWanted = Signal(object)  # noqa: N815  # as above
    takingBackWanted = Signal(object)  # noqa: N815  # as above

    def __init__(
        self,
        workspace: Workspace,
        me: Person,
        start: Callable[[str, Work], Job],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._me = me
        self._start = start
        self._state: TeamState | None = None
        self.setWindowTitle(tr("Team"))
        self.setStyleSheet(choice_sheet(theme))
        self.head = plain_label("strong", tr("Reading…"), wrap=True)
        self.switching = VerbButton(tr("Switch person…"), theme)
        self.people = lines_table(tr("Everybody's share"), [shown(words) for words in HEADS], wide=0)
        self.days = QSpinBox()
        self.days.setRange(0, 365)
        self.days.setValue(7)
        inset(self.days)
        self._name_days(7)
        self.days.setAccessibleName(tr("Untouched for more than so many days"))
        self.told = plain_label("dim", "", wrap=True)
        self.model = MatrixModel(self._titles, theme)
        self.matrix = PlainTable(tr("Who has which articles"), _ROW)
        self.matrix.setModel(self.model)
        self.matrix.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.matrix.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.handing_out = VerbButton(tr("Hand out…"), theme)
        self.packets = VerbButton(tr("Make packets…"), theme)
        self.taking_back = VerbButton(tr("Take back what is untouched"), theme)
        self.role = VerbButton(tr("Make a lead"), theme)
        self.leaving = VerbButton(tr("Close"), theme, primary=True)
        self._arrange()
        self._connect()
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)
        self.renew()

    @property
    def chosen(self) -> Share | None:
        """The share of whoever is chosen in the upper table."""
        row = self.people.currentRow()
        if self._state is None or not self.people.selectedItems() or not 0 <= row < len(self._state.shares):
            return None
        return self._state.shares[row]

    def renew(self, me: Person | None = None) -> None:
        """Read the team again; somebody else may sit here now."""
        self._me = me or self._me
        me_now = self._me

        def read(_progress: Progress, _cancelled: Cancelled) -> TeamState:
            return who_has_what(self._workspace, me_now)

        job = self._start(tr("Read the team"), read)
        job.finished.connect(self._show)
        job.failed.connect(self._failed)

    def _show(self, state: TeamState) -> None:
        self._state = state
        chosen = self.people.currentRow()
        self._me = next((s.person for s in state.shares if s.person.row == self._me.row), self._me)
        self.head.setText(head(state, self._me))
        self._remind()
        if 0 <= chosen < self.people.rowCount():
            choose_row(self.people, chosen)
        self._enable()

    def _remind(self) -> None:
        """Show what has waited too long, by the number of days that is asked for."""
        state = self._state
        if state is None:
            return
        late = state.late(datetime.now(UTC), self.days.value())
        lines = [share_line(s, state, self._me, late.get(s.person.row, 0)) for s in state.shares]
        fill(self.people, lines, right=_FIGURES)
        self._make_room()
        self.model.show_state(state, self.days.value())
        heads = self.matrix.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in range(1, self.model.columnCount()):
            self.matrix.setColumnWidth(column, 150)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        heads.setMinimumSectionSize(110)
        waiting = [s.person.name for s in state.shares if late.get(s.person.row)]
        if waiting:
            names = listed(waiting)
            self.told.setText(tr("Remind {names}: articles of theirs lie untouched.", names=names))
        elif not any(s.given for s in state.shares):
            self.told.setText(tr("Nothing was handed out yet: everybody may take any article."))
        else:
            self.told.setText(tr("Nobody has left an article untouched for so long."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table of people keeps its words whole."""
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Its style, and with it the room of its words, is known now."""
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        fits = make_room(self.people, 0, _SPARE, {NONE})
        lines = max(1, min(7, self.people.rowCount()))
        bar = 0 if fits else self.people.horizontalScrollBar().sizeHint().height()
        self.people.setFixedHeight(42 + _ROW * lines + bar)

    def _name_days(self, days: int) -> None:
        self.days.setSuffix(f" {several('day', 'days', days)}")

    def _enable(self) -> None:
        state, share = self._state, self.chosen
        leads = state is not None and any(s.person.role is Role.LEAD for s in state.shares)
        may = self._me.role is Role.LEAD or not leads
        why = "" if may else tr("Only a lead may do this.")
        given = state is not None and any(s.given and s.person.row != self._me.row for s in state.shares)
        for button, there in (
            (self.handing_out, True),
            (self.packets, given),
            (self.taking_back, share is not None and share.untouched > 0),
            (self.role, share is not None),
        ):
            button.setEnabled(may and there)
            button.setToolTip(why)
        lead = share is not None and share.person.role is Role.LEAD
        self.role.setText(tr("Make an annotator") if lead else tr("Make a lead"))

    def _titles(self, rows: Sequence[int]) -> Mapping[int, str]:
        with self._workspace.read() as reading:
            return {
                row: listed.title or listed.source_file or listed.uid
                for part in in_parts(rows)
                for row, listed in reading.documents.listed(part).items()
            }

    def _failed(self, error: object) -> None:
        if isinstance(error, UserFixable):
            self.head.setText(line_of(error))

    def _of_chosen(self, signal: str) -> None:
        share = self.chosen
        if share is not None:
            getattr(self, signal).emit(share.person)

    def _connect(self) -> None:
        self.people.itemSelectionChanged.connect(self._enable)
        self.days.valueChanged.connect(self._remind)
        self.days.valueChanged.connect(self._name_days)
        self.switching.clicked.connect(self.switchWanted)
        self.handing_out.clicked.connect(self.handingOutWanted)
        self.packets.clicked.connect(self.packetsWanted)
        self.taking_back.clicked.connect(lambda: self._of_chosen("takingBackWanted"))
        self.role.clicked.connect(lambda: self._of_chosen("roleWanted"))
        self.leaving.clicked.connect(self.reject)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.switching)
        doing = QHBoxLayout()
        doing.setSpacing(8)
        for button in (self.handing_out, self.packets, self.taking_back, self.role):
            doing.addWidget(button)
        doing.addStretch(1)
        reminder = QHBoxLayout()
        reminder.setSpacing(8)
        reminder.addWidget(plain_label("dim", tr("Untouched for more than")))
        reminder.addWidget(self.days)
        reminder.addWidget(self.told, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leaving)
        for button in (
            self.handing_out,
            self.packets,
            self.taking_back,
            self.role,
            self.switching,
            self.leaving,
        ):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.people)
        column.addLayout(doing)
        column.addLayout(reminder)
        column.addWidget(self.matrix, 1)
        column.addLayout(foot)
        fit(self, 980, 620)
