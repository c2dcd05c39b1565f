"""Where a Web Annotation points: positions, quotations, and choices of both."""

from __future__ import annotations

import re
from typing import Any

from annotator.domain.wording import worded

_DEEPEST = 5
_CHARACTERS = re.compile(r"(?:^|[&;])char=([0-9]{1,12}),([0-9]{1,12})(?:$|[&;])")


def ranges_of(target: Any, text: str) -> list[tuple[int, int, str]] | str:
    """The start, end and quoted words (or nothing) of each target; else what is wrong.

    Several targets are the pieces of one span. A quotation without a position is looked for.
    """
    targets = target if isinstance(target, list) else [target]
    found: list[tuple[int, int, str]] = []
    for each in targets:
        if isinstance(each, str):
            each = {"selector": {"type": "FragmentSelector", "value": each.partition("#")[2]}}  # noqa: PLW2901  # an address with its fragment
        selectors = _selectors(each.get("selector") if isinstance(each, dict) else None, 0)
        selectors = [found for s in selectors for found in _as_positions(s)]
        positions = [s for s in selectors if _is(s, "TextPositionSelector")]
        quotes = [s for s in selectors if _is(s, "TextQuoteSelector") and isinstance(s.get("exact"), str)]
        words = quotes[0]["exact"] if quotes else ""
        place: tuple[int, int] | None = None
        for selector in positions:
            start, end = selector.get("start"), selector.get("end")
            if type(start) is int and type(end) is int:
                place = start, end
                break
        if place is None and quotes:
            place = _quoted(quotes[0], text)
            if place is None:
                return worded("Its words {words!r} do not stand exactly once in the text.", words=words[:40])
        if place is None:
            return worded("It has neither positions nor a quotation.")
        found.append((*place, words))
    return sorted(found) or worded("It has no target.")


def _as_positions(selector: dict[str, Any]) -> list[dict[str, Any]]:
    """A selector, and the positions that a range or a fragment (RFC 5147) stands for."""
    if _is(selector, "RangeSelector"):
        first, last = (
            next((s for s in _selectors(selector.get(key), 1) if _is(s, "TextPositionSelector")), {})
            for key in ("startSelector", "endSelector")
        )
        return [{"type": "TextPositionSelector", "start": first.get("start"), "end": last.get("start")}]
    value = selector.get("value")
    match = (
        _CHARACTERS.search(value) if _is(selector, "FragmentSelector") and isinstance(value, str) else None
    )
    if match is not None:
        return [{"type": "TextPositionSelector", "start": int(match[1]), "end": int(match[2])}]
    return [selector]


def source_of(target: Any) -> str:
    """What the first target points into, without its fragment."""
    first = target[0] if isinstance(target, list) and target else target
    if isinstance(first, dict):
        source = first.get("source", first.get("id", first.get("@id")))
        first = source.get("id", "") if isinstance(source, dict) else source
    return first.partition("#")[0] if isinstance(first, str) else ""


def text_in(target: Any) -> str:
    """The text that a target carries with it, or nothing."""
    first = target[0] if isinstance(target, list) and target else target
    source = first.get("source") if isinstance(first, dict) else None
    value = source.get("value", source.get("text")) if isinstance(source, dict) else None
    return value if isinstance(value, str) else ""


def _selectors(value: Any, depth: int) -> list[dict[str, Any]]:
    if depth > _DEEPEST:
        return []
    if isinstance(value, list):
        return [found for each in value for found in _selectors(each, depth + 1)]
    if not isinstance(value, dict):
        return []
    if _is(value, "Choice"):
        return _selectors(value.get("items"), depth + 1)
    return [value]


def _is(value: dict[str, Any], kind: str) -> bool:
    said = value.get("type", value.get("@type"))
    return any(
        isinstance(s, str) and s.rpartition(":")[2] == kind
        for s in (said if isinstance(said, list) else [said])
    )


def _quoted(quote: dict[str, Any], text: str) -> tuple[int, int] | None:
    """Where the words stand that have this before and that behind them, if they do so exactly once."""
    before, after = (quote[k] if isinstance(quote.get(k), str) else "" for k in ("prefix", "suffix"))
    words = quote["exact"]
    whole = before + words + after
    at = text.find(whole) if words else -1
    if at < 0 or text.find(whole, at + 1) >= 0:
        return None
    return at + len(before), at + len(before) + len(words)
