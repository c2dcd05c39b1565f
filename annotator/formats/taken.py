"""The limits every article is held to."""

from __future__ import annotations

from annotator.domain.errors import UnusableInput
from annotator.formats.options import ReadOptions

_SPLIT = "Split it into its articles and import those."


def checked_size(length: int, options: ReadOptions) -> None:
    """Refuse a file of ``length`` bytes that is too large to be one article.

    Raises:
        UnusableInput: if it is.
    """
    if length > options.most_bytes:
        raise UnusableInput(
            f"The file is larger than {options.most_bytes / 1e6:,.0f} MB, the most one article may have.",
            next_step=_SPLIT,
        )


def checked_text(text: str, options: ReadOptions) -> None:
    """Refuse a text that is empty or too long to be an article.

    Raises:
        UnusableInput: if it is.
    """
    if not text.strip():
        raise UnusableInput(
            "There is no text in it." if not text else "It holds nothing but white space.",
            next_step="Nothing to do, unless it should hold an article.",
        )
    if len(text) > options.most_characters:
        raise UnusableInput(
            f"The text has {len(text):,} characters; an article may have {options.most_characters:,}.",
            next_step=_SPLIT,
        )
