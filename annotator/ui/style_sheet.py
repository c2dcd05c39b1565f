"""The style of plain controls: hairlines, corners, bars. What is painted by hand is not here."""

from __future__ import annotations

from annotator.folders import resource
from annotator.ui.check_box import check_box_rules
from annotator.ui.theme.theme import CONTRAST_DARK, CONTRAST_LIGHT, Theme


def style_sheet(theme: Theme) -> str:
    """The style sheet of the application under ``theme``.

    Every rule names the object or the kind of control it is for, so that the article page keeps
    its own palette.
    """
    t = theme
    arrow = resource("icons", "down.svg").as_posix()
    up = resource("icons", "up.svg").as_posix()
    # Under high contrast lines are as strong as what they hold.
    thumb = t.hairline if t in (CONTRAST_LIGHT, CONTRAST_DARK) else "#474D54" if t.dark else "#C9CCC8"
    return f"""
QToolTip {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline}; padding: 4px 6px; }}
QMenuBar {{ background: {t.panel}; color: {t.dim_small}; border-bottom: 1px solid {t.hairline};
  padding: 2px 4px; }}
QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: 6px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {t.chosen_ground}; color: {t.accent}; }}
QMenu {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.chosen_ground}; color: {t.accent}; }}
QMenu::item:disabled {{ color: {t.dim}; }}
QMenu::separator {{ height: 1px; background: {t.hairline}; margin: 4px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 6px; }}
QSplitter::handle {{ background: {t.hairline}; }}
QSplitter#cards::handle {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; border: none; }}
QScrollBar::handle:vertical {{ background: {thumb}; border-radius: 3px; min-height: 32px;
  margin: 2px 3px 2px 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; border: none; }}
QScrollBar::handle:horizontal {{ background: {thumb}; border-radius: 3px; min-width: 32px;
  margin: 2px 2px 3px 2px; }}
QScrollBar::handle:hover {{ background: {t.dim}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
#panel, #bar, #stripe {{ background: {t.panel}; }}
#stripe {{ border-top: 1px solid {t.hairline}; }}
#bar {{ border-bottom: 1px solid {t.hairline}; }}
#ground {{ background: {t.ground}; }}
#hairline {{ background: {t.hairline}; border: none; }}
#dim {{ color: {t.dim_small}; font-size: 12px; }}
#small {{ color: {t.dim_small}; font-size: 11px; }}
QDialog#palette {{ background: {t.panel}; border: 1px solid {t.accent}; }}
#section {{ color: {t.dim_small}; font-size: 11px; font-weight: 700; letter-spacing: 0.6px; }}
#strong {{ color: {t.text}; font-weight: 600; }}
#good {{ color: {t.good}; font-size: 12px; font-weight: 600; }}
#trouble {{ background: {t.contradicts_ground}; color: {t.contradicts_text}; }}
#trouble QLabel {{ color: {t.contradicts_text}; }}
QLineEdit {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline}; border-radius: 6px;
  padding: 6px 10px; selection-background-color: {t.accent}; selection-color: {t.panel}; }}
QLineEdit:focus {{ border: 1px solid {t.accent}; }}
#note {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline}; border-radius: 6px;
  padding: 2px 5px; selection-background-color: {t.accent}; selection-color: {t.panel}; }}
#note:focus {{ border: 1px solid {t.accent}; }}
#link, #place {{ background: transparent; color: {t.accent}; border: 1px solid transparent;
  border-radius: 4px; padding: 1px 0; font-size: 12px; text-align: left; }}
#place {{ color: {t.text}; font-weight: 600; }}
#link:hover, #place:hover {{ text-decoration: underline; }}
#link:focus, #place:focus {{ border: 1px solid {t.accent}; }}
#thread {{ background: {t.panel}; border: 1px solid {t.hairline}; border-radius: 9px; }}
#thread[marked="true"] {{ border: 1px solid {t.accent}; }}
#settled {{ color: {t.good}; font-size: 11px; font-weight: 600; }}
#markdown {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.panel};
  selection-background-color: {t.accent}; selection-color: {t.panel}; }}
#segments {{ border: 1px solid {t.hairline}; border-radius: 6px; }}
#segment {{ background: transparent; color: {t.dim_small}; border: 1px solid transparent;
  border-radius: 5px; padding: 3px 8px; }}
#segment:hover {{ color: {t.text}; }}
#segment:checked {{ background: {t.chosen_ground}; color: {t.accent}; font-weight: 600; }}
#segment:focus {{ border: 1px solid {t.accent}; }}
#badge {{ color: {t.dim_small}; background: {t.panel}; border: 1px solid {t.hairline}; border-radius: 14px;
  padding: 4px 11px; font-size: 12px; }}
QPushButton#badge:hover, QPushButton#badge:focus {{ border-color: {t.accent}; color: {t.text}; }}
#screenTab {{ color: {t.dim_small}; background: transparent; border: none; border-radius: 6px;
  padding: 7px 0; }}
#screenTab::menu-indicator {{ image: none; width: 0; }}
#screenTab:hover {{ color: {t.text}; }}
#screenTab:checked {{ color: {t.accent}; background: {t.chosen_ground}; font-weight: 600; }}
QTabBar#inspectorTabs {{ background: {t.panel}; }}
QTabBar#inspectorTabs::tab {{ color: {t.dim_small}; background: transparent; border: none;
  border-bottom: 2px solid transparent; padding: 11px 12px 9px 12px; }}
QTabBar#inspectorTabs[narrow="true"]::tab {{ padding: 11px 4px 9px 4px; }}
QTabBar#inspectorTabs::tab:hover {{ color: {t.text}; }}
QTabBar#inspectorTabs::tab:selected {{ color: {t.accent}; border-bottom: 2px solid {t.accent};
  font-weight: 600; }}
QTabBar#inspectorTabs::tab:selected:focus {{ background: {t.chosen_ground}; }}
#tour {{ background: {t.chosen_ground}; border-bottom: 1px solid {t.hairline}; }}
#waiting:focus {{ border: 1px solid {t.accent}; }}
#card {{ background: {t.panel}; border: 1px solid {t.hairline}; border-radius: 9px; }}
#contradicted {{ background: {t.contradicts_ground}; color: {t.contradicts_text}; border-radius: 4px;
  padding: 2px 7px; font-size: 11px; font-weight: 600; }}
#pill {{ border-radius: 13px; padding: 4px 10px; font-size: 12px; min-height: 16px; max-height: 16px; }}
QTableView#work::item {{ padding: 0 10px; }}
QTableView#flat, QTableView#work {{ background: {t.panel}; color: {t.text};
  border: 1px solid {t.panel}; outline: none; }}
QHeaderView#boardHeads {{ background: {t.panel}; border: none; }}
QHeaderView#boardHeads::section {{ background: {t.panel}; color: {t.dim_small}; border: none;
  border-bottom: 1px solid {t.hairline}; padding: 5px 10px 6px 10px; font-size: 11px; font-weight: 600; }}
QListView#flat {{ background: {t.panel}; border: 1px solid {t.panel}; outline: none; }}
QScrollArea {{ background: {t.panel}; border: 1px solid {t.panel}; }}
QListView#flat:focus, QTableView#flat:focus, QTableView#work:focus, QScrollArea:focus, #markdown:focus {{
  border: 1px solid {t.accent}; }}
QProgressBar#thin {{ background: {t.hairline}; border: none; border-radius: 1px; max-height: 3px;
  min-height: 3px; }}
QProgressBar#thin::chunk {{ background: {t.good}; border-radius: 1px; }}
QPushButton#plain {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline};
  border-radius: 6px;
  padding: 6px 14px; }}
QPushButton#plain:disabled {{ color: {t.dim}; background: {t.ground}; }}
QPushButton#plain:hover, QPushButton#plain:focus {{ border-color: {t.accent}; }}
QPushButton#first {{ background: {t.accent}; color: {t.panel}; border: 1px solid {t.accent};
  border-radius: 6px;
  padding: 6px 14px; font-weight: 600; }}
QPushButton#first:focus {{ border: 1px solid {t.text}; }}
QComboBox {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline}; border-radius: 6px;
  padding: 4px 10px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 10px; height: 10px; }}
QComboBox:focus {{ border: 1px solid {t.accent}; }}
QAbstractSpinBox {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline};
  border-radius: 6px; padding: 4px 8px; min-height: 18px; }}
QAbstractSpinBox:focus {{ border: 1px solid {t.accent}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 18px; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{arrow}"); width: 10px; height: 10px; }}
QAbstractSpinBox:disabled {{ color: {t.dim}; background: {t.ground}; }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0 0 0 8px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QFileDialog QTreeView, QFileDialog QListView {{ background: {t.panel}; color: {t.text};
  border: 1px solid {t.hairline}; border-radius: 6px; padding: 4px; }}
QFileDialog QTreeView::item, QFileDialog QListView::item {{ padding: 3px 2px; }}
QFileDialog QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px;
  padding: 4px; }}
QFileDialog QToolButton:hover, QFileDialog QToolButton:focus {{ border-color: {t.accent}; }}
QFileDialog QToolButton:checked {{ background: {t.chosen_ground}; }}
QFileDialog QPushButton {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.hairline};
  border-radius: 6px; padding: 5px 14px; }}
QFileDialog QPushButton:default {{ background: {t.accent}; color: {t.panel}; border-color: {t.accent}; }}
QFileDialog QPushButton:disabled {{ background: {t.ground}; color: {t.dim}; border-color: {t.hairline}; }}
QFileDialog QPushButton:focus {{ border-color: {t.text}; }}
QFileDialog QHeaderView::section {{ background: {t.panel}; color: {t.dim_small}; border: none;
  border-bottom: 1px solid {t.hairline}; padding: 4px; }}
{check_box_rules(theme, "QCheckBox")}"""
