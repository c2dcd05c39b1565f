"""How check boxes are drawn, on whatever screen or dialog they stand."""

from __future__ import annotations

from annotator.folders import resource
from annotator.ui.theme.theme import Theme


def check_box_rules(theme: Theme, *controls: str) -> str:
    """Rules of a style sheet for the boxes of ``controls``, such as ``QCheckBox``: ticked, not filled alone.

    Colour by itself would not tell a chosen box from an empty one to everybody.
    """
    t = theme
    tick = resource("icons", "tick-dark.svg" if t.dark else "tick-light.svg").as_posix()

    def of(state: str) -> str:
        return ", ".join(f"{control}::indicator{state}" for control in controls)

    return f"""
{of("")} {{ width: 12px; height: 12px; border-radius: 3px; border: 1px solid {t.dim_small};
  background: {t.panel}; }}
{of(":checked")} {{ background: {t.accent}; border: 1px solid {t.accent}; image: url("{tick}"); }}
{of(":focus")} {{ border: 1px solid {t.text}; }}
"""
