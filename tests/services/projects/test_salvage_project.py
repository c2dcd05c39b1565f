"""What can be read of a damaged project is in a new one afterwards, and what can't is listed."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import UnusableProject
from annotator.domain.record import Record
from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_records
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.services.projects.salvage_project import SalvageStopped, salvage
from annotator.store import tables
from annotator.store.file import create
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, news_scheme: Scheme) -> Path:
    """A project of some fifty pages: trees of two levels, an article over many pages, decisions, history."""
    path = tmp_path_factory.mktemp("sound") / "sound.goldspan"
    long = "The dam of Talvik holds. " * 900
    words = ("TALVIK", "14 March", "Irena Kovash", "Dorvan")
    with create(path, news_scheme) as workspace:
        texts = [TEXT, *(f"{TEXT} {n}" for n in range(30))]
        rows = seed(workspace, texts, [[suggested(text, word, "ORG") for word in words] for text in texts])
        import_records(workspace, [Record(document=Document(id="long", text=long, title="Long é ü"))])
        lena = person_in(workspace, "Lena")
        act = Annotating(workspace, lena)
        for row in rows:
            act.accept(row, [m.key for m in Article(workspace, lena, row).marks()])
        act.add(rows[0], "entity", "PERSON", 0, 3)
        undo(workspace, lena)
    return path


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "wreck.goldspan"))


def contents(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, without what making a project adds."""
    connection = sqlite3.connect(path)
    found = {}
    for table in tables.metadata.sorted_tables:
        names = ", ".join(f'"{c.name}"' for c in table.columns)
        where = "WHERE key NOT IN ('salvaged', 'repairs')" if table.name == "project" else ""
        where = "WHERE name <> 'salvage project'" if table.name == "operation" else where
        found[table.name] = sorted(connection.execute(f"SELECT {names} FROM {table.name} {where}"), key=repr)
    connection.close()
    return found


def zeroed(path: Path, *numbers: int) -> None:
    with path.open("r+b") as file:
        for number in numbers:
            file.seek((number - 1) * 4096)
            file.write(bytes(4096))


def leaves_of(path: Path, name: str) -> list[int]:
    """The pages of a table that hold its rows, by its root page."""
    data = path.read_bytes()
    connection = sqlite3.connect(path)
    [(root,)] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,))
    connection.close()
    page = data[(root - 1) * 4096 : root * 4096]
    if page[0] == 0x0D:
        return [root]
    count = int.from_bytes(page[3:5], "big")
    places = [int.from_bytes(page[12 + 2 * n : 14 + 2 * n], "big") for n in range(count)]
    last = int.from_bytes(page[8:12], "big")
    return [*(int.from_bytes(page[at : at + 4], "big") for at in places), last]


def test_of_a_sound_project_everything_is_taken(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    report = salvage(path, tmp_path / "new.goldspan")
    assert report.whole, report
    assert contents(report.project) == contents(path)
    assert check(report.project).problems == ()
    assert path.read_bytes() == before
    with open_project(report.project) as workspace:
        lena = person_in(workspace, "Lena")
        assert undo(workspace, lena) is not None, "history goes on"


def test_a_page_that_is_gone_costs_its_rows_alone(path: Path, tmp_path: Path) -> None:
    leaves = leaves_of(path, "annotation")
    assert len(leaves) > 2
    zeroed(path, leaves[1])
    report = salvage(path, tmp_path / "new")
    assert report.lost_pages == {"annotation": 1}
    kept, before = report.taken["annotation"], 31 * 4
    assert before * (1 - 2 / len(leaves)) < kept < before
    assert report.taken["document"] == 32
    assert check(report.project).problems == ()
    lines = [json.loads(line) for line in report.record.read_text("utf-8").splitlines()]
    assert {"lost": "page", "table": "annotation", "page": leaves[1]} in lines
    with open_project(report.project) as workspace:
        assert undo(workspace, person_in(workspace, "Lena")) is None, "what is half known is not taken back"


def test_rows_are_found_though_what_leads_to_them_is_gone(
    path: Path, tmp_path: Path, page_of: Callable[[Path, str], int]
) -> None:
    everything = contents(path)
    zeroed(path, page_of(path, "annotation"), page_of(path, "delta"))
    report = salvage(path, tmp_path / "new")
    after = contents(report.project)
    assert after["annotation"] == everything["annotation"]
    assert after["delta"] == everything["delta"]


def test_most_is_found_though_the_schema_is_gone(path: Path, tmp_path: Path, sound: Path) -> None:
    everything = contents(sound)
    zeroed(path, 1)
    report = salvage(path, tmp_path / "new")
    after = contents(report.project)
    for name in ("annotation", "document_text", "annotator", "scheme"):
        assert after[name] == everything[name], name
    assert check(report.project).problems == ()


def test_of_a_file_cut_in_half_what_is_there_is_taken(path: Path, tmp_path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    report = salvage(path, tmp_path / "new")
    assert report.taken
    assert not report.whole
    assert check(report.project).problems == ()


def test_what_is_in_the_log_alone_is_taken(path: Path, tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from annotator.services.projects.projects import *;"
        "from annotator.services.annotating.annotate import Annotating;"
        "w = open_project(Path(sys.argv[1]));"
        "Annotating(w, person_in(w, 'Lena')).add(1, 'entity', 'PLACE', 0, 6); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    assert path.with_name(f"{path.name}-wal").stat().st_size > 0
    report = salvage(path, tmp_path / "new")
    assert report.whole
    labels = {row[6] for row in contents(report.project)["annotation"]}
    assert "PLACE" in labels


def test_another_programs_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.goldspan"
    connection = sqlite3.connect(other)
    connection.execute("PRAGMA application_id=77")
    connection.execute("CREATE TABLE x(y)")
    connection.commit()
    connection.close()
    with pytest.raises(UnusableProject, match="another program"):
        salvage(other, tmp_path / "new")
    noise = tmp_path / "noise.goldspan"
    noise.write_bytes(random.Random(1).randbytes(50_000))
    with pytest.raises(UnusableProject, match="Nothing of a project"):
        salvage(noise, tmp_path / "new")
    assert sorted(os.listdir(tmp_path)) == ["noise.goldspan", "other.goldspan"]  # noqa: PTH208  # names alone


def test_stopped_half_way_it_leaves_nothing(path: Path, tmp_path: Path) -> None:
    with pytest.raises(SalvageStopped):
        salvage(path, tmp_path / "new", cancelled=lambda: True)
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_damaged_the_new_project_is_sound(path: Path, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(dice.randint(1, 400)):
        at = dice.randrange(len(data))
        data[at] = dice.randrange(256)
    for _ in range(dice.randint(0, 6)):
        one, other = (dice.randrange(len(data) // 4096) * 4096 for _ in range(2))
        data[one : one + 4096] = data[other : other + 4096]
    path.write_bytes(data)
    report = salvage(path, tmp_path / "new")
    assert check(report.project).problems == tuple(map(str, report.left)) == ()
