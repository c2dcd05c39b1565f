"""Palette, keys, and what the program is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from annotator.ui.actions.offers import Offer
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.guide.guide_window import GuideWindow
    from annotator.ui.main_window.shell import MainWindow


class Helping:
    """The commands of the Help menu."""

    def __init__(self, window: MainWindow) -> None:
        from annotator.ui.main_window.offering import Offering

        self._window = window
        self._offering = Offering(window)
        self._guide: GuideWindow | None = None

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {
            "help.palette": self._palette,
            "help.keys": self._show_keys,
            "help.guide": self._show_guide,
            "help.report": self._report,
            "help.about": self._about,
            "edit.keys": self.edit_keys,
        }

    def offers(self, words: str) -> Sequence[Offer]:
        """What the palette shows for some words."""
        return self._offering.offers(words)

    def _palette(self) -> None:
        from annotator.ui.actions.palette import Palette

        palette = Palette(self.offers, self._window.appearance.theme, self._window)
        taken = palette.ask()
        palette.deleteLater()
        if taken is not None:
            self._offering.take(taken)

    def _show_guide(self) -> None:
        if self._guide is None:
            from annotator.ui.guide.guide_window import GuideWindow

            self._guide = GuideWindow(self._window)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def _show_keys(self) -> None:
        from annotator.ui.keys.help import KeysHelp
        from annotator.ui.keys.key_groups import key_groups

        window, desk = self._window, self._window.screen_.desk
        labels = tr("Labels of “{name}”", name=desk.scheme.name) if desk is not None else tr("Labels")
        about = f"{desk.workspace.path.stem} · {desk.scheme.name}" if desk is not None else ""
        groups = key_groups(window.actions_.commands(), labels=labels)
        wanted: list[str] = []
        dialog = KeysHelp(groups, about, window.appearance.theme, window, guidelines=desk is not None)
        dialog.commandGiven.connect(wanted.append)
        dialog.exec()
        dialog.deleteLater()
        for command in wanted:
            if command == "view.guidelines":
                window.actions_.trigger("screen.annotate")  # beside the article is where they are
            window.actions_.trigger(command)

    def edit_keys(self) -> None:
        """Show the key editor."""
        from annotator.ui.keys.editor import KeyEditor

        wanted: list[str] = []
        dialog = KeyEditor(self._window.actions_.commands, self._window.appearance.theme, self._window)
        dialog.commandGiven.connect(wanted.append)
        dialog.exec()
        dialog.deleteLater()
        for command in wanted:
            self._window.actions_.trigger(command)
        self._window.remembered.save()

    def _report(self) -> None:
        from annotator.ui.project.report_dialog import ReportDialog

        dialog = ReportDialog("", self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _about(self) -> None:
        from annotator.ui.main_window.about import About

        dialog = About(self._window)
        dialog.exec()
        dialog.deleteLater()
