"""A claim that is two becomes two, with one source and cue, in one step; edges move by clauses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.claim_parts import CLAIMED_BY, CUED_BY
from annotator.domain.document import Document
from annotator.domain.errors import UserFixable
from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.clauses import ByClauses
from annotator.services.annotating.relate import Relating
from annotator.services.history import redo, undo
from annotator.store.access import Writing
from annotator.store.file import create
from annotator.store.people import Person
from annotator.store.workspace import Workspace

TEXT = "Kovash said 41 people were held and ten hurt."
WHOLE = "41 people were held and ten hurt"


@pytest.fixture
def workspace(tmp_path: Path, news_scheme: Scheme) -> Iterator[Workspace]:
    """One article."""

    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        writing.documents.add_bulk([Document(id="d", text=TEXT)], batch)
        writing.batches.finish(batch)

    with create(tmp_path / "split.goldspan", news_scheme) as made:
        made.perform("import", fill)
        yield made


@pytest.fixture
def me(workspace: Workspace) -> Person:
    """Who annotates: the claim is marked, with its source, its cue and a stance."""
    person = workspace.perform("person", lambda writing: writing.people.ensure("Lena M.")).result
    annotating = Annotating(workspace, person)
    for layer, label, words in (
        ("claim", "CLAIM", WHOLE),
        ("entity", "PERSON", "Kovash"),
        ("attribution", "CUE", "said"),
    ):
        at = TEXT.index(words)
        annotating.add(1, layer, label, at, at + len(words))
    keys = {m.text: m.key for m in Article(workspace, person, 1).marks()}
    annotating.set_feature(1, keys[WHOLE], "stance", "asserts")
    annotating.set_feature(1, keys[WHOLE], "normalized", "Both happened.")
    relating = Relating(workspace, person)
    relating.link(1, keys[WHOLE], CLAIMED_BY, keys["Kovash"])
    relating.link(1, keys[WHOLE], CUED_BY, keys["said"])
    return person


def claims(workspace: Workspace, me: Person) -> dict[str, tuple[str, str, str]]:
    """Words of each claim → its source, its cue, its stance."""
    article = Article(workspace, me, 1)
    found = {}
    for mark in article.marks():
        if mark.label == "CLAIM":
            source, cue = article.related(mark.key, CLAIMED_BY), article.related(mark.key, CUED_BY)
            assert source is not None
            assert cue is not None
            found[mark.text] = (source.text, cue.text, str(mark.features.get("stance")))
    return found


def whole(workspace: Workspace, me: Person) -> Article:
    return Article(workspace, me, 1)


def test_both_parts_have_the_source_the_cue_and_the_choices(workspace: Workspace, me: Person) -> None:
    claim = next(m for m in whole(workspace, me).marks() if m.label == "CLAIM")
    left, right = TEXT.index(" and"), TEXT.index("ten")
    ByClauses(workspace, me).split(1, claim.key, left, right)
    same = ("Kovash", "said", "asserts")
    assert claims(workspace, me) == {"41 people were held": same, "ten hurt": same}
    words = {m.text: m.features.get("normalized") for m in whole(workspace, me).marks()}
    assert words["ten hurt"] is None, "what was said of the whole is not said of the second"
    undo(workspace, me)
    assert claims(workspace, me) == {WHOLE: same}
    redo(workspace, me)
    assert claims(workspace, me) == {"41 people were held": same, "ten hurt": same}


def test_the_place_is_moved_in_one_step(workspace: Workspace, me: Person) -> None:
    claim = next(m for m in whole(workspace, me).marks() if m.label == "CLAIM")
    splitting = ByClauses(workspace, me)
    splitting.split(1, claim.key, TEXT.index(" and"), TEXT.index("ten"))
    marks = {m.text: m.key for m in whole(workspace, me).marks()}
    splitting.move_cut(
        1, marks["41 people were held"], marks["ten hurt"], TEXT.index(" were"), TEXT.index("were")
    )
    assert list(claims(workspace, me)) == ["41 people", "were held and ten hurt"]
    undo(workspace, me)
    assert list(claims(workspace, me)) == ["41 people were held", "ten hurt"]


def test_what_does_not_lie_within_is_refused(workspace: Workspace, me: Person) -> None:
    claim = next(m for m in whole(workspace, me).marks() if m.label == "CLAIM")
    for left, right in ((0, 5), (claim.start, claim.start + 3), (claim.end, claim.end), (20, 15)):
        with pytest.raises(ValueError, match="not within"):
            ByClauses(workspace, me).split(1, claim.key, left, right)


def test_a_span_in_pieces_is_not_split(workspace: Workspace, me: Person) -> None:
    claim = next(m for m in whole(workspace, me).marks() if m.label == "CLAIM")
    at = TEXT.index("were")
    Annotating(workspace, me).take_out(1, claim.key, at, at + 4)
    with pytest.raises(UserFixable, match="pieces"):
        ByClauses(workspace, me).split(1, claim.key, TEXT.index(" and"), TEXT.index("ten"))


def test_edges_move_by_clauses(workspace: Workspace, me: Person) -> None:
    def words() -> str:
        return next(m.text for m in whole(workspace, me).marks() if m.label == "CLAIM")

    claim = next(m for m in whole(workspace, me).marks() if m.label == "CLAIM")
    by_clauses = ByClauses(workspace, me)
    by_clauses.move_end_by_clause(1, claim.key, -1)
    assert words() == "41 people were held"
    by_clauses.move_end_by_clause(1, claim.key, 1)
    assert words() == WHOLE
    by_clauses.move_start_by_clause(1, claim.key, 1)
    assert words() == "ten hurt"
    by_clauses.move_start_by_clause(1, claim.key, -1)
    assert words() == "Kovash said " + WHOLE
    undo(workspace, me)
    assert words() == "ten hurt"
