"""Spans in several pieces, through the services: made, changed, undone, exported and checked."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.errors import UserFixable
from annotator.domain.fragments import misfit
from annotator.domain.mark import Mark, MarkKey
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.services.projects.check_project import check
from annotator.store import tables
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT


@pytest.fixture
def annotating(project: Workspace, lena: Person) -> Annotating:
    return Annotating(project, lena)


@pytest.fixture
def article(project: Workspace, lena: Person, article_row: int) -> Article:
    view = Article(project, lena, article_row)
    project.listen(view.refresh)
    return view


def only(article: Article, text: str) -> Mark:
    [found] = [m for m in article.marks() if m.text == text]
    return found


def place(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def added(article: Article, annotating: Annotating, *words: str) -> Mark:
    """A mark over the first words and the others as pieces."""
    first, *others = words
    annotating.add(article.row, "claim", "CLAIM", *place(first))
    key = next(m.key for m in article.marks() if (m.label, m.text) == ("CLAIM", first))
    for other in others:
        annotating.add_piece(article.row, key, *place(other))
    found = article.get(key)
    assert found is not None
    return found


def test_the_text_of_a_span_in_pieces_is_the_whole_slice(annotating: Annotating, article: Article) -> None:
    mark = added(article, annotating, "Irena Kovash", "41 men")
    assert mark.text == TEXT[mark.start : mark.end]
    assert mark.words == "Irena Kovash … 41 men"
    assert mark.features["fragments"] == [list(place("Irena Kovash")), list(place("41 men"))]


def test_a_suggestion_with_a_piece_more_is_corrected_and_each_step_is_undone(
    project: Workspace, lena: Person, annotating: Annotating, article: Article
) -> None:
    key = only(article, "TALVIK").key
    annotating.add_piece(article.row, key, *place("Dorvan"))
    mark = next(m for m in article.marks() if m.start == 0)
    assert (mark.status, mark.words) == (Status.CORRECTED, "TALVIK … Dorvan")
    annotating.take_out(article.row, mark.key, *place("Dorvan"))
    assert only(article, "TALVIK").status is Status.ACCEPTED
    assert "fragments" not in only(article, "TALVIK").features
    undo(project, lena)
    assert next(m for m in article.marks() if m.start == 0).words == "TALVIK … Dorvan"
    undo(project, lena)
    assert only(article, "TALVIK").status is Status.SUGGESTED


def test_a_suggestion_in_pieces_is_accepted_relabelled_and_set_back_with_them(
    project: Workspace, annotating: Annotating, article: Article
) -> None:
    pieces = [list(place("TALVIK")), list(place("14 March"))]

    def propose(writing: Writing) -> None:
        row = only(article, "TALVIK").key.row
        values = {
            "end": pieces[1][1],
            "text": TEXT[: pieces[1][1]],
            "features": json.dumps({"fragments": pieces}),
        }
        writing.journal.update(tables.suggestion, row, **values)
        writing.journal.touch(documents=[article.row], corpus=True)

    project.perform("propose", propose, undoable=False)
    mark = only(article, "TALVIK, 14 March")
    assert mark.words == "TALVIK … 14 March"
    annotating.accept(article.row, [mark.key])
    mark = only(article, "TALVIK, 14 March")
    assert (mark.status, mark.words) == (Status.ACCEPTED, "TALVIK … 14 March")
    annotating.relabel(article.row, mark.key, "entity", "DATE")
    assert only(article, "TALVIK, 14 March").words == "TALVIK … 14 March"
    annotating.reject(article.row, [mark.key])
    assert only(article, "TALVIK, 14 March").words == "TALVIK … 14 March"
    annotating.add(article.row, "entity", "GPE", 0, pieces[1][1])
    whole = only(article, "TALVIK, 14 March")
    assert (whole.words, whole.status) == ("TALVIK, 14 March", Status.CORRECTED)


def test_nothing_is_left_of_a_span_only_by_deleting_it(annotating: Annotating, article: Article) -> None:
    mark = added(article, annotating, "Irena Kovash", "41 men")
    with pytest.raises(UserFixable, match="Nothing would be left"):
        annotating.take_out(article.row, mark.key, mark.start, mark.end)
    assert article.get(mark.key) == mark


def test_a_range_outside_the_article_is_no_piece(annotating: Annotating, article: Article) -> None:
    mark = added(article, annotating, "Irena Kovash")
    with pytest.raises(ValueError, match="not a range"):
        annotating.add_piece(article.row, mark.key, 5, len(TEXT) + 1)


def test_a_character_at_a_time_an_edge_jumps_over_the_gap(annotating: Annotating, article: Article) -> None:
    mark = added(article, annotating, "Irena Kovash", "41 men")
    annotating.move_end(article.row, mark.key, -len("41 men"), by_character=True)
    left = article.get(mark.key)
    assert left is not None
    assert (left.text, left.pieces) == ("Irena Kovash", (place("Irena Kovash"),))


@pytest.mark.file_alone
def test_pieces_that_do_not_fit_are_found_by_check(
    project: Workspace, annotating: Annotating, article: Article
) -> None:
    mark = added(article, annotating, "Irena Kovash", "41 men")
    annotating.set_feature(article.row, mark.key, "fragments", [[1, 2], [4, 5]])
    path = project.path
    project.close()
    [problem] = check(path).problems
    assert "has pieces that do not fit it. The pieces reach from 1 to 5" in problem


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(data=st.data())
def test_whatever_is_done_to_pieces_they_fit_their_span(
    project: Workspace, lena: Person, annotating: Annotating, article: Article, data: st.DataObject
) -> None:
    while undo(project, lena) is not None:
        pass  # what an example before left
    mark = added(article, annotating, "Irena Kovash")
    key: MarkKey = mark.key
    for _ in range(data.draw(st.integers(1, 8))):
        start = data.draw(st.integers(0, len(TEXT) - 1))
        end = data.draw(st.integers(start + 1, min(len(TEXT), start + 12)))
        step = data.draw(st.sampled_from([-2, -1, 1, 2]))
        what = data.draw(st.sampled_from(["add", "out", "left", "right"]))
        try:
            if what == "add":
                annotating.add_piece(article.row, key, start, end)
            elif what == "out":
                annotating.take_out(article.row, key, start, end)
            elif what == "left":
                annotating.move_start(article.row, key, step, by_character=data.draw(st.booleans()))
            else:
                annotating.move_end(article.row, key, step, by_character=data.draw(st.booleans()))
        except UserFixable:
            continue
        now = article.get(key)
        assert now is not None
        assert now.text == TEXT[now.start : now.end]
        value = now.features.get("fragments")
        assert value is None or not misfit(value, now.start, now.end)
        assert (value is None) == (len(now.pieces) == 1)
    while undo(project, lena) is not None:
        pass
    assert all(m.label != "CLAIM" for m in article.marks())
