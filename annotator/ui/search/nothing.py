"""What stands where the hits will be: what one may look for, or what to do when nothing was found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.wording import worded
from annotator.services.search.searching import SearchQuery
from annotator.ui.language import shown, tr
from annotator.ui.own_direction import in_own_direction
from annotator.ui.pieces import plain_label

_PURPOSE = worded(
    "Find words and marks in all articles, see each in its context, and mark or decide many at once."
)
_EXAMPLES = (
    (worded("flood dam"), worded("articles with both words, also Flood, DAM and dám"), False),
    (worded("“valley strike”"), worded("these words side by side"), False),
    (worded("detain*"), worded("detain, detained, detainees …"), False),
    (
        worded("flood AND (dam OR reservoir) NOT drill"),
        worded("one of two words, and a third one nowhere"),
        False,
    ),
    (worded(r"\d+ (men|people)"), worded("a regular expression: figures before either word"), True),
)
_MARKS = worded(
    "Or choose a label, “Undecided suggestions” or an outlet above: without words, all such marks are listed."
)


class Nothing(QWidget):
    """``example(SearchQuery)``: one of the examples is to be looked for.

    ``anew``: words and filters are to be left; ``commandGiven`` carries the id of a command.
    """

    example = Signal(object)
    anew = Signal()
    commandGiven = Signal(str)  # noqa: N815  # Qt's way of naming signals

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label("value", shown(_PURPOSE), wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._examples = QWidget()
        grid = QGridLayout(self._examples)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for row, (words, meaning, pattern) in enumerate(_EXAMPLES):
            query = shown(words)
            # Signs such as * and \ would change their side in a mirrored window.
            button = _plain(in_own_direction(query))
            button.setAccessibleName(tr("Look for {query}", query=query))
            made = SearchQuery(words=query, pattern=pattern)
            button.clicked.connect(lambda _checked=False, made=made: self.example.emit(made))
            grid.addWidget(button, row, 0)
            grid.addWidget(plain_label("value", shown(meaning)), row, 1)
        self._marks = plain_label("dim", shown(_MARKS), wrap=True)
        self._marks.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._anew = _plain(tr("Clear words and filters"))
        self._anew.clicked.connect(self.anew)
        self._import = _plain(tr("Import articles…"))
        self._import.clicked.connect(lambda: self.commandGiven.emit("file.import"))
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(20)
        column.addStretch(2)
        column.addWidget(self.words)
        for button in (self._anew, self._import):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._examples, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._marks)
        column.addStretch(3)
        self.show_purpose()

    def show_purpose(self) -> None:
        """Say what one may look for."""
        self._show(shown(_PURPOSE), None)

    def show_none(self, words: str) -> None:
        """Say that nothing was found, in ``words``."""
        self._show(words, self._anew)

    def show_empty(self, words: str) -> None:
        """Say that there is nothing yet to look through."""
        self._show(words, self._import)

    def _show(self, words: str, step: QPushButton | None) -> None:
        self.words.setText(words)
        for part in (self._examples, self._marks):
            part.setVisible(step is None)
        for button in (self._anew, self._import):
            button.setVisible(button is step)


def _plain(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("plain")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
