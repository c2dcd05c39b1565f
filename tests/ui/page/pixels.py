"""Questions about pictures, pixel by pixel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QColor, QImage


class Box(NamedTuple):
    """Pixels from ``left`` to ``right`` and ``top`` to ``bottom``, all inclusive."""

    left: int
    top: int
    right: int
    bottom: int


def rows(image: QImage) -> Iterator[memoryview]:
    """Each row of a 32-bit picture as numbers ``0xffRRGGBB``."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = bytes(plain.constBits())
    per_line = plain.bytesPerLine()
    for row in range(plain.height()):
        yield memoryview(bits)[row * per_line : row * per_line + plain.width() * 4].cast("I")


def box_of(image: QImage, wanted: Callable[[int], bool], within: Box | None = None) -> Box | None:
    """The smallest box around all pixels that are ``wanted``, or None."""
    area = within or Box(0, 0, image.width() - 1, image.height() - 1)
    places = [
        (x, y)
        for y, row in enumerate(rows(image))
        if area.top <= y <= area.bottom
        for x in range(area.left, min(area.right + 1, len(row)))
        if wanted(row[x])
    ]
    if not places:
        return None
    across, down = [x for x, _ in places], [y for _, y in places]
    return Box(min(across), min(down), max(across), max(down))


def is_colour(name: str) -> Callable[[int], bool]:
    """Whether a pixel has exactly the colour ``#rrggbb``."""
    wanted = QColor(name).rgb()
    return lambda pixel: pixel == wanted


def is_dark(pixel: int) -> bool:
    """Whether a pixel belongs to letters on a light page."""
    return max(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255) < 110


def differences(one: QImage, other: QImage) -> Box | None:
    """The box around all pixels that differ, or None when the pictures are equal."""
    assert one.size() == other.size()
    if one == other:
        return None
    found = [
        (x, y)
        for y, (first, second) in enumerate(zip(rows(one), rows(other), strict=True))
        if first != second
        for x in range(len(first))
        if first[x] != second[x]
    ]
    if not found:
        return None
    across, down = [x for x, _ in found], [y for _, y in found]
    return Box(min(across), min(down), max(across), max(down))
