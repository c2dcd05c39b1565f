"""What a model is trained and measured on: articles that are done, in parts between which nothing leaks."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.domain.errors import UserFixable, WrongUse
from annotator.domain.record import GOLD
from annotator.domain.span import Span, Status
from annotator.domain.splitting import By, Plan
from annotator.domain.wording import worded
from annotator.services.exporting.export_choices import Choices, splitting_of
from annotator.services.exporting.exported_records import Whose
from annotator.services.progress import Cancelled, never
from annotator.services.queue.what_next import kept_for_evaluation, settings_of
from annotator.store.access import Reading
from annotator.store.people import Person, WorkStatus
from annotator.suggest.training.values import Example, Part

_CHOOSE = 0.12
"""The share of what is learned from that is put aside to choose the best state by."""

_MOST_HELD = 0.8
_LEARNED = (Part.TRAIN, Part.CHOOSE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What to learn from: whose work, on which layer, and how much of it is held back for measuring.

    Articles that the project keeps for evaluation count among those held back; they are never learned from.
    ``whose`` are names of annotators, of whom the first who has done an article counts there; ``gold``
    is one of them, and nobody means gold. ``by`` is what may not stand in two parts.

    Raises:
        WrongUse: if ``held`` is no share.
    """

    whose: tuple[str, ...] = (GOLD,)
    layer: str = "entity"
    held: float = 0.2
    by: By = By.DOCUMENT
    seed: int = 0

    def __post_init__(self) -> None:
        """Refuse a share that leaves nothing to learn from."""
        if not 0 <= self.held <= _MOST_HELD:
            raise WrongUse(
                worded("That is no share to hold back."),
                next_step=worded("Name one from 0 to {most}, as in 0.2.", most=_MOST_HELD),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Examples of a project, with the row and title of each one's article, and what a model's meta says.

    ``labels`` are those of the layer: what else a model gives is of no use here. ``by_chance`` are the ids of
    the articles that the project keeps for evaluation, drawn by chance alone.
    """

    examples: Sequence[Example]
    rows: Mapping[str, int]
    titles: Mapping[str, str]
    language: str
    labels: frozenset[str]
    by_chance: frozenset[str]
    facts: Mapping[str, Any]


def gather(reading: Reading, source: Source, cancelled: Cancelled = never) -> Gathered:
    """The examples of ``source``.

    Raises:
        WrongUse: if there is no such layer or annotator.
        UserFixable: if nobody of them has done an article.
    """
    scheme = reading.schemes.get()
    if source.layer not in {layer.name for layer in scheme.layers}:
        names = ", ".join(layer.name for layer in scheme.layers)
        raise WrongUse(
            worded("There is no layer “{layer}” in this project.", layer=source.layer),
            next_step=worded("Its layers are: {names}.", names=names),
        )
    people = _people(reading, source.whose or (GOLD,))
    done = _done(reading, people)
    if not done:
        raise UserFixable(
            worded(
                "Nothing to learn from: no article is finished by {names}.",
                names=", ".join(p.name for p in people),
            ),
            next_step=worded("Finish articles, settle them in Adjudicate, or name whose work to learn from."),
        )
    kept = kept_for_evaluation(reading, settings_of(reading)) & done.keys()
    parts = _parts(reading, people, set(done), kept, source, cancelled)
    by_chance: set[str] = set()
    examples: list[Example] = []
    rows: dict[str, int] = {}
    titles: dict[str, str] = {}
    languages: Counter[str] = Counter()
    fingerprint = hashlib.sha256()
    for row, document in reading.documents.stream():
        person = done.get(row)
        if person is None:
            continue
        if cancelled():
            break
        spans = _spans(reading.annotations.spans_of([row], person.row)[row].spans, source.layer)
        fingerprint.update(json.dumps([document.id, document.sha256, spans]).encode())
        rows[document.id] = row
        if row in kept:
            by_chance.add(document.id)
        titles[document.id] = document.title or document.source_file
        languages[(document.language or "en").lower().replace("_", "-").split("-")[0]] += 1
        examples.append(
            Example(
                id=document.id,
                text=document.text,
                spans=spans,
                furniture=[(f.start, f.end) for f in document.furniture],
                part=parts.get(document.id, Part.TRAIN),
            )
        )
    facts = {
        "source": [p.name for p in people],
        "layer": source.layer,
        "scheme": scheme.name,
        "scheme_version": reading.schemes.version(),
        "data": fingerprint.hexdigest()[:16],
        "split": {"held": source.held, "by": source.by.value, "seed": source.seed},
        "learned": sorted(e.id for e in examples if e.part in _LEARNED),
        "held": {
            "articles": sorted(e.id for e in examples if e.part is Part.HELD),
            "by_chance": sorted(e.id for e in examples if e.part is Part.HELD and e.id in by_chance),
        },
    }
    return Gathered(
        examples=examples,
        rows=rows,
        titles=titles,
        labels=frozenset(label.name for layer, label in scheme.labels() if layer.name == source.layer),
        by_chance=frozenset(by_chance),
        language=languages.most_common(1)[0][0] if languages else "en",
        facts=facts,
    )


def _people(reading: Reading, names: Sequence[str]) -> list[Person]:
    people = {person.name: person for person in reading.people.all()}
    missing = next((name for name in names if name not in people), None)
    if missing is not None:
        known = ", ".join(people) or worded("nobody yet")
        what = (
            worded("There is no gold in this project yet.")
            if missing == GOLD
            else worded("There is no annotator named {name!r} in this project.", name=missing)
        )
        raise WrongUse(
            what, next_step=worded("Learn from the work of somebody who is here: {names}.", names=known)
        )
    return [people[name] for name in names]


def _done(reading: Reading, people: Sequence[Person]) -> dict[int, Person]:
    """Whose work counts in each article: the first who has done it. Gold is done where it has any work."""
    found: dict[int, Person] = {}
    for person in people:
        standings = reading.assignments.settled_or_begun(person.row)
        rows = {row for row, standing in standings.items() if standing.status is WorkStatus.DONE}
        if person.name == GOLD:
            rows |= reading.annotations.documents_of(person.row)
        for row in rows:
            found.setdefault(row, person)
    return found


def _parts(
    reading: Reading,
    people: Sequence[Person],
    rows: set[int],
    kept: frozenset[int] | set[int],
    source: Source,
    cancelled: Cancelled,
) -> dict[str, Part]:
    """The part of each article, by its id; split as an export is.

    ``kept`` are the articles drawn for evaluation. Neither they nor near copies of them are learned from:
    they are held back, and others with them up to the share that is asked for. Where whole outlets, days or
    events are held apart, only those in that part are measured with.
    """

    def split(by: By, held: float, among: set[int]) -> tuple[dict[str, Part], Mapping[str, str]]:
        shares = {Part.TRAIN.value: (1 - held) * (1 - _CHOOSE), Part.CHOOSE.value: (1 - held) * _CHOOSE}
        if held > 0:
            shares[Part.HELD.value] = held
        choices = Choices(plan=Plan(shares, by, source.seed))
        found = splitting_of(reading, Whose(people=tuple(people)), choices, cancelled, rows=among)
        if found is None:
            return {}, {}
        return {name: Part(part) for name, part in found.split_of.items()}, found.group_of

    if not kept:
        return split(source.by, source.held, rows)[0]
    ids = reading.documents.uids()
    _, copies = split(By.DOCUMENT, source.held, rows)
    groups = {copies[ids[row]] for row in kept if ids[row] in copies}
    never_learned = {row for row in rows if copies.get(ids[row]) in groups}
    if source.by is By.DOCUMENT:
        rest = rows - never_learned
        lacking = source.held * len(rows) - len(never_learned)
        parts = split(By.DOCUMENT, max(0.0, lacking / len(rest)), rest)[0] if rest else {}
        return parts | {ids[row]: Part.HELD for row in never_learned}
    parts, _ = split(source.by, source.held, rows)
    aside = {ids[row] for row in never_learned}
    return {name: Part.ASIDE if name in aside and part in _LEARNED else part for name, part in parts.items()}


def _spans(spans: Sequence[Span], layer: str) -> list[tuple[int, int, str]]:
    found = {(s.start, s.end, s.label) for s in spans if s.layer == layer and s.status is not Status.REJECTED}
    return sorted(found)
