"""A theme as Qt's palette, and the theme the desktop asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from annotator.ui.theme.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme

SELECTION_ALPHA = 92
"""Selected text lets the fills under it show through."""

FAINT_ALPHA = 46
"""While the focus is elsewhere, in the line that says what to find for one, so does the hit's own colour."""


def desktop_theme() -> Theme:
    """The theme the desktop's colour scheme and contrast ask for; light where it says nothing."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """The palette of panels and controls."""
    role = QPalette.ColorRole
    made = QPalette()
    for part, colour in (
        (role.Window, theme.panel),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.ground),
        (role.Button, theme.panel),
        (role.ToolTipBase, theme.panel),
        (role.WindowText, theme.text),
        (role.Text, theme.text),
        (role.ButtonText, theme.text),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.dim_small),
        (role.Mid, theme.hairline),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.panel),
        (role.Link, theme.accent),
    ):
        made.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(theme.dim))
    return made


def article_palette(theme: Theme) -> QPalette:
    """The palette of the article: one ground for text and margins, a selection that is translucent."""
    role = QPalette.ColorRole
    made = palette(theme)
    for group, alpha in (
        (QPalette.ColorGroup.Active, SELECTION_ALPHA),
        (QPalette.ColorGroup.Inactive, FAINT_ALPHA),
    ):
        selection = QColor(theme.accent)
        selection.setAlpha(alpha)
        made.setColor(group, role.Window, QColor(theme.ground))
        made.setColor(group, role.Base, QColor(theme.ground))
        made.setColor(group, role.Highlight, selection)
        made.setColor(group, role.HighlightedText, QColor(theme.text))
    return made
