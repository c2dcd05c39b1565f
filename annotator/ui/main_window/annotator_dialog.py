"""Asks who is annotating: somebody the project knows, or a new name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from annotator.ui.project.name_dialog import NameDialog, Question


class AnnotatorDialog(NameDialog):
    """Who annotates from now on."""

    def __init__(self, names: Sequence[str], current: str, parent: QWidget) -> None:
        question = Question(
            title="Annotator",
            words="&Who is annotating?",
            names=names,
            current=current,
            why="Each annotator's work is kept apart. Choose your name, or type it if you are new here.",
            verb="Annotate as this person",
            spoken="Annotator",
        )
        super().__init__(question, parent)
