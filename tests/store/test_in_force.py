from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import Table, create_engine, select
from sqlalchemy.dialects import sqlite

from annotator.store import statements, tables
from annotator.store.repository import in_force
from annotator.store.workspace import Workspace


@pytest.mark.parametrize("table", [tables.annotation, tables.relation, tables.assignment, tables.note])
def test_rows_of_many_articles_are_found_by_article_not_by_all_that_was_imported(
    project: Workspace, table: Table
) -> None:
    query = select(table.c.uid if "uid" in table.c else table.c.status).where(
        table.c.document_id.in_(range(500)), in_force(table)
    )
    asked = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    connection = sqlite3.connect(project.path)
    plan = [str(step[3]) for step in connection.execute(f"EXPLAIN QUERY PLAN {asked}")]
    connection.close()
    assert [step for step in plan if "document_id=?" in step]
    assert not [step for step in plan if "batch_id=?" in step]


def test_whole_articles_are_read_in_the_order_of_their_rows_without_sorting_them(project: Workspace) -> None:
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(project.path))
    with engine.connect() as connection:
        asked: list[str] = []
        connection.connection.set_trace_callback(asked.append)
        assert statements.ARTICLES.rows(connection, after=0, most=5) == []
        connection.connection.set_trace_callback(None)
        plan = [str(step[3]) for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked[-1]}")]
    engine.dispose()
    assert not [step for step in plan if "TEMP B-TREE" in step]
    assert [step for step in plan if "INTEGER PRIMARY KEY (rowid>?)" in step]
