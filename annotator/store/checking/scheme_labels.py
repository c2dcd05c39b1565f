"""Labels that the work carries and the scheme has not, and a scheme that can't be read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from annotator.domain.errors import UserFixable
from annotator.domain.scheme import Scheme, scheme_from_json, scheme_to_json
from annotator.domain.wording import worded, worded_count
from annotator.folders import resource
from annotator.store.checking.finding import Add, AddLabel, Change, Finding, Kind
from annotator.store.checking.looking import Looking, readable

_LIVE = "(SELECT id FROM batch WHERE state = 'live')"
_ALIVE = f"(batch_id IS NULL OR batch_id IN {_LIVE})"
_STANDS = f"{_ALIVE} AND (superseded_by IS NULL OR superseded_by NOT IN {_LIVE})"


def unknown_labels(look: Looking) -> Iterator[Finding]:
    """What the scheme does not know."""
    body = look.one("SELECT body FROM scheme WHERE id = 1")
    scheme = _scheme(body)
    if scheme is None:
        yield _lost_scheme(look, missing=body is None)
        return
    known = {(layer.name, label.name) for layer, label in scheme.labels()}
    query = (
        f"SELECT layer, label, count(*) FROM (SELECT layer, label FROM annotation WHERE {_ALIVE} "  # noqa: S608  # our own names
        f"UNION ALL SELECT layer, label FROM suggestion WHERE {_STANDS}) GROUP BY layer, label"
    )
    for layer, label, count in look.rows(query):
        if (layer, label) not in known and isinstance(layer, str) and isinstance(label, str):
            named = layer.strip() and label.strip() and readable(layer + label) == layer + label
            yield Finding(
                kind=Kind.LABELS,
                what=worded_count(
                    "%Ln span carries {label} of the layer {layer}, which the label scheme has not.",
                    "%Ln spans carry {label} of the layer {layer}, which the label scheme has not.",
                    count,
                    label=readable(label),
                    layer=readable(layer),
                ),
                mend=worded("The label is added to the scheme.") if named else "",
                remedies=(AddLabel(layer, label),) if named else (),
            )


def lost_scheme(look: Looking) -> Iterator[Finding]:
    """A finding where the scheme can't be read."""
    body = look.one("SELECT body FROM scheme WHERE id = 1")
    if _scheme(body) is None:
        yield _lost_scheme(look, missing=body is None)


def _lost_scheme(look: Looking, *, missing: bool) -> Finding:
    for origin, bodies in _earlier(look):
        for body in bodies:
            scheme = _scheme(body)
            if scheme is not None:
                whole = {
                    "id": 1,
                    "body": json.dumps(scheme_to_json(scheme), ensure_ascii=False, sort_keys=True),
                }
                change = Change("scheme", 1, {"body": whole["body"]})
                return Finding(
                    kind=Kind.LABELS,
                    what=worded("The label scheme is missing.")
                    if missing
                    else worded("The label scheme can't be read."),
                    mend=origin,
                    remedies=(Add("scheme", whole) if missing else change,),
                )
    return Finding(kind=Kind.LABELS, what=worded("The label scheme is missing or can't be read."))


def _earlier(look: Looking) -> Iterator[tuple[str, list[Any]]]:
    """What may stand for a lost scheme, the nearest first."""
    versions = look.rows("SELECT body FROM scheme_version ORDER BY id DESC")
    yield worded("The latest version of it that can be read takes its place."), [row[0] for row in versions]
    told = look.rows("SELECT after FROM delta WHERE table_name = 'scheme' ORDER BY id DESC")
    yield worded("What the history has of it takes its place."), [_body_in(row[0]) for row in told]
    shipped = resource("schemes", "news-claims.json").read_text("utf-8")
    yield worded("The scheme that ships with Goldspan takes its place."), [shipped]


def _body_in(after: Any) -> Any:
    try:
        return json.loads(after)["body"]
    except (TypeError, ValueError, KeyError, RecursionError):
        return None


def _scheme(body: Any) -> Scheme | None:
    try:
        return scheme_from_json(json.loads(body))
    except (TypeError, ValueError, RecursionError, UserFixable):
        return None
