"""The column of text in the middle of the page."""

from __future__ import annotations

from annotator.ui.page.metrics import PageMetrics


def column(available: int, metrics: PageMetrics) -> tuple[int, int, int]:
    """Left margin, width and right margin of the viewport within ``available`` pixels.

    The width stays the same once it fits, so that a wider window moves the text and does not lay
    it out again.
    """
    width = min(max(1, available), metrics.column)
    spare = max(0, available - width)
    # The margin column stands left of the text: what is centred is the text.
    lean = min(spare // 2, (metrics.gutter - metrics.right) // 2)
    left = spare // 2 - lean
    return left, width, spare - left
