"""A packet that is opened while its project is open in a window already goes to that window."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.errors import UserFixable
from annotator.ui.summons import summon


def hand_over(path: Path) -> bool:
    """Give a packet to the window that has its project open; False if there is none.

    A packet that can't be read is nobody's: the window that is opened for it says why.
    """
    from annotator.services.packets.finding import file_for
    from annotator.services.packets.packet_files import read_packet_file

    try:
        project = file_for(read_packet_file(path).packet)
    except UserFixable:
        return False
    return project is not None and summon(project, [path])
