"""The wheel carries everything: installed elsewhere, it works without the source tree."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest
from makers.contents import shipped_files

from annotator import __version__

_REPOSITORY = Path(__file__).resolve().parents[2]
_BUILT_FROM = (
    "annotator",
    "docs",
    "resources",
    "sample_corpus",
    "LICENSE",
    "README.md",
    "pyproject.toml",
    "setup.py",
)
_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")


def _run(*command: str | Path, folder: Path) -> str:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy, so that nothing an earlier build left behind gets into it."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    left_out = shutil.ignore_patterns("__pycache__", ".*")
    for name in _BUILT_FROM:
        if (_REPOSITORY / name).is_dir():
            shutil.copytree(_REPOSITORY / name, source / name, ignore=left_out)
        else:
            shutil.copyfile(_REPOSITORY / name, source / name)
    _run(
        *_PIP, "wheel", "--no-build-isolation", "--no-deps", "--no-index", "-w", folder, source, folder=folder
    )
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a fresh environment with the wheel; it borrows our dependencies."""
    home = tmp_path_factory.mktemp("elsewhere")
    venv.create(home, symlinks=os.name != "nt")
    places = sysconfig.get_paths("venv", vars={"base": str(home), "platbase": str(home)})
    programs = Path(places["scripts"])
    # A folder named in a .pth file is searched, but its own .pth files, such as the one of an
    # editable install, are not followed: the program can only come from the wheel.
    Path(places["purelib"], "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    python = programs / ("python.exe" if os.name == "nt" else "python")
    _run(*_PIP, "--python", python, "install", "--no-deps", "--no-index", wheel, folder=home)
    return programs


def test_wheel_carries_what_the_program_reads_and_nothing_it_is_made_from(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        names = [Path(name) for name in opened.namelist()]
    shipped = {name.relative_to("annotator/shipped") for name in names if name.parts[1] == "shipped"}
    for source in (_REPOSITORY / "resources").rglob("*.*"):
        assert source.relative_to(_REPOSITORY) in shipped
    for source in (_REPOSITORY / "sample_corpus" / "articles").iterdir():
        assert source.relative_to(_REPOSITORY) in shipped
    for page in (_REPOSITORY / "docs").glob("*.md"):
        assert page.relative_to(_REPOSITORY) in shipped
    assert Path("docs/pictures/start.png") in shipped
    assert not [name for name in shipped if "decisions" in name.parts]
    assert Path("resources/icons/goldspan.svg") in shipped
    assert Path("sample_corpus/gold.jsonl") in shipped
    assert Path("sample_corpus/LICENSE") in shipped
    assert not [name for name in shipped if name.suffix == ".py" or "markup" in name.parts]
    for revision in (
        "0001_first_format",
        "0002_links_and_entries",
        "0003_search_notes_and_scheme_versions",
    ):
        assert Path(f"annotator/store/migrations/versions/{revision}.py") in names
    assert {name.parts[0] for name in names} == {"annotator", f"goldspan-{__version__}.dist-info"}


def test_a_frozen_build_carries_the_same_files(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        names = [Path(name) for name in opened.namelist()]
    shipped = {name.relative_to("annotator/shipped") for name in names if name.parts[1] == "shipped"}
    frozen = {Path(folder) / Path(file).name for file, folder in shipped_files()}
    assert {name for name in frozen if name.parts[0] != "annotator"} == shipped


def test_installed_wheel_works_outside_the_repository(installed: Path, tmp_path: Path) -> None:
    goldspan, python = installed / "goldspan", installed / "python"
    where = "import annotator, annotator.folders as f; print(annotator.__file__); print(f.sample_corpus())"
    package, sample = _run(python, "-c", where, folder=tmp_path).splitlines()
    for found in (package, sample):
        assert Path(found).resolve().is_relative_to(installed.parent.resolve())

    assert _run(goldspan, "--version", folder=tmp_path).startswith("goldspan ")
    project = tmp_path / "talvik.goldspan"
    _run(goldspan, "new", project, folder=tmp_path)
    gold = Path(sample) / "gold.jsonl"
    taken = json.loads(_run(goldspan, "import", project, gold, "--json", folder=tmp_path))
    assert taken["taken"] > 0
    assert taken["taken"] == len(set(_documents(gold)))
    valid = json.loads(_run(goldspan, "validate", gold, "--json", folder=tmp_path))
    assert valid["problems"] == []
    assert valid["lines"] == taken["taken"]


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_installed_wheel_does_the_main_job(installed: Path, tmp_path: Path) -> None:
    goldspan, out = installed / "goldspan", tmp_path / "demo"
    told = json.loads(_run(goldspan, "demo", "--headless", "--out", out, "--json", folder=tmp_path))
    assert told["problems"] == []
    assert told["records"] > 0
    assert all(Path(picture).stat().st_size for picture in told["pictures"])
    assert _run(goldspan, "--self-test", folder=tmp_path).endswith("The self-test passed.\n")


def _documents(file: Path) -> list[str]:
    return [json.loads(line)["id"] for line in file.read_text("utf-8").split("\n") if line]
