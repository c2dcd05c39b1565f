"""What a frozen build leaves out: parts of Qt and of libraries that Goldspan never asks for."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from makers.contents import Entry

LEFT_OUT_MODULES = [
    "IPython", "PIL", "_pytest", "cupy", "curses", "jax", "matplotlib", "mxnet", "mypy", "pandas", "pip",
    "pydoc_data", "pytest", "readline", "setuptools", "tensorflow", "tkinter", "torch",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtDesigner", "PySide6.QtUiTools",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtHelp", "PySide6.QtXml", "PySide6.QtConcurrent",
    # γ asks for scipy.optimize and scipy.sparse alone.
    "scipy.cluster", "scipy.datasets", "scipy.integrate", "scipy.interpolate", "scipy.io", "scipy.ndimage",
    "scipy.odr", "scipy.signal", "scipy.stats",
    "blis.tests", "cymem.tests", "murmurhash.tests", "preshed.tests", "spacy.tests", "srsly.tests",
    "thinc.tests",
]  # fmt: skip
"""Modules that libraries ask for where they are there, and do well without."""

_NO_PLUGINS = re.compile(
    r"""plugins/(
        designer | egldeviceintegrations | generic | networkinformation | qmllint | qmltooling | sqldrivers
        | tls | vectorimageformats | wayland-graphics-integration-server
        | platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)
        | platformthemes/libqgtk3
        | platforminputcontexts/(lib)?qtvirtualkeyboard
        | imageformats/(lib)?q(pdf|tga|tiff|wbmp|webp|gif)
    )""",
    re.VERBOSE,
)
_NO_LIBRARIES = re.compile(
    r"Qt6?(Qml|Quick|VirtualKeyboard|Pdf|EglF[sS]|Labs|Designer|Help|Test|Sql|UiTools)"
)
_NO_DATA = re.compile(
    r"""(
        ^PySide6/Qt/(qml|metatypes|resources|libexec)/
        | ^PySide6/Qt/translations/(?!qtbase_(de|ar|en)\.qm$)
        | ^PySide6/translations/(?!qtbase_(de|ar|en)\.qm$)
        | ^PySide6/(glue|include|typesystems|scripts|support)/
        # Whether there is such a language is asked of file names; of what they hold, English is enough.
        | ^babel/locale-data/(?!(root|en|en_US|en_001)\.dat$|LICENSE)
        | /tests?/ | ^numpy/_core/(include|lib)/ | ^scipy/.*\.pyi?$
        | \.(pyi|pxd|pyx|c|cpp|h|hpp|hh|a|lib|prl|typed)$
    )""",
    re.VERBOSE,
)


def needed(binaries: Sequence[Entry]) -> list[Entry]:
    """The libraries without those that nothing kept asks for."""
    links = [entry for entry in binaries if entry[2] == "SYMLINK"]
    kept = [entry for entry in binaries if entry[2] != "SYMLINK" and not _unwanted(entry[0])]
    if platform.system() == "Linux":
        kept = _asked_for(kept)
    there = {place for place, _, _ in kept}
    return kept + [link for link in links if os.path.normpath(Path(link[0]).parent / link[1]) in there]


def wanted(datas: Iterable[Entry]) -> list[Entry]:
    """The files without those that only programmers or Qt Quick read."""
    return [entry for entry in datas if not _NO_DATA.search(_slashed(entry[0]))]


def strip(folder: Path) -> int:
    """Take the names for debuggers out of a build's libraries; returns the bytes saved.

    Only of those that no tool has repaired after they were linked: what auditwheel has put into ``*.libs``
    and Qt's own break when they are stripped.
    """
    if platform.system() != "Linux":
        return 0
    saved = 0
    for file in sorted(folder.rglob("*.so*")):
        inside = file.relative_to(folder).parts
        if file.is_symlink() or any(
            part.endswith(".libs") or part in {"PySide6", "shiboken6"} for part in inside
        ):
            continue
        before = file.stat().st_size
        done = subprocess.run(
            ["strip", "--strip-unneeded", "--preserve-dates", str(file)],
            capture_output=True,
            check=False,
        )
        if done.returncode == 0:
            saved += before - file.stat().st_size
    return saved


def drop_dead_links(folder: Path) -> None:
    """Remove links to libraries that were left out."""
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _asked_for(libraries: list[Entry]) -> list[Entry]:
    """Without those that are there for others alone, and none of the others was kept."""
    served = {Path(place).name: (place, source) for place, source, _ in libraries if _serves(place)}
    asked, waiting = set[str](), [source for place, source, _ in libraries if not _serves(place)]
    while waiting:
        for name in _asked_by(waiting.pop()) & served.keys() - asked:
            asked.add(name)
            waiting.append(served[name][1])
    unused = {place for name, (place, _) in served.items() if name not in asked}
    return [entry for entry in libraries if entry[0] not in unused]


def _unwanted(place: str) -> bool:
    name = _slashed(place)
    return bool(_NO_PLUGINS.search(name) or ("PySide6" in name and _NO_LIBRARIES.search(Path(name).name)))


def _serves(place: str) -> bool:
    """Whether it is a library of Qt's, or one of the system's, which lie beside the program."""
    name = _slashed(place)
    beside = "/" not in name and not name.startswith("libpython")
    return name.startswith("PySide6/Qt/lib/") or beside


def _asked_by(source: str) -> set[str]:
    done = subprocess.run(
        ["readelf", "-d", source],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return set(re.findall(r"\(NEEDED\).*\[(.+?)\]", done.stdout))


def _slashed(place: str) -> str:
    return place.replace("\\", "/")
