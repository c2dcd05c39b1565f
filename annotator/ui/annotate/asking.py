"""The mode in which the person is asked for a claim's source or cue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.services.annotating.article import Article
from annotator.services.annotating.relate import CLAIMED_BY, CUED_BY, Relating, is_claim, relation_type, under
from annotator.ui.annotate.deciding import quoted
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.view import PageView
from annotator.ui.language import shown, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A part in what a claim says: the relation, the label that words get, and how it is asked for."""

    relation: str
    layer: str
    label: str
    name: str
    key: str
    prompt: str


_HARDLY_SPEAKS = frozenset({"DATE", "CARDINAL"})
_ROLES = (
    (CLAIMED_BY, "SOURCE", worded("source"), worded("who says it")),
    (CUED_BY, "CUE", worded("cue"), worded("the words that say so")),
)


def role_of(scheme: Scheme, layer: str, label: str) -> Role | None:
    """The part that a label plays for claims under a scheme, or None for any other label."""
    for relation, wanted, name, what in _ROLES:
        kind, known = relation_type(scheme, relation), scheme.label(layer, label)
        if label == wanted and known is not None and kind is not None and label in kind.children:
            key = known.key or label
            return Role(
                relation=relation,
                layer=layer,
                label=label,
                name=shown(name),
                key=key,
                prompt=tr(
                    "Choose {what}: click a span or select words, then {key}. Esc leaves.",
                    what=shown(what),
                    key=key,
                ),
            )
    return None


class Asking(QObject):
    """Remembers which claim waits for which part, while the person looks for it.

    ``awaited(str)``: what to say while it waits; empty when it waits no more.
    """

    awaited = Signal(str)

    def __init__(self, desk: Desk, view: PageView) -> None:
        super().__init__(desk)
        self._desk = desk
        self._view = view
        self._claim: MarkKey | None = None
        self._role: Role | None = None
        desk.changed.connect(self._follow)
        desk.articleOpened.connect(self.leave)

    @property
    def waits(self) -> bool:
        """Whether a source or cue is asked for."""
        return self._role is not None

    def asks_for(self, role: Role) -> bool:
        """Whether giving ``role``'s label means a claim's part now."""
        return self.waits or is_claim(self._desk.scheme, self._desk.chosen)

    def give(self, role: Role) -> None:
        """Take the selected words or the span chosen meanwhile, else ask for them."""
        article = self._desk.article
        if article is None:
            return
        chosen = self._desk.chosen
        claim = self._claim if self.waits else chosen.key if chosen is not None else None
        if claim is None:
            return
        selected = self._view.selected_range()
        if selected is not None:
            self._take_words(article, claim, role, *selected)
        elif chosen is not None and chosen.key != claim:
            self._claim, self._role = claim, role
            self.take(chosen)
        else:
            self._claim, self._role = claim, role
            self._desk.say(role.prompt)
            self.awaited.emit(role.prompt)

    def take(self, mark: Mark) -> None:
        """Take a span as what is asked for; one that can't be is refused and the asking goes on."""
        article, claim, role = self._desk.article, self._claim, self._role
        if article is None or claim is None or role is None or mark.key == claim:
            return
        if not self._fits(mark, role):
            self.awaited.emit(role.prompt)
            self._desk.say(
                tr(
                    "{label} {mark} can't be the {name}. {prompt}",
                    label=mark.label,
                    mark=quoted(mark),
                    name=role.name,
                    prompt=role.prompt,
                )
            )
            return
        self._link(article, claim, role, mark)

    def step(self, *, backwards: bool = False) -> None:
        """Choose the span that can be taken and stands next nearest to the claim, or the one nearer."""
        article, role = self._desk.article, self._role
        if article is None or role is None:
            return
        found = self._fitting(article, role)
        if not found:
            self._desk.say(
                tr(
                    "No span here can be the {name}. Select words, then {key}. Esc leaves.",
                    name=role.name,
                    key=role.key,
                )
            )
            return
        here = self._desk.chosen
        at = next((n for n, m in enumerate(found) if here is not None and m.key == here.key), None)
        step = -1 if backwards else 1
        self._offer(found[0 if at is None else (at + step) % len(found)], role)

    def _fitting(self, article: Article, role: Role) -> list[Mark]:
        """The spans that can be taken, the nearest to the claim first."""
        claim = article.get(self._claim) if self._claim is not None else None
        found = [m for m in article.marks() if self._fits(m, role) and m.key != self._claim]
        if claim is not None:
            found.sort(
                key=lambda m: (
                    m.label in _HARDLY_SPEAKS,
                    max(claim.start - m.end, m.start - claim.end, 0),
                    m.order,
                )
            )
        return found

    def _offer(self, mark: Mark, role: Role) -> None:
        self._view.choose(mark.key)
        found = tr(
            "{key}: {label} {mark} is the {name}.",
            key=role.key,
            label=mark.label,
            mark=quoted(mark),
            name=role.name,
        )
        self._desk.say(tr("{found} Tab goes on, Esc leaves.", found=found))

    def leave(self) -> None:
        """Ask no more."""
        self._claim = self._role = None
        self.awaited.emit("")

    def back(self) -> None:
        """Ask no more and choose the claim again."""
        claim = self._claim
        self.leave()
        self._view.choose(claim)

    def _fits(self, mark: Mark, role: Role) -> bool:
        kind = relation_type(self._desk.scheme, role.relation)
        return kind is not None and mark.label in kind.children and mark.status is not Status.REJECTED

    def _take_words(self, article: Article, claim: MarkKey, role: Role, start: int, end: int) -> None:
        kind = relation_type(self._desk.scheme, role.relation)
        known = under(article.marks(), kind, start, end) if kind is not None else None
        if known is not None and (role.relation != CUED_BY or (known.start, known.end) == (start, end)):
            self._link(article, claim, role, known)
            return
        span = (role.layer, role.label, start, end)
        self._commit(
            article, claim, role, lambda: self._relating.link_words(article.row, claim, role.relation, span)
        )

    def _link(self, article: Article, claim: MarkKey, role: Role, mark: Mark) -> None:
        self._commit(
            article, claim, role, lambda: self._relating.link(article.row, claim, role.relation, mark.key)
        )

    def _commit(self, article: Article, claim: MarkKey, role: Role, work: Callable[[], Changes]) -> None:
        changes = self._desk.commit(work)
        if changes is None:
            return
        # Where the claim was a suggestion, its decision stands in its place now.
        standing = article.standing_for(claim, changes)
        self.leave()
        self._view.choose(standing)
        part = article.related(standing, role.relation) if standing is not None else None
        if part is not None:
            self._desk.say(
                tr("{name}: {part}. Ctrl+Z takes it back.", name=role.name.capitalize(), part=quoted(part))
            )

    @property
    def _relating(self) -> Relating:
        return self._desk.relating

    def _follow(self, changes: Changes) -> None:
        article, claim = self._desk.article, self._claim
        if article is None or claim is None or article.row not in changes.documents:
            return
        self._claim = article.standing_for(claim, changes)
        if not is_claim(self._desk.scheme, article.get(self._claim)):
            self.leave()
