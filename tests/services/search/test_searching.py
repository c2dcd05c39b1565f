from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.query import WrongQuery, parsed
from annotator.domain.record import Record
from annotator.domain.span import Status
from annotator.domain.span_columns import SpanColumns
from annotator.services.annotating.annotate import Annotating
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_records
from annotator.services.search.lines import Lines
from annotator.services.search.order import Order, ordered
from annotator.services.search.patterns import PatternReader
from annotator.services.search.searching import Hits, Place, SearchQuery, search
from annotator.store.access import Writing
from annotator.store.dialects.fts5 import expression_of
from annotator.store.imported_rows import ImportedWork
from annotator.store.people import Person, WorkStatus
from annotator.store.search import DocumentFilter, MarkFilter
from annotator.store.workspace import Workspace
from tests.services.conftest import seed
from tests.suggested import suggested

TEXTS = (
    "The dam held. Irena Kovash said the Dam Board had warned of a dam break.",
    "No dam here: the flood came with the drill at Dorvan. Kováš was there.",
    "قال محمد إن السد انهار. 📈 Kovash agreed: the dam wall.",
)

pytestmark = pytest.mark.both_databases


def found(
    workspace: Workspace,
    person: Person,
    query: SearchQuery | str,
    *,
    pattern: bool = False,
    exact: bool = False,
) -> list[str]:
    if isinstance(query, str):
        query = SearchQuery(words=query, pattern=pattern, exact=exact)
    hits = search(workspace, person, query, Hits())
    with workspace.read() as reading:
        return [reading.documents.text(d)[s:e] for d, s, e in hits]


@pytest.fixture
def corpus(project: Workspace) -> Workspace:
    seed(
        project,
        TEXTS,
        [
            [suggested(TEXTS[0], "Irena Kovash", "PERSON"), suggested(TEXTS[0], "Dam Board", "ORG", 0.4)],
            [suggested(TEXTS[1], "Dorvan", "GPE")],
            [suggested(TEXTS[2], "Kovash", "PERSON")],
        ],
    )
    return project


@pytest.fixture
def marek(project: Workspace) -> Person:
    return project.perform("add annotator", lambda w: w.people.ensure("Marek O."), undoable=False).result


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("dam", ["dam", "Dam", "dam", "dam", "dam"]),
        ("kovas", ["Kováš"]),
        ("kova*", ["Kovash", "Kováš", "Kovash"]),
        ('"dam wall" OR drill', ["drill", "dam wall"]),
        ("dam NOT drill", ["dam", "Dam", "dam", "dam"]),
        ("dam flood", ["dam", "flood"]),
        ("محمد", ["محمد"]),
        ("(flood OR wall) kov*", ["flood", "Kováš", "Kovash", "wall"]),
        ("nowhere", []),
    ],
)
def test_words_are_found_where_they_stand(
    corpus: Workspace, lena: Person, query: str, hits: list[str]
) -> None:
    assert found(corpus, lena, query) == hits


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("Dam", ["Dam"]),
        ("Kova*", ["Kovash", "Kovash"]),
        ("Kovas", []),
        ("Kováš", ["Kováš"]),
        ('"Irena  Kovash"', ["Irena Kovash"]),
        ("dam NOT Dam", ["dam", "dam"]),
        ("Dam OR drill", ["Dam", "drill"]),
    ],
)
def test_capitals_and_accents_count_when_asked_to(
    corpus: Workspace, lena: Person, query: str, hits: list[str]
) -> None:
    assert found(corpus, lena, query, exact=True) == hits


@pytest.mark.parametrize(
    ("pattern", "exact", "hits"),
    [
        (r"d[ar]\w+", True, ["dam", "dam", "dam", "drill", "dam"]),
        (r"\bdam b\w+", False, ["Dam Board", "dam break"]),
        (r"the dam wall", True, ["the dam wall"]),
        (r"x*", True, []),
        (r"📈 \w+", True, ["📈 Kovash"]),
        (r"KOVASH SAID", False, ["Kovash said"]),
    ],
)
def test_a_regular_expression_is_found(
    corpus: Workspace, lena: Person, pattern: str, exact: bool, hits: list[str]
) -> None:
    assert found(corpus, lena, pattern, pattern=True, exact=exact) == hits


def test_a_wrong_regular_expression_is_said_with_its_place(corpus: Workspace, lena: Person) -> None:
    with pytest.raises(WrongQuery, match=r"can't be read: .*unterminated subpattern") as caught:
        found(corpus, lena, "dam (break", pattern=True)
    assert caught.value.start == 4


def test_an_article_that_takes_too_long_is_left_out_and_named() -> None:
    texts = [(1, "aaa"), (2, "a" * 60 + "b"), (3, "aa")]
    began = time.monotonic()
    with PatternReader("(a+)+$", exact=True, seconds=0.3) as reader:
        assert list(reader.read(texts)) == [(1, [(0, 3)]), (2, None), (3, [(0, 2)])]
    assert time.monotonic() - began < 20


def test_an_expression_that_never_ends_is_given_up() -> None:
    texts = [(n, "a" * 60 + "b") for n in range(100)]
    with (
        PatternReader("(a+)+$", exact=True, seconds=0.02) as reader,
        pytest.raises(WrongQuery, match=r"takes too long: more than 0\.02 seconds in each of 20 articles"),
    ):
        list(reader.read(texts))


def test_a_search_by_expression_can_be_stopped_within_an_article() -> None:
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    with PatternReader("(a+)+$", exact=True, cancelled=cancelled, seconds=600) as reader:
        assert list(reader.read([(1, "a" * 60 + "b")])) == []


def test_marks_are_listed_by_label_and_status(corpus: Workspace, lena: Person) -> None:
    def marks(
        label: str = "", layer: str = "", statuses: frozenset[Status] = frozenset[Status]()
    ) -> list[str]:
        wanted = MarkFilter(annotator=lena.row, label=label, layer=layer, statuses=statuses)
        return found(corpus, lena, SearchQuery(marks=wanted))

    annotating = Annotating(corpus, lena)
    annotating.add(2, "entity", "EVENT", 13, 16)
    with corpus.read() as reading:
        ours = {m.text: m.key for d in (1, 2, 3) for m in reading.suggestions.undecided(d, lena.row)}
    annotating.accept(1, [ours["Irena Kovash"]])
    annotating.reject(2, [ours["Dorvan"]])

    assert marks() == ["Irena Kovash", "Dam Board", TEXTS[1][13:16], "Kovash"]
    assert marks(label="PERSON", layer="entity") == ["Irena Kovash", "Kovash"]
    assert marks(statuses=frozenset({Status.SUGGESTED})) == ["Dam Board", "Kovash"]
    assert marks(statuses=frozenset({Status.ACCEPTED, Status.ADDED})) == ["Irena Kovash", TEXTS[1][13:16]]
    assert marks(statuses=frozenset({Status.REJECTED})) == ["Dorvan"]
    assert marks(layer="claim") == []


def test_what_is_marked_already_does_not_wait_beside_it(corpus: Workspace, lena: Person) -> None:
    def fill(writing: Writing) -> None:  # as an import of somebody's work does
        batch = writing.batches.begin("import", {})
        span = suggested(TEXTS[1], "Dorvan", "GPE")._replace(status=Status.ADDED)
        work = ImportedWork(document=2, annotator=lena.row, spans=SpanColumns.of([span]))
        writing.annotations.add_bulk([work], batch)
        writing.batches.finish(batch)

    corpus.perform("import", fill)
    waiting = SearchQuery(marks=MarkFilter(statuses=frozenset({Status.SUGGESTED}), annotator=lena.row))
    assert found(corpus, lena, waiting) == ["Irena Kovash", "Dam Board", "Kovash"]
    start = TEXTS[1].index("Dorvan")
    with corpus.read() as reading:
        (marks,) = reading.concordance.marks_at([(2, start, start + 6)], lena.row)
    assert [(m.label, m.status) for m in marks] == [("GPE", Status.ADDED)]


def test_somebody_elses_marks_are_found_only_when_asked_for(
    corpus: Workspace, lena: Person, marek: Person
) -> None:
    Annotating(corpus, marek).add(2, "entity", "EVENT", 13, 16)
    mine = SearchQuery(marks=MarkFilter(label="EVENT", annotator=lena.row))
    theirs = SearchQuery(marks=MarkFilter(label="EVENT", annotator=marek.row))
    anybodys = SearchQuery(marks=MarkFilter(label="EVENT"))
    assert [len(found(corpus, lena, q)) for q in (mine, theirs, anybodys)] == [0, 1, 1]


def test_words_are_found_on_marks_and_where_no_mark_is(corpus: Workspace, lena: Person) -> None:
    on = SearchQuery(words="kovash dam", marks=MarkFilter(annotator=lena.row))
    assert found(corpus, lena, on) == ["Kovash", "Dam", "Kovash"]
    off = SearchQuery(words="kovash dam", unmarked=True)
    assert found(corpus, lena, off) == ["dam", "dam", "dam"]


def test_articles_are_chosen_by_outlet_day_and_standing(corpus: Workspace, lena: Person) -> None:
    def correct(row: int, **fields: str) -> None:
        def work(writing: Writing) -> None:
            for name, value in fields.items():
                writing.documents.correct(row, name, value)

        corpus.perform("correct", work)

    correct(1, outlet="Dorvan Herald", published="2024-03-14")
    correct(2, outlet="Free Valley Radio", published="2024-04-02")

    def of(wanted: DocumentFilter) -> list[int]:
        query = SearchQuery(words="dam", documents=wanted)
        hits = search(corpus, lena, query, Hits())
        return sorted({place.document for place in hits})

    assert of(DocumentFilter(outlet="Dorvan Herald")) == [1]
    assert of(DocumentFilter(since="2024-03-15")) == [2]
    assert of(DocumentFilter(until="2024-04-01")) == [1]
    Annotating(corpus, lena).set_status(3, WorkStatus.DONE)
    assert of(DocumentFilter(status=WorkStatus.DONE)) == [3]
    assert of(DocumentFilter(status=WorkStatus.NEW)) == [1, 2]


def test_an_import_taken_back_takes_its_hits_with_it(project: Workspace, lena: Person) -> None:
    records = [Record(document=Document(id=f"doc-{n}", text=text)) for n, text in enumerate(TEXTS)]
    import_records(project, records, person=lena)
    assert len(found(project, lena, "dam")) == 5
    assert undo(project, lena) is not None
    assert found(project, lena, "dam") == []
    assert found(project, lena, r"d\w+", pattern=True) == []
    assert redo(project, lena) is not None
    assert len(found(project, lena, "dam")) == 5


def test_lines_show_the_words_around_with_their_marks(corpus: Workspace, lena: Person) -> None:
    lines = Lines(corpus, lena)
    place = Place(1, TEXTS[0].index("Kovash"), TEXTS[0].index("Kovash") + 6)
    lines.fetch([place])
    line = lines.get(place)
    assert line is not None
    assert (line.before, line.words, line.after) == (
        "The dam held. Irena ",
        "Kovash",
        " said the Dam Board had warned of a dam break.",
    )
    assert [(TEXTS[0][m.start : m.end], m.status) for m in line.marks] == [
        ("Irena Kovash", Status.SUGGESTED),
        ("Dam Board", Status.SUGGESTED),
    ]
    key = line.marks[0].key
    changes = Annotating(corpus, lena).reject(1, [key])
    lines.refresh(changes)
    assert lines.get(place) is None
    lines.fetch([place])
    again = lines.get(place)
    assert again is not None
    assert [TEXTS[0][m.start : m.end] for m in again.marks] == ["Dam Board"]


def test_a_mark_in_pieces_is_known_to_be(corpus: Workspace, lena: Person) -> None:
    annotating = Annotating(corpus, lena)
    annotating.add(1, "entity", "EVENT", 4, 41)
    with corpus.read() as reading:
        (mark,) = reading.annotations.marks(1, lena.row)
    annotating.set_feature(1, mark.key, "fragments", [[4, 7], [38, 41]])
    with corpus.read() as reading:
        (marks,) = reading.concordance.marks_at([(1, 0, 50)], lena.row)
    assert [m.pieces for m in marks if m.label == "EVENT"] == [((4, 7), (38, 41))]
    assert [m.pieces for m in marks if m.label == "PERSON"] == [((14, 26),)]


def test_a_line_begins_and_ends_within_the_article(project: Workspace, lena: Person) -> None:
    text = "\n".join("word 📈" for _ in range(100))
    seed(project, [text])
    hits = search(project, lena, SearchQuery(words="word"), Hits())
    lines = Lines(project, lena)
    lines.fetch(list(hits))
    for place in hits:
        line = lines.get(place)
        assert line is not None
        assert line.words == "word"
        assert "\n" not in line.text
        assert line.text == text.replace("\n", " ")[line.first : line.first + len(line.text)]


def test_hits_are_put_in_the_order_of_the_words_around_them_and_of_days(
    corpus: Workspace, lena: Person
) -> None:
    def correct(writing: Writing) -> None:
        writing.documents.correct(3, "published", "2024-01-01")
        writing.documents.correct(1, "published", "2024-02-01")

    corpus.perform("correct", correct)
    hits = search(corpus, lena, SearchQuery(words="dam"), Hits())

    with corpus.read() as reading:
        texts = {row: reading.documents.text(row) for row in (1, 2, 3)}

    def beside(order: Order, *, after: bool) -> list[str]:
        numbers = ordered(corpus, hits, order)
        assert numbers is not None
        places = [hits[n] for n in numbers]
        if after:
            return [texts[p.document][p.end :].split()[0] for p in places]
        return [texts[p.document][: p.start].split()[-1] for p in places]

    assert beside(Order.AFTER, after=True) == ["Board", "break.", "held.", "here:", "wall."]
    assert [w.lower() for w in beside(Order.BEFORE, after=False)] == ["a", "no", "the", "the", "the"]
    assert beside(Order.DATE, after=True)[0] == "wall."


_WORDS = st.sampled_from(
    [
        "dam",
        "Dam",
        "damp",
        "kovas",
        "Kováš",
        "Kova\u0301s\u030c",
        "محمد",
        "مُحَمَّد",
        "📈",
        "𝔇am",
        "ﬁ",
        "ß",
        "İ",
        "\u200d",
    ]
)
_GLUE = st.sampled_from(
    [" ", "\n", "-", "’", "\u0301", "", "_", "\ufdd0", "\ufdd1", "\ue000", "👩\u200d🚒", "،"]
)
_QUERIES = st.sampled_from(
    [
        "dam",
        "kovas",
        "dam*",
        "محمد",
        '"dam dam"',
        "dam OR kovas",
        "dam NOT damp",
        "Kováš",
        "𝔇am",
        "ß",
        '"dam kova"*',
    ]
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(_WORDS, _GLUE), max_size=12), _QUERIES)
@example([("dam", "\ufdd0"), ("dam", "\ufdd1")], "dam")
@example([("dam", "\ufdd1"), ("dam", "\ufdd0"), ("dam", "\ue001"), ("dam", "\ue000")], "dam")
def test_positions_are_those_the_index_matched(
    new_project: Callable[[], Workspace], pieces: list[tuple[str, str]], query: str
) -> None:
    text = "".join(word + glue for word, glue in pieces) or "."
    workspace = new_project()
    somebody = workspace.perform("add", lambda w: w.people.ensure("Lena M."), undoable=False).result
    seed(workspace, [text])
    hits = list(search(workspace, somebody, SearchQuery(words=query), Hits()))

    # The same words in an index of our own, with signs around the hits that are in no such text.
    index = sqlite3.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE other USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
    index.execute("INSERT INTO other(text) VALUES(?)", (text,))
    shown = index.execute(
        "SELECT highlight(other, 0, '<<', '>>') FROM other WHERE other MATCH ?",
        (expression_of(parsed(query)),),
    ).fetchone()
    index.close()
    expected = []
    for match in re.finditer("<<(.*?)>>", shown[0], re.DOTALL) if shown else ():
        start = len(re.sub("<<|>>", "", shown[0][: match.start()]))
        expected.append(Place(1, start, start + len(match[1])))
    assert hits == expected
    workspace.close()
