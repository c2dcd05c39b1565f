"""Which command does what on the Annotate screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from annotator.domain.scheme import Scheme
from annotator.store.people import WorkStatus
from annotator.ui.actions.label_commands import label_id
from annotator.ui.actions.label_pieces import piece_id
from annotator.ui.annotate.asking import role_of
from annotator.ui.annotate.claiming import Claiming
from annotator.ui.annotate.deciding import Deciding
from annotator.ui.annotate.marking import Marking
from annotator.ui.annotate.on_page import page_handlers
from annotator.ui.annotate.piecing import Piecing
from annotator.ui.annotate.reasoning import Reasoning
from annotator.ui.annotate.screen import AnnotateScreen
from annotator.ui.annotate.travelling import Travelling
from annotator.ui.language import tr

Handler = Callable[[], None]


class AnnotateCommands:
    """Binds the commands to whatever lies on the screen's desk when they are given."""

    def __init__(self, screen: AnnotateScreen) -> None:
        self._screen = screen

    def handlers(self) -> dict[str, Handler]:
        """What each command does."""
        return {
            **self._deciding(),
            **self._edges(),
            **self._pieces(),
            **self._travelling(),
            **self._claiming(),
            **page_handlers(self._screen),
        }

    def label_handlers(self, scheme: Scheme) -> dict[str, Handler]:
        """What the command of each label does."""

        def give(layer: str, label: str) -> Handler:
            mark = self._marking(lambda m: m.label(layer, label))

            def handle() -> None:
                asking, role = self._screen.asking, role_of(scheme, layer, label)
                if asking is not None and role is not None and asking.asks_for(role):
                    self._screen.leave_box()
                    if self._screen.relating is not None:
                        self._screen.relating.leave()
                    asking.give(role)
                else:
                    mark()

            return handle

        return {label_id(a.name, b.name): give(a.name, b.name) for a, b in scheme.offered()}

    def piece_handlers(self, scheme: Scheme) -> dict[str, Handler]:
        """What Shift and the key of each label does."""

        def join(layer: str, label: str) -> Handler:
            return self._piecing(lambda p: p.add(layer, label))

        return {piece_id(a.name, b.name): join(a.name, b.name) for a, b in scheme.labels()}

    def next_steps(self) -> tuple[str, str]:
        """The names of the steps undo and redo would pass over; empty where there is none."""
        from annotator.services.history import next_steps

        desk = self._screen.desk
        return next_steps(desk.near, desk.person) if desk is not None else ("", "")

    def _deciding(self) -> dict[str, Handler]:
        def on(do: Callable[[Deciding], None]) -> Handler:
            def handle() -> None:
                if self._screen.desk is not None:
                    self._screen.leave_box()
                    do(Deciding(self._screen.desk, self._screen))

            return handle

        return {
            "annotate.next": self._or_ask(on(Deciding.next), backwards=False),
            "annotate.previous": self._or_ask(on(Deciding.previous), backwards=True),
            "annotate.accept": on(Deciding.accept),
            "annotate.reject": on(Deciding.reject),
            "annotate.skip": on(Deciding.skip),
            "annotate.reopen": on(Deciding.reopen),
            "annotate.relate": self._relate,
            "annotate.split": self._split,
        }

    def _split(self) -> None:
        if self._screen.splitting is not None:
            self._screen.leave_box()
            self._screen.splitting.split()

    def _relate(self) -> None:
        """Draws a relation from the chosen span; a source or cue that is asked for is let go."""
        screen = self._screen
        if screen.relating is not None and screen.asking is not None:
            screen.leave_box()
            if screen.asking.waits:
                screen.asking.back()
            screen.relating.give()

    def _or_ask(self, otherwise: Handler, *, backwards: bool) -> Handler:
        """Goes to the next span that can be taken while a source or cue is asked for."""

        def handle() -> None:
            waiting = self._screen.waiting
            if waiting is not None:
                waiting.step(backwards=backwards)
            else:
                otherwise()

        return handle

    def _claiming(self) -> dict[str, Handler]:
        def on(do: Callable[[Claiming], None]) -> Handler:
            def handle() -> None:
                if self._screen.desk is not None:
                    self._screen.leave_box()
                    do(Claiming(self._screen.desk, self._screen))

            return handle

        def field(name: str) -> Handler:
            def write(claiming: Claiming) -> None:
                if claiming.claim() is not None:
                    self._screen.edit_feature(name)

            return on(write)

        def elsewhere(claiming: Claiming) -> None:
            if claiming.claim() is not None:
                self._screen.go_elsewhere()

        return {
            "claim.elsewhere": on(elsewhere),
            "claim.author": on(Claiming.by_article),
            "claim.no_cue": on(Claiming.without_cue),
            "claim.attribution": on(lambda c: c.cycle("attribution")),
            "claim.stance": on(lambda c: c.cycle("stance")),
            "claim.checkworthy": on(lambda c: c.cycle("checkworthy")),
            "claim.normalized": field("normalized"),
            "claim.figure": field("figure"),
        }

    def _edges(self) -> dict[str, Handler]:
        found: dict[str, Handler] = {"edit.delete": self._marking(Marking.delete)}
        steps = (("left_out", -1), ("left_in", 1), ("right_out", 1), ("right_in", -1))
        for name, step in steps:
            for suffix, by_character in (("", False), (".character", True)):
                found[f"edge.{name}{suffix}"] = self._marking(
                    _mover(left=name.startswith("left"), step=step, by_character=by_character)
                )
            move = Marking.move_start_by_clause if name.startswith("left") else Marking.move_end_by_clause
            found[f"edge.{name}.clause"] = self._marking(partial(_by_clause, move, step))
        return found

    def _pieces(self) -> dict[str, Handler]:
        return {"piece.add": self._piecing(Piecing.add), "piece.take_out": self._piecing(Piecing.take_out)}

    def _piecing(self, do: Callable[[Piecing], None]) -> Handler:
        def handle() -> None:
            if self._screen.desk is not None:
                self._screen.leave_box()
                do(Piecing(self._screen.desk, self._screen))

        return handle

    def _marking(self, do: Callable[[Marking], None]) -> Handler:
        def handle() -> None:
            if self._screen.desk is not None:
                self._screen.leave_box()
                do(Marking(self._screen.desk, self._screen))

        return handle

    def _reasoning(self, travelling: Travelling) -> Reasoning:
        assert self._screen.desk is not None
        return Reasoning(self._screen.desk, self._screen.reason, travelling)

    def _travelling(self) -> dict[str, Handler]:
        def on(do: Callable[[Travelling], None]) -> Handler:
            def handle() -> None:
                screen = self._screen
                if screen.desk is not None:
                    screen.inspector.span.claim.keep()
                    # Another screen in front shows for itself what a step passed over.
                    visits = not screen.isHidden()
                    do(Travelling(screen.desk, screen, screen.corpus, visits=visits))

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
            "article.flag": on(lambda t: self._reasoning(t).flag()),
            "article.skip": on(lambda t: self._reasoning(t).skip()),
            "article.reopen": on(lambda t: t.settle(WorkStatus.IN_PROGRESS, tr("In progress again."))),
        }


def _by_clause(move: Callable[[Marking, int], None], step: int, marking: Marking) -> None:
    move(marking, step)


def _mover(*, left: bool, step: int, by_character: bool) -> Callable[[Marking], None]:
    def move(marking: Marking) -> None:
        if left:
            marking.move_start(step, by_character=by_character)
        else:
            marking.move_end(step, by_character=by_character)

    return move
