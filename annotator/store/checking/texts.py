"""Texts against what was noted of them, and every place in them against the words it named."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from annotator.domain.document import fingerprint
from annotator.domain.fragments import FRAGMENTS, misfit
from annotator.domain.wording import worded
from annotator.store.checking.finding import Change, Finding, Kind, PutAside, Remedy
from annotator.store.checking.looking import Looking, Row, readable

Heard = Callable[[int, str], None]
"""Told how many articles were looked at, and the title of the last one."""


def texts_and_places(look: Looking, heard: Heard) -> Iterator[Finding]:
    """What is wrong with the articles' texts, and with what stands on them."""
    query = (
        "SELECT d.id, d.uid, d.title, d.length, d.text_sha256, d.furniture, t.text "
        "FROM document d JOIN document_text t ON t.document_id = d.id ORDER BY d.id"
    )
    for done, document in enumerate(look.rows(query), start=1):
        where = readable(str(document["title"] or document["uid"]))
        if isinstance(document["text"], str):
            yield from _text(document, where)
            yield from _furniture(document, where)
            yield from _spans(look, document, where)
            yield from _notes(look, document, where)
            yield from _verdicts(look, document, where)
        heard(done, where)


def _text(document: Row, where: str) -> Iterator[Finding]:
    text = document["text"]
    values: dict[str, Any] = {}
    if document["length"] != len(text):
        values["length"] = len(text)
    if document["text_sha256"] != fingerprint(text):
        values["text_sha256"] = fingerprint(text)
    if values:
        yield Finding(
            kind=Kind.TEXTS,
            where=where,
            what=worded("The text is not the one that was stored, going by its length or its hash."),
            mend=worded("The text is kept as it stands, and noted as it is."),
            remedies=(Change("document", document["id"], values),),
        )


def _furniture(document: Row, where: str) -> Iterator[Finding]:
    ranges = _parsed(document["furniture"], list)
    length = len(document["text"])
    sound = [r for r in ranges if _is_furniture(r, length)]
    for odd in (r for r in ranges if not _is_furniture(r, length)):
        start, end = [*odd, None, None][:2] if isinstance(odd, list) else (None, None)
        yield Finding(
            kind=Kind.PLACES,
            where=where,
            what=worded("furniture from {start} to {end} lies outside the text.", start=start, end=end),
            mend=worded("It is no furniture any more."),
            remedies=(Change("document", document["id"], {"furniture": json.dumps(sound)}),),
        )


def _is_furniture(value: Any, length: int) -> bool:
    return (
        isinstance(value, list)
        and len(value) >= 2
        and all(isinstance(at, int) for at in value[:2])
        and 0 <= value[0] < value[1] <= length
    )


def _spans(look: Looking, document: Row, where: str) -> Iterator[Finding]:
    text = document["text"]
    for table in ("suggestion", "annotation"):
        query = (
            f'SELECT id, label, start, "end", text, features FROM {table} '  # noqa: S608  # our own names
            "WHERE document_id = ? ORDER BY start"
        )
        for span in look.rows(query, (document["id"],)):
            if not _reads(text, span["start"], span["end"], span["text"]):
                remedy, mend = _put_right(look, text, table, span)
                yield Finding(
                    kind=Kind.PLACES,
                    where=where,
                    what=worded("{span} does not name the text it was made on.", span=_said(span)),
                    mend=mend,
                    remedies=(remedy,),
                )
            elif FRAGMENTS in str(span["features"]):
                yield from _pieces(table, span, where)


def _pieces(table: str, span: Row, where: str) -> Iterator[Finding]:
    features = _parsed(span["features"], dict)
    wrong = FRAGMENTS in features and misfit(features[FRAGMENTS], span["start"], span["end"])
    if wrong:
        whole = {name: value for name, value in features.items() if name != FRAGMENTS}
        values = {"features": json.dumps(whole, ensure_ascii=False)}
        yield Finding(
            kind=Kind.PLACES,
            where=where,
            what=worded("{span} has pieces that do not fit it. {why}", span=_said(span), why=wrong),
            mend=worded("The span is in one piece then."),
            remedies=(Change(table, span["id"], values),),
        )


def _said(span: Row) -> str:
    return worded(
        "{label} at {start} to {end}",
        label=readable(str(span["label"])),
        start=span["start"],
        end=span["end"],
    )


def _put_right(look: Looking, text: str, table: str, span: Row) -> tuple[Remedy, str]:
    """Where a span that misreads belongs: as the history has it, else where alone its words stand."""
    for (after,) in look.rows(
        "SELECT after FROM delta WHERE table_name = ? AND row_id = ? AND after IS NOT NULL ORDER BY id DESC",
        (table, span["id"]),
    ):
        told = _parsed(after, dict)
        if {"start", "end", "text"} <= told.keys():
            if _reads(text, told["start"], told["end"], told["text"]):
                values = {name: told[name] for name in ("start", "end", "text")}
                return Change(table, span["id"], values), worded("It is put back as the history has it.")
            break
    words = span["text"]
    if isinstance(words, str) and words and text.count(words) == 1:
        start = text.index(words)
        values = {"start": start, "end": start + len(words)}
        return Change(table, span["id"], values), worded("It goes to the only place where its words stand.")
    return PutAside(table, span["id"]), worded("The span is put aside.")


def _notes(look: Looking, document: Row, where: str) -> Iterator[Finding]:
    query = (
        'SELECT id, start, "end", text FROM note WHERE document_id = ? AND start IS NOT NULL ORDER BY start'
    )
    for note in look.rows(query, (document["id"],)):
        if not _reads(document["text"], note["start"], note["end"], note["text"]):
            values = {"start": None, "end": None, "text": "", "label": ""}
            yield Finding(
                kind=Kind.PLACES,
                where=where,
                what=worded(
                    "a note at {start} to {end} does not name the text it was put on.",
                    start=note["start"],
                    end=note["end"],
                ),
                mend=worded("It becomes a note on the whole article."),
                remedies=(Change("note", note["id"], values),),
            )


def _verdicts(look: Looking, document: Row, where: str) -> Iterator[Finding]:
    query = (
        'SELECT id, start, "end" FROM verdict WHERE document_id = ? '
        'AND NOT (0 <= start AND start < "end" AND "end" <= ?)'
    )
    for verdict in look.rows(query, (document["id"], len(document["text"]))):
        yield Finding(
            kind=Kind.PLACES,
            where=where,
            what=worded(
                "a verdict on {start} to {end} lies outside the text.",
                start=verdict["start"],
                end=verdict["end"],
            ),
            mend=worded("The verdict is put aside."),
            remedies=(PutAside("verdict", verdict["id"]),),
        )


def _reads(text: str, start: Any, end: Any, words: Any) -> bool:
    return (
        isinstance(start, int)
        and isinstance(end, int)
        and 0 <= start < end <= len(text)
        and text[start:end] == words
    )


def _parsed(value: Any, kind: type) -> Any:
    """JSON of the kind it should be, or an empty one: what can't be read is found as a value."""
    try:
        found = json.loads(value)
    except (TypeError, ValueError, RecursionError):
        return kind()
    return found if isinstance(found, kind) else kind()
