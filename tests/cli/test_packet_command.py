"""The packet commands: what they do, what they say, what they tell machines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.app import main
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.packets.home import who_works
from annotator.services.projects.projects import load_scheme, open_project
from tests.services.packets.machines import at, lead_project, row_of

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A lead's project, ``lead.goldspan``, and packets for Anna and Ben in ``packets``."""
    lead_project(tmp_path / "lead.goldspan", load_scheme("news-claims"), ("Anna", "Ben"))[0].close()
    assert (
        main(
            [
                "packet",
                "out",
                str(tmp_path / "lead.goldspan"),
                str(tmp_path / "packets"),
                "--all",
                "--as",
                "Mara",
            ]
        )
        == 0
    )
    return tmp_path


def told(capsys: Capture, *arguments: object) -> dict[str, Any]:
    capsys.readouterr()
    assert main([*(str(a) for a in arguments), "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def work(folder: Path, machine: str, accepted: int) -> Path:
    """Anna opens her packet at a machine, accepts so many suggestions, and makes a packet."""
    copy = folder / f"{machine}.goldspan"
    with at(folder / machine):
        if not copy.exists():
            assert main(["packet", "in", str(copy), str(folder / "packets" / "Anna.goldpack")]) == 0
        with open_project(copy) as workspace:
            anna = who_works(workspace, "anybody")
            row = row_of(workspace, 0)
            marks = [m for m in Article(workspace, anna, row).marks() if m.asked]
            Annotating(workspace, anna).accept(row, [m.key for m in marks[:accepted]])
        back = folder / f"{machine}.goldpack"
        assert main(["packet", "out", str(copy), str(back)]) == 0
    return back


def test_packets_go_out_and_work_comes_back(folder: Path, capsys: Capture) -> None:
    lead = folder / "lead.goldspan"
    made = told(capsys, "packet", "out", lead, folder / "again", "--all", "--as", "Mara")["packets"]
    assert [(one["annotator"], one["kind"], one["articles"]) for one in made] == [
        ("Anna", "work-out", 3),
        ("Ben", "work-out", 3),
    ]
    back = work(folder, "one", 2)
    said = capsys.readouterr().out
    assert "It brought Anna 3 new articles and 6 suggestions." in said
    assert "Anna's work on 1 article, 2 decisions" in said

    assert main(["packet", "in", str(lead), str(back), "--dry-run"]) == 0
    assert capsys.readouterr().out == "Anna: 1 article; decisions would be 2 added; 1 standing.\n"
    found = told(capsys, "packet", "in", lead, back, "--as", "Mara")
    assert found["taken_in"]
    assert found["people"][0]["added"] == 2
    assert main(["packet", "in", str(lead), str(back), "--as", "Mara"]) == 0
    assert capsys.readouterr().out == (
        "one.goldpack: taken in before; nothing changes.\nAnna: nothing changes.\n"
    )


def test_two_machines_are_listed_and_chosen_between(folder: Path, capsys: Capture) -> None:
    lead = folder / "lead.goldspan"
    packets = [work(folder, "one", 1), work(folder, "two", 2)]
    assert main(["packet", "in", str(lead), *map(str, packets), "--as", "Mara"]) == 0
    assert "Two machines made versions of 1 article; both are kept" in capsys.readouterr().out
    [waiting] = told(capsys, "packet", "choose", lead)["waiting"]
    assert (waiting["annotator"], waiting["article"], len(waiting["versions"])) == ("Anna", "doc-0", 2)
    one = next(v["version"] for v in waiting["versions"] if v["decisions"] == 1)
    found = told(capsys, "packet", "choose", lead, "--version", one[:12], "--as", "Mara")
    assert (found["chosen"], found["waiting"]) == (1, [])
    assert main(["packet", "choose", str(lead), "--version", "zz", "--as", "Mara"]) == 2


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["out", "lead.goldspan", "x.goldpack", "--as", "Mara"], 2, "Whose packet it is to be was not said."),
        (
            ["out", "lead.goldspan", "x.goldpack", "--annotator", "Zoe", "--as", "Mara"],
            2,
            "no annotator named 'Zoe'",
        ),
        (
            ["out", "lead.goldspan", "x.goldpack", "--annotator", "Ben", "--as", "Anna"],
            3,
            "Anna is not a lead",
        ),
        (["in", "lead.goldspan", "packets/Anna.goldpack"], 3, "made from this very project, for Anna"),
        (["in", "lead.goldspan", "lead.goldspan"], 3, "This is not a packet."),
        (["in", "lead.goldspan", "nothing.goldpack"], 3, "The packet can't be read"),
    ],
)
def test_what_can_not_be_done_is_said_in_one_line(
    folder: Path,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    code: int,
    words: str,
) -> None:
    monkeypatch.chdir(folder)
    capsys.readouterr()
    assert main(["packet", *arguments]) == code
    told = capsys.readouterr().err
    assert words in told
    assert told.count("\n") == 1
