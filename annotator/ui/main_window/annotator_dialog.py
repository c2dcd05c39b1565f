"""Asks who is annotating: somebody the project knows, or a new name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from annotator.ui.language import tr
from annotator.ui.project.name_dialog import NameDialog, Question


class AnnotatorDialog(NameDialog):
    """Who annotates from now on."""

    def __init__(self, names: Sequence[str], current: str, parent: QWidget) -> None:
        question = Question(
            title=tr("Annotator"),
            words=tr("&Who is annotating?"),
            names=names,
            current=current,
            why=tr("Each annotator's work is kept apart. Choose your name, or type it if you are new here."),
            verb=tr("Annotate as this person"),
            spoken=tr("Annotator"),
        )
        super().__init__(question, parent)
