"""The application around the window: style, fonts, and what happens to errors nobody expected."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.domain.errors import UserFixable
from annotator.folders import resource, state_folder
from annotator.ui.project.bug_report import crash_report, report_of
from annotator.ui.theme.fonts import interface_font

_log = logging.getLogger(__name__)
DESKTOP_ENTRY = "org.goldspan.Goldspan"
"""The desktop entry that packages install, by which a desktop knows whose a window is."""
_STYLED = "styled"
_REPORTS = "reports"
_MOST_REPORTS = 20
_MOST_A_RUN = 5

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application() -> QApplication:
    """The application, dressed in the platform's font; the one that is there already if any."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Goldspan")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_ENTRY)
    app.setWindowIcon(QIcon(str(resource("icons", "goldspan.svg"))))
    if not app.property(_STYLED):  # the same again would have every widget measured anew
        app.setStyle("Fusion")
        app.setProperty(_STYLED, True)
    app.setFont(interface_font(13))
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    return app


class UnexpectedErrors(QObject):
    """Writes a report of each error of our own to a local file, and tells the window.

    Reports hold kinds of errors and places in the program, never words of an article; nothing is
    sent anywhere. ``met(BaseException, Path | None)`` arrives on the window's thread.
    """

    met = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._written = 0
        self._traces: object = None
        self.crashed = ""
        """A report of the crash that ended the program last time; empty where it did not crash."""

    def watch(self) -> None:
        """Take over what Python and Qt say of errors."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        qInstallMessageHandler(_qt_message)
        try:
            traces = _folder() / "last-crash.txt"
            if traces.exists() and (trace := traces.read_text("utf-8", "replace").strip()):
                self.crashed = crash_report(trace)
                self._keep(self.crashed)
            # Kept open as long as the program runs: a crash can't open files.
            self._traces = traces.open("w", encoding="utf-8")
            faulthandler.enable(self._traces)
        except OSError:
            faulthandler.enable()

    def report(self, error: BaseException) -> Path | None:
        """Write a report; None when it could not be written, or enough were."""
        self._written += 1
        text = report_of(error)
        _log.error("unexpected error\n%s", text)
        return self._keep(text) if self._written <= _MOST_A_RUN else None

    def _keep(self, text: str) -> Path | None:
        stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
        try:
            folder = _folder()
            for old in sorted(folder.glob("report-*.txt"))[: -_MOST_REPORTS + 1]:
                old.unlink(missing_ok=True)
            path = folder / f"report-{stamp}-{self._written}.txt"
            path.write_text(text + "\n", encoding="utf-8")
        except OSError:
            return None
        return path

    def _hook(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        mendable = isinstance(error, UserFixable)
        self.met.emit(error, None if mendable else self.report(error))

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._hook(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def _folder() -> Path:
    folder = state_folder() / _REPORTS
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
