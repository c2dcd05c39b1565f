"""Exports that choose layers, labels, statuses and articles, and exports in splits."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.errors import WrongUse
from annotator.domain.splitting import plan_of
from annotator.services.exporting.export_choices import Choices
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.export_foreign import export_foreign
from annotator.services.importing.import_corpus import import_paths
from annotator.store.workspace import Workspace

_STORY = "The guard entered the dam before dawn, and eleven boats are missing, said Ana Korvo of the harbour."


@pytest.fixture
def corpus(project: Workspace, tmp_path: Path) -> Workspace:
    """Twelve articles of three outlets, two of which tell the same story."""
    lines = []
    for number in range(12):
        text = (
            f"Report {number}. {_STORY}"
            if number in {3, 8}
            else f"Report {number} on {'x' * number} rivers of {number}."
        )
        spans = [
            {"start": 0, "end": 6, "label": "PERSON"},
            {"start": 0, "end": 8, "label": "ORG"},
            {"start": 7, "end": 8, "label": "CLAIM"},
        ]
        lines.append(
            {
                "text": text,
                "title": f"Report {number}",
                "outlet": ("Herald", "Post", "Wire")[number % 3],
                "date": f"2031-05-{1 + number // 2:02}",
                "annotator": "gold",
                "spans": spans,
            }
        )
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    import_paths(project, [path])
    return project


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_only_what_is_chosen_goes_out(corpus: Workspace, tmp_path: Path) -> None:
    chosen = Choices(
        layers=frozenset({"entity"}), labels=frozenset({"ORG", "CLAIM"}), documents=("Report 1*",)
    )
    export(corpus, tmp_path / "out", choices=chosen)
    lines = _lines(tmp_path / "out" / "dataset.jsonl")
    assert [line["meta"]["title"] for line in lines] == ["Report 1", "Report 10", "Report 11"]
    assert {span["label"] for line in lines for span in line["spans"]} == {"ORG"}
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert manifest["exported"]["labels"] == ["CLAIM", "ORG"]
    assert manifest["exported"]["documents"] == ["Report 1*"]
    export(corpus, tmp_path / "none", choices=Choices(statuses=frozenset({"suggested"})))
    assert all(line["spans"] == [] for line in _lines(tmp_path / "none" / "dataset.jsonl"))
    with pytest.raises(WrongUse, match="status"):
        Choices(statuses=frozenset({"nice"}))


@pytest.mark.parametrize("by", ["document", "outlet", "date", "event"])
def test_near_copies_stay_together_and_the_manifest_says_the_groups(
    corpus: Workspace, tmp_path: Path, by: str
) -> None:
    plan = plan_of("train=.5,dev=.25,test=.25", by, 3)
    report = export(corpus, tmp_path / "out", choices=Choices(plan=plan))
    found = {
        line["meta"]["title"]: (split, line["id"], line["meta"])
        for split in plan.shares
        for line in _lines(tmp_path / "out" / f"{split}.jsonl")
    }
    assert len(found) == 12
    assert found["Report 3"][0] == found["Report 8"][0]
    if by in {"outlet", "date"}:
        field = "outlet" if by == "outlet" else "published"
        placed = {(meta[field], split) for split, _, meta in found.values()}
        assert len(placed) == len({key for key, _ in placed})
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    groups = [set(group) for group in manifest["split"]["groups"].values()]
    assert any({found["Report 3"][1], found["Report 8"][1]} <= group for group in groups)
    assert set(manifest["files"]) >= {"train.jsonl", "dev.jsonl", "test.jsonl"}
    again = tmp_path / "again"
    export(corpus, again, choices=Choices(plan=plan))
    assert {p.name: p.read_bytes() for p in again.iterdir()} == {
        p.name: p.read_bytes() for p in (tmp_path / "out").iterdir()
    }
    assert report.records == 12


@pytest.mark.parametrize("name", ["brat", "conll", "spacy", "spans-csv", "xmi", "hugging-face"])
def test_formats_of_other_tools_can_be_split(corpus: Workspace, tmp_path: Path, name: str) -> None:
    plan = plan_of("train=.5,test=.5", "outlet")
    choices = Choices(plan=plan, layers=frozenset({"entity"}))
    _, written = export_foreign(corpus, tmp_path / "out", name, choices=choices)
    assert (written.records, written.spans) == (12, 24)
    first = {part.partition("/")[0].partition(".")[0] for part in written.files}
    assert first == ({"README", "data"} if name == "hugging-face" else {"train", "test"})
    assert all((tmp_path / "out" / file).is_file() for file in written.files)
    assert not list(tmp_path.glob(".*partial"))


def test_a_split_that_stays_empty_is_told(corpus: Workspace, tmp_path: Path) -> None:
    plan = plan_of("a=1,b=1,c=1,d=1", "outlet")
    report = export(corpus, tmp_path / "out", choices=Choices(plan=plan))
    assert any("is empty" in line for line in report.left_out)
