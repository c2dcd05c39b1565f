"""What a person does to entries, the project's real-world things. Each call is one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.domain.changes import Changes
from annotator.domain.errors import UserFixable
from annotator.domain.mark import MarkKey
from annotator.domain.span import ENTRY
from annotator.domain.wording import worded
from annotator.services.annotating.decisions import Decisions
from annotator.store.access import Writing
from annotator.store.entries import StoredEntry, StoredVariant
from annotator.suggest.entries.forms import form_key

MERGED = "merged"
"""The feature of an entry that keeps the ids of those merged into it: spans may still name them."""

_Work = Callable[[Writing], int]
_SLACK = 4  # a possessive, quotes: by how many letters two writings of one key may differ


@dataclass(frozen=True, slots=True)
class Form:
    """A string as it names something: in one article (row number) alone, or everywhere."""

    text: str
    document: int | None = None


@dataclass(frozen=True, slots=True)
class Proposed:
    """An entry that nobody has made yet: what it would be called, its label, and its first string.

    That string is one form everywhere, or one for each of the articles it is said of.
    """

    name: str
    label: str
    first: tuple[Form, ...]


@dataclass(frozen=True, slots=True)
class EntryStep:
    """What a step touched, and the row number of the entry it was about."""

    changes: Changes
    entry: int


class EntryWork(Decisions):
    """What ``person`` decides of entries in ``workspace``. An entry is a row number, or one proposed.

    All raise ``NotThere`` where the entry is gone: what is shown may be older than the file.
    """

    def create(self, name: str, label: str, forms: Sequence[Form] = ()) -> EntryStep:
        """Make an entry of ``name``, which ``forms`` name (the name itself when there are none).

        Raises:
            UserFixable: if the name is empty.
        """

        def work(writing: Writing) -> int:
            row = writing.entries.add(_tidy(name), label)
            _accept(writing, row, forms or (Form(_tidy(name)),))
            return row

        return self._step("new entry", work)

    def rename(self, entry: int | Proposed, name: str) -> EntryStep:
        """Call an entry by another name; which strings name it stays as it is.

        Raises:
            UserFixable: if the name is empty.
        """

        def work(writing: Writing) -> int:
            row = _made(writing, entry)
            writing.entries.change(row, name=_tidy(name))
            return row

        return self._step("rename entry", work)

    def set_external(self, entry: int | Proposed, text: str) -> EntryStep:
        """Set its identifier elsewhere, such as a Wikidata QID; an empty text takes it away."""

        def work(writing: Writing) -> int:
            row = _made(writing, entry)
            writing.entries.change(row, external=" ".join(text.split()))
            return row

        return self._step("set external id", work)

    def set_note(self, entry: int | Proposed, text: str) -> EntryStep:
        """Set the note on an entry; an empty text takes it away."""

        def work(writing: Writing) -> int:
            row = _made(writing, entry)
            writing.entries.change(row, note=text.strip())
            return row

        return self._step("note on entry", work)

    def accept(self, entry: int | Proposed, forms: Sequence[Form]) -> EntryStep:
        """Say that ``forms`` name an entry; where they named another one they do so no more."""

        def work(writing: Writing) -> int:
            row = _made(writing, entry)
            _accept(writing, row, forms)
            return row

        return self._step(_counted("accept", forms), work)

    def reject(self, entry: int | Proposed, forms: Sequence[Form]) -> EntryStep:
        """Say that ``forms`` do not name an entry; that is remembered, so it is asked once."""

        def work(writing: Writing) -> int:
            row = _made(writing, entry)
            for form in forms:
                _reject(writing, row, form)
            return row

        return self._step("not the same", work)

    def split(self, entry: int | Proposed, forms: Sequence[Form], name: str = "") -> EntryStep:
        """Split ``forms`` off into an entry of their own, called ``name`` or by the first of them.

        Raises:
            UserFixable: if there is nothing to split off.
        """
        if not forms:
            raise UserFixable(
                worded("Nothing was split off."), next_step=worded("Choose the variants to split off first.")
            )

        def work(writing: Writing) -> int:
            row = _made(writing, entry)
            label = writing.entries.get(row).label
            for form in forms:
                _reject(writing, row, form)
            made = writing.entries.add(_tidy(name or forms[0].text), label)
            _accept(writing, made, forms)
            return made

        return self._step("split off", work)

    def merge(self, kept: int | Proposed, other: int | Proposed, forms: Sequence[Form] = ()) -> EntryStep:
        """Make one entry of two: ``kept`` keeps its name and gains what names the other, and ``forms``."""

        def work(writing: Writing) -> int:
            row = _made(writing, kept)
            if isinstance(other, int):
                _merge(writing, row, other)
            else:
                _accept(writing, row, other.first)
            if forms:
                _accept(writing, row, forms)
            return row

        return self._step("merge entries", work)

    def name_span(self, document: int, span: MarkKey, entry: int | Proposed) -> EntryStep:
        """Say that one span names an entry, whatever its words name elsewhere; it is accepted by that."""

        def work(writing: Writing) -> int:
            row = _made(writing, entry)
            key = self._decision(writing, span)
            features = writing.annotations.features(self._row(writing, key))
            features[ENTRY] = writing.entries.get(row).uid
            self._correct(writing, document, key, features=features)
            return row

        return self._step("name span", work)

    def delete(self, entry: int) -> EntryStep:
        """Delete an entry; its strings are free to name something else."""

        def work(writing: Writing) -> int:
            writing.entries.get(entry)
            writing.entries.remove(entry)
            return entry

        return self._step("delete entry", work)

    def _step(self, name: str, work: _Work) -> EntryStep:
        done = self.workspace.perform(name, work, annotator=self.person.row)
        return EntryStep(done.changes, done.result)


def also_known(entry: StoredEntry) -> tuple[str, ...]:
    """Every id that means this entry: its own, and those of entries merged into it."""
    merged = entry.features.get(MERGED)
    return (entry.uid, *map(str, merged)) if isinstance(merged, list) else (entry.uid,)


def _made(writing: Writing, entry: int | Proposed) -> int:
    """The row of an entry, made now if it was only proposed."""
    if isinstance(entry, int):
        writing.entries.get(entry)
        return entry
    row = writing.entries.add(_tidy(entry.name), entry.label)
    _accept(writing, row, entry.first)
    return row


def _accept(writing: Writing, entry: int, forms: Sequence[Form]) -> None:
    label = writing.entries.get(entry).label
    own = {(form_key(v.text), v.document): v for v in writing.entries.variants(entry)}
    taken = _taken(writing, forms)
    labels = {
        row: writing.entries.get(row).label for row in {v.entry for found in taken.values() for v in found}
    }
    for form in dict.fromkeys(forms):
        place = (form_key(form.text), form.document)
        for variant in taken.get(place, ()):
            if variant.entry != entry and _alike(labels[variant.entry], label):
                writing.entries.remove_variant(variant.row)
        known = own.get(place)
        if known is not None:
            writing.entries.decide_variant(known.row, accepted=True)
        elif place not in own:
            writing.entries.add_variant(entry, " ".join(form.text.split()), form.document, accepted=True)


def _reject(writing: Writing, entry: int, form: Form) -> None:
    key = form_key(form.text)
    for variant in writing.entries.variants(entry):
        if form_key(variant.text) != key:
            continue
        if variant.document == form.document:
            writing.entries.decide_variant(variant.row, accepted=False)
            return
    writing.entries.add_variant(entry, " ".join(form.text.split()), form.document, accepted=False)


def _merge(writing: Writing, kept: int, other: int) -> None:
    if kept == other:
        raise UserFixable(
            worded("An entry can't be merged with itself."), next_step=worded("Choose another one.")
        )
    known, gone = writing.entries.get(kept), writing.entries.get(other)
    present = {(form_key(v.text), v.document): v for v in writing.entries.variants(kept)}
    for variant in writing.entries.variants(other):
        same = present.get((form_key(variant.text), variant.document))
        if same is None:
            writing.entries.add_variant(kept, variant.text, variant.document, accepted=variant.accepted)
        elif variant.accepted and not same.accepted:
            writing.entries.decide_variant(same.row, accepted=True)
    if not known.external and gone.external:
        writing.entries.change(kept, external=gone.external)
    notes = dict.fromkeys(note for note in (known.note, gone.note) if note)
    writing.entries.change(kept, note="\n".join(notes))
    merged = dict.fromkeys((*also_known(known)[1:], *also_known(gone)))
    writing.entries.set_features(kept, {**gone.features, **known.features, MERGED: list(merged)})
    writing.entries.remove(other)


def _taken(writing: Writing, forms: Sequence[Form]) -> dict[tuple[str, int | None], list[StoredVariant]]:
    """The accepted variants of any entry, by string and scope, that may be one of ``forms``."""
    lengths = [len(form.text) for form in forms]
    found: dict[tuple[str, int | None], list[StoredVariant]] = {}
    for variant in writing.entries.accepted_of_length(max(1, min(lengths) - _SLACK), max(lengths) + _SLACK):
        found.setdefault((form_key(variant.text), variant.document), []).append(variant)
    return found


def _alike(label: str, other: str) -> bool:
    """Whether one string can't name both an entry of one label and one of the other."""
    return not label or not other or label == other


def _tidy(name: str) -> str:
    tidied = " ".join(name.split())
    if not tidied:
        raise UserFixable(worded("An entry needs a name."), next_step=worded("Write what readers call it."))
    return tidied


def _counted(verb: str, forms: Sequence[Form]) -> str:
    return f"{verb} variant" if len(forms) == 1 else f"{verb} {len(forms)} variants"
