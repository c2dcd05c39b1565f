"""The guide in a window of its own, to be read beside the work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserFixable
from annotator.ui.glass_line import GlassLine
from annotator.ui.guide.guide_view import GuideView
from annotator.ui.guide.pages import PAGES, Page
from annotator.ui.language import number, shown, tr
from annotator.ui.pieces import dressed, plain_label

_SIZE = (980, 740)
_LIST = 240  # pixels of the list of pages
_ROLE = Qt.ItemDataRole.UserRole


class GuideWindow(QWidget):
    """Pages at the left, the chosen one at the right; words are found over all of them. Escape closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("guide")
        self.setWindowTitle(tr("Guide"))
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 20), min(_SIZE[1], room.height() - 60))
        self.move(
            room.right() - self.width() - 10, room.top() + 30
        )  # beside the article, where there is room
        self._been: list[tuple[Page, int]] = []
        self._ahead: list[tuple[Page, int]] = []
        self._page = PAGES[0]
        self.line = GlassLine()
        self.line.setPlaceholderText(tr("Find in the guide"))
        self.line.setAccessibleName(tr("Find in the guide"))
        self.line.setToolTip(tr("Words to find in all pages. Enter goes to the next place."))
        self.pages = QListWidget()
        self.pages.setObjectName("flat")
        self.pages.setSpacing(3)
        self.pages.setWordWrap(True)  # a long name takes two lines
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setAccessibleName(tr("Pages of the guide"))
        self.view = GuideView()
        self.back = self._button("←", tr("Back"), tr("Go back to the page before (Alt+←)."))
        self.on = self._button("→", tr("Forward"), tr("Go on to the page you came back from (Alt+→)."))
        self.note = plain_label("dim", wrap=True)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self._connect()
        self._list_pages()
        self._show(PAGES[0])
        self.view.setFocus()

    def show_page(self, page: Page, heading: str = "") -> None:
        """Turn to a page, so that the way back leads here."""
        self._been.append((self._page, self.view.verticalScrollBar().value()))
        self._ahead.clear()
        self._show(page, heading)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page

    def _show(self, page: Page, heading: str = "") -> None:
        self._page = page
        try:
            self.view.show_page(page, heading)
            self.note.clear()
        except UserFixable as error:
            self.note.setText(shown(error.what))
        self.pages.blockSignals(True)
        for row in range(self.pages.count()):
            item = self.pages.item(row)
            if item.data(_ROLE) is page:
                self.pages.setCurrentItem(item)
        self.pages.blockSignals(False)
        self.back.setEnabled(bool(self._been))
        self.on.setEnabled(bool(self._ahead))

    def _step(self, source: list[tuple[Page, int]], target: list[tuple[Page, int]]) -> None:
        if not source:
            return
        target.append((self._page, self.view.verticalScrollBar().value()))
        page, height = source.pop()
        self._show(page)
        self.view.verticalScrollBar().setValue(height)

    def _list_pages(self) -> None:
        """The pages, with how often the words stand in each while some are looked for."""
        words = self.line.text().strip()
        self.pages.blockSignals(True)
        self.pages.clear()
        for page in PAGES:
            hits = page.hits(words)
            if words and not hits:
                continue
            title = shown(page.title)
            item = QListWidgetItem(tr("{page}  ({hits})", page=title, hits=number(hits)) if words else title)
            item.setData(_ROLE, page)
            self.pages.addItem(item)
            if page is self._page:
                self.pages.setCurrentItem(item)
        self.pages.blockSignals(False)
        self.note.setText("" if self.pages.count() else tr("“{words}” is in no page.", words=words))

    def _find_next(self) -> None:
        """Go to the next place of the words: on this page, then on the pages below it, then from the top."""
        words = self.line.text().strip()
        if not words or not self.pages.count():
            return
        if self._found(words):
            return
        found = [self.pages.item(row).data(_ROLE) for row in range(self.pages.count())]
        after = [page for page in found if PAGES.index(page) > PAGES.index(self._page)]
        page = (after or found)[0]
        if page is not self._page:
            self.show_page(page)
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self._found(words)

    def _found(self, words: str) -> bool:
        cursor = self.view.document().find(words, self.view.textCursor(), QTextDocument.FindFlag(0))
        if cursor.isNull():
            return False
        self.view.setTextCursor(cursor)
        self.view.ensureCursorVisible()
        return True

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ROLE) is not self._page:
            self.show_page(item.data(_ROLE))

    def _tell_where(self, address: str) -> None:
        if "://" in address:
            self.note.setText(tr("On the web: {address}", address=address))
        else:
            self.note.setText(tr("Among the program's source files: {address}", address=address))

    def _lay_out(self) -> None:
        left = dressed("panel")
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.line)
        column.addWidget(self.pages, 1)
        right = dressed("panel")
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.view, 1)
        foot = dressed("stripe")
        row = QHBoxLayout(foot)
        row.setContentsMargins(10, 8, 10, 8)
        row.addWidget(self.back)
        row.addWidget(self.on)
        row.addWidget(self.note, 1)
        beside.addWidget(foot)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_LIST, self.width() - _LIST])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(parts)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._list_pages)
        self.line.returnPressed.connect(self._find_next)
        self.pages.currentItemChanged.connect(lambda now, _before: self._turn(now))
        self.view.pageWanted.connect(self.show_page)
        self.view.elsewhere.connect(self._tell_where)
        self.back.clicked.connect(lambda: self._step(self._been, self._ahead))
        self.on.clicked.connect(lambda: self._step(self._ahead, self._been))
        for keys, act in (
            ("Alt+Left", self.back.click),
            ("Alt+Right", self.on.click),
            ("F3", self._find_next),
            ("Ctrl+F", self.line.setFocus),
            (Qt.Key.Key_Escape, self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _button(self, sign: str, name: str, tip: str) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button
