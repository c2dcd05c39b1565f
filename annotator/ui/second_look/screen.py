"""The Second look screen: what may be wrong in one's own work, decided row by row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Changes
from annotator.domain.changes import Place as Where
from annotator.domain.mark import MarkKey
from annotator.domain.wording import worded
from annotator.services.progress import Cancelled, Progress
from annotator.services.second_look.deciding import SecondThoughts
from annotator.services.second_look.opinions import Opinions
from annotator.services.second_look.rows import Row
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.kept_reading import StartJob
from annotator.ui.language import shown, tr
from annotator.ui.pieces import dressed, hairline, plain_label
from annotator.ui.project.verb_button import VerbButton
from annotator.ui.project.waiting_page import ANNOTATE, WaitingPage
from annotator.ui.punctuation import quoted_text
from annotator.ui.screen import Screen
from annotator.ui.second_look.kept_look import KeptLook, Look
from annotator.ui.second_look.table import LookList
from annotator.ui.theme.theme import LIGHT, Theme

_NO_WORK = worded("Nothing to look at again yet: decide suggestions in some articles first.")
_NOTHING = worded("Nothing you marked looks wrong by all the rest of it.")
_HOW = worded(
    "A does what is proposed, K keeps it as it is, L gives another label, X removes it, Enter goes there."
)
_VERBS = (
    ("second_look.propose", worded("As proposed")),
    ("second_look.keep", worded("Keep")),
    ("second_look.label", worded("Other label…")),
    ("second_look.remove", worded("Remove")),
)


def _standing(look: Look) -> str:
    """How many rows there are, and what they were judged by."""
    found, rows = look.found, len(look.rows)
    if found.models:
        return tr(
            "{places:,} places to look at again, of {spans:,} spans in {articles:,} articles, judged by all "
            "other spans and by models",
            places=rows,
            spans=found.spans,
            articles=found.articles,
        )
    return tr(
        "{places:,} places to look at again, of {spans:,} spans in {articles:,} articles, judged by all "
        "other spans",
        places=rows,
        spans=found.spans,
        articles=found.articles,
    )


class SecondLookScreen(Screen):
    """Shows the rows, the greatest doubt first, and carries out what is decided on them."""

    def __init__(self, kept: KeptLook, start_step: StartJob, parent: QWidget | None = None) -> None:
        """``start_step`` runs the training of models, with progress and stop."""
        super().__init__(parent)
        self._kept = kept
        self._start_step = start_step
        self._desk: Desk | None = None
        self.list = LookList()
        self.nothing = WaitingPage(tr("Work looked through"))
        self.said = plain_label("value")
        self.models = VerbButton(tr("Ask models"), LIGHT)
        self.models.setToolTip(tr("Train models without each article, and hear what they think of it (M)"))
        self.verbs = [VerbButton(shown(words), LIGHT) for _, words in _VERBS]
        self._stack = QStackedWidget()
        self.nothing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()
        kept.stale.connect(self._stale)
        kept.ready.connect(self._stale)
        kept.progress.connect(lambda done, of: self.nothing.show_progress(tr("Looking through"), done, of))
        self.list.opened.connect(self._open)
        self.nothing.commandGiven.connect(self.commandGiven)
        self.models.clicked.connect(lambda: self.commandGiven.emit("second_look.models"))
        for verb, (command, _) in zip(self.verbs, _VERBS, strict=True):
            verb.clicked.connect(lambda _=False, command=command: self.commandGiven.emit(command))

    # A screen

    def show_desk(self, desk: Desk | None) -> None:
        """Show the project on ``desk``."""
        self._desk = desk
        self._kept.show_desk(desk)
        self.list.show_look(None)
        if desk is not None and self.isVisible():
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.list.set_theme(theme)
        self.nothing.set_theme(theme)
        for button in (self.models, *self.verbs):
            button.dress(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys in what is said."""
        self._how.setVisible(shown)

    def arrive(self) -> None:
        """Look again, and take the focus."""
        self.refresh()
        self._take_focus()

    def here(self) -> tuple[int, MarkKey] | None:
        """The chosen place, where a span stands there."""
        row = self.list.chosen
        return (row.document, row.key) if row is not None and row.key is not None else None

    def _take_focus(self) -> None:
        shown = self.list if self._stack.currentWidget() is self._page else self.nothing
        shown.setFocus()

    def do(self, command: str) -> None:
        """Carry out one of the screen's commands."""
        handlers: dict[str, Callable[[], None]] = {
            "next": lambda: self.list.step(1),
            "previous": lambda: self.list.step(-1),
            "propose": self._propose,
            "keep": self._keep,
            "label": self._ask_label,
            "remove": self._remove,
            "open": self._open,
            "models": self._ask_models,
            "again": self._kept.again,
        }
        handler = handlers.get(command.partition(".")[2])
        if handler is not None:
            handler()

    def refresh(self) -> None:
        """Show the rows as they are now."""
        look = self._kept.now()
        if look is None:
            self.nothing.show_progress(tr("Looking through"), 0, None)
            self._stack.setCurrentWidget(self.nothing)
            return
        if look.rows != self.list.lines.rows or self.list.lines.look is not look:
            self.list.show_look(look)
        if not look.rows:
            self.nothing.show_nothing(shown(_NOTHING if look.found.spans else _NO_WORK), ANNOTATE)
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self._stack.setCurrentWidget(self._page if look.rows else self.nothing)
        if inside and focus in (self.list, self.nothing):  # the one that is hidden now hands it on
            self._take_focus()
        self.said.setText(_standing(look))

    # Deciding

    def _propose(self) -> None:
        row = self.list.chosen
        if row is None:
            return
        if row.instead:
            self._give(row, row.instead)
        else:
            self._remove()

    def _keep(self) -> None:
        row = self.list.chosen
        if row is not None:
            words = quoted_text(row.text)
            if row.label:
                said = tr("{words} is kept as {label}.", words=words, label=row.label)
            else:
                said = tr("{words} is left unmarked.", words=words)
            self._commit(lambda thoughts: thoughts.keep(row), said)

    def _remove(self) -> None:
        row, desk = self.list.chosen, self._desk
        if row is None or desk is None:
            return
        if row.key is None:
            desk.say(tr("No span stands here; K leaves it so."))
            return
        self._commit(
            lambda thoughts: thoughts.remove(row), tr("Removed: {words}.", words=quoted_text(row.text))
        )

    def _ask_label(self) -> None:
        row, desk = self.list.chosen, self._desk
        if row is None or desk is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for layer, label in desk.scheme.offered():
            if layer.name == row.layer and label.name != row.label:
                words = label.name.replace("&", "&&")
                menu.addAction(words).triggered.connect(
                    lambda _=False, name=label.name: self._give(row, name)
                )
        place = self.list.visualRect(self.list.currentIndex()).center()
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _give(self, row: Row, label: str) -> None:
        said = tr("{words} is {label} now.", words=quoted_text(row.text), label=label)
        self._commit(lambda thoughts: thoughts.give(row, label), said)

    def _commit(self, do: Callable[[SecondThoughts], Changes], words: str) -> None:
        desk = self._desk
        if desk is None:
            return
        thoughts = SecondThoughts(desk.workspace, desk.person)
        if desk.commit(lambda: do(thoughts)) is not None:
            desk.say(tr("{said} Ctrl+Z takes it back.", said=words))
        self.refresh()

    def _open(self) -> None:
        row = self.list.chosen
        if row is not None:
            place: object = row.key or Where(document=row.document, start=row.start, end=row.end)
            self.placeWanted.emit(row.document, place)

    # Models

    def _ask_models(self) -> None:
        desk = self._desk
        if desk is None:
            return

        def work(progress: Progress, cancelled: Cancelled) -> Opinions | None:
            from annotator.services.second_look.second_look import ask_models

            heard = ask_models(desk.workspace, desk.person, progress=progress, cancelled=cancelled)
            return heard if heard and not cancelled() else None

        job = self._start_step(tr("Ask models"), work)
        job.finished.connect(lambda heard: self._heard(desk, heard))

    def _heard(self, desk: Desk, heard: Opinions | None) -> None:
        if desk is self._desk and heard is not None:
            self._kept.heard = heard
            self._kept.again()

    def _stale(self) -> None:
        if self.isVisible():
            self.refresh()

    def _arrange(self) -> None:
        self._page = QWidget()
        head = dressed("panel")
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 10, 14, 10)
        row.addWidget(self.said, 1)
        row.addWidget(self.models)
        foot = dressed("panel")
        below = QHBoxLayout(foot)
        below.setContentsMargins(14, 8, 14, 8)
        for verb in self.verbs:
            below.addWidget(verb)
        self._how = plain_label("dim", shown(_HOW), wrap=True)
        below.addWidget(self._how, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (head, hairline()):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        for widget in (hairline(), foot):
            column.addWidget(widget)
        self._stack.addWidget(self._page)
        self._stack.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
