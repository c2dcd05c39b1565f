"""The tour: four steps on the sample project, each of which goes on when the person has really done it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.folders import state_folder
from annotator.services.projects.known import SAMPLE
from annotator.store.people import WorkStatus
from annotator.ui.actions.key_map import key_map
from annotator.ui.actions.key_names import key_name
from annotator.ui.annotate.desk import Desk
from annotator.ui.language import shown, tr
from annotator.ui.main_window.screens import ANNOTATE

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class TourStep:
    """What to do, why, and whether it was done.

    ``{key}`` and ``{other}`` stand for the keys of ``commands`` as they are now.
    """

    words: str
    more: str
    commands: tuple[str, ...]
    done: Callable[[Desk, _Before], bool]

    @property
    def named(self) -> str:
        """The words with the keys in them."""
        return self._filled(self.words)

    @property
    def told(self) -> str:
        """Why, with the keys in it."""
        return self._filled(self.more)

    def _filled(self, template: str) -> str:
        keys = [key_name((*key_map().keys(name), "")[0]) for name in self.commands]
        return shown(template).format(key=keys[0], other=keys[-1])


@dataclass(frozen=True, slots=True)
class _Before:
    """How it stood when a step began."""

    row: int | None
    decided: int
    added: int

    @classmethod
    def of(cls, desk: Desk) -> _Before:
        marks = desk.marks()
        decided = sum(not mark.undecided for mark in marks)
        given = sum(mark.status in (Status.ADDED, Status.CORRECTED) for mark in marks)
        return cls(desk.row, decided, given)


def _chosen(desk: Desk, _before: _Before) -> bool:
    return desk.chosen is not None and desk.chosen.undecided


def _decided(desk: Desk, before: _Before) -> bool:
    return desk.row == before.row and _Before.of(desk).decided > before.decided


def _added(desk: Desk, before: _Before) -> bool:
    return desk.row == before.row and _Before.of(desk).added > before.added


def _finished(desk: Desk, before: _Before) -> bool:
    if before.row is None or desk.row == before.row:
        return False
    return desk.corpus.entries([before.row])[before.row].status is WorkStatus.DONE


STEPS: tuple[TourStep, ...] = (
    TourStep(
        words=worded("Press {key}: it chooses the next suggestion."),
        more=worded(
            "A dashed line is what a program suggests and nobody has decided; a solid one is a decision."
        ),
        commands=("annotate.next",),
        done=_chosen,
    ),
    TourStep(
        words=worded("Press {key} if the suggestion is right, {other} if it is not."),
        more=worded(
            "The next one is chosen by itself. Every decision is saved at once; Ctrl Z takes it back."
        ),
        commands=("annotate.accept", "annotate.reject"),
        done=_decided,
    ),
    TourStep(
        words=worded(
            "Mark something that is missing: select its words, then press a label's key, such as 1."
        ),
        more=worded(
            "With the mouse, or with {key}: the word at the caret. The labels stand below the article."
        ),
        commands=("caret.word",),
        done=_added,
    ),
    TourStep(
        words=worded("Press {key}: the article is done, and the next one opens."),
        more=worded("What you left undecided stays a suggestion. You can come back at any time."),
        commands=("article.done",),
        done=_finished,
    ),
)


class Touring:
    """Shows the steps one after the other; the sample project offers them the first time it is opened."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._desk: Desk | None = None
        self._at: int | None = None
        self._before = _Before(None, 0, 0)
        self._wanted = False
        self._waits = False
        window.tour_bar.skipped.connect(self._next)
        window.tour_bar.ended.connect(self.end)
        key_map().changed.connect(self._show)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {"help.tour": self.begin}

    @property
    def step(self) -> int | None:
        """Which step is shown, from 0; their number when all are done; None while no tour is taken."""
        return self._at

    def begin(self) -> None:
        """Take the tour from its beginning, on the sample project."""
        if self._on_sample():
            self._window.actions_.trigger("screen.annotate")
            self._start()
        else:
            self._wanted = True
            self._window.projects.open_sample()

    def show_desk(self, desk: Desk | None) -> None:
        """Another project is open, or none."""
        self._desk = desk
        self._at = None
        self._window.tour_bar.hide()
        if desk is None:
            return
        desk.chosenChanged.connect(self._look)
        desk.changed.connect(self._look)
        desk.articleOpened.connect(self._look)
        if self._on_sample() and (self._wanted or not self._window.remembered.tour_taken):
            self._start()

    def show_screen(self, annotate: bool) -> None:
        """Another screen is in front: the steps are of Annotate alone."""
        self._window.tour_bar.setVisible(annotate and self._at is not None)

    def end(self) -> None:
        """Show no more of it; it is offered again only when it is asked for."""
        self._at = None
        self._window.remembered.tour_taken = True
        self._window.tour_bar.hide()

    def _start(self) -> None:
        self._wanted = False
        self._at = -1
        self._next()

    def _next(self) -> None:
        desk = self._desk
        if self._at is None or desk is None:
            return
        self._at += 1
        self._before = _Before.of(desk)
        self._waits = self._at == 0 and not desk.marks()
        if self._at >= len(STEPS):
            self._window.remembered.tour_taken = True
        self._show()

    def _show(self) -> None:
        bar, at = self._window.tour_bar, self._at
        if at is None:
            return
        if at >= len(STEPS):
            bar.show_step(
                tr("DONE"),
                tr("That is all it takes: choose, decide, add, next."),
                tr(
                    "{key} exports the dataset. Every key stands under Help, and so does the guide.",
                    key=key_name((*key_map().keys("file.export"), "")[0]),
                ),
                last=True,
            )
            return
        step = STEPS[at]
        number = tr("STEP {number} OF {all}", number=at + 1, all=len(STEPS))
        more = step.told
        if self._waits:
            more = tr("Suggestions are made first: the line below the article says how far that is.")
        bar.show_step(number, step.named, more)
        self.show_screen(self._window.screens.in_front == ANNOTATE)

    def _look(self, *_what: object) -> None:
        desk, at = self._desk, self._at
        if desk is None or at is None or at >= len(STEPS):
            return
        if self._before.row is None:  # no article was open when the step began
            self._before = _Before.of(desk)
        if self._waits and desk.marks():
            self._waits = False
            self._show()
        if STEPS[at].done(desk, self._before):
            self._next()

    def _on_sample(self) -> bool:
        desk = self._desk
        return desk is not None and desk.workspace.in_file and _is_sample(desk.workspace.path)


def _is_sample(path: Path) -> bool:
    return path.absolute() == (state_folder() / "sample" / SAMPLE).absolute()
