"""Which entry each span names, and entries as they leave the program and come in.

A span's entry is its own feature ``entry``, else a variant in its document, else a variant anywhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any

from annotator.domain.span import ENTRY, Span
from annotator.formats.native_line import SpanLine
from annotator.formats.siblings import Entry
from annotator.services.entries.deciding import MERGED, also_known
from annotator.store.access import Reading
from annotator.store.entries import NewEntry, StoredEntry, StoredVariant
from annotator.suggest.entries.forms import form_key
from annotator.suggest.entries.owners import Owners
from annotator.suggest.entries.values import NAMING, Decided

EXTERNAL, NOTE, VARIANTS = "external", "note", "variants"
"""The features of an exported entry that hold what an entry of a project has beside its name."""
_FEATURES = attrgetter("features")


class EntryNames:
    """The entries of a project as they are now, for questions about thousands of spans."""

    def __init__(self, reading: Reading) -> None:
        self.entries = {entry.row: entry for entry in reading.entries.all()}
        self.owners = Owners()
        self._rows = {uid: row for row, entry in self.entries.items() for uid in also_known(entry)}
        self._loose: dict[str, tuple[str, str]] = {}
        for row, decided in decisions(self.entries, reading.entries.variants()).items():
            self.owners.decide(row, decided)

    def row_of(self, uid: str) -> int | None:
        """The row number of the entry with this id, or into which it was merged; None if there is none."""
        return self._rows.get(uid)

    def now(self, uid: str) -> str:
        """The id of the entry that ``uid`` means by now; itself where the project has none of it."""
        row = self._rows.get(uid)
        return self.entries[row].uid if row is not None else uid

    def name_of(self, uid: str) -> str:
        """What the entry that ``uid`` means is called; ``uid`` where the project has none of it."""
        row = self._rows.get(uid)
        return self.entries[row].name if row is not None else uid

    def entry_of(self, document: int, label: str, text: str, told: str = "") -> StoredEntry | None:
        """The entry that a span of ``document`` (row number) names; ``told`` is its feature ``entry``."""
        row = self._rows.get(told) if told else None
        if row is None and label in NAMING:
            found = self.owners.of((form_key(text), label), document)
            row = found if isinstance(found, int) else None
        return self.entries.get(row) if row is not None else None

    def named(self, document: int, span: Span) -> Span:
        """The span with its feature ``entry`` set to what it names; unchanged where it names nothing."""
        uid = self._unsaid(document, span)
        return span if not uid else span._replace(features={**span.features, ENTRY: uid})

    def named_all(self, document: int, spans: Sequence[Span]) -> Sequence[Span]:
        """The spans of ``document``, each as ``named`` makes it."""
        if not self.entries and not any(map(_FEATURES, spans)):
            return spans
        return [self.named(document, span) for span in spans]

    def name_lines(self, document: int, spans: Sequence[SpanLine]) -> Sequence[SpanLine]:
        """The spans of ``document`` themselves, changed as ``named`` would."""
        if self.entries or any(map(_FEATURES, spans)):
            for span in spans:
                uid = self._unsaid(document, span)
                if uid:
                    span.features = {**span.features, ENTRY: uid}
        return spans

    def _unsaid(self, document: int, span: Span | SpanLine) -> str:
        """The id of the entry that a span names and does not say itself, else empty."""
        told = span.features.get(ENTRY)
        told = told if isinstance(told, str) else ""
        entry = self.entry_of(document, span.label, span.text, told)
        if entry is None:
            if told:
                self._loose.setdefault(told, (" ".join(span.text.split()) or told, span.label))
            return ""
        return "" if entry.uid == told else entry.uid

    def lines(self, reading: Reading) -> list[Entry]:
        """Every entry for ``entries.jsonl``, and after them those that only ``named`` spans speak of."""
        uids = reading.documents.uids() if self.entries else {}
        variants: dict[int, list[StoredVariant]] = defaultdict(list)
        for variant in reading.entries.variants():
            variants[variant.entry].append(variant)
        found = {
            entry.uid: Entry(
                id=entry.uid,
                name=entry.name,
                label=entry.label,
                features=_features(entry, variants[entry.row], uids),
            )
            for entry in self.entries.values()
        }
        for uid, (name, label) in sorted(self._loose.items()):
            found.setdefault(uid, Entry(id=uid, name=name, label=label))
        return list(found.values())


def entries_for_export(reading: Reading) -> list[Entry]:
    """Every entry of a project as a line of ``entries.jsonl``."""
    return EntryNames(reading).lines(reading)


def new_entry(line: Entry, documents: Mapping[str, int]) -> NewEntry:
    """A line of ``entries.jsonl`` as an entry of a batch; ``documents`` gives row numbers by id.

    A line that says nothing of variants, as other programs write it, is named by its name.
    """
    features = dict(line.features)
    external, note = (str(features.pop(name, "") or "") for name in (EXTERNAL, NOTE))
    variants = features.pop(VARIANTS, None)
    known = [_variant(item, documents) for item in variants] if isinstance(variants, list) else None
    return NewEntry(
        uid=line.id,
        name=line.name,
        label=line.label,
        external=external,
        note=note,
        features=features,
        variants=tuple(v for v in known if v is not None)
        if known is not None
        else ((line.name, None, True),),
    )


def decisions(entries: Mapping[int, StoredEntry], variants: list[StoredVariant]) -> dict[int, Decided]:
    """What was decided of each entry, as the gathering of names takes it."""
    accepted: dict[int, set[tuple[str, int | None]]] = defaultdict(set)
    rejected: dict[int, set[tuple[str, int | None]]] = defaultdict(set)
    for variant in variants:
        into = accepted if variant.accepted else rejected
        into[variant.entry].add((form_key(variant.text), variant.document))
    return {
        row: Decided(entry.label, frozenset(accepted[row]), frozenset(rejected[row]))
        for row, entry in entries.items()
    }


def _features(entry: StoredEntry, variants: list[StoredVariant], uids: Mapping[int, str]) -> dict[str, Any]:
    features: dict[str, Any] = dict(entry.features)
    if not features.get(MERGED):
        features.pop(MERGED, None)
    if entry.external:
        features[EXTERNAL] = entry.external
    if entry.note:
        features[NOTE] = entry.note
    written = []
    for v in variants:
        if v.document is not None and v.document not in uids:
            continue
        item: dict[str, Any] = {"text": v.text}
        if v.document is not None:
            item["doc"] = uids[v.document]
        if not v.accepted:
            item["not"] = True
        written.append(item)
    # A name alone need not be said again.
    if written != [{"text": entry.name}]:
        features[VARIANTS] = written
    return features


def _variant(item: Any, documents: Mapping[str, int]) -> tuple[str, int | None, bool] | None:
    """A variant of a line; None where it is malformed or speaks of an article that is not here."""
    if isinstance(item, str):
        return (item, None, True)
    if not isinstance(item, dict) or not isinstance(item.get("text"), str) or not item["text"].strip():
        return None
    doc = item.get("doc")
    if doc is not None and doc not in documents:
        return None
    return (item["text"], documents[doc] if doc is not None else None, not item.get("not"))
