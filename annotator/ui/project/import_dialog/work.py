"""What is asked about the work that comes with articles: what its labels become, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.services.projects.projects import DEFAULT_SCHEME, load_scheme
from annotator.store.workspace import Workspace
from annotator.ui.project.import_dialog.label_choices import LabelChoices
from annotator.ui.project.import_dialog.owner_chooser import OwnerChooser
from annotator.ui.project.import_dialog.storing import Wishes


@dataclass(frozen=True, slots=True)
class Work:
    """The two questions, and what was answered."""

    choices: LabelChoices
    owner: OwnerChooser

    def wishes(self) -> Wishes:
        """What the import is to do."""
        return Wishes(self.owner.owner, self.choices.mapping())

    def objection(self) -> str:
        """Why the answer can't be taken; empty where it can, or nobody is asked."""
        return self.owner.objection() if self.choices.unnamed else ""


def work_for(workspace: Workspace | None, own: str) -> Work:
    """The questions for a project, or for a new one; ``own`` is the name of who is at work."""
    if workspace is None:
        return Work(LabelChoices(load_scheme(DEFAULT_SCHEME)), OwnerChooser([], own.strip()))
    with workspace.read() as reading:
        scheme, people = reading.schemes.get(), [person.name for person in reading.people.all()]
    return Work(LabelChoices(scheme), OwnerChooser(people, own))
