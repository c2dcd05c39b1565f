"""The Adjudicate screen: one place at a time, its versions side by side, gold beneath."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.changes import Place
from annotator.domain.mark import MarkKey
from annotator.domain.wording import worded
from annotator.services.agreement.settled_cases import ArticleState, CaseState
from annotator.services.agreement.standing import ArticleStanding, place_of_case, waits
from annotator.services.team.assign import NotALead
from annotator.ui.actions.adjudicate_commands import MOST_VERSIONS
from annotator.ui.adjudicate.articles_list import ArticlesList
from annotator.ui.adjudicate.case_talk import CaseTalk
from annotator.ui.adjudicate.deciding import GoldDeciding, Spot, case_at, next_spot, spot_of
from annotator.ui.adjudicate.edit_dialog import EditDialog
from annotator.ui.adjudicate.place_view import PlaceView
from annotator.ui.adjudicate.settling import SettlingByRule
from annotator.ui.adjudicate.settling_state import SettlingState, Standing
from annotator.ui.adjudicate.taking_alike import TakingAlike
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.kept_reading import StartJob
from annotator.ui.language import several, shown, tr
from annotator.ui.pieces import dressed, plain_label
from annotator.ui.project.waiting_page import WHO, WORK, Step, WaitingPage
from annotator.ui.screen import Screen
from annotator.ui.theme.theme import LIGHT, Theme

_PURPOSE = worded("Here a lead settles where annotators differ: one key a place, and gold comes of it.")
_NOBODY = worded("No article has been done by two annotators yet.")
_STOP = Step("gold.stop", worded("Stop gathering"))
_AGAIN = Step("gold.again", worded("Gather what differs"))
_WIDTHS = (264, 1176)  # pixels of list and place in a window of 1440


class AdjudicateScreen(Screen):
    """Shows what waits for a lead's decision, and decides it."""

    def __init__(self, state: SettlingState, start_job: StartJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._desk: Desk | None = None
        self._standing: Standing | None = None
        self._spot: Spot | None = None
        self._shown: tuple[int, Spot | None] | None = None  # the state of what was read, and the place
        self._gone_to = False  # by the lead, who stays there whatever becomes of the place
        self._theme: Theme = LIGHT
        self.list = ArticlesList()
        self.place = PlaceView()
        self._talk = CaseTalk(self.place.notes, self.place.gold.reason, self)
        self._alike = TakingAlike()
        self._by_rule = SettlingByRule(start_job, self)
        self._done_so_far = plain_label("small", wrap=True)
        self.nothing = WaitingPage(tr("Gathered"))
        self.nothing.commandGiven.connect(self.commandGiven)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._arrange()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._by_rule.settled.connect(self._soon.start)
        state.stale.connect(self._stale)
        state.ready.connect(self._stale)
        state.halted.connect(self._stale)
        self.list.articleChosen.connect(self._go_to_article)
        self.place.commandGiven.connect(self.commandGiven)
        self.place.left.connect(self.list.setFocus)
        self.place.notes.placeWanted.connect(self._open)

    @property
    def settled(self) -> bool:
        """Whether what all agree in has been taken over."""
        standing = self._standing
        articles = standing.articles.values() if standing is not None else ()
        return bool(articles) and not any(article.agreed for article in articles)

    # A screen

    def show_desk(self, desk: Desk | None) -> None:
        """Show the project on ``desk``."""
        self._desk, self._standing, self._spot, self._shown = desk, None, None, None
        self._gone_to = False
        self._by_rule.forget()
        self._alike.forget()
        self._state.show_desk(desk)
        if desk is not None and self.isVisible():
            self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self._theme = theme
        self.nothing.set_theme(theme)
        self.list.set_theme(theme)
        self.place.set_theme(theme)

    def show_keys(self, shown: bool) -> None:
        """Show or hide the keys on the buttons."""
        self.place.show_keys(shown)

    def arrive(self) -> None:
        """Read again what is stale, and go to the list."""
        self.refresh()
        self.list.setFocus()

    def here(self) -> tuple[int, MarkKey] | None:
        """No mark of one's own is chosen here."""
        return None

    def show_spot(self, document: int, layer: str, start: int, end: int) -> None:
        """Show a place as soon as it is read."""
        self._spot, self._gone_to = Spot(document, layer, start, end), True
        self.refresh()

    def do(self, command: str) -> None:
        """Carry out one of the screen's commands; where there is no place to settle, say why."""
        if command == _STOP.command:
            if not self._state.stop() and self._desk is not None:
                self._desk.say(tr("Nothing is being gathered."))
            return
        if command == _AGAIN.command:
            self._state.again()
            return
        if self._stack.currentWidget() is self.nothing:
            if self._desk is not None:
                self._desk.say(self.nothing.words.text().splitlines()[-1])
            return
        name = command.removeprefix("gold.")
        handlers: dict[str, Callable[[], None]] = {
            "next": self._go,
            "previous": lambda: self._go(backwards=True),
            "majority": lambda: self._decide(lambda d, why: d.majority(why)),
            "none": lambda: self._decide(lambda d, why: d.none(why)),
            "edit": self._edit,
            "reason": self.place.gold.reason.setFocus,
            "reopen": lambda: self._decide(lambda d, _why: d.reopen(), stay=True),
            "guideline": self._note,
            "alike": self._take_alike,
            "answer": self._talk.answer,
            "settle_note": self._talk.turn,
            "carry": self._talk.carry,
            "settle": self._settle,
            "open": self._open,
            "done": self._done,
            "next_pane": self._turn,
            "previous_pane": self._turn,
            **{
                f"take_{n}": lambda n=n: self._take(n - 1)  # type: ignore[misc]  # n is bound
                for n in range(1, MOST_VERSIONS + 1)
            },
        }
        handlers[name]()

    # What is shown

    def refresh(self) -> None:
        """Show the articles and the place as they are now."""
        desk = self._desk
        if desk is None:
            return
        standing = self._standing = self._state.now()
        if standing is None:
            if self._state.is_halted:
                self._say_nothing(tr("The gathering was stopped."), _AGAIN)
            else:
                self.nothing.show_progress(tr("Gathering what differs"), 0, None, _STOP)
            self._stack.setCurrentIndex(0)
            return
        if standing.refusal is not None or not standing.articles:
            told = standing.refusal
            why = f"{shown(told.what)} {shown(told.next_step)}" if told is not None else shown(_NOBODY)
            self._say_nothing(why, WHO if isinstance(told, NotALead) else WORK)
            self._stack.setCurrentIndex(0)
            return
        articles = list(standing.articles.values())
        self._by_rule.take_over(desk, standing)
        if self._spot is None or self._spot.document not in standing.articles or self._is_passed():
            self._spot, self._gone_to = next_spot(articles, None) or _first(articles), False
        now = (self._state.version, self._spot)
        if now != self._shown:  # a decision is heard of twice: by who makes it, and with all others
            self.list.show_articles(articles, self._spot.document if self._spot is not None else None)
            done = sum(article.done and not article.open for article in articles)
            self._done_so_far.setText(
                " · ".join(
                    (
                        tr("{done:,} of {articles:,} articles done", done=done, articles=len(articles)),
                        several("%Ln place left", "%Ln places left", standing.left),
                    )
                )
            )
            self._show_place()
            self._shown = (self._state.version, self._spot)
        self._stack.setCurrentWidget(self.splitter)

    def _say_nothing(self, why: str, step: Step) -> None:
        self.nothing.show_nothing(f"{shown(_PURPOSE)}\n\n{why}", step)

    def _show_place(self) -> None:
        found, desk = self._found(), self._desk
        if found is None or desk is None or self._standing is None:
            self.place.clear()
            self._talk.clear()
            return
        article, case = found
        left, called = self._standing.left, self._standing.adjudicating.called
        self.place.show_place(article, case, left, desk, called)
        self._talk.show_place(desk, article, case)

    def _found(self) -> tuple[ArticleState, CaseState] | None:
        """The article and the case at the present spot; the nearest that waits where that is gone."""
        standing, spot = self._standing, self._spot
        if standing is None or spot is None or spot.document not in standing.articles:
            return None
        article = standing.article(spot.document)
        if article is None:
            return None
        case = case_at(article, spot)
        if case is None and article.cases:
            case = next((c for c in article.cases if waits(c)), article.cases[0])
            self._spot = spot_of(spot.document, place_of_case(case.case))
        return (article, case) if case is not None else None

    def _is_passed(self) -> bool:
        """Whether the place was shown for waiting, and a rule has decided it since."""
        found = None if self._gone_to else self._found()
        return found is not None and not waits(found[1])

    def _stale(self) -> None:
        if self.isVisible():
            self._soon.start()

    # Where one goes

    def _go(self, *, backwards: bool = False) -> None:
        if self._standing is None:
            return
        found = next_spot(list(self._standing.articles.values()), self._spot, backwards=backwards)
        if found is None:
            if self._desk is not None:
                self._desk.say(tr("Nothing waits: every difference is decided."))
            return
        self._spot, self._gone_to = found, True
        self.refresh()

    def _go_to_article(self, document: int) -> None:
        if self._standing is None or document not in self._standing.articles:
            return
        waiting, self._gone_to = self._standing.articles[document].waiting, True
        self._spot = spot_of(document, waiting[0]) if waiting else Spot(document, "", 0, 0)
        self._show_place()
        self._shown = (self._state.version, self._spot)

    def _open(self) -> None:
        spot = self._spot
        if spot is not None:
            self.placeWanted.emit(
                spot.document, Place(document=spot.document, start=spot.start, end=spot.end)
            )

    def _turn(self) -> None:
        reason = self.place.gold.reason
        other = self.list if reason.hasFocus() else reason
        other.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is decided

    def _decide(self, how: Callable[[GoldDeciding, str], bool], *, stay: bool = False) -> None:
        found, desk, standing = self._found(), self._desk, self._standing
        if found is None or desk is None or standing is None:
            return
        reason = self.place.gold.reason
        self._gone_to = True
        if how(GoldDeciding(desk, standing.adjudicating, *found), reason.text().strip()):
            reason.clear()
            self._standing = self._state.now() or standing
            now = self._found()
            if now is not None and not (now[0].open or now[0].stale or now[0].done):
                desk.say(tr("Every place of this article is decided: Ctrl+Enter finishes it."))
            elif not stay:
                self._go()
            self.refresh()

    def _take(self, annotator: int) -> None:
        found, standing, desk = self._found(), self._standing, self._desk
        self._decide(lambda d, why: d.take(annotator, why))
        if found is not None and standing is not None and desk is not None:
            self._alike.took(desk, standing, found, annotator)

    def _take_alike(self) -> None:
        desk, standing, reason = self._desk, self._standing, self.place.gold.reason
        if desk is None or standing is None:
            return
        if self._alike.take(desk, standing, reason.text().strip()):
            reason.clear()
            self._gone_to = False
            self.refresh()

    def _edit(self) -> None:
        found, desk = self._found(), self._desk
        if found is None or desk is None:
            return
        article, case = found
        proposed = case.case.alike()[0][0].place
        named = [version.entry for group in case.case.alike() for version in group]
        dialog = EditDialog(article, proposed, case.case.layer, desk.scheme, self._theme, self, entries=named)
        taken, span, entry = dialog.exec() == QDialog.DialogCode.Accepted, dialog.span, dialog.named
        dialog.deleteLater()
        if taken and span is not None:
            self._decide(lambda d, why: d.edit(span, why, entry))

    def _done(self) -> None:
        found, desk, standing = self._found(), self._desk, self._standing
        if found is None or desk is None or standing is None:
            return
        article = found[0]
        if article.open:
            desk.say(
                several(
                    "%Ln place of this article waits for a decision.",
                    "%Ln places of this article wait for a decision.",
                    article.open,
                )
            )
            return
        if desk.commit(lambda: standing.adjudicating.finish(article)) is not None:
            self.refresh()
            self._go()

    def _note(self) -> None:
        self._open()
        self.commandGiven.emit("note.write")

    def _settle(self) -> None:
        desk, standing = self._desk, self._standing
        if desk is None or standing is None:
            return
        if self._by_rule.ask(desk, standing, self._theme, self):
            self._gone_to = False

    def _arrange(self) -> None:
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.list.setMinimumWidth(180)
        side = dressed("panel")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        self._done_so_far.setContentsMargins(14, 8, 12, 10)
        column.addWidget(self._done_so_far)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.place)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(_WIDTHS))
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.splitter)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)


def _first(articles: list[ArticleStanding]) -> Spot | None:
    """The first article of all, where nothing waits."""
    return next((Spot(a.document, "", 0, 0) for a in articles if a.cases), None)
