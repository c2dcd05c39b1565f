from __future__ import annotations

from pathlib import Path

from annotator.services.model.evaluate import evaluate
from annotator.services.model.learned_from import Source
from annotator.services.projects.projects import open_project
from annotator.services.queue.what_next import WhatNext, keep_settings


def test_scores_on_what_was_drawn_by_chance_are_told_apart(golden: Path, trained: Path) -> None:
    with open_project(golden) as workspace:
        keep_settings(workspace, WhatNext(share=0.2, seed=0))
        found = evaluate(workspace, str(trained), Source(held=0.7))
        assert found is not None
        assert found.by_chance is not None
        assert 0 < found.drawn < len(found.articles)
        assert found.by_chance.texts == found.drawn
        assert found.as_json()["by_chance"]["articles"] == found.drawn
        assert "drawn by chance: F1 " in found.chance_sentence
        keep_settings(workspace, WhatNext(share=0.0))
        found = evaluate(workspace, str(trained), Source(held=0.7))
        assert found is not None
        assert (found.drawn, found.by_chance, found.chance_sentence) == (0, None, "")
