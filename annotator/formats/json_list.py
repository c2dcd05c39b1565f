"""A file that is one JSON array, written an item at a time."""

from __future__ import annotations

from typing import Any

from annotator.formats.document_facts import json_line


class JsonList:
    """The brackets and commas of an array, an item a line; what an item is, says who builds on this."""

    def __init__(self) -> None:
        self._written = 0

    def begin(self) -> bytes:
        """The bracket of the list."""
        return b"["

    def end(self) -> bytes:
        """The bracket that closes it."""
        return b"\n]\n"

    def _item(self, value: dict[str, Any]) -> bytes:
        self._written += 1
        return (b"\n" if self._written == 1 else b",\n") + json_line(value).rstrip(b"\n")
