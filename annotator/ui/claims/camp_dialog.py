"""Asks with whom a claimer stands: a camp that is known, or a new name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from annotator.ui.language import tr
from annotator.ui.project.name_dialog import NameDialog, Question


class CampDialog(NameDialog):
    """The camp of a claimer; no name takes the claimer out of theirs."""

    def __init__(self, claimer: str, camps: Sequence[str], current: str, parent: QWidget) -> None:
        question = Question(
            title=tr("Camp"),
            words=tr("&Stands with"),
            names=[*camps] if "" in camps else ["", *camps],
            current=current,
            why=tr(
                "Claimers of one camp stand together on the board. Leave it empty to take the claimer out."
            ),
            verb=tr("Set camp"),
            spoken=tr("Camp of {claimer}", claimer=claimer),
            about=claimer,
        )
        super().__init__(question, parent)
