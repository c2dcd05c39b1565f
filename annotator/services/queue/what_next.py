"""What to label next: the settings of a project, and the articles in the order in which they teach most."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field, fields, replace
from itertools import groupby
from operator import attrgetter
from typing import Any

from annotator.domain.errors import WrongUse
from annotator.domain.wording import worded, worded_count, worded_list
from annotator.services.progress import Cancelled, never
from annotator.services.queue.columns import Stopped
from annotator.services.queue.evaluation_share import is_kept, mixed_in
from annotator.services.queue.order import disagreement
from annotator.services.queue.value import (
    Doubt,
    Known,
    Prospect,
    Weights,
    Why,
    in_order_of_worth,
    number,
    prospect,
)
from annotator.store.access import Reading
from annotator.store.people import WorkStatus
from annotator.store.waiting import Waiting
from annotator.store.workspace import Workspace
from annotator.suggest.protocol import FORMER_NAMES, SUGGESTER

_FACT = "what next"
_ASKED_EVERY = 500  # articles between two looks at whether somebody still waits for the answer
_MOST = 10.0
_LETTERS = 6  # of a word and what parts it from the next
_LABELS_NAMED = 2
_MUCH = 0.3  # of disagreement, 1 - F1


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatNext:
    """How a project orders what comes next.

    ``weights`` say what counts, ``share`` of the articles is kept for evaluation, drawn by ``seed``.
    """

    weights: Weights = field(default_factory=Weights)
    share: float = 0.1
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Ranking:
    """Articles, the next first, and what makes each worth doing; ``kept`` are those for evaluation."""

    rows: list[int]
    whys: Mapping[int, Why]
    kept: frozenset[int]


def settings_of(reading: Reading) -> WhatNext:
    """The settings of a project; what can't be read is as the program comes."""
    return _settings_from(reading.facts.get(_FACT))


def keep_settings(workspace: Workspace, settings: WhatNext) -> None:
    """Keep the settings in the project; not a step to undo.

    Raises:
        WrongUse: if a number is not one it may be.
        UnusableProject: if the project can't be written.
    """
    checked(settings)
    kept = {"weights": asdict(settings.weights), "share": settings.share, "seed": settings.seed}
    workspace.perform("set what comes next", lambda w: w.facts.put(_FACT, kept), undoable=False)


def checked(settings: WhatNext) -> WhatNext:
    """``settings``, if every number in it is one it may be.

    Raises:
        WrongUse: if one is not.
    """
    for name, value in asdict(settings.weights).items():
        most = 1.0 if name == "length" else _MOST
        if not 0.0 <= value <= most:
            raise WrongUse(
                worded("{name} can't be {value:g}.", name=name, value=value),
                next_step=worded("Give a number from 0 to {most:g}.", most=most),
            )
    if not 0.0 <= settings.share <= 0.5:
        raise WrongUse(
            worded("A share of {share:g} can't be kept for evaluation.", share=settings.share),
            next_step=worded("Give a number from 0 to 0.5."),
        )
    return settings


def ranking(reading: Reading, annotator: int, settings: WhatNext, cancelled: Cancelled = never) -> Ranking:
    """Every article, what teaches most first; those in which nothing waits come last, as imported.

    The articles kept for evaluation stand where chance puts them among the others.

    Raises:
        Stopped: if ``cancelled`` says so.
    """
    lengths = dict(reading.queue.lengths())
    known = known_to(reading, annotator)
    differ = disagreement(reading.queue) if settings.weights.disagreement else {}
    near = near_misses(reading)
    open_ = _still_open(reading, annotator)
    prospects: list[Prospect] = []

    def weigh(row: int, doubts: Sequence[Doubt]) -> None:
        if len(prospects) % _ASKED_EVERY == 0 and cancelled():
            raise Stopped
        words = max(1, lengths[row] // _LETTERS)
        of_others = near.pop(row, ())
        found = prospect(row, words, doubts, differ.get(row, 0.0), known, settings.weights, of_others)
        prospects.append(found)

    with closing(reading.waiting.all(annotator)) as waiting:  # as they come: a long corpus has millions
        for row, doubts in _doubts(waiting):
            weigh(row, doubts)
    for row in [row for row in near if row in lengths and open_(row)]:
        weigh(row, ())
    prospects.sort(key=attrgetter("row"))
    ordered = in_order_of_worth(prospects, settings.weights, cancelled)
    there = set(ordered)
    ordered += [row for row in lengths if row not in there]
    kept = kept_for_evaluation(reading, settings)
    rows = mixed_in(ordered, kept.__contains__, settings.share, settings.seed)
    return Ranking(rows, {one.row: one.why for one in prospects}, kept)


def near_misses(reading: Reading) -> dict[int, list[Doubt]]:
    """What other suggesters nearly proposed, by article: kept as what they saw, under ``near``, by layer."""
    found: dict[int, list[Doubt]] = {}
    for suggester in reading.suggestions.all_suggesters():
        if suggester in (SUGGESTER, *FORMER_NAMES):
            continue  # keeps words and sentences, and is sure of what it leaves out
        for row, body in reading.suggestions.analyses(suggester):
            for near in json.loads(body).get("near", {}).values():
                doubts = (Doubt(label, compared(text), score) for label, text, score in near)
                found.setdefault(row, []).extend(doubts)
    return found


def kept_for_evaluation(reading: Reading, settings: WhatNext) -> frozenset[int]:
    """The row numbers of the articles that a model's scores are to be taken on."""
    ids = reading.documents.uids()
    return frozenset(row for row, uid in ids.items() if is_kept(uid, settings.share, settings.seed))


def known_to(reading: Reading, annotator: int) -> Known:
    """What an annotator has decided, by words and label, and by label."""
    words: Counter[int] = Counter()
    labels: Counter[str] = Counter()
    for label, text, stands, times in reading.queue.decided_words(annotator):
        words[number(label, compared(text))] += times
        labels[label] += times if stands else 0
    return Known(words, labels)


def compared(text: str) -> str:
    """Words as they are compared: without case, with single spaces."""
    return " ".join(text.split()).casefold()


def in_words(why: Why) -> str:
    """What makes an article worth doing, in few words: "3 low-score ORG, 5 unseen names, rare EVENT"."""
    parts = [
        worded("{times} low-score {label}", times=times, label=label)
        for label, times in why.low[:_LABELS_NAMED]
    ]
    if why.unseen:
        parts.append(worded_count("%Ln unseen name", "%Ln unseen names", why.unseen))
    if why.rare:
        parts.append(worded("rare {labels}", labels=worded_list(why.rare[:_LABELS_NAMED])))
    if why.differ >= _MUCH:
        parts.append(worded("opinions differ"))
    if why.near:
        parts.append(worded("{near} nearly suggested", near=why.near))
    if parts:
        return worded_list(parts)
    return worded("{waiting} to review", waiting=why.waiting) if why.waiting else worded("nothing waits")


def changed(settings: WhatNext, values: Mapping[str, float]) -> WhatNext:
    """``settings`` with other numbers, by the names of the weights, ``share`` and ``seed``.

    Raises:
        WrongUse: if a name is not one of these, or a number is not one it may be.
    """
    known = [f.name for f in fields(Weights)]
    for name in values:
        if name not in (*known, "share", "seed"):
            raise WrongUse(
                worded("There is no {name!r} to set.", name=name),
                next_step=worded("There are: {names}.", names=", ".join(known)),
            )
    weights = replace(settings.weights, **{n: v for n, v in values.items() if n in known})
    share, seed = values.get("share", settings.share), int(values.get("seed", settings.seed))
    return checked(WhatNext(weights=weights, share=share, seed=seed))


def _still_open(reading: Reading, annotator: int) -> Callable[[int], bool]:
    settled = {
        row
        for row, standing in reading.assignments.settled_or_begun(annotator).items()
        if standing.status in (WorkStatus.DONE, WorkStatus.SKIPPED)
    }
    return lambda row: row not in settled


def _doubts(waiting: Iterable[Waiting]) -> Iterator[tuple[int, list[Doubt]]]:
    for row, those in groupby(waiting, key=attrgetter("document")):
        yield row, [Doubt(one.label, compared(one.text), one.score) for one in those]


def _settings_from(kept: Any) -> WhatNext:
    try:
        numbers = {str(k): float(v) for k, v in kept["weights"].items()}
        return changed(WhatNext(), {**numbers, "share": float(kept["share"]), "seed": int(kept["seed"])})
    except (TypeError, KeyError, ValueError, AttributeError, WrongUse):
        return WhatNext()
