"""What a reader or a writer holds: every repository, on one connection.

What few steps need is imported where it is first asked for: the window waits for none of it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from annotator.domain.changes import Place
from annotator.store.annotations import Annotations
from annotator.store.batches import Batches
from annotator.store.documents import Documents
from annotator.store.journal import Journal
from annotator.store.people import Assignments, People
from annotator.store.schemes import Facts, Schemes
from annotator.store.suggestions import Suggestions

if TYPE_CHECKING:
    from annotator.store.bulk import Bulk
    from annotator.store.camps import Camps
    from annotator.store.checking.examination import Soundness
    from annotator.store.comparison import Comparison
    from annotator.store.concordance import Concordance
    from annotator.store.entries import Entries
    from annotator.store.handouts import Handouts
    from annotator.store.history import History
    from annotator.store.links import Links
    from annotator.store.mends import Mends, TakingOver
    from annotator.store.nearby import Nearby
    from annotator.store.notes import Notes
    from annotator.store.others import Others
    from annotator.store.own_decisions import OwnDecisions
    from annotator.store.packets.brought_entries import BroughtEntries
    from annotator.store.packets.brought_work import BroughtWork
    from annotator.store.packets.kept import Packets
    from annotator.store.packets.own_steps import OwnSteps
    from annotator.store.packets.own_work import OwnWork
    from annotator.store.queue import Queue
    from annotator.store.relations import Relations
    from annotator.store.repeating import Repeating
    from annotator.store.rules import Rules
    from annotator.store.scheme_preview import SchemePreview
    from annotator.store.scheme_usage import SchemeUsage
    from annotator.store.search import Search
    from annotator.store.snapshots.restoring import Restoring
    from annotator.store.verdicts import Verdicts
    from annotator.store.waiting import WaitingSuggestions
    from annotator.store.work_time import WorkTime


class Reading:
    """The repositories, for reading one unchanging state of the project."""

    def __init__(self, connection: Connection, journal: Journal | None = None) -> None:
        self._connection = connection
        self._journal = journal

    @cached_property
    def documents(self) -> Documents:
        """The articles."""
        return Documents(self._connection, self._journal)

    @cached_property
    def suggestions(self) -> Suggestions:
        """What programs proposed."""
        return Suggestions(self._connection, self._journal)

    @cached_property
    def annotations(self) -> Annotations:
        """What annotators decided."""
        return Annotations(self._connection, self._journal)

    @cached_property
    def entries(self) -> Entries:
        """The real-world things that spans name."""
        from annotator.store.entries import Entries

        return Entries(self._connection, self._journal)

    @cached_property
    def relations(self) -> Relations:
        """What is linked within articles, read many at a time."""
        from annotator.store.relations import Relations

        return Relations(self._connection, self._journal)

    @cached_property
    def links(self) -> Links:
        """Which claims annotators linked with one another."""
        from annotator.store.links import Links

        return Links(self._connection, self._journal)

    @cached_property
    def camps(self) -> Camps:
        """Who stands with whom."""
        from annotator.store.camps import Camps

        return Camps(self._connection, self._journal)

    @cached_property
    def people(self) -> People:
        """The annotators."""
        return People(self._connection, self._journal)

    @cached_property
    def assignments(self) -> Assignments:
        """Who stands where with which article."""
        return Assignments(self._connection, self._journal)

    @cached_property
    def handouts(self) -> Handouts:
        """Which articles were given to whom."""
        from annotator.store.handouts import Handouts

        return Handouts(self._connection, self._journal)

    @cached_property
    def notes(self) -> Notes:
        """What people say about the articles."""
        from annotator.store.notes import Notes

        return Notes(self._connection, self._journal)

    @cached_property
    def queue(self) -> Queue:
        """What articles are ordered and filtered by."""
        from annotator.store.queue import Queue

        return Queue(self._connection, self._journal)

    @cached_property
    def work_time(self) -> WorkTime:
        """How long people were at work."""
        from annotator.store.work_time import WorkTime

        return WorkTime(self._connection, self._journal)

    @cached_property
    def waiting(self) -> WaitingSuggestions:
        """What is to be decided."""
        from annotator.store.waiting import WaitingSuggestions

        return WaitingSuggestions(self._connection, self._journal)

    @cached_property
    def bulk(self) -> Bulk:
        """Many decisions at once."""
        from annotator.store.bulk import Bulk

        return Bulk(self._connection, self._journal)

    @cached_property
    def rules(self) -> Rules:
        """What annotators never want to be asked again."""
        from annotator.store.rules import Rules

        return Rules(self._connection, self._journal)

    @cached_property
    def batches(self) -> Batches:
        """The bulk steps."""
        return Batches(self._connection, self._journal)

    @cached_property
    def schemes(self) -> Schemes:
        """The label scheme."""
        return Schemes(self._connection, self._journal)

    @cached_property
    def concordance(self) -> Concordance:
        """What stands at places of articles."""
        from annotator.store.concordance import Concordance

        return Concordance(self._connection, self._journal)

    @cached_property
    def search(self) -> Search:
        """The words and marks of all articles."""
        from annotator.store.search import Search

        return Search(self._connection, self._journal)

    @cached_property
    def verdicts(self) -> Verdicts:
        """What leads decided where annotators differ."""
        from annotator.store.verdicts import Verdicts

        return Verdicts(self._connection, self._journal)

    @cached_property
    def comparison(self) -> Comparison:
        """Everybody's work side by side."""
        from annotator.store.comparison import Comparison

        return Comparison(self._connection, self._journal)

    @cached_property
    def scheme_usage(self) -> SchemeUsage:
        """How much the work uses of the scheme."""
        from annotator.store.scheme_usage import SchemeUsage

        return SchemeUsage(self._connection, self._journal)

    @cached_property
    def scheme_preview(self) -> SchemePreview:
        """What a change of the scheme would do."""
        from annotator.store.scheme_preview import SchemePreview

        return SchemePreview(self._connection, self._journal)

    @cached_property
    def packets(self) -> Packets:
        """What came in with packets."""
        from annotator.store.packets.kept import Packets

        return Packets(self._connection, self._journal)

    @cached_property
    def own_decisions(self) -> OwnDecisions:
        """What one annotator decided on suggestions."""
        from annotator.store.own_decisions import OwnDecisions

        return OwnDecisions(self._connection, self._journal)

    @cached_property
    def own_work(self) -> OwnWork:
        """One annotator's work, told by ids."""
        from annotator.store.packets.own_work import OwnWork

        return OwnWork(self._connection, self._journal)

    @cached_property
    def own_steps(self) -> OwnSteps:
        """The steps that led to one annotator's work, told by ids."""
        from annotator.store.packets.own_steps import OwnSteps

        return OwnSteps(self._connection, self._journal)

    @cached_property
    def brought_work(self) -> BroughtWork:
        """One annotator's rows beside what packets say."""
        from annotator.store.packets.brought_work import BroughtWork

        return BroughtWork(self._connection, self._journal)

    @cached_property
    def brought_entries(self) -> BroughtEntries:
        """The entries that packets bring."""
        from annotator.store.packets.brought_entries import BroughtEntries

        return BroughtEntries(self._connection, self._journal)

    @cached_property
    def facts(self) -> Facts:
        """Facts about the project itself."""
        return Facts(self._connection, self._journal)

    @cached_property
    def soundness(self) -> Soundness:
        """Whether everything is as it should be."""
        from annotator.store.checking.examination import Soundness

        return Soundness(self._connection, self._journal)

    @cached_property
    def restoring(self) -> Restoring:
        """What is put back to what a snapshot holds."""
        from annotator.store.snapshots.restoring import Restoring

        return Restoring(self._connection, self._journal)

    @cached_property
    def others(self) -> Others:
        """What others have done meanwhile."""
        from annotator.store.others import Others

        return Others(self._connection, self._journal)

    @cached_property
    def nearby(self) -> Nearby:
        """The rows of a few articles, for a copy."""
        from annotator.store.nearby import Nearby

        return Nearby(self._connection, self._journal)

    @cached_property
    def repeating(self) -> Repeating:
        """What was decided while the server was away."""
        from annotator.store.repeating import Repeating

        return Repeating(self._connection, self._journal)

    @cached_property
    def history(self) -> History:
        """What was done."""
        from annotator.store.history import History

        return History(self._connection, self._journal)


class Writing(Reading):
    """The repositories inside one write; ``place`` is where undo will scroll to."""

    def __init__(self, connection: Connection, journal: Journal) -> None:
        super().__init__(connection, journal)
        self.place = Place()
        self.journal = journal

    @cached_property
    def mends(self) -> Mends:
        """What mends a damaged project."""
        from annotator.store.mends import Mends

        return Mends(self._connection, self.journal)

    @cached_property
    def taking_over(self) -> TakingOver:
        """What fills a fresh project with rows from elsewhere."""
        from annotator.store.mends import TakingOver

        return TakingOver(self._connection, self.journal)
