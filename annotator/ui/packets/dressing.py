"""The style of dialogs with choices in them: what can be pressed is seen on dark ground too."""

from __future__ import annotations

from annotator.ui.project.dressing import dialog_sheet
from annotator.ui.theme.theme import Theme


def choice_sheet(theme: Theme) -> str:
    """The style sheet of a dialog with radio buttons, check boxes or lists to choose from."""
    t = theme
    return f"""{dialog_sheet(theme)}
QRadioButton, QCheckBox {{ color: {t.text}; spacing: 8px; }}
QRadioButton::indicator {{ width: 12px; height: 12px; background: {t.panel}; border-radius: 7px;
  border: 1px solid {t.dim_small}; }}
QRadioButton::indicator:checked {{ background: {t.accent}; border: 1px solid {t.accent}; }}
QRadioButton::indicator:focus {{ border: 1px solid {t.text}; }}
"""
