"""Agreement from the command line: the published figures of four annotators, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.app import main
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import new_project, open_project
from tests.agreement.published import SHARED, cases

_BRAT = SHARED / "data" / "brat-multiannot-bratiaa" / "example-files" / "example-project"
_PEOPLE = ("Lisa", "Maria", "Max", "Peter")


@pytest.fixture(scope="module")
def four(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not _BRAT.exists():
        pytest.skip("the published project is not here")
    path = tmp_path_factory.mktemp("agreement") / "four.goldspan"
    with new_project(path, "blank") as workspace:
        for name in _PEOPLE:
            import_paths(workspace, [_BRAT / name], annotator=name)
    return path


@pytest.fixture
def measured(four: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["agreement", str(four), "--draws", "0", "--json"]) == 0
    return dict(json.loads(capsys.readouterr().out))


@pytest.mark.parametrize("case", cases("InstanceF1MeanPairwise"))
def test_the_published_f1_of_four_annotators_comes_out(
    case: dict[str, Any], measured: dict[str, Any], four: Path
) -> None:
    layer = measured["layers"][0]
    asked = case["input"].get("restrict_to")
    if asked is None:
        found = layer["strict"]["value"], layer["strict"]["deviation"]
    elif asked.endswith(".ann"):
        with open_project(four, read_only=True) as workspace, workspace.read() as reading:
            files = [Path(d.source_file).stem for _, d in reading.documents.stream()]
        at = files.index(asked.removesuffix(".ann"))
        found = next(a["f1"] for a in layer["articles"] if a["article"] == at), None
    else:
        row = next(r for r in layer["rows"] if r["label"] == asked)
        found = row["f1"]["value"], row["f1"]["deviation"]
    assert found[0] == pytest.approx(case["expected"], abs=case["tolerance"])
    if found[1] is not None:
        assert found[1] == pytest.approx(case["sd"], abs=0.0006)


WORDS = "Irena Kovash met the Harbour Union in Dorvan. Page "


def line(annotator: str, spans: list[tuple[int, int, str]], uid: str = "d1", **meta: str) -> str:
    words = f"{WORDS}{uid[1:]}"
    return json.dumps(
        {
            "format": "goldspan/1",
            "id": uid,
            "text": words,
            "annotator": annotator,
            "meta": {"title": uid, **meta},
            "furniture": [[46, 52]],
            "spans": [
                {
                    "id": f"s{start}",
                    "layer": "entity",
                    "label": label,
                    "start": start,
                    "end": end,
                    "text": words[start:end],
                    "status": "added",
                }
                for start, end, label in spans
            ],
        }
    )


@pytest.fixture
def two(tmp_path: Path) -> Path:
    source = tmp_path / "in.jsonl"
    person, union, place = (0, 12, "PERSON"), (21, 34, "ORG"), (38, 44, "GPE")
    page = (51, 52, "CARDINAL")
    lines = [
        line("Lena", [person, union, page], published="2031-03-14"),
        line("Omar", [person, place], published="2031-03-14"),
        line("Lena", [person, place], "d2", published="2031-03-20"),
    ]
    source.write_text("\n".join(lines), "utf-8")
    path = tmp_path / "two.goldspan"
    with new_project(path) as workspace:
        import_paths(workspace, [source])
    return path


def test_what_is_not_compared_is_said(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agreement", str(two), "--layer", "entity"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Lena, Omar: 1 article compared."
    assert "Left out: 1 article of one annotator." in lines
    assert "Left out: 1 span in furniture." in lines
    assert any(line.startswith("entity: F1 .500") for line in lines)


def test_dates_choose_the_articles(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agreement", str(two), "--since", "2031-03-15", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["articles"] == 0
    assert found["warnings"]
    assert found["settings"]["since"] == "2031-03-15"


def test_a_page_and_a_table_are_written(two: Path, tmp_path: Path) -> None:
    page, table = tmp_path / "a.html", tmp_path / "a.csv"
    assert main(["agreement", str(two), "--html", str(page), "--csv", str(table)]) == 0
    html = page.read_text("utf-8")
    assert "Agreement of Lena and Omar" in html
    assert "http://" not in html
    assert "<script" not in html
    rows = table.read_text("utf-8-sig").splitlines()
    assert rows[0].startswith("layer,label,annotators,figure,value")
    assert any(row.startswith("entity,PERSON,,strict,1,") for row in rows)


def test_someone_unknown_is_named_with_those_who_are_there(
    two: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["agreement", str(two), "--annotators", "Lena,Nobody"]) == 2
    error = capsys.readouterr().err
    assert "Nobody" in error
    assert "Lena, Omar" in error


def test_one_annotator_alone_is_refused(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agreement", str(two), "--annotators", "Lena"]) == 2
    assert "two annotators" in capsys.readouterr().err


def test_suggestions_are_one_more_annotator(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agreement", str(two), "--annotators", "Lena,suggestions", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["annotators"] == ["Lena", "suggestions"]
    assert found["articles"] == 2


def test_gamma_is_there_when_it_is_asked_for(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("scipy")
    assert main(["agreement", str(two), "--gamma", "--layer", "entity", "--json"]) == 0
    gamma = json.loads(capsys.readouterr().out)["layers"][0]["gamma"]
    assert gamma["articles"] == 1
    assert gamma["gamma"] < 1
