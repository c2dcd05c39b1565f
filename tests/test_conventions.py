"""The rules of the house that no linter knows: docs/architecture.md and CONTRIBUTING.md say them in words."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import __version__

_REPOSITORY = Path(__file__).resolve().parents[1]
_PACKAGE = _REPOSITORY / "annotator"
_TESTS = _REPOSITORY / "tests"

_LONGEST = 450  # lines of one file
_VAGUE_ROOMS = {"utils", "util", "misc", "common", "helpers", "helper", "manager", "managers"}
_WORDS_AVOIDED = {
    "boilerplate": "furniture",
    "bundle": "packet",
    "curation": "adjudication",
    "highlight": "span",
    "iaa": "agreement",
    "prediction": "suggestion",
}
_ROOMS_OF_TESTS_ALONE = {"benchmarks", "end_to_end", "packaging", "sample_corpus", "server"}
_TEXT_FILES = {".py", ".md", ".toml", ".json", ".sh", ".txt", ".jsonl", ".qss", ".svg", ".mako"}
_MACHINE_PLACES = re.compile(r"/(?:work|root)/")
_WITHOUT_REASON = re.compile(r"#\s*(?:type:\s*ignore|(?:ruff:\s*)?noqa)(?:\[[\w, -]+\]|:[\sA-Z0-9,]+)?\s*$")
_LOOKED_THROUGH = ("annotator", "docs", "packaging", "resources", "sample_corpus", "tests")


def _python_files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*.py") if "__pycache__" not in file.parts)


def _name(file: Path) -> str:
    return file.relative_to(_REPOSITORY).as_posix()


def _parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"), str(file))


def _text_files() -> Iterator[Path]:
    yield from (file for file in _REPOSITORY.iterdir() if file.suffix in _TEXT_FILES)
    for folder in _LOOKED_THROUGH:
        for file in (_REPOSITORY / folder).rglob("*"):
            hidden = any(
                part.startswith((".", "__pycache__")) for part in file.relative_to(_REPOSITORY).parts
            )
            if file.suffix in _TEXT_FILES and not hidden:
                yield file


def _names_made(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every name the program gives: classes, functions, arguments, what is assigned to."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno
        elif isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield (node.id if isinstance(node, ast.Name) else node.attr), node.lineno


def _words(name: str) -> set[str]:
    """The words of a name: ``SpanIndex`` and ``span_index`` have two."""
    return {part.lower() for part in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}


def test_every_module_says_what_it_is_for() -> None:
    silent = [_name(file) for file in _python_files(_PACKAGE) if not ast.get_docstring(_parsed(file))]
    assert silent == []


def test_no_file_grows_beyond_one_thing() -> None:
    long = {
        _name(file): lines
        for file in _python_files(_PACKAGE)
        if (lines := len(file.read_text("utf-8").splitlines())) > _LONGEST
    }
    assert long == {}


def test_no_room_is_a_drawer_for_everything() -> None:
    named = [*_python_files(_PACKAGE), *(p for p in _PACKAGE.rglob("*") if p.is_dir())]
    assert [_name(path) for path in named if _words(path.stem) & _VAGUE_ROOMS] == []


def test_what_is_let_pass_says_why() -> None:
    silent = [
        f"{_name(file)}:{number}"
        for folder in _LOOKED_THROUGH
        for file in _python_files(_REPOSITORY / folder)
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if _WITHOUT_REASON.search(line)
    ]
    assert silent == []


def test_one_thing_has_one_word() -> None:
    found = [
        f"{_name(file)}:{line}: {name}: say {_WORDS_AVOIDED[word]}"
        for file in _python_files(_PACKAGE)
        for name, line in _names_made(_parsed(file))
        for word in sorted(_words(name) & _WORDS_AVOIDED.keys())
    ]
    assert found == []


def test_only_the_journal_writes_rows() -> None:
    # The second holds its bulk changes, the third puts its single rows.
    journal = {"journal.py", "shifts.py", "row_writing.py"}
    writing = {"insert", "update", "delete"}
    elsewhere = [
        f"{_name(file)}: {alias.name}"
        for file in _python_files(_PACKAGE / "store")
        if file.name not in journal and "migrations" not in file.parts
        for node in ast.walk(_parsed(file))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy")
        for alias in node.names
        if alias.name in writing
    ]
    assert elsewhere == []


def test_only_making_migrating_and_mending_a_project_writes_by_hand_written_sql() -> None:
    by_hand = re.compile(r"\b(INSERT INTO|UPDATE \w+ SET|DELETE FROM|REPLACE INTO)\b")
    found = {
        file.name
        for file in _python_files(_PACKAGE)
        if by_hand.search(file.read_text("utf-8"))
        and not {"versions", "dialects", "server", "offline", "bench"} & set(file.relative_to(_PACKAGE).parts)
    }
    # The search index is told its words in each database's own way; what waits to be sent to a server lies
    # in files that are no projects; a server has tables of its own, a plain limit is no project, and
    # projects move to and from it whole. The journal puts in rows by the thousand; a damaged row may not
    # even fit the journal; a snapshot is a copy that is stamped.
    assert found <= {"migration.py", "journal.py", "many_rows.py", "mends.py", "listing.py"}


def test_tests_wait_for_something_rather_than_sleep() -> None:
    # Work that a test starts may take its time; the test itself waits for what it expects.
    sleeping = [
        f"{_name(file)}:{call.lineno}"
        for file in _python_files(_TESTS)
        for test in ast.walk(_parsed(file))
        if isinstance(test, ast.FunctionDef) and test.name.startswith("test_")
        for call in _own_calls(test)
        if _called(call) in {"sleep", "msleep", "qSleep", "qWait"}
        or (_called(call) == "wait" and _receiver(call) == "qtbot")
    ]
    assert sleeping == []


def _own_calls(function: ast.AST) -> Iterator[ast.Call]:
    """The calls a function makes itself, without those of functions defined inside it."""
    for node in ast.iter_child_nodes(function):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.Call):
            yield node
        yield from _own_calls(node)


def _receiver(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return function.value.id
    return ""


def _called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def test_tests_stand_where_what_they_test_stands() -> None:
    strangers = []
    for file in _TESTS.rglob("test_*.py"):
        room = file.parent.relative_to(_TESTS)
        known = not room.parts or room.parts[0] in _ROOMS_OF_TESTS_ALONE or (_PACKAGE / room).is_dir()
        if not known:
            strangers.append(_name(file))
    assert strangers == []


def test_no_place_on_anybodys_machine_is_named() -> None:
    own = Path(__file__).resolve()
    found = [
        f"{_name(file)}: {match.group()}"
        for file in _text_files()
        if file != own and (match := _MACHINE_PLACES.search(file.read_text("utf-8")))
    ]
    assert found == []


def test_the_lock_pins_every_file_and_names_no_address() -> None:
    lock = (_REPOSITORY / "requirements.lock").read_text("utf-8")
    assert "://" not in lock
    entries = re.split(r"\n(?=[a-z0-9])", lock, flags=re.IGNORECASE)
    assert [entry.split("\n")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert re.search(r"^setuptools==", lock, re.MULTILINE), "what builds the project comes from the lock too"


def test_the_version_is_said_once_in_effect() -> None:
    project = tomllib.loads((_REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == __version__


@pytest.mark.parametrize("folder", ["resources", "sample_corpus"])
def test_every_shipped_json_file_parses(folder: str) -> None:
    files = [
        file
        for file in sorted((_REPOSITORY / folder).rglob("*.json*"))
        if not any(part.startswith(".") for part in file.relative_to(_REPOSITORY).parts)
    ]
    assert files
    for file in files:
        text = file.read_text("utf-8")
        for part in text.split("\n") if file.suffix == ".jsonl" else [text]:
            if part:
                json.loads(part)


def test_links_between_the_documents_lead_somewhere() -> None:
    pages = [*_REPOSITORY.glob("*.md"), *(_REPOSITORY / "docs").rglob("*.md")]
    broken = [
        f"{_name(page)}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text("utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert broken == []


def test_the_architecture_names_files_that_are_there() -> None:
    page = (_REPOSITORY / "docs" / "architecture.md").read_text("utf-8")
    there = {f"/{_name(file)}" for file in [*_python_files(_PACKAGE), *_python_files(_TESTS)]}
    there |= {f"/{file.name}" for file in _REPOSITORY.glob("*.py")}
    there |= {f"/packaging/{file.name}" for file in (_REPOSITORY / "packaging").glob("*.py")}
    named = set(re.findall(r"[\w/]+\.py\b", page))
    assert named
    assert sorted(name for name in named if not any(file.endswith(f"/{name}") for file in there)) == []
