"""Takes articles, and work done on them, into a project: all of one import, or nothing of it."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from annotator.domain.changes import Place
from annotator.domain.document import META_FIELDS
from annotator.domain.errors import UnusableProject
from annotator.domain.record import SUGGESTIONS, Record, Refusal
from annotator.domain.scheme_changes.labels import AddLabel
from annotator.domain.snapshot import Reason
from annotator.domain.wording import worded, worded_count
from annotator.formats.options import ReadOptions
from annotator.services.importing.foreign_labels import labels_missing
from annotator.services.importing.imported_siblings import SiblingIntake
from annotator.services.importing.imported_work import WorkIntake, add_notes, labels_named
from annotator.services.importing.label_mapping import LabelMapping, Relabelling
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.services.reading.arrival import Arrival, arrival_of
from annotator.services.reading.gather import arrivals
from annotator.services.reading.siblings import siblings_of
from annotator.services.snapshots import keeping as snapshots
from annotator.store.access import Writing
from annotator.store.people import Person
from annotator.store.workspace import Workspace

_DEFAULT = ReadOptions()
_AS_THEY_ARE = LabelMapping()
_AT_ONCE = 200
_CHARACTERS_AT_ONCE = 500_000  # keeps each commit short, so that the window can write in between
UNKNOWN_SUGGESTER = f"{SUGGESTIONS}:imported"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of an import.

    ``taken`` articles are new; ``known`` are the names of files whose article was there already;
    ``work`` counts the records of somebody's work that were taken, ``comments`` what people said about
    articles, ``links`` those between articles, ``entries`` the real-world things that spans name.
    ``documents`` are the row numbers of the new articles. ``cancelled`` imports leave nothing behind.
    """

    taken: int = 0
    work: int = 0
    comments: int = 0
    links: int = 0
    entries: int = 0
    known: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    notes: tuple[str, ...] = ()
    documents: tuple[int, ...] = ()
    labels_added: tuple[str, ...] = ()
    cancelled: bool = False


def import_paths(  # noqa: PLR0913  # choices of a person, each by its name
    workspace: Workspace,
    paths: list[Path],
    *,
    options: ReadOptions = _DEFAULT,
    person: Person | None = None,
    annotator: str = "",
    mapping: LabelMapping = _AS_THEY_ARE,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> ImportReport:
    """Import files, folders and zips, read as ``options`` say; see ``import_records``.

    Raises:
        UnusableProject: if the project can't be written; nothing of the import is kept then.
    """
    with _closed_after(arrivals(paths, options, cancelled)) as items:
        return import_arrivals(
            workspace,
            items,
            siblings=siblings_of(paths),
            person=person,
            annotator=annotator,
            mapping=mapping,
            progress=progress,
            cancelled=cancelled,
        )


def import_records(  # noqa: PLR0913  # choices of a person, each by its name
    workspace: Workspace,
    records: Iterable[Record | Refusal],
    *,
    siblings: Sequence[Path] = (),
    person: Person | None = None,
    annotator: str = "",
    mapping: LabelMapping = _AS_THEY_ARE,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> ImportReport:
    """Take records in as one step, which undo takes back whole; see ``import_arrivals``.

    Raises:
        UnusableProject: if the project can't be written; nothing of the import is kept then.
    """
    return import_arrivals(
        workspace,
        (arrival_of(item) if isinstance(item, Record) else item for item in records),
        siblings=siblings,
        person=person,
        annotator=annotator,
        mapping=mapping,
        progress=progress,
        cancelled=cancelled,
    )


def import_arrivals(  # noqa: PLR0913  # choices of a person, each by its name
    workspace: Workspace,
    items: Iterable[Arrival | Refusal],
    *,
    siblings: Sequence[Path] = (),
    person: Person | None = None,
    annotator: str = "",
    mapping: LabelMapping = _AS_THEY_ARE,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> ImportReport:
    """Take articles in as one step, which undo takes back whole.

    ``person`` is whose step it is; ``annotator`` names whose work the spans are where the file
    names nobody (else they come in as suggestions). An article that is there already is not
    doubled: work on it is added to it, and what that file knows of its page (outlet, author …) is
    filled in where the project knows nothing. Labels come in as ``mapping`` says; those the scheme
    lacks then are added to it. ``siblings`` are files of links between articles and of entries, taken
    in after the records. A snapshot is taken first.

    Raises:
        UnusableProject: if the project can't be written; nothing of the import is kept then.
    """
    who = person.row if person else None
    intake = _Intake(annotator)
    progress(0, None, "")
    if notice := snapshots.before(workspace, Reason.IMPORT, cancelled=cancelled):
        intake.notes.append(notice)
    relabelling = Relabelling(mapping)
    batch = workspace.perform(
        "begin import", lambda w: w.batches.begin("import", {}), annotator=who, undoable=False
    ).result
    try:
        for chunk in _chunks(_mapped(items, relabelling)):
            if cancelled():
                break

            def fill(writing: Writing, chunk: list[Arrival | Refusal] = chunk) -> None:
                intake.take(writing, chunk, batch)

            workspace.perform("import", fill, annotator=who, undoable=False, filling=True)
            progress(intake.seen, None, intake.latest)
        stopped = cancelled()
        if siblings and not stopped:
            intake.beside = SiblingIntake(siblings)

            def take_beside(writing: Writing) -> None:
                intake.beside.take(writing, batch, intake.rows_by_id, intake.people)

            workspace.perform("import", take_beside, annotator=who, undoable=False)
        if not stopped and intake.anything:
            _finish(workspace, intake, batch, who)
    except BaseException:
        with suppress(UnusableProject):  # it stays unseen, and is removed when the project is next opened
            _purge(workspace, batch)
        raise
    if stopped:
        _purge(workspace, batch)
        return ImportReport(refused=tuple(intake.refused), cancelled=True)
    if not intake.anything:
        _purge(workspace, batch)
    intake.notes.extend(relabelling.told())
    return intake.report()


@contextmanager
def _closed_after(items: Iterator[Arrival | Refusal]) -> Iterator[Iterator[Arrival | Refusal]]:
    """End the reading child as soon as the import ends, however it ends."""
    try:
        yield items
    finally:
        if isinstance(items, Generator):
            items.close()


def _mapped(items: Iterable[Arrival | Refusal], relabelling: Relabelling) -> Iterator[Arrival | Refusal]:
    """The items with their labels mapped."""
    for item in items:
        if isinstance(item, Refusal) or not relabelling.maps:
            yield item
        elif (record := item.whole()) is not (relabelled := relabelling.of(record)):
            yield arrival_of(relabelled)
        else:
            yield item


def _finish(workspace: Workspace, intake: _Intake, batch: int, who: int | None) -> None:
    def finish(writing: Writing) -> None:
        writing.batches.finish(batch)
        for row, fields in intake.told_more.items():
            writing.documents.fill(row, fields)
        missing = labels_missing(writing.schemes.get(), intake.labels)
        if missing:
            writing.schemes.change(missing, who)
        intake.labels_added = tuple(c.label.name for c in missing if isinstance(c, AddLabel))
        if intake.documents:
            writing.place = Place(document=intake.documents[0])

    count = len(intake.documents)
    articles = "1 article" if count == 1 else f"{count} articles"
    notes = "import notes" if intake.comments else "import links and entries"
    beside = "import work" if intake.work else notes
    name = f"import {articles}" if count else beside
    workspace.perform(name, finish, annotator=who)


def _purge(workspace: Workspace, batch: int) -> None:
    workspace.perform("clear an unfinished import", lambda w: w.batches.purge(batch), undoable=False)


class _Intake:
    """What one import has taken so far."""

    def __init__(self, annotator: str) -> None:
        self._annotator = annotator
        self._rows: dict[str, int] = {}  # by text fingerprint: articles of this import, and met ones
        self._ids: set[str] = set()
        self.rows_by_id: dict[str, int] = {}  # by the id that the file gave
        self.people: set[str] = set()  # whose work its files hold
        self._people_rows: dict[str, int] = {}
        self.beside = SiblingIntake(())
        self._worked: set[tuple[int, str]] = set()
        self.seen = 0
        self.latest = ""
        self.work = 0
        self.comments = 0
        self.documents: list[int] = []
        self._fresh: set[int] = set()  # the same, to be asked of each record
        self.told_more: dict[int, dict[str, str]] = {}  # of articles met again, by row
        self.known: list[str] = []
        self.refused: list[Refusal] = []
        self.notes: list[str] = []
        self.labels: dict[tuple[str, str], None] = {}
        self.labels_added: tuple[str, ...] = ()

    @property
    def anything(self) -> bool:
        return bool(self.documents or self.work or self.comments or self.beside.links or self.beside.entries)

    def take(self, writing: Writing, chunk: list[Arrival | Refusal], batch: int) -> None:
        """Take one chunk inside one write."""
        arrived: list[Arrival] = []
        for item in chunk:
            self.seen += 1
            if isinstance(item, Refusal):
                self.refused.append(item)
            elif item.misread is not None:
                self.refused.append(
                    Refusal(
                        file=item.record.document.source_file,
                        place=worded("position {start:,}", start=item.misread.first),
                        reason=_misreading(item.misread.count),
                        next_step=worded("Export the file again with positions in code points."),
                    )
                )
            else:
                arrived.append(item)
        unmet = [item.fingerprint for item in arrived if item.fingerprint not in self._rows]
        self._rows.update(writing.documents.rows_by_text(unmet))
        self._add_documents(writing, arrived, batch)
        work = WorkIntake(writing, batch, self._people_rows)
        for item in arrived:
            record, row = item.record, self._rows[item.fingerprint]
            self.latest = record.document.source_file
            self.rows_by_id.setdefault(record.document.id, row)
            self.labels.update(dict.fromkeys(labels_named(record)))
            self._add_work(work, row, item)
            self.comments += add_notes(writing, row, record.comments, batch)
        work.put()

    def _add_documents(self, writing: Writing, arrived: list[Arrival], batch: int) -> None:
        ids = [item.record.document.id for item in arrived]
        taken_ids = writing.documents.rows_by_uid([identity for identity in ids if identity])
        fresh: dict[str, Record] = {}
        met_again: list[tuple[str, Record]] = []
        for item in arrived:
            print_, record = item.fingerprint, item.record
            if print_ in self._rows or print_ in fresh:
                met_again.append((print_, record))
                if not item.spans.number and not record.annotator:
                    self.known.append(record.document.source_file or record.document.title)
            else:
                if (identity := record.document.id) and (identity in taken_ids or identity in self._ids):
                    self.notes.append(
                        worded(
                            "{file}: its id is that of another article here; it was given a new one.",
                            file=record.document.source_file,
                        )
                    )
                    record = _without_id(record)  # the same record, its id aside
                self._ids.add(record.document.id)
                fresh[print_] = record
                file = record.document.source_file
                self.notes.extend(worded("{file}: {note}", file=file, note=note) for note in record.notes)
        rows = writing.documents.add_bulk([r.document for r in fresh.values()], batch, list(fresh))
        self._rows.update(zip(fresh, rows, strict=True))
        self.documents.extend(rows)
        self._fresh.update(rows)
        for print_, record in met_again:
            told = {name: value for name in META_FIELDS if (value := getattr(record.document, name))}
            if told:
                self.told_more.setdefault(self._rows[print_], told)

    def _add_work(self, work: WorkIntake, row: int, item: Arrival) -> None:
        record, spans = item.record, item.spans
        whose = record.annotator or (self._annotator or UNKNOWN_SUGGESTER if spans.number else "")
        if not whose:
            return
        self.people.add(whose)
        fresh = row in self._fresh
        if (row, whose) in self._worked or not work.add(row, whose, item, fresh=fresh):
            if spans.number or not record.comments:
                self.known.append(f"{record.document.source_file or record.document.title} ({whose})")
            return
        self._worked.add((row, whose))
        self.work += 1
        self.labels.update(dict.fromkeys(spans.label_pairs()))

    def report(self) -> ImportReport:
        return ImportReport(
            taken=len(self.documents),
            work=self.work,
            comments=self.comments,
            links=self.beside.links,
            entries=self.beside.entries,
            known=tuple(self.known),
            refused=(*self.refused, *self.beside.refused),
            notes=(*self.notes, *_candidates_note(self.beside.candidates)),
            documents=tuple(self.documents),
            labels_added=self.labels_added,
        )


def _candidates_note(candidates: int) -> tuple[str, ...]:
    if not candidates:
        return ()
    return (
        worded_count(
            "%Ln proposed link between articles was not taken: candidates are ranked anew here.",
            "%Ln proposed links were not taken: candidates are ranked anew here.",
            candidates,
        ),
    )


def _misreading(spans: int) -> str:
    return worded_count(
        "%Ln span does not name the text it says it does.",
        "%Ln spans do not name the text they say they do.",
        spans,
    )


def _without_id(record: Record) -> Record:
    return replace(record, document=replace(record.document, id=""))


def _chunks(items: Iterable[Arrival | Refusal]) -> Iterator[list[Arrival | Refusal]]:
    """Articles in lots small enough for one short commit."""
    iterator = iter(items)
    while True:
        lot: list[Arrival | Refusal] = []
        characters = 0
        for item in islice(iterator, _AT_ONCE):
            lot.append(item)
            characters += len(item.record.document.text) if isinstance(item, Arrival) else 0
            if characters > _CHARACTERS_AT_ONCE:
                break
        if not lot:
            return
        yield lot
