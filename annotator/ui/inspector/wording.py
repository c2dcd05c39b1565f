"""What the inspector says about a span and its history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from annotator.domain.leaning import ALIKE, CONTEXTS, Learned
from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.services.annotating.annotate import FEATURE_WORDS
from annotator.services.history import MadeUnder
from annotator.store.history import Entry

STATUS = {
    Status.SUGGESTED: "suggested, waits for a decision",
    Status.ACCEPTED: "accepted",
    Status.CORRECTED: "corrected",
    Status.ADDED: "added by hand",
    Status.REJECTED: "rejected",
    Status.GOLD: "gold",
}
SHORT_STATUS = {**STATUS, Status.SUGGESTED: "to review", Status.ADDED: "added"}

_PAST = {
    "accept": "accepted",
    "reject": "rejected",
    "delete span": "deleted",
    "decide again": "set to be decided again",
    "set source to the article": "attributed to the article itself",
    "move left edge": "left edge moved",
    "move right edge": "right edge moved",
    "add words to span": "words added",
    "take words out of span": "words taken out",
    "apply rules": "rejected by a rule",
}


def score_text(score: float | None) -> str:
    """A score as ".92"; nothing when there is none."""
    if score is None:
        return ""
    text = f"{score:.2f}"
    return text[1:] if text.startswith("0.") else text


def standing(mark: Mark, *, short: bool = False) -> str:
    """How far a mark is decided, in words."""
    if mark.unsaved:
        return f"{SHORT_STATUS[mark.status]}, not saved yet"
    if mark.carried and mark.undecided:
        return "goes with its claim" if short else "suggested, decided with its claim"
    return (SHORT_STATUS if short else STATUS)[mark.status]


def spoken(mark: Mark) -> str:
    """A mark as a screen reader says it."""
    return f"{mark.label}, {one_line(mark.words)}, {standing(mark, short=True)}"


def one_line(text: str) -> str:
    """Words of the article in one line."""
    return " ".join(text.split())


def learned_words(mark: Mark, learned: Learned) -> str:
    """What a person's own decisions say of a suggestion: "rejected “May” as DATE 6 of 7 times: .90 → .31"."""
    words, around = learned.words, learned.context
    if words.number < ALIKE and around.number < CONTEXTS:
        return ""
    if words.number >= ALIKE:
        what, tally = f"“{one_line(mark.text)}” as {mark.label}", words
    else:
        what, tally = f"{mark.label} between these words", around
    verb, times = (
        ("rejected", tally.rejected) if tally.rejected > tally.accepted else ("accepted", tally.accepted)
    )
    given = f"{score_text(learned.given)} → " if learned.given is not None else ""
    return f"{verb} {what} {times} of {tally.number} times: {given}{score_text(learned.score)}"


def others_words(others: Sequence[Mark]) -> str:
    """What other programs suggest instead: "small-model: ORG “Talvik dam”"."""
    return "; ".join(f"{m.origin or 'another'}: {m.label} “{one_line(m.words)}”" for m in others[:3])


def past(operation: str) -> str:
    """What was done, in the past: "accepted", "relabelled to ORG"."""
    name = operation.partition(" ")[0] if operation.startswith(("accept ", "reject ")) else operation
    if name in _PAST:
        return _PAST[name]
    if operation.startswith("relabel to "):
        return f"relabelled to {operation.removeprefix('relabel to ')}"
    if operation.startswith("mark "):
        return f"marked as {operation.removeprefix('mark ')}"
    if operation.startswith("set "):
        what = operation.removeprefix("set ")
        return f"{FEATURE_WORDS.get(what, what)} set"
    if operation.startswith("take ") and operation.endswith(" away"):
        return f"{operation.removeprefix('take ').removesuffix(' away')} taken away"
    return operation


def history_lines(mark: Mark, entries: Sequence[Entry], today: datetime) -> list[tuple[str, str]]:
    """When and what, oldest first; ``today`` carries the time zone the times are shown in."""
    lines: list[tuple[str, str]] = []
    if mark.origin:
        score = f" · score {score_text(mark.score)}" if mark.score is not None else ""
        lines.append(("", f"suggested by {mark.origin}{score}"))
    # One step may change a row twice, as deciding and moving an edge do.
    for _, together in groupby(entries, key=lambda e: (e.when, e.operation, e.kind)):
        entry = next(together)
        what = past(entry.operation)
        if entry.kind == "undo":
            what = f"undone: {what}"
        elif entry.kind == "redo":
            what = f"brought back: {what}"
        who = f" by {entry.who}" if entry.who else ""
        lines.append((_moment(entry.when, today), f"{what}{who}"))
    return [
        (when, what if times == 1 else f"{what}, {times} times")
        for (when, what), times in ((line, len(list(same))) for line, same in groupby(lines))
    ]


def version_line(made: MadeUnder | None) -> list[tuple[str, str]]:
    """Which scheme a span was decided under, where the scheme was changed at all."""
    if made is None or made.version == made.now == 1:
        return []
    then = f", as {made.label}" if made.label else ""
    now = f"; it is {made.now} now" if made.version != made.now else ""
    return [("", f"decided under version {made.version} of the scheme{then}{now}")]


def _moment(when: str, today: datetime) -> str:
    try:
        moment = datetime.fromisoformat(when).astimezone(today.tzinfo)
    except ValueError:
        return when
    return moment.strftime("%H:%M") if moment.date() == today.date() else moment.strftime("%d.%m. %H:%M")
