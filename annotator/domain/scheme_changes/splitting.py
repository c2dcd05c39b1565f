"""One label becomes several: by what its spans say, or by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Label, Scheme
from annotator.domain.scheme_changes.change import Change, Pair, Said, any_of, checked_name, label_in
from annotator.domain.scheme_changes.editing import with_ends, with_label
from annotator.domain.scheme_changes.labels import refuse_taken
from annotator.domain.wording import Worded, worded

_BETWEEN = re.compile(r"\W+")


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitRule:
    """Spans that hold one of ``words``, or whose ``feature`` has one of ``values``, go to ``to``.

    Words are compared whole, capitals or not.
    """

    to: str
    words: tuple[str, ...] = ()
    feature: str = ""
    values: tuple[str, ...] = ()

    def fits(self, said: Said) -> bool:
        """Whether it is about this span."""
        if self.feature and str(said.features.get(self.feature, "")) in self.values:
            return True
        if not self.words:
            return False
        text = _plain(said.text)
        return any(_plain(word) in text for word in self.words if word.strip())

    @property
    def words_said(self) -> str:
        """The rule in a few words."""
        if self.feature:
            return worded(
                "{name} where {feature} is {values}",
                name=self.to,
                feature=self.feature,
                values=any_of(self.values),
            )
        quoted = [f"“{word}”" for word in self.words]
        return worded("{name} where it holds {words}", name=self.to, words=any_of(quoted))


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitLabel(Change):
    """Spans of a label go where the first rule that fits says, all others to ``otherwise``.

    ``into`` are new labels, which take the place of the former one. That stays only if a rule or
    ``otherwise`` names it.
    """

    looks_within: ClassVar[bool] = True

    layer: str
    label: str
    into: tuple[Label, ...]
    rules: tuple[SplitRule, ...]
    otherwise: str

    def applied(self, scheme: Scheme) -> Scheme:
        """The scheme after the change."""
        former = label_in(scheme, self.layer, self.label)
        targets = self._targets()
        stays = self.label in targets
        if targets == [self.label]:
            raise UnfitChange(
                worded("All of {label} would stay {label}.", label=self.label),
                next_step=worded("Say which spans go elsewhere."),
            )
        kept = replace(former, key="") if any(n.key == former.key for n in self.into) else former
        bare = with_label(scheme, self.layer, self.label, *([kept] if stays else []))
        for label in self.into:
            checked_name(label.name, worded("A label"))
            refuse_taken(bare, self.layer, label)
        if len({label.name for label in self.into}) < len(self.into):
            raise UnfitChange(
                worded("Two of the new labels have one name."), next_step=worded("Rename one of them.")
            )
        made = with_label(scheme, self.layer, self.label, *([kept] if stays else []), *self.into)
        for name in targets:
            if label_in(made, self.layer, name).retired and name != self.label:
                raise UnfitChange(
                    worded("The label {label} is retired.", label=name),
                    next_step=worded("Choose another one."),
                )
        return with_ends(made, self.label, [name for name in targets if name != self.label])

    @property
    def words(self) -> str:
        """The change in a few words."""
        return worded("Split {label}: {parts}", label=self.label, parts=said_of(self.rules, self.otherwise))

    def touches(self, pair: Pair) -> bool:
        """The spans of the label."""
        return pair == (self.layer, self.label)

    def reaches(self, pair: Pair) -> frozenset[Pair]:
        """Any of the labels that it names."""
        if not self.touches(pair):
            return frozenset((pair,))
        return frozenset((self.layer, name) for name in self._targets())

    def span(self, said: Said) -> Said:
        """The label that the first rule that fits names."""
        if not self.touches(said.pair):
            return said
        name = next((rule.to for rule in self.rules if rule.fits(said)), self.otherwise)
        return said._replace(label=name)

    def _targets(self) -> list[str]:
        return list(dict.fromkeys([*(rule.to for rule in self.rules), self.otherwise]))


def said_of(rules: Sequence[SplitRule], otherwise: str) -> Worded:
    """What rules and the rest of what is split come to, as a list."""
    said = worded("{name} for the rest", name=otherwise)
    for rule in reversed(rules):
        said = worded("{first}; {others}", first=rule.words_said, others=said)
    return said


def _plain(text: str) -> str:
    return f" {_BETWEEN.sub(' ', text.casefold()).strip()} "
