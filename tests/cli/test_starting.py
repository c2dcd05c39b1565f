"""A command that starts brings in itself and what reads command lines, nothing of the others."""

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator.cli.commands import COMMANDS, load

_MANY = 60
"""Modules of ours; before each command was loaded by itself, help took over a hundred."""


def loaded(*words: str) -> set[str]:
    code = (
        "import sys; from annotator.app import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: sys.stderr.write('\\n'.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, check=True, text=True)
    assert done.stdout
    return set(done.stderr.split())


def test_the_version_is_said_without_reading_any_command_line() -> None:
    assert {"typer", "rich", "sqlalchemy"} & loaded("--version") == set()


@pytest.mark.parametrize("command", ["check", "export", "search", "agreement", "bench"])
def test_a_command_that_shows_its_help_loads_no_other(command: str) -> None:
    there = loaded(command, "--help")
    files = {f"annotator.cli.{place.partition(':')[0]}" for place in COMMANDS.values()}
    assert len(files & there) == 1
    assert {"sqlalchemy", "spacy", "numpy", "rich.progress", "PySide6"} & there == set()
    assert len([name for name in there if name.startswith("annotator")]) < _MANY


def test_every_command_is_where_it_is_said_to_be() -> None:
    assert all(load(name) for name in COMMANDS)
