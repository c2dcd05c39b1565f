"""Packets that came in, the history they tell, and which of two versions was decided against."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add what packets bring; no row that is there changes."""
    op.create_table(
        "packet_body",
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_packet_body")),
    )
    op.create_table(
        "packet_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation_uid", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("annotator_uid", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("made", sa.String(), nullable=False),
        sa.Column("row_kind", sa.String(), nullable=False),
        sa.Column("row_uid", sa.String(), nullable=False),
        sa.Column("document_uid", sa.String(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_packet_step")),
    )
    op.create_index(
        "uq_packet_step_operation_uid_number", "packet_step", ["operation_uid", "number"], unique=True
    )
    op.create_index("ix_packet_step_row_uid", "packet_step", ["row_uid"], unique=False)
    op.create_table(
        "set_aside",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("annotator_id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["annotator_id"], ["annotator.id"], name=op.f("fk_set_aside_annotator_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_set_aside_document_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_set_aside")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_set_aside_document_id"), "set_aside", ["document_id"], unique=False)
