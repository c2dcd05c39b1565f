"""A project from a stranger is looked at before anything is done with it; a refused one is left as it is."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.errors import DamagedProject, NewerProject, UnusableProject
from annotator.domain.scheme import Scheme
from annotator.store import admission
from annotator.store.engine import connect
from annotator.store.file import create, open_project
from tests.services.conftest import TEXT, seed


@pytest.fixture
def path(tmp_path: Path, news_scheme: Scheme) -> Path:
    path = tmp_path / "strange.goldspan"
    with create(path, news_scheme) as workspace:
        seed(workspace, [TEXT])
    return path


def changed(path: Path, *statements: str) -> bytes:
    """Do something to the file by hand; what it holds then."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA writable_schema=ON")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path.read_bytes()


@pytest.mark.parametrize(
    ("statements", "says"),
    [
        (("CREATE TABLE more(x)",), "table more"),
        (("CREATE VIEW v AS SELECT 1",), "views"),
        (("CREATE TRIGGER t DELETE ON camp BEGIN SELECT 1; END",), "triggers"),
        (("CREATE INDEX i ON camp(abs(id))",), "index i"),
        (("CREATE VIRTUAL TABLE f USING fts5(a)",), "table f"),
        (("ALTER TABLE camp ADD COLUMN x GENERATED ALWAYS AS (zeroblob(1000000000)) VIRTUAL",), "table camp"),
        (("DROP TABLE camp", "CREATE TABLE camp(id INTEGER PRIMARY KEY, claimer TEXT, camp TEXT)"), "camp"),
        (("DROP INDEX ix_note_uid", "CREATE INDEX ix_note_uid ON note(lower(uid))"), "ix_note_uid"),
        (("DROP TABLE camp",), "lacks the table camp"),
        (("UPDATE sqlite_schema SET sql='CREATE TABLE camp(' WHERE name='camp'",), "damaged"),
    ],
)
@pytest.mark.parametrize("read_only", [True, False])
def test_what_no_project_holds_is_refused(
    path: Path, statements: tuple[str, ...], says: str, read_only: bool
) -> None:
    before = changed(path, *statements)
    with pytest.raises(DamagedProject, match=says):
        open_project(path, read_only=read_only)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_what_sqlite_adds_itself_is_let_pass(path: Path) -> None:
    changed(path, "ANALYZE", "DROP INDEX ix_note_uid")
    open_project(path).close()


def test_looking_comes_to_an_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admission, "_PATIENCE", -1e9)
    monkeypatch.setattr(admission, "_STEPS", 1)
    with pytest.raises(DamagedProject, match="too long"):
        open_project(path)


def test_a_value_beyond_all_measure_is_not_made(path: Path) -> None:
    engine = connect(path)
    with engine.connect() as connection, pytest.raises(Exception, match="too big"):
        connection.exec_driver_sql("SELECT length(hex(zeroblob(200000000)))").scalar()
    engine.dispose()


def test_a_format_that_stands_in_the_log_alone_counts(path: Path) -> None:
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('PRAGMA journal_mode=WAL');"
        "c.execute('PRAGMA user_version=99'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    with pytest.raises(NewerProject):
        open_project(path)


def test_the_hostile_databases_are_refused_and_left_as_they_are(shared: Path, tmp_path: Path) -> None:
    made = tmp_path / "hostile"
    script = shared / "data" / "hostile" / "make.py"
    if not script.exists():
        pytest.skip("the hostile files are not on this machine")
    told = subprocess.run(
        [sys.executable, str(script), str(made)], capture_output=True, text=True, check=True
    )
    assert told.returncode == 0
    files = sorted((made / "db").iterdir())
    assert len(files) >= 7
    for file in files:
        project = Path(shutil.copy(file, tmp_path / f"{file.stem}.goldspan"))
        for read_only in (True, False):
            with pytest.raises(UnusableProject):
                open_project(project, read_only=read_only, checked=True)
        assert project.read_bytes() == file.read_bytes()
    left = [p.name for p in tmp_path.iterdir() if p.suffix != ".goldspan" and p != made]
    assert left == [], json.dumps(left)


@pytest.mark.skipif(sys.platform == "win32", reason="a file may not be opened twice there")
def test_a_folder_in_the_place_of_a_project_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "p.goldspan"
    folder.mkdir()
    with pytest.raises(UnusableProject):
        open_project(folder)
    assert [p.name for p in tmp_path.iterdir()] == ["p.goldspan"]
