"""A strip that offers a rule, and takes yes, no, or no notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.ui.annotate.status_line import ElidedLabel
from annotator.ui.labels.key_button import KeyButton
from annotator.ui.language import several, tr
from annotator.ui.page.announce import announce
from annotator.ui.pieces import dressed
from annotator.ui.punctuation import quoted_text
from annotator.ui.theme.theme import Theme
from annotator.ui.tip import tip_of

if TYPE_CHECKING:
    from annotator.services.bulk.rules import RuleOffer

YES, NO = "rule.make", "rule.decline"


class OfferBar(QWidget):
    """Says what was rejected how often, and offers to reject it everywhere. Hidden while nothing is offered.

    ``commandGiven``: the id of the command of the button that was clicked.
    """

    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer: RuleOffer | None = None
        self._strip = dressed("stripe")
        self._words = ElidedLabel()
        self._words.setObjectName("value")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.yes = KeyButton(
            tr("Reject everywhere"), [], tr("Make a rule of it; one step, which can be undone.")
        )
        self.no = KeyButton(tr("No"), [], tr("Never offer this rule again."))
        for button, command in ((self.yes, YES), (self.no, NO)):
            button.follow(command)
            button.clicked.connect(lambda _on=False, command=command: self.commandGiven.emit(command))
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(16, 4, 10, 4)
        row.setSpacing(6)
        row.addWidget(self._words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._strip)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_offer(self, offer: RuleOffer | None) -> None:
        """Offer a rule; None: nothing is offered any more."""
        self.offer = offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        more = (
            several("%Ln more waits", "%Ln more wait", offer.waiting)
            if offer.waiting
            else tr("none waits now")
        )
        what = tr("{words} as {label}", words=quoted_text(offer.words.text), label=offer.words.label)
        said = tr("You rejected {what} {times:,} times; {more}.", what=what, times=offer.times, more=more)
        self._words.setText(said)
        self._words.setAccessibleName(said)
        self._words.setToolTip(
            tip_of(tr("{said} Later suggestions of it would be rejected as well.", said=said))
        )
        announce(self, tr("{said} Reject it everywhere?", said=said))

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        for button in (self.yes, self.no):
            button.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the controls."""
        for button in (self.yes, self.no):
            button.show_keys(shown)
