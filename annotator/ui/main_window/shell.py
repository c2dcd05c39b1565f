"""The window itself: menus, top bar, messages, and the screens in a stack."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.actions.action_set import ActionSet
from annotator.ui.actions.catalogue import BY_ID, COMMANDS
from annotator.ui.actions.command import Need
from annotator.ui.actions.key_map import key_map
from annotator.ui.actions.label_commands import PREFIX, label_commands
from annotator.ui.actions.label_hits import hit_label_commands
from annotator.ui.actions.label_pieces import piece_commands
from annotator.ui.annotate.commands import AnnotateCommands
from annotator.ui.annotate.note_commands import note_handlers
from annotator.ui.annotate.screen import AnnotateScreen
from annotator.ui.annotate.work_clock import WorkClock
from annotator.ui.appearance import Appearance
from annotator.ui.claims.shared_board import SharedBoard
from annotator.ui.corpus.commands import list_handlers
from annotator.ui.jobs.job import Job, Work
from annotator.ui.jobs.runner import JobRunner
from annotator.ui.jobs.strip import JobStrip
from annotator.ui.language import shown, tr
from annotator.ui.main_window import menus
from annotator.ui.main_window.away import AwayInWindow
from annotator.ui.main_window.first_page import FirstPage
from annotator.ui.main_window.helping import Helping
from annotator.ui.main_window.long_steps import LongSteps
from annotator.ui.main_window.many import Many
from annotator.ui.main_window.mending import MendingInWindow
from annotator.ui.main_window.pace import PaceInWindow
from annotator.ui.main_window.packets import PacketsInWindow
from annotator.ui.main_window.places import PlacesInWindow
from annotator.ui.main_window.preferring import Preferring
from annotator.ui.main_window.projects import Projects
from annotator.ui.main_window.recent_menu import RecentMenu
from annotator.ui.main_window.ruling import RulesInWindow
from annotator.ui.main_window.saving import SavingInWindow
from annotator.ui.main_window.screens import ANNOTATE, Screens
from annotator.ui.main_window.snapshots import SnapshotsInWindow
from annotator.ui.main_window.start_foot import StartFoot
from annotator.ui.main_window.team import TeamInWindow
from annotator.ui.main_window.top_bar import TopBar
from annotator.ui.main_window.tour_bar import TourBar
from annotator.ui.main_window.touring import Touring
from annotator.ui.main_window.viewing import Viewing
from annotator.ui.project.error_bar import ErrorBar
from annotator.ui.project.file_drop import FileDrop
from annotator.ui.project.message import Message, Tone
from annotator.ui.remembered import Remembered
from annotator.ui.theme.theme import Theme
from annotator.ui.work.commands import work_handlers

if TYPE_CHECKING:
    from annotator.ui.project.start_page import StartPage


class MainWindow(QMainWindow):
    """One window with one project, or the first page. What commands do lies in the parts it composes."""

    def __init__(self, remembered: Remembered, appearance: Appearance, *, opening: bool = False) -> None:
        """Make it, with the first page in front; with ``opening`` a project is about to be."""
        super().__init__()
        self.remembered = remembered
        self.appearance = appearance
        self.runner = JobRunner(self)
        key_map().take(remembered.given_keys)
        self.actions_ = ActionSet(self)
        theme = appearance.theme
        self.messages = ErrorBar(theme)
        self.top = TopBar()
        self.tour_bar = TourBar()
        self.screens = Screens(self)
        self.first = FirstPage(self)
        column = self._arrange()
        self.screen_ = AnnotateScreen(self.screens.stack)
        self.screen_.resize(self.size())  # its panes share that out until it is shown
        self.screens.stack.addWidget(self.screen_)
        self.work_clock = WorkClock(self.screen_)
        self.screen_.at_work = self.work_clock.seconds
        self.strip = JobStrip(self.runner, theme)
        self.screen_.status.add_strip(self.strip)
        self.foot = StartFoot(self.runner, theme)
        column.addWidget(self.foot)
        self.board = SharedBoard(self._read_board, self)
        self.board.troubled.connect(self.messages.show_error)
        self._share()
        self.screen_.corpus.use(self._read_list, remembered)
        self._compose()
        self.actions_.add(COMMANDS, self._handlers())
        self._connect()
        self._dress(theme)
        self.viewing.restore()
        self.preferring.restore()
        if not opening:
            self.show_start()

    def _compose(self) -> None:
        self.snapshots = SnapshotsInWindow(self)
        self.mending = MendingInWindow(self)
        self.saving = SavingInWindow(self)
        self.places = PlacesInWindow(self)
        self.packets = PacketsInWindow(self)
        self.team = TeamInWindow(self)
        self.away = AwayInWindow(self)
        self.projects = Projects(self)
        self.viewing = Viewing(self)
        self.helping = Helping(self)
        self.preferring = Preferring(self)
        self.touring = Touring(self)
        self.annotating = AnnotateCommands(self.screen_)
        self.many = Many(self)
        self.ruling = RulesInWindow(self)
        self.pace = PaceInWindow(self)

    # Screens

    @property
    def start_page(self) -> StartPage:
        """The first page."""
        return self.first.page

    def show_start(self) -> None:
        """Show the first page."""
        if not self.menuBar().actions():
            self._fill_menus()
        self.first.show()
        self.top.hide()
        self.foot.show_jobs(True)
        self.setWindowTitle("Goldspan")
        self.actions_.there(Need.NOTHING)
        self.start_page.focus_first()

    def show_project(self, workspace: Workspace, person: Person) -> None:
        """Show a project on the Annotate screen, at the article that was open last."""
        desk = self.screen_.show_project(workspace, person)
        name = workspace.path.name
        if workspace.read_only:
            name = tr("{name} · read-only", name=name)
        self.top.show_project(name, workspace.where, person.name, person.role.value)
        self.setWindowTitle(f"{workspace.path.stem} – Goldspan")
        desk.articleOpened.connect(self._enable)
        desk.said.connect(self.foot.say)
        desk.noted.connect(self.note)
        desk.changed.connect(lambda _changes: self.messages.recheck())
        self.saving.show_desk(desk)
        self.away.show_desk(desk)
        self.work_clock.show_desk(desk)
        self.board.show_desk(desk)
        self.screens.show_desk(desk)
        self.many.show_desk(desk)
        self.ruling.show_desk(desk)
        self.pace.show_desk(desk)
        self.projects.open_first_article(desk)
        self.touring.show_desk(desk)
        self._enable()

    def leave_project(self) -> None:
        """Show nothing of the project any more: it is being closed."""
        self.work_clock.show_desk(None)
        self.board.show_desk(None)
        self.pace.show_desk(None)
        self.screens.show_desk(None)
        self.touring.show_desk(None)
        self.screen_.leave()

    def note(self, words: str) -> None:
        """Say something calmly, until it is dismissed."""
        if words:
            self.messages.say(Message(what=words, tone=Tone.NOTE))

    def start_job(self, name: str, work: Work, *, kind: str = "project", quiet: bool = False) -> Job:
        """Run long work beside the window; an error of it is said in the message bar."""
        job = self.runner.start(name, work, kind=kind, quiet=quiet)
        job.failed.connect(lambda error: self.messages.show_error(error, name))
        return job

    def _read_board(self, name: str, work: Work) -> Job:
        return self.runner.start(name, work, kind="board", quiet=True)

    def _read_list(self, name: str, work: Work) -> Job:
        return self.start_job(name, work, kind="list", quiet=True)

    # Composing

    def screen_changed(self) -> None:
        """Another screen is in front: what is around it follows."""
        beside = self.screens.in_front != ANNOTATE
        self.top.show_screen(self.screens.in_front)
        self.top.show()
        self.touring.show_screen(not beside)
        self.foot.show_jobs(beside, always=beside)
        self._enable()

    def _enable(self) -> None:
        self.actions_.there(self.screens.there())

    def _handlers(self) -> dict[str, Callable[[], None]]:
        return {
            **self.projects.handlers(),
            **self.viewing.handlers(),
            **self.helping.handlers(),
            **self.preferring.handlers(),
            **self.touring.handlers(),
            **self.screens.handlers(),
            **self.annotating.handlers(),
            **LongSteps(self, self.annotating.handlers()).handlers(),
            **self.many.handlers(),
            **self.ruling.handlers(),
            **self.pace.handlers(),
            **list_handlers(self.screen_.corpus),
            **note_handlers(self.screen_),
            **work_handlers(self),
            **self.snapshots.handlers(),
            **self.mending.handlers(),
            **self.packets.handlers(),
            **self.team.handlers(),
            **self.away.handlers(),
        }

    def _scheme_changed(self) -> None:
        desk = self.screen_.desk
        self.actions_.remove(PREFIX)
        if desk is not None:
            self.actions_.add(label_commands(desk.scheme), self.annotating.label_handlers(desk.scheme))
            self.actions_.add(piece_commands(desk.scheme), self.annotating.piece_handlers(desk.scheme))
            self.actions_.add(hit_label_commands(desk.scheme), self.screens.hit_label_handlers(desk.scheme))
        self._fill_menus()

    def _fill_menus(self) -> None:
        menus.fill(self.menuBar(), self.actions_, self._name_steps)
        self.recents.stand_after(self.actions_.action("file.open"), self.menuBar())

    def _keys_changed(self) -> None:
        """Keep the keys, and give labels theirs anew: a command may have taken or freed one."""
        self.remembered.given_keys = key_map().given
        self.screen_.renew_labels()

    def _name_steps(self) -> None:
        """Say in the Edit menu what Undo and Redo would pass over."""
        for name, step in zip(("edit.undo", "edit.redo"), self.annotating.next_steps(), strict=True):
            action = self.actions_.action(name)
            if action is not None:
                action.setText(menus.named_step(shown(BY_ID[name].text), shown(step)))

    def _connect(self) -> None:
        self.recents = RecentMenu(self.projects.open)
        self.screen_.commandGiven.connect(self.actions_.trigger)
        self.screen_.schemeChanged.connect(self._scheme_changed)
        self.screen_.troubled.connect(self.messages.show_error)
        self.appearance.changed.connect(self._dress)
        key_map().changed.connect(self._keys_changed)
        self.top.screenClicked.connect(self.actions_.trigger)
        self.top.annotatorClicked.connect(lambda: self.actions_.trigger("file.annotator"))
        self._drop = FileDrop(self)
        self._drop.project.connect(self.projects.open)
        self._drop.articles.connect(self.projects.take_in)
        self._drop.packets.connect(self.packets.take)

    def _share(self) -> None:
        """Let the inspector show what other screens have read."""
        elsewhere = self.screen_.inspector.span.elsewhere
        elsewhere.use(self.board)
        elsewhere.placeWanted.connect(self.screens.show_place)
        entry = self.screen_.inspector.span.entry
        entry.use(lambda: self.screens.book, lambda: self.screen_.desk.row if self.screen_.desk else None)
        entry.commandGiven.connect(self.screen_.commandGiven)

    def _arrange(self) -> QVBoxLayout:
        """Lay out what stands there already; the column that takes the rest."""
        self.top.offer_screens(self.screens.tabs())
        # From the outside in: whatever a part holds already is told of each new parent.
        body = QWidget()
        self.setCentralWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.messages, self.tour_bar, self.screens.stack):
            column.addWidget(part)
        column.setStretchFactor(self.screens.stack, 1)
        self.menuBar().setNativeMenuBar(True)
        self.setMinimumSize(800, 520)
        return column

    def _dress(self, theme: Theme) -> None:
        for part in (self.messages, self.first, self.strip, self.foot):
            part.dress(theme)
        self.screen_.set_theme(theme)
        self.screens.dress(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, remember the window, close the project; stay where decisions would be lost."""
        if not self.saving.may_leave():
            event.ignore()
            return
        self.viewing.remember()
        self.runner.close()
        self.projects.last.program_ends(self.projects.workspace)
        self.projects.let_go()
        self.remembered.save()
        event.accept()
