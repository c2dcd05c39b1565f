"""A suggested claim is decided with its source and cue, in one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.mark import Mark, MarkKey
from annotator.domain.span import Relation, Span, Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.relate import CLAIMED_BY, CUED_BY, Relating
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.validate_file import validate_path
from annotator.services.history import history_of, redo, undo
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.check_project import check
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import seed
from tests.suggested import suggested

TEXT = (
    "Hospital sources said that 12 people died and that 40 were hurt. "
    "“Nobody was hurt,” Irena Kovash said. The road is open."
)
FIRST, SECOND, QUOTE, OWN = "12 people died", "40 were hurt", "Nobody was hurt", "The road is open"
SOURCE, CUE, PERSON, SAID = "Hospital sources", "said that", "Irena Kovash", "said"


def span(words: str, layer: str, label: str, at: int = 0, **features: str) -> Span:
    return suggested(TEXT, words, label, layer=layer, after=at, features=features)


def link(label: str, head: Span, child: Span, **features: str) -> Relation:
    return Relation(
        id=f"{label}-{head.id}",
        label=label,
        head=head.id,
        child=child.id,
        features=features,
        status=Status.SUGGESTED,
        origin="test 1.0",
        score=0.7,
    )


@pytest.fixture
def article(project: Workspace, lena: Person) -> Article:
    first, second, quote, own = (
        span(words, "claim", "CLAIM", attribution=how)
        for words, how in ((FIRST, "indirect"), (SECOND, "indirect"), (QUOTE, "direct"), (OWN, "author"))
    )
    source, cue = span(SOURCE, "attribution", "SOURCE"), span(CUE, "attribution", "CUE")
    person = span(PERSON, "entity", "PERSON")
    said = span(SAID, "attribution", "CUE", TEXT.rindex(SAID))
    relations = [
        link(CLAIMED_BY, first, source),
        link(CUED_BY, first, cue),
        link(CLAIMED_BY, second, source),
        link(CUED_BY, second, cue),
        link(CLAIMED_BY, quote, person, resolved="Irena Kovash (mayor)"),
        link(CUED_BY, quote, said),
    ]
    row = seed(project, [TEXT])[0]

    def propose(writing: Writing) -> None:
        batch = writing.batches.begin("suggest", {})
        writing.suggestions.add_bulk(row, "t", [first, second, quote, own, source, cue, person, said], batch)
        writing.suggestions.add_relations_bulk(row, "t", relations, batch)
        writing.batches.finish(batch)

    project.perform("make suggestions", propose)
    found = Article(project, lena, row)
    project.listen(found.refresh)
    return found


@pytest.fixture
def annotating(project: Workspace, lena: Person) -> Annotating:
    return Annotating(project, lena)


@pytest.fixture
def relating(project: Workspace, lena: Person) -> Relating:
    return Relating(project, lena)


def mark(article: Article, words: str) -> Mark:
    found = [m for m in article.marks() if m.text == words]
    return found[-1]


def key(article: Article, words: str) -> MarkKey:
    return mark(article, words).key


def state(article: Article) -> dict[str, str]:
    """Words and status of every mark; and a fresh reading says the same."""
    fresh = Article(article._workspace, article._person, article.row)  # the same eyes again
    assert fresh.marks() == article.marks()
    every = article.relations()
    assert fresh.relations() == every
    assert fresh.counts() == article.counts()
    assert fresh.suggester() == article.suggester()
    for m in article.marks():
        assert article.leading_to(m.key) == [r for r in every if r.child == m.key]
        for label in ("claimed_by", "cued_by"):
            leaving = [r for r in every if (r.head, r.label) == (m.key, label)]
            assert article.relation(m.key, label) == next(iter(leaving), None)
    return {m.text: m.status.value for m in article.marks()}


def links(article: Article, *, suggested: bool) -> list[tuple[str, str, str]]:
    return sorted(
        (r.label, head.text, child.text)
        for r in article.relations()
        if r.suggested is suggested
        and (head := article.get(r.head)) is not None
        and (child := article.get(r.child)) is not None
    )


def test_a_claim_marked_before_it_was_suggested_hides_what_is_suggested_with_it(
    project: Workspace, annotating: Annotating, article: Article, lena: Person
) -> None:
    at = mark(article, QUOTE)

    def brought(writing: Writing) -> None:
        span = Span(id="mine", layer=at.layer, label=at.label, start=at.start, end=at.end, text=at.text)
        writing.annotations.add(article.row, lena.row, span)

    project.perform("mark CLAIM", brought, annotator=lena.row)
    assert (QUOTE in state(article), SAID in state(article)) == (True, False)
    assert PERSON in state(article)


def test_what_a_claim_is_said_by_is_shown_before_anybody_decides(article: Article) -> None:
    assert len(links(article, suggested=True)) == 6
    assert links(article, suggested=False) == []
    source = article.related(key(article, FIRST), CLAIMED_BY)
    assert source is not None
    assert source.text == SOURCE
    assert article.claimer(key(article, QUOTE)) == "Irena Kovash (mayor)"
    assert article.claimer(key(article, OWN)) == ""


def test_sources_and_cues_are_not_asked_by_themselves(article: Article) -> None:
    asked = [m.text for m in article.marks() if m.asked]
    assert asked == [FIRST, SECOND, QUOTE, PERSON, OWN]
    assert article.counts().undecided == 5
    seen, mark_ = [], article.next_undecided(-1)
    while mark_ is not None and mark_.text not in seen:
        seen.append(mark_.text)
        mark_ = article.after(mark_)
    assert seen == asked


def test_accepting_a_claim_accepts_its_source_and_cue_and_one_undo_takes_all_back(
    annotating: Annotating, article: Article, lena: Person
) -> None:
    before = state(article)
    annotating.accept(article.row, [key(article, QUOTE)])
    assert links(article, suggested=False) == [(CLAIMED_BY, QUOTE, PERSON), (CUED_BY, QUOTE, SAID)]
    told = state(article)
    assert (told[QUOTE], told[PERSON], told[SAID], told[FIRST]) == ("accepted",) * 3 + ("suggested",)
    assert article.claimer(key(article, QUOTE)) == "Irena Kovash (mayor)"
    undo(annotating.workspace, lena)
    assert state(article) == before
    assert len(links(article, suggested=True)) == 6
    redo(annotating.workspace, lena)
    assert state(article) == told


def test_an_accepted_relation_keeps_its_origin_and_score(annotating: Annotating, article: Article) -> None:
    annotating.accept(article.row, [key(article, QUOTE)])
    with annotating.workspace.read() as reading:
        found = reading.relations.own([article.row], annotating.person.row)[article.row]
    assert {(r.label, r.status, r.origin, r.score) for r in found} == {
        (CLAIMED_BY, Status.ACCEPTED, "test 1.0", 0.7),
        (CUED_BY, Status.ACCEPTED, "test 1.0", 0.7),
    }


def test_a_rejected_claim_takes_the_source_along_that_serves_no_other(
    annotating: Annotating, article: Article, lena: Person
) -> None:
    annotating.reject(article.row, [key(article, FIRST)])
    assert (state(article)[SOURCE], state(article)[CUE]) == ("suggested", "suggested")
    annotating.reject(article.row, [key(article, SECOND)])
    assert (state(article)[SOURCE], state(article)[CUE]) == ("rejected", "rejected")
    undo(annotating.workspace, lena)
    assert (state(article)[SOURCE], state(article)[SECOND]) == ("suggested", "suggested")
    annotating.reject(article.row, [key(article, QUOTE)])
    assert (state(article)[SAID], state(article)[PERSON]) == ("rejected", "suggested")


def test_a_claim_accepted_after_all_has_its_source_and_cue_again(
    annotating: Annotating, article: Article
) -> None:
    annotating.reject(article.row, [key(article, QUOTE)])
    annotating.accept(article.row, [key(article, QUOTE)])
    assert links(article, suggested=False) == [(CLAIMED_BY, QUOTE, PERSON), (CUED_BY, QUOTE, SAID)]
    annotating.reject(article.row, [key(article, QUOTE)])
    assert links(article, suggested=False) == []
    assert (state(article)[SAID], state(article)[PERSON]) == ("rejected", "accepted")


def test_a_cue_rejected_by_itself_is_not_brought_by_its_claim(
    annotating: Annotating, article: Article
) -> None:
    annotating.reject(article.row, [key(article, SAID)])
    annotating.accept(article.row, [key(article, QUOTE)])
    assert links(article, suggested=False) == [(CLAIMED_BY, QUOTE, PERSON)]
    assert state(article)[SAID] == "rejected"


def test_correcting_a_claim_brings_its_source_and_cue(annotating: Annotating, article: Article) -> None:
    annotating.move_end(article.row, key(article, QUOTE), 1, by_character=True)
    annotating.set_feature(article.row, key(article, FIRST), "stance", "hedges")
    assert [(a, c) for a, _, c in links(article, suggested=False)] == [
        (CLAIMED_BY, SOURCE),
        (CLAIMED_BY, PERSON),
        (CUED_BY, CUE),
        (CUED_BY, SAID),
    ]
    assert mark(article, FIRST).status is Status.CORRECTED


def test_a_claim_relabelled_to_something_else_is_said_by_nobody(
    annotating: Annotating, article: Article, lena: Person
) -> None:
    annotating.accept(article.row, [key(article, QUOTE)])
    annotating.relabel(article.row, key(article, QUOTE), "entity", "EVENT")
    assert links(article, suggested=False) == []
    assert (state(article)[SAID], state(article)[PERSON]) == ("rejected", "accepted")
    undo(annotating.workspace, lena)
    assert len(links(article, suggested=False)) == 2
    undo(annotating.workspace, lena)
    annotating.relabel(article.row, key(article, QUOTE), "entity", "EVENT")
    assert links(article, suggested=False) == []
    assert (state(article)[SAID], state(article)[PERSON]) == ("rejected", "suggested")


def test_another_source_takes_the_place_of_the_suggested_one(
    relating: Relating, article: Article, lena: Person
) -> None:
    before = state(article)
    relating.link(article.row, key(article, FIRST), CLAIMED_BY, key(article, PERSON))
    assert links(article, suggested=False) == [(CLAIMED_BY, FIRST, PERSON), (CUED_BY, FIRST, CUE)]
    assert state(article)[SOURCE] == "suggested"
    relating.link(article.row, key(article, SECOND), CLAIMED_BY, key(article, PERSON))
    assert state(article)[SOURCE] == "rejected"
    undo(relating.workspace, lena)
    undo(relating.workspace, lena)
    assert state(article) == before


def test_the_suggested_source_chosen_by_hand_is_the_suggested_relation(
    relating: Relating, article: Article
) -> None:
    relating.link(article.row, key(article, QUOTE), CLAIMED_BY, key(article, PERSON))
    assert article.claimer(key(article, QUOTE)) == "Irena Kovash (mayor)"
    assert len(links(article, suggested=False)) == 2


def test_a_suggested_source_taken_away_accepts_the_claim_without_it(
    relating: Relating, article: Article
) -> None:
    relating.unlink(article.row, key(article, FIRST), CLAIMED_BY)
    assert links(article, suggested=False) == [(CUED_BY, FIRST, CUE)]
    assert (state(article)[FIRST], state(article)[SOURCE]) == ("accepted", "suggested")
    relating.said_by_article(article.row, key(article, SECOND))
    assert (state(article)[SECOND], state(article)[SOURCE]) == ("corrected", "rejected")


def test_bulk_accepting_brings_every_source_and_cue(
    annotating: Annotating, article: Article, lena: Person
) -> None:
    annotating.accept(article.row, [m.key for m in article.marks() if m.asked])
    assert set(state(article).values()) == {"accepted"}
    assert len(links(article, suggested=False)) == 6
    undo(annotating.workspace, lena)
    assert article.counts().undecided == 5
    annotating.reject(article.row, [m.key for m in article.marks() if m.asked])
    assert set(state(article).values()) == {"rejected"}


def test_a_claim_to_be_decided_again_waits_with_its_source_and_cue(
    annotating: Annotating, article: Article
) -> None:
    before = state(article)
    for decide in (annotating.accept, annotating.reject):
        decide(article.row, [key(article, FIRST)])
        decide(article.row, [key(article, SECOND)])
        annotating.reopen(article.row, [key(article, FIRST)])
        annotating.reopen(article.row, [key(article, SECOND)])
        assert state(article) == before
        assert len(links(article, suggested=True)) == 6


def test_setting_and_taking_away_a_source_stand_in_the_claims_history(
    annotating: Annotating, relating: Relating, article: Article
) -> None:
    annotating.accept(article.row, [key(article, OWN)])
    relating.link(article.row, key(article, OWN), CLAIMED_BY, key(article, PERSON))
    relating.unlink(article.row, key(article, OWN), CLAIMED_BY)
    annotating.set_feature(article.row, key(article, OWN), "checkworthy", "yes")
    told = [e.operation for e in history_of(annotating.workspace, mark(article, OWN))]
    assert list(dict.fromkeys(told)) == ["accept", "set source", "take source away", "set check-worthy"]


def test_suggestions_and_decisions_come_out_and_in_again_with_their_relations(
    annotating: Annotating, article: Article, new_project: Callable[[], Workspace], tmp_path: Path
) -> None:
    annotating.accept(article.row, [key(article, QUOTE)])
    export(annotating.workspace, tmp_path / "out", source="all")
    assert not validate_path(tmp_path / "out").problems
    other = new_project()
    import_paths(other, [tmp_path / "out" / "dataset.jsonl"])
    with other.read() as reading:
        lena = reading.people.named("Lena M.")
        (row,) = reading.documents.rows()
    assert lena is not None
    there = Article(other, lena, row)
    assert links(there, suggested=False) == [(CLAIMED_BY, QUOTE, PERSON), (CUED_BY, QUOTE, SAID)]
    assert len(links(there, suggested=True)) == 4
    assert there.claimer(key(there, QUOTE)) == "Irena Kovash (mayor)"
    assert there.counts() == article.counts()
    export(other, tmp_path / "again", source="all")
    first, second = ((tmp_path / n / "dataset.jsonl").read_bytes() for n in ("out", "again"))
    assert first == second
    other.close()
    assert not other.in_file or check(other.path).problems == ()


@pytest.mark.file_alone
def test_a_suggested_relation_whose_end_is_overtaken_is_found_by_the_check(
    article: Article, project: Workspace
) -> None:
    def overtake(writing: Writing) -> None:
        batch = writing.batches.begin("suggest", {})
        writing.batches.finish(batch)
        writing.suggestions.supersede(article.row, [key(article, SAID).row], batch)

    project.perform("make suggestions", overtake)
    project.close()
    (problem,) = check(project.path).problems
    assert "suggested relation cued_by links spans that are not there" in problem


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("accept", "reject", "reopen", "relabel", "edge", "link", "unlink", "undo", "redo")),
        st.sampled_from((FIRST, SECOND, QUOTE, OWN, SOURCE, CUE, PERSON, SAID)),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_steps_leave_a_whole_project_and_undo_takes_them_all_back(
    article: Article, annotating: Annotating, relating: Relating, lena: Person, steps: list[tuple[str, str]]
) -> None:
    before = state(article)
    keys = {m.text: m.key for m in article.marks()}
    row = article.row

    def now(words: str) -> MarkKey | None:
        first = keys[words]
        return next((m.key for m in article.marks() if m.key == first or m.decides == first.row), None)

    for step, words in steps:
        at, person = now(words), now(PERSON)
        found = article.get(at)
        if step == "undo":
            undo(annotating.workspace, lena)
        elif step == "redo":
            redo(annotating.workspace, lena)
        elif at is None or found is None:
            continue
        elif step == "relabel":
            annotating.relabel(row, at, "entity", "EVENT")
        elif step == "edge":
            annotating.move_end(row, at, 1)
        elif step in ("accept", "reject", "reopen"):
            getattr(annotating, step)(row, [at])
        elif step == "unlink":
            relating.unlink(row, at, CUED_BY)
        elif found.label == "CLAIM" and (end := article.get(person)) is not None and end.label == "PERSON":
            relating.link(row, at, CLAIMED_BY, end.key)
        state(article)
        heads = [article.get(r.head) for r in article.relations()]
        assert {m.label for m in heads if m is not None} <= {"CLAIM"}
        assert None not in heads
        assert all(article.get(r.child) is not None for r in article.relations())
    while undo(annotating.workspace, lena) is not None:
        pass
    assert state(article) == before
