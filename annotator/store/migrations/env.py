"""Alembic asks for this file; the program drives migrations itself (store/migration.py)."""
