"""Which of the first lines is the headline, if any."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from annotator.formats.byline import author_in
from annotator.formats.dates import dates_in
from annotator.formats.page import Line

_LONGEST = 250  # code points
_ABBREVIATED = re.compile(r"(?:\b[A-Z]\.(?:[A-Z]\.)+|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|No|St)\.)[\"'”’)]*$")
_NOT_ENDS = (".", ":", ";", ",", "。", "۔", "।", "-", "–", "—")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+$", re.I)
_MARKUP = re.compile(r"(?:[-*•·>|]\s|\d+[.)]\s)")


def title_among(content: Sequence[Line], datelines: Set[int]) -> Line | None:
    """The headline among the lines of an article (furniture left out), or None.

    Args:
        content: the article's lines, in order.
        datelines: where lines with a dateline start; such a line is no headline.
    """
    heads = [line for line in content[:4] if not _stamp_or_byline(line)]
    if not heads or not _body_after(heads[0], content):
        return None
    first = heads[0]
    second = heads[1] if len(heads) > 1 else None
    if _looks_like_title(first, second, datelines):
        # A section's name ("World") above the headline is not the headline.
        kicker = first.words <= 2 and second is not None and second.words >= 4
        if kicker and second and _looks_like_title(second, None, datelines) and _body_after(second, content):
            return second
        return first
    kicker = first.words == 1 and not first.finished and first.text[:1].isupper()
    if kicker and second and _looks_like_title(second, None, datelines) and _body_after(second, content):
        return second
    return None


def _looks_like_title(line: Line, following: Line | None, datelines: Set[int]) -> bool:
    text = line.text
    if line.start in datelines or len(text) > _LONGEST or not 2 <= line.words <= 35:
        return False
    if text.rstrip("\"'”’)").endswith(_NOT_ENDS) and not _ABBREVIATED.search(text):
        return False
    if _ADDRESS.match(text) or _MARKUP.match(text) or author_in(text):
        return False
    letter = next((c for c in text if c.isalpha()), "")
    if not letter or letter.islower():
        return False
    # Hard-wrapped prose goes on in the next line.
    return not (following and not following.blank_before and following.text[:1].islower())


def _stamp_or_byline(line: Line) -> bool:
    date = None if line.prose else next(dates_in(line.text), None)
    return bool(date and date.start == 0 and date.time_end >= len(line.text))


def _body_after(title: Line, content: Sequence[Line]) -> bool:
    return any(line.start > title.end and (line.words > 8 or len(line.text) > 60) for line in content)
