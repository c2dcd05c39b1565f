"""Packets between a lead and annotators: what comes over, what is refused and in which words."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from annotator.domain.errors import UnusableInput, UserFixable
from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.labels import RenameLabel
from annotator.formats.packet.packet_file import read_packet, write_packet
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting
from annotator.services.annotating.relate import CLAIMED_BY, Relating
from annotator.services.history import history_of, redo, undo
from annotator.services.packets.home import who_works
from annotator.services.packets.making import make_packets
from annotator.services.packets.opening import bring_up_to_date, look_at, make_copy
from annotator.services.packets.packet_files import PacketFile, read_packet_file
from annotator.services.packets.taken_back import REASON
from annotator.services.packets.taking_in import preview, take_in
from annotator.services.packets.versions import choose, conflicts
from annotator.services.queue.work_time import keep
from annotator.services.scheme.change_scheme import change_scheme
from annotator.services.team.assign import Assigning, Wish
from annotator.store.file import open_project
from annotator.store.people import Person, Role, WorkStatus
from annotator.store.workspace import Workspace
from tests.services.packets.machines import TEXTS, at, given, lead_project, opened, row_of, work_of


@dataclass
class Team:
    """A lead's project and Anna's copy, each at a machine of its own."""

    folder: Path
    lead: Workspace
    mara: Person
    copy: Workspace
    anna: Person
    number: int = 0

    def packet(self) -> PacketFile:
        """Anna's work as it is."""
        self.number += 1
        with at(self.folder / "anna"):
            return work_of(self.copy, self.anna, self.folder / f"anna-{self.number}")

    def at_lead(self) -> Person:
        with self.lead.read() as reading:
            found = reading.people.named("Anna")
        assert found is not None
        return found


@pytest.fixture
def team(tmp_path: Path, news_scheme: Scheme) -> Iterator[Team]:
    lead, mara = lead_project(tmp_path / "lead.goldspan", news_scheme, ("Anna", "Ben"))
    packet = given(lead, mara, "Anna", tmp_path / "out")
    with at(tmp_path / "anna"):
        copy, anna = opened(packet, tmp_path / "copy.goldspan")
    yield Team(tmp_path, lead, mara, copy, anna)
    copy.close()
    lead.close()


def accept_all(workspace: Workspace, person: Person, number: int) -> None:
    row = row_of(workspace, number)
    keys = [m.key for m in Article(workspace, person, row).marks()]
    Annotating(workspace, person).accept(row, keys)


def decided(workspace: Workspace, person: Person, number: int) -> list[tuple[str, str, str]]:
    row = row_of(workspace, number)
    with workspace.read() as reading:
        found = reading.annotations.spans(row, person.row)
    return [(s.text, s.label, s.status.value) for s in found]


def test_an_annotators_copy_has_the_articles_the_suggestions_and_nobody_elses_work(team: Team) -> None:
    Annotating(team.lead, team.mara).add(row_of(team.lead, 0), "entity", "ORG", 0, 5)
    with team.copy.read() as reading:
        assert reading.facts.get("id") is not None
        assert {p.name: p.role for p in reading.people.all()} == {"Mara": Role.LEAD, "Anna": Role.ANNOTATOR}
        rows = reading.documents.rows()
        assert [reading.documents.get(row).text for row in rows] == list(TEXTS)
        assert reading.handouts.given_to(team.anna.row) == set(rows)
    assert len(Article(team.copy, team.anna, row_of(team.copy, 0)).marks()) == 2
    assert who_works(team.copy, "some-login").uid == team.anna.uid


def test_everything_an_annotator_made_comes_back_with_its_history(team: Team) -> None:
    row = row_of(team.copy, 1)
    accept_all(team.copy, team.anna, 1)
    annotating = Annotating(team.copy, team.anna)
    start = TEXTS[1].index("Eleven")
    annotating.add(row, "claim", "CLAIM", start, start + 18)
    marks = {m.label: m.key for m in Article(team.copy, team.anna, row).marks()}
    Relating(team.copy, team.anna).link(row, marks["CLAIM"], CLAIMED_BY, marks["PERSON"])
    annotating.relabel(row, marks["GPE"], "entity", "LOC")
    Noting(team.copy, team.anna).write(row, "Is Talvik a port?")
    annotating.set_status(row, WorkStatus.FLAGGED, "unclear")
    keep(team.copy, team.anna, {row: 90.0})

    take_in(team.lead, [team.packet()], team.mara)

    here, there = row_of(team.lead, 1), team.at_lead()
    assert decided(team.lead, there, 1) == decided(team.copy, team.anna, 1)
    assert len(Article(team.lead, there, here).relations()) == 1
    with team.lead.read() as reading:
        assert reading.assignments.standings([here], there.row)[here].reason == "unclear"
        assert reading.handouts.given_to(there.row) >= {here}
        assert reading.work_time.seconds([here], there.row) == {here: 90.0}
        assert [n.note.body for n in reading.notes.of_documents([here])[here]] == ["Is Talvik a port?"]
    for mark in Article(team.copy, team.anna, row).marks():
        twin = next(
            m
            for m in Article(team.lead, there, here).marks()
            if m.start == mark.start and m.label == mark.label
        )
        told = [(e.when, e.who, e.operation, e.kind) for e in history_of(team.copy, mark)]
        assert [(e.when, e.who, e.operation, e.kind) for e in history_of(team.lead, twin)][:-1] == told
        assert twin.status == mark.status


def test_the_same_packet_again_changes_nothing_and_an_unchanged_copy_makes_the_same_bytes(team: Team) -> None:
    accept_all(team.copy, team.anna, 0)
    first, second = team.packet(), team.packet()
    assert first.data == second.data
    take_in(team.lead, [first], team.mara)
    before = step_count(team.lead)
    assert not take_in(team.lead, [second, first], team.mara).preview.any
    assert step_count(team.lead) == before


def step_count(workspace: Workspace) -> int:
    with workspace.read() as reading:
        step = reading.history.undoable(None)
        latest = max(
            (s.row for p in reading.people.all() if (s := reading.history.undoable(p.row)) is not None),
            default=0,
        )
    return max(latest, step.row if step else 0)


def test_a_newer_packet_updates_and_an_older_one_after_it_does_not(team: Team) -> None:
    accept_all(team.copy, team.anna, 0)
    older = team.packet()
    undo(team.copy, team.anna)
    Annotating(team.copy, team.anna).add(row_of(team.copy, 0), "entity", "ORG", 0, 5)
    newer = team.packet()
    assert (older.packet.manifest.sequence, newer.packet.manifest.sequence) == (1, 2)
    assert newer.packet.manifest.builds_on[0].packet == older.packet.id

    said = take_in(team.lead, [older], team.mara).preview
    assert (said.people[0].added, said.people[0].removed) == (2, 0)
    said = take_in(team.lead, [newer], team.mara).preview
    assert (said.people[0].added, said.people[0].removed) == (1, 2)
    assert decided(team.lead, team.at_lead(), 0) == [("Irena", "ORG", "added")]
    take_in(team.lead, [older], team.mara)
    assert decided(team.lead, team.at_lead(), 0) == [("Irena", "ORG", "added")]


def test_taking_in_is_one_step_that_is_taken_back_and_brought_again(team: Team) -> None:
    accept_all(team.copy, team.anna, 0)
    Noting(team.copy, team.anna).write(row_of(team.copy, 0), "A note.")
    packet = team.packet()
    take_in(team.lead, [packet], team.mara)
    undo(team.lead, team.mara)
    assert decided(team.lead, team.at_lead(), 0) == []
    assert preview(team.lead, [packet]).any
    redo(team.lead, team.mara)
    assert len(decided(team.lead, team.at_lead(), 0)) == 2
    assert not preview(team.lead, [packet]).any
    undo(team.lead, team.mara)
    take_in(team.lead, [packet], team.mara)
    assert len(decided(team.lead, team.at_lead(), 0)) == 2


def test_looking_at_a_packet_changes_nothing(team: Team) -> None:
    accept_all(team.copy, team.anna, 0)
    packet = team.packet()
    before = step_count(team.lead)
    said = preview(team.lead, [packet]).people[0]
    assert (said.name, said.added, said.standings, len(said.articles)) == ("Anna", 2, 1, 1)
    assert step_count(team.lead) == before


def test_two_machines_are_found_out_and_both_versions_wait_for_a_choice(team: Team) -> None:
    other = second_machine(team)
    accept_all(team.copy, team.anna, 0)
    accept_all(team.copy, team.anna, 1)
    with other as (copy, anna, home):
        Annotating(copy, anna).add(row_of(copy, 0), "entity", "ORG", 0, 5)
        Annotating(copy, anna).add(row_of(copy, 2), "entity", "ORG", 0, 6)
        with at(home):
            packet = work_of(copy, anna, team.folder / "other")
    assert packet.packet.manifest.machine != team.packet().packet.manifest.machine

    take_in(team.lead, [packet, team.packet()], team.mara)

    anna_here = team.at_lead()
    assert len(decided(team.lead, anna_here, 1)) == 2  # what one machine alone did is there
    assert len(decided(team.lead, anna_here, 2)) == 1
    [conflict] = conflicts(team.lead)
    assert (conflict.person.name, len(conflict.versions)) == ("Anna", 2)
    assert {len(v.work.spans) for v in conflict.versions} == {1, 2}
    both = {len(v.work.spans): v.digest for v in conflict.versions}

    choose(team.lead, team.mara, conflict, both[2])
    assert len(decided(team.lead, anna_here, 0)) == 2
    assert conflicts(team.lead) == []
    undo(team.lead, team.mara)
    [conflict] = conflicts(team.lead)
    choose(team.lead, team.mara, conflict, both[1])
    assert decided(team.lead, anna_here, 0) == [("Irena", "ORG", "added")]


def test_a_machine_that_goes_on_after_the_choice_is_asked_about_only_if_it_was_set_aside(team: Team) -> None:
    with second_machine(team) as (copy, anna, home):
        accept_all(team.copy, team.anna, 0)
        Annotating(copy, anna).add(row_of(copy, 0), "entity", "ORG", 0, 5)
        with at(home):
            other = work_of(copy, anna, team.folder / "other")
        take_in(team.lead, [other, team.packet()], team.mara)
        [conflict] = conflicts(team.lead)
        mine = next(v.digest for v in conflict.versions if len(v.work.spans) == 2)
        choose(team.lead, team.mara, conflict, mine)

        Annotating(team.copy, team.anna).add(row_of(team.copy, 0), "entity", "ORG", 0, 5)
        take_in(team.lead, [team.packet()], team.mara)
        assert conflicts(team.lead) == []
        assert len(decided(team.lead, team.at_lead(), 0)) == 3

        Annotating(copy, anna).add(row_of(copy, 0), "entity", "ORG", 13, 17)
        with at(home):
            other = work_of(copy, anna, team.folder / "other-2")
        take_in(team.lead, [other], team.mara)
        assert len(conflicts(team.lead)) == 1


def test_work_done_in_the_leads_own_file_is_not_lost_to_a_packet(team: Team) -> None:
    Annotating(team.lead, team.at_lead()).add(row_of(team.lead, 0), "entity", "ORG", 0, 5)
    accept_all(team.copy, team.anna, 0)
    take_in(team.lead, [team.packet()], team.mara)
    [conflict] = conflicts(team.lead)
    local = next(v.digest for v in conflict.versions if len(v.work.spans) == 1)
    choose(team.lead, team.mara, conflict, local)
    assert decided(team.lead, team.at_lead(), 0) == [("Irena", "ORG", "added")]


def test_an_annotator_carries_work_between_machines_and_nothing_has_to_be_chosen(team: Team) -> None:
    accept_all(team.copy, team.anna, 0)
    with second_machine(team) as (copy, anna, home), at(home):
        take_in(copy, [team.packet()], anna)
        Annotating(copy, anna).add(row_of(copy, 0), "entity", "ORG", 0, 5)
        packet = work_of(copy, anna, team.folder / "other")
    take_in(team.lead, [packet, team.packet()], team.mara)
    assert conflicts(team.lead) == []
    assert len(decided(team.lead, team.at_lead(), 0)) == 3


def second_machine(team: Team) -> SecondMachine:
    return SecondMachine(team)


class SecondMachine:
    """Anna opened the lead's packet on another machine as well."""

    def __init__(self, team: Team) -> None:
        home = team.folder / "annas-other"
        with at(home):
            packet = read_packet_file(team.folder / "out.goldpack").packet
            copy, anna = opened(packet, team.folder / "other-copy.goldspan")
        self._found = (copy, anna, home)

    def __enter__(self) -> tuple[Workspace, Person, Path]:
        return self._found

    def __exit__(self, *_: object) -> None:
        self._found[0].close()


RENAME = RenameLabel(layer="entity", label="GPE", name="PLACE")


def test_a_packet_made_under_an_older_scheme_is_carried_over(team: Team) -> None:
    accept_all(team.copy, team.anna, 0)
    packet = team.packet()
    change_scheme(team.lead, [RENAME], team.mara)
    said = take_in(team.lead, [packet], team.mara).preview
    assert said.packets[0].carried_from == 1
    assert ("Dorvan", "PLACE", "accepted") in decided(team.lead, team.at_lead(), 0)
    assert not take_in(team.lead, [packet], team.mara).preview.people[0].any


def test_taken_in_before_or_after_the_scheme_changed_it_is_the_same(team: Team) -> None:
    accept_all(team.copy, team.anna, 0)
    packet = team.packet()
    take_in(team.lead, [packet], team.mara)
    change_scheme(team.lead, [RENAME], team.mara)
    assert ("Dorvan", "PLACE", "accepted") in decided(team.lead, team.at_lead(), 0)
    assert not preview(team.lead, [packet]).people[0].any


def test_a_new_packet_of_the_lead_carries_the_annotators_work_to_the_new_scheme(team: Team) -> None:
    accept_all(team.copy, team.anna, 0)
    change_scheme(team.lead, [RENAME], team.mara)
    with at(team.folder / "anna"):
        found = bring_up_to_date(team.copy, given(team.lead, team.mara, "Anna", team.folder / "out-2"))
    assert (found.scheme_from, found.scheme_to, found.articles) == (1, 2, 0)
    assert ("Dorvan", "PLACE", "accepted") in decided(team.copy, team.anna, 0)
    row = row_of(team.copy, 1)
    assert {m.label for m in Article(team.copy, team.anna, row).marks()} == {"PLACE", "PERSON"}
    packet = team.packet()
    assert packet.packet.manifest.scheme_version == 2
    assert take_in(team.lead, [packet], team.mara).preview.packets[0].carried_from is None


def test_a_lead_who_takes_a_scheme_change_back_does_not_lose_the_work_made_under_it(team: Team) -> None:
    change_scheme(team.lead, [RENAME], team.mara)
    with at(team.folder / "anna"):
        bring_up_to_date(team.copy, given(team.lead, team.mara, "Anna", team.folder / "out-2"))
    undo(team.lead, team.mara)
    accept_all(team.copy, team.anna, 0)
    with pytest.raises(UserFixable, match=r"made under a newer label scheme .version 2; this project has 1"):
        take_in(team.lead, [team.packet()], team.mara)
    with at(team.folder / "anna"):
        bring_up_to_date(team.copy, given(team.lead, team.mara, "Anna", team.folder / "out-3"))
    Annotating(team.copy, team.anna).relabel(
        row_of(team.copy, 0),
        next(
            m.key for m in Article(team.copy, team.anna, row_of(team.copy, 0)).marks() if m.label == "PLACE"
        ),
        "entity",
        "GPE",
    )
    take_in(team.lead, [team.packet()], team.mara)
    assert ("Dorvan", "GPE") in [span[:2] for span in decided(team.lead, team.at_lead(), 0)]


def test_an_older_packet_of_the_lead_and_one_opened_twice_change_nothing(team: Team) -> None:
    older = read_packet_file(team.folder / "out.goldpack").packet
    change_scheme(team.lead, [RENAME], team.mara)
    newer = given(team.lead, team.mara, "Anna", team.folder / "out-2")
    with at(team.folder / "anna"):
        assert bring_up_to_date(team.copy, newer).any
        assert not bring_up_to_date(team.copy, newer).any
        assert bring_up_to_date(team.copy, older).older


def test_articles_that_the_lead_takes_back_are_set_aside_unless_they_were_begun(team: Team) -> None:
    rows = [row_of(team.copy, number) for number in range(3)]
    accept_all(team.copy, team.anna, 0)
    assigning = Assigning(team.lead, team.mara)
    there = [row_of(team.lead, number) for number in range(3)]
    assert assigning.take_back(team.at_lead(), there[:2]) == 2
    packet = given(team.lead, team.mara, "Anna", team.folder / "later")
    assert look_at(team.copy, packet).taken_back == 1
    assert bring_up_to_date(team.copy, packet).taken_back == 1
    assert standings(team.copy, team.anna, rows) == [("in_progress", ""), ("skipped", REASON), ("new", "")]
    assert decided(team.copy, team.anna, 0) != []
    assert not bring_up_to_date(team.copy, packet).any

    assigning.give(assigning.plan(Wish(annotators=("Anna",), overlap=1, documents=(there[1],))))
    bring_up_to_date(team.copy, given(team.lead, team.mara, "Anna", team.folder / "again"))
    assert standings(team.copy, team.anna, rows) == [("in_progress", ""), ("new", ""), ("new", "")]


def standings(workspace: Workspace, person: Person, rows: list[int]) -> list[tuple[str, str]]:
    with workspace.read() as reading:
        found = reading.assignments.standings(rows, person.row)
    return [(found[row].status.value, found[row].reason) for row in rows]


def test_a_thread_that_the_lead_settled_stays_settled(team: Team) -> None:
    row = row_of(team.copy, 0)
    Noting(team.copy, team.anna).write(row, "Who is she?")
    take_in(team.lead, [team.packet()], team.mara)
    here = row_of(team.lead, 0)
    noting = Noting(team.lead, team.mara)
    noting.settle(noting.threads(here)[0].first.row)
    accept_all(team.copy, team.anna, 0)
    take_in(team.lead, [team.packet()], team.mara)
    assert not noting.threads(here)[0].open
    assert len(decided(team.lead, team.at_lead(), 0)) == 2


def test_the_lead_makes_one_packet_for_everybody_who_was_handed_articles(team: Team) -> None:
    made = make_packets(team.lead, team.mara, team.folder)
    assert [m.path.name for m in made] == ["Anna.goldpack", "Ben.goldpack"]
    with pytest.raises(UserFixable, match="Anna is not a lead of this project"):
        make_packets(team.lead, team.at_lead(), team.folder)


def test_an_entry_made_by_an_annotator_comes_along_and_the_latest_packet_names_it(team: Team) -> None:
    row = row_of(team.copy, 0)
    accept_all(team.copy, team.anna, 0)
    person = next(m for m in Article(team.copy, team.anna, row).marks() if m.label == "PERSON")
    made = team.copy.perform(
        "entry", lambda w: w.entries.add("Irena Kovash", "PERSON"), annotator=team.anna.row
    )
    with team.copy.read() as reading:
        uid = reading.entries.get(made.result).uid
    Annotating(team.copy, team.anna).set_feature(row, person.key, "entry", uid)
    first = team.packet()
    team.copy.perform(
        "entry", lambda w: w.entries.change(made.result, name="I. Kovash"), annotator=team.anna.row
    )
    second = team.packet()
    for order in ([first, second], [second, first]):
        path = team.folder / f"lead-{len(order[0].data)}-{order[0].packet.manifest.sequence}.goldspan"
        copied(team.lead, path)
        with reopened(path) as lead:
            for packet in order:
                take_in(lead, [packet], team.mara)
            with lead.read() as reading:
                assert [e.name for e in reading.entries.all() if e.uid == uid] == ["I. Kovash"]


def copied(workspace: Workspace, path: Path) -> None:
    source, target = sqlite3.connect(workspace.path), sqlite3.connect(path)
    source.backup(target)
    source.close()
    target.close()


def reopened(path: Path) -> Workspace:
    return open_project(path)


# What is refused


def test_a_packet_of_another_project_is_refused(team: Team, tmp_path: Path, news_scheme: Scheme) -> None:
    accept_all(team.copy, team.anna, 0)
    other, omar = lead_project(tmp_path / "other.goldspan", news_scheme, ("Anna",))
    with other, pytest.raises(UserFixable, match=r"This packet is of another project."):
        take_in(other, [team.packet()], omar)


def test_a_packet_with_articles_is_not_taken_in_as_work(team: Team) -> None:
    out = read_packet_file(team.folder / "out.goldpack")
    with pytest.raises(UserFixable, match=r"This packet hands out articles to Anna; it brings no work back."):
        take_in(team.lead, [out], team.mara)
    with pytest.raises(UserFixable, match=r"This packet brings the work of Anna back."):
        make_copy(team.packet().packet, team.folder / "never.goldspan")
    assert not (team.folder / "never.goldspan").exists()


def test_the_work_of_others_does_not_come_into_an_annotators_copy(team: Team) -> None:
    with at(team.folder / "ben"):
        copy, ben = opened(
            given(team.lead, team.mara, "Ben", team.folder / "ben-out"), team.folder / "ben.goldspan"
        )
        accept_all(copy, ben, 0)
        packet = work_of(copy, ben, team.folder / "ben-back")
        copy.close()
    with pytest.raises(UserFixable, match=r"This is the copy of Anna; the work of Ben is for the lead."):
        take_in(team.copy, [packet], team.anna)


def test_another_person_of_the_same_name_is_refused(team: Team) -> None:
    packet = team.packet()
    manifest = replace(packet.packet.manifest, annotator="somebody-else")
    data, _ = write_packet(replace(packet.packet, manifest=manifest))
    forged = PacketFile(path=packet.path, data=data, packet=read_packet(data))
    with pytest.raises(UserFixable, match="made by another Anna than the one of this project"):
        take_in(team.lead, [forged], team.mara)


def changed(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return stream.getvalue()


def refused(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(UnusableInput) as met:
        read_packet_file(path)
    return met.value.what


def test_a_packet_that_was_changed_says_so(team: Team) -> None:
    accept_all(team.copy, team.anna, 0)
    data, path = team.packet().data, team.folder / "bad.goldpack"
    told = refused(
        path, changed(data, lambda n, d: d.replace(b"Dorvan", b"Talvik") if n == "work.jsonl" else d)
    )
    assert told == "This packet was changed after it was made: work.jsonl is not what it was sealed as."
    told = refused(
        path, changed(data, lambda n, d: d.replace(b'"Anna"', b'"Ben"') if n == "manifest.json" else d)
    )
    assert told == "This packet was changed after it was made: manifest.json is not what it was sealed as."


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_packet_that_is_cut_off_says_so(team: Team, share: float) -> None:
    accept_all(team.copy, team.anna, 0)
    data = team.packet().data
    assert refused(team.folder / "cut.goldpack", data[: int(len(data) * share)]) == (
        "This packet is cut off or damaged."
    )


def test_a_packet_of_a_newer_program_says_so(team: Team) -> None:
    data = changed(
        team.packet().data,
        lambda n, d: d.replace(b"goldpack/1", b"goldpack/2") if n == "manifest.json" else d,
    )
    assert refused(team.folder / "new.goldpack", data).startswith("A newer Goldspan made this packet")


def test_nothing_is_taken_in_where_one_of_several_is_refused(team: Team) -> None:
    accept_all(team.copy, team.anna, 0)
    out = read_packet_file(team.folder / "out.goldpack")
    with pytest.raises(UserFixable):
        take_in(team.lead, [team.packet(), out], team.mara)
    assert decided(team.lead, team.at_lead(), 0) == []
