"""The metadata that all tables of a project share, and how their keys and indexes are named."""

from __future__ import annotations

from sqlalchemy import MetaData

PROJECT = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
