"""What one annotator made of a place: the words around it, their span, and what they say of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.agreement.cases import Version
from annotator.domain.scheme import Scheme
from annotator.domain.span import ENTRY
from annotator.domain.wording import worded
from annotator.services.agreement.settled_cases import ArticleState
from annotator.ui.actions.adjudicate_commands import MOST_VERSIONS
from annotator.ui.adjudicate.excerpt import Drawn, Excerpt
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import shown, tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.pieces import plain_label
from annotator.ui.theme.theme import Theme

NOTHING = worded("No span here")
NOT_DONE = worded("Has not done this article")
_MOST = 32  # characters of a value; the tip has all of it


class VersionCard(QWidget):
    """``taken(str)`` carries the command that takes this version."""

    taken = Signal(str)

    def __init__(self, number: int, name: str, parent: QWidget | None = None) -> None:
        """``number`` counts the annotators from 1; ``name`` is theirs."""
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._command = f"gold.take_{number}"
        self.button = KeyButton(in_own_direction(name), [], tr("Let gold say what {name} says.", name=name))
        self.button.setAccessibleName(name)
        if number <= MOST_VERSIONS:
            self.button.follow(self._command)
        self.button.clicked.connect(lambda: self.taken.emit(self._command))
        self.excerpt = Excerpt(tr("The words around it, as {name} marked them", name=name))
        self.told = plain_label("small", wrap=True)
        self.told.setIndent(4)
        head = QHBoxLayout()
        head.addWidget(self.button)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 12, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.excerpt, 1)

    def show_version(
        self,
        article: ArticleState,
        place: tuple[int, int, str],
        version: Version | None,
        beside: Sequence[Drawn],
        *,
        judged: bool,
        scheme: Scheme,
    ) -> None:
        """Show a version of ``place`` (start, end, layer), or that there is none."""
        start, end, layer = place
        at = (version.start, version.end, version.label) if version is not None else (start, end, "")
        own = Drawn(start=at[0], end=at[1], layer=layer, label=at[2])
        self.excerpt.show_words(article.text, start, end, [*beside, own], scheme)
        self.told.setText(described(version) if judged else shown(NOT_DONE))
        self.told.setToolTip(described(version, most=None) if judged and version is not None else "")
        self.button.setEnabled(version is not None)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.button.set_theme(theme)
        self.excerpt.set_theme(theme)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click takes it."""
        super().mouseDoubleClickEvent(event)
        if self.button.isEnabled():
            self.taken.emit(self._command)


def described(version: Version | None, most: int | None = _MOST) -> str:
    """Label, features and relations of a version in one line; values cut to ``most`` characters."""
    if version is None:
        return shown(NOTHING)
    named = version.entry.name if version.entry is not None else ""
    parts = [version.label, *features_words(version.features, named, most)]
    parts += sorted({label.replace("_", " ") for label, _ in version.relations})
    return " · ".join(parts)


def features_words(features: Mapping[str, Any], named: str, most: int | None = _MOST) -> list[str]:
    """What features say, values cut to ``most`` characters; ``named`` is what the entry is called."""
    told = [f"{ENTRY}: {_cut(named, most)}"] if named else []
    return told + [
        f"{name}: {_cut(str(value), most)}"
        for name, value in sorted(features.items())
        if value not in (None, "") and name != ENTRY
    ]


def _cut(words: str, most: int | None) -> str:
    return words if most is None or len(words) <= most else f"{words[: most - 1]}…"
