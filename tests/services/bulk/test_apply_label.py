"""The same words get the same label elsewhere; what stands there otherwise is told apart."""

from __future__ import annotations

from annotator.domain.mark import Mark
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.bulk.apply_label import ApplyingLabel, Standing
from annotator.services.history import undo
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import seed
from tests.suggested import suggested

TEXTS = (
    "The Valley Committee met. The Valley\nCommittee spoke; the VALLEY COMMITTEE 😀 Valley Committee.",
    "Marn Valley Committee: “Valley Committee”, Valley Committees.",
    "لجنة Valley Committee في دورفان",
    "Nothing of the kind here.",
)


def prepared(workspace: Workspace, lena: Person) -> tuple[list[int], Mark]:
    """Four articles; in the first the words are marked once."""
    longer = suggested(TEXTS[1], "Marn Valley Committee", "ORG")
    other = suggested(TEXTS[2], "Valley Committee", "GPE")
    rows = seed(workspace, TEXTS, [[suggested(TEXTS[0], "Valley\nCommittee", "ORG")], [longer], [other]])
    Annotating(workspace, lena).add(rows[0], "entity", "ORG", 4, 20)
    mark = next(m for m in Article(workspace, lena, rows[0]).marks() if m.start == 4)
    return rows, mark


def spans(workspace: Workspace, lena: Person, row: int) -> list[tuple[str, str, str]]:
    return [(m.label, m.text, m.status.value) for m in Article(workspace, lena, row).marks()]


def test_in_the_article_every_other_occurrence_is_found(project: Workspace, lena: Person) -> None:
    rows, mark = prepared(project, lena)
    applying = ApplyingLabel(project, lena)
    alike = applying.here(rows[0], mark)
    assert [(o.start, o.standing) for o in alike.free] == [
        (TEXTS[0].index("Valley\n"), Standing.SUGGESTED),
        (TEXTS[0].rindex("Valley"), Standing.FREE),
    ]
    assert (alike.carrying, alike.rejected, len(alike.taken)) == (1, 0, 0)
    assert len(applying.here(rows[0], mark, ignore_case=True).free) == 3

    applying.apply("entity", "ORG", alike.free)
    assert spans(project, lena, rows[0]) == [
        ("ORG", "Valley Committee", "added"),
        ("ORG", "Valley\nCommittee", "accepted"),
        ("ORG", "Valley Committee", "added"),
    ]
    undo(project, lena)
    assert len(applying.here(rows[0], mark).free) == 2


def test_in_the_corpus_what_lies_there_is_told_apart(project: Workspace, lena: Person) -> None:
    rows, mark = prepared(project, lena)
    applying = ApplyingLabel(project, lena)
    alike = applying.everywhere(mark)
    assert alike is not None
    assert [(o.document, o.standing) for o in alike.free] == [
        (rows[0], Standing.SUGGESTED),
        (rows[0], Standing.FREE),
        (rows[1], Standing.FREE),
    ]
    assert [(o.document, o.other, o.same_place is not None) for o in alike.taken] == [
        (rows[1], "ORG", False),
        (rows[2], "GPE", True),
    ]
    report = applying.apply("entity", "ORG", [*alike.free, *alike.taken])
    assert (report.decided, report.documents) == (5, 3)
    assert ("ORG", "Valley Committee", "corrected") in spans(project, lena, rows[2])
    assert ("ORG", "Marn Valley Committee", "suggested") in spans(project, lena, rows[1])
    undo(project, lena)
    assert ("GPE", "Valley Committee", "suggested") in spans(project, lena, rows[2])
    assert len(spans(project, lena, rows[1])) == 1


def test_what_was_rejected_is_left_and_counted(project: Workspace, lena: Person) -> None:
    rows, mark = prepared(project, lena)
    waiting = next(m for m in Article(project, lena, rows[0]).marks() if m.undecided)
    Annotating(project, lena).reject(rows[0], [waiting.key])
    alike = ApplyingLabel(project, lena).here(rows[0], mark)
    assert (alike.rejected, len(alike.free)) == (1, 1)


def test_a_place_that_was_decided_meanwhile_stays_as_it_is(project: Workspace, lena: Person) -> None:
    rows, mark = prepared(project, lena)
    applying = ApplyingLabel(project, lena)
    alike = applying.everywhere(mark)
    assert alike is not None
    gpe = next(m for m in Article(project, lena, rows[2]).marks() if m.label == "GPE")
    Annotating(project, lena).accept(rows[2], [gpe.key])
    report = applying.apply("entity", "ORG", alike.taken)
    assert report.decided == 1
    assert [m.status for m in Article(project, lena, rows[2]).marks()] == [Status.ACCEPTED]
