"""Many decisions at once come to what they come to one by one, and are one step of the history."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.errors import UserFixable
from annotator.domain.mark import Mark, MarkKind
from annotator.domain.scheme import Scheme
from annotator.domain.span import Relation, Span, Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.bulk.bulk_decisions import BulkDeciding, Wishes
from annotator.services.bulk.bulk_plan import Wish
from annotator.services.history import redo, undo
from annotator.services.projects.check_project import check
from annotator.store.access import Writing
from annotator.store.file import create, open_project
from annotator.store.people import Person, WorkStatus
from annotator.store.workspace import Workspace
from tests.suggested import suggested

TEXT = "In Talvik the mayor said that 12 died and that 40 were hurt, Kovash added."
WORDS = {
    "Talvik": ("entity", "GPE"),
    "the mayor": ("attribution", "SOURCE"),
    "said": ("attribution", "CUE"),
    "12 died": ("claim", "CLAIM"),
    "40 were hurt": ("claim", "CLAIM"),
    "Kovash": ("entity", "PERSON"),
    "added": ("attribution", "CUE"),
}
LINKS = (
    ("claimed_by", "12 died", "the mayor"),
    ("cued_by", "12 died", "said"),
    ("claimed_by", "40 were hurt", "the mayor"),
    ("cued_by", "40 were hurt", "added"),
    # A claim has one claimer: what is proposed beside the first is left.
    ("claimed_by", "40 were hurt", "Kovash"),
)


def span(words: str, number: int) -> Span:
    layer, label = WORDS[words]
    return suggested(TEXT, words, label, 0.1 * number, layer=layer)


def seed_claims(
    workspace: Workspace, articles: int, links: Sequence[tuple[str, str, str]] = LINKS
) -> list[int]:
    """Articles with names, claims, and who says them; a second program proposes the names again."""
    spans = {words: span(words, number) for number, words in enumerate(WORDS, 1)}

    def work(writing: Writing) -> list[int]:
        batch = writing.batches.begin("import", {})
        documents = [Document(id=f"d{n}", text=TEXT, title=f"Article {n}") for n in range(articles)]
        rows = writing.documents.add_bulk(documents, batch)
        relations = [
            Relation(id=f"r{n}", label=label, head=spans[head].id, child=spans[child].id, score=0.5)
            for n, (label, head, child) in enumerate(links)
        ]
        for row in rows:
            writing.suggestions.add_bulk(row, "test", list(spans.values()), batch)
            writing.suggestions.add_relations_bulk(row, "test", relations, batch)
            writing.suggestions.add_bulk(row, "other", [span("Talvik", 1), span("Kovash", 6)], batch)
        writing.batches.finish(batch)
        return rows

    return workspace.perform("import", work, undoable=False).result


@contextmanager
def projects(scheme: Scheme, articles: int) -> Iterator[list[tuple[Workspace, Person, list[int]]]]:
    """Two projects that hold the same. The second is a copy, which is quicker than making it."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{name}.goldspan" for name in ("one", "other")]
        with create(paths[0], scheme) as workspace:
            lena = workspace.perform("add", lambda w: w.people.ensure("Lena"), undoable=False).result
            rows = seed_claims(workspace, articles)
        shutil.copy(*paths)
        opened = [open_project(path) for path in paths]
        yield [(workspace, lena, rows) for workspace in opened]
        for workspace in opened:
            workspace.close()
            assert check(workspace.path).problems == ()


def shown(workspace: Workspace, person: Person, rows: Sequence[int]) -> list[object]:
    """All that an annotator sees, without the row numbers."""
    found: list[object] = []
    for row in rows:
        article = Article(workspace, person, row)
        names = {m.key: (m.label, m.text, m.status.value) for m in article.marks()}
        found.append(article.status)
        found.append(
            [(*names[m.key], m.score, m.origin, dict(m.features), m.carried) for m in article.marks()]
        )
        found.append(
            sorted((r.label, names[r.head], names[r.child], r.suggested) for r in article.relations())
        )
        found.append(article.counts())
    return found


def asked(workspace: Workspace, person: Person, row: int) -> list[Mark]:
    return [m for m in Article(workspace, person, row).marks() if m.asked]


decisions = st.lists(
    st.tuples(st.integers(0, 1), st.sampled_from(list(WORDS)), st.sampled_from(["accept", "reject"])),
    max_size=5,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    before=decisions,
    wanted=st.lists(st.sampled_from(list(WORDS)), unique=True),
    accepting=st.booleans(),
    few=st.sampled_from([0, 1000]),
)
def test_many_at_once_come_to_what_they_come_to_one_by_one(
    news_scheme: Scheme,
    before: list[tuple[int, str, str]],
    wanted: list[str],
    accepting: bool,
    few: int,
) -> None:
    with projects(news_scheme, 2) as both:
        for workspace, lena, rows in both:
            for article, words, verb in before:
                act = Annotating(workspace, lena)
                for mark in asked(workspace, lena, rows[article]):
                    if mark.text == words:
                        getattr(act, verb)(rows[article], [mark.key])
                        break
        (one, lena, rows), (other, tomas, others) = both
        start = shown(one, lena, rows)
        wishes: dict[int, Wish] = {}
        for row in rows:
            keys = [m.key.row for m in asked(one, lena, row) if m.text in wanted]
            wishes[row] = Wish(accept=keys) if accepting else Wish(reject=keys)
        report = BulkDeciding(one, lena).carry_out("many", wishes, few=few)

        act = Annotating(other, tomas)
        for row in others:
            for mark in asked(other, tomas, row):
                # What was decided with another one meanwhile is not decided again.
                still = {m.key for m in asked(other, tomas, row)}
                if mark.text in wanted and mark.key in still:
                    (act.accept if accepting else act.reject)(row, [mark.key])
        end = shown(other, tomas, others)
        assert shown(one, lena, rows) == end
        if report.decided:
            assert undo(one, lena) is not None
            assert shown(one, lena, rows) == start
            assert redo(one, lena) is not None
            assert shown(one, lena, rows) == end


@pytest.mark.parametrize("few", [0, 1000])
def test_a_step_that_is_stopped_leaves_nothing(project: Workspace, lena: Person, few: int) -> None:
    rows = seed_claims(project, 230)
    wishes = all_of(project, lena, rows)
    start = shown(project, lena, rows[:2])
    looks = iter(range(10_000))
    report = BulkDeciding(project, lena).carry_out("many", wishes, few=few, cancelled=lambda: next(looks) > 1)
    assert report.cancelled
    assert shown(project, lena, rows[:2]) == start
    assert undo(project, lena) is None
    with project.read() as reading:
        assert reading.batches.left_behind() == []
        assert reading.annotations.documents_of(lena.row) == set()


def all_of(workspace: Workspace, person: Person, rows: Sequence[int]) -> Wishes:
    return {row: Wish(accept=[m.key.row for m in asked(workspace, person, row)]) for row in rows}


def test_decisions_made_meanwhile_are_neither_lost_nor_doubled(project: Workspace, lena: Person) -> None:
    rows = seed_claims(project, 120)
    wishes = all_of(project, lena, rows)
    act = Annotating(project, lena)
    claims = {row: next(m for m in asked(project, lena, row) if m.text == "12 died") for row in rows}
    # One that waits to be undone, one decided while the first articles are written, one of the last.
    act.accept(rows[2], [claims[rows[2]].key])
    told: list[int] = []

    def meanwhile(done: int, _of: int | None, _what: str) -> None:
        if not told:
            told.append(done)
            undo(project, lena)
            act.reject(rows[0], [claims[rows[0]].key])
            act.accept(rows[-1], [claims[rows[-1]].key])

    report = BulkDeciding(project, lena).carry_out("many", wishes, few=0, progress=meanwhile)
    assert told
    assert report.documents == 120
    for row in rows:
        marks = Article(project, lena, row).marks()
        assert not any(m.asked for m in marks)
        status = {m.text: m.status for m in marks}
        assert status["12 died"] is (Status.REJECTED if row == rows[0] else Status.ACCEPTED)
        places = [(m.label, m.start) for m in marks]
        assert len(places) == len(set(places))
    undo(project, lena)
    left = {m.text: m.status for m in Article(project, lena, rows[0]).marks()}
    assert left["12 died"] is Status.REJECTED
    assert left["40 were hurt"] is Status.SUGGESTED
    assert Article(project, lena, rows[1]).status is WorkStatus.NEW


def test_places_are_marked_unless_something_is_said_of_them(project: Workspace, lena: Person) -> None:
    [row] = seed_claims(project, 1)
    at = TEXT.index("mayor")
    kovash = TEXT.index("Kovash")
    places = [
        ("entity", "PERSON", at, at + 5),
        ("entity", "PERSON", kovash, kovash + 6),
        ("entity", "GPE", 3, 9),
    ]
    [talvik] = [m for m in asked(project, lena, row) if m.text == "Talvik"][:1]
    Annotating(project, lena).reject(row, [talvik.key])
    report = BulkDeciding(project, lena).carry_out("mark 3", {row: Wish(add=places)})
    assert report.decided == 2
    found = {m.text: m.status for m in Article(project, lena, row).marks()}
    assert found["mayor"] is Status.ADDED
    assert found["Kovash"] is Status.ACCEPTED
    assert found["Talvik"] is Status.REJECTED
    assert BulkDeciding(project, lena).carry_out("mark 3", {row: Wish(add=places)}).decided == 0


def test_a_span_decided_with_many_others_knows_who_decided_it(project: Workspace, lena: Person) -> None:
    rows = seed_claims(project, 2)
    BulkDeciding(project, lena).carry_out("accept 8 spans", all_of(project, lena, rows), few=0)
    mark = next(m for m in Article(project, lena, rows[1]).marks() if m.key.kind is MarkKind.ANNOTATION)
    with project.read() as reading:
        [entry] = reading.history.of_annotation(mark.key.row)
    assert (entry.who, entry.operation, entry.kind) == ("Lena M.", "accept 8 spans", "do")
    undo(project, lena)
    redo(project, lena)
    with project.read() as reading:
        assert [e.kind for e in reading.history.of_annotation(mark.key.row)] == ["do", "undo", "redo"]


@pytest.mark.file_alone
def test_what_a_crash_left_is_gone_when_the_project_is_opened_again(project: Workspace, lena: Person) -> None:
    rows = seed_claims(project, 120)
    wishes = all_of(project, lena, rows)

    class Crash(Exception):
        pass

    def crash(_done: int, _of: int | None, _what: str) -> None:
        project.close()
        raise Crash

    with pytest.raises(Crash):
        BulkDeciding(project, lena).carry_out("many", wishes, few=0, progress=crash)
    with open_project(project.path) as again:
        with again.read() as reading:
            assert reading.batches.left_behind() == []
        assert len(asked(again, lena, rows[0])) == len(wishes[rows[0]])


def test_a_scheme_that_was_changed_meanwhile_stops_the_step(project: Workspace, lena: Person) -> None:
    rows = seed_claims(project, 3)
    wishes = all_of(project, lena, rows)

    def change(_done: int, _of: int | None, _what: str) -> None:
        with project.read() as reading:
            scheme = reading.schemes.get()
        layer = replace(scheme.layers[0], labels=scheme.layers[0].labels[:-1])
        changed = replace(scheme, layers=(layer, *scheme.layers[1:]))
        project.perform("change scheme", lambda w: w.schemes.put(changed), undoable=False)

    with pytest.raises(UserFixable, match="scheme was changed"):
        BulkDeciding(project, lena).carry_out("many", wishes, few=0, progress=change)
    with project.read() as reading:
        assert reading.batches.left_behind() == []
        assert reading.annotations.documents_of(lena.row) == set()


def test_an_earlier_bulk_step_may_be_taken_back_while_another_is_under_way(
    project: Workspace, lena: Person
) -> None:
    rows = seed_claims(project, 3)
    parts = {row: [m.key.row for m in asked(project, lena, row) if m.text == "40 were hurt"] for row in rows}
    deciding = BulkDeciding(project, lena)
    # The other claim has the same source, which comes and goes with this step.
    deciding.carry_out("first", {row: Wish(accept=found) for row, found in parts.items()}, few=0)
    wishes = all_of(project, lena, rows)

    def meanwhile(_done: int, _of: int | None, _what: str) -> None:
        undo(project, lena)

    deciding.carry_out("second", wishes, few=0, progress=meanwhile)
    with project.read() as reading:
        assert reading.relations.own_astray() == []
    for row in rows:
        article = Article(project, lena, row)
        status = {m.text: m.status for m in article.marks()}
        assert status["12 died"] is Status.ACCEPTED
        assert status["40 were hurt"] is Status.SUGGESTED
        claim = next(m for m in article.marks() if m.text == "12 died")
        assert {r.label for r in article.relations() if r.head == claim.key} == {"claimed_by", "cued_by"}
