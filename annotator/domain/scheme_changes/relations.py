"""Changes of relations: which there are, and what they may link."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import RelationType, Scheme
from annotator.domain.scheme_changes.change import (
    Change,
    Said,
    any_of,
    checked_name,
    refuse_known,
    relation_in,
)
from annotator.domain.scheme_changes.editing import with_relation
from annotator.domain.wording import worded


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRelation(Change):
    """A new relation."""

    added: RelationType

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        checked_name(self.added.name, worded("A relation"))
        known = any(r.name == self.added.name for r in scheme.relations)
        refuse_known(known, worded("a relation"), self.added.name)
        _refuse_unknown_ends(scheme, (*self.added.heads, *self.added.children))
        return replace(scheme, relations=(*scheme.relations, self.added))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Add the relation {relation}", relation=self.added.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfRelation(Change):
    name: str

    def touches_relation(self, name: str) -> bool:
        """Those of its name."""
        return name == self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameRelation(_OfRelation):
    """A relation gets another name."""

    to: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = relation_in(scheme, self.name)
        checked_name(self.to, worded("A relation"))
        refuse_known(any(r.name == self.to for r in scheme.relations), worded("a relation"), self.to)
        return with_relation(scheme, self.name, replace(former, name=self.to))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Rename the relation {former} to {name}", former=self.name, name=self.to)

    def relation(self, name: str, head: Said, child: Said) -> str:
        """The new name."""
        return self.to if name == self.name else name


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeRelations(_OfRelation):
    """A relation goes into another one, which then allows the ends of both."""

    into: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former, other = (relation_in(scheme, name) for name in (self.name, self.into))
        if self.name == self.into:
            raise UnfitChange(
                worded("A relation can't be merged with itself."), next_step=worded("Choose another one.")
            )
        both = replace(
            other,
            heads=tuple(dict.fromkeys((*other.heads, *former.heads))),
            children=tuple(dict.fromkeys((*other.children, *former.children))),
            across_documents=other.across_documents or former.across_documents,
        )
        return with_relation(with_relation(scheme, self.name), self.into, both)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Merge the relation {relation} into {into}", relation=self.name, into=self.into)

    def relation(self, name: str, head: Said, child: Said) -> str:
        """The other relation's name."""
        return self.into if name == self.name else name


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitRelation(_OfRelation):
    """Relations that lead to one of ``children`` get the name ``to``; the others keep theirs."""

    to: str
    children: tuple[str, ...]

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = relation_in(scheme, self.name)
        checked_name(self.to, worded("A relation"))
        refuse_known(any(r.name == self.to for r in scheme.relations), worded("a relation"), self.to)
        strange = next((c for c in self.children if c not in former.children), None)
        if strange is not None or not self.children:
            raise UnfitChange(
                worded(
                    "The relation {relation} does not lead to {label!r}.", relation=self.name, label=strange
                )
                if strange
                else worded("No label is named."),
                next_step=worded("Choose labels that it leads to."),
            )
        left = tuple(c for c in former.children if c not in self.children)
        made = replace(former, name=self.to, children=self.children)
        return with_relation(scheme, self.name, replace(former, children=left), made)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded(
            "Split the relation {relation}: {name} where it leads to {labels}",
            relation=self.name,
            name=self.to,
            labels=any_of(self.children),
        )

    def relation(self, name: str, head: Said, child: Said) -> str:
        """The new name, where the child's label asks for it."""
        return self.to if name == self.name and child.label in self.children else name


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEnds(Change):
    """A relation may link other labels, or links across articles or not. Those there are stay."""

    name: str
    heads: tuple[str, ...]
    children: tuple[str, ...]
    across_documents: bool = False

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = relation_in(scheme, self.name)
        _refuse_unknown_ends(scheme, (*self.heads, *self.children))
        changed = replace(
            former, heads=self.heads, children=self.children, across_documents=self.across_documents
        )
        return with_relation(scheme, self.name, changed)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Let {relation} link other labels", relation=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetireRelation(Change):
    """A relation is made no more; those there are stay."""

    name: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = relation_in(scheme, self.name)
        return with_relation(scheme, self.name, replace(former, retired=True))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Retire the relation {relation}", relation=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreRelation(Change):
    """A retired relation may be made again."""

    name: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = relation_in(scheme, self.name)
        return with_relation(scheme, self.name, replace(former, retired=False))

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Bring the relation {relation} back", relation=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteRelation(Change):
    """A relation that nothing is linked by goes; whoever carries it out makes sure of that."""

    name: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        relation_in(scheme, self.name)
        return with_relation(scheme, self.name)

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Delete the relation {relation}", relation=self.name)


def _refuse_unknown_ends(scheme: Scheme, names: tuple[str, ...]) -> None:
    known = {label.name for _, label in scheme.labels()}
    strange = next((name for name in names if name not in known), None)
    if strange is not None:
        raise UnfitChange(
            worded("There is no label {label!r}.", label=strange),
            next_step=worded("Choose labels of the scheme."),
        )
