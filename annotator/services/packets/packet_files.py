"""Packets as they lie on the disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import UnusableInput
from annotator.domain.packets.contents import Packet
from annotator.domain.wording import worded
from annotator.formats.packet.packet_file import read_packet


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketFile:
    """A packet as it lies on the disk."""

    path: Path
    data: bytes
    packet: Packet


def read_packet_file(path: Path) -> PacketFile:
    """A packet from the disk.

    Raises:
        UnusableInput: with the reason, if it is no sound packet.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnusableInput(
            worded("The packet can't be read: {reason}.", reason=error.strerror or str(error)),
            where=str(path),
        ) from error
    try:
        return PacketFile(path=path, data=data, packet=read_packet(data))
    except UnusableInput as error:
        raise UnusableInput(error.what, where=str(path), next_step=error.next_step) from error
