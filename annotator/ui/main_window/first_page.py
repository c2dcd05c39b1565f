"""The first page in the window: made when it is first shown, which a start with a project never asks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from annotator.services.projects.recent import recent
from annotator.ui.theme.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow
    from annotator.ui.project.start_page import StartPage


class FirstPage:
    """Makes the page, and keeps it as the rest of the window is."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._made: StartPage | None = None

    @cached_property
    def page(self) -> StartPage:
        """The page, among the screens."""
        from annotator.ui.project.start_page import StartPage

        window, projects = self._window, self._window.projects
        page = self._made = StartPage(window.appearance.theme)
        page.show_keys(window.remembered.keys_shown)
        page.sampleRequested.connect(projects.open_sample)
        page.articlesRequested.connect(projects.new_from_files)
        page.folderRequested.connect(projects.new_from_folder)
        page.openRequested.connect(projects.ask_and_open)
        page.recentRequested.connect(projects.open)
        page.locateRequested.connect(projects.locate)
        page.forgetRequested.connect(projects.forget)
        window.screens.stack.addWidget(page)
        return page

    def show(self) -> None:
        """Show it instead of a screen."""
        self.page.show_recent(recent())
        self._window.screens.start_page(self.page)

    def list_anew(self) -> None:
        """List the projects opened before as they are now, where it shows them."""
        if self._made is not None:
            self._made.show_recent(recent())

    def dress(self, theme: Theme) -> None:
        """Take on the colours of ``theme``."""
        if self._made is not None:
            self._made.dress(theme)

    def show_keys(self, shown: bool) -> None:
        """Whether the keys stand on the buttons."""
        if self._made is not None:
            self._made.show_keys(shown)
