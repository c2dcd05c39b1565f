"""Search, versions of the scheme, notes, rules, reasons, time at work, roles and who was given what."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add what is new, and read all texts into the search index; no row that is there changes."""
    op.add_column("scheme", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.add_column("annotation", sa.Column("scheme_version", sa.Integer(), nullable=True))
    op.add_column("assignment", sa.Column("reason", sa.Text(), nullable=False, server_default=""))
    op.add_column("assignment", sa.Column("given_by", sa.Integer(), nullable=True))
    op.add_column("assignment", sa.Column("given", sa.String(), nullable=False, server_default=""))
    op.add_column("assignment", sa.Column("training", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("annotator", sa.Column("role", sa.String(), nullable=False, server_default="annotator"))
    # The history compares a recorded row with the row as it is: both need the new columns.
    op.execute(
        "UPDATE delta SET before = json_set(before, '$.version', 1), after = json_set(after, '$.version', 1) "
        "WHERE table_name = 'scheme'"
    )
    op.execute(
        "UPDATE delta SET before = json_set(before, '$.scheme_version', null), "
        "after = json_set(after, '$.scheme_version', null) WHERE table_name = 'annotation'"
    )
    op.execute(
        "UPDATE delta SET before = json_set(before, '$.reason', '', '$.given_by', null, '$.given', '', "
        "'$.training', 0), after = json_set(after, '$.reason', '', '$.given_by', null, '$.given', '', "
        "'$.training', 0) WHERE table_name = 'assignment'"
    )
    op.execute(
        "UPDATE delta SET before = json_set(before, '$.role', 'annotator'), "
        "after = json_set(after, '$.role', 'annotator') WHERE table_name = 'annotator'"
    )
    op.create_table(
        "scheme_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("former", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=True),
        sa.Column("created", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["annotator_id"], ["annotator.id"], name=op.f("fk_scheme_version_annotator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scheme_version")),
        sqlite_autoincrement=True,
    )
    _notes()
    _rules()
    _verdicts()
    op.create_table(
        "work_time",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_work_time_document_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_work_time_annotator_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_work_time_batch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_time")),
    )
    for column in ("annotator_id", "batch_id"):
        op.create_index(op.f(f"ix_work_time_{column}"), "work_time", [column], unique=False)
    op.create_index(
        "uq_work_time_document_id_annotator_id_day",
        "work_time",
        ["document_id", "annotator_id", "day"],
        unique=True,
    )
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(text, content='document_text', content_rowid='document_id', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute("INSERT INTO search(search) VALUES('rebuild')")


def _notes() -> None:
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("answers_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("modified", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_note_document_id")),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_note_annotator_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_note_batch_id")),
        sa.ForeignKeyConstraint(["answers_id"], ["note.id"], name=op.f("fk_note_answers_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
        sqlite_autoincrement=True,
    )
    for column in ("uid", "document_id", "batch_id", "answers_id"):
        op.create_index(op.f(f"ix_note_{column}"), "note", [column], unique=False)


def _verdicts() -> None:
    op.create_table(
        "verdict",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("layer", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("gold_id", sa.Integer(), nullable=True),
        sa.Column("versions", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_verdict_annotator_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_verdict_batch_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_verdict_document_id")),
        sa.ForeignKeyConstraint(["gold_id"], ["annotation.id"], name=op.f("fk_verdict_gold_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdict")),
        sqlite_autoincrement=True,
    )
    for column in ("batch_id", "document_id", "gold_id"):
        op.create_index(op.f(f"ix_verdict_{column}"), "verdict", [column], unique=False)


def _rules() -> None:
    op.create_table(
        "rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("layer", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_rule_annotator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_rule_annotator_id"), "rule", ["annotator_id"], unique=False)
    op.create_index(
        "ix_annotation_rejected",
        "annotation",
        ["annotator_id", "text"],
        sqlite_where=sa.text("status = 'rejected'"),
    )
