"""A snapshot is put back whole, what was there being kept; or one article's work, as one recorded step."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator.agreement.strategy import Strategy
from annotator.domain.document import Document
from annotator.domain.errors import DamagedProject, NewerProject, ProjectLocked, UnusableProject, UserFixable
from annotator.domain.record import Record
from annotator.domain.scheme_changes.labels import MergeLabels
from annotator.domain.snapshot import Reason, Snapshot
from annotator.services.agreement.adjudicate import Adjudicating
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.relate import CLAIMED_BY, Relating
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_paths, import_records
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.services.scheme.change_scheme import change_scheme
from annotator.services.snapshots.keeping import make_snapshot
from annotator.services.snapshots.restoring import compared, restore_article, restore_project
from annotator.store.people import Person, WorkStatus
from annotator.store.snapshots.listing import folder_of, listed
from annotator.store.workspace import Workspace
from tests.services.conftest import TEXT, seed


def snapshot(project: Workspace) -> Snapshot:
    made = make_snapshot(project.path)
    assert made is not None
    return made


def work_of(project: Workspace, person: Person, row: int) -> tuple[dict[int, Any], list[Any], WorkStatus]:
    """All that shows of somebody's work on an article."""
    article = Article(project, person, row)
    spans = {
        m.key.row: (m.layer, m.label, m.start, m.end, m.status, str(m.features))
        for m in article.marks()
        if not m.undecided
    }
    links = sorted((r.label, r.head.row, r.child.row) for r in article.relations())
    return spans, links, article.status


def claim(project: Workspace, person: Person, row: int) -> None:
    act = Annotating(project, person)
    act.add(row, "claim", "CLAIM", 62, 100)
    marks = {m.label: m.key for m in Article(project, person, row).marks()}
    act.accept(row, [marks["PERSON"]])
    marks = {m.label: m.key for m in Article(project, person, row).marks()}
    Relating(project, person).link(row, marks["CLAIM"], CLAIMED_BY, marks["PERSON"])


def test_the_work_on_an_article_comes_back_as_one_step(
    project: Workspace, lena: Person, article_row: int
) -> None:
    claim(project, lena, article_row)
    then = work_of(project, lena, article_row)
    kept = snapshot(project)
    act = Annotating(project, lena)
    for mark in Article(project, lena, article_row).marks():
        act.reject(article_row, [mark.key])
    act.add(article_row, "entity", "ORG", 40, 44)
    act.set_status(article_row, WorkStatus.DONE)
    now = work_of(project, lena, article_row)
    assert now != then

    done = restore_article(project, kept.path, "doc-0", lena)
    assert done.any
    assert work_of(project, lena, article_row) == then
    assert not restore_article(project, kept.path, "doc-0", lena).any  # it is as it was
    undo(project, lena)
    assert work_of(project, lena, article_row) == now
    redo(project, lena)
    assert work_of(project, lena, article_row) == then
    assert check(project.path).problems == ()


def test_the_work_of_one_person_alone(project: Workspace, lena: Person, article_row: int) -> None:
    omar = person_in(project, "Omar")
    kept = snapshot(project)
    for person in (lena, omar):
        claim(project, person, article_row)
    theirs = work_of(project, omar, article_row)
    restore_article(project, kept.path, "doc-0", lena, whose="Lena M.")
    assert work_of(project, omar, article_row) == theirs
    assert work_of(project, lena, article_row) == ({}, [], WorkStatus.NEW)
    with pytest.raises(UserFixable, match="Nobody is called"):
        restore_article(project, kept.path, "doc-0", lena, whose="Nils")


@pytest.mark.parametrize("seed_of_chance", range(12))
def test_whatever_was_done_since_the_article_is_what_it_was(
    project: Workspace, lena: Person, article_row: int, seed_of_chance: int
) -> None:
    chance = random.Random(seed_of_chance)
    omar = person_in(project, "Omar")

    def anything() -> None:
        person = chance.choice((lena, omar))
        act, marks = Annotating(project, person), Article(project, person, article_row).marks()
        mark = chance.choice(marks) if marks else None
        step = chance.randrange(7)
        try:
            if step == 0:
                start = chance.randrange(90)
                act.add(article_row, "entity", "PERSON", start, start + chance.randint(1, 9))
            elif step == 1 and mark:
                act.accept(article_row, [mark.key])
            elif step == 2 and mark:
                act.reject(article_row, [mark.key])
            elif step == 3 and mark:
                act.relabel(article_row, mark.key, "entity", chance.choice(("ORG", "GPE")))
            elif step == 4:
                claim(project, person, article_row)
            elif step == 5:
                act.set_status(article_row, chance.choice((WorkStatus.DONE, WorkStatus.IN_PROGRESS)))
            else:
                (undo if chance.random() < 0.7 else redo)(project, person)
        except (UserFixable, KeyError):
            pass  # what can't be done is not done

    for _ in range(15):
        anything()
    then = [work_of(project, p, article_row) for p in (lena, omar)]
    kept = snapshot(project)
    for _ in range(25):
        anything()
    now = [work_of(project, p, article_row) for p in (lena, omar)]
    done = restore_article(project, kept.path, "doc-0", lena)
    assert [work_of(project, p, article_row) for p in (lena, omar)] == then
    if done.any:
        undo(project, lena)
    assert [work_of(project, p, article_row) for p in (lena, omar)] == now
    assert check(project.path).problems == ()


def test_labels_that_were_merged_since_come_back_as_what_they_are_now(
    project: Workspace, lena: Person, article_row: int
) -> None:
    claim(project, lena, article_row)
    kept = snapshot(project)
    change_scheme(
        project, [MergeLabels(layer="entity", label="PERSON", into_layer="entity", into="ORG")], lena
    )
    for mark in Article(project, lena, article_row).marks():
        if not mark.undecided:
            Annotating(project, lena).reject(article_row, [mark.key])
    restore_article(project, kept.path, "doc-0", lena)
    labels = {m.label for m in Article(project, lena, article_row).marks() if not m.undecided}
    assert labels == {"CLAIM", "ORG"}
    assert check(project.path).problems == ()


def test_an_article_that_is_gone_is_refused(project: Workspace, lena: Person, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    seed(project, ["Something else."])
    import_paths(project, [tmp_path / "a.txt"], person=lena)
    kept = snapshot(project)
    with project.read() as reading:
        uid = reading.documents.get(2).id
    undo(project, lena)
    with pytest.raises(UserFixable, match="has this article no more"):
        restore_article(project, kept.path, uid, lena)
    with pytest.raises(UserFixable, match="no such article"):
        restore_article(project, kept.path, "nobody knows", lena)
    found = compared(project.path, kept)
    assert found is not None
    assert len(found.only_then) == 1


def test_gold_comes_back_with_its_verdicts(project: Workspace, lena: Person, article_row: int) -> None:
    people = [lena, person_in(project, "Omar")]
    for person in people:
        Annotating(project, person).accept(
            article_row, [m.key for m in Article(project, person, article_row).marks()]
        )
        Annotating(project, person).set_status(article_row, WorkStatus.DONE)
    adjudicating = Adjudicating(project, people[1])  # the first who came by the front door leads
    before = snapshot(project)
    assert adjudicating.settle(Strategy.UNANIMOUS)
    gold = person_in(project, "gold")
    settled = work_of(project, gold, article_row)
    after = snapshot(project)
    restore_article(project, before.path, "doc-0", lena)
    assert work_of(project, gold, article_row)[0] == {}
    with project.read() as reading:
        assert reading.verdicts.of(article_row) == []
    restore_article(project, after.path, "doc-0", lena)
    assert work_of(project, gold, article_row) == settled
    with project.read() as reading:
        assert len(reading.verdicts.of(article_row)) == 5
        assert all(v.gold is not None for v in reading.verdicts.of(article_row))
    assert check(project.path).problems == ()


def test_what_differs_is_told_by_article_and_person(
    project: Workspace, lena: Person, article_row: int
) -> None:
    omar = person_in(project, "Omar")
    claim(project, lena, article_row)
    kept = snapshot(project)
    same = compared(project.path, kept)
    assert same is not None
    assert same.differing == ()
    marks = {m.label: m.key for m in Article(project, lena, article_row).marks()}
    Annotating(project, lena).relabel(article_row, marks["PERSON"], "entity", "GPE")
    Annotating(project, omar).accept(
        article_row, [m.key for m in Article(project, omar, article_row).marks()][:3]
    )
    import_records(project, [Record(document=Document(id="more", text="More."))])
    found = compared(project.path, kept)
    assert found is not None
    told = {d.who: (d.title, d.gone, d.changed, d.new) for d in found.differing}
    assert told == {
        "Lena M.": (TEXT[:20], 0, 1, 0),
        "Omar": (TEXT[:20], 0, 0, 4),
    }  # three, and where he stands
    assert (found.only_then, found.only_now) == ((), 1)
    assert compared(project.path, kept, cancelled=lambda: True) is None


def test_the_whole_project_is_put_back_and_that_can_be_taken_back(
    project: Workspace, lena: Person, article_row: int
) -> None:
    path = project.path
    kept = snapshot(project)
    claim(project, lena, article_row)
    with pytest.raises(ProjectLocked):
        restore_project(path, kept.path)
    project.close()
    present = restore_project(path, kept.path)
    assert present is not None
    assert present.reason is Reason.RESTORE
    assert present.decisions == 2
    with open_project(path, checked=True) as there:
        assert work_of(there, lena, article_row) == ({}, [], WorkStatus.NEW)
        with there.read() as reading:
            assert reading.facts.get("snapshot") is None
    again = restore_project(path, present.path)
    assert again is not None
    with open_project(path, checked=True) as there:
        assert len(work_of(there, lena, article_row)[0]) == 2
        assert undo(there, lena) is not None  # its history came along
    assert sorted(p.name for p in path.parent.iterdir()) == ["project-0.goldspan", "project-0.snapshots"]


def test_a_damaged_or_missing_project_is_put_back_and_the_damaged_one_kept(
    project: Workspace, lena: Person, article_row: int
) -> None:
    path = project.path
    claim(project, lena, article_row)
    kept = snapshot(project)
    project.close()
    damaged = path.read_bytes()[:8192]
    path.write_bytes(damaged)
    assert restore_project(path, kept.path) is None
    with open_project(path, checked=True) as there:
        assert len(work_of(there, lena, article_row)[0]) == 2
    aside = [p for p in folder_of(path).iterdir() if "put-aside" in p.name]
    assert damaged in [p.read_bytes() for p in aside]
    path.unlink()
    assert restore_project(path, kept.path) is None
    open_project(path).close()
    assert listed(path) == [kept]


def test_a_damaged_snapshot_is_refused_and_the_project_stays(
    project: Workspace, lena: Person, article_row: int
) -> None:
    seed(project, [f"{n} {TEXT * 200}" for n in range(60)])
    path = project.path
    kept = snapshot(project)
    project.close()
    before = path.read_bytes()
    with kept.path.open("r+b") as file:
        file.seek(kept.size // 2 // 4096 * 4096)
        file.write(b"\xff" * 8192)
    with pytest.raises(DamagedProject):
        restore_project(path, kept.path)
    (path.parent / "no.goldspan").write_bytes(b"nothing")
    with pytest.raises(UnusableProject):
        restore_project(path, path.parent / "no.goldspan")
    assert path.read_bytes() == before


_KILLED = """
import os, sys
from pathlib import Path
from annotator.services.snapshots.restoring import restore_project
from annotator.store.snapshots import putting_back, taking

moment = sys.argv[3]
def kill(*_):
    os.kill(os.getpid(), 9)

whole = putting_back.put
if moment == "while the present is kept":
    taking.verify = kill
elif moment == "before the log is folded":
    putting_back._fold = kill
elif moment == "before it is renamed":
    putting_back.put = kill
elif moment == "after it was renamed":
    putting_back.put = lambda *given: (whole(*given), kill())
copied = kill if moment == "while it is copied" else lambda *_: None
restore_project(Path(sys.argv[1]), Path(sys.argv[2]), progress=copied)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize(
    "moment",
    [
        "while it is copied",
        "while the present is kept",
        "before the log is folded",
        "before it is renamed",
        "after it was renamed",
    ],
)
def test_a_kill_leaves_the_old_project_or_the_new_one(
    project: Workspace, lena: Person, article_row: int, moment: str
) -> None:
    path = project.path
    kept = snapshot(project)
    claim(project, lena, article_row)
    project.close()
    command = [sys.executable, "-c", _KILLED, str(path), str(kept.path), moment]
    assert subprocess.run(command, check=False).returncode == -9
    with open_project(path, checked=True) as there:
        spans, _, _ = work_of(there, lena, article_row)
        assert len(spans) == (0 if moment == "after it was renamed" else 2)
    assert check(path).problems == ()
    if moment == "after it was renamed":
        assert listed(path)[0].reason is Reason.RESTORE
    assert restore_project(path, kept.path) is not None


def test_a_snapshot_of_a_newer_program_is_refused(project: Workspace, lena: Person, article_row: int) -> None:
    path = project.path
    kept = snapshot(project)
    project.close()
    connection = sqlite3.connect(kept.path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerProject):
        restore_project(path, kept.path)
    assert path.read_bytes() == before


_LIMITED = """
import resource, sys
from pathlib import Path
from annotator.domain.errors import SnapshotFailed
from annotator.services.snapshots.keeping import make_snapshot

hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
try:
    make_snapshot(Path(sys.argv[1]))
except SnapshotFailed as error:
    print(error.what)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_a_write_that_fails_half_way_leaves_no_snapshot(project: Workspace, article_row: int) -> None:
    seed(project, [f"{n} {TEXT * 200}" for n in range(60)])
    ended = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(project.path)], check=True, capture_output=True, text=True
    )
    assert ended.stdout.startswith("No snapshot could be kept")
    assert list(folder_of(project.path).iterdir()) == []
