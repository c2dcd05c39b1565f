"""The log: what happened when, with ids alone and no word of an article; a few files replace each other."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from annotator.folders import state_folder

_BYTES = 500_000
_FORMER = 3
_OURS = "annotator"


class _QuietHandler(RotatingFileHandler):
    """A log that can't be written disturbs nobody."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Do nothing."""


def log_path() -> Path:
    """Where the log is."""
    return state_folder() / "log" / "goldspan.log"


def keep_log() -> None:
    """Write what our own rooms log to a file from now on; what libraries log may hold anybody's words."""
    logger = logging.getLogger(_OURS)
    if any(isinstance(handler, _QuietHandler) for handler in logger.handlers):
        return
    try:
        log_path().parent.mkdir(parents=True, exist_ok=True)
        handler = _QuietHandler(log_path(), maxBytes=_BYTES, backupCount=_FORMER, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)


def forget_log() -> None:
    """Write no log any more."""
    logger = logging.getLogger(_OURS)
    for handler in [h for h in logger.handlers if isinstance(h, _QuietHandler)]:
        logger.removeHandler(handler)
        handler.close()


def latest_lines(most: int = 60) -> list[str]:
    """The last lines of the log, the oldest first; none where there is no log."""
    try:
        with log_path().open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - 40_000))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    return lines[-most:]
