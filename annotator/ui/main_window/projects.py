"""Which project is open: opening, making, closing, and who annotates in it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from annotator.domain.errors import ProjectLocked, UserFixable
from annotator.domain.wording import worded
from annotator.folders import state_folder
from annotator.services.packets.home import who_works
from annotator.services.progress import Cancelled, Progress
from annotator.services.projects import recent
from annotator.services.projects.known import SAMPLE
from annotator.services.projects.projects import (
    new_project,
    open_for_window,
    opens_slowly,
    own_name,
    person_in,
    prepare,
)
from annotator.services.queue.corpus import Corpus
from annotator.services.team.passwords import PASSWORDS
from annotator.store.workspace import Workspace
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import tr
from annotator.ui.main_window.exchange import Exchange
from annotator.ui.main_window.last_project import LastProject
from annotator.ui.main_window.others import OthersInWindow
from annotator.ui.project.choosing import choose_articles, choose_folder, choose_project
from annotator.ui.project.file_drop import is_packet
from annotator.ui.project.message import Message, Tone
from annotator.ui.summons import Summons, summon

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow


_log = logging.getLogger(__name__)

_PREPARE = worded("Look through the project")
_SAMPLE = worded("Make the sample project")


class Projects:
    """The commands that open and close projects. At most one is open."""

    def __init__(self, window: MainWindow) -> None:
        from annotator.ui.project.password import ask_password

        self._window = window
        self._workspace: Workspace | None = None
        self._summons = Summons(window)
        self._summons.heard.connect(self._to_front)
        self._summons.handed.connect(window.packets.take)
        self.exchange = Exchange(window)
        self.last = LastProject(window)
        self._others = OthersInWindow(window)
        self._left_waiting = ""
        PASSWORDS.ask = partial(ask_password, window)
        PASSWORDS.warn = lambda words: window.messages.say(Message(what=words, tone=Tone.NOTE))

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {
            **self.exchange.handlers(),
            "file.new": self.new_from_files,
            "file.new_empty": self._new_empty,
            "file.open": self.ask_and_open,
            "file.sample": self.open_sample,
            "file.annotator": self._ask_annotator,
            "file.close": self.close,
            "file.quit": self._quit,
        }

    def _quit(self) -> None:
        self._window.close()

    # Opening

    def open(self, path: Path, *, by_itself: bool = False) -> None:
        """Open a project in place of the one that is open, or a packet; a failure leaves that as it is.

        With ``by_itself`` nobody asked for it: one that another window has open is left to that.
        """
        if is_packet(path):
            self._window.packets.take([path])
            return
        if self._workspace is not None and _same(path, self._workspace.path):
            self._window.screen_.status.say(tr("This project is open already."))
            return
        self.last.opening(path)
        if opens_slowly(path):
            self._prepare(path)
            return
        if not self._window.saving.may_leave():
            self.last.settle()
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            workspace = open_for_window(path)
            try:
                self.enter(workspace)
            except BaseException:
                self._abandon(workspace)
                raise
        except ProjectLocked as error:
            if by_itself:
                return
            if summon(path):
                self._window.messages.say(
                    Message(
                        what=tr("Another window has this project open; it has come to the front."),
                        where=str(path),
                        tone=Tone.NOTE,
                    )
                )
            else:
                self._window.messages.show_error(error)
        except UserFixable as error:
            self._say_unusable(error, path)
        finally:
            QGuiApplication.restoreOverrideCursor()
            self.last.settle()

    def _prepare(self, path: Path) -> None:
        """Do beside the window what takes seconds, and open the project then."""
        if any(job.name == _PREPARE for job in self._window.runner.jobs()):
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> Path:
            prepare(path)
            return path

        job = self._window.runner.start(_PREPARE, work)
        job.finished.connect(self.open)
        job.failed.connect(lambda error: self._say_unusable(error, path))

    def _say_unusable(self, error: Exception, path: Path) -> None:
        self.last.settle()
        if isinstance(error, UserFixable):
            said = self._window.snapshots.with_snapshots(self._window.away.with_waiting(error, path), path)
            self._window.messages.say(self._window.mending.with_ways_out(said, error, path))
            self._window.first.list_anew()
        else:
            self._window.messages.show_error(error, _PREPARE)

    def enter(self, workspace: Workspace) -> None:
        """Show a project that is open already, and close the one before.

        Raises:
            UserFixable: if it can't be read or written; the one before stays.
        """
        person = who_works(workspace, self.annotator_name())
        self.let_go()
        self._workspace = workspace
        if workspace.in_file:
            self._summons.listen(workspace.path)
        self._window.messages.clear()
        self._window.away.opened(workspace, person)
        self._window.show_project(workspace, person)
        self._window.snapshots.opened(workspace)
        self._others.opened(workspace, person)
        self.last.opened(workspace)
        if workspace.in_file:
            self._window.places.opened(workspace)
        recent.remember(_place_of(workspace), _standing(Corpus(workspace, person)))
        with workspace.read() as reading:
            known = reading.facts.get("id")
        _log.info("project %s opened%s", known, " for looking" if workspace.read_only else "")

    def _abandon(self, workspace: Workspace) -> None:
        """Close a project that could not be shown; if the one before is closed already, begin anew."""
        workspace.close()
        if self._workspace is workspace:
            self._workspace = None
            self._window.leave_project()
            self._window.show_start()

    def open_first_article(self, desk: Desk) -> None:
        """Open the article that was open last, else the first that is not settled."""
        uid = self._window.remembered.last_article(desk.workspace.path)
        with desk.workspace.read() as reading:
            row = reading.documents.row_of(uid) if uid else None
        row = row or desk.corpus.next_open(0) or desk.corpus.first()
        if row is not None:
            desk.open(row)

    def ask_and_open(self) -> None:
        """Have a project chosen and open it."""
        choose_project(self._window, self.open)

    def locate(self, path: Path) -> None:
        """Have it said where a project lies now, and open it there."""

        def found(new: Path) -> None:
            recent.relocate(path, new)
            self.open(new)

        choose_project(self._window, found, title=tr("Where is {file}?", file=path.name), folder=path.parent)

    def forget(self, path: Path) -> None:
        """Take a project off the list of the first page."""
        recent.forget(path)
        self._window.first.list_anew()

    def open_sample(self) -> None:
        """Open the sample project, made on first use, with suggestions made while it is read."""
        from annotator.services.projects.sample import sample_project

        if any(job.name == _SAMPLE for job in self._window.runner.jobs()):
            return
        folder = state_folder() / "sample"
        if (folder / SAMPLE).exists():
            self.open(folder / SAMPLE)
            return

        def work(progress: Progress, cancelled: Cancelled) -> Path | None:
            return sample_project(folder, with_suggestions=False, progress=progress, cancelled=cancelled)

        def made(path: Path) -> None:
            self.open(path)
            if self._workspace is not None and _same(path, self._workspace.path):
                self.exchange.suggest()

        self._window.start_job(_SAMPLE, work).finished.connect(made)

    # Making

    def new_from_files(self) -> None:
        """Have articles chosen and make a project of them."""
        choose_articles(self._window, self._new_from)

    def new_from_folder(self) -> None:
        """Have a folder chosen and make a project of the articles in it."""
        choose_folder(self._window, self._new_from)

    def _new_empty(self) -> None:
        from annotator.ui.project.new_project import NewProjectDialog

        def make(path: Path) -> None:
            try:
                new_project(path).close()
            except UserFixable as error:
                self._window.messages.show_error(error)
            else:
                self.open(path)

        dialog = NewProjectDialog(self._window.appearance.theme, self._window)
        dialog.chosen.connect(make)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_in(self, paths: Sequence[Path]) -> None:
        """Import what was dropped: into the open project, else into a new one."""
        self.exchange.take_in(paths)

    def _new_from(self, paths: Sequence[Path]) -> None:
        self.exchange.take_in(paths, new=True)

    # Who

    def annotator_name(self) -> str:
        """Who annotates on this machine."""
        return self._window.remembered.annotator or own_name()

    def _ask_annotator(self) -> None:
        from annotator.ui.main_window.annotator_dialog import AnnotatorDialog

        desk = self._window.screen_.desk
        if desk is None:
            return
        if desk.workspace.signed_in() is not None:
            desk.say(tr("On a server you are whom you log in as."))
            return
        with desk.workspace.read() as reading:
            names = [p.name for p in reading.people.all() if p.name != "gold"]
        dialog = AnnotatorDialog(names, desk.person.name, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        name = dialog.name
        dialog.deleteLater()
        if not accepted or name == desk.person.name:
            return
        try:
            person = person_in(desk.workspace, name)
        except UserFixable as error:
            self._window.messages.show_error(error)
            return
        self._window.remembered.annotator = name
        self._keep_place(desk)
        self._window.show_project(desk.workspace, person)

    # Closing

    @property
    def workspace(self) -> Workspace | None:
        """The project that is open."""
        return self._workspace

    def moved(self, workspace: Workspace) -> None:
        """The project goes on in another file."""
        if workspace is self._workspace:
            self._summons.listen(workspace.path)
            self.last.opened(workspace)

    def close(self) -> None:
        """Close the project and show the first page."""
        if not self._window.saving.may_leave():
            return
        self.let_go()
        self.last.closed()
        self._window.messages.clear()
        self._window.show_start()
        self._window.note(self._left_waiting)

    def let_go(self) -> None:
        """Close the project, once the jobs that use it have stopped."""
        workspace, desk = self._workspace, self._window.screen_.desk
        if workspace is None:
            return
        self._stop_jobs()
        if desk is not None:
            self._keep_place(desk)
            if workspace.in_file:
                recent.remember(workspace.path, _standing(desk.corpus))
        self._summons.stop()
        self._window.snapshots.left()
        self._window.places.left()
        self._others.left()
        self._left_waiting = self._window.away.left()
        self._workspace = None
        self._window.leave_project()
        workspace.close()

    def _to_front(self) -> None:
        """Show the window: somebody started the program for the same project again."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _keep_place(self, desk: Desk) -> None:
        document = desk.document
        if document is not None:
            self._window.remembered.keep_last_article(desk.workspace.path, document.id)

    def _stop_jobs(self) -> None:
        runner = self._window.runner
        if runner.busy:
            runner.stop_all()
            loop = QEventLoop()
            runner.idle.connect(loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _standing(corpus: Corpus) -> str:
    try:
        progress = corpus.progress()
    except UserFixable:
        return ""
    return tr("{done:,} of {articles:,} articles done", done=progress.done, articles=progress.articles)


def _place_of(workspace: Workspace) -> Path:
    """What the list of recent projects knows a project by: its file, or its address without a password."""
    return workspace.path if workspace.in_file else Path(workspace.where)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
