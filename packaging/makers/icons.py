"""The icons in every size and shape desktops ask for, drawn by Qt from the SVG files in resources/icons."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from makers.product import ID, PACKET_TYPE, PROJECT_TYPE, REPOSITORY

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
PROGRAM, PROJECT = "goldspan", "goldspan-project"
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS = ((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024))


def svg(name: str) -> Path:
    """The drawing of one of the icons."""
    return REPOSITORY / "resources" / "icons" / f"{name}.svg"


def png(name: str, size: int) -> bytes:
    """An icon as a PNG of ``size`` × ``size`` pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg(name))).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub asks for bytes, which it refuses
    return bytes(buffer.data().data())


def ico(name: str) -> bytes:
    """An icon as Windows has it: a list of PNGs."""
    pictures = [(size, png(name, size)) for size in _ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    for size, picture in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(picture for _, picture in pictures)


def icns(name: str) -> bytes:
    """An icon as macOS has it: PNGs, each under its kind."""
    parts = b""
    for kind, size in _ICNS:
        picture = png(name, size)
        parts += kind + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write_theme(folder: Path) -> None:
    """Write the icons of program and files below ``folder``, laid out as the theme ``hicolor``."""
    named = {
        ("apps", ID): PROGRAM,
        ("mimetypes", PROJECT_TYPE.replace("/", "-")): PROJECT,
        ("mimetypes", PACKET_TYPE.replace("/", "-")): PROJECT,
    }
    for (context, name), drawing in named.items():
        for size in SIZES:
            _write(folder / f"{size}x{size}" / context / f"{name}.png", png(drawing, size))
        _write(folder / "scalable" / context / f"{name}.svg", svg(drawing).read_bytes())


def write_bundles(folder: Path) -> None:
    """Write what Windows and macOS take: ``.ico`` and ``.icns`` of both icons."""
    for name in (PROGRAM, PROJECT):
        _write(folder / f"{name}.ico", ico(name))
        _write(folder / f"{name}.icns", icns(name))


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
