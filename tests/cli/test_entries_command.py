from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.app import main
from annotator.services.entries.deciding import EntryWork, Form
from annotator.services.entries.named import EntryNames
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import new_project

LINES = (
    ("d1", "Irena Kovash spoke. Kovash left.", ((0, 12), (20, 26))),
    ("d2", "Irena Kowasz denied it.", ((0, 12),)),
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    records = [
        {
            "format": "goldspan/1",
            "id": uid,
            "text": text,
            "annotator": "suggestions:test",
            "spans": [
                {
                    "id": f"p{start}",
                    "layer": "entity",
                    "label": "PERSON",
                    "start": start,
                    "end": end,
                    "text": text[start:end],
                    "status": "suggested",
                }
                for start, end in places
            ],
        }
        for uid, text, places in LINES
    ]
    source = tmp_path / "in.jsonl"
    source.write_text("\n".join(json.dumps(r) for r in records), "utf-8")
    path = tmp_path / "p.goldspan"
    with new_project(path) as workspace:
        import_paths(workspace, [source])
        lena = workspace.perform("add", lambda w: w.people.ensure("Lena"), undoable=False).result
        EntryWork(workspace, lena).create("Irena Kovash", "PERSON", [Form("Irena Kovash")])
        with workspace.read() as reading:
            assert EntryNames(reading).entries
    return path


def test_entries_and_proposals_are_listed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["entries", str(project)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Irena Kovash (PERSON): 1 mention in 1 article",
        "    Kovash: proposed, surname in the same article",
        "    Irena Kowasz: proposed, spelled differently, sounds the same",
        "1 entry, 1 with something to decide; 0 names with one spelling.",
    ]


def test_machines_get_every_entry_with_its_variants(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["entries", str(project), "--json", "--annotator", "Lena"]) == 0
    (entry,) = json.loads(capsys.readouterr().out)["entries"]
    assert (entry["name"], entry["label"], entry["proposed"]) == ("Irena Kovash", "PERSON", False)
    assert [(v["text"], v["state"]) for v in entry["variants"]] == [
        ("Irena Kovash", "accepted"),
        ("Kovash", "proposed"),
        ("Irena Kowasz", "proposed"),
    ]


def test_an_annotator_that_is_not_here_is_wrong_use(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["entries", str(project), "--annotator", "Tomas"]) == 2
    assert "Its annotators are: Lena." in capsys.readouterr().err
