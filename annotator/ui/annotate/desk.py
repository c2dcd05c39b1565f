"""What lies on the annotator's desk: project, article, chosen span. Every decision passes here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.domain.document import Document
from annotator.domain.errors import NotThere, ServerLost, UnusableProject, UserFixable
from annotator.domain.mark import Mark, MarkKey, MarkKind
from annotator.domain.scheme import Scheme
from annotator.services.annotating.article import Article
from annotator.services.annotating.tab_order import TabOrder
from annotator.services.queue.corpus import Corpus
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.actions.key_map import key_map
from annotator.ui.annotate.intents import Intent, as_it_stands
from annotator.ui.annotate.unsaved import Unsaved, Waiting
from annotator.ui.bulletin import Bulletin
from annotator.ui.language import shown, tr

if TYPE_CHECKING:
    from annotator.services.annotating.annotate import Annotating
    from annotator.services.annotating.pace import Key, Pace
    from annotator.services.annotating.relate import Relating
    from annotator.services.team.away import Away


class Desk(QObject):
    """Keeps one article in step with the project, and carries out one annotator's decisions.

    ``articleOpened``: another article, or none, lies here. ``changed(Changes)``: something was
    committed. ``chosenChanged``: another span is chosen, or none. ``said(str)``: a line for the
    person. ``refused(UserFixable)``: a commit failed; the truth has been read again.
    ``troubled(UserFixable)``: the project can't be read. ``saved``: a commit of one's own returned.
    ``rejected(Mark)``: one suggestion was rejected by itself. ``noted(str)``: a sentence that stays until
    it is dismissed; empty ones are not said. ``led``: one's own decisions lead some suggestions elsewhere.
    ``wentAway``: the server does not answer, work goes on in the copy at hand. ``kept``: a decision waits.
    """

    articleOpened = Signal()  # noqa: N815  # Qt's way of naming signals
    changed = Signal(object)
    chosenChanged = Signal()  # noqa: N815  # as above
    said = Signal(str)
    refused = Signal(object)
    troubled = Signal(object)
    saved = Signal()
    rejected = Signal(object)
    noted = Signal(str)
    led = Signal()
    wentAway = Signal()  # noqa: N815  # as above
    kept = Signal()

    def __init__(self, workspace: Workspace, person: Person, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.person = person
        self.away: Away | None = None
        self._in_copy: Bulletin | None = None
        """Tells of the copy at hand, while what lies here is of the copy."""
        self.order = TabOrder()
        with workspace.read() as reading:
            self.scheme: Scheme = reading.schemes.get()
        self._article: Article | None = None
        self._chosen: MarkKey | None = None
        self.pace: Pace | None = None
        self.unsaved = Unsaved(self)
        self._bulletin = Bulletin(workspace, self)
        self._bulletin.changed.connect(self._committed)

    def leave(self) -> None:
        """Hear nothing of the project any more; what waits to be saved is tried once more."""
        self.unsaved.save()
        self.unsaved.forget()
        self._bulletin.silence()
        if self._in_copy is not None:
            self._in_copy.silence()

    @property
    def near(self) -> Workspace:
        """Where decisions go: the project, or the copy at hand while its server is away."""
        return self.away.near if self.away is not None and self._in_copy is not None else self.workspace

    @property
    def annotating(self) -> Annotating:
        """What the person does to spans."""
        from annotator.services.annotating.annotate import Annotating

        article = self._article
        texts = {article.row: article.document.text} if article is not None else {}
        return Annotating(self.near, self.person, texts)

    @property
    def relating(self) -> Relating:
        """What the person does to relations."""
        from annotator.services.annotating.relate import Relating

        return Relating(self.near, self.person)

    @property
    def corpus(self) -> Corpus:
        """The list of articles."""
        return Corpus(self.near, self.person)

    @property
    def is_away(self) -> bool:
        """Whether work goes on in the copy at hand."""
        return self._in_copy is not None

    @property
    def article(self) -> Article | None:
        """The article that is open."""
        return self._article

    @property
    def row(self) -> int | None:
        """The row number of the open article."""
        return self._article.row if self._article is not None else None

    @property
    def document(self) -> Document | None:
        """The open article's text and what its page said."""
        return self._article.document if self._article is not None else None

    @property
    def chosen(self) -> Mark | None:
        """The chosen span."""
        return self._article.get(self._chosen) if self._article is not None else None

    def said_by(self) -> tuple[Mark | None, Mark | None]:
        """The source and the cue of the chosen span; None where it has none."""
        from annotator.services.annotating.relate import CLAIMED_BY, CUED_BY

        article, key = self._article, self._chosen
        if article is None or key is None:
            return None, None
        return article.related(key, CLAIMED_BY), article.related(key, CUED_BY)

    def marks(self) -> tuple[Mark, ...]:
        """All spans of the open article in reading order."""
        return self._article.marks() if self._article is not None else ()

    def shown(self) -> tuple[Mark, ...]:
        """The spans of the open article as they are shown: what waits to be saved as it would stand."""
        return self.unsaved.over(self._article.marks(), self._article.row) if self._article else ()

    def open(self, row: int | None) -> bool:
        """Open another article, or none; says whether that worked."""
        try:
            article = self._read(row) if row is not None else None
            if article is not None and self._gone(article):
                raise LookupError(row)
            if article is not None and self.pace is not None:
                article.take_pace(self.pace)
        except LookupError:
            self.say(tr("That article is no longer in the project."))
            return False
        except UserFixable as error:
            self.troubled.emit(error)
            return False
        self._article = article
        self._chosen = None
        self.articleOpened.emit()
        return True

    def take_pace(self, pace: Pace | None) -> None:
        """Let what waits be led by what the annotator decided so far."""
        self.pace = pace
        if self._article is not None and self._article.take_pace(pace):
            self.led.emit()

    def follow_pace(self, touched: set[Key]) -> None:
        """Let what is ``touched`` by decisions be led by them."""
        if self._article is not None and self._article.follow_pace(touched):
            self.led.emit()

    def _read(self, row: int) -> Article:
        try:
            if self.is_away and self.away is not None and row not in self.away.articles:
                raise UserFixable(
                    tr("This article is not on this machine, and the server does not answer."),
                    next_step=tr("It opens when the server is back; go on with those that are here."),
                )
            return Article(self.near, self.person, row)
        except ServerLost:
            if self.is_away or self.away is None or not self.away.lost(row):
                raise
            self.go_away()
            return Article(self.near, self.person, row)

    def go_away(self) -> None:
        """Go on in the copy at hand: the server is away."""
        if self.away is None or self.is_away:
            return
        self._in_copy = Bulletin(self.away.near, self)
        self._in_copy.changed.connect(self._show_committed)
        row = self.row
        if row is not None and row in self.away.articles:
            self._article = Article(self.away.near, self.person, row)
            self._article.take_pace(self.pace)
        self.wentAway.emit()

    def come_back(self) -> None:
        """Go on on the server, which has all that was decided meanwhile."""
        if self.away is None or self._in_copy is None:
            return
        self._in_copy.silence()
        self._in_copy.deleteLater()
        self._in_copy = None
        chosen = self._chosen
        if chosen is not None and chosen.kind is MarkKind.ANNOTATION:
            row = self.away.numbers.get(("annotation", chosen.row), chosen.row)
            self._chosen = MarkKey(MarkKind.ANNOTATION, row)
        self._reread()

    def choose(self, key: MarkKey | None) -> None:
        """Choose a span of the open article, or none."""
        if key is not None and key.row < 0:  # it has no row yet: nothing can be done to it
            self.say(tr("This span is not saved yet. It can be changed when it is."))
            key = None
        elif key == self._chosen:
            return
        self._chosen = key
        self.chosenChanged.emit()

    def say(self, words: str) -> None:
        """Tell the person something in the status line, with the keys that commands have now."""
        self.said.emit(key_map().reworded(shown(words)))

    def commit(self, work: Callable[[], Changes], intent: Intent = as_it_stands) -> Changes | None:
        """Carry out one decision; None when it could not be saved, which the person is told.

        While it runs the views are told what changed, and the chosen span follows its decision. One that
        the file did not take is kept and tried again; what comes after it waits behind it. ``intent`` says
        how the chosen span is to stand, which is shown meanwhile.
        """
        if self.away is not None:
            return self._commit_or_keep(self.away, work)
        waited = self.unsaved.count > 0
        if waited and not self.unsaved.save() and self.unsaved.reason is not None:
            self._keep(work, intent, self.unsaved.reason)
            self.refused.emit(self.unsaved.reason)
            return None
        try:
            changes = work()
        except LookupError as error:
            if waited:
                self.saved.emit()  # the same decision was among those that waited
                return None
            if not isinstance(error, NotThere):
                raise
            self._reread()
            self.refused.emit(error)
            return None
        except UserFixable as error:
            self._reread()
            if isinstance(error, UnusableProject) and not self.workspace.read_only:
                self._keep(work, intent, error)
            self.refused.emit(error)
            return None
        self.saved.emit()
        return changes

    def _keep(self, work: Callable[[], Changes], intent: Intent, reason: UserFixable) -> None:
        meant = intent(next((m for m in self.shown() if m.key == self._chosen), None))
        mark = replace(meant, unsaved=True) if meant is not None else None
        self.unsaved.keep(Waiting(work, self.row, mark), reason)

    def _commit_or_keep(self, away: Away, work: Callable[[], Changes]) -> Changes | None:
        """The same on a server: what it does not hear is kept in the order it was decided."""
        try:
            changes = self._done(away, work)
        except UserFixable as error:
            if not self.is_away:
                self._reread()
            self.refused.emit(error)
            return None
        if self.is_away:
            self.kept.emit()
        else:
            self.saved.emit()
        return changes

    def _done(self, away: Away, work: Callable[[], Changes]) -> Changes:
        try:
            return work()
        except ServerLost as error:
            if self.is_away:
                raise UserFixable(
                    tr("This needs the server, which does not answer."),
                    where=error.where,
                    next_step=tr("Nothing was changed. Decisions in the articles at hand go on."),
                ) from error
            if not away.lost(self.row):
                raise
        self.go_away()
        return work()

    def _committed(self, changes: Changes) -> None:
        away = self.away
        if self.is_away:
            return
        if away is not None and away.gone:  # the connection broke at the end of this very step
            self.go_away()
        self._show_committed(changes)

    def _show_committed(self, changes: Changes) -> None:
        article = self._article
        try:
            if changes.scheme:
                with self.near.read() as reading:
                    self.scheme = reading.schemes.get()
            if article is not None and changes.corpus and self._gone(article):
                self.open(None)
            elif article is not None:
                article.refresh(changes)
                self.order.follow(changes)
                self._follow(article, changes)
        except ServerLost as error:
            if self.away is None or self.is_away or not self.away.lost(self.row):
                self.troubled.emit(error)
                return
            self.go_away()
        except UserFixable as error:
            self.troubled.emit(error)
            return
        self.changed.emit(changes)

    def _gone(self, article: Article) -> bool:
        """Whether an import was taken back, and this article with it."""
        with self.near.read() as reading:
            return reading.documents.row_of(article.document.id) is None

    def _follow(self, article: Article, changes: Changes) -> None:
        """Let the chosen span be the one that now stands where it stood."""
        if self._chosen is None:
            return
        standing = article.standing_for(self._chosen, changes) if article.row in changes.documents else None
        if standing is None and article.get(self._chosen) is not None:
            return
        self._chosen = standing

    def _reread(self) -> None:
        row = self.row
        if row is None:
            return
        chosen = self._chosen
        try:
            self._article = Article(self.near, self.person, row)
            self._article.take_pace(self.pace)
        except (UserFixable, LookupError):
            return  # the file can't be read either; what is shown is the last that was true
        self._chosen = chosen if self._article.get(chosen) is not None else None
        self.changed.emit(Changes(documents=frozenset({row})))
