"""A program killed at any moment loses nothing that it said was saved."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.store.file import create, integrity_report, open_project
from tests.end_to_end.pieces import asked_for
from tests.services.conftest import seed
from tests.suggested import suggested

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

_WORKER = """
import sys
from pathlib import Path
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.services.projects.projects import open_project, person_in

workspace = open_project(Path(sys.argv[1]))
person = person_in(workspace, "Lena")
article = Article(workspace, person, 1)
act = Annotating(workspace, person)
saved = sum(not m.undecided for m in article.marks())
for number, mark in enumerate(m for m in article.marks() if m.undecided):
    act.accept(1, [mark.key])
    saved += 1
    print(saved, flush=True)
    if number % 7 == 6:
        undo(workspace, person)
        saved -= 1
        print(saved, flush=True)
        act.accept(1, [mark.key])
        saved += 1
        print(saved, flush=True)
"""


def campaign(path: Path, scheme: Scheme, rounds: int, dice: int = 4) -> None:
    words = [f"Name{n}." for n in range(rounds * 60)]  # more than can be decided before the last kill
    text = " ".join(words)
    with create(path, scheme) as workspace:
        seed(workspace, [text], [[suggested(text, word, "ORG") for word in words]])
    chance = random.Random(dice)
    person = None
    for _ in range(rounds):
        said = killed_after(path, chance.randrange(1, 12))
        with open_project(path, checked=True) as workspace, workspace.read() as reading:
            person = reading.people.named("Lena")
            assert person is not None
            decided = [m for m in Article(workspace, person, 1).marks() if m.status is Status.ACCEPTED]
        assert len(decided) < len(words)
        # One more commit may have ended before its line was read; an undo may have been under way.
        assert abs(len(decided) - said) <= 1
        assert integrity_report(path) == []
    assert person is not None
    with open_project(path) as workspace:
        while undo(workspace, person):
            pass
        assert all(m.undecided for m in Article(workspace, person, 1).marks())


def killed_after(path: Path, lines: int) -> int:
    """Let the worker decide until it has said ``lines`` lines, kill it, and give the last number it said."""
    with subprocess.Popen(
        [sys.executable, "-c", _WORKER, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = 0
        for _ in range(lines):
            line = process.stdout.readline()
            if not line:
                break
            said = int(line)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().split()
        return int(rest[-1]) if rest else said


def test_every_decision_that_was_saved_is_there_after_a_kill(tmp_path: Path, news_scheme: Scheme) -> None:
    campaign(tmp_path / "killed.goldspan", news_scheme, rounds=5)


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_two_hundred_kills_lose_nothing(tmp_path: Path, news_scheme: Scheme) -> None:
    piece = asked_for()
    rounds = len(piece.share(200))
    campaign(tmp_path / "killed.goldspan", news_scheme, rounds, dice=4 + piece.number)
    print(f"{rounds} processes killed")  # noqa: T201  # the figures are the point
