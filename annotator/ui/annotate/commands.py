"""Which command does what on the Annotate screen."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.scheme import Scheme
from annotator.services.history import next_steps
from annotator.store.people import WorkStatus
from annotator.ui.actions.label_commands import label_id
from annotator.ui.annotate.deciding import Deciding
from annotator.ui.annotate.marking import Marking
from annotator.ui.annotate.screen import AnnotateScreen
from annotator.ui.annotate.travelling import Travelling

Handler = Callable[[], None]


class AnnotateCommands:
    """Binds the commands to whatever lies on the screen's desk when they are given."""

    def __init__(self, screen: AnnotateScreen) -> None:
        self._screen = screen

    def handlers(self) -> dict[str, Handler]:
        """What each command does."""
        return {**self._deciding(), **self._edges(), **self._travelling()}

    def label_handlers(self, scheme: Scheme) -> dict[str, Handler]:
        """What the command of each label does."""

        def give(layer: str, label: str) -> Handler:
            return self._marking(lambda m: m.label(layer, label))

        return {label_id(a.name, b.name): give(a.name, b.name) for a, b in scheme.labels()}

    def next_steps(self) -> tuple[str, str]:
        """The names of the steps undo and redo would pass over; empty where there is none."""
        desk = self._screen.desk
        return next_steps(desk.workspace, desk.person) if desk is not None else ("", "")

    def _deciding(self) -> dict[str, Handler]:
        def on(do: Callable[[Deciding], None]) -> Handler:
            def handle() -> None:
                if self._screen.desk is not None:
                    self._screen.leave_box()
                    do(Deciding(self._screen.desk, self._screen))

            return handle

        return {
            "annotate.next": on(Deciding.next),
            "annotate.previous": on(Deciding.previous),
            "annotate.accept": on(Deciding.accept),
            "annotate.reject": on(Deciding.reject),
            "annotate.skip": on(Deciding.skip),
            "annotate.reopen": on(Deciding.reopen),
        }

    def _edges(self) -> dict[str, Handler]:
        found: dict[str, Handler] = {"edit.delete": self._marking(Marking.delete)}
        steps = (("left_out", -1), ("left_in", 1), ("right_out", 1), ("right_in", -1))
        for name, step in steps:
            for suffix, by_character in (("", False), (".character", True)):
                found[f"edge.{name}{suffix}"] = self._marking(
                    _mover(left=name.startswith("left"), step=step, by_character=by_character)
                )
        return found

    def _marking(self, do: Callable[[Marking], None]) -> Handler:
        def handle() -> None:
            if self._screen.desk is not None:
                do(Marking(self._screen.desk, self._screen))

        return handle

    def _travelling(self) -> dict[str, Handler]:
        def on(do: Callable[[Travelling], None]) -> Handler:
            def handle() -> None:
                if self._screen.desk is not None:
                    do(Travelling(self._screen.desk, self._screen, self._screen.corpus.beside))

            return handle

        return {
            "edit.undo": on(Travelling.undo),
            "edit.redo": on(Travelling.redo),
            "edit.clear": self._screen.clear_choice,
            "annotate.at_caret": on(Travelling.at_caret),
            "annotate.next_span": on(Travelling.next_span),
            "annotate.previous_span": on(Travelling.previous_span),
            "article.done": on(Travelling.done),
            "article.next": on(Travelling.next_article),
            "article.previous": on(Travelling.previous_article),
            "article.flag": on(lambda t: t.settle(WorkStatus.FLAGGED, "Flagged.")),
            "article.skip": on(lambda t: t.settle(WorkStatus.SKIPPED, "Skipped.")),
            "article.reopen": on(lambda t: t.settle(WorkStatus.IN_PROGRESS, "In progress again.")),
        }


def _mover(*, left: bool, step: int, by_character: bool) -> Callable[[Marking], None]:
    def move(marking: Marking) -> None:
        if left:
            marking.move_start(step, by_character=by_character)
        else:
            marking.move_end(step, by_character=by_character)

    return move
