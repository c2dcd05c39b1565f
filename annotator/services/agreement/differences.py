"""Where annotators differ: every case of it, to be counted, sorted and gone to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.agreement.asked import Asked
from annotator.agreement.cases import Case, Kind
from annotator.agreement.entry_patterns import entry_patterns
from annotator.agreement.patterns import Pattern, patterns
from annotator.agreement.stopped import Stopped
from annotator.domain.document import Document
from annotator.services.agreement.compared_work import ComparedWork
from annotator.services.progress import Cancelled, Progress, never, silent
from annotator.store.workspace import Workspace

_AROUND = 60  # code points of context to each side


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A case in which annotators differ, where it stands, and the words around it.

    ``document`` is the article's row number, ``text`` its text.
    """

    document: int
    title: str
    outlet: str
    published: str
    case: Case
    text: str

    @property
    def words(self) -> str:
        """The stretch from where the first version begins to where the last ends."""
        return self.text[self.case.start : self.case.end]

    @property
    def before(self) -> str:
        """What stands before ``words``."""
        return self.text[max(0, self.case.start - _AROUND) : self.case.start]

    @property
    def after(self) -> str:
        """What stands after ``words``."""
        return self.text[self.case.end : self.case.end + _AROUND]


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """All differences of a comparison in reading order; how many cases all agree in; what comes again.

    ``counts`` tell how many cases differ in each way; a case may differ in several. ``patterns`` name cases
    by their number in ``found``.
    """

    annotators: tuple[str, ...]
    found: tuple[Difference, ...]
    agreed: int
    counts: Mapping[Kind, int]
    patterns: tuple[Pattern, ...]


def differences(
    workspace: Workspace, asked: Asked, *, progress: Progress = silent, cancelled: Cancelled = never
) -> Differences | None:
    """Find every difference between annotators, as ``agreement`` compares them; None when it was stopped.

    Raises:
        WrongUse: if an annotator or layer is not there, or fewer than two annotators are left.
    """
    try:
        with workspace.read() as reading:
            work = ComparedWork.read(reading, asked, cancelled=cancelled)
    except Stopped:
        return None
    return differences_of(work, progress=progress, cancelled=cancelled)


def differences_of(
    work: ComparedWork, *, progress: Progress = silent, cancelled: Cancelled = never
) -> Differences | None:
    """Find every difference in work that was read; None when it was stopped."""
    found: list[Difference] = []
    naming: list[tuple[Case, int | None]] = []
    agreed = 0
    for article, (row, document) in enumerate(work.documents):
        if cancelled():
            return None
        progress(article, len(work.documents), document.title)
        for case in sorted(
            (case for layer in work.layers for case in work.cases(layer, article)),
            key=lambda case: (case.start, case.end, case.layer),
        ):
            if any(version.entry is not None for version in case.versions):
                naming.append((case, None if case.agreed else len(found)))
            if case.agreed:
                agreed += 1
                continue
            found.append(_difference(row, document, case))
    return Differences(
        annotators=work.names,
        found=tuple(found),
        agreed=agreed,
        counts={kind: sum(kind in one.case.kinds for one in found) for kind in Kind},
        patterns=tuple(_patterns(found, naming, work.names)),
    )


def _patterns(
    found: Sequence[Difference],
    naming: Sequence[tuple[Case, int | None]],
    names: Sequence[str],
) -> list[Pattern]:
    again = patterns([(d.case, d.text) for d in found], names)
    every = [*again, *entry_patterns(naming, names)]
    return sorted(every, key=lambda pattern: (-len(pattern.cases), pattern.words))


def _difference(row: int, document: Document, case: Case) -> Difference:
    return Difference(
        document=row,
        title=document.title or document.id,
        outlet=document.outlet,
        published=document.published,
        case=case,
        text=document.text,
    )
