"""Datelines: the place, day and agency many news texts begin with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product

from annotator.formats.dates import WEEKDAY, dates_in, month_and_day
from annotator.formats.months import ENGLISH as MONTH

_CAPITALS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.-]*"
_CITY_CAPITALS = rf"(?:{_CAPITALS}(?:[ /]{_CAPITALS}){{0,3}})"
_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’.-]*"
_NOT_MONTH = rf"(?!{MONTH}\b)"
_CITY = rf"(?:{_NOT_MONTH}{_NAME}(?:[ /]{_NOT_MONTH}{_NAME}){{0,3}})"
_COUNTRY = rf"(?:(?:,\s*{_NOT_MONTH}{_NAME}(?: (?:{_NAME}|of|and|the)){{0,3}})|\s*\[{_NAME}(?: {_NAME})*\])"
_DAY = (
    rf"(?:[,.]?\s*(?:{WEEKDAY},?\s+)?"
    rf"(?:{MONTH}\.?\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH}\.?)(?!\d)(?:,?\s+(?:19|20)\d\d)?)"
)
_AGENCY = r"(?:/(?P<slashes>[A-Z][^/()\n]{1,40})/|\((?P<brackets>[A-Z][^/()\n]{1,40})\))"
_DASH = r"(?:--?|[–—―])"

# Place and day and agency: nothing else looks like it, so the end need not be marked.
_DAY_AND_AGENCY = re.compile(rf"(?:{_CITY_CAPITALS}|{_CITY}){_COUNTRY}?{_DAY}[.,]?\s*{_AGENCY}")
# Place and agency: a dash, colon or stop must follow, else "VSC (Valley Strike Committee) said".
_AGENCY_ONLY = re.compile(
    rf"(?:{_CITY_CAPITALS}|{_CITY}){_COUNTRY}?[.,]?\s*{_AGENCY}(?=\s*(?:{_DASH}|:|\.\s|\.?$))"
)
_COMMA_AGENCY = re.compile(
    rf"(?:{_CITY_CAPITALS}|{_CITY}){_COUNTRY}?{_DAY},\s*(?P<commas>[A-Z]{{2,10}})(?=\s*(?:{_DASH}|:))"
)
_DAY_ONLY = re.compile(rf"{_CITY_CAPITALS}{_COUNTRY}?{_DAY}(?=\s*\.?\s*(?:{_DASH}|:))")
_PLACE_ONLY = re.compile(rf"{_CITY_CAPITALS}{_COUNTRY}?(?=\s*(?:{_DASH}\s|:\s+|\s{_DASH})\s*[\"“‘'\w])")
_BARE_AGENCY = re.compile(rf"\((?P<brackets>[A-Z][\w ]{{1,30}})\)(?=\s*{_DASH})")
# By whether the line has a digit, a mark that agencies stand in, and one that closes a dateline: most lines
# need most forms not be tried.
_FORMS = {
    (digit, mark, close): tuple(
        form
        for form, needed in (
            (_DAY_AND_AGENCY, digit and mark),
            (_AGENCY_ONLY, mark),
            (_COMMA_AGENCY, digit and close),
            (_DAY_ONLY, digit and close),
            (_PLACE_ONLY, close),
            (_BARE_AGENCY, mark and close),
        )
        if needed
    )
    for digit, mark, close in product((True, False), repeat=3)
}
_DIGIT = re.compile(r"\d")
_CLOSING = re.compile("[-:–—―]")


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


# What newsrooms put in capitals before a dash or colon, and is no place.
_NOT_PLACES = _words(
    "BREAKING UPDATE UPDATED UPDATES EXCLUSIVE ANALYSIS OPINION WATCH VIDEO PHOTOS LIVE EXPLAINED EXPLAINER "
    "EDITORIAL FACTBOX TIMELINE PROFILE INTERVIEW REVIEW CORRECTION NOTE WARNING DISCLAIMER FILE READ MORE "
    "RELATED QUESTION ANSWER SUMMARY BACKGROUND PHOTO IMAGE CREDIT SOURCE FACT CHECK NEWS REPORT FEATURE "
    "URGENT ALERT DEVELOPING WORLD POLITICS BUSINESS SPORT SPORTS COMMENT LETTER COVID COVID-19 "
    "PART CHAPTER SECTION VOLUME BOOK ACT SCENE APPENDIX FIGURE TABLE"
)
# With a place in mixed case and no day, only these tell a dateline from "Jane Doe (VSC) - ...".
_AGENCIES = _words(
    "AA AFP ANI ANSA AP APA APP BBC BNO Bloomberg CNN DPA dpa EFE IANS INTERFAX IRNA Interfax KUNA Kyodo MNA "
    "PA PTI QNA Reuters SPA TASS UPI WAM Xinhua Yonhap"
)
_NOT_AGENCIES = re.compile(r"photo|image|file|picture|\d", re.I)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline ``[start, end)`` without the stop or dash that closes it.

    ``outlet`` is the agency as written, ``outlet_range`` its place; ``published`` an ISO date when
    the year stands there; ``month_day`` the month and day when they do.
    """

    start: int
    end: int
    text: str
    outlet: str = ""
    outlet_range: tuple[int, int] | None = None
    published: str = ""
    month_day: tuple[int, int] | None = None


def dateline_at(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that the line ``text[start:end]`` begins with, or None."""
    line = text[start : min(end, start + 200)]
    mark, close = "/" in line or "(" in line, _CLOSING.search(line) is not None
    if not mark and not close:
        return None
    for form in _FORMS[_DIGIT.search(line) is not None, mark, close]:
        match = form.match(line)
        if match and _likely(form, match):
            return _dateline(match, start)
    return None


def _likely(form: re.Pattern[str], match: re.Match[str]) -> bool:
    groups = match.groupdict()
    agency = groups.get("slashes") or groups.get("brackets") or groups.get("commas")
    if agency and _NOT_AGENCIES.search(agency):
        return False
    if agency and form is _AGENCY_ONLY and not match[0].partition("(")[0].partition(",")[0].isupper():
        return agency in _AGENCIES
    if form is not _PLACE_ONLY:
        return True
    place = match[0].partition(",")[0]
    letters = sum(c.isalpha() for c in place)
    return letters >= 4 and _NOT_PLACES.isdisjoint(re.split(r"[ /]", place)) and not place.endswith(".")


def _dateline(match: re.Match[str], start: int) -> Dateline:
    words = match[0].rstrip(" .,:")
    outlet, outlet_range = "", None
    for group in ("slashes", "brackets", "commas"):
        if match.groupdict().get(group):
            outlet = match[group].strip()
            outlet_range = (start + match.start(group), start + match.end(group))
    full = next(dates_in(words), None)
    return Dateline(
        start=start,
        end=start + len(words),
        text=words,
        outlet=outlet,
        outlet_range=outlet_range,
        published=full.iso if full else "",
        month_day=month_and_day(words),
    )
