"""Project files with damage by dice, and a process of its own that does with each what people do with theirs.

The process says before and after each file which it is; the test that started it sees where it crashed or
hung. What is no ``UserFixable`` is a failure.
"""

from __future__ import annotations

import random
import resource
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.document import Document
from annotator.domain.errors import UserFixable
from annotator.domain.record import Record
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting, Spot
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_records
from annotator.services.projects.check_project import check
from annotator.services.projects.projects import new_project, open_project, person_in
from annotator.services.projects.repair_project import repair
from annotator.services.projects.salvage_project import salvage
from annotator.services.queue.corpus import Corpus
from annotator.store.people import WorkStatus
from tests.services.conftest import TEXT, seed
from tests.suggested import suggested

PAGE = 4096
_MEMORY = 3 << 30  # bytes of address space for the process
_PATIENCE = 60.0  # seconds for one file; looking at it ends by itself after about thirty
_WORDS = ("TALVIK", "14 March", "Irena Kovash", "Dorvan")
REFUSED = "refused for work"
_SALVAGED = 4  # each so many files is salvaged, opened or not

Mutation = Callable[[random.Random, bytearray], None]


def make_base(path: Path) -> int:
    """A project with some of everything, and how many rows of articles, spans and decisions it has."""
    with new_project(path) as workspace:
        texts = [TEXT, *(f"{TEXT} {n}" for n in range(9))]
        rows = seed(workspace, texts, [[suggested(text, word, "ORG") for word in _WORDS] for text in texts])
        long = "The dam of Talvik holds. " * 700
        import_records(workspace, [Record(document=Document(id="long", text=long, title="Long é"))])
        lena = person_in(workspace, "Lena")
        act = Annotating(workspace, lena)
        for row in rows[:6]:
            act.accept(row, [m.key for m in Article(workspace, lena, row).marks()])
        act.add(rows[0], "claim", "CLAIM", 0, 20)
        act.set_status(rows[0], WorkStatus.DONE)
        Noting(workspace, lena).write(rows[0], "Look twice.", Spot(start=0, end=6))
        undo(workspace, lena)
    return len(rows) + 1 + 6 * len(_WORDS) + 1


# Damage


def _flip(dice: random.Random, data: bytearray) -> None:
    for _ in range(dice.choice((1, 1, 2, 8, 64))):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _overwrite(dice: random.Random, data: bytearray) -> None:
    at, size = dice.randrange(len(data)), dice.choice((1, 4, 50, 600))
    filling = dice.choice((b"\0", b"\xff", b"A", dice.randbytes(1)))
    data[at : at + size] = (filling * size)[: len(data[at : at + size])]


def _noise(dice: random.Random, data: bytearray) -> None:
    at, size = dice.randrange(len(data)), dice.choice((2, 30, 300))
    data[at : at + size] = dice.randbytes(len(data[at : at + size]))


def _cut(dice: random.Random, data: bytearray) -> None:
    del data[dice.randrange(len(data)) :]


def _cut_at_a_page(dice: random.Random, data: bytearray) -> None:
    del data[dice.randrange(1, max(2, len(data) // PAGE)) * PAGE :]


def _swap(dice: random.Random, data: bytearray) -> None:
    one, other = (dice.randrange(max(1, len(data) // PAGE)) * PAGE for _ in range(2))
    first, second = bytes(data[one : one + PAGE]), bytes(data[other : other + PAGE])
    data[one : one + PAGE], data[other : other + PAGE] = second, first


def _copy(dice: random.Random, data: bytearray) -> None:
    one, other = (dice.randrange(max(1, len(data) // PAGE)) * PAGE for _ in range(2))
    data[one : one + PAGE] = bytes(data[other : other + PAGE])


def _zero(dice: random.Random, data: bytearray) -> None:
    at = dice.randrange(max(1, len(data) // PAGE)) * PAGE
    data[at : at + PAGE] = bytes(len(data[at : at + PAGE]))


def _shift(dice: random.Random, data: bytearray) -> None:
    at = dice.randrange(len(data))
    if dice.random() < 0.5:
        del data[at : at + dice.choice((1, 17, PAGE))]
    else:
        data[at:at] = dice.randbytes(dice.choice((1, 17, PAGE)))


def _file_header(dice: random.Random, data: bytearray) -> None:
    for _ in range(dice.choice((1, 1, 3))):
        data[dice.randrange(16, 100)] = dice.randrange(256)


def _schema(dice: random.Random, data: bytearray) -> None:
    for _ in range(dice.choice((1, 2, 10))):
        data[dice.randrange(100, PAGE * 5)] = dice.randrange(256)


def _page_header(dice: random.Random, data: bytearray) -> None:
    at = dice.randrange(max(1, len(data) // PAGE)) * PAGE
    for _ in range(dice.choice((1, 2, 4))):
        data[at + dice.randrange(60)] = dice.choice((0, 1, 2, 5, 10, 13, 127, 255, dice.randrange(256)))


MUTATIONS: tuple[Mutation, ...] = (
    _flip,
    _overwrite,
    _noise,
    _cut,
    _cut_at_a_page,
    _swap,
    _copy,
    _zero,
    _shift,
    _file_header,
    _schema,
    _page_header,
)


def damaged(base: bytes, number: int) -> bytes:
    """The base with the damage that goes by this number; one in three is damaged twice."""
    dice = random.Random(number)
    data = bytearray(base)
    for mutation in dice.choices(MUTATIONS, k=dice.choice((1, 1, 2))):
        if len(data) > PAGE * 6:
            mutation(dice, data)
    return bytes(data)


# What is done with each


def use(path: Path) -> str:
    """Open a file as a person would, look at all of it, work in it, check and repair it; how that ended."""
    before = path.read_bytes()
    try:
        with open_project(path, read_only=True, checked=True) as workspace:
            lena = person_in(workspace, "Lena") if "Lena" in _people(workspace) else None
            if lena is not None:
                corpus = Corpus(workspace, lena)
                corpus.progress()
                with workspace.read() as reading:
                    rows = reading.documents.rows()
                for row in rows:
                    article = Article(workspace, lena, row)
                    article.marks()
                    article.relations()
        _say("looked at", path.name)
    except UserFixable:
        assert path.read_bytes() == before, "a refused file is left as it is"
    try:
        report = check(path)
    except UserFixable:
        return "refused"
    if not report.problems:
        return _worked_in(path)
    try:
        left = repair(path).left
    except UserFixable:
        return "found, beyond repair"
    return f"found, mended in part: {left[0]}" if left else f"found and mended; {_worked_in(path)}"


def _worked_in(path: Path) -> str:
    try:
        with open_project(path, checked=True) as workspace:
            lena = person_in(workspace, "Lena")
            with workspace.read() as reading:
                rows = reading.documents.rows()
            for row in rows[:1]:  # an article that can't stand has been put aside
                Annotating(workspace, lena).set_status(row, WorkStatus.FLAGGED)
                undo(workspace, lena)
    except UserFixable as error:
        return f"{REFUSED}: {error}"
    return "sound"


def _people(workspace: object) -> list[str]:
    with workspace.read() as reading:  # type: ignore[attr-defined]  # a Workspace
        return [person.name for person in reading.people.all()]


def rescued(path: Path, folder: Path) -> int:
    """Salvage a file; how many articles, decided spans and suggestions came out of it."""
    new = folder / "new.goldspan"
    try:
        report = salvage(path, new)
    except UserFixable:
        return 0
    finally:
        _clear(folder, "new")
    return report.taken.get("document", 0) + report.taken.get("annotation", 0)


def work(folder: Path, base: Path, first: int, beyond: int) -> None:
    """Go through files by their numbers, and say each."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    original = base.read_bytes()
    for number in range(first, beyond):
        _say("at", number)
        path = folder / "fuzzed.goldspan"
        data = damaged(original, number)
        path.write_bytes(data)
        try:
            ended = use(path)
            if number % _SALVAGED == 0:
                path.write_bytes(data)
                for log in ("-wal", "-shm"):
                    path.with_name(path.name + log).unlink(missing_ok=True)
                _say("rescued", rescued(path, folder))
        except Exception as error:  # noqa: BLE001  # any is a failure, which the test tells
            ended = f"FAILED {type(error).__name__}: {error}".replace("\n", " ")[:300]
        _say("ended", ended)
        _clear(folder, "")


def _say(word: str, what: object) -> None:
    sys.stdout.write(f"{word} {what}\n".replace("\0", ""))
    sys.stdout.flush()


def _clear(folder: Path, begin: str) -> None:
    for left in folder.iterdir():
        if left.name.lstrip(".").startswith(begin):
            left.unlink()


# The test's side


@dataclass(slots=True)
class Campaign:
    """How many files ended how, what failed by number, what salvaging brought, how many opened read-only."""

    ended: Counter[str] = field(default_factory=Counter)
    failed: dict[int, str] = field(default_factory=dict)
    refused: dict[int, str] = field(default_factory=dict)
    """What was called sound, or mended, and could not be worked in all the same."""
    rescued: list[int] = field(default_factory=list)
    looked_at: int = 0
    longest: float = 0.0


def campaign(folder: Path, base: Path, first: int, beyond: int) -> Campaign:
    """Go through the files ``first`` to ``beyond`` in processes that are started again when they end."""
    found = Campaign()
    at = first
    while at < beyond:
        at = _until_it_ends(folder, base, at, beyond, found)
    return found


def _until_it_ends(folder: Path, base: Path, first: int, beyond: int, found: Campaign) -> int:
    code = (
        "import sys; from pathlib import Path; from tests.end_to_end.fuzzed_projects import work;"
        "work(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))"
    )
    command = [sys.executable, "-c", code, str(folder), str(base), str(first), str(beyond)]
    number, began = first - 1, time.monotonic()
    over = True
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        while True:
            ready, _, _ = select.select([process.stdout], [], [], _PATIENCE)
            line = process.stdout.readline() if ready else None
            if not line:
                break
            word, _, rest = line.strip().partition(" ")
            if word == "at":
                number, began, over = int(rest), time.monotonic(), False
            elif word == "rescued":
                found.rescued.append(int(rest))
            elif word == "looked":
                found.looked_at += 1
            else:
                over = True
                found.longest = max(found.longest, time.monotonic() - began)
                if rest.startswith("FAILED"):
                    found.failed[number] = rest
                elif REFUSED in rest:
                    found.refused[number] = rest
                found.ended[rest.split(":", maxsplit=1)[0]] += 1
        process.kill()
        said = process.stderr.read() if process.stderr is not None else ""
    if over and number >= beyond - 1:
        return beyond
    how = "hangs" if line is None else f"crashes with {process.returncode}: {said[-300:]}"
    found.failed[number] = how
    found.ended[how.split(":", maxsplit=1)[0]] += 1
    for left in folder.iterdir():
        left.unlink()
    return number + 1
