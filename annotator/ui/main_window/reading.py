"""How articles are set: typeface, length of lines, room between them, the overview beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from annotator.settings import declared
from annotator.ui.page.look import SANS, SERIF, Look, Measure, Spacing

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow


class Reading:
    """The commands of the View menu on how articles are set."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command does."""
        return {
            "view.face.serif": lambda: self._take(face=SERIF),
            "view.face.sans": lambda: self._take(face=SANS),
            "view.face.other": self._ask_face,
            **{f"view.measure.{m.value}": partial(self._take, measure=m) for m in Measure},
            **{f"view.spacing.{s.value}": partial(self._take, spacing=s) for s in Spacing},
            "view.overview": self._turn_overview,
        }

    def show(self, setting: declared.AnySetting) -> None:
        """Let a setting of articles hold."""
        remembered, page = self._window.remembered, self._window.screen_.page
        if setting in (declared.ARTICLE_FACE, declared.MEASURE, declared.SPACING):
            self._show_look(remembered.look)
        elif setting is declared.OVERVIEW:
            self._show_overview(remembered.overview_shown)
        elif setting is declared.SNAP:
            page.caret_.take_whole_words(remembered.settings.value(declared.SNAP))

    def _take(
        self, *, face: str | None = None, measure: Measure | None = None, spacing: Spacing | None = None
    ) -> None:
        look = self._window.remembered.look
        look = replace(
            look,
            face=look.face if face is None else face,
            measure=measure or look.measure,
            spacing=spacing or look.spacing,
        )
        self._window.remembered.look = look
        self._check_look(look)  # the menu has moved the mark, also where nothing changes

    def _ask_face(self) -> None:
        from annotator.ui.main_window.face_dialog import FaceDialog

        look = self._window.remembered.look
        dialog = FaceDialog(look.face, self._window)
        if dialog.exec():
            self._take(face=dialog.face)
        else:
            self._check_look(look)
        dialog.deleteLater()

    def _show_look(self, look: Look) -> None:
        self._window.screen_.page.set_look(look)
        self._check_look(look)

    def _check_look(self, look: Look) -> None:
        face = {SERIF: "serif", SANS: "sans"}.get(look.face, "other")
        self._check("view.face", face, ("serif", "sans", "other"))
        self._check("view.measure", look.measure, tuple(Measure))
        self._check("view.spacing", look.spacing, tuple(Spacing))

    def _check(self, group: str, now: str, every: tuple[str, ...]) -> None:
        for name in every:
            action = self._window.actions_.action(f"{group}.{name}")
            if action is not None:
                action.setChecked(name == now)

    def _turn_overview(self) -> None:
        self._window.remembered.overview_shown = not self._window.remembered.overview_shown

    def _show_overview(self, shown: bool) -> None:
        self._window.screen_.overview.setVisible(shown)
        action = self._window.actions_.action("view.overview")
        if action is not None:
            action.setChecked(shown)
