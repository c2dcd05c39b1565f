"""Which plug-ins were taken into use on this machine: a project from elsewhere runs none by itself."""

from __future__ import annotations

import json
from pathlib import Path

from annotator.folders import state_folder
from annotator.suggest.training.plugins import plugin_named


def approve(choice: str) -> None:
    """Remember that somebody here took this plug-in, with this argument, into use."""
    known = _approved()
    if _needs_it(choice) and choice not in known:
        _file().write_text(json.dumps([*known, choice], ensure_ascii=False), "utf-8")


def is_approved(choice: str) -> bool:
    """Whether a recorded choice may be run here; models are confined and need nobody's word."""
    return not _needs_it(choice) or choice in _approved()


def _needs_it(choice: str) -> bool:
    return plugin_named(choice)[0] is not None


def _file() -> Path:
    return state_folder() / "suggesters.json"


def _approved() -> list[str]:
    try:
        kept = json.loads(_file().read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return [str(choice) for choice in kept] if isinstance(kept, list) else []
