"""What an article's own text says about it: title, date, dateline, outlet, author, address.

Only what is certain is taken, and each find says where it stands, so that a person sees and
corrects it. A date that a reader's printer stamped on the page is no date of the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.domain.document import Furniture, FurnitureKind
from annotator.formats.byline import author_in
from annotator.formats.dateline import Dateline, dateline_at
from annotator.formats.dates import FoundDate, dates_in
from annotator.formats.page import Line, header_of, tail_of, without
from annotator.formats.title import title_among

DATE_PREFIX = re.compile(r"\s*date\s*:?\s+(?=\d{4}-\d{2}-\d{2})", re.IGNORECASE)
PRINT_NOTICE = re.compile(r"\b[Pp]rint(?:able|er[- ][Ff]riendly) [Vv]ersion\b")
_PUBLISHED = re.compile(
    r"\b(?:(?:first\s+)?(?:published|posted|issued|released)|publish(?:ed|ing)? date|date)\b", re.I
)
_UPDATED = re.compile(r"\b(?:updated|modified|revised|last (?:update|change))\b", re.I)
_URL = re.compile(r"https?://[^\s<>\"“”|]+[^\s<>\"“”|.,;:!?)\]]")
_URL_LINE = re.compile(
    r"(?:(?:source|url|link|original|read more at|available at)\s*:?\s*)?(?=https?://)", re.I
)
_SOURCE_LINE = re.compile(r"(?:Source|Outlet|Publisher|Agency)\s*:\s*(?P<name>[A-Z][^\n|:]{1,60})$")
_SITE_SUFFIX = re.compile(
    r"\s+\|\s+(?P<name>(?:[A-Z0-9][\w&.'’-]*)(?:\s+(?:of|and|the|&|[A-Z0-9][\w&.'’-]*)){0,3})$"
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\s*,?\s*)?(?:by\s+)?"
    r"(?P<name>[^\W\d_][\w&'’-]*(?:\s+[\w&'’-]+){0,3})\s*(?:[.,|]|\s[–—-]|all rights|$)",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:ltd|llc|inc|corp|plc|pvt|gmbh|limited|company|group|holdings?|publishing|media|rights)\b", re.I
)
_FAR_APART = 31  # days between a dateline and a stamp that can't both be the article's date


@dataclass(slots=True)
class FoundMetadata:
    """Fields of a ``Document`` that were found, and where: ``ranges[field] = [start, end)``.

    ``stamps`` is page around them: dates that a printer put there, a section's name over the title.
    """

    fields: dict[str, str] = field(default_factory=dict)
    ranges: dict[str, tuple[int, int]] = field(default_factory=dict)
    stamps: list[Furniture] = field(default_factory=list)

    def add(self, name: str, value: str, place: tuple[int, int]) -> None:
        """Keep the first find for each field."""
        if value and name not in self.fields:
            self.fields[name] = value
            self.ranges[name] = place


def has_print_notice(text: str) -> bool:
    """Whether a "Printable version" stands in ``text``."""
    return "rint" in text and PRINT_NOTICE.search(text) is not None


def metadata_of(text: str, lines: Sequence[Line], furniture: Sequence[Furniture]) -> FoundMetadata:
    """The metadata that stands in ``text``; ``lines`` are those after a date prefix."""
    found = FoundMetadata()
    _date_prefix(text, found)
    content = without(lines, ((f.start, f.end) for f in furniture))
    datelines = [d for line in content[:8] if (d := dateline_at(text, line.start, line.end))]
    _title(content, datelines, found)
    dateline = _dateline(datelines, found)
    _authors(content, found)
    _dates(text, lines, content, dateline, found)
    _addresses(text, lines, found)
    return found


def _date_prefix(text: str, found: FoundMetadata) -> None:
    prefix = DATE_PREFIX.match(text)
    date = next(dates_in(text, prefix.end(), prefix.end() + 10), None) if prefix else None
    if prefix and date and date.start == prefix.end():
        found.add("published", date.iso, (date.start, date.end))


def _title(content: list[Line], datelines: list[Dateline], found: FoundMetadata) -> None:
    # An agency or a day makes a dateline; a place in capitals with a colon may begin a headline.
    firm = {d.start for d in datelines if d.outlet or d.month_day}
    line = title_among(content, firm)
    if line is None:
        return
    if content[0].start < line.start and content[0].words <= 2:
        found.stamps.append(Furniture(content[0].start, content[0].end, FurnitureKind.NAVIGATION))
    end = line.end
    suffix = _SITE_SUFFIX.search(line.text)
    if suffix and len(line.text[: suffix.start()].split()) >= 3:
        found.add("outlet", suffix["name"], (line.start + suffix.start("name"), line.end))
        end = line.start + suffix.start()
    text = line.text[: end - line.start]
    heading = re.match(r"#{1,6}\s+", text)
    start = line.start + (heading.end() if heading else 0)
    found.add("title", text[start - line.start :], (start, end))


def _dateline(datelines: list[Dateline], found: FoundMetadata) -> Dateline | None:
    title = found.ranges.get("title")
    dateline = next((d for d in datelines if not title or not title[0] <= d.start < title[1]), None)
    if dateline is None:
        return None
    found.add("dateline", dateline.text, (dateline.start, dateline.end))
    if dateline.outlet_range:
        found.add("outlet", dateline.outlet, dateline.outlet_range)
    if dateline.published:
        found.add("published", dateline.published, (dateline.start, dateline.end))
    return dateline


def _authors(content: list[Line], found: FoundMetadata) -> None:
    title = found.ranges.get("title")
    for line in (*header_of(content), *tail_of(content)[-3:]):
        if title and line.start <= title[0] < line.end:
            continue
        author = author_in(line.text)
        if author:
            name, start, end = author
            found.add("author", name, (line.start + start, line.start + end))
            return


def _dates(
    text: str, lines: Sequence[Line], content: list[Line], dateline: Dateline | None, found: FoundMetadata
) -> None:
    title = found.ranges.get("title", (-1, -1))
    printed = has_print_notice(text)
    by_label: dict[str, FoundDate] = {}
    header = [line for line in header_of(content) if not line.start <= title[0] < line.end]
    for line in header:
        for date in _dates_of_line(text, line):
            label = _label(text[line.start : date.start])
            alone = date.start == line.start and date.time_end >= line.end
            stamped = alone and (printed or line.end <= title[0] or _contradicts(date, dateline))
            if not label and stamped:
                found.stamps.append(Furniture(line.start, line.end, FurnitureKind.PRINT_NOTICE))
            else:
                by_label.setdefault(label or "published", date)
    for line in tail_of(content)[-6:]:
        for date in _dates_of_line(text, line):
            label = _label(text[line.start : date.start])
            if label:
                by_label.setdefault(label, date)
    for label in ("published", "updated"):
        if label in by_label:
            date = by_label[label]
            found.add("published", date.iso, (date.start, date.end))


def _dates_of_line(text: str, line: Line) -> Sequence[FoundDate]:
    short = line.end - line.start <= 160 and line.words <= 25 and not line.prose
    return tuple(dates_in(text, line.start, line.end)) if short else ()


def _label(before: str) -> str:
    """What the words before a date say it is: ``published``, ``updated`` or empty."""
    published = max((m.end() for m in _PUBLISHED.finditer(before)), default=-1)
    updated = max((m.end() for m in _UPDATED.finditer(before)), default=-1)
    if published == updated == -1:
        return ""
    return "published" if published > updated else "updated"


def _contradicts(date: FoundDate, dateline: Dateline | None) -> bool:
    if dateline is None or dateline.month_day is None:
        return False
    month, day = dateline.month_day
    apart = abs((int(date.iso[5:7]) - month) * 30 + int(date.iso[8:]) - day) % 360
    return min(apart, 360 - apart) > _FAR_APART


def _addresses(text: str, lines: Sequence[Line], found: FoundMetadata) -> None:
    for line in (*lines[:10], *lines[-6:]):
        if "http" in line.text:
            _address(text, line, found)
        first = line.text[0]
        owner = _COPYRIGHT.match(line.text) if first in "©(cC" else None
        if owner and not _COMPANY.search(owner["name"]):
            found.add(
                "outlet", owner["name"], (line.start + owner.start("name"), line.start + owner.end("name"))
            )
        source = _SOURCE_LINE.match(line.text) if first in "SOPA" else None
        if source:
            found.add("outlet", source["name"].strip(), (line.start + source.start("name"), line.end))


def _address(text: str, line: Line, found: FoundMetadata) -> None:
    prefix = _URL_LINE.match(line.text)
    notice = has_print_notice(line.text)
    url = _URL.search(text, line.start, line.end)
    if url and (notice or (prefix and url.start() == line.start + prefix.end() and url.end() == line.end)):
        found.add("url", url[0], url.span())
        if notice:  # the page's own address names its site
            host = re.sub(r"^https?://(?:www\.)?|[/:?#].*$", "", url[0])
            found.add("outlet", host, (url.start(), url.end()))
