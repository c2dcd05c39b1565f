"""The limits every article is held to."""

from __future__ import annotations

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded, worded_count
from annotator.formats.options import ReadOptions

_SPLIT = worded("Split it into its articles and import those.")


def checked_size(length: int, options: ReadOptions) -> None:
    """Refuse a file of ``length`` bytes that is too large to be one article.

    Raises:
        UnusableInput: if it is.
    """
    if length > options.most_bytes:
        raise UnusableInput(
            worded(
                "The file is larger than {size:,.0f} MB, the most one article may have.",
                size=options.most_bytes / 1e6,
            ),
            next_step=_SPLIT,
        )


def checked_text(text: str, options: ReadOptions) -> None:
    """Refuse a text that is empty or too long to be an article.

    Raises:
        UnusableInput: if it is.
    """
    if not text.strip():
        raise UnusableInput(
            worded("There is no text in it.") if not text else worded("It holds nothing but white space."),
            next_step=worded("Nothing to do, unless it should hold an article."),
        )
    if len(text) > options.most_characters:
        raise UnusableInput(
            worded_count(
                "The text has %Ln character; an article may have {most:,}.",
                "The text has %Ln characters; an article may have {most:,}.",
                len(text),
                most=options.most_characters,
            ),
            next_step=_SPLIT,
        )
