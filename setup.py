"""Puts ``resources/``, ``sample_corpus/`` and the guide's pages into the wheel, for ``annotator.folders``.

Everything else about the build stands in pyproject.toml. An editable install needs no copy: there the
folders are found beside the package.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent
SHIPPED = ("docs", "resources", "sample_corpus")
SOURCES = {"markup", "__pycache__"}
"""What the sample corpus is compiled from; the wheel carries what comes of it."""


class BuildWithShippedFiles(build_py):
    """Builds the package, and ``annotator/shipped`` beside its modules."""

    def run(self) -> None:
        """Build, then copy what ships; an earlier copy is replaced."""
        super().run()
        if self.editable_mode:
            return
        for source, target in self._shipped():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        """Every file that is built."""
        return [*super().get_outputs(include_bytecode), *(str(target) for _, target in self._shipped())]

    def _shipped(self) -> list[tuple[Path, Path]]:
        package = Path(self.build_lib) / "annotator" / "shipped"
        files = [file for top in SHIPPED for file in sorted((HERE / top).rglob("*")) if file.is_file()]
        named = [(file, file.relative_to(HERE)) for file in files]
        return [(file, package / name) for file, name in named if _ships(name)]


def _ships(name: Path) -> bool:
    if name.parts[0] == "docs" and name.parent not in (Path("docs"), Path("docs", "pictures")):
        return False
    hidden = any(part.startswith(".") or part in SOURCES for part in name.parts)
    return not hidden and name.suffix != ".py"


setup(cmdclass={"build_py": BuildWithShippedFiles})
