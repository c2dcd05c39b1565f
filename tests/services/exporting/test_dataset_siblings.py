"""Links between articles and entries go out beside the documents, and come in again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from annotator.domain.scheme import Scheme
from annotator.folders import sample_corpus
from annotator.services.claims.board import Board
from annotator.services.claims.link_claims import Linking
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.validate_file import validate_path
from annotator.services.history import redo, undo
from annotator.services.importing.import_corpus import import_paths
from annotator.store.file import create
from annotator.store.people import Person
from annotator.store.workspace import Workspace


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


@pytest.fixture
def sample(project: Workspace) -> Workspace:
    import_paths(project, [sample_corpus("articles")])
    import_paths(project, [sample_corpus("gold.jsonl")])
    return project


@pytest.fixture
def gold(sample: Workspace) -> Person:
    with sample.read() as reading:
        return next(p for p in reading.people.all() if p.name == "gold")


def test_the_sample_brings_its_links_and_entries(project: Workspace) -> None:
    import_paths(project, [sample_corpus("articles")])
    report = import_paths(project, [sample_corpus("gold.jsonl")])
    assert not report.refused
    assert report.links == len(lines(sample_corpus("relations.jsonl")))
    assert report.entries == len(lines(sample_corpus("entries.jsonl")))


def test_links_and_entries_come_back_as_they_went_out(
    sample: Workspace, gold: Person, tmp_path: Path, news_scheme: Scheme
) -> None:
    board = Board.read(sample, gold)
    claim = board.claim_keys()[0]
    Linking(sample, gold).not_related(claim, board.candidates(claim)[0].claim.key)
    first = export(sample, tmp_path / "first", source="gold")
    assert first.links == len(lines(first.path / "relations.jsonl"))
    assert first.entries == len(lines(first.path / "entries.jsonl"))
    assert first.candidates == 0
    assert {"relations.jsonl", "entries.jsonl"} <= set(first.files)
    assert not validate_path(first.path).problems
    with create(tmp_path / "again.goldspan", news_scheme) as again:
        report = import_paths(again, [first.path])
        assert not report.refused
        second = export(again, tmp_path / "second", source="gold")
    for name in ("relations.jsonl", "entries.jsonl", "dataset.jsonl"):
        assert (second.path / name).read_bytes() == (first.path / name).read_bytes()
    assert {"label": "related", "status": "rejected"}.items() <= next(
        line for line in lines(first.path / "relations.jsonl") if line["label"] == "related"
    ).items()


def test_links_of_several_people_come_back_to_their_owners(
    sample: Workspace, gold: Person, tmp_path: Path, news_scheme: Scheme
) -> None:
    import_paths(sample, sorted(sample_corpus("annotators").glob("*.jsonl")))
    with sample.read() as reading:
        people = [p for p in reading.people.all() if p != gold]
    for number, person in enumerate(people):
        board = Board.read(sample, person)
        for claim in board.claim_keys()[:: 20 + number]:
            Linking(sample, person).link(claim, "supports", board.candidates(claim)[0].claim.key)
    first = export(sample, tmp_path / "first", source="all")
    with create(tmp_path / "again.goldspan", news_scheme) as again:
        assert import_paths(again, [first.path]).links == first.links
        second = export(again, tmp_path / "second", source="all")
    assert first.links > len(lines(sample_corpus("relations.jsonl")))
    for name in ("relations.jsonl", "entries.jsonl"):
        assert (second.path / name).read_bytes() == (first.path / name).read_bytes()


def test_links_that_name_nobody_are_of_the_person_whose_spans_came_with_them(
    sample: Workspace, gold: Person, tmp_path: Path
) -> None:
    path = tmp_path / "lena.jsonl"
    work = sample_corpus("gold.jsonl").read_bytes()
    path.write_bytes(work.replace(b'"annotator":"gold"', b'"annotator":"Lena"'))
    links = sample_corpus("relations.jsonl").read_bytes()
    (tmp_path / "relations.jsonl").write_bytes(links)
    assert import_paths(sample, [path]).links == len(links.splitlines())
    with sample.read() as reading:
        lena = next(p for p in reading.people.all() if p.name == "Lena")
        assert len(list(reading.links.across(lena.row))) == len(list(reading.links.across(gold.row)))


def test_importing_twice_changes_nothing(sample: Workspace, tmp_path: Path) -> None:
    before = export(sample, tmp_path / "before", source="gold")
    report = import_paths(sample, [sample_corpus("gold.jsonl")])
    assert (report.work, report.links, report.entries) == (0, 0, 0)
    after = export(sample, tmp_path / "after", source="gold")
    assert (after.path / "relations.jsonl").read_bytes() == (before.path / "relations.jsonl").read_bytes()


def test_one_undo_takes_the_whole_import_back(project: Workspace, lena: Person, tmp_path: Path) -> None:
    import_paths(project, [sample_corpus("articles")])
    import_paths(project, [sample_corpus("gold.jsonl")], person=lena)
    with project.read() as reading:
        gold = next(p for p in reading.people.all() if p.name == "gold")
    undo(project, lena)
    assert not Board.read(project, gold).claim_keys()
    with project.read() as reading:
        assert not list(reading.links.across(gold.row))
        assert not reading.entries.all()
    redo(project, lena)
    with project.read() as reading:
        assert len(list(reading.links.across(gold.row))) == len(lines(sample_corpus("relations.jsonl")))


def test_bad_lines_are_listed_and_the_good_part_is_taken(project: Workspace, tmp_path: Path) -> None:
    import_paths(project, [sample_corpus("articles")])
    work = tmp_path / "gold.jsonl"
    work.write_bytes(sample_corpus("gold.jsonl").read_bytes())
    good = sample_corpus("relations.jsonl").read_bytes().splitlines(keepends=True)
    stranger = json.loads(good[0])
    stranger["child"]["span"] = "nowhere"
    (tmp_path / "relations.jsonl").write_bytes(
        b"".join([*good[:2], b"{broken\n", json.dumps(stranger).encode() + b"\n", *good[2:4]])
    )
    report = import_paths(project, [work])
    assert report.links == 4
    assert [(r.file, r.place) for r in report.refused] == [
        ("relations.jsonl", "line 3"),
        ("relations.jsonl", "line 4"),
    ]


def test_an_export_of_suggestions_names_likely_partners(sample: Workspace, tmp_path: Path) -> None:
    records = [json.loads(line) for line in sample_corpus("gold.jsonl").read_bytes().splitlines()[:6]]
    for record in records:
        record["annotator"] = "suggestions:trial"
        record["relations"] = []
    path = tmp_path / "suggested.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    import_paths(sample, [path])
    report = export(sample, tmp_path / "out", source="suggestions")
    candidates = lines(report.path / "relations.jsonl")
    assert (report.links, report.candidates) == (0, len(candidates))
    assert {c["label"] for c in candidates} == {"related"}
    assert {c["status"] for c in candidates} == {"suggested"}
    heads = [json.dumps(c["head"]) for c in candidates]
    assert max(heads.count(head) for head in set(heads)) <= 10
    for record in records:
        record["annotator"] = "suggestions:other"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    import_paths(sample, [path])
    both = lines(export(sample, tmp_path / "both", source="suggestions").path / "relations.jsonl")
    for suggester in ("trial", "other"):
        own = [c for c in both if c["annotator"] == f"suggestions:{suggester}"]
        assert [{**c, "annotator": ""} for c in own] == [{**c, "annotator": ""} for c in candidates]
    assert not validate_path(report.path).problems
    single = export(sample, tmp_path / "out.jsonl", source="gold")
    assert (single.links, single.entries) == (0, 0)
    assert any("links across documents" in line for line in single.left_out)


def test_links_and_entries_are_checked_by_themselves_too(tmp_path: Path) -> None:
    links, entries = sample_corpus("relations.jsonl"), sample_corpus("entries.jsonl")
    assert validate_path(links).links == len(lines(links))
    assert validate_path(entries).entries == len(lines(entries))
    bad = tmp_path / "relations.jsonl"
    bad.write_bytes(links.read_bytes() + b'{"label": "same"}\n')
    problems = validate_path(bad).problems
    assert [(p.file, p.place) for p in problems] == [("relations.jsonl", f"line {len(lines(links)) + 1}")]


def test_an_archive_gives_its_articles_and_says_that_links_wait_in_it(
    sample: Workspace, tmp_path: Path, news_scheme: Scheme
) -> None:
    out = export(sample, tmp_path / "out", source="gold")
    (out.path / "README.md").unlink()
    packed = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", out.path))
    with create(tmp_path / "again.goldspan", news_scheme) as again:
        report = import_paths(again, [packed])
    assert (report.taken, report.links) == (17, 0)
    told = {r.file.rpartition("/")[2]: r.reason for r in report.refused}
    assert "not read from an archive" in told["relations.jsonl"]
    assert len([r for r in report.refused if r.file.endswith("relations.jsonl")]) == 1
