"""Files and folders dropped on the window: a project or packet is opened, anything else is to be imported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from annotator.formats.packet.suffix import SUFFIX as PACKET
from annotator.services.projects.projects import project_path


class FileDrop(QObject):
    """Takes what is dropped on ``target``.

    ``project`` carries the path of a project file, ``packets`` and ``articles`` a list of paths.
    """

    project = Signal(object)
    articles = Signal(object)
    packets = Signal(object)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say whether a drop is welcome, and take it."""
        # Entering and moving are drop events too, by class.
        if not isinstance(event, QDropEvent):
            return False
        paths = paths_of(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.take(paths)
        return True

    def take(self, paths: Sequence[Path]) -> None:
        """Treat ``paths`` as if they had been dropped."""
        projects = [path for path in paths if is_project(path)]
        if len(projects) == len(paths) == 1:
            self.project.emit(projects[0])
        elif paths and all(is_packet(path) for path in paths):
            self.packets.emit(list(paths))
        elif paths:
            self.articles.emit(list(paths))


def is_project(path: Path) -> bool:
    """Whether a path is named as projects are."""
    return path == project_path(path)


def is_packet(path: Path) -> bool:
    """Whether a path is named as packets are."""
    return path.suffix == PACKET


def paths_of(data: QMimeData) -> list[Path]:
    """The files of this machine that ``data`` names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]
