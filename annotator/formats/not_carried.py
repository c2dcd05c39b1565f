"""What a format has no place for, counted and named with document and position."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.document import META_FIELDS
from annotator.domain.record import Record
from annotator.domain.span import Status
from annotator.domain.wording import worded
from annotator.formats.article import FOUND, document_id
from annotator.formats.options import ReadOptions

_SHOWN = 5
_KEPT = 1_000  # places of one kind, for machines; the rest are counted
_LAYERS = ReadOptions()
_STAMP = frozenset({"program", "version", "scheme", "labels"})
# Counted for single spans: not to be worded anew for each.
_LIKE = worded("spans that differ from another in nothing this format tells")
_STATUSES = worded("statuses of spans")
_ORIGINS = worded("origins of spans")
_SCORES = worded("scores of spans")
_FEATURES = worded("features of spans")
_OF_LAYERS = worded("layers of spans")
_CAME_TO_BE = worded("notes on how the work came to be (status, time at work, rejected suggestions)")
_META = {
    "title": worded("titles of articles"),
    "outlet": worded("outlets of articles"),
    "published": worded("dates of articles"),
    "dateline": worded("datelines of articles"),
    "author": worded("authors of articles"),
    "url": worded("addresses of articles"),
}

EVERYTHING = frozenset(
    {
        "ids", "layers", "features", "scores", "relations", "relation features",
        "annotator", "meta", "extra", "line ends", "statuses", "origins",
    }
)  # fmt: skip
"""What a format may be able to carry beside text, ranges and labels."""


@dataclass(frozen=True, slots=True)
class Missed:
    """One thing that was not carried: the id of its document, and where in it (code points), or -1."""

    document: str
    position: int = -1

    def __str__(self) -> str:
        """As reports show it."""
        return f"{self.document} at {self.position}" if self.position >= 0 else self.document


class NotCarried:
    """Counts what one export could not carry."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.places: dict[str, list[Missed]] = {}

    def add(self, what: str, record: Record, position: int = -1, number: int = 1) -> None:
        """Count ``what`` (a plural: "relations") once more, at ``position`` of the record's text."""
        self.add_at(what, record.document.id or record.document.source_file, position, number)

    def add_at(self, what: str, document: str, position: int = -1, number: int = 1) -> None:
        """The same where there is only the id of the document."""
        self.counts[what] = self.counts.get(what, 0) + number
        places = self.places.setdefault(what, [])
        if len(places) < _KEPT:
            places.append(Missed(document, position))

    def lines(self) -> tuple[str, ...]:
        """One sentence a kind, with the first places."""
        return tuple(self._line(what, count) for what, count in sorted(self.counts.items()))

    def _line(self, what: str, count: int) -> str:
        places = list(dict.fromkeys(self.places[what]))
        shown = "; ".join(map(str, places[:_SHOWN])) + ("; …" if len(places) > _SHOWN else "")
        return worded("{what}: {count:,} ({places})", what=what, count=count, places=shown)


def count_missing(record: Record, carries: frozenset[str], missing: NotCarried) -> None:
    """Count everything of ``record`` that a format which carries ``carries`` leaves behind."""
    _of_document(record, carries, missing)
    places: set[tuple[int, int, str, str]] = set()
    for span in record.spans:
        place = (span.start, span.end, span.label, span.layer if "layers" in carries else "")
        if place in places:
            missing.add(_LIKE, record, span.start)
        places.add(place)
        if span.status is not Status.ADDED and "statuses" not in carries:
            missing.add(_STATUSES, record, span.start)
        if span.origin and "origins" not in carries:
            missing.add(_ORIGINS, record, span.start)
        if span.score is not None and "scores" not in carries:
            missing.add(_SCORES, record, span.start)
        if span.features and "features" not in carries:
            missing.add(_FEATURES, record, span.start)
        if "layers" not in carries and span.layer != _LAYERS.layer_of(span.label):
            missing.add(_OF_LAYERS, record, span.start)
    _of_relations(record, carries, missing)


def _of_relations(record: Record, carries: frozenset[str], missing: NotCarried) -> None:
    starts = {span.id: span.start for span in record.spans}
    for relation in record.relations:
        at = starts.get(relation.head, -1)
        if "relations" not in carries:
            missing.add(worded("relations"), record, at)
            continue
        if relation.status is not Status.ADDED and "statuses" not in carries:
            missing.add(worded("statuses of relations"), record, at)
        if relation.origin and "origins" not in carries:
            missing.add(worded("origins of relations"), record, at)
        if (relation.features or relation.score is not None) and "relation features" not in carries:
            missing.add(worded("features and scores of relations"), record, at)


def _of_document(record: Record, carries: frozenset[str], missing: NotCarried) -> None:
    document = record.document
    for note in record.comments:
        missing.add(worded("notes of people"), record, -1 if note.start is None else note.start)
    if record.annotator and "annotator" not in carries:
        missing.add(worded("names of annotators"), record)
    if _history(record):
        missing.add(
            worded("notes on how the work came to be (status, time at work, rejected suggestions)"), record
        )
    if "meta" not in carries:
        for name in META_FIELDS:
            # Titles and dates that were found in the text are found there again.
            if getattr(document, name) and name not in document.extra.get(FOUND, {}) and name != "language":
                missing.add(_META[name], record)
    if "extra" not in carries and any(key != FOUND for key in document.extra):
        missing.add(worded("further facts about articles"), record)
    if document.furniture:
        missing.add(
            worded("marks of page furniture (found anew on import)"), record, document.furniture[0].start
        )
    if document.id != document_id(document.text):
        missing.add(worded("ids of articles"), record)


def _history(record: Record) -> bool:
    """Whether the provenance says more than reading would find again."""
    said = dict(record.provenance)
    if record.spans and said.get("status") == "done":
        del said["status"]
    return not said.keys() <= _STAMP
