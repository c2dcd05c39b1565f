"""Label Studio's JSON: tasks with annotations by people and by models, regions, relations, choices.

A task becomes one record for each of its annotations and each set a model proposed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any, BinaryIO

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.record import SUGGESTIONS, Record, Refusal
from annotator.domain.span import Relation
from annotator.domain.wording import worded, worded_count
from annotator.formats.article import Source, document_of
from annotator.formats.complaint import complaint
from annotator.formats.foreign_relations import GivenRelation, taken_relations
from annotator.formats.foreign_spans import GivenSpan, TakenSpans, place
from annotator.formats.json_array import elements
from annotator.formats.json_values import keepable
from annotator.formats.label_studio_min import from_min, is_min
from annotator.formats.label_studio_text import TaskText, task_text
from annotator.formats.options import ReadOptions
from annotator.formats.plain_text import FIELDS, plain_fields
from annotator.formats.stored_text import StoredText, stored
from annotator.formats.taken import checked_text

CHOICES = "choices"
"""The key of a document's ``extra`` that holds what was chosen for it as a whole, by control."""

UNNAMED_MODEL = "label-studio"
_LONGEST_TASK = 64_000_000  # bytes
_WORK_KEYS = ("completions", "annotations", "predictions")  # the first is the name of old versions
_SAID = frozenset({"choices", "textarea", "rating", "number", "datetime", "taxonomy"})
_MOST_REFUSALS = 50  # of one file, one by one; the rest are counted


def records(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The records of a file of tasks (a list, or one task), read task by task.

    Raises:
        UnusableInput: if the file is cut off, or a task is longer than any document may be.
    """
    refused = number = 0
    for number, content in enumerate(elements(stream, min(options.most_bytes, _LONGEST_TASK)), 1):
        try:
            for item in _task(name, content, number, options):
                if isinstance(item, Refusal):
                    refused += 1
                    if refused > _MOST_REFUSALS:
                        continue
                yield item
        except UnusableInput as error:
            yield Refusal(
                file=name,
                place=error.where or worded("task {number}", number=number),
                reason=error.what,
                next_step=error.next_step,
            )
    if not number:
        raise UnusableInput(worded("There are no tasks in it."))
    if refused > _MOST_REFUSALS:
        yield Refusal(
            file=name,
            reason=worded_count(
                "%Ln further region was refused as well.",
                "%Ln further regions were refused as well.",
                refused - _MOST_REFUSALS,
            ),
        )


@dataclass(frozen=True, slots=True)
class _Task:
    """What all records of one task share."""

    number: int
    text: TaskText
    kept: StoredText
    source: Source


def _task(name: str, content: bytes, number: int, options: ReadOptions) -> Iterator[Record | Refusal]:
    try:
        task = keepable(msgspec.json.decode(content))[0]
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise UnusableInput(complaint(error, worded("The task"))) from error
    if isinstance(task, dict) and is_min(task):
        task = from_min(task)
    if not isinstance(task, dict) or not isinstance(task.get("data"), dict):
        raise UnusableInput(
            worded('The task has no "data".'), next_step=worded("Export it from Label Studio as JSON.")
        )
    works = list(_works(task)) or [_Work()]
    works[0].notes[:0] = _left_out(task)
    text = task_text(task["data"], [region for work in works for region in work.regions])
    kept = stored(text.text)
    checked_text(kept.text, options)
    facts = {key: value for key, value in task["data"].items() if key != text.key}
    said = {key: value for key, value in facts.items() if key.lower() in FIELDS and isinstance(value, str)}
    fields = plain_fields(said)
    extra = {key: v for key, v in facts.items() if key not in said or FIELDS[key.lower()] not in fields}
    if isinstance(task.get("id"), int | str):
        extra["source_id"] = task["id"]
    sha = sha256(content).hexdigest()
    source = Source(file=name, sha256=sha, encoding="utf-8", fields=fields, extra=extra)
    for work in works:
        yield from _record(_Task(number, text, kept, source), work, options)


@dataclass(slots=True)
class _Work:
    """One annotation, or one set of a model: its regions sorted by what they are."""

    annotator: str = ""
    regions: list[dict[str, Any]] = field(default_factory=list)
    relations: list[dict[str, Any]] = field(default_factory=list)
    choices: dict[str, list[Any]] = field(default_factory=dict)
    of_region: dict[str, dict[str, Any]] = field(default_factory=dict)
    others: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    score: Any = None


def _left_out(task: dict[str, Any]) -> list[str]:
    """What of a task is nobody's finished work."""
    drafts = task.get("drafts")
    said = [item for key in _WORK_KEYS for item in _list(task.get(key)) if isinstance(item, dict)]
    cancelled = sum(bool(item.get("was_cancelled")) for item in said)
    notes: list[str] = (
        [worded("Annotations that were cancelled (skipped) were left out: {cancelled}.", cancelled=cancelled)]
        if cancelled
        else []
    )
    if isinstance(drafts, list) and drafts:
        notes.append(worded("Drafts that were not submitted were left out: {count}.", count=len(drafts)))
    return notes


def _works(task: dict[str, Any]) -> Iterator[_Work]:
    for key in _WORK_KEYS:
        for item in _list(task.get(key)):
            if not isinstance(item, dict) or item.get("was_cancelled"):
                continue
            model = key == "predictions"
            work = _sorted_out(_annotator(item, model=model), _list(item.get("result")))
            work.score = item.get("score") if model else None
            if item.get("ground_truth") is True:
                work.notes.append(worded("It is marked as ground truth."))
            yield work


def _annotator(item: dict[str, Any], *, model: bool) -> str:
    if model:
        version = item.get("model_version")
        return f"{SUGGESTIONS}:{version if isinstance(version, str) and version else UNNAMED_MODEL}"
    who = item.get("completed_by")
    if isinstance(who, dict):
        who = next((who[key] for key in ("email", "username", "id") if who.get(key)), None)
    if isinstance(who, str):
        return who
    return f"annotator {who}" if type(who) is int else ""


def _sorted_out(annotator: str, result: list[Any]) -> _Work:
    work = _Work(annotator)
    for item in result:
        if not isinstance(item, dict):
            continue
        kind, value = item.get("type"), item.get("value")
        kind = kind if isinstance(kind, str) else worded("region without a type")
        value = value if isinstance(value, dict) else {}
        labels = value.get(kind)
        if kind == "relation":
            work.relations.append(item)
        elif "start" in value and kind.endswith("labels") and isinstance(labels, list):
            work.regions.append(item)
        elif kind in _SAID:
            named = item.get("from_name")
            named = named if isinstance(named, str) else kind
            said = value.get(kind, value.get("text"))
            of_region = item.get("id") if "start" in value else item.get("parentID")
            if isinstance(of_region, str):
                work.of_region.setdefault(of_region, {})[named] = said
            else:
                work.choices.setdefault(named, []).extend(said if isinstance(said, list) else [said])
        else:
            work.others[kind] = work.others.get(kind, 0) + 1
    return work


def _record(task: _Task, work: _Work, options: ReadOptions) -> Iterator[Record | Refusal]:
    taken = TakenSpans()
    given, ids = _given(work, task.text, taken)
    place(given, task.text.text, task.kept, options, taken)
    relations = _relations(work, ids, taken)
    source = task.source
    if work.choices:
        source = replace(source, extra={**source.extra, CHOICES: work.choices})
    said = (task.text.note,) if task.text.note else ()
    left_out = tuple(
        worded("Results of type {kind} were left out: {n}.", kind=kind, n=n)
        for kind, n in sorted(work.others.items())
    )
    yield Record(
        document=document_of(task.kept.text, source),
        annotator=work.annotator,
        spans=tuple(taken.spans),
        relations=relations,
        notes=(*task.kept.notes, *said, *work.notes, *taken.notes, *left_out),
        unit=taken.unit,
    )
    for where, reason in taken.refused:
        yield Refusal(
            file=source.file,
            place=worded("{place}, {inner}", place=worded("task {number}", number=task.number), inner=where),
            reason=reason,
            next_step=worded("The text and the other spans were taken."),
        )


def _given(work: _Work, text: TaskText, taken: TakenSpans) -> tuple[list[GivenSpan], dict[str, int]]:
    """The regions as spans, one for each label; and the number of the first one of each region id."""
    given: list[GivenSpan] = []
    ids: dict[str, int] = {}
    for item in work.regions:
        value = item["value"]
        number = len(given) + 1
        found = text.range_of(value)
        if found is None:
            taken.refused.append(
                (
                    worded("region {number}", number=item.get("id")),
                    worded("Its positions can't be found in the text."),
                )
            )
            continue
        start, end = found
        words = text.words_of(value, start, end)
        features = work.of_region.get(str(item.get("id")), {}) | _meta(item)
        ours = features.pop("goldspan", None)
        ours = ours if isinstance(ours, dict) else {}
        uid = item.get("id")
        labels = value[item["type"]]
        if not labels:
            taken.refused.append((worded("region {number}", number=uid), worded("It has no label.")))
            continue
        if isinstance(uid, str):
            ids.setdefault(uid, number)
        if isinstance(item.get("parentID"), str):
            features["parent"] = item["parentID"]
        for label in labels:
            given.append(
                GivenSpan(
                    start,
                    end,
                    label if isinstance(label, str) else "",
                    words,
                    str(ours.get("layer", "")),
                    uid,
                    (features | ours.get("features", {})) or None,
                    item.get("score", ours.get("score", work.score)),
                    len(given) + 1,
                )
            )
    return given, ids


def _meta(item: dict[str, Any]) -> dict[str, Any]:
    meta = item.get("meta")
    return dict(meta) if isinstance(meta, dict) else {}


def _relations(work: _Work, ids: dict[str, int], taken: TakenSpans) -> tuple[Relation, ...]:
    given: list[GivenRelation] = []
    for number, item in enumerate(work.relations, 1):
        head, child = (ids.get(str(item.get(key)), 0) for key in ("from_id", "to_id"))
        direction = item.get("direction")
        if direction == "left":
            head, child = child, head
        labels = [label for label in _list(item.get("labels")) if isinstance(label, str)] or ["related"]
        ours = _meta(item).get("goldspan")
        ours = ours if isinstance(ours, dict) else {}
        features = dict(ours.get("features", {}))
        if direction == "bi":
            features["direction"] = "bi"
        uid, score = ours.get("id"), ours.get("score")
        given += [GivenRelation(each, head, child, uid, features or None, score, number) for each in labels]
    return taken_relations(given, taken)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
