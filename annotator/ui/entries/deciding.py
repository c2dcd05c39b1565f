"""The commands of the Entries screen that decide: accept, not the same, split, merge, delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.domain.changes import Changes
from annotator.services.entries.book import EntryBook
from annotator.services.entries.deciding import EntryStep, EntryWork, Form, Proposed
from annotator.services.entries.places import Place
from annotator.services.entries.values import EntryKey, EntryPage, State, Variant
from annotator.ui.annotate.desk import Desk
from annotator.ui.entries.entry_head import EXTERNAL, NAME
from annotator.ui.language import several, tr
from annotator.ui.punctuation import quoted_text


class EntryDeciding:
    """Carries out one decision on the entry that is shown; says what it did on the desk.

    Each returns the row of the entry to show then, or None when nothing was done.
    """

    def __init__(self, desk: Desk, book: EntryBook, page: EntryPage) -> None:
        self._desk = desk
        self._page = page
        self._book = book
        self._work = EntryWork(desk.workspace, desk.person)

    def accept(self, variants: Sequence[Variant]) -> int | None:
        """Let variants name the entry."""
        waiting = [v for v in variants if v.state is not State.ACCEPTED]
        if not waiting:
            self._desk.say(tr("This names the entry already. X says that it does not."))
            return None
        return self._on_entry(
            lambda entry: self._work.accept(entry, _forms(waiting)),
            tr("Accepted: {variants}", variants=_quoted(waiting)),
        )

    def accept_all(self) -> int | None:
        """Let everything proposed name the entry; nothing happens where nothing is."""
        waiting = [v for v in self._page.variants if v.state in (State.PROPOSED, State.TOLD)]
        if not waiting:
            return None
        words = several(
            "Accepted %Ln variant of {entry}",
            "Accepted %Ln variants of {entry}",
            len(waiting),
            entry=quoted_text(self._page.line.name),
        )
        return self._on_entry(lambda entry: self._work.accept(entry, _forms(waiting)), words)

    def reject(self, variants: Sequence[Variant]) -> int | None:
        """Say that variants do not name the entry."""
        known = [v for v in variants if v.state is not State.REJECTED and not self._calls(v)]
        if not known:
            self._desk.say(
                tr("The entry is called by this name. Choose the variant that is not the same.")
                if any(self._calls(v) for v in variants)
                else tr("That was said already. A accepts it after all.")
            )
            return None
        words = tr("Not the same: {variants}", variants=_quoted(known))
        return self._on_entry(lambda entry: self._work.reject(entry, _forms(known)), words)

    def split(self, forms: Sequence[Form], words: str) -> int | None:
        """Make an entry of its own of some forms."""
        return self._on_entry(lambda entry: self._work.split(entry, forms), words)

    def merge(self, other: EntryKey) -> int | None:
        """Make one entry of this and another; the one that somebody made keeps its name."""
        book, here = self._book, self._page.line
        kept, gone = here.key, other
        if kept.row is None and gone.row is not None:
            kept, gone = gone, kept
        line, page = book.line(gone), book.page(gone)
        target = book.target(kept)
        second = book.target(gone)
        if line is None or page is None or target is None or second is None:
            return None
        forms = _forms([v for v in page.variants if v.state is State.PROPOSED]) if gone.row is None else []
        name = book.line(kept)
        words = tr(
            "Merged: {one} into {other}",
            one=quoted_text(line.name),
            other=quoted_text(name.name if name is not None else ""),
        )
        return self._commit(lambda: self._work.merge(target, second, forms), words)

    def name_place(self, place: Place, other: EntryKey) -> bool:
        """Say of one place what it names; says whether that was done."""
        target, line = self._book.target(other), self._book.line(other)
        if target is None or line is None:
            return False
        words = tr("Here {words} names {entry}", words=quoted_text(place.words), entry=quoted_text(line.name))
        return (
            self._commit(lambda: self._work.name_span(place.document, place.key, target), words) is not None
        )

    def write(self, field: str, text: str) -> int | None:
        """Set name, external id or note."""
        do = {NAME: self._work.rename, EXTERNAL: self._work.set_external}.get(field, self._work.set_note)
        said = {NAME: tr("Renamed"), EXTERNAL: tr("External id set")}.get(field, tr("Note kept"))
        return self._on_entry(lambda entry: do(entry, text), said)

    def delete(self) -> bool:
        """Delete the entry; says whether that was done."""
        row = self._page.line.key.row
        if row is None:
            self._desk.say(tr("Nobody has made this entry yet; there is nothing to delete."))
            return False
        words = tr("Deleted: {entry}. Ctrl+Z brings it back.", entry=quoted_text(self._page.line.name))
        return self._commit(lambda: self._work.delete(row), words) is not None

    def _calls(self, variant: Variant) -> bool:
        """Whether a proposed entry is called by this variant."""
        return self._page.line.key.name is not None and variant.name == self._page.line.key.name

    def _on_entry(self, do: Callable[[int | Proposed], EntryStep], words: str) -> int | None:
        entry = self._book.target(self._page.line.key)
        if entry is None:
            return None
        return self._commit(lambda: do(entry), words)

    def _commit(self, do: Callable[[], EntryStep], words: str) -> int | None:
        rows: list[int] = []

        def work() -> Changes:
            step = do()
            rows.append(step.entry)
            return step.changes

        if self._desk.commit(work) is None:
            return None
        self._desk.say(words)
        return rows[0]


def _forms(variants: Sequence[Variant]) -> list[Form]:
    return [form for variant in variants for form in variant.forms]


def _quoted(variants: Sequence[Variant]) -> str:
    first = quoted_text(variants[0].text)
    if len(variants) == 1:
        return first
    return several("{first} and %Ln more", "{first} and %Ln more", len(variants) - 1, first=first)
