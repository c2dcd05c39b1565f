"""Review ▸ Work: a table of what everybody has done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress
from annotator.services.queue.work_time import in_words
from annotator.services.team.work_overview import WorkOf, WorkOverview, work_overview
from annotator.store.people import WorkStatus
from annotator.store.workspace import Workspace
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import number, several, shown, tr
from annotator.ui.lines_table import make_room
from annotator.ui.own_direction import in_own_direction
from annotator.ui.pieces import plain_label
from annotator.ui.project.message import line_of

_ROW = 34  # pixels
_COLUMNS: tuple[tuple[str, Callable[[WorkOf], str]], ...] = (
    (worded("Annotator"), lambda w: w.name),
    (worded("Done"), lambda w: number(w.articles[WorkStatus.DONE])),
    (worded("In progress"), lambda w: number(w.articles[WorkStatus.IN_PROGRESS])),
    (worded("Flagged"), lambda w: number(w.articles[WorkStatus.FLAGGED])),
    (worded("Skipped"), lambda w: number(w.articles[WorkStatus.SKIPPED])),
    (worded("New"), lambda w: number(w.articles[WorkStatus.NEW])),
    (worded("Decisions"), lambda w: number(w.decisions)),
    (worded("Time at work"), lambda w: shown(in_words(w.seconds)) or "–"),
    (worded("Decisions an hour"), lambda w: number(round(w.an_hour)) if w.an_hour is not None else "–"),
)
_NOTHING = worded(
    "Nobody has begun an article yet. Here will stand what everybody has done, and how long it took."
)
_WHAT = worded(
    "Time counts while somebody presses keys or moves in an article; after a minute without either it stops."
)


class WorkDialog(QDialog):
    """Reads the overview by a job and shows it."""

    def __init__(
        self, workspace: Workspace, start: Callable[[str, Work], Job], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Work"))
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = plain_label("strong", tr("Reading…"))
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setObjectName("work")
        self.table.setAccessibleName(tr("Work of every annotator"))
        for place, (name, _) in enumerate(_COLUMNS):
            head = QTableWidgetItem(shown(name))
            head.setTextAlignment(_alignment(place))
            self.table.setHorizontalHeaderItem(place, head)
        self.table.horizontalHeader().setObjectName("boardHeads")
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        close = QPushButton(tr("Close"))
        close.setObjectName("plain")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(plain_label("small", shown(_WHAT), wrap=True), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        fit(self, 980, 320)
        self.finished.connect(self.deleteLater)

        def read(_progress: Progress, _cancelled: Cancelled) -> WorkOverview:
            return work_overview(workspace)

        job = start(tr("Read the work"), read)
        job.finished.connect(self._show)
        job.failed.connect(self._failed)

    def _show(self, overview: WorkOverview) -> None:
        articles = several("%Ln article", "%Ln articles", overview.articles)
        self.head.setText(articles if overview.people else shown(_NOTHING))
        self.table.setVisible(bool(overview.people))
        self.table.setRowCount(len(overview.people))
        for row, work in enumerate(overview.people):
            self._fill(row, [value(work) for _, value in _COLUMNS])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table keeps its words whole."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        make_room(self.table, 0, range(1, len(_COLUMNS)), {"0", "–"})

    def _fill(self, row: int, values: Sequence[str]) -> None:
        for column, words in enumerate(values):
            item = QTableWidgetItem(in_own_direction(words) if column == 0 else words)
            item.setTextAlignment(_alignment(column))
            self.table.setItem(row, column, item)

    def _failed(self, error: object) -> None:
        if isinstance(error, UserFixable):
            self.head.setText(line_of(error))


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
