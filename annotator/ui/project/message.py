"""Something to be said in place: what happened, where, what to do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from annotator.domain.errors import UserFixable
from annotator.ui.language import shown, tr
from annotator.ui.project.bug_report import report_of


class Tone(Enum):
    """How a message is meant."""

    TROUBLE = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """A step offered with a message: the words on its button, and what it does."""

    words: str
    take: Callable[[], None]


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is said; ``report`` is copied along with it and not shown.

    ``stands`` says whether what it tells of is still so; asked after every change of the project.
    """

    what: str
    where: str = ""
    next_step: str = ""
    tone: Tone = Tone.TROUBLE
    steps: tuple[Step, ...] = ()
    report: str = ""
    stands: Callable[[], bool] = _always

    @property
    def spoken(self) -> str:
        """All of it in one line, as a screen reader says it."""
        return " ".join(part for part in (self.what, self.where, self.next_step) if part)

    @property
    def copied(self) -> str:
        """All of it, as it is put on the clipboard."""
        return "\n".join(part for part in (self.what, self.where, self.next_step, self.report) if part)


def line_of(error: BaseException) -> str:
    """An error in one line, in the language of the window: where, what, and what to do."""
    if not isinstance(error, UserFixable):
        return str(error)
    what = f"{shown(error.where)}: {shown(error.what)}" if error.where else shown(error.what)
    return f"{what} {shown(error.next_step)}" if error.next_step else what


def message_of(error: BaseException, doing: str = "") -> Message:
    """What to say about ``error``, met while ``doing`` something ("Import articles").

    What a person can mend is said as it is; anything else is our own mistake, and said to be one.
    """
    if isinstance(error, UserFixable):
        return Message(what=shown(error.what), where=shown(error.where), next_step=shown(error.next_step))
    name = type(error).__name__
    return Message(
        what=tr("Goldspan itself made a mistake during “{doing}” ({name}).", doing=shown(doing), name=name)
        if doing
        else tr("Goldspan itself made a mistake ({name}).", name=name),
        next_step=tr("What was saved is safe. Copy the report for whoever looks after Goldspan, and go on."),
        report=report_of(error),
    )


def crash_message(report: str) -> Message:
    """What to say when the program crashed the last time it was used."""
    return Message(
        what=tr("Goldspan crashed when it was last used."),
        next_step=tr("What was saved is safe. If it happens again, start it with --safe, and report it."),
        report=report,
    )
