"""An article: text that never changes after import, and what the page says about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from types import MappingProxyType
from typing import Any

NOTHING: Mapping[str, Any] = MappingProxyType({})


class FurnitureKind(StrEnum):
    """Why a stretch of the page is not part of the article."""

    DATE_PREFIX = "date_prefix"
    NAVIGATION = "navigation"
    PHOTO_CAPTION = "photo_caption"
    PHOTO_CREDIT = "photo_credit"
    PRINT_NOTICE = "print_notice"
    SHARING = "sharing"
    COMMENTS = "comments"
    COPYRIGHT = "copyright"
    OTHER = "other"


@dataclass(frozen=True, slots=True, order=True)
class Furniture:
    """A stretch ``[start, end)`` of code points that is page, not article. It is greyed, never cut."""

    start: int
    end: int
    kind: FurnitureKind = FurnitureKind.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article.

    ``published`` is an ISO date (``2024-03-14``) or empty; ``language`` is a two- or three-letter
    code or empty; ``sha256`` is that of the bytes the text came from, ``encoding`` how they were
    read. ``extra`` holds whatever else the source file said, JSON values only.
    """

    id: str
    text: str
    title: str = ""
    outlet: str = ""
    published: str = ""
    dateline: str = ""
    author: str = ""
    url: str = ""
    language: str = ""
    source_file: str = ""
    sha256: str = ""
    encoding: str = ""
    furniture: tuple[Furniture, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


META_FIELDS = ("title", "outlet", "published", "dateline", "author", "url", "language")
"""The fields of a ``Document`` a person may correct after import."""


def fingerprint(text: str) -> str:
    """Recognises the same text again, whatever file it came from."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
