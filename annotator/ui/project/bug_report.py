"""What is known about an error of the program itself: to be read and copied, with no word of any article."""

from __future__ import annotations

import platform
import re
import traceback
from pathlib import Path

from PySide6.QtCore import qVersion

from annotator import __version__
from annotator.folders import state_folder

_FILE = re.compile(r'File "([^"]+)"')
_LONGEST = 200  # lines


def report_of(error: BaseException) -> str:
    """Versions, the kinds of errors and where each was met.

    What the errors say is left out: it may hold words of an article.
    """
    lines = [versions()]
    at: BaseException | None = error
    seen: set[int] = set()
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        lines.append(type(at).__qualname__)
        frames = traceback.extract_tb(at.__traceback__)
        lines.extend(f"  {_shortened(f.filename)}:{f.lineno} in {f.name}" for f in frames)
        at = at.__cause__ or at.__context__
    return "\n".join(lines)


def versions() -> str:
    """What runs here, in one line."""
    return (
        f"Goldspan {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    )


def latest_report() -> str:
    """The latest report that was written on this machine; empty where there is none."""
    try:
        reports = sorted((state_folder() / "reports").glob("report-*.txt"), key=lambda p: p.stat().st_mtime)
        return reports[-1].read_text("utf-8", "replace").rstrip() if reports else ""
    except OSError:
        return ""


def crash_report(trace: str) -> str:
    """What Python wrote when the program crashed, without where somebody's home lies."""
    lines = [versions(), *trace.splitlines()[:_LONGEST]]
    return "\n".join(_FILE.sub(lambda m: f'File "{_shortened(m[1])}"', line) for line in lines)


def _shortened(filename: str) -> str:
    """The place within its package: where somebody's home lies is nobody's business."""
    parts = Path(filename).parts
    for root in ("annotator", "site-packages", "lib"):
        if root in parts:
            return "/".join(parts[parts.index(root) + (root != "annotator") :])
    return parts[-1] if parts else filename
