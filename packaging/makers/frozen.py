"""The frozen build: one folder with the program, Python and all it needs, which every package is made of."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from makers import contents, trimming
from makers.icons import write_bundles
from makers.installed import Part, parts, python
from makers.notices import notices
from makers.product import NAME, PACKAGING, REPOSITORY, SHOWN, Product, epoch
from makers.sbom import sbom
from makers.system_parts import SystemPart, system_parts

WORK = REPOSITORY / "build" / "release"
OUT = REPOSITORY / "dist"
ICONS = WORK / "icons"
NOTICES, SBOM = "THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"


def freeze(product: Product) -> Path:
    """Freeze the program with the Python this runs in; returns the folder, notices and all."""
    write_bundles(ICONS)
    shutil.rmtree(OUT / NAME, ignore_errors=True)
    subprocess.run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
            "--distpath", str(OUT), "--workpath", str(WORK / "pyinstaller"), str(PACKAGING / "goldspan.spec"),
        ],
        env={
            **os.environ,
            "GOLDSPAN_ICONS": str(ICONS),
            "SOURCE_DATE_EPOCH": str(epoch()),
            # Sets are written down in their order: without it no two builds are alike.
            "PYTHONHASHSEED": "0",
            "QT_QPA_PLATFORM": "offscreen",
        },
        check=True,
    )  # fmt: skip
    folder = OUT / NAME
    trimming.drop_dead_links(folder)
    trimming.strip(folder)
    held, system = built_of()
    for name, text in written_for(product, held, system).items():
        (folder / name).write_text(text, "utf-8")
        if sys.platform == "darwin":
            inside = OUT / f"{SHOWN}.app" / "Contents" / "Resources" / name
            inside.write_text(text, "utf-8")
    return folder


def built_of() -> tuple[list[Part], list[SystemPart]]:
    """The distributions and the system's libraries that the last build was made of."""
    kept = json.loads(contents.KEPT.read_text("utf-8"))
    held = [name for name in kept["distributions"] if name not in {NAME, "pyinstaller-hooks-contrib"}]
    return [python(), *parts({*held, "pyinstaller"})], system_parts(kept["system"].values())


def system_libraries() -> list[str]:
    """Where in the build the libraries of the system lie; Python's own library is none of them."""
    kept = json.loads(contents.KEPT.read_text("utf-8"))
    return [place for place in kept["system"] if not place.startswith("libpython")]


def written_for(product: Product, held: list[Part], system: list[SystemPart]) -> Mapping[str, str]:
    """The documents that go with a build, by file name."""
    return {NOTICES: notices(product, held, system), SBOM: sbom(product, held, system)}


def self_test(folder: Path, seconds: int = 300) -> bool:
    """Let the build try itself; says whether it works. What it tells goes to standard output."""
    program = folder / (f"{NAME}.exe" if sys.platform == "win32" else NAME)
    try:
        done = subprocess.run([str(program), "--self-test", str(seconds)], check=False, timeout=seconds + 30)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0
