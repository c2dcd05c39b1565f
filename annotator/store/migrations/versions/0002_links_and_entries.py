"""Links across documents, entries and camps."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add what claims of several articles are compared by; no row that is there changes."""
    op.add_column("relation", sa.Column("child_document_id", sa.Integer(), nullable=True))
    # The history compares a recorded row with the row as it is: both need the new column.
    # (json_set leaves NULL, the side on which there was no row, as it is.)
    op.execute(
        "UPDATE delta SET before = json_set(before, '$.child_document_id', null), "
        "after = json_set(after, '$.child_document_id', null) WHERE table_name = 'relation'"
    )
    op.create_index("ix_relation_child_document_id", "relation", ["child_document_id"], unique=False)
    op.create_table(
        "entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("external", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("features", sa.Text(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_entry_batch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_entry_batch_id"), "entry", ["batch_id"], unique=False)
    op.create_index(op.f("ix_entry_uid"), "entry", ["uid"], unique=False)
    op.create_table(
        "variant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_variant_batch_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_variant_document_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_variant_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_variant")),
        sqlite_autoincrement=True,
    )
    for column in ("batch_id", "document_id", "entry_id", "text"):
        op.create_index(op.f(f"ix_variant_{column}"), "variant", [column], unique=False)
    op.create_table(
        "camp",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("claimer", sa.Text(), nullable=False),
        sa.Column("camp", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_camp")),
        sa.UniqueConstraint("claimer", name=op.f("uq_camp_claimer")),
        sqlite_autoincrement=True,
    )
