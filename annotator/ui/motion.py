"""Whether anything moves by itself: menus that slide, lists that roll out, the caret that blinks."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


@cache
def _systems() -> tuple[dict[Qt.UIEffect, bool], int]:
    """What the system asks for, as it was before anything was changed here."""
    return {
        effect: QApplication.isEffectEnabled(effect) for effect in _EFFECTS
    }, QApplication.cursorFlashTime()


def let_move(wanted: bool) -> None:
    """Let things move as the system asks for, or not at all."""
    effects, flash = _systems()
    for effect, usual in effects.items():
        QApplication.setEffectEnabled(effect, usual and wanted)
    QApplication.setCursorFlashTime(flash if wanted else 0)
