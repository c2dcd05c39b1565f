"""Which project was open at the end is known at the next start, whatever stands in the files that tell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.folders import state_folder
from annotator.services.projects import last_open


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "Dämme 1.goldspan"
    path.write_bytes(b"")
    return path


def test_nothing_was_open_at_first() -> None:
    assert last_open.left_open() is None
    assert last_open.ended_while_opening() is None


def test_what_was_open_is_known_until_it_is_closed(project: Path) -> None:
    last_open.keep_open(project)
    assert last_open.left_open() == project
    last_open.keep_none_open()
    assert last_open.left_open() is None


def test_a_project_that_is_gone_is_not_missed(project: Path) -> None:
    last_open.keep_open(project)
    project.rename(project.with_name("elsewhere.goldspan"))
    assert last_open.left_open() is None


def test_an_opening_that_did_not_end_is_told_once(project: Path) -> None:
    last_open.begin_opening(project)
    assert last_open.ended_while_opening() == project
    assert last_open.ended_while_opening() is None
    last_open.begin_opening(project)
    last_open.end_opening()
    assert last_open.ended_while_opening() is None


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[1]", b'"relative.goldspan"', b'"/a\\u0000b"', b"[" * 5000]
)
def test_a_damaged_file_is_as_if_it_were_not_there(project: Path, content: bytes) -> None:
    last_open.keep_open(project)
    (state_folder() / "open.json").write_bytes(content)
    assert last_open.left_open() is None
