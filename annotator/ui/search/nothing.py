"""What stands where the hits will be: what one may look for, or what to do when nothing was found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from annotator.services.search.searching import SearchQuery
from annotator.ui.pieces import plain_label

_PURPOSE = "Find words and marks in all articles, see each in its context, and mark or decide many at once."
_EXAMPLES = (
    ("flood dam", "articles with both words, also Flood, DAM and dám", False),
    ("“valley strike”", "these words side by side", False),
    ("detain*", "detain, detained, detainees …", False),
    ("flood AND (dam OR reservoir) NOT drill", "one of two words, and a third one nowhere", False),
    (r"\d+ (men|people)", "a regular expression: figures before either word", True),
)
_MARKS = (
    "Or choose a label, “Undecided suggestions” or an outlet above: without words, all such marks are listed."
)


class Nothing(QWidget):
    """``example(SearchQuery)``: one of the examples is to be looked for."""

    example = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label("value", _PURPOSE, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._examples = QWidget()
        grid = QGridLayout(self._examples)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for row, (query, meaning, pattern) in enumerate(_EXAMPLES):
            button = QPushButton(query)
            button.setObjectName("plain")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            # Signs such as * and \ would change their side in a mirrored window.
            button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            button.setAccessibleName(f"Look for {query}")
            made = SearchQuery(words=query, pattern=pattern)
            button.clicked.connect(lambda _checked=False, made=made: self.example.emit(made))
            grid.addWidget(button, row, 0)
            grid.addWidget(plain_label("value", meaning), row, 1)
        self._marks = plain_label("dim", _MARKS, wrap=True)
        self._marks.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(20)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self._examples, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._marks)
        column.addStretch(3)

    def show_purpose(self) -> None:
        """Say what one may look for."""
        self.words.setText(_PURPOSE)
        self._examples.show()
        self._marks.show()

    def show_none(self, words: str) -> None:
        """Say that nothing was found, in ``words``."""
        self.words.setText(words)
        self._examples.hide()
        self._marks.hide()
