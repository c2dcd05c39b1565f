from __future__ import annotations

import os
import sqlite3
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.errors import DamagedProject, NewerProject, ProjectLocked, UnusableProject
from annotator.domain.scheme import Scheme
from annotator.store import tables
from annotator.store.engine import connect
from annotator.store.file import APPLICATION_ID, create, integrity_report, open_project
from annotator.store.migration import CURRENT, upgrade


@pytest.fixture
def path(tmp_path: Path, news_scheme: Scheme) -> Path:
    path = tmp_path / "talvik.goldspan"
    create(path, news_scheme).close()
    return path


def test_a_new_project_is_one_sound_file_that_says_what_it_is(path: Path) -> None:
    head = path.read_bytes()[:100]
    assert struct.unpack(">I", head[68:72])[0] == APPLICATION_ID
    assert struct.unpack(">I", head[60:64])[0] == CURRENT
    assert [p.name for p in path.parent.iterdir()] == ["talvik.goldspan"]
    assert integrity_report(path) == []


def test_a_new_project_never_replaces_a_file(path: Path, news_scheme: Scheme) -> None:
    before = path.read_bytes()
    with pytest.raises(UnusableProject, match="already"):
        create(path, news_scheme)
    assert path.read_bytes() == before


def test_the_scheme_comes_back_as_it_was(path: Path, news_scheme: Scheme) -> None:
    with open_project(path) as workspace, workspace.read() as reading:
        assert reading.schemes.get() == news_scheme


def test_it_is_kept_safely(path: Path) -> None:
    with open_project(path) as workspace, workspace.read() as reading:

        def setting(name: str) -> object:
            return reading._connection.exec_driver_sql(f"PRAGMA {name}").scalar()

        assert setting("journal_mode") == "wal"
        assert setting("synchronous") == 2
        assert setting("foreign_keys") == 1
        assert setting("trusted_schema") == 0


def test_the_migrations_make_the_same_tables_as_a_new_project(tmp_path: Path) -> None:
    def schema(build: object) -> list[tuple[str, str]]:
        file = tmp_path / f"{len(list(tmp_path.iterdir()))}.sqlite"
        sqlite3.connect(file).close()
        engine = connect(file)
        with engine.begin() as connection:
            build(connection)  # type: ignore[operator]  # either of two functions of a connection
        with engine.connect() as connection:
            rows = connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'alembic%' AND sql IS NOT NULL"
            ).all()
        engine.dispose()
        return sorted(
            (name, "".join(sorted(sql.replace('"', "").replace(",", " ").split()))) for name, sql in rows
        )

    assert schema(upgrade) == schema(tables.metadata.create_all)


@pytest.mark.parametrize(
    ("content", "error", "says"),
    [
        (b"", DamagedProject, "empty"),
        (b"just some text, long enough to be a header" * 5, UnusableProject, "not a Goldspan project"),
        (b"SQLite format 3\0", UnusableProject, "not a Goldspan project"),
    ],
)
def test_a_file_that_is_no_project_is_refused(
    tmp_path: Path, content: bytes, error: type[Exception], says: str
) -> None:
    path = tmp_path / "x.goldspan"
    path.write_bytes(content)
    with pytest.raises(error, match=says):
        open_project(path)
    assert path.read_bytes() == content


def test_a_missing_file_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(UnusableProject, match="no such file"):
        open_project(tmp_path / "gone.goldspan")


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.goldspan"
    connection = sqlite3.connect(path)
    connection.execute("create table x(y)")
    connection.close()
    with pytest.raises(UnusableProject, match="another program"):
        open_project(path)


def test_a_newer_project_is_refused_and_left_alone(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = struct.pack(">I", CURRENT + 1)
    path.write_bytes(data)
    with pytest.raises(NewerProject, match="newer Goldspan"):
        open_project(path)
    assert path.read_bytes() == data


def test_a_cut_off_project_is_refused(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(DamagedProject, match="end is missing"):
        open_project(path)


@pytest.mark.parametrize("at", [18, 19])
def test_a_project_that_sqlite_would_only_read_for_its_first_bytes_is_damaged(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] = 7
    path.write_bytes(data)
    for read_only in (True, False):
        with pytest.raises(DamagedProject, match="first bytes"):
            open_project(path, read_only=read_only)
    assert path.read_bytes() == data


def test_a_damaged_page_is_found_by_the_full_check(path: Path) -> None:
    data = bytearray(path.read_bytes())
    size = struct.unpack(">H", data[16:18])[0]
    data[size * 3 : size * 3 + 400] = b"\xff" * 400
    path.write_bytes(data)
    with pytest.raises(DamagedProject, match="damaged"):
        open_project(path, checked=True)


def test_a_project_with_a_trigger_is_refused(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("create trigger t after insert on document begin delete from document; end")
    connection.commit()
    connection.close()
    with pytest.raises(DamagedProject, match="triggers"):
        open_project(path)


def test_a_second_window_is_told_who_holds_the_project(path: Path) -> None:
    with open_project(path), pytest.raises(ProjectLocked, match=str(os.getpid())):
        open_project(path)
    open_project(path).close()


def test_a_killed_holder_leaves_nothing_to_clean_up(path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from annotator.store.file import open_project;"
        "open_project(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == -9
    assert path.with_name(f".{path.name}.lock").exists()
    open_project(path).close()


def test_a_lock_of_another_machine_is_never_broken(path: Path) -> None:
    path.with_name(f".{path.name}.lock").write_text('{"user": "lena", "host": "elsewhere", "since": "May"}')
    with pytest.raises(ProjectLocked, match="lena has this project open on elsewhere"):
        open_project(path)


def test_it_can_be_looked_at_while_another_window_works_on_it(path: Path) -> None:
    with open_project(path), open_project(path, read_only=True) as looking, looking.read() as reading:
        assert reading.documents.count() == 0
        with pytest.raises(UnusableProject, match="reading only"):
            looking.perform("anything", lambda _: None)


def test_a_log_without_its_project_is_not_taken_for_the_new_ones(path: Path, news_scheme: Scheme) -> None:
    path.unlink()
    path.with_name(f"{path.name}-wal").write_bytes(b"left behind" * 10)
    with pytest.raises(UnusableProject, match="earlier project"):
        create(path, news_scheme)
    assert not path.exists()


@pytest.mark.parametrize("size", [0, 32])
def test_a_log_that_holds_nothing_stops_no_new_project(path: Path, news_scheme: Scheme, size: int) -> None:
    path.unlink()
    for ending in ("-wal", "-shm"):
        path.with_name(f"{path.name}{ending}").write_bytes(bytes(size))
    create(path, news_scheme).close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert integrity_report(path) == []
