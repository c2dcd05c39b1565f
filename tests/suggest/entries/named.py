"""Small corpora of names: which words stand in which article, and what was gathered of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.suggest.entries.forms import form_key
from annotator.suggest.entries.gather import Gatherer
from annotator.suggest.entries.values import Gathered, Name, Seen

Corpus = Sequence[Mapping[str, Sequence[str]]]
"""For each article its names by label."""


def seen_in(corpus: Corpus) -> dict[Name, Seen]:
    """Where each name of a corpus stands."""
    seen: dict[Name, Seen] = {}
    for document, names in enumerate(corpus):
        for label, texts in names.items():
            for text in texts:
                one = seen.setdefault((form_key(text), label), Seen())
                one.written[text] = one.written.get(text, 0) + 1
                one.documents[document] = one.documents.get(document, 0) + 1
    return seen


def gatherer(corpus: Corpus, pairs: Mapping[int, Mapping[str, str]] | None = None) -> Gatherer:
    """The names of a corpus, gathered; ``pairs`` are short forms that articles define."""
    found = Gatherer()
    for document, defined in (pairs or {}).items():
        found.define(document, defined)
    for name, seen in seen_in(corpus).items():
        found.see(name, seen)
    return found


def groups(found: Gatherer) -> list[set[str]]:
    """What was gathered, each group as its keys; single names are left out."""
    together = ({member.name[0] for member in group.members} for group in found.groups())
    return [keys for keys in together if len(keys) > 1]


def group_of(found: Gatherer, key: str) -> Gathered:
    """The group that a key is a member of."""
    return next(g for g in found.groups() if any(m.name[0] == key for m in g.members))
