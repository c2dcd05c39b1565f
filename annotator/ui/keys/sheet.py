"""The sheet of keys to lay beside the keyboard: as a page of HTML, or as PDF of one or two pages."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from annotator.domain.errors import UserFixable
from annotator.ui.actions.key_cap import cap_size, paint_cap
from annotator.ui.keys.key_file import save_whole
from annotator.ui.keys.key_groups import KeyGroup
from annotator.ui.language import language, locale, tr
from annotator.ui.theme.fonts import article_font, interface_font
from annotator.ui.theme.theme import LIGHT

_DOTS = 96  # an inch: a pixel of the window is one of the sheet
_MARGIN = 11.0  # millimetres
_COLUMNS = 3
_GAP = 22.0  # pixels, as all that follows
_HEAD = 46.0
_ROW = 19.5
_HEADING = 27.0
_KEYS_SHARE = 0.42  # of a column

_STYLE = """
@page { size: A4; margin: 11mm; }
body { font: 12px/1.35 "Inter", "Segoe UI", "Helvetica Neue", sans-serif; color: #1D2126; margin: 24px auto;
  max-width: 1080px; padding: 0 16px; }
h1 { font-size: 22px; margin: 0 0 2px; } p { color: #5F6874; margin: 0 0 14px; }
main { columns: 3 270px; column-gap: 26px; }
section { break-inside: avoid-column; margin-bottom: 14px; }
h2 { font-size: 11px; letter-spacing: .06em; text-transform: uppercase; color: #5F6874; margin: 0 0 4px; }
dl { display: grid; grid-template-columns: 42% 58%; row-gap: 3px; margin: 0; }
dt { text-align: right; padding-right: 10px; } dd { margin: 0; }
kbd { font: 600 11px/1.4 inherit; font-family: inherit; border: 1px solid #C9CCC8; border-radius: 4px;
  padding: 0 5px; margin-left: 3px; white-space: nowrap; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
"""


def sheet_html(groups: Sequence[KeyGroup], about: str) -> str:
    """The sheet as one page that needs nothing else; ``about`` stands under its title."""
    title = html.escape(tr("Goldspan: keys"))
    direction = "rtl" if locale().textDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
    parts = []
    for group in groups:
        lines = "".join(
            f"<dt>{''.join(f'<kbd>{html.escape(key)}</kbd>' for key in keys)}</dt>"
            f"<dd>{html.escape(text)}</dd>"
            for keys, text in group.lines
        )
        parts.append(f"<section><h2>{html.escape(group.heading)}</h2><dl>{lines}</dl></section>\n")
    return (
        f'<!DOCTYPE html>\n<html lang="{language()}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n"
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{html.escape(about)}</p>\n"
        f"<main>\n{''.join(parts)}</main>\n</body>\n</html>\n"
    )


def sheet_pdf(groups: Sequence[KeyGroup], about: str) -> bytes:
    """The sheet on pages of A4, in three columns."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(tr("Goldspan: keys"))
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
    )
    painter = QPainter(writer)
    try:
        _Sheet(painter, writer, about).draw(groups)
    finally:
        painter.end()
    buffer.close()
    return bytes(kept.data())


def save_sheet(path: Path, groups: Sequence[KeyGroup], about: str) -> None:
    """Write the sheet to ``path``: PDF where it ends so, else HTML.

    Raises:
        UserFixable: if the file can't be written.
    """
    if path.is_dir():
        raise UserFixable(tr("This is a folder."), where=str(path), next_step=tr("Choose a file."))
    pdf = path.suffix.casefold() == ".pdf"
    save_whole(path, sheet_pdf(groups, about) if pdf else sheet_html(groups, about).encode("utf-8"))


class _Sheet:
    """Where the next line goes: down a column, then to the next, then to another page."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, about: str) -> None:
        self._painter = painter
        self._writer = writer
        self._about = about
        self._width, self._height = float(writer.width()), float(writer.height())
        self._column = (self._width - (_COLUMNS - 1) * _GAP) / _COLUMNS
        self._at, self._top = 0, _HEAD
        self._font = interface_font(11)
        self._small = interface_font(10, weight=QFont.Weight.DemiBold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self, groups: Sequence[KeyGroup]) -> None:
        """Draw every group; one that begins has at least two of its lines below its heading."""
        self._title()
        for group in groups:
            self._room(_HEADING + 2 * _ROW)
            self._text(group.heading.upper(), self._small, LIGHT.dim_small, 0.0, self._column, _HEADING - 4)
            self._top += _HEADING
            for keys, text in group.lines:
                self._line(keys, text)
            self._top += 7

    def _line(self, keys: Sequence[str], text: str) -> None:
        sizes = [cap_size(key).width() for key in keys]
        wide = sum(sizes) + 4 * len(sizes)
        begin = max(self._column * _KEYS_SHARE, wide + 4.0)
        lines = self._wrapped(text, self._column - begin)
        self._room(_ROW + (len(lines) - 1) * 13)
        left = self._left() + begin - 8 - wide + 4
        for key in keys:
            left = paint_cap(self._painter, left, self._top + _ROW / 2, key, LIGHT) + 4
        for number, words in enumerate(lines):
            self._top += 13 if number else 0
            self._text(words, self._font, LIGHT.text, begin, self._column - begin, _ROW)
        self._top += _ROW

    def _wrapped(self, text: str, room: float) -> list[str]:
        metrics, lines = QFontMetricsF(self._font), [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _room(self, height: float) -> None:
        if self._top + height <= self._height:
            return
        self._at, self._top = self._at + 1, _HEAD
        if self._at == _COLUMNS:
            self._at = 0
            self._writer.newPage()
            self._title()

    def _title(self) -> None:
        painter = self._painter
        painter.setPen(QColor(LIGHT.text))
        painter.setFont(article_font(19, bold=True))
        painter.drawText(QRectF(0, 0, self._width, 26), Qt.AlignmentFlag.AlignLeft, tr("Goldspan: keys"))
        painter.setPen(QColor(LIGHT.dim_small))
        painter.setFont(self._font)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, self._width, 26), int(flags), self._about)

    def _text(self, words: str, font: QFont, ink: str, indent: float, room: float, height: float) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        box = QRectF(self._left() + indent, self._top, room, height)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room + 1)
        self._painter.drawText(box, int(flags), shown)

    def _left(self) -> float:
        return self._at * (self._column + _GAP)
