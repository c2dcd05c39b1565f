"""What the commands of the Entries screen do to the entry that is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from annotator.domain.wording import worded
from annotator.services.entries.deciding import Form
from annotator.ui.annotate.desk import Desk
from annotator.ui.entries.deciding import EntryDeciding
from annotator.ui.entries.entry_head import EXTERNAL, NAME, NOTE
from annotator.ui.entries.merging import ask_for_entry
from annotator.ui.entries.shown import EntriesShown
from annotator.ui.language import tr
from annotator.ui.punctuation import quoted_text
from annotator.ui.theme.theme import LIGHT, Theme

ALL_DECIDED = worded("Everything that was proposed is decided.")


class EntryCommands:
    """Decides on the entry in front, asks what it needs to know, and shows what has become of it."""

    def __init__(self, shown: EntriesShown, window: QWidget) -> None:
        """Questions stand over ``window``."""
        self._shown = shown
        self._entry = shown.entry
        self._window = window
        self._desk: Desk | None = None
        self.theme: Theme = LIGHT

    def show_desk(self, desk: Desk | None) -> None:
        """Decide in the project on ``desk``."""
        self._desk = desk

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does, by its id without the screen's name."""
        return {
            "accept": self._accept,
            "accept_all": self._accept_all,
            "reject": self._reject,
            "split": self._split,
            "split_here": self._split_here,
            "merge": self._merge,
            "place": self._name_place,
            "delete": self._delete,
            "rename": partial(self._edit, NAME),
            "external": partial(self._edit, EXTERNAL),
            "note": partial(self._edit, NOTE),
        }

    def write(self, field: str, text: str) -> None:
        """Let the entry's name, id elsewhere or note be ``text``."""
        desk, page, book = self._desk, self._entry.page, self._shown.book
        if desk is not None and book is not None and page is not None:
            self._decided(EntryDeciding(desk, book, page).write(field, text))

    def _deciding(self) -> EntryDeciding | None:
        desk, page, book = self._desk, self._entry.page, self._shown.book
        if desk is None or book is None or page is None:
            return None
        self._entry.head.keep()
        return EntryDeciding(desk, book, page)

    def _decided(self, row: int | None) -> bool:
        """Show the entry that a decision was about."""
        if row is None:
            return False
        self._shown.turn_to(row)
        return True

    def _accept(self) -> None:
        deciding = self._deciding()
        if deciding is not None and self._decided(deciding.accept(self._entry.chosen)):
            self._go_on_here()

    def _reject(self) -> None:
        deciding = self._deciding()
        if deciding is not None and self._decided(deciding.reject(self._entry.chosen)):
            self._go_on_here()

    def _go_on_here(self) -> None:
        """Choose what waits next in this entry; when nothing is left of all, say so."""
        waits = any(line.waits for line in self._shown.list.model.lines()[:1])
        if not self._shown.go_on_here() and self._desk is not None and not waits:
            self._desk.say(ALL_DECIDED)

    def _accept_all(self) -> None:
        deciding = self._deciding()
        if deciding is None:
            return
        self._decided(deciding.accept_all())
        if not self._shown.go_on(1) and self._desk is not None:
            self._desk.say(ALL_DECIDED)

    def _split(self) -> None:
        deciding, chosen = self._deciding(), self._entry.chosen
        if deciding is None or not chosen:
            return
        forms = [form for variant in chosen for form in variant.forms]
        self._decided(deciding.split(forms, tr("Split off: {variant}", variant=quoted_text(chosen[0].text))))

    def _split_here(self) -> None:
        deciding, variant, place = self._deciding(), self._entry.current, self._entry.place
        if deciding is None or variant is None or place is None:
            return
        words = tr("Split off in this article: {variant}", variant=quoted_text(variant.text))
        self._decided(deciding.split([Form(variant.text, place.document)], words))

    def _merge(self) -> None:
        page, book = self._entry.page, self._shown.book
        if page is None or book is None:
            return
        others = [line for line in book.lines() if line.key != page.line.key]
        question = tr("Merge “{entry}” with…", entry=page.line.name)
        other = ask_for_entry(page.line, others, question, self.theme, self._window)
        deciding = self._deciding()
        if other is not None and deciding is not None:
            self._decided(deciding.merge(other))

    def _name_place(self) -> None:
        page, place, book = self._entry.page, self._entry.place, self._shown.book
        if page is None or place is None or book is None:
            return
        others = [line for line in book.lines() if line.key.row is not None or line.key != page.line.key]
        question = tr("Here “{words}” names…", words=place.words)
        other = ask_for_entry(page.line, others, question, self.theme, self._window)
        deciding = self._deciding()
        if other is not None and deciding is not None and deciding.name_place(place, other):
            self._shown.refresh()

    def _delete(self) -> None:
        deciding = self._deciding()
        if deciding is not None and deciding.delete():
            self._shown.refresh()

    def _edit(self, field: str) -> None:
        if self._entry.page is not None:
            self._entry.head.edit(field)
