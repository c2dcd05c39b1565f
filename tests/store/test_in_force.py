from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import Table, select
from sqlalchemy.dialects import sqlite

from annotator.store import tables
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
