"""Spans that the database puts together are those it hands over row by row."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import astuple

from annotator.domain.document import Document
from annotator.domain.span import Span, Status
from annotator.domain.span_columns import SpanColumns
from annotator.formats.native_line import SpanLine
from annotator.store.access import Reading, Writing
from annotator.store.annotations import Annotations
from annotator.store.imported_rows import ImportedWork
from annotator.store.spans import Decisions
from annotator.store.suggestions import Suggestions
from annotator.store.workspace import Workspace
from tests.formats.native_records import TEXTS, spans

_ROUNDED = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000) | st.none()


@st.composite
def _texts_with_spans(draw: st.DrawFn) -> tuple[str, tuple[Span, ...]]:
    text = draw(TEXTS)
    found = draw(spans(text))
    plain = draw(st.lists(st.booleans(), min_size=len(found), max_size=len(found)))
    found = tuple(
        s._replace(features={}, origin="", score=None) if p else s for s, p in zip(found, plain, strict=True)
    )
    if draw(st.booleans()):
        found = tuple(s._replace(score=draw(_ROUNDED)) for s in found)
    return text, found


def _kept(project: Workspace, text: str, found: Sequence[Span]) -> tuple[int, int]:
    """An article with the spans as suggestions and as somebody's; its row and theirs."""

    def fill(writing: Writing) -> tuple[int, int]:
        person = writing.people.ensure("Lena").row
        batch = writing.batches.begin("import", {})
        (row,) = writing.documents.add_bulk([Document(id="", text=text)], batch)
        writing.suggestions.add_bulk(row, "test", found, batch)
        writing.batches.finish(batch)
        proposed = writing.suggestions.rows_by_uid(row) if found else {}
        decides = {s.id: proposed["test", s.id] for s in found[::2]}
        spans = SpanColumns.of(found)
        work = ImportedWork(document=row, annotator=person, spans=spans, decides=decides)
        writing.annotations.add_bulk([work], batch)
        return row, person

    return project.perform("import", fill, undoable=False).result


def _both(reading: Reading, row: int, person: int) -> list[tuple[Decisions[Span], Decisions[SpanLine]]]:
    own, proposed = reading.annotations, reading.suggestions
    alone = Lock()
    found = []
    for by_rows, gathering in (
        (own.spans_of([row], person)[row], own.gathering(person, SpanLine, alone)),
        (Decisions(spans=proposed.spans_of([row], "test")[row]), proposed.gathering("test", SpanLine, alone)),
    ):
        found.append((by_rows, gathering.take([row], gathering.ask([row]))(row)))
    return found


def _same(by_rows: Decisions[Span], gathered: Decisions[SpanLine]) -> None:
    assert [tuple(s) for s in by_rows.spans] == [astuple(s) for s in gathered.spans]
    assert by_rows.suggestions == gathered.suggestions
    assert by_rows.versions == gathered.versions


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=_texts_with_spans())
def test_all_spans_are_told_alike(project: Workspace, told: tuple[str, tuple[Span, ...]]) -> None:
    row, person = _kept(project, *told)
    with project.read() as reading:
        for by_rows, gathered in _both(reading, row, person):
            _same(by_rows, gathered)


def test_what_can_be_gathered_is_not_read_row_by_row(
    project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = 'Talvik "waits"\n for \\ 😀 boats.'
    told = [
        Span(
            "a",
            "entity",
            "GPE",
            0,
            6,
            text[:6],
            {"entry": "e", "n": [1, 2.5, None]},
            Status.ACCEPTED,
            "x",
            0.1,
        ),
        Span("b", "entity", "GPE", 0, 14, text[:14], {}, Status.REJECTED, "", 0.873),
        Span("c", "claim", "CLAIM", 5, len(text), text[5:], {}, Status.ADDED, "", 1.0),
        Span("d", "claim", "CLAIM", 7, 9, text[7:9], {}, Status.ADDED, "", 0.123456789012345),
    ]
    row, person = _kept(project, text, told)
    with project.read() as reading:
        expected = _both(reading, row, person)
        for kind in (Annotations, Suggestions):
            monkeypatch.setattr(kind, "spans_of", lambda *_: pytest.fail("read row by row"))
        alone = Lock()
        for (by_rows, _), gathering in zip(
            expected,
            (
                reading.annotations.gathering(person, SpanLine, alone),
                reading.suggestions.gathering("test", SpanLine, alone),
            ),
            strict=True,
        ):
            _same(by_rows, gathering.take([row], gathering.ask([row]))(row))


def test_articles_without_spans_and_beyond_those_asked_for_tell_none(project: Workspace) -> None:
    rows = [_kept(project, text, [])[0] for text in ("one", "two", "three")]
    row, person = _kept(project, "Talvik", [Span("a", "entity", "GPE", 0, 6, "Talvik")])
    with project.read() as reading:
        gathering = reading.annotations.gathering(person, SpanLine, Lock())
        told = gathering.take(rows, gathering.ask(rows))
        assert [told(each).spans for each in rows] == [[], [], []]
        told = gathering.take([*rows, row], gathering.ask([*rows, row]))
        assert [len(told(each).spans) for each in (*rows, row)] == [0, 0, 0, 1]
