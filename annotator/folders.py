"""Where the program's own files lie: settings, state, logs, and the resources it ships.

The one place that knows appdirs, and the one locator of ``resources/``, ``sample_corpus/`` and the pages
of ``docs/`` for a source tree, an installed wheel and a frozen build.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import appdirs

from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded

_NAME = "goldspan"


def settings_folder() -> Path:
    """The folder of settings, made if it is missing. ``GOLDSPAN_HOME`` overrides it."""
    return _made("config", appdirs.user_config_dir(_NAME, appauthor=False))


def state_folder() -> Path:
    """The folder of logs, reports and recent projects, made if it is missing."""
    return _made("state", appdirs.user_state_dir(_NAME, appauthor=False))


def cache_folder() -> Path:
    """The folder of what can be made again, made if it is missing."""
    return _made("cache", appdirs.user_cache_dir(_NAME, appauthor=False))


def resource(*parts: str) -> Path:
    """A file of ``resources/``, such as ``resource("schemes", "blank.json")``.

    Raises:
        UserFixable: if the installation lacks it.
    """
    return _shipped("resources", *parts)


def sample_corpus(*parts: str) -> Path:
    """A file of ``sample_corpus/``.

    Raises:
        UserFixable: if the installation lacks it.
    """
    return _shipped("sample_corpus", *parts)


def guide(*parts: str) -> Path:
    """A page of ``docs/``, or a picture of its.

    Raises:
        UserFixable: if the installation lacks it.
    """
    return _shipped("docs", *parts)


def _made(kind: str, default: str) -> Path:
    home = os.environ.get("GOLDSPAN_HOME")
    folder = Path(home) / kind if home else Path(default)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _shipped(top: str, *parts: str) -> Path:
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [package / "shipped", package.parent]  # an installed wheel, a source tree
    if frozen:
        roots.insert(0, Path(frozen))
    for root in roots:
        found = root.joinpath(top, *parts)
        if found.exists():
            return found
    raise UserFixable(
        worded("The file {name} is missing from this installation.", name="/".join((top, *parts))),
        next_step=worded("Install Goldspan again."),
    )
