"""The style of this room's dialogs: tables, fields, choosers. Plain buttons have theirs from the window."""

from __future__ import annotations

from annotator.ui.theme.theme import Theme


def dialog_sheet(theme: Theme) -> str:
    """The style sheet of a dialog under ``theme``; the application's own goes beneath it."""
    t = theme
    return f"""
QDialog {{ background: {t.ground}; }}
QLabel {{ background: transparent; color: {t.text}; }}
QLabel#dim, QLabel#small {{ color: {t.dim_small}; }}
QLabel#section {{ color: {t.dim_small}; }}
QLabel#wrong {{ color: {t.contradicts_text}; font-size: 12px; }}
QTableView {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline}; border-radius: 6px;
  gridline-color: transparent; outline: none; selection-background-color: {t.chosen_ground};
  selection-color: {t.text}; }}
QTableView:focus {{ border: 1px solid {t.accent}; }}
QTableView::item {{ border: none; border-bottom: 1px solid {t.hairline}; padding: 0 6px; }}
QTableView::item:selected {{ background: {t.chosen_ground}; }}
QHeaderView {{ background: {t.panel}; border: none; border-top-left-radius: 6px; }}
QHeaderView::section {{ background: {t.panel}; color: {t.dim_small}; border: none;
  border-bottom: 1px solid {t.hairline}; padding: 6px 9px; font-size: 12px; }}
QPlainTextEdit {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline};
  border-radius: 6px; padding: 6px; selection-background-color: {t.accent}; selection-color: {t.panel}; }}
QPlainTextEdit:focus {{ border: 1px solid {t.accent}; }}
QLineEdit {{ padding: 4px 8px; }}
QLineEdit:disabled, QLineEdit:read-only {{ color: {t.dim_small}; background: {t.ground}; }}
QLineEdit[wrong=true] {{ border-color: {t.contradicts_text}; }}
QPushButton#chip {{ background: transparent; color: {t.dim_small}; border: 1px solid transparent;
  border-radius: 6px; padding: 4px 10px; }}
QPushButton#chip:hover {{ color: {t.text}; }}
QPushButton#chip:checked {{ background: {t.chosen_ground}; color: {t.accent}; font-weight: 600; }}
QPushButton#chip:focus {{ border-color: {t.accent}; }}
QToolButton {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline}; border-radius: 6px;
  padding: 4px 10px; }}
QToolButton:hover, QToolButton:focus {{ border-color: {t.accent}; }}
QToolButton:disabled {{ color: {t.dim}; background: {t.ground}; }}
QToolButton::menu-indicator {{ image: none; }}
QScrollArea, #fields {{ background: {t.ground}; border: 1px solid {t.ground}; }}
QScrollArea:focus {{ border: 1px solid {t.accent}; }}
QProgressBar {{ background: {t.hairline}; border: none; border-radius: 2px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
QSplitter::handle {{ background: transparent; }}
"""
