"""Queries run by the driver itself say what SQLAlchemy would."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import bindparam, column, or_, select, table
from sqlalchemy.exc import OperationalError

from annotator.domain.document import Document
from annotator.store import tables
from annotator.store.access import Writing
from annotator.store.prepared import Prepared
from annotator.store.repository import in_force
from annotator.store.workspace import Workspace

_D = tables.document
_QUERY = (
    select(_D.c.id, _D.c.title, _D.c.published.label("day"))
    .where(
        or_(_D.c.id.in_(bindparam("rows", expanding=True)), _D.c.title == bindparam("title")),
        _D.c.outlet != "nobody",
        in_force(_D),
    )
    .order_by(_D.c.id)
    .limit(3)
)
_PREPARED = Prepared(_QUERY)


@pytest.fixture
def filled(project: Workspace) -> Workspace:
    def fill(writing: Writing) -> None:
        batch = writing.batches.begin("import", {})
        titles = ("Talvik", "Dorvan’s “boats” 🚤", "", "Talvik", "نص")
        writing.documents.add_bulk(
            [
                Document(id=f"d{n}", text="x", title=t, published=f"2031-05-0{n + 1}")
                for n, t in enumerate(titles)
            ],
            batch,
        )
        writing.batches.finish(batch)

    project.perform("import", fill)
    return project


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    rows=st.lists(st.integers(-1, 7), max_size=6),
    title=st.sampled_from(["Talvik", "", "نص", "Dorvan’s “boats” 🚤", "none"]),
)
def test_rows_are_those_that_sqlalchemy_finds(filled: Workspace, rows: list[int], title: str) -> None:
    with filled.read() as reading:
        connection = reading._connection
        wanted = connection.execute(_QUERY, {"rows": rows, "title": title}).mappings().all()
        found = _PREPARED.rows(connection, rows=rows, title=title)
        assert found == [dict(row) for row in wanted]
        assert _PREPARED.column(connection, rows=rows, title=title) == [row["id"] for row in wanted]
        first = _PREPARED.first(connection, rows=rows, title=title)
        assert first == (dict(wanted[0]) if wanted else None)


def test_long_lists_are_run_too(filled: Workspace) -> None:
    with filled.read() as reading:
        found = _PREPARED.rows(reading._connection, rows=list(range(2000)), title="")
    assert [row["id"] for row in found] == [1, 2, 3]


def test_what_the_driver_raises_is_said_as_sqlalchemy_says_it(filled: Workspace) -> None:
    nowhere = table("nowhere", column("id"))
    broken = Prepared(select(nowhere).where(nowhere.c.id == bindparam("row")))
    with filled.read() as reading, pytest.raises(OperationalError, match="no such table"):
        broken.column(reading._connection, row=1)
