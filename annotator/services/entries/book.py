"""The entries of a project with what names them, as one annotator sees it, and what is proposed.

Read once beside the window, then kept up to date by what each change touched.
"""

from __future__ import annotations

import json
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from operator import attrgetter

from annotator.domain.changes import Changes
from annotator.services.entries.deciding import Proposed, also_known
from annotator.services.entries.mentions import Mentions, name_of
from annotator.services.entries.named import decisions
from annotator.services.entries.pages import LABELS, Pages
from annotator.services.entries.values import EntryKey, EntryLine, EntryPage, Variant
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.access import Reading
from annotator.store.entries import Mention, StoredEntry, StoredVariant
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.suggest.entries.forms import form_key
from annotator.suggest.entries.gather import Gatherer
from annotator.suggest.entries.values import Decided, Gathered, Name, Seen

_ORDER = attrgetter("order")
_FEW, _MANY = 12, 2000  # documents, and mentions in them
_AT_ONCE = 400  # a query names only so many rows


class EntryBook:
    """The entries, proposals among them. ``read`` it on a worker thread, then ``refresh`` it."""

    def __init__(self, workspace: Workspace, person: Person) -> None:
        self._workspace = workspace
        self._person = person
        self._gatherer = Gatherer()
        self._mentions = Mentions()
        self._pages = Pages(self._gatherer, self._mentions)
        self._entries: dict[int, StoredEntry] = {}
        self._variants: dict[int, list[StoredVariant]] = {}
        self._rows: dict[str, int] = {}
        self._lines: dict[EntryKey, EntryLine] = {}
        self._order: list[EntryLine] = []
        self._groups: dict[EntryKey, Gathered] = {}
        self._of_name: dict[Name, set[EntryKey]] = defaultdict(set)
        self._stale: set[int] = set()

    @classmethod
    def read(
        cls,
        workspace: Workspace,
        person: Person,
        *,
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> EntryBook:
        """Read all names of the project and gather them; a book without any when ``cancelled``."""
        book = cls(workspace, person)
        with workspace.read() as reading:
            total = reading.documents.count()
            progress(0, total, "")
            book._read_entries(reading)
            live = set(reading.documents.rows())
            found: dict[int, list[Mention]] = defaultdict(list)
            for mention in reading.entries.mentions(person.row, LABELS):
                if cancelled():
                    return book
                if mention.document in live:
                    found[mention.document].append(mention)
            book._hand_over(book._mentions.take(found))
            book._define(reading)
        if not cancelled():
            book._gather()
        progress(total, total, "")
        return book

    def refresh(self, changes: Changes) -> bool:
        """Read again what ``changes`` touched; says whether anything may differ.

        Where the corpus has changed, read a new book instead.
        """
        if not changes.entries and not changes.documents:
            return False
        documents = sorted(changes.documents)
        found: dict[int, list[Mention]] = {document: [] for document in documents}
        with self._workspace.read() as reading:
            if changes.entries:
                self._read_entries(reading)
            for start in range(0, len(documents), _AT_ONCE):
                some = documents[start : start + _AT_ONCE]
                for mention in reading.entries.mentions(self._person.row, LABELS, some):
                    found[mention.document].append(mention)
        touched = self._mentions.take(found)
        self._hand_over(touched)
        if not changes.entries and not touched:
            return False
        self._gather()
        return True

    def heavy(self, changes: Changes) -> bool:
        """Whether to follow a change would take longer than a window may stand still."""
        documents = changes.documents
        return len(documents) > _FEW or sum(len(self._mentions.at(d)) for d in documents) > _MANY

    # What is shown

    def lines(self) -> list[EntryLine]:
        """Every entry and proposal: what waits first, then entries, then single names."""
        return list(self._order)

    @property
    def made(self) -> int:
        """How many entries somebody made."""
        return len(self._entries)

    def line(self, key: EntryKey) -> EntryLine | None:
        """One of them, or None when it is there no more."""
        return self._lines.get(key)

    def page(self, key: EntryKey) -> EntryPage | None:
        """One entry or proposal with its variants, or None when it is there no more."""
        line = self._lines.get(key)
        if line is None:
            return None
        stored = self._entries.get(key.row) if key.row is not None else None
        variants = self._variants[stored.row] if stored is not None else []
        return self._pages.page(line, stored, variants, self._groups.get(key))

    def target(self, key: EntryKey) -> int | Proposed | None:
        """What a decision on an entry is about: its row, or the entry to be made; None when it is gone."""
        if key.row is not None:
            return key.row if key.row in self._entries else None
        group = self._groups.get(key)
        if group is None:
            return None
        first = self._pages.proposed(group.members[0])
        return Proposed(first.text, group.name[1], first.forms)

    def places(self, variant: Variant, most: int = 3) -> list[Mention]:
        """Some mentions of a variant: first one of each article, then more of them."""
        documents = {form.document for form in variant.forms}
        wanted = self._seen(variant.name).documents if None in documents else documents
        first: list[Mention] = []
        more: list[Mention] = []
        for document in sorted(d for d in wanted if d is not None):
            here = [m for m in self._mentions.at(document) if name_of(m) == variant.name]
            first.extend(here[:1])
            more.extend(here[1:])
            if len(first) >= most:
                break
        return [*first, *more][:most]

    def of_span(self, document: int, label: str, text: str, told: str = "") -> EntryKey | None:
        """What a span names: an entry, else the proposal its words belong to; None when neither."""
        row = self._rows.get(told) if told else None
        name = (form_key(text), label)
        owner = row if row is not None else self._gatherer.owners.of(name, document)
        if isinstance(owner, int):
            return EntryKey(row=owner)
        for key in self._of_name.get(name, ()):
            for member in self._groups[key].members:
                if member.name == name and (member.documents is None or document in member.documents):
                    return key
        return None

    def key_of(self, name: Name) -> EntryKey | None:
        """The entry or proposal that a name belongs to anywhere, so that it can be followed; or None."""
        owner = self._gatherer.owners.everywhere(name)
        if isinstance(owner, int):
            return EntryKey(row=owner)
        return next(iter(sorted(self._of_name.get(name, ()), key=str)), None)

    # Reading

    def _read_entries(self, reading: Reading) -> None:
        entries = {entry.row: entry for entry in reading.entries.all()}
        variants: dict[int, list[StoredVariant]] = {row: [] for row in entries}
        for variant in reading.entries.variants():
            variants[variant.entry].append(variant)
        known = dict(self._gatherer.owners.entries())
        said: dict[Hashable, Decided] = dict(
            decisions(entries, [v for found in variants.values() for v in found]).items()
        )
        names: set[Name] = set()
        for row in {*known, *said}:
            if known.get(row) != said.get(row):
                self._gatherer.decide(row, said.get(row))
                # What one entry is given or denied in an article counts for another no more, or again.
                for one in (known.get(row), said.get(row)):
                    for key, _ in (one.accepted | one.rejected) if one is not None else ():
                        names.update((key, label) for label in LABELS)
        self._stale.update(
            row
            for row in self._entries.keys() | entries.keys()
            if self._entries.get(row) != entries.get(row) or self._variants.get(row) != variants.get(row)
        )
        self._stale.update(row for name in names for row in self._owners_of(name))
        self._entries, self._variants = entries, variants
        self._rows = {uid: row for row, entry in entries.items() for uid in also_known(entry)}
        self._hand_over(self._mentions.tell(self._rows))

    def _define(self, reading: Reading) -> None:
        """Take the short forms that articles define from what the suggesters saw."""
        for suggester in reading.suggestions.all_suggesters():
            for document, body in reading.suggestions.analyses(suggester):
                saw = json.loads(body).get("saw") if '"pairs": {"' in body else None
                pairs = saw.get("pairs") if isinstance(saw, dict) else None
                if isinstance(pairs, dict):
                    self._gatherer.define(document, {str(k): str(v) for k, v in pairs.items()})

    def _hand_over(self, names: Iterable[Name]) -> None:
        for name in names:
            self._stale.update(self._owners_of(name))
            self._gatherer.see(name, self._mentions.seen(name))
            self._stale.update(self._owners_of(name))

    def _owners_of(self, name: Name) -> Iterator[int]:
        """The entries in which a name is counted."""
        owners = self._gatherer.owners
        seen = self._seen(name)
        rows = {owners.everywhere(name), *(owners.in_document(name, d) for d in seen.documents)}
        rows.update(row for row, _ in seen.told)
        yield from (row for row in rows if isinstance(row, int))

    def _seen(self, name: Name) -> Seen:
        return self._gatherer.seen(name)

    # Making what is shown

    def _gather(self) -> None:
        """Bring lines and groups to what is proposed now; what is the same stays."""
        gone, come = self._gatherer.news()
        changed: set[EntryKey] = set()
        for group in gone:
            key = _key_of(group)
            changed.add(key)
            self._groups.pop(key, None)
            for member in group.members:
                self._of_name[member.name].discard(key)
        for group in come:
            key = _key_of(group)
            changed.add(key)
            self._groups[key] = group
            for member in group.members:
                self._of_name[member.name].add(key)
        changed |= {EntryKey(row=row) for row in self._stale}
        self._stale = set()
        if len(changed) > len(self._order) // 4:
            for key in changed:
                self._put(key, in_order=False)
            self._order = sorted(self._lines.values(), key=_ORDER)
        else:
            for key in changed:
                self._put(key, in_order=True)

    def _line_of(self, key: EntryKey) -> EntryLine | None:
        group = self._groups.get(key)
        if key.row is None:
            return self._pages.line_of_group(group) if group is not None else None
        stored = self._entries.get(key.row)
        if stored is None:
            return None
        return self._pages.line_of_entry(stored, self._variants[stored.row], group)

    def _put(self, key: EntryKey, *, in_order: bool) -> None:
        old = self._lines.pop(key, None)
        if old is not None and in_order:
            del self._order[bisect_left(self._order, old.order, key=_ORDER)]
        line = self._line_of(key)
        if line is not None:
            self._lines[key] = line
            if in_order:
                insort(self._order, line, key=_ORDER)


def _key_of(group: Gathered) -> EntryKey:
    return EntryKey(row=group.entry) if isinstance(group.entry, int) else EntryKey(name=group.name)
