"""Which entry a mention names is compared and settled like the rest of a span."""

from __future__ import annotations

import pytest

from annotator.agreement.asked import Asked
from annotator.agreement.cases import Kind
from annotator.agreement.strategy import Strategy
from annotator.services.agreement.adjudicate import Adjudicating
from annotator.services.agreement.differences import differences
from annotator.services.agreement.settled_cases import ArticleState, Settled
from annotator.services.agreement.standing import naming_of, standing_of_article
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.entries.deciding import EntryWork, Form
from annotator.services.history import undo
from annotator.services.projects.projects import person_in
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.services.conftest import seed

TEXT = "Kovash spoke first. Later Kovash left, and Kovash’s sister, Mira Kovash, stayed with Oduya."
PLACES = [(0, 6), (26, 32), (43, 49)]
MIRA, ODUYA = (60, 71), (84, 89)


class Naming:
    """Two annotators who mark the same people, and may say who they are; a lead; two entries."""

    def __init__(self, project: Workspace) -> None:
        self.project = project
        self.row = seed(project, [TEXT])[0]
        self.lead = person_in(project, "Mara")
        self.people = [person_in(project, name) for name in ("Lena", "Omar")]
        entries = EntryWork(project, self.lead)
        self.irena = entries.create("Irena Kovash", "PERSON", [Form("Irena Kovash")]).entry
        self.mira = entries.create("Mira Kovash", "PERSON").entry
        for person in self.people:
            annotating = Annotating(project, person)
            for start, end in (*PLACES, MIRA, ODUYA):
                annotating.add(self.row, "entity", "PERSON", start, end)
            annotating.set_status(self.row, WorkStatus.DONE)

    def name(self, person: Person, place: tuple[int, int], entry: int) -> None:
        marks = Article(self.project, person, self.row).marks()
        mark = next(m for m in marks if (m.start, m.end) == place)
        EntryWork(self.project, person).name_span(self.row, mark.key, entry)

    def article(self) -> ArticleState:
        found = Adjudicating(self.project, self.lead).article(self.row)
        assert found is not None
        return found

    def gold(self) -> dict[tuple[int, int], str]:
        with self.project.read() as reading:
            gold = reading.people.named("gold")
            if gold is None:
                return {}
            names = {entry.uid: entry.name for entry in reading.entries.all()}
            spans = reading.annotations.spans(self.row, gold.row)
        return {(s.start, s.end): names.get(str(s.features.get("entry")), "") for s in spans}


@pytest.fixture
def naming(project: Workspace) -> Naming:
    return Naming(project)


def test_nobody_who_says_nothing_of_entries_differs_in_them(naming: Naming) -> None:
    assert all(case.case.agreed for case in naming.article().cases)


def test_another_entry_is_a_difference_that_one_key_settles(naming: Naming) -> None:
    lena, omar = naming.people
    naming.name(lena, PLACES[0], naming.irena)
    naming.name(omar, PLACES[0], naming.mira)
    article = naming.article()
    (case,) = [c for c in article.cases if not c.case.agreed]
    assert case.case.kinds == {Kind.ENTRY}
    assert [v.entry.name for v in case.case.versions if v.entry] == ["Irena Kovash", "Mira Kovash"]
    Adjudicating(naming.project, naming.lead).take(article, case, case.case.versions[1], "the sister")
    assert naming.gold() == {PLACES[0]: "Mira Kovash"}
    again = next(c for c in naming.article().cases if not c.case.agreed)
    assert again.state is Settled.DECIDED
    assert again.verdict is not None
    assert again.verdict.reason == "the sister"
    undo(naming.project, naming.lead)
    assert naming.gold() == {}
    assert naming.article() == article


def test_what_the_words_name_anyway_is_no_difference_from_saying_so(naming: Naming) -> None:
    naming.name(naming.people[0], MIRA, naming.mira)
    assert all(case.case.agreed for case in naming.article().cases)
    Adjudicating(naming.project, naming.lead).settle(Strategy.UNANIMOUS)
    assert naming.gold()[MIRA] == "Mira Kovash"


def test_a_mention_that_one_gives_no_entry_is_a_difference(naming: Naming) -> None:
    naming.name(naming.people[0], ODUYA, naming.irena)
    (case,) = [c for c in naming.article().cases if not c.case.agreed]
    assert case.case.kinds == {Kind.ENTRY}
    Adjudicating(naming.project, naming.lead).take(naming.article(), case, case.case.versions[1])
    assert naming.gold() == {ODUYA: ""}


def test_merged_entries_are_one_and_leave_gold_as_it_is(naming: Naming) -> None:
    lena, omar = naming.people
    naming.name(lena, PLACES[0], naming.irena)
    naming.name(omar, PLACES[0], naming.irena)
    Adjudicating(naming.project, naming.lead).settle(Strategy.UNANIMOUS)
    EntryWork(naming.project, naming.lead).merge(naming.mira, naming.irena)
    assert {case.state for case in naming.article().cases} == {Settled.DECIDED}


def test_an_entry_that_is_several_for_another_is_named_and_settled_alike(naming: Naming) -> None:
    lena, omar = naming.people
    for place in PLACES:
        naming.name(lena, place, naming.irena)
    naming.name(omar, PLACES[0], naming.irena)
    for place in PLACES[1:]:
        naming.name(omar, place, naming.mira)
    found = differences(naming.project, Asked())
    assert found is not None
    assert [(p.words, p.cases) for p in found.patterns] == [
        ("Lena’s “Irena Kovash” is several for Omar: “Irena Kovash”, “Mira Kovash”", (0, 1)),
        # Lena too has a mention of Mira: the one whose words say so.
        ("Omar’s “Mira Kovash” is several for Lena: “Irena Kovash”, “Mira Kovash”", (0, 1)),
    ]
    adjudicating = Adjudicating(naming.project, naming.lead)
    articles = adjudicating.articles()
    first = next(c for c in articles[0].cases if not c.case.agreed)
    wanted = naming_of(first.case)
    assert wanted is not None
    assert standing_of_article(articles[0]).naming.count(wanted) == 2
    adjudicating.take_alike([naming.row], wanted, 0, "one person")
    assert naming.gold() == dict.fromkeys(PLACES[1:], "Irena Kovash")
    undo(naming.project, naming.lead)
    assert naming.gold() == {}
