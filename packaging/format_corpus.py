"""Keeps a project of the present format for the tests of migrations: ``python packaging/format_corpus.py``.

Run once for each release that has a format of its own. What it writes is never written again: it is what
people have on their disks.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from pathlib import Path

from annotator.domain.mark import Mark
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.annotating.notes import Noting, Spot
from annotator.services.annotating.relate import CLAIMED_BY, Relating
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import new_project, person_in
from annotator.services.suggesting.suggest_corpus import suggest
from annotator.store.migration import CURRENT
from annotator.store.people import WorkStatus

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "store" / "formats"
_TEXTS = {
    "dam.txt": "TALVIK, 14 March. The interior ministry said on Thursday that Irena Kovash had left Dorvan "
    "with 41 men.\n\n“The dam will hold,” Kovash told the Marn Herald. Two engineers doubted that.",
    "bridge.txt": "The bridge at Marn is closed, the mayor, Tomas Beld, said. Zoë's café «Ўз» stays open.",
    "rain.txt": "Rain fell on Dorvan for three days. The ministry denied that the dam was at risk.",
}


def make(path: Path) -> None:
    """A project with some of everything that this version keeps."""
    texts = path.parent / "texts"
    texts.mkdir()
    for name, text in _TEXTS.items():
        (texts / name).write_text(text, encoding="utf-8")
    with new_project(path) as workspace:
        import_paths(workspace, [texts])
        suggest(workspace, model="none")
        lena, tomas = person_in(workspace, "Lena"), person_in(workspace, "Tomas")
        with workspace.read() as reading:
            rows = reading.documents.rows()
        for person in (lena, tomas):
            act = Annotating(workspace, person)
            for row in rows[:2]:
                marks = [m for m in Article(workspace, person, row).marks() if m.undecided]
                for number, mark in enumerate(marks):
                    _decide(act, row, mark, number)
        act = Annotating(workspace, lena)
        act.add(rows[2], "claim", "CLAIM", 0, 20)
        act.add(rows[2], "entity", "ORG", 36, 44)
        own = {m.label: m.key for m in Article(workspace, lena, rows[2]).marks() if not m.undecided}
        Relating(workspace, lena).link(rows[2], own["CLAIM"], CLAIMED_BY, own["ORG"])
        act.set_status(rows[0], WorkStatus.DONE)
        Noting(workspace, lena).write(rows[0], "Look twice.", Spot(start=0, end=6))
        act.add(rows[0], "entity", "PERSON", 7, 9)
        undo(workspace, lena)


def _decide(act: Annotating, row: int, mark: Mark, number: int) -> None:
    if number % 4 == 3:
        act.reject(row, [mark.key])
    elif number % 4 == 2:
        act.relabel(row, mark.key, "entity", "ORG")
    else:
        act.accept(row, [mark.key])


def main() -> int:
    """Write the file of the present format, unless it is there."""
    kept = FOLDER / f"format-{CURRENT}.goldspan.gz"
    if kept.exists():
        sys.stderr.write(f"{kept} is there already: a format that was released does not change.\n")
        return 1
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kept.goldspan"
        make(path)
        kept.write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    sys.stdout.write(f"{kept}: {kept.stat().st_size:,} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
