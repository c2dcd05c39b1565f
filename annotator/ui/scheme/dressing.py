"""The style of the Labels screen and its dialogs, beside that of all dialogs."""

from __future__ import annotations

from annotator.ui.check_box import check_box_rules
from annotator.ui.theme.theme import Theme


def scheme_sheet(theme: Theme) -> str:
    """The style sheet under ``theme``."""
    t = theme
    return f"""
#schemeForm {{ background: {t.ground}; }}
QListWidget#names {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline};
  border-radius: 6px; outline: none; padding: 3px; }}
QListWidget#names:focus {{ border: 1px solid {t.accent}; }}
QListWidget#names::item {{ padding: 3px 6px; border-radius: 4px; }}
QListWidget#names::item:selected {{ background: {t.chosen_ground}; color: {t.text}; }}
QCheckBox {{ color: {t.text}; }}
{check_box_rules(theme, "QListWidget#names")}
QToolButton#leave {{ border: none; background: transparent; color: {t.dim_small}; padding: 0 4px; }}
QToolButton#leave:hover, QToolButton#leave:focus {{ color: {t.text}; }}
"""
