"""Zips of articles: what is in them, told before anything is unpacked.

Nothing is ever written to disk. Limits are stated when they are met, and checked while unpacking
as well, since an archive may lie about its sizes.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded, worded_count

MOST_MEMBERS = 100_000
MOST_UNPACKED = 4_000_000_000  # bytes, of one archive
MOST_UNPACKED_OFFICE = 300_000_000  # bytes, of one Word document, which is unpacked in memory
MOST_RATIO = 200  # times smaller packed; text packs 3 to 20 times
_RATIO_FROM = 1_000_000  # bytes; smaller files can do no harm
_OUTSIDE = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:[/\\]")
_OTHER_OFFICE = {
    "xl/workbook.xml": (
        worded("This is an Excel workbook."),
        worded("Save its sheet as CSV and import that."),
    ),
    "ppt/presentation.xml": (
        worded("This is a PowerPoint presentation."),
        worded("Save its text as .docx and import that."),
    ),
}
_ODF = "application/vnd.oasis.opendocument"
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What a damaged or strange archive raises while it is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file in an archive. ``packed`` and ``size`` are bytes; ``note`` is for the report."""

    index: int
    name: str
    packed: int
    size: int
    hidden: bool = False
    note: str = ""


def opened(stream: BinaryIO) -> zipfile.ZipFile:
    """The archive in ``stream``.

    Raises:
        UnusableInput: if it is damaged, or has more files than any sane archive.
    """
    try:
        archive = zipfile.ZipFile(stream)
    except DAMAGED as error:
        raise UnusableInput(
            worded("This zip archive is damaged or cut off."), next_step=worded("Fetch or pack it again.")
        ) from error
    if len(archive.infolist()) > MOST_MEMBERS:
        raise UnusableInput(
            worded_count(
                "This archive holds more than %Ln file.",
                "This archive holds more than %Ln files.",
                MOST_MEMBERS,
            ),
            next_step=worded("Split it into several."),
        )
    return archive


def is_word(archive: zipfile.ZipFile) -> bool:
    """Whether the zip is a Word document.

    Raises:
        UnusableInput: if it is a document of another program.
    """
    names = set(archive.namelist())
    for part, (what, step) in _OTHER_OFFICE.items():
        if part in names:
            raise UnusableInput(what, next_step=step)
    if "mimetype" in names:
        kind = read_member(archive, archive.getinfo("mimetype"), 200)
        if kind.startswith(_ODF.encode()):
            raise UnusableInput(
                worded("This is an OpenDocument file."), next_step=worded("Save it as .docx and import that.")
            )
        if kind.startswith(b"application/epub"):
            raise UnusableInput(
                worded("This is an e-book, not an article."), next_step=worded("Save the article as text.")
            )
    return "word/document.xml" in names


def refuse_unless_word(data: bytes) -> None:
    """Let a Word document of bounded size pass; archives inside archives are not unpacked.

    Raises:
        UnusableInput: for everything else.
    """
    with opened(io.BytesIO(data)) as archive:
        if not is_word(archive):
            raise UnusableInput(
                worded("This is an archive inside an archive."),
                next_step=worded("Unpack the inner one first."),
            )
        total = sum(info.file_size for info in archive.infolist())
        if total > MOST_UNPACKED_OFFICE or total > MOST_RATIO * len(data) + _RATIO_FROM:
            raise UnusableInput(
                worded("This Word document would unpack to {size:,.0f} MB.", size=total / 1e6),
                next_step=worded("Open it in a word processor and save it again."),
            )


def members(archive: zipfile.ZipFile) -> list[Member]:
    """The files of an archive, in its order; folders are left out.

    Raises:
        UnusableInput: if it would unpack to more than ``MOST_UNPACKED`` bytes.
    """
    infos = archive.infolist()
    total = sum(info.file_size for info in infos)
    if total > MOST_UNPACKED:
        raise UnusableInput(
            worded(
                "This archive would unpack to {size:,.1f} GB; {most:,.0f} GB is the most.",
                size=total / 1e9,
                most=MOST_UNPACKED / 1e9,
            ),
            next_step=worded("Split it into several."),
        )
    seen: dict[str, str] = {}
    found: list[Member] = []
    for index, info in enumerate(infos):
        name = info.filename
        if info.is_dir():
            continue
        twin = seen.get(name.casefold())
        note = ""
        if twin is not None:
            note = (
                worded("Another file of this archive has the same name; both were read.")
                if twin == name
                else worded(
                    "Another file of this archive has the name {twin}, the same but for capitals; "
                    "both were read.",
                    twin=twin,
                )
            )
        seen.setdefault(name.casefold(), name)
        parts = re.split(r"[/\\]", name)
        hidden = any(p.startswith(".") and p not in {".", ".."} for p in parts) or parts[0] == "__MACOSX"
        found.append(
            Member(
                index=index,
                name=name,
                packed=info.compress_size,
                size=info.file_size,
                hidden=hidden,
                note=note,
            )
        )
    return found


def open_member(archive: zipfile.ZipFile, index: int) -> BinaryIO:
    """The bytes of a file in the archive as a stream that ends at its stated size.

    Raises:
        UnusableInput: if its name leads outside, it is locked, or packed beyond ``MOST_RATIO``.
    """
    info = archive.infolist()[index]
    if _OUTSIDE.search(info.filename):
        raise UnusableInput(
            worded("Its name leads outside the archive, so it was not unpacked."),
            next_step=worded("Fetch the archive anew."),
        )
    if info.flag_bits & 0x1:
        raise UnusableInput(
            worded("It is locked by a password."), next_step=worded("Unpack it, then import the files.")
        )
    if info.file_size > _RATIO_FROM and info.file_size > MOST_RATIO * max(1, info.compress_size):
        raise UnusableInput(
            worded(
                "It is packed {times:,} times smaller; more than {most} times is not unpacked.",
                times=info.file_size // max(1, info.compress_size),
                most=MOST_RATIO,
            ),
            next_step=worded("If it is sound, unpack it, then import the file."),
        )
    try:
        return archive.open(info)  # type: ignore[return-value]  # a binary stream in all but its declared type
    except DAMAGED as error:
        raise UnusableInput(
            worded("It can't be unpacked: the archive is damaged, or packed in an unknown way."),
            next_step=worded("Pack it again as a plain zip."),
        ) from error


def read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    """Up to ``most`` bytes of a file in the archive; empty if it is damaged."""
    try:
        with archive.open(info) as stream:
            return stream.read(most)
    except DAMAGED:
        return b""
