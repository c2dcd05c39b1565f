from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.services.exporting.convert import ConvertCancelled, convert


def test_a_conversion_that_was_stopped_is_not_taken_for_a_whole_one(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for number in range(5):
        (source / f"{number}.txt").write_text(f"Article {number} on Talvik and the river.", "utf-8")
    seen: list[int] = []
    with pytest.raises(ConvertCancelled):
        convert(
            source,
            tmp_path / "out.jsonl",
            progress=lambda done, _of, _what: seen.append(done),
            cancelled=lambda: len(seen) >= 2,
        )
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in"]


def test_titles_that_look_like_numbered_ones_get_names_of_their_own(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    titles = ("a-3", "a", "a", "a")
    lines = [json.dumps({"text": f"Article {n} on Talvik.", "title": t}) for n, t in enumerate(titles)]
    source.write_text("\n".join(lines) + "\n", "utf-8")
    report = convert(source, tmp_path / "out", to="txt")
    assert report.documents == 4
    assert len(list((tmp_path / "out").iterdir())) == 4
