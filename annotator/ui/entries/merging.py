"""Asks for an entry: type to find it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from rapidfuzz import fuzz

from annotator.services.entries.values import EntryKey, EntryLine
from annotator.suggest.entries.forms import form_key, sounds_of, words_of
from annotator.ui.actions.offers import Offer, matching_offers
from annotator.ui.actions.palette import Palette
from annotator.ui.entries.wording import kind
from annotator.ui.language import tr
from annotator.ui.theme.theme import Theme

_MOST = 60


def ask_for_entry(
    line: EntryLine, lines: Sequence[EntryLine], question: str, theme: Theme, parent: QWidget
) -> EntryKey | None:
    """The entry chosen among ``lines``, or None; those most like ``line`` stand first."""
    taken: list[EntryKey] = []

    def offer(other: EntryLine) -> Offer:
        return Offer(
            text=other.name, group=f"{other.label} · {kind(other)}", take=lambda: taken.append(other.key)
        )

    alike = sorted(lines, key=lambda o: (-_likeness(line, o), -o.mentions, o.name))
    offers = [offer(other) for other in alike]

    def find(words: str) -> Sequence[Offer]:
        return matching_offers(words, offers)[:_MOST]

    popup = Palette(find, theme, parent)
    popup.setWindowTitle(tr("Entries"))
    popup.setAccessibleName(question)
    popup.box.setPlaceholderText(question)
    popup.box.setAccessibleName(question)
    chosen = popup.ask()
    popup.deleteLater()
    if chosen is not None:
        chosen.take()
    return taken[0] if taken else None


def _likeness(line: EntryLine, other: EntryLine) -> float:
    same = 40.0 if line.label == other.label else 0.0
    made = 1.0 if other.key.row is not None else 0.0
    return same + made + fuzz.token_set_ratio(_sounding(line.name), _sounding(other.name))


def _sounding(name: str) -> str:
    key = form_key(name)
    return " ".join(sounds_of(key, len(words_of(key))))
