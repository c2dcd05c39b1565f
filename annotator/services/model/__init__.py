"""Trains models on what a project's people decided, measures them, and has them suggest."""
