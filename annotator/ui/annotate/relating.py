"""The mode in which a relation is drawn from the chosen span to the next one chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import RelationType, Scheme
from annotator.domain.span import Status
from annotator.ui.actions.key_map import key_map
from annotator.ui.annotate.deciding import NOTHING_CHOSEN, quoted
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.view import PageView
from annotator.ui.language import tr

RELATE = "annotate.relate"
ChooseKind = Callable[[Sequence[str], Callable[[str], None]], None]


class RelationAsking(QObject):
    """Remembers which span a relation starts from, while the person looks for its other end.

    ``awaited(str)``: what to say while it waits; empty when it waits no more.
    """

    awaited = Signal(str)

    def __init__(self, desk: Desk, view: PageView, choose_kind: ChooseKind) -> None:
        """``choose_kind`` has one of several kinds of relation chosen, and hands it over."""
        super().__init__(desk)
        self._desk = desk
        self._view = view
        self._choose_kind = choose_kind
        self._head: MarkKey | None = None
        desk.changed.connect(self._follow)
        desk.articleOpened.connect(self.leave)

    @property
    def waits(self) -> bool:
        """Whether the other end is asked for."""
        return self._head is not None

    def give(self) -> None:
        """Start from the chosen span, or take the one chosen meanwhile."""
        chosen = self._desk.chosen
        if chosen is None:
            self._desk.say(NOTHING_CHOSEN)
        elif self._head is not None and chosen.key != self._head:
            self.take(chosen)
        elif not any(chosen.label in (*r.heads, *r.children) for r in _relations(self._desk.scheme)):
            self._desk.say(tr("The label scheme has no relation for {label}.", label=chosen.label))
        else:
            self._head = chosen.key
            self._desk.say(self._prompt)
            self.awaited.emit(self._prompt)

    def take(self, mark: Mark) -> None:
        """Take a span as the other end; one that can't be is refused and the asking goes on."""
        article = self._desk.article
        head = article.get(self._head) if article is not None and self._head is not None else None
        if head is None or mark.key == head.key:
            return
        kinds, turned = _between(self._desk.scheme, head, mark), False
        if not kinds:
            kinds, turned = _between(self._desk.scheme, mark, head), True
        one, other = (mark, head) if turned else (head, mark)
        if not kinds:
            refused = tr(
                "{label} {head} and {other} {mark} can't be related.",
                label=head.label,
                head=quoted(head),
                other=mark.label,
                mark=quoted(mark),
            )
            self.awaited.emit(self._prompt)
            self._desk.say(f"{refused} {self._prompt}")
        elif len(kinds) == 1:
            self._link(one, kinds[0], other)
        else:
            self._choose_kind(kinds, lambda kind: self._link(one, kind, other))

    def step(self, *, backwards: bool = False) -> None:
        """Choose the next span that can be the other end."""
        article = self._desk.article
        head = article.get(self._head) if article is not None and self._head is not None else None
        if article is None or head is None:
            return
        here, scheme = self._desk.chosen or head, self._desk.scheme
        found = [
            m
            for m in article.marks()
            if m.key != head.key
            and m.status is not Status.REJECTED
            and (_between(scheme, head, m) or _between(scheme, m, head))
        ]
        beyond = [m for m in found if (m.order < here.order if backwards else m.order > here.order)]
        around = beyond or found
        if not around:
            self._desk.say(tr("No span here can be related to {head}. Esc leaves.", head=quoted(head)))
            return
        mark = around[-1] if backwards else around[0]
        self._view.choose(mark.key)
        self._desk.say(
            tr(
                "{key}: {label} {mark}. Tab goes on, Esc leaves.",
                key=key_map().words(RELATE),
                label=mark.label,
                mark=quoted(mark),
            )
        )

    def leave(self) -> None:
        """Ask no more."""
        self._head = None
        self.awaited.emit("")

    def back(self) -> None:
        """Ask no more and choose the first span again."""
        head = self._head
        self.leave()
        self._view.choose(head)

    @property
    def _prompt(self) -> str:
        return tr(
            "Choose the other span: click it or Tab to it, then {key}. Esc leaves.",
            key=key_map().words(RELATE),
        )

    def _link(self, head: Mark, kind: str, child: Mark) -> None:
        from annotator.services.claims.link_claims import KINDS, Linking

        desk, article = self._desk, self._desk.article
        start = self._head
        if article is None or start is None:
            return

        def work() -> Changes:
            if kind in KINDS:
                return Linking(desk.workspace, desk.person).link(head.key, kind, child.key)
            return desk.relating.link(article.row, head.key, kind, child.key)

        changes = desk.commit(work)
        if changes is not None:
            standing = article.standing_for(start, changes)
            self.leave()
            self._view.choose(standing)
            undo = key_map().words("edit.undo")
            desk.say(
                tr(
                    "{head} {kind} {child}. {undo} takes it back.",
                    head=quoted(head),
                    kind=kind.replace("_", " "),
                    child=quoted(child),
                    undo=undo,
                )
            )

    def _follow(self, changes: Changes) -> None:
        article = self._desk.article
        if article is None or self._head is None or article.row not in changes.documents:
            return
        self._head = article.standing_for(self._head, changes)
        if article.get(self._head) is None:
            self.leave()


def _relations(scheme: Scheme) -> list[RelationType]:
    return [relation for relation in scheme.relations if not relation.retired]


def _between(scheme: Scheme, head: Mark, child: Mark) -> list[str]:
    """The kinds of relation that may lead from one span to another."""
    return [r.name for r in _relations(scheme) if head.label in r.heads and child.label in r.children]
