"""Finds the project file on this machine that a packet belongs to, among those opened before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.domain.errors import UserFixable
from annotator.domain.packets.contents import Packet, PacketKind
from annotator.domain.server_address import is_server_address
from annotator.services.packets.home import home_of
from annotator.services.projects.projects import open_project
from annotator.services.projects.recent import recent


def file_for(packet: Packet) -> Path | None:
    """The project file that a packet goes to: a lead's packet to its annotator's copy, work to the lead's.

    Work goes to the annotator's own copy where there is no other: carried between their machines. Servers are
    not asked: that may take a password.
    """
    m = packet.manifest
    files = [r.path for r in recent() if r.found and not is_server_address(r.path)]
    for whose in (m.annotator,) if m.kind is PacketKind.OUT else ("", m.annotator):
        found = _find_copy(files, m.project, whose)
        if found is not None:
            return found
    return None


def _find_copy(paths: Sequence[Path], project: str, whose: str) -> Path | None:
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
