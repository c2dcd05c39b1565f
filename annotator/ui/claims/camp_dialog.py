"""Asks with whom a claimer stands: a camp that is known, or a new name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from annotator.ui.project.name_dialog import NameDialog, Question


class CampDialog(NameDialog):
    """The camp of a claimer; no name takes the claimer out of theirs."""

    def __init__(self, claimer: str, camps: Sequence[str], current: str, parent: QWidget) -> None:
        question = Question(
            title="Camp",
            words="&Stands with",
            names=[*camps] if "" in camps else ["", *camps],
            current=current,
            why="Claimers of one camp stand together on the board. Leave it empty to take the claimer out.",
            verb="Set camp",
            spoken=f"Camp of {claimer}",
            about=claimer,
        )
        super().__init__(question, parent)
