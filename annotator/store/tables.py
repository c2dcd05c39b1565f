"""The tables of a project, as SQLAlchemy metadata.

JSON values are kept as TEXT, so that a row's recorded before and after compare byte for byte.
Times are UTC, ISO 8601. Positions are code points. Row numbers that the history may name are never
given twice (AUTOINCREMENT): a redo must not meet somebody else's row.
"""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    event,
    literal_column,
)

from annotator.store.metadata import PROJECT
from annotator.store.packets.tables import set_aside

metadata = PROJECT

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
    # The number of its row in `scheme_version`; 1 is the scheme the project was made with.
    Column("version", Integer, nullable=False, server_default="1", default=1),
)

# What was changed in the middle of the work: one row a change, from version 2 on. A number is never
# given twice, so that an annotation made under a version that was taken back still names that one.
scheme_version = Table(
    "scheme_version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", Text, nullable=False),
    # The changes that led here from the version before, in order, as JSON.
    Column("changes", Text, nullable=False),
    Column("former", Integer, nullable=False),
    Column("annotator_id", ForeignKey("annotator.id")),
    Column("created", String, nullable=False),
    sqlite_autoincrement=True,
)

annotator = Table(
    "annotator",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String, nullable=False, unique=True),
    Column("name", String, nullable=False, unique=True),
    Column("created", String, nullable=False),
    Column("role", String, nullable=False, server_default="annotator", default="annotator"),
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

# The words of all articles. It holds no text of its own: it reads that of `document_text`.
SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(text, content='document_text', content_rowid='document_id', "
    "tokenize='unicode61 remove_diacritics 2')"
)
event.listen(
    document_text,
    "after_create",
    # A server has a table of another kind in its place: `server/schema.py`.
    DDL(SEARCH).execute_if(dialect="sqlite"),  # type: ignore[no-untyped-call]  # SQLAlchemy left it untyped
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
    # The version of the scheme it was made under, or last decided under; none is 1.
    Column("scheme_version", Integer),
    Index("ix_annotation_document_id_annotator_id_start", "document_id", "annotator_id", "start"),
    sqlite_autoincrement=True,
)

# What was rejected is looked up by its words at every rejection: is it rejected again and again?
is_rejected = annotation.c.status == literal_column("'rejected'")
Index("ix_annotation_rejected", annotation.c.annotator_id, annotation.c.text, sqlite_where=is_rejected)

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
    # Why it was skipped or flagged, in the annotator's words.
    Column("reason", Text, nullable=False, server_default="", default=""),
    # Who gave the article to the annotator, and when; nobody, where they took it themselves. No foreign
    # key: SQLite adds such a column to a filled table only without one.
    Column("given_by", Integer),
    Column("given", String, nullable=False, server_default="", default=""),
    # 1 for an article that everybody gets to learn on.
    Column("training", Integer, nullable=False, server_default="0", default=0),
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

# What people say about an article, or about a stretch of it; an answer names what it answers.
note = Table(
    "note",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String, nullable=False, index=True),
    Column("document_id", ForeignKey("document.id"), nullable=False, index=True),
    Column("annotator_id", ForeignKey("annotator.id"), nullable=False),
    Column("batch_id", ForeignKey("batch.id"), index=True),
    Column("start", Integer),
    Column("end", Integer),
    # The slice the range named, and the label of the span it was put on, where there was one.
    Column("text", Text, nullable=False, default=""),
    Column("label", String, nullable=False, default=""),
    Column("body", Text, nullable=False),
    Column("answers_id", ForeignKey("note.id"), index=True),
    Column("state", String, nullable=False, default="open"),  # open, settled
    Column("created", String, nullable=False),
    Column("modified", String, nullable=False),
    sqlite_autoincrement=True,
)

# What a lead decided where annotators' work was settled: one row a case.
verdict = Table(
    "verdict",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String, nullable=False),
    Column("document_id", ForeignKey("document.id"), nullable=False, index=True),
    # Who decided, or had it decided by a rule.
    Column("annotator_id", ForeignKey("annotator.id"), nullable=False),
    Column("layer", String, nullable=False),
    # From where the first version begins to where the last ends.
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    # taken, edited, none (there is no span); by rule: unanimous, majority, best, weighted.
    Column("choice", String, nullable=False),
    # The span of gold it led to; none for "no span here".
    Column("gold_id", ForeignKey("annotation.id"), index=True),
    # The versions it was made from, as JSON: who, which span, where, which label.
    Column("versions", Text, nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Column("created", String, nullable=False),
    # The import it came in with.
    Column("batch_id", ForeignKey("batch.id"), index=True),
    sqlite_autoincrement=True,
)

# What an annotator never wants to be asked again: these words under this label.
rule = Table(
    "rule",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String, nullable=False),
    Column("annotator_id", ForeignKey("annotator.id"), nullable=False, index=True),
    Column("action", String, nullable=False),  # reject, afresh, keep
    Column("layer", String, nullable=False),
    Column("label", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("created", String, nullable=False),
    sqlite_autoincrement=True,
)

# Seconds an annotator was at work in an article on one day. A measurement: counted up, never undone.
work_time = Table(
    "work_time",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document_id", ForeignKey("document.id"), nullable=False),
    Column("annotator_id", ForeignKey("annotator.id"), nullable=False, index=True),
    # The import that told of it; such a row has no day.
    Column("batch_id", ForeignKey("batch.id"), index=True),
    Column("day", String, nullable=False),
    Column("seconds", Float, nullable=False),
    Index("uq_work_time_document_id_annotator_id_day", "document_id", "annotator_id", "day", unique=True),
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
        scheme_version,
        annotator,
        batch,
        document,
        annotation,
        relation,
        assignment,
        entry,
        variant,
        camp,
        note,
        rule,
        verdict,
        set_aside,
    )
}
"""The tables whose rows are recorded one by one, and can therefore be undone."""
