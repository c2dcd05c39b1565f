"""Whatever the disk holds after the power went, every decision that was said to be saved is there."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import sys
from pathlib import Path

import pytest

from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting
from annotator.services.history import redo, undo
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import new_project, open_project, person_in
from annotator.store.people import WorkStatus
from annotator.store.workspace import Workspace
from tests.end_to_end.pieces import asked_for
from tests.end_to_end.power_loss import ACKNOWLEDGED, Deed, Disk, recorded, recorder
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="LD_PRELOAD of Linux")

_NAME = "p.goldspan"
_WORDS = ("TALVIK", "14 March", "Irena Kovash", "Dorvan")


def state(workspace: Workspace) -> str:
    """All that a person has decided, as one short word."""
    lena = person_in(workspace, "Lena")
    with workspace.read() as reading:
        rows = reading.documents.rows()
        notes = [(k.row, k.note.body) for kept in reading.notes.of_documents(rows).values() for k in kept]
    articles = [Article(workspace, lena, row) for row in rows]
    seen = [(a.row, a.standing, tuple((m.key, m.label, m.status) for m in a.marks())) for a in articles]
    return hashlib.sha256(repr((seen, notes)).encode()).hexdigest()[:16]


def session(folder: Path, steps: int, thrown: int) -> None:
    """Make a project, import into it, and decide; say after each step that it is saved."""
    saved = os.open(folder / ACKNOWLEDGED, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def acknowledge(workspace: Workspace) -> None:
        os.write(saved, f"{state(workspace)}\n".encode())

    dice = random.Random(thrown)
    path = folder / _NAME
    with new_project(path) as workspace:
        lena = person_in(workspace, "Lena")
        acknowledge(workspace)
        texts = [f"{TEXT} {n}" for n in range(6)]
        rows = seed(workspace, texts, [[suggested(text, word, "ORG") for word in _WORDS] for text in texts])
        acknowledge(workspace)
    workspace = open_project(path)
    for number in range(steps):
        act = Annotating(workspace, lena)
        row = dice.choice(rows)
        mark = dice.choice(Article(workspace, lena, row).marks())
        match dice.randrange(8):
            case 0 | 1 | 2:
                act.accept(row, [mark.key])
            case 3:
                act.reject(row, [mark.key])
            case 4:
                undo(workspace, lena)
            case 5:
                redo(workspace, lena)
            case 6:
                act.set_status(row, dice.choice([WorkStatus.DONE, WorkStatus.FLAGGED]))
            case _:
                Noting(workspace, lena).write(row, f"note {number}")
        acknowledge(workspace)
        if number % 40 == 39:  # the log is folded into the file, and removed
            workspace.close()
            workspace = open_project(path)
    workspace.close()


def cuts(deeds: list[Deed], folder: Path, points: int, dice: random.Random) -> dict[str, int]:
    """Cut a session at so many moments; how many there were of each kind of deed that came last."""
    chosen = sorted(dice.choices(range(1, len(deeds) + 1), k=points))
    said: list[str] = []
    everything = [d.data.decode() for d in deeds if d.name == ACKNOWLEDGED]
    disk = Disk()
    done = 0
    kinds: dict[str, int] = {}
    for cut in chosen:
        for deed in deeds[done:cut]:
            if deed.name == ACKNOWLEDGED:
                said += deed.data.decode().split()
            else:
                disk.take(deed)
        done = cut
        kinds[deeds[cut - 1].what] = kinds.get(deeds[cut - 1].what, 0) + 1
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        disk.left(folder, dice)
        _same_disk(folder)
        _look(folder, said, "".join(everything).split(), cut)
    return kinds


def _same_disk(folder: Path) -> None:
    """Let the project be the file it was before the power went: what was played back has another number."""
    path, lock = folder / _NAME, folder / f".{_NAME}.lock"
    try:
        told = json.loads(lock.read_text("utf-8"))
        known = path.stat()
        told["file"] |= {"device": known.st_dev, "inode": known.st_ino}
    except (OSError, ValueError, KeyError, TypeError):
        return
    lock.write_text(json.dumps(told), "utf-8")


def _look(folder: Path, said: list[str], everything: list[str], cut: int) -> None:
    path = folder / _NAME
    if not said:
        return  # nobody was told that there is a project
    assert path.exists(), f"cut {cut}: the project is gone"
    with open_project(path, checked=True) as workspace:
        found = state(workspace)
    # What was saved last is there, or one step more, which ended before it could be said.
    assert found in everything[len(said) - 1 : len(said) + 1], f"cut {cut}: of {len(said)} steps not the last"
    assert check(path).problems == (), f"cut {cut}"
    over = {p.name for p in folder.iterdir()} - {_NAME, f"{_NAME}-wal", f"{_NAME}-shm"}
    assert not any(name.endswith(".goldspan") for name in over), f"cut {cut}: {over}"


def campaign(tmp_path: Path, steps: int, points: int, thrown: int = 5) -> None:
    library = recorder(tmp_path)
    folder = tmp_path / "session"
    folder.mkdir()
    code = (
        "import sys; from pathlib import Path; from tests.end_to_end.test_power_loss import session;"
        "session(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))"
    )
    command = [sys.executable, "-c", code, str(folder), str(steps), str(thrown)]
    deeds = recorded(command, folder, tmp_path / "log", library)
    assert sum(d.what == "S" for d in deeds) > steps // 2, "every decision is synced"
    kinds = cuts(deeds, tmp_path / "after", points, random.Random(thrown + 6))
    print(f"{points:,} cuts of {len(deeds):,} deeds, after {kinds}")  # noqa: T201  # the figures are the point


@pytest.mark.timeout(300)
def test_no_saved_decision_is_lost_when_the_power_goes(tmp_path: Path) -> None:
    campaign(tmp_path, steps=45, points=90)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_two_thousand_cuts_lose_nothing(tmp_path: Path) -> None:
    piece = asked_for()
    campaign(tmp_path, steps=200, points=len(piece.share(2000)), thrown=4 + piece.number)
