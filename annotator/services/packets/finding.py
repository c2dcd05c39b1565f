"""Finds the project file on this machine that a packet belongs to, among those opened before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.errors import UserFixable
from annotator.services.packets.home import home_of
from annotator.services.projects.projects import open_project


def find_copy(paths: Sequence[Path], project: str, whose: str) -> Path | None:
    """The first of ``paths`` with that project's id: somebody's own copy (``whose``, an id), or the lead's.

    Files that can't be read are passed over.
    """
    for path in paths:
        try:
            with open_project(path, read_only=True) as workspace, workspace.read() as reading:
                home = home_of(reading)
                if reading.facts.get("id") == project and (home.uid if home is not None else "") == whose:
                    return path
        except UserFixable:
            continue
    return None
