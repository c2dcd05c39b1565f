from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.errors import UserFixable, WrongUse
from annotator.services.importing.import_corpus import import_paths
from annotator.services.model.learned_from import Source, gather
from annotator.services.projects.projects import open_project
from annotator.suggest.training.values import Part
from tests.services.model.conftest import lines


def test_near_copies_never_stand_in_two_parts(golden: Path, tmp_path: Path) -> None:
    copies = tmp_path / "copies.jsonl"
    later = [json.loads(line) for line in lines("gold", 8).splitlines()]
    changed = [{**r, "id": f"{r['id']}-later", "text": f"{r['text']} More follows."} for r in later]
    copies.write_text("".join(json.dumps(r) + "\n" for r in changed), "utf-8")
    with open_project(golden) as workspace:
        assert import_paths(workspace, [copies]).taken == 8
        with workspace.read() as reading:
            for seed in range(3):
                gathered = gather(reading, Source(held=0.4, seed=seed))
                part = {e.id: e.part for e in gathered.examples}
                assert all(part[f"a{n}"] == part[f"a{n}-later"] for n in range(8))
                assert {Part.HELD, Part.TRAIN} <= set(part.values())


def test_the_first_named_annotator_counts_where_two_have_done_an_article(
    golden: Path, tmp_path: Path
) -> None:
    other = tmp_path / "lena.jsonl"
    other.write_text(lines("Lena", 4).replace('"GPE"', '"LOC"'), "utf-8")
    with open_project(golden) as workspace:
        import_paths(workspace, [other])
        with workspace.read() as reading:
            labels = {
                e.id: {x for _, _, x in e.spans}
                for e in gather(reading, Source(whose=("Lena", "gold"))).examples
            }
            assert labels["a0"] == {"PERSON", "LOC"}
            assert labels["a7"] == {"PERSON", "GPE"}
            with pytest.raises(WrongUse, match="no annotator named 'Kim'"):
                gather(reading, Source(whose=("Kim",)))
            with pytest.raises(WrongUse, match="no layer “names”"):
                gather(reading, Source(layer="names"))


def test_unfinished_work_teaches_nothing(golden: Path, tmp_path: Path) -> None:
    begun = tmp_path / "kim.jsonl"
    begun.write_text(lines("Kim", 3).replace('"done"', '"in_progress"'), "utf-8")
    with open_project(golden) as workspace:
        import_paths(workspace, [begun])
        with workspace.read() as reading, pytest.raises(UserFixable, match="no article is finished by Kim"):
            gather(reading, Source(whose=("Kim",)))
