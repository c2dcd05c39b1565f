"""What is to be changed, gathered until it is carried out; below it what was changed before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from annotator.domain.scheme_changes.change import Change
from annotator.domain.wording import worded
from annotator.store.schemes import SchemeVersion
from annotator.ui.language import several, shown, tr
from annotator.ui.pieces import dressed, hairline, plain_label, put_into
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.theme.theme import LIGHT, Theme
from annotator.ui.tip import tip_of

_NONE = worded(
    "Nothing is changed yet. Rename, merge or split as many labels as you like: the changes are gathered "
    "here and carried out together, as one step that undo takes back."
)
_MOST = 12  # versions shown


class PendingPanel(QWidget):
    """``left(int)``: a change is to be left out. ``commandGiven(str)``: a button was clicked."""

    left = Signal(int)
    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.apply = VerbButton(tr("Look and apply…"), LIGHT, primary=True)
        self.apply.follow("scheme.apply")
        self.discard = VerbButton(tr("Discard"), LIGHT)
        self.apply.clicked.connect(lambda: self.commandGiven.emit("scheme.apply"))
        self.discard.clicked.connect(lambda: self.commandGiven.emit("scheme.discard"))
        self.title = plain_label("section", tr("CHANGES TO COME"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("Changes to come, and earlier versions"))
        self._changes: tuple[Change, ...] = ()
        self._discarded = 0
        self._versions: tuple[SchemeVersion, ...] = ()
        self._number = 1
        buttons = QHBoxLayout()
        buttons.setContentsMargins(14, 10, 14, 12)
        buttons.setSpacing(8)
        buttons.addWidget(self.apply)
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(hairline())
        column.addLayout(buttons)
        self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.apply.dress(theme)
        self.discard.dress(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the key on the button."""
        self.apply.show_key(shown)

    def show_changes(self, changes: Sequence[Change], discarded: int) -> None:
        """Show what is to come; ``discarded`` changes can be brought back."""
        self._changes, self._discarded = tuple(changes), discarded
        self._fill()

    def show_versions(self, versions: Sequence[SchemeVersion], number: int) -> None:
        """Show what was changed before; ``number`` is that of the scheme in force."""
        self._versions, self._number = tuple(versions), number
        self._fill()

    def _fill(self) -> None:
        body = dressed("panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 14, 10, 14)
        column.setSpacing(8)
        column.addWidget(plain_label("section", tr("CHANGES TO COME")))
        if not self._changes:
            column.addWidget(plain_label("dim", shown(_NONE), wrap=True))
        for at, change in enumerate(self._changes):
            column.addLayout(self._line(at, change))
        column.addSpacing(6)
        column.addWidget(hairline())
        column.addWidget(plain_label("section", tr("VERSIONS")))
        for version in self._versions[::-1][:_MOST]:
            column.addWidget(plain_label("strong", tr("Version {number}", number=version.number)))
            when = _day(version.when)
            made = tr("{when} by {who}", when=when, who=version.who) if version.who else when
            column.addWidget(plain_label("small", made, wrap=True))
            lines = "\n".join(shown(c.words) for c in version.changes)
            column.addWidget(plain_label("dim", lines, wrap=True))
        column.addWidget(plain_label("strong", tr("Version {number}", number=1)))
        column.addWidget(plain_label("small", tr("The scheme the project was made with."), wrap=True))
        column.addStretch(1)
        put_into(self._scroll, body)
        many = len(self._changes)
        looking = several("Look at %Ln change…", "Look at %Ln changes…", many)
        self.apply.setText(tr("Look and apply…") if many < 2 else looking)
        self.apply.setEnabled(bool(many))
        back = several("Bring %Ln back", "Bring %Ln back", self._discarded)
        self.discard.setText(back if self._discarded else tr("Discard"))
        self.discard.setEnabled(bool(many or self._discarded))

    def _line(self, at: int, change: Change) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(plain_label("value", shown(change.words), wrap=True), 1)
        leave = QToolButton()
        leave.setText("×")
        leave.setObjectName("leave")
        leave.setAutoRaise(True)
        leave.setToolTip(tip_of(tr("Leave this change out.")))
        leave.setAccessibleName(tr("Leave out: {change}", change=shown(change.words)))
        leave.clicked.connect(lambda: self.left.emit(at))
        row.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _day(when: str) -> str:
    try:
        return datetime.fromisoformat(when).astimezone().strftime("%d.%m.%Y %H:%M")
    except ValueError:
        return when
