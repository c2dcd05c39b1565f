"""Gathers names into things, and does again only what a decision or an article has changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping

from annotator.domain.wording import worded
from annotator.suggest.entries.clusters import Cluster, Facts, clusters_of, principal
from annotator.suggest.entries.forms import form_key
from annotator.suggest.entries.known import Known
from annotator.suggest.entries.shorts import Around, Understood, understand
from annotator.suggest.entries.values import Decided, Gathered, Member, Name, Seen


class Gatherer:
    """All names of a project, those that may be one thing gathered.

    Tell it what is seen and decided, then ask for ``groups``.
    """

    def __init__(self) -> None:
        known = self._known = Known()
        self.owners = known.owners
        self._index = known.index
        self._pairs: dict[int, Mapping[str, str]] = {}
        self._clusters: dict[Name, Cluster] = {}
        self._of_entry: dict[Hashable, Cluster] = {}
        self._understood: dict[Name, Understood] = {}
        self._attached: dict[Cluster, dict[Name, Member]] = defaultdict(dict)
        self._left: dict[Hashable, set[Name]] = defaultdict(set)
        self._groups: dict[Hashable, list[Gathered]] = {}
        self._gone: dict[int, Gathered] = {}
        self._come: dict[int, Gathered] = {}
        self._defined: dict[str, set[str]] = defaultdict(set)
        self._dirty: set[Name] = set()
        self._dirty_entries: set[Hashable] = set()
        self._facts = Facts(
            index=known.index,
            documents=known.documents,
            fixed=known.fixed,
            told=known.told,
            refused=lambda entry, name: self.owners.refused(entry, name[0], None),
            written=known.written,
        )
        self._around = Around(
            index=known.index,
            pairs=self._pairs,
            stands=known.stands,
            cluster=self._clusters.get,
            refused=lambda entry, name, document: self.owners.refused(entry, name[0], document),
            called=self._called,
        )

    def see(self, name: Name, seen: Seen | None) -> None:
        """Says where a name stands, all of it; None when it stands nowhere any more."""
        self._known.see(name, seen)
        if name in self._index:
            self._dirty.add(name)

    def define(self, document: int, pairs: Mapping[str, str]) -> None:
        """Says which short forms a document gives, with their long forms."""
        if dict(self._pairs.get(document, {})) == dict(pairs):
            return
        self._pairs[document] = pairs
        for short, full in pairs.items():
            self._defined[form_key(full)].add(form_key(short))
        self._dirty.update(name for name in self._understood if document in self._known.documents(name))

    def decide(self, entry: Hashable, decided: Decided | None) -> None:
        """Says what was decided of an entry; None when it is gone."""
        for known in (self.owners.entries().get(entry), decided):
            if known is not None:
                self._dirty.update(self._named(known))
        self.owners.decide(entry, decided)
        self._dirty_entries.add(entry)

    def seen(self, name: Name) -> Seen:
        """Where a name stands."""
        return self._known.of(name)

    def written(self, name: Name) -> str:
        """A name as it is written most often."""
        return self._known.written(name)

    def groups(self) -> list[Gathered]:
        """What is proposed now: for each entry with proposals, and each proposed entry, a group."""
        self._settle()
        return [group for groups in self._groups.values() for group in groups]

    def news(self) -> tuple[list[Gathered], list[Gathered]]:
        """The groups that are there no more, and the new ones, since this was asked last."""
        self._settle()
        gone, come = list(self._gone.values()), list(self._come.values())
        self._gone.clear()
        self._come.clear()
        return gone, come

    def _put(self, key: Hashable, groups: list[Gathered]) -> None:
        """Let ``groups`` be what ``key`` stands for; an empty list is none."""
        for old in self._groups.pop(key, ()):
            if self._come.pop(id(old), None) is None:
                self._gone[id(old)] = old
        if groups:
            self._groups[key] = groups
            self._come.update((id(group), group) for group in groups)

    # Doing again what is no longer true

    def _settle(self) -> None:
        if not self._dirty and not self._dirty_entries:
            return
        full = {name for name in self._dirty if not self._index.short(name)}
        shorts = self._dirty - full
        changed_entries = set(self._dirty_entries)
        self._dirty, self._dirty_entries = set(), set()
        changed: dict[int, Cluster] = {}
        done: set[Name] = set()
        gone: list[Cluster] = []
        for start in sorted(full):
            if start not in done:
                names: set[Name] = {start}
                entries: set[Hashable] = set()
                if not self._alone(start):
                    names, entries = self._region(names, entries)
                self._cluster(names, entries, changed, gone)
                done |= names
                changed_entries -= entries
        for entry in changed_entries:
            names, entries = self._region(set(), {entry})
            self._cluster(names, entries, changed, gone)
            done |= names
        for name in done:
            shorts |= self._index.shorts_of(name) & self._known.seen.keys()
            shorts |= {(key, name[1]) for key in self._defined.get(name[0], ())} & self._understood.keys()
        for cluster in gone:
            shorts |= self._attached.pop(cluster, {}).keys()
            self._put(cluster, [])
        blocks = {block for name in shorts for block in self._again(name, changed)}
        for cluster in changed.values():
            self._show(cluster)
        for block in blocks:
            self._show_left(block)

    def _alone(self, name: Name) -> bool:
        """Whether nothing is like a name and nobody has said anything of it; most names are so."""
        old = self._clusters.get(name)
        return (
            not self._index.alike(name)
            and (old is None or (old.entry is None and len(old.names) == 1))
            and self._known.told(name) is None
            and self._known.fixed(name) is None
        )

    def _region(self, names: set[Name], entries: set[Hashable]) -> tuple[set[Name], set[Hashable]]:
        """All full names and entries that hang together with these."""
        waiting, found = list(names), set(names)
        asked: set[Hashable] = set()
        entries = set(entries)

        def reach(more: Iterable[Name]) -> None:
            for name in more:
                if name not in found and name in self._index and not self._index.short(name):
                    found.add(name)
                    waiting.append(name)

        while waiting or entries - asked:
            for entry in entries - asked:
                asked.add(entry)
                decided = self.owners.entries().get(entry)
                if decided is not None:
                    reach(name for name in self._named(decided) if self._known.is_there(name))
                if entry in self._of_entry:
                    reach(self._of_entry[entry].names)
            if not waiting:
                continue
            name = waiting.pop()
            reach(other for other in self._index.alike(name) if self._known.is_there(other))
            cluster = self._clusters.get(name)
            if cluster is not None:
                reach(cluster.names)
            owners = (
                self._known.fixed(name),
                self._known.told(name),
                cluster.entry if cluster is not None else None,
            )
            entries.update(entry for entry in owners if entry is not None)
        return found, entries

    def _cluster(
        self,
        names: set[Name],
        entries: set[Hashable],
        changed: dict[int, Cluster],
        gone: list[Cluster],
    ) -> None:
        for name in names:
            old = self._clusters.pop(name, None)
            if old is not None:
                gone.append(old)
        for entry in entries:
            old = self._of_entry.pop(entry, None)
            if old is not None:
                gone.append(old)
        there = [name for name in names if self._known.is_there(name)]
        alive = [entry for entry in entries if entry in self.owners.entries()]
        for cluster in clusters_of(there, alive, self._facts, self._known.weight):
            if cluster.entry is not None:
                self._of_entry[cluster.entry] = cluster
            for name in cluster.names:
                self._clusters[name] = cluster
            changed[id(cluster)] = cluster

    def _again(self, name: Name, changed: dict[int, Cluster]) -> Iterable[Hashable]:
        """Understand a short name anew; returns the blocks of leftovers that it touches."""
        old = self._understood.pop(name, None)
        for cluster, _member in old.members if old is not None else ():
            if self._attached.get(cluster, {}).pop(name, None) is not None:
                changed[id(cluster)] = cluster
        block = self._block(name)
        self._left[block].discard(name)
        seen = self._known.seen.get(name)
        if seen is not None and self._known.fixed(name) is None:
            result = self._understand(name)
            self._understood[name] = result
            for cluster, member in result.members:
                self._attached[cluster][name] = member
                changed[id(cluster)] = cluster
            if result.left:
                self._left[block].add(name)
        return (block,)

    def _understand(self, name: Name) -> Understood:
        """What a short name stands for where its spans don't say so themselves."""
        documents = set(self._known.documents(name))
        counts = self._known.of(name).documents
        said: dict[int, dict[Hashable, int]] = defaultdict(dict)
        for (entry, document), count in self._known.of(name).told.items():
            if document in documents and entry in self._of_entry:
                said[document][entry] = count
        several = {d for d, entries in said.items() if len(entries) > 1 and sum(entries.values()) < counts[d]}
        documents -= {d for d, entries in said.items() if sum(entries.values()) == counts[d]} | several
        result = understand(name, documents, self._around)
        if several:
            result.left |= several
            result.doubt = result.doubt or worded("names several things in one article")
        only = self._known.told(name)
        if result.left and not result.doubt and only in self._of_entry:
            # Nothing else explains it, and other spans of it say what it names.
            places = {d for d in result.left if not self.owners.refused(only, name[0], d)}
            result.left -= places
            if places:
                member = Member(name, 0.9, worded("other spans of it say so"), frozenset(places))
                result.members.append((self._of_entry[only], member))
        return result

    # Showing

    def _show(self, cluster: Cluster) -> None:
        self._put(cluster, [])
        attached = sorted(self._attached.get(cluster, {}).values(), key=self._order)
        entry = cluster.entry
        if entry is not None and self._of_entry.get(entry) is not cluster:
            return
        if entry is None and not any(self._clusters.get(name) is cluster for name in cluster.names):
            return
        proposed = [
            Member(name, one.score, one.reason, self._narrowed(name, entry))
            for name, one in cluster.links.items()
            if self._known.documents(name) and self._narrowed(name, entry) != frozenset()
        ]
        members = sorted([*proposed, *attached], key=self._order)
        if entry is not None:
            if members:
                called = next(iter(sorted(cluster.fixed)), members[0].name)
                self._put(cluster, [Gathered(entry, called, tuple(members), cluster.doubt)])
        else:
            called = principal(cluster, self._known.weight, self._index)
            whole = (Member(called, 1.0), *members)
            self._put(cluster, [Gathered(None, called, whole, cluster.doubt)])

    def _show_left(self, block: Hashable) -> None:
        """Short names that nothing explains: those of one sound are a group, doubtful ones apart."""
        groups: list[Gathered] = []
        clear: list[Name] = []
        for name in sorted(self._left.get(block, ())):
            if self._understood[name].doubt:
                groups.append(self._left_group([name], self._understood[name].doubt))
            else:
                clear.append(name)
        if clear:
            groups.insert(0, self._left_group(clear, ""))
        self._put(block, groups)

    def _left_group(self, names: list[Name], doubt: str) -> Gathered:
        called = max(names, key=lambda name: (self._known.weight(name), name))
        members = [Member(called, 1.0, "", self._left_documents(called))]
        for name in names:
            if name != called:
                same = self._index.shape(name).words == self._index.shape(called).words
                reason = (
                    worded("the same but for accents or signs")
                    if same
                    else worded("spelled differently, sounds the same")
                )
                members.append(Member(name, 0.9 if same else 0.76, reason, self._left_documents(name)))
        told = worded("“{name}” {doubt}", name=self.written(called), doubt=doubt) if doubt else ""
        return Gathered(None, called, tuple(members), told)

    def _left_documents(self, name: Name) -> frozenset[int] | None:
        left = self._understood[name].left
        return None if left >= self._known.seen[name].documents.keys() else frozenset(left)

    def _narrowed(self, name: Name, entry: Hashable | None) -> frozenset[int] | None:
        """The documents a full name is proposed for, None for all of them."""
        places = {
            document
            for document in self._known.documents(name)
            if entry is None or not self.owners.refused(entry, name[0], document)
        }
        return None if places >= self._known.seen[name].documents.keys() else frozenset(places)

    # What is known of a name

    def _named(self, decided: Decided) -> set[Name]:
        """The names a decision speaks of, under the labels they have been seen with."""
        found = set()
        for key, _document in decided.accepted | decided.rejected:
            own = (key, decided.label)
            self._index.add(own, self.written(own))
            found.add(own)
            found.update((key, label) for label in _LABELS if (key, label) in self._known.seen)
        return found

    def _order(self, member: Member) -> tuple[float, int, Name]:
        return (-member.score, -self._known.weight(member.name), member.name)

    def _called(self, cluster: Cluster) -> str:
        if cluster.names:
            return self.written(principal(cluster, self._known.weight, self._index))
        return next((key for key, _ in self.owners.names(cluster.entry)), "")

    def _block(self, name: Name) -> Hashable:
        return (name[1], self._index.shape(name).sounds)


_LABELS = ("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT")
