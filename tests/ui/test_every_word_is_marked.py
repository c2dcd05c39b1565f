"""No word is shown that can't be translated, nor made of pieces that can't: file by file, to the last."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.unmarked_errors import files_below_the_window, unmarked_errors
from tests.ui.unmarked_words import unmarked

_UI = Path(__file__).resolve().parents[2] / "annotator" / "ui"
_WITHOUT_WORDS = {
    "application.py",  # the name of a style of Qt's
    "main_window/face_dialog.py",  # a sample of text to read
    "jobs/runner.py",  # names of threads
    "page/manuscript.py",  # a mistake of our own
    "page/metrics.py",  # a text to measure by
    "page/picture.py",  # what tests compare
    "pictures.py",  # names of pictures, for those who write the guide
    "self_test.py",  # what a build says of itself, on the command line
    "project/import_dialog/format_names.py",  # names of other tools; what is no name is marked
    "theme/contrast.py",
    "theme/theme.py",  # names that tests say
    "theme/fonts.py",  # names of typefaces
    "project/bug_report.py",  # reports are read by those who look after Goldspan
}


def _name(file: Path) -> str:
    return file.relative_to(_UI).as_posix()


def _files() -> list[Path]:
    """All but those that declare commands as data, whose words are gathered from the declarations.

    What measures the window speaks on the command line.
    """
    declaring = {f"actions/{f.name}" for f in (_UI / "actions").glob("*_commands.py")}
    passed_over = (declaring - {"actions/label_commands.py"}) | {"actions/command.py"} | _WITHOUT_WORDS
    files = [file for file in sorted(_UI.rglob("*.py")) if _UI / "bench" not in file.parents]
    return [file for file in files if _name(file) not in passed_over]


@pytest.mark.parametrize("file", _files(), ids=_name)
def test_every_word_that_is_shown_is_marked(file: Path) -> None:
    assert unmarked(file) == []


def test_what_errors_tell_is_marked() -> None:
    found = {name: unmarked_errors(name) for name in files_below_the_window()}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label.setText("Nothing is here.")', 1),
        ('label.setText(f"{count} articles")', 1),
        ('label.setText(tr("Nothing is here."))', 0),
        ('label.setText(tr("In {place}", place="the middle of it"))', 1),
        ('WORDS = "Nothing is here."', 1),
        ('WORDS = worded("Nothing is here.")', 0),
        ('button("&Undo")', 1),
        ('widget.setObjectName("a thing of ours")', 0),
        ('def f() -> None:\n    """Say nothing."""', 0),
    ],
)
def test_what_is_not_marked_is_found(tmp_path: Path, code: str, found: int) -> None:
    file = tmp_path / "code.py"
    file.write_text(code, "utf-8")
    assert len(unmarked(file)) == found
