"""One label becomes several: by what its spans say, or by their words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import ClassVar

from annotator.domain.errors import UnfitChange
from annotator.domain.scheme import Label, Scheme
from annotator.domain.scheme_changes.change import Change, Pair, Said, checked_name, label_in
from annotator.domain.scheme_changes.editing import with_ends, with_label
from annotator.domain.scheme_changes.labels import refuse_taken

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
            return f"{self.to} where {self.feature} is {' or '.join(self.values)}"
        return f"{self.to} where it holds {' or '.join(f'“{w}”' for w in self.words)}"


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
                f"All of {self.label} would stay {self.label}.", next_step="Say which spans go elsewhere."
            )
        kept = replace(former, key="") if any(n.key == former.key for n in self.into) else former
        bare = with_label(scheme, self.layer, self.label, *([kept] if stays else []))
        for label in self.into:
            checked_name(label.name, "A label")
            refuse_taken(bare, self.layer, label)
        if len({label.name for label in self.into}) < len(self.into):
            raise UnfitChange("Two of the new labels have one name.", next_step="Rename one of them.")
        made = with_label(scheme, self.layer, self.label, *([kept] if stays else []), *self.into)
        for name in targets:
            if label_in(made, self.layer, name).retired and name != self.label:
                raise UnfitChange(f"The label {name} is retired.", next_step="Choose another one.")
        return with_ends(made, self.label, [name for name in targets if name != self.label])

    @property
    def words(self) -> str:
        """The change in a few words."""
        parts = [*(rule.words_said for rule in self.rules), f"{self.otherwise} for the rest"]
        return f"Split {self.label}: {'; '.join(parts)}"

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


def _plain(text: str) -> str:
    return f" {_BETWEEN.sub(' ', text.casefold()).strip()} "
