"""A project whose gold is learned in a few steps, and a model that learned such texts elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import new_project
from tests.suggest.training.small import examples, small_model


def lines(annotator: str, number: int = 10) -> str:
    """The articles of ``small`` as native JSONL, worked on by one annotator."""
    return "".join(
        json.dumps(
            {
                "format": "goldspan/1",
                "id": e.id,
                "text": e.text,
                "meta": {"title": f"Report {e.id}", "language": "en"},
                "annotator": annotator,
                "spans": [
                    {
                        "id": f"s{n}",
                        "layer": "entity",
                        "label": label,
                        "start": start,
                        "end": end,
                        "text": e.text[start:end],
                        "status": "gold" if annotator == "gold" else "added",
                    }
                    for n, (start, end, label) in enumerate(sorted(e.spans))
                ],
                "provenance": {"status": "done"},
            }
        )
        + "\n"
        for e in examples(number)
    )


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    """A project file with ten articles of gold."""
    path = tmp_path / "golden.goldspan"
    source = tmp_path / "gold.jsonl"
    source.write_text(lines("gold"), "utf-8")
    with new_project(path) as workspace:
        import_paths(workspace, [source])
    return path


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small entity model."""
    return small_model(tmp_path_factory)
