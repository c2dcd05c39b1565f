"""Takes the pictures of docs/ from the real window on a fresh copy of the sample project.

    .venv/bin/python packaging/screenshots.py docs/pictures

Runs on whatever screen it is given (``make screenshots`` brings a virtual one with a window manager).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from annotator.services.projects.sample import sample_project


def main(folder: Path) -> int:
    """Write every picture into ``folder``; returns the exit code."""
    with tempfile.TemporaryDirectory(prefix="goldspan-screenshots-") as temporary:
        project = sample_project(Path(temporary))
        command = [sys.executable, "-m", "annotator.ui.pictures", str(project), str(folder)]
        subprocess.run(command, check=True)  # noqa: S603  # our own program
        subprocess.run([*command, "adjudicate"], check=True)  # noqa: S603  # our own program
        twice = {**os.environ, "QT_SCALE_FACTOR": "2"}
        subprocess.run([*command, "scale-200"], check=True, env=twice)  # noqa: S603  # our own program
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
