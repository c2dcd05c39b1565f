from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.errors import UserFixable, WrongUse
from annotator.domain.splitting import By
from annotator.services.importing.import_corpus import import_paths
from annotator.services.model.learned_from import Source, gather
from annotator.services.projects.projects import open_project
from annotator.services.queue.what_next import WhatNext, keep_settings, kept_for_evaluation, settings_of
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


def test_articles_kept_for_evaluation_and_their_near_copies_are_never_learned_from(
    golden: Path, tmp_path: Path
) -> None:
    copies = tmp_path / "copies.jsonl"
    records = [json.loads(line) for line in lines("gold", 8).splitlines()]
    changed = [{**r, "id": f"{r['id']}-later", "text": f"{r['text']} More follows."} for r in records]
    copies.write_text("".join(json.dumps(r) + "\n" for r in changed), "utf-8")
    with open_project(golden) as workspace:
        import_paths(workspace, [copies])
        for seed in range(5):
            keep_settings(workspace, WhatNext(share=0.1, seed=seed))
            for held in (0.0, 0.2, 0.5):
                with workspace.read() as reading:
                    found = gather(reading, Source(held=held, seed=seed))
                    ids = reading.documents.uids()
                    kept = {ids[row] for row in kept_for_evaluation(reading, settings_of(reading))}
                part = {e.id: e.part for e in found.examples}
                assert found.by_chance == kept
                stories = {name.removesuffix("-later") for name in kept}
                bound = {name for name in part if name.removesuffix("-later") in stories}
                assert all(part[name] is Part.HELD for name in bound)
                assert bound.isdisjoint(found.facts["learned"])
                assert set(found.facts["held"]["by_chance"]) == kept
                if held == 0.5:  # others are held back with them, up to what is asked for
                    assert abs(sum(p is Part.HELD for p in part.values()) - len(part) / 2) <= 2


def test_what_is_kept_is_not_learned_from_where_whole_outlets_are_held_apart(golden: Path) -> None:
    with open_project(golden) as workspace:
        # These articles name no outlet, so each is one by itself; what is kept may fall into any part.
        parts: set[Part] = set()
        for seed in range(5):
            keep_settings(workspace, WhatNext(share=0.4, seed=seed))
            with workspace.read() as reading:
                found = gather(reading, Source(held=0.2, by=By.OUTLET, seed=seed))
            part = {e.id: e.part for e in found.examples}
            assert found.by_chance.isdisjoint(found.facts["learned"])
            parts |= {part[name] for name in found.by_chance}
        assert parts == {Part.HELD, Part.ASIDE}
