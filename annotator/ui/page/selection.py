"""What is selected in the widget, as code points of the article."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from annotator.domain.tokens import snapped, trimmed
from annotator.ui.page.manuscript import Manuscript


def selected_range(
    cursor: QTextCursor, manuscript: Manuscript, *, exact: bool = False
) -> tuple[int, int] | None:
    """The selection without white space at its ends, widened to whole tokens unless ``exact``.

    None when nothing but white space is selected.
    """
    start = manuscript.positions.to_code_points(cursor.selectionStart())
    end = manuscript.positions.to_code_points(cursor.selectionEnd())
    if start >= end:
        return None
    fit = trimmed if exact else snapped
    start, end = fit(manuscript.text, start, end)
    return (start, end) if start < end else None


def selected_text(cursor: QTextCursor, manuscript: Manuscript) -> str:
    """The selected stretch of the article as it is stored, not as the widget shows it."""
    start = manuscript.positions.to_code_points(cursor.selectionStart())
    end = manuscript.positions.to_code_points(cursor.selectionEnd())
    return manuscript.text[start:end]
