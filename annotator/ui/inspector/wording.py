"""What the inspector says about a span and its history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from annotator.domain.leaning import ALIKE, CONTEXTS, Learned
from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.domain.step_names import step_named
from annotator.domain.wording import worded
from annotator.services.annotating.annotate import FEATURE_WORDS
from annotator.store.history import Entry
from annotator.ui.language import mirrored, shown, tr
from annotator.ui.punctuation import in_quotes, listed, separate

if TYPE_CHECKING:
    from annotator.services.history import MadeUnder

STATUS = {
    Status.SUGGESTED: worded("suggested, waits for a decision"),
    Status.ACCEPTED: worded("accepted"),
    Status.CORRECTED: worded("corrected"),
    Status.ADDED: worded("added by hand"),
    Status.REJECTED: worded("rejected"),
    Status.GOLD: worded("gold"),
}
SHORT_STATUS = {**STATUS, Status.SUGGESTED: worded("to review"), Status.ADDED: worded("added")}

_PAST = {
    "accept": worded("accepted"),
    "reject": worded("rejected"),
    "delete span": worded("deleted"),
    "decide again": worded("set to be decided again"),
    "set source to the article": worded("attributed to the article itself"),
    "move left edge": worded("left edge moved"),
    "move right edge": worded("right edge moved"),
    "add words to span": worded("words added"),
    "take words out of span": worded("words taken out"),
    "apply rules": worded("rejected by a rule"),
}


def score_text(score: float | None) -> str:
    """A score as ".92"; nothing when there is none."""
    if score is None:
        return ""
    text = f"{score:.2f}".removeprefix("0")
    # In a window that runs from the right the point would change sides.
    return f"\u2066{text}\u2069" if mirrored() else text


def standing(mark: Mark, *, short: bool = False) -> str:
    """How far a mark is decided, in words."""
    if mark.unsaved:
        return tr("{status}, not saved yet", status=shown(SHORT_STATUS[mark.status]))
    if mark.carried and mark.undecided:
        return tr("goes with its claim") if short else tr("suggested, decided with its claim")
    return shown((SHORT_STATUS if short else STATUS)[mark.status])


def spoken(mark: Mark) -> str:
    """A mark as a screen reader says it."""
    return listed((mark.label, one_line(mark.words), standing(mark, short=True)))


def one_line(text: str) -> str:
    """Words of the article in one line."""
    return " ".join(text.split())


def learned_words(mark: Mark, learned: Learned) -> str:
    """What a person's own decisions say of a suggestion: "rejected “May” as DATE 6 of 7 times: .90 → .31"."""
    words, around = learned.words, learned.context
    if words.number < ALIKE and around.number < CONTEXTS:
        return ""
    if words.number >= ALIKE:
        what, tally = tr("“{words}” as {label}", words=one_line(mark.text), label=mark.label), words
    else:
        what, tally = tr("{label} between these words", label=mark.label), around
    given = f"{score_text(learned.given)} → " if learned.given is not None else ""
    score = given + score_text(learned.score)
    if tally.rejected > tally.accepted:
        return tr(
            "rejected {what} {times} of {number} times: {score}",
            what=what,
            times=tally.rejected,
            number=tally.number,
            score=score,
        )
    return tr(
        "accepted {what} {times} of {number} times: {score}",
        what=what,
        times=tally.accepted,
        number=tally.number,
        score=score,
    )


def others_words(others: Sequence[Mark]) -> str:
    """What other programs suggest instead: "small-model: ORG “Talvik dam”"."""
    return separate(
        f"{m.origin or tr('another')}: {m.label} {in_quotes(one_line(m.words))}" for m in others[:3]
    )


def past(operation: str) -> str:
    """What was done, in the past: "accepted", "relabelled to ORG"."""
    name = operation.partition(" ")[0] if operation.startswith(("accept ", "reject ")) else operation
    if name in _PAST:
        return shown(_PAST[name])
    verb, _, label = operation.partition(" to ")
    if verb == "relabel":
        return tr("relabelled to {label}", label=label)
    if operation.startswith("mark "):
        return tr("marked as {label}", label=operation.removeprefix("mark "))
    if operation.startswith("set "):
        what = operation.removeprefix("set ")
        return tr("{feature} set", feature=shown(FEATURE_WORDS.get(what, what)))
    if operation.startswith("take ") and operation.endswith(" away"):
        return tr("{part} taken away", part=operation.removeprefix("take ").removesuffix(" away"))
    return shown(step_named(operation))


def history_lines(mark: Mark, entries: Sequence[Entry], today: datetime) -> list[tuple[str, str]]:
    """When and what, oldest first; ``today`` carries the time zone the times are shown in."""
    lines: list[tuple[str, str]] = []
    if mark.origin:
        score = tr(" · score {score}", score=score_text(mark.score)) if mark.score is not None else ""
        lines.append(("", tr("suggested by {origin}{score}", origin=mark.origin, score=score)))
    # One step may change a row twice, as deciding and moving an edge do.
    for _, together in groupby(entries, key=lambda e: (e.when, e.operation, e.kind)):
        entry = next(together)
        what = past(entry.operation)
        if entry.kind == "undo":
            what = tr("undone: {what}", what=what)
        elif entry.kind == "redo":
            what = tr("brought back: {what}", what=what)
        who = tr(" by {who}", who=entry.who) if entry.who else ""
        lines.append((_moment(entry.when, today), f"{what}{who}"))
    return [
        (when, what if times == 1 else tr("{what}, {times} times", what=what, times=times))
        for (when, what), times in ((line, len(list(same))) for line, same in groupby(lines))
    ]


def version_line(made: MadeUnder | None) -> list[tuple[str, str]]:
    """Which scheme a span was decided under, where the scheme was changed at all."""
    if made is None or made.version == made.now == 1:
        return []
    parts = [tr("decided under version {version} of the scheme", version=made.version)]
    if made.label:
        parts[0] = tr(
            "decided under version {version} of the scheme, as {label}",
            version=made.version,
            label=made.label,
        )
    if made.version != made.now:
        parts.append(tr("it is {version} now", version=made.now))
    return [("", separate(parts))]


def _moment(when: str, today: datetime) -> str:
    try:
        moment = datetime.fromisoformat(when).astimezone(today.tzinfo)
    except ValueError:
        return when
    return moment.strftime("%H:%M") if moment.date() == today.date() else moment.strftime("%d.%m. %H:%M")
