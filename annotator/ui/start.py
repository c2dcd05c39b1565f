"""Starts the window."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.settings.declared import FACE, LANGUAGE, SCALE
from annotator.ui.plain_imports import bring_in_qt

if TYPE_CHECKING:
    from annotator.ui.main_window.shell import MainWindow

_log = logging.getLogger(__name__)
_BESIDE = 100  # milliseconds after the window was shown: jobs begin when its first picture stands
_PAINTED = 300
"""Milliseconds after which the first picture stands, the panels' included."""


def run(
    project: Path | None,
    *,
    demo: bool = False,
    safe: bool = False,
    then: Callable[[MainWindow], None] | None = None,
) -> int:
    """Show the window with ``project``, the sample (``demo``), the last project or the first page.

    Returns its exit code.

    A window that has ``project`` open already comes to the front instead; where it is a packet, the one that
    has its project open asks about it. A project that can't be opened is said to be so on the first page.
    ``safe`` starts with the settings as they come, and makes no suggestions: for when the program does not
    start otherwise. ``then`` is given the window once it is shown.
    """
    # What is made before the first paint stays to the end: nothing to look for garbage in.
    gc.disable()
    try:
        return _run(project, demo=demo, safe=safe, then=then)
    finally:
        gc.freeze()
        gc.enable()


def _run(project: Path | None, *, demo: bool, safe: bool, then: Callable[[MainWindow], None] | None) -> int:
    bring_in_qt()
    from PySide6.QtCore import QTimer

    from annotator.ui.application import UnexpectedErrors, make_application
    from annotator.ui.language import speak, wanted_language
    from annotator.ui.log_file import keep_log
    from annotator.ui.packets.handing_over import hand_over
    from annotator.ui.project.bug_report import versions
    from annotator.ui.project.file_drop import is_packet
    from annotator.ui.remembered import Remembered
    from annotator.ui.summons import summon
    from annotator.ui.theme.fonts import prefer_face

    remembered = Remembered(safe=safe)
    settings = remembered.settings
    # Qt reads it when the application is made; who sets it for this one start means it.
    if (scale := settings.value(SCALE)) != SCALE.default:
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale / 100))
    prefer_face(settings.value(FACE))
    app = make_application()
    speak(wanted_language(settings.value(LANGUAGE)))
    if project is not None and (hand_over(project) if is_packet(project) else summon(project)):
        return 0
    errors = UnexpectedErrors(app)
    errors.watch()
    keep_log()
    _log.info("start: %s%s", versions(), ", safe" if safe else "")
    from annotator.ui.appearance import Appearance
    from annotator.ui.main_window.shell import MainWindow
    from annotator.ui.project.message import crash_message

    appearance = Appearance(remembered, app)
    window = MainWindow(remembered, appearance, opening=True)
    errors.met.connect(lambda error, _path: window.messages.show_error(error))
    window.runner.hold_back()
    _open_first(window, project, by_itself=not demo and not safe)
    if errors.crashed:
        window.messages.say(crash_message(errors.crashed))
    window.show()
    QTimer.singleShot(_BESIDE, window.runner, window.runner.go_on)
    if demo:
        window.projects.open_sample()
    # Not before the first paint, which would wait for it.
    QTimer.singleShot(_PAINTED, window, spare_the_collector)
    if then is not None:
        then(window)
    code = app.exec()
    # The window goes before the application, or Qt complains of what is left.
    window.deleteLater()
    app.processEvents()
    _log.info("end")
    return code


def _open_first(window: MainWindow, project: Path | None, *, by_itself: bool) -> None:
    if project is not None:
        window.projects.open(project)
    elif by_itself:
        window.projects.last.reopen()
    if window.projects.workspace is None:
        window.show_start()


def spare_the_collector() -> None:
    """Take what is there now out of the garbage collector's walks: it stays to the end.

    Each walk over all of it would hold the window up for 50 ms.
    """
    gc.collect()
    gc.freeze()
    gc.enable()
