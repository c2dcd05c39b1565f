"""How the spans that come in are drawn in the preview: as the project will draw them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextCharFormat

from annotator.domain.fragments import pieces_of
from annotator.domain.record import SUGGESTIONS, Record
from annotator.domain.scheme import Drawing
from annotator.ui.project.import_dialog.label_choices import LabelChoices, Look
from annotator.ui.theme.theme import Theme, label_ground, label_line

MOST_DRAWN = 500  # each costs a layout of its line
_PALE = 0.45
_Line = QTextCharFormat.UnderlineStyle
_LINES = {Drawing.UNDERLINE: _Line.SingleUnderline, Drawing.DOTTED: _Line.DotLine}


@dataclass(frozen=True, slots=True)
class SpanMark:
    """One span to be drawn: its pieces in code points, its label in the file, how it will look."""

    pieces: tuple[tuple[int, int], ...]
    label: str
    look: Look


def span_marks(record: Record, choices: LabelChoices, before: int) -> Iterator[SpanMark]:
    """The spans that begin before ``before`` and are not left out, the longest first."""
    begun = [span for span in record.spans if span.start < before][:MOST_DRAWN]
    for span in sorted(begun, key=lambda s: (s.start - s.end, s.start)):
        look = choices.look((span.layer, span.label))
        if look is not None:
            pieces = pieces_of(span.features, span.start, span.end)
            yield SpanMark(tuple((s, e) for s, e in pieces), span.label, look)


def span_format(look: Look, theme: Theme, *, suggested: bool) -> QTextCharFormat:
    """The format of a span: filled or underlined by its layer; suggestions are paler, with a dashed line."""
    made = QTextCharFormat()
    made.setUnderlineColor(QColor(label_line(look.colour, theme)))
    if suggested:
        made.setUnderlineStyle(_Line.DashUnderline)
        if look.drawing is Drawing.FILL:
            pale = QColor(label_ground(look.colour, theme))
            pale.setAlphaF(_PALE)
            made.setBackground(pale)
    elif look.drawing is Drawing.FILL:
        made.setBackground(QColor(label_ground(look.colour, theme)))
    else:
        made.setUnderlineStyle(_LINES[look.drawing])
    return made


def is_suggested(record: Record, owner: str) -> bool:
    """Whether its spans come in as suggestions: they name a program, or nobody where nobody was chosen."""
    return (record.annotator or owner or SUGGESTIONS).startswith(SUGGESTIONS)
