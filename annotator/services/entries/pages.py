"""Counts and arranges what is shown of an entry, from what is seen, decided and proposed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from annotator.services.entries.deciding import Form
from annotator.services.entries.mentions import Mentions
from annotator.services.entries.values import EntryKey, EntryLine, EntryPage, State, Variant
from annotator.store.entries import StoredEntry, StoredVariant
from annotator.suggest.entries.forms import form_key
from annotator.suggest.entries.gather import Gatherer
from annotator.suggest.entries.values import NAMING, Gathered, Member, Name, Seen

LABELS = tuple(sorted(NAMING))
"""The labels of spans that name a thing, in a fixed order."""

_RANK = {State.ACCEPTED: 0, State.TOLD: 0, State.PROPOSED: 1, State.REJECTED: 2}


class Pages:
    """Makes lines and pages of entries and proposals."""

    def __init__(self, gatherer: Gatherer, mentions: Mentions) -> None:
        self._gatherer = gatherer
        self._mentions = mentions

    def line_of_entry(
        self, entry: StoredEntry, variants: Sequence[StoredVariant], group: Gathered | None
    ) -> EntryLine:
        """The line of an entry with what is proposed for it."""
        mentions, documents = self._counted(entry, variants)
        waiting = len(group.members) if group is not None else 0
        names = {form_key(v.text) for v in variants if v.accepted}
        return EntryLine(
            key=EntryKey(row=entry.row),
            name=entry.name,
            label=entry.label,
            mentions=mentions,
            documents=documents,
            variants=len(names) + waiting,
            proposed=waiting,
            asked=sum(self.proposed(member).mentions for member in group.members) if group is not None else 0,
            doubt=group.doubt if group is not None else "",
        )

    def line_of_group(self, group: Gathered) -> EntryLine:
        """The line of a proposed entry."""
        places: set[int] = set()
        mentions = 0
        for member in group.members:
            seen = self.seen(member.name)
            here = seen.documents.keys() if member.documents is None else member.documents
            places |= here
            mentions += sum(seen.documents.get(document, 0) for document in here)
        count = len(group.members)
        return EntryLine(
            key=EntryKey(name=group.name),
            name=self._gatherer.written(group.name),
            label=group.name[1],
            mentions=mentions,
            documents=len(places),
            variants=count,
            proposed=count if count > 1 else 0,
            doubt=group.doubt,
        )

    def page(
        self,
        line: EntryLine,
        entry: StoredEntry | None,
        variants: Sequence[StoredVariant],
        group: Gathered | None,
    ) -> EntryPage:
        """The page of an entry, or of a proposed one when ``entry`` is None."""
        proposed = [self.proposed(member) for member in group.members] if group is not None else []
        waiting = {variant.name[0] for variant in proposed}
        known = list(self._decided(entry, variants)) if entry is not None else []
        known = [v for v in known if v.state is not State.TOLD or v.name[0] not in waiting]
        return EntryPage(
            line=line,
            external=entry.external if entry is not None else "",
            note=entry.note if entry is not None else "",
            variants=tuple(
                sorted(
                    [*known, *proposed], key=lambda v: (_RANK[v.state], -(v.score or 0), -v.mentions, v.text)
                )
            ),
        )

    def seen(self, name: Name) -> Seen:
        """Where a name stands."""
        return self._gatherer.seen(name)

    def _counted(self, entry: StoredEntry, variants: Sequence[StoredVariant]) -> tuple[int, int]:
        """How many spans name an entry, and in how many documents."""
        places: set[int] = set()
        mentions = 0
        for name in self._names_of(entry, variants):
            for document, count in self._places_of(name, entry.row).items():
                mentions += count
                places.add(document)
        return mentions, len(places)

    def _names_of(self, entry: StoredEntry, variants: Sequence[StoredVariant]) -> set[Name]:
        keys = {form_key(v.text) for v in variants if v.accepted}
        return {(key, label) for key in keys for label in LABELS} | self._mentions.told(entry.row)

    def _places_of(self, name: Name, row: int) -> dict[int, int]:
        """How often a name stands for an entry, by document."""
        seen = self.seen(name)
        found: dict[int, int] = {}
        for document, count in seen.documents.items():
            own = seen.told.get((row, document), 0)
            if self._gatherer.owners.of(name, document) == row:
                own = count - sum(n for (r, d), n in seen.told.items() if d == document and r != row)
            if own:
                found[document] = own
        return found

    def _decided(self, entry: StoredEntry, variants: Sequence[StoredVariant]) -> Iterator[Variant]:
        """What was said of an entry's strings; a string said of several articles is one variant."""
        said: dict[tuple[str, bool, bool], list[StoredVariant]] = defaultdict(list)
        for stored in variants:
            said[form_key(stored.text), stored.accepted, stored.document is None].append(stored)
        for (key, accepted, everywhere), same in said.items():
            name = self._labelled(key, entry)
            documents = {v.document for v in same}
            if accepted:
                counts: dict[int, int] = defaultdict(int)
                for label in LABELS:
                    for document, count in self._places_of((key, label), entry.row).items():
                        if everywhere or document in documents:
                            counts[document] += count
            else:
                here = self.seen(name).documents
                counts = {d: n for d, n in here.items() if everywhere or d in documents}
            yield Variant(
                name=name,
                text=same[0].text,
                state=State.ACCEPTED if accepted else State.REJECTED,
                forms=tuple(Form(v.text, v.document) for v in same),
                mentions=sum(counts.values()),
                documents=len(counts),
            )
        known = {key for key, accepted, _ in said if accepted}
        for name in sorted(self._mentions.told(entry.row)):
            if name[0] not in known:
                counts = self._places_of(name, entry.row)
                text = self._gatherer.written(name)
                yield Variant(
                    name=name,
                    text=text,
                    state=State.TOLD,
                    forms=(Form(text),),
                    mentions=sum(counts.values()),
                    documents=len(counts),
                )

    def _labelled(self, key: str, entry: StoredEntry) -> Name:
        """The name a string of an entry is seen under: by the entry's own label, if it can be."""
        labels = (entry.label, *LABELS)
        return next(
            ((key, label) for label in labels if self.seen((key, label)).documents), (key, entry.label)
        )

    def proposed(self, member: Member) -> Variant:
        """A member of a group as a variant."""
        seen = self.seen(member.name)
        text = self._gatherer.written(member.name)
        here = seen.documents.keys() if member.documents is None else member.documents
        forms = (
            (Form(text),)
            if member.documents is None
            else tuple(Form(text, d) for d in sorted(member.documents))
        )
        return Variant(
            name=member.name,
            text=text,
            state=State.PROPOSED,
            forms=forms,
            mentions=sum(seen.documents.get(document, 0) for document in here),
            documents=len(here),
            score=member.score,
            reason=member.reason,
        )
