"""Takes in what lies beside the documents of a dataset: links between articles, and entries.

They come in after the articles, in the same batch, so that undo takes all of an import back at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from annotator.domain.errors import UnusableInput
from annotator.domain.record import GOLD, Refusal
from annotator.domain.span import Status
from annotator.domain.wording import worded, worded_count
from annotator.formats.siblings import (
    ENTRIES_FILE,
    Entry,
    RelationAcross,
    read_sibling,
)
from annotator.services.claims.link_claims import LABELS
from annotator.services.entries.named import new_entry
from annotator.store.access import Writing
from annotator.store.links import LinkFacts

_Line = TypeVar("_Line", Entry, RelationAcross)
_LONGEST = 1_000_000  # bytes of one line


@dataclass(slots=True)
class SiblingIntake:
    """What an import has taken of the files ``paths``.

    ``candidates`` counts proposed links, which are ranked anew in the project and not taken.
    """

    paths: Sequence[Path]
    links: int = 0
    entries: int = 0
    candidates: int = 0
    known: int = 0
    refused: list[Refusal] = field(default_factory=list)
    _ends: dict[tuple[int, str], dict[int, int]] = field(default_factory=dict)
    _owners: Set[str] = frozenset()

    def take(
        self, writing: Writing, batch: int, documents: Mapping[str, int], owners: Set[str] = frozenset()
    ) -> None:
        """Take entries and links in; ``documents`` gives rows by the ids that the files know.

        Links that name nobody are of one of ``owners``, whose spans came with them.

        Lines that can't be taken are listed, one refusal for each kind of reason and file.
        """
        for path in self.paths:
            name = path.name
            if name == ENTRIES_FILE:
                lines = [line for _, line in self._lines(path, Entry)]
                ids = self._rows(writing, documents, _documents_named(lines))
                self.entries += writing.entries.add_bulk([new_entry(line, ids) for line in lines], batch)
            else:
                self._owners = owners
                self._links(writing, batch, documents, list(self._lines(path, RelationAcross)), name)

    def _links(
        self,
        writing: Writing,
        batch: int,
        documents: Mapping[str, int],
        lines: list[tuple[int, RelationAcross]],
        name: str,
    ) -> None:
        wanted = [(number, line) for number, line in lines if line.status is not Status.SUGGESTED]
        self.candidates += len(lines) - len(wanted)
        rows = self._rows(writing, documents, {e.doc for _, line in wanted for e in (line.head, line.child)})
        self._read_ends(writing, rows, [line for _, line in wanted])
        people = {person.name: person.row for person in writing.people.all()}
        taken: dict[int, list[tuple[str, tuple[int, int], tuple[int, int], LinkFacts]]] = defaultdict(list)
        missing: list[int] = []
        for number, line in wanted:
            ends = self._owned(line, rows, people)
            if ends is None:
                missing.append(number)
                continue
            annotator, head, child = ends
            facts = LinkFacts(
                status=line.status, score=line.score, origin=line.origin, features=line.features
            )
            taken[annotator].append((line.label, head, child, facts))
        for annotator, links in taken.items():
            self._add(writing, batch, annotator, links)
        if missing:
            self.refused.append(
                Refusal(
                    file=name,
                    place=worded("line {number}", number=missing[0]),
                    reason=worded_count(
                        "%Ln link names spans that are not in this project.",
                        "%Ln links name spans that are not in this project.",
                        len(missing),
                    ),
                    next_step=worded("Import the documents they belong to first, then this file again."),
                )
            )

    def _add(
        self,
        writing: Writing,
        batch: int,
        annotator: int,
        links: list[tuple[str, tuple[int, int], tuple[int, int], LinkFacts]],
    ) -> None:
        # What the project says of two claims already stands, whichever way a file has it.
        labels = sorted({*LABELS, *(label for label, *_ in links)})
        present = {_pair(x.label, x.head, x.child) for x in writing.links.of(annotator, labels)}
        fresh = {
            (label, head[1], child[1]): (label, head, child, facts)
            for label, head, child, facts in links
            if _pair(label, head[1], child[1]) not in present
        }
        writing.links.add_bulk(annotator, list(fresh.values()), batch)
        self.links += len(fresh)
        self.known += len(links) - len(fresh)

    def _owned(
        self, line: RelationAcross, rows: Mapping[str, int], people: Mapping[str, int]
    ) -> tuple[int, tuple[int, int], tuple[int, int]] | None:
        """Whose link a line is, and its ends as document and row; None where that is not known."""
        head_doc, child_doc = rows.get(line.head.doc), rows.get(line.child.doc)
        if head_doc is None or child_doc is None:
            return None
        heads = self._ends.get((head_doc, line.head.span), {})
        children = self._ends.get((child_doc, line.child.span), {})
        both = heads.keys() & children.keys()
        if line.annotator:
            both &= {people.get(line.annotator, -1)}
        elif len(both) > 1:
            # People who corrected one file share the ids of its spans.
            both &= {people[name] for name in self._owners if name in people} or both
            both = both if len(both) == 1 else both & {people.get(GOLD, -1)}
        if len(both) != 1:
            return None
        annotator = next(iter(both))
        return annotator, (head_doc, heads[annotator]), (child_doc, children[annotator])

    def _read_ends(self, writing: Writing, rows: Mapping[str, int], lines: list[RelationAcross]) -> None:
        spans: dict[int, set[str]] = defaultdict(set)
        for line in lines:
            for end in (line.head, line.child):
                if end.doc in rows:
                    spans[rows[end.doc]].add(end.span)
        for document, names in spans.items():
            for span, owners in writing.links.ends(document, sorted(names)).items():
                self._ends[document, span] = owners

    def _rows(self, writing: Writing, documents: Mapping[str, int], wanted: Iterable[str]) -> dict[str, int]:
        """Rows by the documents' ids: of this import first, else of the project."""
        names = sorted(set(wanted))
        elsewhere = writing.documents.rows_by_uid([name for name in names if name not in documents])
        return {**elsewhere, **{name: documents[name] for name in names if name in documents}}

    def _lines(self, path: Path, kind: type[_Line]) -> Iterator[tuple[int, _Line]]:
        bad: list[UnusableInput] = []
        try:
            with path.open("rb") as stream:
                for number, line in enumerate(iter(lambda: stream.readline(_LONGEST), b""), 1):
                    if not line.strip():
                        continue
                    try:
                        yield number, read_sibling(line, number, kind)
                    except UnusableInput as error:
                        bad.append(error)
        except OSError as error:
            self.refused.append(
                Refusal(
                    file=path.name,
                    reason=worded("It can't be read: {reason}.", reason=error.strerror or error),
                )
            )
        if bad:
            reason = worded_count(
                "%Ln line was left out: {why}", "%Ln lines were left out: {why}", len(bad), why=_said(bad[0])
            )
            self.refused.append(Refusal(file=path.name, place=bad[0].where, reason=reason))


def _said(error: UnusableInput) -> str:
    return worded("{what} {step}", what=error.what, step=error.next_step) if error.next_step else error.what


def _pair(label: str, head: int, child: int) -> Hashable:
    """Which question a link answers: how two claims stand to one another, or one of its own."""
    return frozenset((head, child)) if label in LABELS else (label, head, child)


def _documents_named(entries: Iterable[Entry]) -> set[str]:
    """The ids of documents that the variants of entries speak of."""
    found: set[str] = set()
    for entry in entries:
        variants = entry.features.get("variants")
        for item in variants if isinstance(variants, list) else ():
            if isinstance(item, dict) and isinstance(item.get("doc"), str):
                found.add(item["doc"])
    return found
