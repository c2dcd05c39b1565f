"""What is known about an error of the program itself: to be read and copied, with no word of any article."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path

from PySide6.QtCore import qVersion

from annotator import __version__


def report_of(error: BaseException) -> str:
    """Versions, the kinds of errors and where each was met.

    What the errors say is left out: it may hold words of an article.
    """
    lines = [
        f"Goldspan {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    ]
    at: BaseException | None = error
    seen: set[int] = set()
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        lines.append(type(at).__qualname__)
        frames = traceback.extract_tb(at.__traceback__)
        lines.extend(f"  {_shortened(f.filename)}:{f.lineno} in {f.name}" for f in frames)
        at = at.__cause__ or at.__context__
    return "\n".join(lines)


def _shortened(filename: str) -> str:
    """The place within its package: where somebody's home lies is nobody's business."""
    parts = Path(filename).parts
    for root in ("annotator", "site-packages", "lib"):
        if root in parts:
            return "/".join(parts[parts.index(root) + (root != "annotator") :])
    return parts[-1] if parts else filename
