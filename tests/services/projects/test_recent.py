from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from annotator.folders import state_folder
from annotator.services.projects.recent import forget, recent, relocate, remember


def made(folder: Path, name: str) -> Path:
    path = folder / f"{name}.goldspan"
    path.touch()
    return path


def test_nothing_is_recent_at_first() -> None:
    assert recent() == []


def test_the_latest_project_stands_first_and_only_once(tmp_path: Path) -> None:
    one, two = made(tmp_path, "one"), made(tmp_path, "two")
    remember(one, "1 of 4 articles done")
    remember(two, "")
    remember(one, "2 of 4 articles done")
    found = recent()
    assert [(r.path, r.summary) for r in found] == [(one, "2 of 4 articles done"), (two, "")]
    assert all(r.found for r in found)
    assert abs((datetime.now(UTC) - found[0].when).total_seconds()) < 60


def test_a_project_that_is_gone_stays_listed_as_not_found(tmp_path: Path) -> None:
    path = made(tmp_path, "gone")
    remember(path, "all done")
    path.unlink()
    assert [(r.path, r.found) for r in recent()] == [(path, False)]


def test_a_relative_path_is_kept_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "here")
    monkeypatch.chdir(tmp_path)
    remember(Path("here.goldspan"), "")
    assert recent()[0].path == tmp_path / "here.goldspan"


def test_forgetting_and_relocating(tmp_path: Path) -> None:
    one, two = made(tmp_path, "one"), made(tmp_path, "two")
    remember(one, "a")
    remember(two, "b")
    elsewhere = made(tmp_path, "elsewhere")
    relocate(one, elsewhere)
    forget(two)
    assert [(r.path, r.summary) for r in recent()] == [(elsewhere, "a")]


def test_relocating_onto_a_listed_project_lists_it_once(tmp_path: Path) -> None:
    one, two = made(tmp_path, "one"), made(tmp_path, "two")
    remember(one, "a")
    remember(two, "b")
    relocate(one, two)
    assert [r.path for r in recent()] == [two]


def test_only_a_dozen_are_kept(tmp_path: Path) -> None:
    for number in range(20):
        remember(made(tmp_path, f"p{number}"), "")
    assert len(recent()) == 12
    assert recent()[0].path.name == "p19.goldspan"


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\xff\xfe",
        b"{}",
        b"null",
        b'[{"path": 3}, {"path": "relative", "when": "2024-01-01T00:00:00Z"}]',
        b"[" * 100_000,
        b'[{"path": "/x\\u0000y", "when": "2024-01-01T00:00:00Z"}]',
        b" " * 300_000,
    ],
)
def test_a_damaged_list_is_an_empty_one_and_is_mended_by_the_next_project(
    tmp_path: Path, damage: bytes
) -> None:
    (state_folder() / "recent.json").write_bytes(damage)
    assert recent() == []
    path = made(tmp_path, "next")
    remember(path, "")
    assert [r.path for r in recent()] == [path]


def test_what_is_sound_in_a_damaged_list_is_kept(tmp_path: Path) -> None:
    path = made(tmp_path, "sound")
    lines = [{"path": str(path), "when": "2024-03-14T09:43:00"}, {"nonsense": 1}]
    (state_folder() / "recent.json").write_text(json.dumps(lines))
    assert [(r.path, r.when) for r in recent()] == [(path, datetime(2024, 3, 14, 9, 43, tzinfo=UTC))]


@pytest.mark.skipif(os.name != "posix", reason="only here may a name hold such bytes")
def test_a_name_that_is_no_utf_8_is_kept(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.goldspan"))
    path.touch()
    remember(path, "")
    assert [(r.path, r.found) for r in recent()] == [(path, True)]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cant_be_written_stops_nobody(tmp_path: Path) -> None:
    state_folder().chmod(0o500)
    remember(made(tmp_path, "one"), "")
    assert recent() == []


def test_no_half_written_file_is_left(tmp_path: Path) -> None:
    remember(made(tmp_path, "one"), "")
    assert [f.name for f in state_folder().iterdir()] == ["recent.json"]
