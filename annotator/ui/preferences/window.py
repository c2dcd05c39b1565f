"""The preferences: every setting with its control, found by words. What is chosen holds at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.settings.declared import ANNOTATOR, SETTINGS, AnySetting
from annotator.settings.kept import NAME, Settings
from annotator.settings.setting import Group, Value
from annotator.ui.actions.offers import fit
from annotator.ui.bulk.decide_dialog import fit as fit_screen
from annotator.ui.language import shown, tr
from annotator.ui.packets.dressing import choice_sheet
from annotator.ui.pieces import hairline, plain_label
from annotator.ui.preferences.row import SettingRow
from annotator.ui.theme.theme import Theme

_SIZE = (760, 640)


class PreferencesWindow(QDialog):
    """Shows and changes settings; changes can be taken back one by one while it is open.

    ``keysWanted``: the keys of commands are to be changed.
    """

    keysWanted = Signal()  # noqa: N815  # Qt's way of naming signals

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._settings = settings
        self._before: list[dict[str, Value]] = []
        self.rows = [SettingRow(setting) for setting in SETTINGS]
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("Search the settings"))
        self.box.setAccessibleName(tr("Search the settings"))
        self.box.setClearButtonEnabled(True)
        self.undo = self._button(tr("&Undo"), tr("Take back the last change of settings."))
        self.reset_all = self._button(tr("Reset a&ll"), tr("Set all but your name as it comes."))
        self.keys = self._button(tr("&Keys…"), tr("Change the keys of commands."))
        self.file = self._button(tr("Settings &file"), tr("Open {file}.", file=settings.path))
        close = self._button(tr("Close"), "")
        self._said = plain_label("value", wrap=True)
        self._said.setAccessibleName(tr("What the settings file says"))
        self._nothing = plain_label("dim", tr("No setting is called so."))
        self._headings: dict[Group, QWidget] = {}
        self._arrange(close)
        self.dress(theme)
        for row in self.rows:
            row.given.connect(self._giver(row.setting))
            row.reset.connect(self._resetter(row.setting))
        self.box.textChanged.connect(self._narrow)
        self.undo.clicked.connect(self.take_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.take_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.box.setFocus)
        self.reset_all.clicked.connect(lambda: self._change(self._reset_all))
        self.keys.clicked.connect(self.keysWanted)
        self.file.clicked.connect(self._open_file)
        close.clicked.connect(self.reject)
        settings.watch(self._set)
        self.finished.connect(lambda _result: settings.unwatch(self._set))
        self._show_all()
        fit_screen(self, *_SIZE)
        self.box.setFocus()

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        self.setStyleSheet(f"{choice_sheet(theme)} #page {{ background: {theme.ground}; }}")

    def row(self, name: str) -> SettingRow:
        """The row of a setting, by its name in the file."""
        return next(row for row in self.rows if row.setting.id == name)

    def take_back(self) -> None:
        """Take back the last change made here."""
        if self._before:
            self._settings.replace(self._before.pop())
            self._show_all()

    def _giver(self, setting: AnySetting) -> Callable[[object], None]:
        def give(value: object) -> None:
            taken = setting.taken(value)
            if taken is not None and taken != self._settings.value_of(setting):
                self._change(lambda: self._settings.give_any(setting, taken))
            else:
                self._show_all()

        return give

    def _resetter(self, setting: AnySetting) -> Callable[[], None]:
        return lambda: self._change(lambda: self._settings.reset(setting))

    def _change(self, change: Callable[[], None]) -> None:
        before = self._settings.changed
        change()
        if self._settings.changed != before:
            self._before.append(before)
        self._show_all()

    def _reset_all(self) -> None:
        """Who annotates is no matter of taste: it stays."""
        changed = self._settings.changed
        self._settings.replace({name: changed[name] for name in changed if name == ANNOTATOR.id})

    def _set(self, _setting: AnySetting) -> None:
        self._show_all()

    def _show_all(self) -> None:
        settings = self._settings
        for row in self.rows:
            value: Value = settings.value_of(row.setting)
            row.show_value(value, changed=settings.is_set(row.setting))
        self.undo.setEnabled(bool(self._before))
        self.reset_all.setEnabled(bool(settings.changed.keys() - {ANNOTATOR.id}))
        lines = [shown(complaint) for complaint in settings.complaints]
        if not settings.saved:
            lines.append(
                tr("{file} could not be written; what you set holds until Goldspan ends.", file=NAME)
            )
        self._said.setText("\n".join(lines))
        self._said.setVisible(bool(lines))

    def _narrow(self, typed: str) -> None:
        found = set(fit(typed, self.rows, lambda row: row.searched))
        for row in self.rows:
            row.setVisible(row in found)
        for group, heading in self._headings.items():
            heading.setVisible(any(row.setting.group is group for row in found))
        self._nothing.setVisible(not found)

    def _open_file(self) -> None:
        settings = self._settings
        if not settings.path.exists():
            settings.begin_file()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(settings.path)))

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("plain")
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        return button

    def _arrange(self, close: QPushButton) -> None:
        page = QWidget()
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(18, 4, 18, 18)
        inside.setSpacing(0)
        for group in Group:
            heading = plain_label("section", shown(group.value).upper())
            heading.setContentsMargins(0, 16, 0, 6)
            self._headings[group] = heading
            inside.addWidget(heading)
            for row in (row for row in self.rows if row.setting.group is group):
                inside.addWidget(row)
        inside.addWidget(self._nothing)
        self._nothing.hide()
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 10, 18, 14)
        foot.setSpacing(8)
        for button in (self.undo, self.reset_all, self.keys, self.file):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        top = QVBoxLayout()
        top.setContentsMargins(18, 14, 18, 10)
        top.setSpacing(8)
        top.addWidget(self.box)
        top.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline())
        column.addWidget(scroll, 1)
        column.addWidget(hairline())
        column.addLayout(foot)
