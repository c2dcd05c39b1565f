"""What lies on the annotator's desk: project, article, chosen span. Every decision passes here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.domain.document import Document
from annotator.domain.errors import UnusableProject, UserFixable
from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.pace import Key, Pace
from annotator.services.annotating.relate import CLAIMED_BY, CUED_BY, Relating
from annotator.services.annotating.tab_order import TabOrder
from annotator.services.queue.corpus import Corpus
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.ui.actions.key_map import key_map
from annotator.ui.annotate.intents import Intent, as_it_stands
from annotator.ui.annotate.unsaved import Unsaved, Waiting
from annotator.ui.bulletin import Bulletin


class Desk(QObject):
    """Keeps one article in step with the project, and carries out one annotator's decisions.

    ``articleOpened``: another article, or none, lies here. ``changed(Changes)``: something was
    committed. ``chosenChanged``: another span is chosen, or none. ``said(str)``: a line for the
    person. ``refused(UserFixable)``: a commit failed; the truth has been read again.
    ``troubled(UserFixable)``: the project can't be read. ``saved``: a commit of one's own returned.
    ``rejected(Mark)``: one suggestion was rejected by itself. ``noted(str)``: a sentence that stays until
    it is dismissed; empty ones are not said. ``led``: one's own decisions lead some suggestions elsewhere.
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

    def __init__(self, workspace: Workspace, person: Person, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.person = person
        self.annotating = Annotating(workspace, person)
        self.relating = Relating(workspace, person)
        self.corpus = Corpus(workspace, person)
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
            article = Article(self.workspace, self.person, row) if row is not None else None
            if article is not None and self._gone(article):
                raise LookupError(row)
            if article is not None and self.pace is not None:
                article.take_pace(self.pace)
        except UserFixable as error:
            self.troubled.emit(error)
            return False
        except LookupError:
            self.say("That article is no longer in the project.")
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

    def choose(self, key: MarkKey | None) -> None:
        """Choose a span of the open article, or none."""
        if key is not None and key.row < 0:  # it has no row yet: nothing can be done to it
            self.say("This span is not saved yet. It can be changed when it is.")
            key = None
        elif key == self._chosen:
            return
        self._chosen = key
        self.chosenChanged.emit()

    def say(self, words: str) -> None:
        """Tell the person something in the status line, with the keys that commands have now."""
        self.said.emit(key_map().reworded(words))

    def commit(self, work: Callable[[], Changes], intent: Intent = as_it_stands) -> Changes | None:
        """Carry out one decision; None when it could not be saved, which the person is told.

        While it runs the views are told what changed, and the chosen span follows its decision. One that
        the file did not take is kept and tried again; what comes after it waits behind it. ``intent`` says
        how the chosen span is to stand, which is shown meanwhile.
        """
        waited = self.unsaved.count > 0
        if waited and not self.unsaved.save() and self.unsaved.reason is not None:
            self._keep(work, intent, self.unsaved.reason)
            self.refused.emit(self.unsaved.reason)
            return None
        try:
            changes = work()
        except LookupError:
            if not waited:
                raise
            self.saved.emit()  # the same decision was among those that waited
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

    def _committed(self, changes: Changes) -> None:
        article = self._article
        try:
            if changes.scheme:
                with self.workspace.read() as reading:
                    self.scheme = reading.schemes.get()
            if article is not None and changes.corpus and self._gone(article):
                self.open(None)
            elif article is not None:
                article.refresh(changes)
                self.order.follow(changes)
                self._follow(article, changes)
        except UserFixable as error:
            self.troubled.emit(error)
            return
        self.changed.emit(changes)

    def _gone(self, article: Article) -> bool:
        """Whether an import was taken back, and this article with it."""
        with self.workspace.read() as reading:
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
            self._article = Article(self.workspace, self.person, row)
            self._article.take_pace(self.pace)
        except (UserFixable, LookupError):
            return  # the file can't be read either; what is shown is the last that was true
        self._chosen = chosen if self._article.get(chosen) is not None else None
        self.changed.emit(Changes(documents=frozenset({row})))
