"""What the positions in another tool's file count: code points, UTF-16 units or UTF-8 bytes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import accumulate, islice

from annotator.domain.positions import Utf16Map
from annotator.domain.wording import worded

Position = Callable[[int], int]
"""From a position in the file's unit to a code point of the text; -1 where none begins there."""

Given = tuple[int, int, str]
"""A span's start and end as the file gives them, and the words it says it marks (or nothing)."""

_NAMES = {"utf16": "UTF-16 units", "utf8": "UTF-8 bytes"}
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_ENOUGH = 12  # spans that begin and end at words: no wrong unit fits so many by chance


def position_reader(given: Sequence[Given], text: str, unit: str) -> tuple[Position | None, str]:
    """How to read the positions of ``given``, and a sentence for the report where that was a find.

    None reads them as they are; else it is as ``found_unit`` says.
    """
    found, note = found_unit(given, text, unit)
    return reader_of(found, text), note


def found_unit(given: Sequence[Given], text: str, unit: str) -> tuple[str, str]:
    """What the positions of ``given`` count, and a sentence for the report where that was a find.

    Anything but code points is taken only when all spans prove it, by their own words or by
    beginning and ending at words of the text. ``unit`` is a person's choice; without spans there is none.
    """
    if not given:
        return "", ""
    if unit:
        return unit, ""
    first = _BEYOND_ASCII.search(text)
    if first is None:
        return "code_points", ""
    # Before the first such character all units are the same.
    alike = first.start()
    telling = [span for span in given if span[1] > alike]
    if all(_fits(span, text, _as_is) for span in islice(telling, _ENOUGH)) and (
        len(telling) >= _ENOUGH or all(_fits(span, text, _as_is) for span in telling)
    ):
        return "code_points", ""
    for other, name in _NAMES.items():
        reader = _reader(other, text)
        if all(_fits(span, text, reader) for span in given):
            return other, (
                worded(
                    "The positions of the spans fit words only when they count {name}, and were read so: "
                    "look at a few.",
                    name=name,
                )
            )
    if 2 * sum(_fits(span, text, _as_is) for span in telling) < len(telling):
        return "code_points", (
            worded(
                "The positions of most spans cut through words: they may count something else than code "
                "points."
            )
        )
    return "code_points", ""


def reader_of(unit: str, text: str) -> Position | None:
    """How to read positions that count ``unit``; None reads them as they are."""
    return None if unit in {"", "code_points"} else _reader(unit, text)


def _fits(span: Given, text: str, reader: Position) -> bool:
    """Whether the span reads what it says; where it says nothing, whether it begins and ends at words."""
    start, end, words = reader(span[0]), reader(span[1]), span[2]
    if not 0 <= start < end <= len(text):
        return False
    if words:
        return text[start:end] == words
    if text[start].isspace() or text[end - 1].isspace():
        return False
    inside_first = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    inside_last = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not inside_first and not inside_last


def _reader(unit: str, text: str) -> Position:
    return _from_utf16(text) if unit == "utf16" else _from_utf8(text)


def _as_is(position: int) -> int:
    return position


def _from_utf16(text: str) -> Position:
    units = Utf16Map(text)

    def position(unit: int) -> int:
        point = units.to_code_points(unit)
        return point if 0 <= unit <= units.units and units.to_utf16(point) == unit else -1

    return position


def _from_utf8(text: str) -> Position:
    starts = accumulate((len(c.encode("utf-8", "surrogatepass")) for c in text), initial=0)
    points = {byte: point for point, byte in enumerate(starts)}
    return lambda byte: points.get(byte, -1)
