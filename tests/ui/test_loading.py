"""What takes long to load is not loaded by the window's thread."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from annotator.domain.scheme import Scheme
from annotator.store.file import create
from annotator.ui.bench import first_paint
from tests.services.conftest import TEXT, seed

SCREENS = ("annotator.ui.agreement.screen", "annotator.ui.adjudicate.screen")


def test_the_screens_that_compare_people_come_without_numpy() -> None:
    words = f"import sys, {', '.join(SCREENS)}; print(int('numpy' in sys.modules))"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, check=True)  # our own words
    assert done.stdout.strip() == b"0"


NOT_SHOWN = {
    "alembic",
    "charset_normalizer",
    "docx",
    "lxml",
    "numpy",
    "psycopg",
    "py3langid",
    "pydantic",
    "pypdf",
    "pyqtgraph",
    "rapidfuzz",
    "rich",
    "scipy",
    "spacy",
    "trafilatura",
    "typer",
}
OF_OTHER_PROJECTS = ("sqlalchemy.dialects.postgresql", "annotator.store.server", "annotator.domain.packets")
"""What only a team's server or a packet needs."""


def test_nothing_is_loaded_before_the_first_paint_that_it_does_not_show(
    tmp_path: Path, news_scheme: Scheme
) -> None:
    path = tmp_path / "talvik.goldspan"
    with create(path, news_scheme) as workspace:
        seed(workspace, [TEXT])
    # The module that is told of the first paint starts the program as `goldspan PROJECT` does.
    done = subprocess.run(
        [sys.executable, "-P", "-m", first_paint.__name__, str(path), first_paint.MODULES],
        capture_output=True,
        check=True,
        text=True,
        timeout=100,
    )
    loaded = set(done.stdout.split())
    assert "annotator.ui.page.article_page" in loaded
    assert {name.partition(".")[0] for name in loaded} & NOT_SHOWN == set()
    assert [name for name in loaded if name.startswith(OF_OTHER_PROJECTS)] == []


def test_a_project_is_opened_without_what_reads_command_lines() -> None:
    words = (
        "import sys; from annotator import app; app._open_window = lambda path, **_: 0; "
        f"app.main([{str(Path(__file__).with_suffix('.goldspan'))!r}]); "
        "print(int('typer' in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, check=True)  # our own words
    assert done.stdout.strip() == b"0"
