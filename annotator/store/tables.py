"""The tables of a project, as SQLAlchemy metadata.

JSON values are kept as TEXT, so that a row's recorded before and after compare byte for byte.
Times are UTC, ISO 8601. Positions are code points. Row numbers that the history may name are never
given twice (AUTOINCREMENT): a redo must not meet somebody else's row.
"""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, MetaData, String, Table, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

project = Table(
    "project",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)

scheme = Table(
    "scheme",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", Text, nullable=False),
)

annotator = Table(
    "annotator",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String, nullable=False, unique=True),
    Column("name", String, nullable=False, unique=True),
    Column("created", String, nullable=False),
)

batch = Table(
    "batch",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    # building: still being filled, invisible; live: in force; withdrawn: taken back by undo.
    Column("state", String, nullable=False),
    Column("detail", Text, nullable=False, default="{}"),
    Column("created", String, nullable=False),
    sqlite_autoincrement=True,
)

document = Table(
    "document",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String, nullable=False, index=True),
    Column("batch_id", ForeignKey("batch.id"), nullable=False, index=True),
    Column("title", Text, nullable=False, default=""),
    Column("outlet", Text, nullable=False, default=""),
    Column("published", String, nullable=False, default=""),
    Column("dateline", Text, nullable=False, default=""),
    Column("author", Text, nullable=False, default=""),
    Column("url", Text, nullable=False, default=""),
    Column("language", String, nullable=False, default=""),
    Column("source_file", Text, nullable=False, default=""),
    Column("sha256", String, nullable=False, default=""),
    Column("text_sha256", String, nullable=False, index=True),
    Column("encoding", String, nullable=False, default=""),
    Column("length", Integer, nullable=False),
    Column("furniture", Text, nullable=False, default="[]"),
    Column("extra", Text, nullable=False, default="{}"),
    sqlite_autoincrement=True,
)

# Apart from `document`, so that listing a large corpus reads no article text.
document_text = Table(
    "document_text",
    metadata,
    Column("document_id", ForeignKey("document.id"), primary_key=True),
    Column("text", Text, nullable=False),
)

# What a suggester saw in a document, so that votes over the corpus need no second parse.
analysis = Table(
    "analysis",
    metadata,
    Column("document_id", ForeignKey("document.id"), primary_key=True),
    Column("suggester", String, primary_key=True),
    Column("batch_id", ForeignKey("batch.id"), nullable=False),
    Column("body", Text, nullable=False),
)

suggestion = Table(
    "suggestion",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("batch_id", ForeignKey("batch.id"), nullable=False),
    Column("document_id", ForeignKey("document.id"), nullable=False),
    Column("uid", String, nullable=False),
    Column("suggester", String, nullable=False),
    Column("layer", String, nullable=False),
    Column("label", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("features", Text, nullable=False, default="{}"),
    Column("origin", Text, nullable=False, default=""),
    Column("score", Float),
    # The run that proposed something else later; the row is kept for decisions that name it.
    Column("superseded_by", ForeignKey("batch.id")),
    Index("ix_suggestion_document_id_start", "document_id", "start"),
    sqlite_autoincrement=True,
)

suggested_relation = Table(
    "suggested_relation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("batch_id", ForeignKey("batch.id"), nullable=False),
    Column("document_id", ForeignKey("document.id"), nullable=False, index=True),
    Column("uid", String, nullable=False),
    Column("suggester", String, nullable=False),
    Column("label", String, nullable=False),
    Column("head_id", ForeignKey("suggestion.id"), nullable=False, index=True),
    Column("child_id", ForeignKey("suggestion.id"), nullable=False, index=True),
    Column("features", Text, nullable=False, default="{}"),
    Column("origin", Text, nullable=False, default=""),
    Column("score", Float),
    Column("superseded_by", ForeignKey("batch.id")),
)

annotation = Table(
    "annotation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document_id", ForeignKey("document.id"), nullable=False),
    Column("annotator_id", ForeignKey("annotator.id"), nullable=False),
    Column("batch_id", ForeignKey("batch.id"), index=True),
    Column("uid", String, nullable=False),
    Column("layer", String, nullable=False),
    Column("label", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("features", Text, nullable=False, default="{}"),
    Column("status", String, nullable=False),
    Column("suggestion_id", ForeignKey("suggestion.id"), index=True),
    Column("origin", Text, nullable=False, default=""),
    Column("score", Float),
    Column("created", String, nullable=False),
    Column("modified", String, nullable=False),
    Index("ix_annotation_document_id_annotator_id_start", "document_id", "annotator_id", "start"),
    sqlite_autoincrement=True,
)

relation = Table(
    "relation",
    metadata,
    Column("id", Integer, primary_key=True),
    # The head's document.
    Column("document_id", ForeignKey("document.id"), nullable=False),
    Column("annotator_id", ForeignKey("annotator.id"), nullable=False),
    Column("batch_id", ForeignKey("batch.id"), index=True),
    Column("uid", String, nullable=False),
    Column("label", String, nullable=False),
    Column("head_id", ForeignKey("annotation.id"), nullable=False, index=True),
    Column("child_id", ForeignKey("annotation.id"), nullable=False, index=True),
    Column("features", Text, nullable=False, default="{}"),
    Column("status", String, nullable=False),
    Column("origin", Text, nullable=False, default=""),
    Column("score", Float),
    # The child's document where that is another one: links across the corpus are found by it.
    # No foreign key: SQLite adds such a column to a filled table only without one.
    Column("child_document_id", Integer),
    Index("ix_relation_document_id_annotator_id", "document_id", "annotator_id"),
    Index("ix_relation_child_document_id", "child_document_id"),
    sqlite_autoincrement=True,
)

assignment = Table(
    "assignment",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document_id", ForeignKey("document.id"), nullable=False, index=True),
    Column("annotator_id", ForeignKey("annotator.id"), nullable=False),
    Column("batch_id", ForeignKey("batch.id"), index=True),
    Column("status", String, nullable=False),
    Column("modified", String, nullable=False),
    Index("uq_assignment_annotator_id_document_id", "annotator_id", "document_id", unique=True),
    Index("ix_assignment_annotator_id_status", "annotator_id", "status"),
    sqlite_autoincrement=True,
)

# One real-world thing that spans in many documents name.
entry = Table(
    "entry",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String, nullable=False, index=True),
    Column("batch_id", ForeignKey("batch.id"), index=True),
    Column("name", Text, nullable=False),
    Column("label", String, nullable=False, default=""),
    # An identifier elsewhere, as plain text: a Wikidata QID, an address.
    Column("external", Text, nullable=False, default=""),
    Column("note", Text, nullable=False, default=""),
    Column("features", Text, nullable=False, default="{}"),
    Column("created", String, nullable=False),
    sqlite_autoincrement=True,
)

# A string that names an entry everywhere, or in one document alone; a rejected one does not.
variant = Table(
    "variant",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entry_id", ForeignKey("entry.id"), nullable=False, index=True),
    Column("batch_id", ForeignKey("batch.id"), index=True),
    Column("document_id", ForeignKey("document.id"), index=True),
    Column("text", Text, nullable=False, index=True),
    Column("status", String, nullable=False),  # accepted, rejected
    sqlite_autoincrement=True,
)

# Who stands with whom: a claimer, by the name shown for it, and the side it is put on.
camp = Table(
    "camp",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("claimer", Text, nullable=False, unique=True),
    Column("camp", Text, nullable=False),
    sqlite_autoincrement=True,
)

# The history. Rows are only added; `state` alone moves as undo and redo pass over them.
operation = Table(
    "operation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String, nullable=False),
    Column("annotator_id", ForeignKey("annotator.id")),
    Column("name", Text, nullable=False),
    Column("kind", String, nullable=False),  # do, undo, redo
    Column("state", String, nullable=False),  # done, undone, dropped; passing (an undo or redo itself)
    Column("reverts", Integer),
    Column("document_id", Integer),
    Column("start", Integer),
    Column("end", Integer),
    Column("created", String, nullable=False),
    Index("ix_operation_annotator_id_state_id", "annotator_id", "state", "id"),
)

delta = Table(
    "delta",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), nullable=False, index=True),
    Column("table_name", String, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("ix_delta_table_name_row_id", "table_name", "row_id"),
)

RECORDED = {
    table.name: table
    for table in (
        scheme,
        annotator,
        batch,
        document,
        annotation,
        relation,
        assignment,
        entry,
        variant,
        camp,
    )
}
"""The tables whose rows are recorded one by one, and can therefore be undone."""
