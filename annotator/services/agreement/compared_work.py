"""The work that is compared: which articles count, whose spans of them, and what is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from annotator.agreement.asked import Asked
from annotator.agreement.cases import Case, Named, Version, cases_of
from annotator.agreement.stopped import Stopped
from annotator.domain.document import Document
from annotator.domain.errors import WrongUse
from annotator.domain.scheme import Layer, Scheme
from annotator.domain.span import ENTRY
from annotator.domain.wording import worded
from annotator.services.entries.named import EntryNames
from annotator.services.progress import Cancelled, never
from annotator.store.access import Reading
from annotator.store.comparison import ComparedSpan
from annotator.store.people import WorkStatus
from annotator.store.spans import unpacked

if TYPE_CHECKING:
    from annotator.agreement.corpus import Given

SUGGESTIONS = "suggestions"
"""The name under which what programs propose is compared as one more annotator."""

GOLD = "gold"
_FEW = 300  # articles that a query may name
_NO_RELATIONS: frozenset[tuple[str, tuple[int, int, str]]] = frozenset()
_SAYS_ENTRY = f'"{ENTRY}":'  # in a span's features, as they are stored


Link = tuple[str, ComparedSpan, ComparedSpan]
"""A relation: its label, and the spans it leads from and to."""


@dataclass(slots=True)
class ComparedWork:
    """Articles that count, and each annotator's spans and relations by the number of the article.

    ``done`` are the numbers of the articles each annotator has done; spans and relations have an entry for
    each of them. ``left_out`` counts what is not compared, by why. ``entries`` tells which entry a span
    names; None where nobody has said so of any.
    """

    names: tuple[str, ...]
    layers: tuple[Layer, ...]
    scheme: Scheme
    documents: list[tuple[int, Document]]
    statuses: list[dict[int, str]]
    done: list[set[int]]  # article numbers
    spans: list[dict[int, list[ComparedSpan]]]
    relations: list[dict[int, list[Link]]]
    left_out: dict[str, int]
    entries: EntryNames | None = None

    @classmethod
    def read(
        cls,
        reading: Reading,
        asked: Asked,
        entries: EntryNames | None = None,
        *,
        rows: Sequence[int] = (),
        cancelled: Cancelled = never,
    ) -> ComparedWork:
        """Read what is asked for; ``entries`` are the project's, where they have been read before.

        ``rows`` are the articles (row numbers) to look at, instead of those that are asked for.

        Raises:
            WrongUse: if an annotator or layer is not there, or fewer than two annotators are left.
            Stopped: if ``cancelled`` says so.
        """
        scheme = reading.schemes.get()
        people = {p.name: p.row for p in reading.people.all()}
        names = compared_names(reading, asked)
        layers = _layers(asked, scheme)
        wanted = sorted(rows or reading.documents.rows_by_uid(asked.documents).values())
        few = wanted if len(wanted) <= _FEW else []
        statuses = [
            reading.comparison.statuses(people[name], few) if name in people else {} for name in names
        ]
        left_out: dict[str, int] = {}
        looked_at = _looked_at(reading, wanted, whole=not (rows or asked.documents))
        documents = _documents(looked_at, asked, names, statuses, left_out)
        number = {row: n for n, (row, _) in enumerate(documents)}
        done = [
            {number[row] for row, status in given.items() if row in number and _is_done(status, asked)}
            if name in people
            else set(number.values())
            for name, given in zip(names, statuses, strict=True)
        ]
        layer_names = [layer.name for layer in layers]
        found = []
        relations = []
        for name, finished in zip(names, done, strict=True):
            if cancelled():
                raise Stopped
            if name in people:
                given_rows = reading.comparison.spans(people[name], layer_names, few)
            else:
                given_rows = reading.comparison.suggested(layer_names, few)
            by_article: dict[int, list[ComparedSpan]] = {n: [] for n in finished}
            for row in given_rows:
                at = number.get(row[1])
                if at in by_article:
                    by_article[at].append(row)
            found.append(by_article)
            by_row = {row[0]: row for rows_of in by_article.values() for row in rows_of}
            given = reading.comparison.relations(people[name], few) if name in people else []
            links: dict[int, list[Link]] = {n: [] for n in finished}
            for r in given:
                if r.head in by_row and r.child in by_row:
                    links[number[r.document]].append((r.label, by_row[r.head], by_row[r.child]))
            relations.append(links)
        material = cls(
            names=names,
            layers=layers,
            scheme=scheme,
            documents=documents,
            statuses=[{number[r]: s for r, s in given.items() if r in number} for given in statuses],
            done=done,
            spans=found,
            relations=relations,
            left_out=left_out,
        )
        material._leave_out_furniture()
        if any(map(material._names_entries, range(len(documents)))):
            material.entries = entries or EntryNames(reading)
        return material

    def _leave_out_furniture(self) -> None:
        """Spans that lie wholly in what belongs to the page are nobody's task."""
        count = 0
        for by_article in self.spans:
            for article, rows in by_article.items():
                furniture = self.documents[article][1].furniture
                if not furniture:
                    continue
                kept = [r for r in rows if not any(f.start <= r[2] and r[3] <= f.end for f in furniture)]
                count += len(rows) - len(kept)
                by_article[article] = kept
        self.left_out["spans in furniture"] = count

    def of_layer(self, layer: str) -> list[dict[int, list[Given]]]:
        """Each annotator's spans of one layer, by article number."""
        return [
            {a: [(r[2], r[3], r[5]) for r in rows if r[4] == layer] for a, rows in by_article.items()}
            for by_article in self.spans
        ]

    def periods(self) -> list[str]:
        """The first day of the week in which each article was last worked on by those who have done it."""
        latest = [""] * len(self.documents)
        for by_article in self.spans:
            for article, rows in by_article.items():
                latest[article] = max([latest[article], *(r[7] for r in rows)])
        return [_week(moment) for moment in latest]

    def cases(self, layer: Layer, article: int) -> list[Case]:
        """What the annotators who have done an article (its number) made of it, in one layer."""
        features = [feature.name for feature in layer.features if feature.name != ENTRY]
        work: dict[int, list[Version]] = {}
        said: dict[str, Mapping[str, Any]] = {}  # most spans say the same, or nothing
        entries = self.entries if self._names_entries(article) else None
        for annotator, by_article in enumerate(self.spans):
            if article not in by_article:
                continue
            links: dict[int, set[tuple[str, tuple[int, int, str]]]] = {}
            for label, head, child in self.relations[annotator][article]:
                links.setdefault(head[0], set()).add((label, place_of(child)))
            work[annotator] = [
                Version(
                    annotator=annotator,
                    row=row[0],
                    start=row[2],
                    end=row[3],
                    label=row[5],
                    features=said.get(row[6]) or said.setdefault(row[6], unpacked(row[6])),
                    relations=frozenset(links[row[0]]) if row[0] in links else _NO_RELATIONS,
                    entry=self._named(entries, article, row) if entries is not None else None,
                )
                for row in by_article[article]
                if row[4] == layer.name
            ]
        return cases_of(layer.name, work, features)

    def _names_entries(self, article: int) -> bool:
        """Whether anybody says of a span of an article (its number) which entry it names."""
        return any(_SAYS_ENTRY in row[6] for given in self.spans for row in given.get(article, ()))

    def _named(self, entries: EntryNames, article: int, row: ComparedSpan) -> Named | None:
        document, text = self.documents[article]
        told = unpacked(row[6]).get(ENTRY)
        told = told if isinstance(told, str) else ""
        entry = entries.entry_of(document, row[5], text.text[row[2] : row[3]], told)
        if entry is not None:
            return Named(entry.uid, entry.name)
        return Named(told, told) if told else None


def compared_names(reading: Reading, asked: Asked) -> tuple[str, ...]:
    """Those who are named, else everybody who has done an article.

    Raises:
        WrongUse: if an annotator is not there, or fewer than two are left.
    """
    people = {person.name: person.row for person in reading.people.all()}
    names = asked.annotators
    if not names:
        done = reading.comparison.with_status([status for status in WorkStatus if _is_done(status, asked)])
        names = tuple(name for name, row in people.items() if name != GOLD and row in done)
    if asked.suggestions:
        names = (*names, SUGGESTIONS)
    for name in names:
        if name not in people and name != SUGGESTIONS:
            known = ", ".join(people) or worded("nobody yet")
            raise WrongUse(
                worded("There is no annotator named {name!r} in this project.", name=name),
                next_step=worded("Its annotators are: {names}.", names=known),
            )
    if len(set(names)) < 2:
        raise WrongUse(
            worded("Agreement needs two annotators at least."),
            next_step=worded("Name two, import a second annotator's work, or compare with “suggestions”."),
        )
    return tuple(dict.fromkeys(names))


def _layers(asked: Asked, scheme: Scheme) -> tuple[Layer, ...]:
    known = {layer.name: layer for layer in scheme.layers}
    for name in asked.layers:
        if name not in known:
            raise WrongUse(
                worded("There is no layer named {name!r} in this project.", name=name),
                next_step=worded("Its layers are: {names}.", names=", ".join(known)),
            )
    return tuple(known[name] for name in asked.layers) if asked.layers else scheme.layers


def _is_done(status: str, asked: Asked) -> bool:
    return status in (WorkStatus.DONE, WorkStatus.FLAGGED) or (
        asked.unfinished and status == WorkStatus.IN_PROGRESS
    )


def _documents(
    looked_at: Iterable[tuple[int, Document]],
    asked: Asked,
    names: Sequence[str],
    statuses: Sequence[Mapping[int, str]],
    left_out: dict[str, int],
) -> list[tuple[int, Document]]:
    """The articles that two of the annotators have done; why others don't count goes to ``left_out``."""
    found = []
    reasons = dict.fromkeys(
        (
            "articles of other names",
            "articles outside the dates",
            "articles skipped",
            "articles not finished",
            "articles of one annotator",
        ),
        0,
    )
    others = len([n for n in names if n == SUGGESTIONS])
    for row, document in looked_at:
        if not _is_named(document, asked.articles):
            reasons["articles of other names"] += 1
            continue
        if not _in_dates(document.published, asked):
            reasons["articles outside the dates"] += 1
            continue
        given = [s[row] for s in statuses if row in s]
        done = sum(_is_done(status, asked) for status in given)
        if done and done + others >= 2:
            found.append((row, document))
        elif any(status == WorkStatus.SKIPPED for status in given):
            reasons["articles skipped"] += 1
        elif done:
            reasons["articles of one annotator"] += 1
        else:
            reasons["articles not finished"] += 1
    left_out.update(reasons)
    return found


def _looked_at(reading: Reading, rows: Sequence[int], *, whole: bool) -> Iterator[tuple[int, Document]]:
    """The articles that are looked at, in the order of the corpus."""
    if whole:
        yield from reading.documents.stream()
        return
    for row in rows:
        yield row, reading.documents.get(row)


def _is_named(document: Document, words: str) -> bool:
    told = "\n".join((document.title, document.outlet, document.id)).casefold()
    return words.strip().casefold() in told


def _in_dates(published: str, asked: Asked) -> bool:
    if (asked.since or asked.until) and not published:
        return False
    return (not asked.since or published >= asked.since) and (
        not asked.until or published[:10] <= asked.until
    )


def place_of(row: ComparedSpan) -> tuple[int, int, str]:
    """Range and label of a span."""
    return row[2], row[3], row[5]


def _week(moment: str) -> str:
    if not moment:
        return ""
    day = date.fromisoformat(moment[:10])
    return (day - timedelta(days=day.weekday())).isoformat()
