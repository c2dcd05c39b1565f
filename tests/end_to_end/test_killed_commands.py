"""The real commands, killed at any moment: each has done all of its work or none, and stops no later one."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator.domain.scheme import Scheme
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.exporting.validate_file import validate_path
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_paths
from annotator.services.packets.packet_files import read_packet_file
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import open_project, person_in
from annotator.store.file import create
from tests.end_to_end.pieces import asked_for
from tests.end_to_end.test_killed_program import REPOSITORY, killed
from tests.services.conftest import TEXT, seed
from tests.services.model.conftest import lines
from tests.services.packets.machines import at, given, lead_project, opened, row_of, work_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

_ARTICLES = 120
_GOLDSPAN = [sys.executable, "-m", "annotator"]


@dataclass(frozen=True)
class Command:
    """A command to be killed: its arguments in a folder, which ``begin`` prepares, and how that ended.

    ``ended`` gives in a word what was found, and fails where something stands half done.
    """

    arguments: Callable[[Path], list[str]]
    begin: Callable[[Path], object]
    ended: Callable[[Path], str]


def commands(base: Path, scheme: Scheme) -> dict[str, Command]:
    """What is tried, by its name. ``base`` gets what they begin with."""
    _make_base(base, scheme)

    def copy(name: str) -> Callable[[Path], object]:
        return lambda folder: shutil.copy(base / name, folder / name)

    return {
        "import": Command(
            lambda folder: ["import", str(folder / "empty.goldspan"), str(base / "articles")],
            copy("empty.goldspan"),
            _imported,
        ),
        "export": Command(
            lambda folder: ["export", str(folder / "full.goldspan"), str(folder / "out.jsonl"), *_LENA],
            copy("full.goldspan"),
            _exported,
        ),
        "packet out": Command(
            lambda folder: ["packet", "out", str(folder / "anna.goldspan"), str(folder / "out.goldpack")],
            copy("anna.goldspan"),
            _packed,
        ),
        "packet in": Command(
            lambda folder: [
                *("packet", "in", str(folder / "lead.goldspan"), str(base / "work.goldpack")),
                *("--as", "Mara"),
            ],
            copy("lead.goldspan"),
            _taken_in,
        ),
        "train": Command(
            lambda folder: [
                *("train", str(folder / "golden.goldspan"), str(folder / "model")),
                *("--hold-out", "0.3", "--steps", "6"),
            ],
            copy("golden.goldspan"),
            _trained,
        ),
    }


_LENA = ["--from", "Lena"]


def _make_base(base: Path, scheme: Scheme) -> None:
    (base / "articles").mkdir(parents=True)
    for number in range(_ARTICLES):
        (base / "articles" / f"{number}.txt").write_text(f"{number} {TEXT * 30}", encoding="utf-8")
    create(base / "empty.goldspan", scheme).close()
    with create(base / "full.goldspan", scheme) as workspace:
        row = seed(workspace, [TEXT])[0]
        Annotating(workspace, person_in(workspace, "Lena")).add(row, "entity", "GPE", 0, 6)
    (base / "gold.jsonl").write_text(lines("gold"), "utf-8")
    with create(base / "golden.goldspan", scheme) as workspace:
        import_paths(workspace, [base / "gold.jsonl"])
    with at(base / "home-lead"):
        lead, mara = lead_project(base / "lead.goldspan", scheme, ["Anna"])
        packet = given(lead, mara, "Anna", base / "given.goldpack")
        lead.close()
    with at(base / "home-anna"):
        anna, person = opened(packet, base / "anna.goldspan")
        for number in range(3):
            row = row_of(anna, number)
            keys = [mark.key for mark in Article(anna, person, row).marks()]
            Annotating(anna, person).accept(row, keys)
        work_of(anna, person, base / "work.goldpack")
        anna.close()


def _imported(folder: Path) -> str:
    path = folder / "empty.goldspan"
    with open_project(path, checked=True) as workspace, workspace.read() as reading:
        count = reading.documents.count()
        assert reading.batches.left_behind() == []
    assert count in {0, _ARTICLES}
    assert check(path).problems == ()
    return "done" if count else "not done"


def _exported(folder: Path) -> str:
    out = folder / "out.jsonl"
    if not out.exists():
        return "not done"
    assert validate_path(out).problems == ()
    assert len(out.read_text("utf-8").splitlines()) == 1
    return "done"


def _packed(folder: Path) -> str:
    assert check(folder / "anna.goldspan").problems == ()
    out = folder / "out.goldpack"
    if not out.exists():
        return "not done"
    assert sum(len(work.spans) for work in read_packet_file(out).packet.work) == 6
    return "done"


def _taken_in(folder: Path) -> str:
    path = folder / "lead.goldspan"

    def brought() -> int:
        with open_project(path, checked=True) as workspace:
            anna = person_in(workspace, "Anna")
            marks = [m for n in range(3) for m in Article(workspace, anna, row_of(workspace, n)).marks()]
        return sum(not mark.undecided for mark in marks)

    count = brought()
    assert count in {0, 6}
    if count:
        with open_project(path) as workspace:
            assert undo(workspace, person_in(workspace, "Mara")) is not None
        assert brought() == 0
    assert check(path).problems == ()
    return "done" if count else "not done"


def _trained(folder: Path) -> str:
    assert check(folder / "golden.goldspan").problems == ()
    out = folder / "model"
    if not out.exists():
        return "not done"
    import spacy

    assert spacy.load(out)("Irena Kovash left Dorvan.").text
    return "done"


def campaign(
    tmp_path: Path, scheme: Scheme, rounds: Mapping[str, int], dice: random.Random
) -> dict[str, Counter[str]]:
    """Kill each of the commands that ``rounds`` names so many times; what was found, by command."""
    home = tmp_path / "home"
    home.mkdir()
    found: dict[str, Counter[str]] = {}
    known = commands(tmp_path / "base", scheme)
    for name, times in rounds.items():
        command = known[name]
        found[name] = Counter()
        folder = _fresh(tmp_path, f"{name} timed")
        command.begin(folder)
        whole = _seconds(command, folder, home)
        assert command.ended(folder) == "done"
        for number in range(times):
            folder = _fresh(tmp_path, f"{name} {number}")
            command.begin(folder)
            killed([*_GOLDSPAN, *command.arguments(folder)], home, dice.uniform(0.2, 1.05) * whole)
            ended = command.ended(folder)
            found[name][ended] += 1
            if number % 10 == 9:  # what was left lying stops nobody; how long it takes varies over the hours
                if ended == "done":  # a command may refuse to write over what is there
                    folder = _fresh(tmp_path, f"{name} {number} again")
                    command.begin(folder)
                whole = _seconds(command, folder, home)
                assert command.ended(folder) == "done"
            shutil.rmtree(folder)
    print(f"commands killed: { {n: dict(c) for n, c in found.items()} }")  # noqa: T201  # the figures are the point
    return found


def _fresh(tmp_path: Path, name: str) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    return folder


def _seconds(command: Command, folder: Path, home: Path) -> float:
    environment = {**os.environ, "GOLDSPAN_HOME": str(home)}
    began = time.monotonic()
    arguments = [*_GOLDSPAN, *command.arguments(folder)]
    subprocess.run(arguments, check=True, env=environment, cwd=REPOSITORY, capture_output=True)
    return time.monotonic() - began


@pytest.mark.timeout(300)
def test_a_killed_command_leaves_all_or_nothing(tmp_path: Path, news_scheme: Scheme) -> None:
    found = campaign(
        tmp_path, news_scheme, dict.fromkeys(("import", "export", "packet in"), 1), random.Random(8)
    )
    assert all(sum(counts.values()) == 1 for counts in found.values())


@pytest.mark.soak
@pytest.mark.timeout(3 * 3600)
def test_two_hundred_killed_commands_leave_all_or_nothing(tmp_path: Path, news_scheme: Scheme) -> None:
    rounds = {"import": 50, "export": 50, "packet out": 50, "packet in": 50, "train": 20}
    piece = asked_for()
    share = {name: len(piece.share(times)) for name, times in rounds.items()}
    found = campaign(tmp_path, news_scheme, share, random.Random(8 + piece.number))
    assert sum(sum(counts.values()) for counts in found.values()) == sum(share.values())
    if piece.whole:  # a few rounds may all end the same
        assert all(counts["done"] and counts["not done"] for counts in found.values()), (
            "killed at every stage"
        )
