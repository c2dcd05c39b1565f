"""What of a project goes out: layers, labels, statuses, articles, and into which splits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import Any

from annotator.domain.document import Document
from annotator.domain.errors import WrongUse
from annotator.domain.near_copies import near_copies, sketch
from annotator.domain.record import Record
from annotator.domain.span import Status
from annotator.domain.splitting import Article, By, Plan, Splitting, split
from annotator.domain.wording import worded
from annotator.formats.native_line import SpanLine
from annotator.formats.provenance import DECIDES, NO_SPAN, REJECTED, SOFT_LABELS, VERDICTS
from annotator.formats.siblings import RelationAcross
from annotator.services.claims.link_claims import RELATED
from annotator.services.exporting.exported_records import Whose, rows_with_work
from annotator.services.exporting.exported_work import Work
from annotator.services.progress import Cancelled, never
from annotator.store.access import Reading

_BY_SPAN = (DECIDES, VERDICTS, SOFT_LABELS)
EVENT = "event"
"""The further fact about an article that names the event it reports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Choices for an export; what is empty chooses everything.

    ``documents`` are ids, or patterns (``2024-*``) for ids, titles and names of source files.
    ``soft_labels`` adds to gold what share of the annotators has each span.

    Raises:
        WrongUse: if a status is none there is.
    """

    layers: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    documents: tuple[str, ...] = ()
    plan: Plan | None = None
    soft_labels: bool = False

    def __post_init__(self) -> None:
        """Refuse statuses that mean nothing."""
        for status in sorted(self.statuses - {each.value for each in Status}):
            raise WrongUse(
                worded("No span has the status {status!r}.", status=status),
                next_step=worded("Use one of these: {names}.", names=", ".join(Status)),
            )

    @property
    def narrow_spans(self) -> bool:
        """Whether some spans of an article may be left out."""
        return bool(self.layers or self.labels or self.statuses)

    def as_json(self) -> dict[str, Any]:
        """The choices as a manifest tells them; nothing for those that choose everything."""
        said = {
            "layers": sorted(self.layers),
            "labels": sorted(self.labels),
            "statuses": sorted(self.statuses),
        }
        every = {**said, "documents": list(self.documents), "soft_labels": self.soft_labels}
        return {key: value for key, value in every.items() if value}

    def takes(self, document: Document) -> bool:
        """Whether an article goes out."""
        names = (document.id, document.title, document.source_file)
        return not self.documents or any(
            pattern == document.id or any(fnmatchcase(name, pattern) for name in names)
            for pattern in self.documents
        )

    def of(self, record: Record) -> Record:
        """The record with the spans that go out, and the relations between them."""
        if not self.narrow_spans:
            return record
        spans = tuple(s for s in record.spans if self._takes_span(s.layer, s.label, s.status.value))
        ids = {span.id for span in spans}
        relations = tuple(r for r in record.relations if r.head in ids and r.child in ids)
        return replace(record, spans=spans, relations=relations, provenance=self._provenance(record, ids))

    def _takes_span(self, layer: str, label: str, status: str) -> bool:
        wanted = ((self.layers, layer), (self.labels, label), (self.statuses, status))
        return all(not chosen or value in chosen for chosen, value in wanted)

    def _provenance(self, record: Record, ids: set[str]) -> dict[str, object]:
        said = dict(record.provenance)
        for name in _BY_SPAN:
            of_spans = said.get(name)
            if isinstance(of_spans, dict):
                said[name] = {key: value for key, value in of_spans.items() if key in ids}
        for name in (REJECTED, NO_SPAN):
            others = said.get(name)
            if isinstance(others, list):
                said[name] = [r for r in others if self._takes_rejected(r)]
        narrowed = {*_BY_SPAN, REJECTED, NO_SPAN}
        return {key: value for key, value in said.items() if key not in narrowed or value}

    def _takes_rejected(self, value: Any) -> bool:
        if not isinstance(value, Mapping):
            return False
        if "label" not in value:  # a place where gold has none
            return not (self.labels or self.statuses) and value.get("layer") in self.layers
        return self._takes_span(str(value.get("layer")), str(value.get("label")), Status.REJECTED.value)


EVERYTHING = Choices()


def splitting_of(
    reading: Reading,
    who: Whose,
    choices: Choices,
    cancelled: Cancelled = never,
    *,
    rows: set[int] | None = None,
) -> Splitting | None:
    """Which split each article of an export goes into; None where it is not split.

    ``rows`` are the articles (row numbers) that are split, else all that ``who`` has worked on.

    Near copies stay together; by event, so do articles that name one event, and those whose claims
    somebody has linked.
    """
    if choices.plan is None:
        return None
    rows = rows_with_work(reading, who) if rows is None else rows
    articles: list[Article] = []
    sketches = []
    events: dict[str, int] = {}
    ties: list[tuple[int, int]] = []
    by_event = choices.plan.by is By.EVENT
    for row, document in reading.documents.stream():
        if cancelled():
            break
        if row not in rows or not choices.takes(document):
            continue
        number = len(articles)
        articles.append(Article(document.id, document.outlet, document.published))
        sketches.append(sketch(_article_text(document)))
        event = document.extra.get(EVENT)
        if by_event and isinstance(event, str) and event:
            ties.append((events.setdefault(event, number), number))
    ties += near_copies(sketches)
    if by_event:
        numbers = {article.id: number for number, article in enumerate(articles)}
        ties += _linked(reading, numbers)
    return split(articles, ties, choices.plan)


class Exported:
    """What has gone out so far, so that no link leads out of it or from one split into another."""

    def __init__(self, choices: Choices, splitting: Splitting | None) -> None:
        self._narrow = choices.narrow_spans or bool(choices.documents)
        self._splits = tuple(choices.plan.shares) if choices.plan is not None else ()
        self._split_of = splitting.split_of if splitting is not None else None
        self._spans: set[tuple[str, str]] = set()
        self._between = 0

    def add(self, record: Record | Work[SpanLine]) -> None:
        """Remember a record."""
        if self._narrow:
            self._spans.update((record.document.id, span.id) for span in record.spans)

    def split_of(self, document: str) -> str:
        """The split of an article, empty where there are none."""
        return self._split_of.get(document, "") if self._split_of is not None else ""

    def links(self, links: Iterable[RelationAcross], *, told: bool = True) -> Iterator[RelationAcross]:
        """The links between what has gone out; those between two splits are counted where ``told``."""
        for link in links:
            ends = (link.head.doc, link.head.span), (link.child.doc, link.child.span)
            if self._narrow and not self._spans.issuperset(ends):
                continue
            if self.split_of(link.head.doc) != self.split_of(link.child.doc):
                self._between += told
                continue
            yield link

    def left_out(self) -> tuple[str, ...]:
        """Sentences on links between splits, and on splits that got nothing."""
        said: list[str] = []
        if self._between:
            said.append(
                worded(
                    "Links between articles of different splits were left out: {number}.",
                    number=self._between,
                )
            )
        filled = set(self._split_of.values()) if self._split_of is not None else set(self._splits)
        said += [
            worded("The split {name} is empty: too many articles hang together to fill it.", name=name)
            for name in self._splits
            if name not in filled
        ]
        return tuple(said)


def split_as_json(plan: Plan, splitting: Splitting) -> dict[str, Any]:
    """How a dataset was split, for its manifest: groups of several articles by the id of their first."""
    members: dict[str, list[str]] = {}
    for article, group in splitting.group_of.items():
        members.setdefault(group, []).append(article)
    return {
        "by": plan.by.value,
        "shares": dict(plan.shares),
        "seed": plan.seed,
        "groups": {group: sorted(found) for group, found in sorted(members.items()) if len(found) > 1},
    }


def _article_text(document: Document) -> str:
    """The text without what is page: two articles are no copies for standing on one page."""
    pieces, at = [], 0
    for furniture in document.furniture:
        pieces.append(document.text[at : furniture.start])
        at = max(at, furniture.end)
    return "\n".join([*pieces, document.text[at:]])


def _linked(reading: Reading, numbers: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    for person in reading.people.all():
        for label, head, child, facts in reading.links.across(person.row):
            ends = numbers.get(head[0]), numbers.get(child[0])
            decided = label != RELATED and facts.status is not Status.REJECTED
            if decided and ends[0] is not None and ends[1] is not None:
                yield ends[0], ends[1]
