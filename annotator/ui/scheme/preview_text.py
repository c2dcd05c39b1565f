"""A preview in words: what becomes of whose spans, what fits no more, what stays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.services.scheme.preview_scheme import Preview, Way
from annotator.store.scheme_preview import AROUND, Example
from annotator.ui.actions.label_commands import clashes
from annotator.ui.language import several, shown, tr
from annotator.ui.punctuation import listed_to_last

_STATUS = {
    Status.SUGGESTED: worded("suggested"),
    Status.ACCEPTED: worded("accepted"),
    Status.CORRECTED: worded("corrected"),
    Status.ADDED: worded("added"),
    Status.REJECTED: worded("rejected"),
    Status.GOLD: worded("gold"),
}


def summary(found: Preview) -> str:
    """One sentence on how much changes."""
    spans = sum(m.count for way in found.ways for m in way.moved if m.who)
    suggestions = sum(m.count for way in found.ways for m in way.moved if not m.who)
    if not found.rows:
        return tr("Nobody's work changes: only the scheme does.")
    links = sum(count for _, _, count in found.links)
    counted = (
        (spans, several("%Ln span", "%Ln spans", spans)),
        (suggestions, several("%Ln waiting suggestion", "%Ln waiting suggestions", suggestions)),
        (links, several("%Ln link", "%Ln links", links)),
    )
    parts = [words for count, words in counted if count]
    if not parts:
        return tr("Only what was taken back changes with the scheme. Undo brings all of it back.")
    what = listed_to_last(parts)
    if spans + suggestions + links == 1:
        return tr("{what} changes with the scheme. Undo brings all of it back.", what=what)
    return tr("{what} change with the scheme. Undo brings all of it back.", what=what)


def way_title(way: Way) -> str:
    """Where spans go: "PERSON → HUMAN", with their layers where those differ."""
    (a, former), (b, now) = way.former, way.now
    if way.former == way.now:
        return tr("{label}: features", label=now)
    return f"{former} → {now}" if a == b else f"{former} ({a}) → {now} ({b})"


def way_counts(way: Way) -> list[tuple[str, str]]:
    """Whose spans, and how many of which status."""
    people: dict[str, list[str]] = {}
    for moved in sorted(way.moved, key=lambda m: not m.who):
        who = moved.who or tr("Nobody yet")
        status = shown(_STATUS[moved.status])
        people.setdefault(who, []).append(tr("{count:,} {status}", count=moved.count, status=status))
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
        several(
            "{name} can't be deleted: %Ln span or link of it is there, also where they were taken back. "
            "Merge it into another one, or retire it.",
            "{name} can't be deleted: %Ln spans or links of it are there, also where they were taken back. "
            "Merge it into another one, or retire it.",
            count,
            name=name,
        )
        for name, count in found.in_use
    ]


def warnings(found: Preview) -> Iterator[str]:
    """What somebody should know before, a sentence each."""
    for misfit in found.misfits:
        yield several(
            "%Ln link {relation} from {head} to {child} is not allowed any more. They stay as they are; "
            "allow these ends in the relation, or take the links away by hand.",
            "%Ln links {relation} from {head} to {child} are not allowed any more. They stay as they are; "
            "allow these ends in the relation, or take the links away by hand.",
            misfit.count,
            relation=misfit.relation,
            head=misfit.head,
            child=misfit.child,
        )
    if found.doubled:
        yield several(
            "%Ln span will say the same as another one of the same annotator at the same place. Both stay; "
            "delete one of them where you meet them.",
            "%Ln spans will say the same as another one of the same annotator at the same place. Both stay; "
            "delete one of them where you meet them.",
            found.doubled,
        )
    for kept in found.kept:
        yield shown(kept)
    for label, count in found.withheld:
        yield several(
            "%Ln suggestion of {label}: nobody is asked about them any more.",
            "%Ln suggestions of {label}: nobody is asked about them any more.",
            count,
            label=label,
        )
    for words in found.consequences:
        yield shown(words)
    for problem in clashes(found.after):
        yield tr("{problem} Choose another key, or give it with the mouse.", problem=shown(problem))


def _in_one_line(text: str) -> str:
    """Blanks of any kind as single ones, those at the ends kept."""
    return re.sub(r"\s+", " ", text)


def _after_first_gap(text: str) -> int:
    """Where the first whole word begins; 0 where there is none but the first."""
    gap = re.search(r"\s+", text)
    return gap.end() if gap is not None and gap.end() < len(text) else 0
