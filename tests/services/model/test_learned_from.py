from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.errors import UserFixable, WrongUse
from annotator.services.importing.import_corpus import import_paths
from annotator.services.model.learned_from import Source, gather
from annotator.services.projects.projects import open_project
from annotator.suggest.training.values import Part
from tests.services.model.conftest import lines


def test_near_copies_never_stand_in_two_parts(golden: Path) -> None:
    # The small articles come from four patterns: a0 and a8 are one text.
    with open_project(golden, read_only=True) as workspace, workspace.read() as reading:
        for seed in range(5):
            gathered = gather(reading, Source(held=0.4, seed=seed))
            part = {
                e.text: {o.part for o in gathered.examples if o.text == e.text} for e in gathered.examples
            }
            assert all(len(parts) == 1 for parts in part.values())
            assert {e.part for e in gathered.examples} == set(Part)


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
