"""How long measuring ends before its end."""

from __future__ import annotations


class Stopped(Exception):
    """The measuring was stopped before its end."""
