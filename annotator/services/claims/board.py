"""What the articles claim, side by side: by subject, with what was said of pairs of claims.

Read once, beside the window; then ``refresh`` reads again only the articles a change touched.
It never says by itself that two claims contradict one another: that is decided by people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.domain.changes import Changes
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.span import Status
from annotator.services.claims.board_claims import BoardClaim, ClaimReader, ReadClaim
from annotator.services.claims.link_claims import LABELS
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.access import Reading
from annotator.store.links import StoredLink
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.suggest.links.index import LinkIndex
from annotator.suggest.links.values import Subject

__all__ = [
    "Board",
    "BoardCandidate",
    "BoardClaim",
    "BoardFilter",
    "BoardLink",
    "BoardSubject",
]

_TOGETHER = 200
CONTRADICTS = "contradicts"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLink:
    """What was decided between a claim and ``other``; ``outward`` when it points from the claim to it."""

    row: int
    label: str
    status: Status
    other: MarkKey
    outward: bool
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardCandidate:
    """A claim elsewhere that may be linked: ``score`` from 0 to 1, and why in a few short words."""

    claim: BoardClaim
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardSubject:
    """What several claims are about; ``contradicted`` when two of them were decided to contradict."""

    id: str
    name: str
    frame: str
    claims: tuple[MarkKey, ...]
    contradicted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFilter:
    """Which claims are wanted; None wants all. ``since`` and ``until`` are ISO dates, both included.

    ``relation`` wants claims with a decided link of that kind.
    """

    outlet: str | None = None
    claimer: str | None = None
    since: str | None = None
    until: str | None = None
    relation: str | None = None
    camp: str | None = None


_EVERYTHING = BoardFilter()


class Board:
    """The claims of a project as one person sees them, and how they stand to one another."""

    def __init__(self, workspace: Workspace, person: Person, suggester: str = "") -> None:
        """An empty board; ``read`` fills one."""
        self._suggester = suggester
        self._workspace = workspace
        self._person = person
        self._index = LinkIndex()
        self._claims: dict[MarkKey, ReadClaim] = {}
        self._of_document: dict[int, list[MarkKey]] = {}
        self._links: dict[int, StoredLink] = {}
        self._linked: dict[MarkKey, dict[int, BoardLink]] = defaultdict(dict)
        self._links_in: dict[int, set[int]] = defaultdict(set)
        self._camps: dict[str, str] = {}
        self._reader: ClaimReader | None = None
        self._subjects: list[Subject] | None = None
        # Since the subjects were gathered: what stands for a claim of theirs now, and the way back.
        self._now: dict[Hashable, MarkKey] = {}
        self._then: dict[MarkKey, Hashable] = {}

    @classmethod
    def read(
        cls,
        workspace: Workspace,
        person: Person,
        *,
        suggester: str = "",
        progress: Progress = silent,
        cancelled: Cancelled = never,
    ) -> Board:
        """Read every claim and link; what was read so far when ``cancelled`` says stop.

        With a ``suggester`` only its suggestions are seen.
        """
        board = cls(workspace, person, suggester)
        with workspace.read() as reading:
            rows = reading.documents.rows()
            board._read_camps(reading)
            for start in range(0, len(rows), _TOGETHER):
                if cancelled():
                    break
                board._read_documents(reading, rows[start : start + _TOGETHER])
                progress(min(start + _TOGETHER, len(rows)), len(rows), "")
            board._take_links(reading.links.of(person.row, LABELS))
        return board

    def refresh(self, changes: Changes) -> bool:
        """Read again what ``changes`` touched; says whether anything here may differ."""
        everything = changes.corpus or changes.scheme or changes.entries
        if not everything and not changes.documents and not changes.camps:
            return False
        if everything:
            self._forget_subjects()
        with self._workspace.read() as reading:
            if changes.camps:
                self._read_camps(reading)
            if everything:
                self._reader = None
                touched = sorted({*reading.documents.rows(), *self._of_document})
            else:
                touched = sorted(changes.documents)
            for start in range(0, len(touched), _TOGETHER):
                self._read_documents(reading, touched[start : start + _TOGETHER])
            self._drop_links(row for document in touched for row in tuple(self._links_in[document]))
            self._take_links(reading.links.of(self._person.row, LABELS, touched))
        return True

    def get(self, key: MarkKey) -> BoardClaim | None:
        """One claim, or None when it is there no more."""
        read = self._claims.get(key)
        return None if read is None else self._dressed(read.claim)

    def subjects(self, wanted: BoardFilter = _EVERYTHING) -> list[BoardSubject]:
        """What the wanted claims are about, the most reported first; each claim in one to three of them."""
        found = []
        contradictions = self._contradictions()
        for subject in self._gathered():
            keys = tuple(self._keys_now(subject.claims))
            if wanted != _EVERYTHING:
                keys = tuple(key for key in keys if self._is_wanted(key, wanted))
            if keys:
                found.append(self._subject(subject, keys, contradictions))
        return found

    def claims_of(self, subject: str, wanted: BoardFilter = _EVERYTHING) -> list[BoardClaim]:
        """The wanted claims of a subject (its id), by date, outlet and place."""
        keys = next((s.claims for s in self._gathered() if s.name == subject), ())
        claims = [
            self._dressed(self._claims[k].claim) for k in self._keys_now(keys) if self._is_wanted(k, wanted)
        ]
        return sorted(claims, key=lambda c: (c.published, c.outlet, c.document, c.start, c.end))

    def links_of(self, key: MarkKey) -> list[BoardLink]:
        """What was decided between a claim and others, oldest first; rejected links are "not related"."""
        return [link for _, link in sorted(self._linked.get(key, {}).items())]

    def candidates(self, key: MarkKey, limit: int = 10, *, opposing: bool = False) -> list[BoardCandidate]:
        """The likeliest partners of a claim in other articles, best first; decided ones are left out."""
        if key not in self._claims:
            return []
        found = self._index.candidates(key, limit=limit, opposing=opposing)
        return [
            BoardCandidate(claim=self._dressed(self._claims[k].claim), score=c.score, reasons=c.reasons)
            for c in found
            for k in self._keys((c.id,))
        ]

    def camps(self) -> dict[str, str]:
        """Who stands with whom: claimer → camp."""
        return dict(self._camps)

    def claim_keys(self) -> list[MarkKey]:
        """Every claim, in the order of articles and text."""
        return [key for document in sorted(self._of_document) for key in self._of_document[document]]

    def _gathered(self) -> list[Subject]:
        if self._subjects is None:
            self._subjects = self._index.subjects()
        return self._subjects

    def _forget_subjects(self) -> None:
        self._subjects = None
        self._now.clear()
        self._then.clear()

    def _contradictions(self) -> list[tuple[MarkKey, MarkKey]]:
        return [
            (_claim(link.head), _claim(link.child))
            for link in self._links.values()
            if link.label == CONTRADICTS and link.status is not Status.REJECTED
        ]

    @staticmethod
    def _subject(
        subject: Subject, keys: tuple[MarkKey, ...], contradictions: Sequence[tuple[MarkKey, MarkKey]]
    ) -> BoardSubject:
        inside = frozenset(keys) if contradictions else frozenset()
        contradicted = any(one in inside and other in inside for one, other in contradictions)
        return BoardSubject(
            id=subject.name,
            name=subject.name,
            frame=subject.topic,
            claims=keys,
            contradicted=contradicted,
        )

    def _is_wanted(self, key: MarkKey, wanted: BoardFilter) -> bool:
        claim = self._claims[key].claim
        return (
            wanted.outlet in (None, claim.outlet)
            and wanted.claimer in (None, claim.claimer)
            and wanted.camp in (None, self._camps.get(claim.claimer, ""))
            and (wanted.since is None or claim.published[:10] >= wanted.since)
            and (wanted.until is None or "" < claim.published[:10] <= wanted.until)
            and (wanted.relation is None or self._has(key, wanted.relation))
        )

    def _has(self, key: MarkKey, label: str) -> bool:
        links = self._linked.get(key, {}).values()
        return any(link.label == label and link.status is not Status.REJECTED for link in links)

    def _dressed(self, claim: BoardClaim) -> BoardClaim:
        camp = self._camps.get(claim.claimer, "") if claim.claimer else ""
        return replace(claim, camp=camp) if camp else claim

    def _keys(self, found: Iterable[object]) -> Iterator[MarkKey]:
        return (key for key in found if isinstance(key, MarkKey) and key in self._claims)

    def _keys_now(self, gathered: Iterable[Hashable]) -> Iterator[MarkKey]:
        return self._keys(self._now.get(key, key) for key in gathered) if self._now else self._keys(gathered)

    def _read_camps(self, reading: Reading) -> None:
        self._camps = reading.camps.all()
        self._index.camps(self._camps)

    def _read_documents(self, reading: Reading, documents: Sequence[int]) -> None:
        """Bring these articles' claims to what they are now; equal ones are left alone."""
        if self._reader is None:
            self._reader = ClaimReader(reading, self._suggester)
        fresh: dict[int, list[ReadClaim]] = defaultdict(list)
        for read in self._reader.read(reading, documents, self._person.row):
            fresh[read.claim.document].append(read)
        renamed: dict[MarkKey, MarkKey] = {}
        same = True
        for document in documents:
            now = {read.claim.key: read for read in fresh[document]}
            gone: dict[tuple[int, int], ReadClaim] = {}
            for key in self._of_document.pop(document, []):
                if key not in now:
                    left = self._claims.pop(key)
                    gone[left.claim.start, left.claim.end] = left
                    self._index.remove(key)
            for key, read in now.items():
                former = self._claims.get(key)
                self._claims[key] = read
                if former is None or former.ranked != read.ranked:
                    self._index.add(read.ranked)
                    before = gone.pop((read.claim.start, read.claim.end), None) if former is None else None
                    if before is not None and replace(before.ranked, id=key) == read.ranked:
                        renamed[before.claim.key] = key
                    else:
                        same = False
            same = same and not gone
            if now:
                self._of_document[document] = list(now)
        self._rename(renamed, same=same)

    def _rename(self, renamed: dict[MarkKey, MarkKey], *, same: bool) -> None:
        """Keep the subjects when claims were only decided: gathering them anew takes long."""
        if not same:
            self._forget_subjects()
            return
        for before, after in renamed.items():
            first = self._then.pop(before, before)
            self._now[first] = after
            self._then[after] = first

    def _take_links(self, links: Iterable[StoredLink]) -> None:
        for link in links:
            one, other = _claim(link.head), _claim(link.child)
            self._links[link.row] = link
            self._links_in[link.document].add(link.row)
            self._links_in[link.other].add(link.row)
            for key, far, outward in ((one, other, True), (other, one, False)):
                self._linked[key][link.row] = BoardLink(
                    row=link.row,
                    label=link.label,
                    status=link.status,
                    other=far,
                    outward=outward,
                    score=link.score,
                )
            if link.status is Status.REJECTED:
                self._index.reject(one, other)
            else:
                self._index.link(one, other, link.label)

    def _drop_links(self, rows: Iterable[int]) -> None:
        for row in set(rows):
            link = self._links.pop(row)
            one, other = _claim(link.head), _claim(link.child)
            self._links_in[link.document].discard(row)
            self._links_in[link.other].discard(row)
            for key in (one, other):
                self._linked[key].pop(row, None)
            if link.status is Status.REJECTED:
                self._index.unreject(one, other)
            else:
                self._index.unlink(one, other)


def _claim(row: int) -> MarkKey:
    return MarkKey(MarkKind.ANNOTATION, row)
