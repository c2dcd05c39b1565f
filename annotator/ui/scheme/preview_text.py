"""A preview in words: what becomes of whose spans, what fits no more, what stays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.services.scheme.preview_scheme import Preview, Way
from annotator.store.scheme_preview import AROUND, Example
from annotator.ui.actions.label_commands import clashes


def summary(found: Preview) -> str:
    """One sentence on how much changes."""
    spans = sum(m.count for way in found.ways for m in way.moved if m.who)
    suggestions = sum(m.count for way in found.ways for m in way.moved if not m.who)
    if not found.rows:
        return "Nobody's work changes: only the scheme does."
    links = sum(count for _, _, count in found.links)
    counted = ((spans, "span"), (suggestions, "waiting suggestion"), (links, "link"))
    parts = [_many(count, one) for count, one in counted if count]
    if not parts:
        return "Only what was taken back changes with the scheme. Undo brings all of it back."
    several = f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]
    change = "changes" if spans + suggestions + links == 1 else "change"
    return f"{several} {change} with the scheme. Undo brings all of it back."


def way_title(way: Way) -> str:
    """Where spans go: "PERSON → HUMAN", with their layers where those differ."""
    (a, former), (b, now) = way.former, way.now
    if way.former == way.now:
        return f"{now}: features"
    return f"{former} → {now}" if a == b else f"{former} ({a}) → {now} ({b})"


def way_counts(way: Way) -> list[tuple[str, str]]:
    """Whose spans, and how many of which status."""
    people: dict[str, list[str]] = {}
    for moved in sorted(way.moved, key=lambda m: not m.who):
        who = moved.who or "Nobody yet"
        people.setdefault(who, []).append(f"{moved.count:,} {moved.status.value}")
    return [(who, " · ".join(counts)) for who, counts in people.items()]


def place(example: Example) -> tuple[str, str, str, str]:
    """An example as one line: words before, the span's, words after, the article's title."""
    words = " ".join(example.words.split())
    before, after = example.before, example.after
    if len(before) >= AROUND:
        before = f"…{before[_after_first_gap(before) :]}"
    if len(after) >= AROUND:
        after = f"{after[: len(after) - _after_first_gap(after[::-1])]}…"
    return _in_one_line(before), words, _in_one_line(after), example.title


def refusals(found: Preview) -> list[str]:
    """Why the changes can't be carried out; empty where they can."""
    return [
        f"{name} can't be deleted: {_many(count, 'span or link', 'spans or links')} of it "
        f"{'is' if count == 1 else 'are'} there, also where they were taken back. "
        "Merge it into another one, or retire it."
        for name, count in found.in_use
    ]


def warnings(found: Preview) -> Iterator[str]:
    """What somebody should know before, a sentence each."""
    for misfit in found.misfits:
        yield (
            f"{_many(misfit.count, 'link')} {misfit.relation} from {misfit.head} to {misfit.child} "
            f"{'is' if misfit.count == 1 else 'are'} not allowed any more. They stay as they are; "
            "allow these ends in the relation, or take the links away by hand."
        )
    if found.doubled:
        yield (
            f"{_many(found.doubled, 'span')} will say the same as another one of the same annotator at the "
            "same place. Both stay; delete one of them where you meet them."
        )
    for words, count in found.kept:
        yield f"{_many(count, 'span')} {words}."
    for label, count in found.withheld:
        yield f"{_many(count, 'suggestion')} of {label}: nobody is asked about them any more."
    yield from found.consequences
    for problem in clashes(found.after):
        yield f"{problem} Choose another key, or give it with the mouse."


def _in_one_line(text: str) -> str:
    """Blanks of any kind as single ones, those at the ends kept."""
    return re.sub(r"\s+", " ", text)


def _after_first_gap(text: str) -> int:
    """Where the first whole word begins; 0 where there is none but the first."""
    gap = re.search(r"\s+", text)
    return gap.end() if gap is not None and gap.end() < len(text) else 0


def _many(count: int, one: str, many: str = "") -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"
