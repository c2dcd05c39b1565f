"""Says in words what is painted, for people who hear the page."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.mark import Mark
from annotator.ui.language import tr
from annotator.ui.punctuation import listed

MOST_LETTERS = 200


def words_for(mark: Mark) -> str:
    """A mark in words: "PERSON, Irena Kovash, suggested, score .92"."""
    text = " ".join(mark.words.split())
    if len(text) > MOST_LETTERS:
        text = text[: MOST_LETTERS - 1] + "…"
    parts = [mark.label, text, mark.status.value]
    if mark.undecided and mark.score is not None:
        parts.append(tr("score {score:.2f}", score=mark.score).replace("score 0.", "score ."))
    return listed(parts)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say ``words``; nothing happens where none listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def tell_of_new(widget: QWidget) -> None:
    """Tell screen readers of a widget made later than what holds it: they know its neighbours by heart."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectCreated))
