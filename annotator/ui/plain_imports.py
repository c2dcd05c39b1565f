"""Bringing in Qt without letting it into every import after it."""

from __future__ import annotations

import builtins
import importlib


def bring_in_qt() -> None:
    """Load Qt's bindings, and let Python's own import go on as it did.

    They put themselves before it, and read the source of every module that comes in later, to see whether
    it asks for Qt's names in another spelling. None of ours does, and reading hundreds of files held the
    first picture up. A star import from Qt, which this room has none of, would find nothing.
    """
    own = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = own
