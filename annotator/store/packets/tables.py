"""The tables of what came in with packets; they are part of a project as those of ``tables`` are."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text

from annotator.store.metadata import PROJECT

# A packet that came in, whole. That it is in force is told by its batch; the bytes only come.
packet_body = Table(
    "packet_body",
    PROJECT,
    Column("uid", String, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

# What packets tell of how the work came about: a row for each thing a step touched. Rows only come.
# Things are named by their ids, since their row numbers here may change from one packet to the next.
packet_step = Table(
    "packet_step",
    PROJECT,
    Column("id", Integer, primary_key=True),
    Column("operation_uid", String, nullable=False),
    # Which of the step's rows this is, from 0.
    Column("number", Integer, nullable=False),
    Column("annotator_uid", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", String, nullable=False),  # do, undo, redo
    Column("made", String, nullable=False),
    Column("row_kind", String, nullable=False),  # annotation, relation, note, assignment
    Column("row_uid", String, nullable=False),
    Column("document_uid", String, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("uq_packet_step_operation_uid_number", "operation_uid", "number", unique=True),
    Index("ix_packet_step_row_uid", "row_uid"),
)

# A version of somebody's work on an article that was decided against, where two machines made one each.
set_aside = Table(
    "set_aside",
    PROJECT,
    Column("id", Integer, primary_key=True),
    Column("annotator_id", ForeignKey("annotator.id"), nullable=False),
    Column("document_id", ForeignKey("document.id"), nullable=False, index=True),
    Column("version", String, nullable=False),
    Column("created", String, nullable=False),
    sqlite_autoincrement=True,
)
