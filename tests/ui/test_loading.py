"""What takes long to load is not loaded by the window's thread."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from annotator.domain.scheme import Scheme
from annotator.services.projects.known import remember_known
from annotator.store.file import create
from annotator.ui import annotate, bulk, main_window, work
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
OF_OTHER_PROJECTS = (
    "sqlalchemy.dialects.postgresql",
    "annotator.store.server",
    "annotator.domain.packets",
    "annotator.services.team.away",
    "annotator.services.team.server",
)
"""What only a team's server or a packet needs."""
OF_LATER = (
    "annotator.agreement",
    "annotator.domain.scheme_changes",
    "annotator.formats.a",
    "annotator.formats.packet.container",
    "annotator.formats.reading",
    "annotator.services.agreement",
    "annotator.services.importing",
    "annotator.services.reading",
    "annotator.services.search",
    "annotator.services.suggesting",
    "annotator.store.checking",
    "annotator.store.offline.near_copy",
    "annotator.store.salvage",
    "annotator.suggest.client",
    "annotator.ui.project.start_page",
)
"""What somebody asks for once the window stands."""
WITH_WIDGETS = (".screen", "dialog", "window", ".dialog", ".palette", ".help", ".editor", ".about")
MOST = 370
"""Modules of ours; before each part was brought in where it is first used, 518 were there."""


def test_nothing_is_loaded_before_the_first_paint_that_it_does_not_show(
    tmp_path: Path, news_scheme: Scheme
) -> None:
    path = tmp_path / "talvik.goldspan"
    with create(path, news_scheme) as workspace:
        seed(workspace, [TEXT])
    remember_known(path)  # as what was made here is: it is not looked through first
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
    assert [name for name in loaded if name.startswith((*OF_OTHER_PROJECTS, *OF_LATER))] == []
    assert len([name for name in loaded if name.startswith("annotator.")]) < MOST


def test_once_qt_is_there_python_imports_as_it_did() -> None:
    words = (
        "import builtins; from annotator.ui.plain_imports import bring_in_qt; own = builtins.__import__; "
        "bring_in_qt(); from PySide6.QtWidgets import QLabel; print(int(builtins.__import__ is own))"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, check=True)  # our own words
    assert done.stdout.strip() == b"1"


def test_a_project_is_opened_without_what_reads_command_lines() -> None:
    words = (
        "import sys; from annotator import app; app._open_window = lambda path, **_: 0; "
        f"app.main([{str(Path(__file__).with_suffix('.goldspan'))!r}]); "
        "print(int('typer' in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, check=True)  # our own words
    assert done.stdout.strip() == b"0"


def test_what_is_loaded_ahead_is_what_the_window_asks_for_later_and_nothing_heavy() -> None:
    words = (
        "import sys; from annotator.ui.main_window.ahead import AHEAD, bring_in; "
        "bring_in(lambda *_: None, lambda: False); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, check=True, text=True)
    loaded = set(done.stdout.split())
    heavy = NOT_SHOWN - {"numpy", "rapidfuzz"}  # which the board compares claims with
    assert {name.partition(".")[0] for name in loaded} & heavy == set()
    assert asked_for_later() - loaded == set()


def asked_for_later() -> set[str]:
    """The modules with widgets that parts of the window import within functions."""
    rooms = (Path(room.__path__[0]) for room in (annotate, bulk, main_window, work))
    files = (file for room in rooms for file in room.rglob("*.py"))
    functions = (f for file in files for f in ast.walk(ast.parse(file.read_text("utf-8"))))
    return {
        statement.module
        for function in functions
        if isinstance(function, ast.FunctionDef)
        for statement in ast.walk(function)
        if isinstance(statement, ast.ImportFrom) and statement.module
        if statement.module.startswith("annotator.ui.") and statement.module.endswith(WITH_WIDGETS)
    }
