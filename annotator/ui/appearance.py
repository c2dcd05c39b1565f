"""Which colours the program shows: those asked for, or the desktop's, changed while it runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.settings.declared import COLOURS, AnySetting
from annotator.ui.remembered import Colours, Remembered
from annotator.ui.style_sheet import style_sheet
from annotator.ui.theme.palette import desktop_theme, palette
from annotator.ui.theme.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Theme

_ASKED = {
    Colours.LIGHT: LIGHT,
    Colours.DARK: DARK,
    Colours.CONTRAST: CONTRAST_LIGHT,
    Colours.CONTRAST_DARK: CONTRAST_DARK,
}


class Appearance(QObject):
    """Holds the theme in force, dresses the application in it, and tells when it changes."""

    changed = Signal(object)

    def __init__(self, remembered: Remembered, parent: QObject | None = None) -> None:
        """Dress the application as it was left."""
        super().__init__(parent)
        self._remembered = remembered
        self.theme: Theme = LIGHT
        self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._desktop_changed)
        remembered.settings.watch(self._set)

    @property
    def colours(self) -> Colours:
        """What was asked for."""
        return self._remembered.colours

    def ask(self, colours: Colours) -> None:
        """Show these colours, or what the desktop asks for, from now on."""
        self._remembered.colours = colours

    def _set(self, setting: AnySetting) -> None:
        if setting is COLOURS:
            self._dress()
            self.changed.emit(self.theme)

    def _desktop_changed(self) -> None:
        if self.colours is Colours.SYSTEM:
            self._dress()
            self.changed.emit(self.theme)

    def _dress(self) -> None:
        hints = QGuiApplication.styleHints()
        # Native dialogs and title bars follow the hint; without a wish it is the desktop's again.
        if self.colours is Colours.SYSTEM:
            hints.unsetColorScheme()
            self.theme = desktop_theme()
        else:
            self.theme = _ASKED[self.colours]
            dark = self.theme.dark
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(palette(self.theme))
        sheet = style_sheet(self.theme)
        if app.styleSheet() != sheet:  # the same again would have every widget measured anew
            app.setStyleSheet(sheet)
