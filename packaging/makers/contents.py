"""What goes into a frozen build besides modules, and what came in: distributions and system libraries."""

from __future__ import annotations

import json
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from importlib.metadata import distributions
from pathlib import Path

from makers.locked import normal
from makers.product import REPOSITORY

KEPT = REPOSITORY / "build" / "release" / "frozen.json"
Entry = tuple[str, str, str]
"""As PyInstaller has it: the place in the build, the file it comes from, its kind."""
_OF_ALL = ("/usr", "/usr/local")
_MIGRATIONS = Path("annotator") / "store" / "migrations"


def shipped_files() -> list[tuple[str, str]]:
    """Files of our own, each with the folder of the build it goes to."""
    files = [
        file
        for top in ("docs", "resources", "sample_corpus")
        for file in sorted((REPOSITORY / top).rglob("*"))
    ]
    files = [file for file in files if file.is_file() and _ships(file.relative_to(REPOSITORY))]
    # Alembic reads these as files, in whatever way the rest is packed.
    files += sorted(file for file in (REPOSITORY / _MIGRATIONS).rglob("*") if file.suffix in {".py", ".mako"})
    return [(str(file), str(file.parent.relative_to(REPOSITORY))) for file in files]


def _ships(name: Path) -> bool:
    """As setup.py has it for the wheel."""
    if name.parts[0] == "docs" and name.parent not in (Path("docs"), Path("docs", "pictures")):
        return False
    hidden = any(part.startswith(".") or part in {"markup", "__pycache__"} for part in name.parts)
    return not hidden and name.suffix != ".py"


def keep(pure: Iterable[Entry], binaries: Iterable[Entry], datas: Iterable[Entry]) -> None:
    """Write down what the build is made of, for its notices, its bill of materials and the Debian package."""
    inside, sources = list(binaries), [*pure, *datas]
    system = {place: source for place, source, _ in inside if _of_the_system(Path(source))}
    found = found_distributions([source for _, source, _ in (*sources, *inside) if source])
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    KEPT.write_text(
        json.dumps({"distributions": sorted(found), "system": dict(sorted(system.items()))}, indent=1) + "\n",
        "utf-8",
    )


def found_distributions(sources: Sequence[str]) -> set[str]:
    """The installed distributions that any of the files belongs to."""
    owners = {}
    for distribution in distributions():
        name = normal(distribution.metadata["Name"])
        for file in distribution.files or ():
            owners[str(distribution.locate_file(file))] = name
    return {owners[source] for source in sources if source in owners}


def _of_the_system(source: Path) -> bool:
    """Whether a library is the operating system's, not Python's or a package's."""
    python = [sys.prefix, sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"), str(REPOSITORY)]
    if sys.base_prefix not in _OF_ALL:  # a Python of its own; the system's lies among everything else
        python.append(sys.base_prefix)
    return source.is_absolute() and not any(source.is_relative_to(folder) for folder in python)
