"""The zip around a packet: a few members of known names, each with its SHA-256, nothing else.

The same members make the same bytes. What is read is bounded before it is unpacked and while it is.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Collection, Mapping
from typing import BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded
from annotator.formats.archive import DAMAGED

MANIFEST = "manifest.json"
MEMBERS = frozenset(
    {
        "scheme.json",
        "people.json",
        "articles.jsonl",
        "suggestions.jsonl",
        "links.jsonl",
        "entries.jsonl",
        "work.jsonl",
        "history.jsonl",
    }
)
"""What may lie beside the manifest; anything else is refused."""

MOST_PACKED = 300_000_000  # bytes, of the whole file
MOST_UNPACKED = 1_000_000_000  # bytes, of all members
MOST_MANIFEST = 5_000_000  # bytes
MOST_RATIO = 200  # times smaller packed; JSON lines pack 5 to 30 times
_RATIO_FROM = 1_000_000  # bytes; smaller members can do no harm
_PLAIN = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same bytes whenever they are packed
_AGAIN = worded("Have it made or sent again.")


def packed(members: Mapping[str, bytes]) -> bytes:
    """A zip of ``members``, the manifest first and the rest by name."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in sorted(members, key=lambda n: (n != MANIFEST, n)):
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o600 << 16
            archive.writestr(info, members[name])
    return stream.getvalue()


def unpacked(stream: BinaryIO, only: Collection[str] = MEMBERS) -> dict[str, bytes]:
    """The members of a packet by name: the manifest, and of the others those in ``only``.

    Raises:
        UnusableInput: if it is no packet, damaged, or beyond the limits.
    """
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    if size > MOST_PACKED:
        raise UnusableInput(
            worded(
                "This packet has {size:,.0f} MB; {most:,.0f} MB is the most.",
                size=size / 1e6,
                most=MOST_PACKED / 1e6,
            ),
            next_step=worded("Have fewer articles packed."),
        )
    try:
        archive = zipfile.ZipFile(stream)
    except DAMAGED as error:
        what = (
            worded("This packet is cut off or damaged.")
            if _begins_as_zip(stream)
            else worded("This is not a packet.")
        )
        raise UnusableInput(what, next_step=_AGAIN) from error
    with archive:
        infos = archive.infolist()
        _refuse_strange(infos)
        found: dict[str, bytes] = {}
        for info in infos:
            if info.filename == MANIFEST or info.filename in only:
                found[info.filename] = _read(archive, info)
    return found


def sha256(data: bytes) -> str:
    """64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _begins_as_zip(stream: BinaryIO) -> bool:
    stream.seek(0)
    return stream.read(2) == b"PK"


def _refuse_strange(infos: list[zipfile.ZipInfo]) -> None:
    names = [info.filename for info in infos]
    if MANIFEST not in names:
        raise UnusableInput(
            worded("This zip archive is not a packet."),
            next_step=worded("To take in articles, use “import” instead."),
        )
    strange = [name for name in names if name != MANIFEST and name not in MEMBERS]
    if strange or len(set(names)) != len(names):
        what = (
            worded("This packet holds a file that no packet has ({name!r}).", name=strange[0][:60])
            if strange
            else worded("This packet holds a file twice.")
        )
        raise UnusableInput(what, next_step=_AGAIN)
    total = sum(info.file_size for info in infos)
    if total > MOST_UNPACKED:
        raise UnusableInput(
            worded(
                "This packet would unpack to {size:,.1f} GB; {most:,.0f} GB is the most.",
                size=total / 1e9,
                most=MOST_UNPACKED / 1e9,
            ),
            next_step=worded("Have fewer articles packed."),
        )


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    most = MOST_MANIFEST if info.filename == MANIFEST else MOST_UNPACKED
    if info.file_size > most:
        raise UnusableInput(worded("The manifest of this packet is too large."), next_step=_AGAIN)
    if info.flag_bits & 0x1 or info.compress_type not in _PLAIN:
        raise UnusableInput(worded("This packet is packed in a way that no packet is."), next_step=_AGAIN)
    if info.file_size > _RATIO_FROM and info.file_size > MOST_RATIO * max(1, info.compress_size):
        times = info.file_size // max(1, info.compress_size)
        raise UnusableInput(
            worded(
                "{file} in this packet is packed {times:,} times smaller; {most} is the most.",
                file=info.filename,
                times=times,
                most=MOST_RATIO,
            ),
            next_step=_AGAIN,
        )
    try:
        with archive.open(info) as member:
            data = member.read(info.file_size + 1)
    except DAMAGED as error:
        raise UnusableInput(worded("This packet is cut off or damaged."), next_step=_AGAIN) from error
    if len(data) != info.file_size:
        raise UnusableInput(worded("This packet lies about its sizes."), next_step=_AGAIN)
    return data
