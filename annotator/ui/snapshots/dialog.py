"""File ▸ Snapshots: what there are, what each held, what differs from now, and putting it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserFixable
from annotator.domain.snapshot import FOR_EVER, Reason, Snapshot
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress
from annotator.services.snapshots.keeping import make_snapshot
from annotator.services.snapshots.restoring import compared, snapshots_of
from annotator.services.snapshots.surroundings import conflicted_copies
from annotator.store.snapshots.contents import Comparison, Differing
from annotator.store.snapshots.removing import bring_back, drop, take_away
from annotator.ui.bulk.decide_dialog import fit
from annotator.ui.jobs.job import Job, Work
from annotator.ui.language import mirrored, number, shown, tr
from annotator.ui.lines_table import choose_row, fill, lines_table
from annotator.ui.own_direction import in_own_direction
from annotator.ui.pieces import plain_label
from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.project.message import line_of
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.snapshots.wording import by_whom, difference, differences, room, size, when, why
from annotator.ui.theme.theme import Theme
from annotator.ui.tip import tip_of

_NONE = worded(
    "There are no snapshots yet. One is taken when you first open the project on a day, before large "
    "steps, and whenever you ask for one."
)


class SnapshotsDialog(QDialog):
    """Shows the snapshots of a project; what differs from now where the project is open.

    ``wholeWanted(Snapshot)``: the project is to be what it holds. ``articleWanted(Snapshot, Differing)``: the
    work of one person on one article is.
    """

    wholeWanted = Signal(object)  # noqa: N815  # Qt's way of naming signals
    articleWanted = Signal(object, object)  # noqa: N815  # as above

    def __init__(
        self, project: Path, start: Callable[[str, Work], Job], theme: Theme, parent: QWidget, *, opened: bool
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._start = start
        self._opened = opened
        self._comparing: Job | None = None
        self._snapshots: list[Snapshot] = []
        self._differing: Sequence[Differing] = ()
        self.setWindowTitle(tr("Snapshots"))
        self.setStyleSheet(dialog_sheet(theme))
        self.head = plain_label("dim", "", wrap=True)
        self.list = lines_table(
            tr("Snapshots"),
            (tr("Taken"), tr("Why"), tr("Articles"), tr("Decisions"), tr("Size")),
            wide=1,
        )
        self.told = plain_label("what", "", wrap=True)
        self.articles = lines_table(
            tr("What differs from now"), (tr("Article"), tr("Whose work"), tr("Since then")), wide=0
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("A name, such as: before the second round"))
        self.name.setAccessibleName(tr("Name of the new snapshot"))
        self.taking = VerbButton(tr("Take a snapshot now"), theme)
        self.restoring_article = VerbButton(tr("Restore this work"), theme)
        self.restoring = VerbButton(tr("Restore the whole project"), theme)
        self.deleting = VerbButton(tr("Delete", meaning="the verb"), theme)
        self.deleting.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        self.deleting.setToolTip(tip_of(tr("Delete the chosen snapshot (Del)")))
        self.undoing = VerbButton(tr("Undo delete"), theme)
        self.undoing.hide()
        self._removed: list[Path] = []
        self.leaving = VerbButton(tr("Close"), theme, primary=True)
        self._arrange()
        self.list.itemSelectionChanged.connect(self._chosen)
        self.articles.itemSelectionChanged.connect(self._enable)
        self.taking.clicked.connect(self._take)
        self.name.returnPressed.connect(self._take)
        self.restoring.clicked.connect(self._restore)
        self.restoring_article.clicked.connect(self._restore_article)
        self.deleting.clicked.connect(self._delete)
        self.undoing.clicked.connect(self._undo)
        self.leaving.clicked.connect(self.reject)
        self.finished.connect(self._stop)
        self.finished.connect(self._drop_removed)
        self.show_snapshots()

    @property
    def snapshot(self) -> Snapshot | None:
        """The chosen one."""
        row = self.list.currentRow()
        return self._snapshots[row] if 0 <= row < len(self._snapshots) else None

    def show_snapshots(self) -> None:
        """Look which there are."""
        self._snapshots = [*conflicted_copies(self._project), *snapshots_of(self._project)]
        self.head.setText(_apart(self._room()))
        fill(
            self.list,
            [(when(s), why(s), number(s.articles), number(s.decisions), size(s)) for s in self._snapshots],
            right=(2, 3, 4),
        )
        self.list.setVisible(bool(self._snapshots))
        if self._snapshots:
            choose_row(self.list, 0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._chosen()

    def tell(self, words: str) -> None:
        """Say something of the chosen snapshot, or of what went wrong."""
        self.told.setText(_apart(words))

    def _room(self) -> str:
        return room(self._snapshots) if self._snapshots else shown(_NONE)

    def _chosen(self) -> None:
        self._stop()
        fill(self.articles, [], right=())
        self._differing = ()
        snapshot = self.snapshot
        self.articles.setVisible(False)
        self.tell(by_whom(snapshot) if snapshot is not None else "")
        self._enable()
        if snapshot is None or not self._opened:
            return
        self.tell(tr("{said} Comparing with now…", said=by_whom(snapshot)))

        def work(_progress: Progress, cancelled: Cancelled) -> Comparison | None:
            return compared(self._project, snapshot, cancelled)

        job = self._comparing = self._start(tr("Compare a snapshot with now"), work)
        job.finished.connect(lambda found: self._compared(job, snapshot, found))
        job.failed.connect(lambda error: self._failed(job, error))

    def _compared(self, job: Job, snapshot: Snapshot, found: Comparison) -> None:
        if job is not self._comparing:
            return
        self._comparing = None
        self._differing = found.differing
        self.tell(f"{by_whom(snapshot)} {differences(found)}")
        fill(self.articles, [(d.title, d.who, difference(d)) for d in found.differing], right=())
        self.articles.setVisible(bool(found.differing))
        self._enable()

    def _failed(self, job: Job, error: object) -> None:
        if job is self._comparing and isinstance(error, UserFixable):
            self._comparing = None
            self.tell(line_of(error))

    def _enable(self) -> None:
        snapshot = self.snapshot
        self.restoring.setEnabled(snapshot is not None)
        self.deleting.setEnabled(snapshot is not None and snapshot.reason is not Reason.CONFLICT)
        line = self._line()
        self.restoring_article.setVisible(self._opened)
        self.restoring_article.setEnabled(line is not None and line.in_project and line.in_snapshot)
        self.taking.setEnabled(self._opened)
        self.name.setVisible(self._opened)
        self.taking.setVisible(self._opened)

    def _line(self) -> Differing | None:
        row = self.articles.currentRow()
        chosen = bool(self.articles.selectedItems())
        return self._differing[row] if chosen and 0 <= row < len(self._differing) else None

    def _take(self) -> None:
        if not self.taking.isEnabled():
            return
        self.taking.setEnabled(False)
        self.tell(tr("Taking a snapshot…"))
        name = self.name.text()

        def work(progress: Progress, cancelled: Cancelled) -> Snapshot | None:
            return make_snapshot(self._project, name, progress=progress, cancelled=cancelled)

        def taken(_made: Snapshot) -> None:
            self.name.clear()
            self.show_snapshots()

        def failed(error: BaseException) -> None:
            self._enable()
            self.tell(line_of(error))

        job = self._start(tr("Take a snapshot"), work)
        job.finished.connect(taken)
        job.failed.connect(failed)
        job.cancelled.connect(self._enable)

    def _restore(self) -> None:
        snapshot = self.snapshot
        if snapshot is not None:
            self.accept()
            self.wholeWanted.emit(snapshot)

    def _restore_article(self) -> None:
        snapshot, line = self.snapshot, self._line()
        if snapshot is not None and line is not None:
            self.articleWanted.emit(snapshot, line)

    def _delete(self) -> None:
        """Take the chosen snapshot away; what somebody is meant to keep is asked about first."""
        snapshot = self.snapshot
        if snapshot is None or (snapshot.reason in FOR_EVER and not self._sure(snapshot)):
            return
        row = self.list.currentRow()
        try:
            self._removed.append(take_away(snapshot))
        except UserFixable as error:
            self.tell(line_of(error))
            return
        self.show_snapshots()
        choose_row(self.list, min(row, self.list.rowCount() - 1))
        said = tr(
            "{said} Deleted: {what}, {when}.", said=self._room(), what=why(snapshot), when=when(snapshot)
        )
        self.head.setText(_apart(said))
        self.undoing.show()

    def _undo(self) -> None:
        """Bring back what was deleted last."""
        try:
            bring_back(self._removed.pop())
        except UserFixable as error:
            self.tell(line_of(error))
            return
        finally:
            self.undoing.setVisible(bool(self._removed))
        self.show_snapshots()

    def _sure(self, snapshot: Snapshot) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle(tr("Delete a snapshot"))
        question = tr("Delete {what} of {when}?", what=why(snapshot), when=when(snapshot))
        box.setText(_apart(question))
        box.setInformativeText(_apart(tr("It is one that is kept until somebody deletes it.")))
        keep = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        delete = box.addButton(tr("Delete it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.exec()
        sure = box.clickedButton() is delete
        box.deleteLater()
        return sure

    def _drop_removed(self) -> None:
        for hidden in self._removed:
            drop(hidden)
        self._removed.clear()

    def _stop(self) -> None:
        if self._comparing is not None:
            self._comparing.stop()
            self._comparing = None

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.name, 1)
        top.addWidget(self.taking)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.restoring_article)
        foot.addWidget(self.restoring)
        foot.addStretch(1)
        foot.addWidget(self.undoing)
        foot.addWidget(self.deleting)
        foot.addWidget(self.leaving)
        verbs = (self.taking, self.restoring_article, self.restoring, self.undoing, self.deleting)
        for verb in (*verbs, self.leaving):
            verb.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.list, 3)
        column.addWidget(self.told)
        column.addWidget(self.articles, 2)
        column.addLayout(top)
        column.addLayout(foot)
        fit(self, 780, 560)


def _apart(words: str) -> str:
    """Sentences where the window runs the other way; Arabic ones run as an Arabic window does."""
    return words if mirrored() else in_own_direction(words)
