from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.errors import UserFixable
from annotator.domain.mark import Mark, MarkKey
from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.relate import CLAIMED_BY, CUED_BY, Relating, relation_type, under
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.validate_file import validate_path
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_paths
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT

SAID = ("attribution", "CUE", TEXT.index("said"), TEXT.index("said") + 4)
CLAIM = (TEXT.index("Irena"), TEXT.index("Dorvan") + 6)


@pytest.fixture
def article(project: Workspace, lena: Person, article_row: int) -> Article:
    found = Article(project, lena, article_row)
    project.listen(found.refresh)
    Annotating(project, lena).add(article_row, "claim", "CLAIM", *CLAIM)
    return found


@pytest.fixture
def relating(project: Workspace, lena: Person) -> Relating:
    return Relating(project, lena)


def mark(article: Article, text: str, label: str = "") -> Mark:
    return next(m for m in article.marks() if m.text == text and label in ("", m.label))


def claim(article: Article) -> MarkKey:
    return next(m.key for m in article.marks() if m.label == "CLAIM")


def told(article: Article) -> list[tuple[str, str]]:
    """What the article says, and a fresh reading of it says too."""
    fresh = Article(article._workspace, article._person, article.row)  # the same eyes again
    assert fresh.relations() == article.relations()
    assert fresh.marks() == article.marks()
    return [(r.label, m.text if (m := article.get(r.child)) else "?") for r in article.relations()]


def test_a_suggested_entity_becomes_the_claimer_and_is_accepted_in_one_step(
    relating: Relating, article: Article, lena: Person
) -> None:
    relating.link(article.row, claim(article), CLAIMED_BY, mark(article, "interior ministry").key)
    assert told(article) == [(CLAIMED_BY, "interior ministry")]
    assert mark(article, "interior ministry").status is Status.ACCEPTED
    undo(relating.workspace, lena)
    assert told(article) == []
    assert mark(article, "interior ministry").undecided
    redo(relating.workspace, lena)
    assert told(article) == [(CLAIMED_BY, "interior ministry")]


def test_another_claimer_takes_the_place_of_the_first(relating: Relating, article: Article) -> None:
    for words in ("interior ministry", "Irena Kovash", "Irena Kovash"):
        relating.link(article.row, claim(article), CLAIMED_BY, mark(article, words).key)
    assert told(article) == [(CLAIMED_BY, "Irena Kovash")]


def test_words_become_the_cue_and_the_same_words_serve_again(
    relating: Relating, article: Article, lena: Person
) -> None:
    relating.link_words(article.row, claim(article), CUED_BY, SAID)
    relating.link_words(article.row, claim(article), CUED_BY, SAID)
    assert told(article) == [(CUED_BY, "said")]
    assert [m.text for m in article.marks() if m.label == "CUE"] == ["said"]
    undo(relating.workspace, lena)
    assert told(article) == []
    assert [m.text for m in article.marks() if m.label == "CUE"] == []


def test_the_article_itself_and_a_claimer_exclude_one_another(
    relating: Relating, article: Article, lena: Person
) -> None:
    relating.link(article.row, claim(article), CLAIMED_BY, mark(article, "Irena Kovash").key)
    relating.said_by_article(article.row, claim(article))
    assert told(article) == []
    assert article.get(claim(article)).features == {"attribution": "author"}  # type: ignore[union-attr]  # it is there
    undo(relating.workspace, lena)
    assert told(article) == [(CLAIMED_BY, "Irena Kovash")]
    redo(relating.workspace, lena)
    relating.link(article.row, claim(article), CLAIMED_BY, mark(article, "TALVIK").key)
    assert article.get(claim(article)).features == {}  # type: ignore[union-attr]  # it is there


def test_a_link_is_taken_away_and_brought_back(relating: Relating, article: Article, lena: Person) -> None:
    relating.link(article.row, claim(article), CLAIMED_BY, mark(article, "TALVIK").key)
    relating.unlink(article.row, claim(article), CLAIMED_BY)
    assert told(article) == []
    assert mark(article, "TALVIK").status is Status.ACCEPTED
    undo(relating.workspace, lena)
    assert told(article) == [(CLAIMED_BY, "TALVIK")]


def test_a_deleted_end_takes_its_links_with_it_and_undo_brings_both_back(
    relating: Relating, article: Article, lena: Person
) -> None:
    relating.link(article.row, claim(article), CLAIMED_BY, mark(article, "TALVIK").key)
    relating.link_words(article.row, claim(article), CUED_BY, SAID)
    Annotating(relating.workspace, lena).delete(article.row, claim(article))
    assert told(article) == []
    undo(relating.workspace, lena)
    assert told(article) == [(CLAIMED_BY, "TALVIK"), (CUED_BY, "said")]


def test_what_the_scheme_does_not_link_is_refused_and_nothing_changes(
    relating: Relating, article: Article
) -> None:
    with pytest.raises(UserFixable, match="can't be linked"):
        relating.link(article.row, claim(article), CUED_BY, mark(article, "TALVIK").key)
    assert mark(article, "TALVIK").undecided
    with pytest.raises(UserFixable, match="can't be linked"):
        relating.link(article.row, mark(article, "TALVIK").key, CLAIMED_BY, claim(article))
    assert told(article) == []


def test_nobody_links_somebody_elses_claim(project: Workspace, relating: Relating, article: Article) -> None:
    tomas = project.perform("add annotator", lambda w: w.people.ensure("Tomas R."), undoable=False).result
    with pytest.raises(UserFixable, match="another annotator"):
        Relating(project, tomas).link(article.row, claim(article), CLAIMED_BY, mark(article, "TALVIK").key)


def test_the_entity_under_words_is_the_shortest_that_holds_them(
    article: Article, news_scheme: Scheme
) -> None:
    kind = relation_type(news_scheme, CLAIMED_BY)
    assert kind is not None
    at = TEXT.index("Kovash")
    found = under(article.marks(), kind, at, at + 6)
    assert found is not None
    assert found.text == "Irena Kovash"
    assert under(article.marks(), kind, at, at + 12) is None


def test_a_claim_with_source_and_cue_comes_out_and_in_again(
    relating: Relating, article: Article, lena: Person, new_project: Callable[[], Workspace], tmp_path: Path
) -> None:
    relating.link(article.row, claim(article), CLAIMED_BY, mark(article, "interior ministry").key)
    relating.link_words(article.row, claim(article), CUED_BY, SAID)
    Annotating(relating.workspace, lena).set_feature(article.row, claim(article), "stance", "hedges")
    export(relating.workspace, tmp_path / "out", source="all")
    assert not validate_path(tmp_path / "out").problems
    other = new_project()
    import_paths(other, [tmp_path / "out" / "dataset.jsonl"])
    with other.read() as reading:
        theirs = reading.people.named("Lena M.")
        assert theirs is not None
        (row,) = reading.documents.rows()
    there = Article(other, theirs, row)
    assert told(there) == [(CLAIMED_BY, "interior ministry"), (CUED_BY, "said")]
    assert dict(mark(there, TEXT[CLAIM[0] : CLAIM[1]]).features) == {"stance": "hedges"}
    export(other, tmp_path / "again", source="all")
    first, second = ((tmp_path / n / "dataset.jsonl").read_bytes() for n in ("out", "again"))
    assert first == second
