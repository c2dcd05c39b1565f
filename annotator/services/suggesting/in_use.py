"""Which suggesters are in use in a project, layer by layer; recorded, so that undo takes it back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.changes import Changes
from annotator.domain.errors import WrongUse
from annotator.domain.wording import worded
from annotator.services.suggesting.approved import approve
from annotator.services.suggesting.installed import installed_packages
from annotator.store.access import Reading, Writing
from annotator.store.batches import SUGGEST, USE
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from annotator.suggest.protocol import SUGGESTER
from annotator.suggest.training.folder import facts_of, is_model, meta_of
from annotator.suggest.training.plugins import plugin_named, version_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """A suggester in use on a layer.

    ``choice`` says where it is: a folder (within the project's own folder as a relative path), a package,
    or a plug-in with its argument. ``name`` is what its suggestions are called after.
    """

    batch: int
    name: str
    choice: str
    layer: str


def used(reading: Reading) -> list[Used]:
    """The suggesters in use, our own one not among them, in the order in which they were taken."""
    return [
        Used(batch=batch, name=str(d["name"]), choice=str(d["choice"]), layer=str(d["layer"]))
        for batch, d in reading.batches.in_force(USE)
        if d.get("choice")
    ]


def silenced(reading: Reading) -> set[str]:
    """The layers on which our own suggester proposes nothing."""
    return {str(d["layer"]) for _, d in reading.batches.in_force(USE) if not d.get("choice")}


def use(workspace: Workspace, choice: str, layer: str, person: Person | None = None) -> Used:
    """Take a model's folder, a package or a plug-in into use on a layer, as one step.

    One that is in use there already stays as it is.

    Raises:
        WrongUse: if it is none of these, or there is no such layer.
    """
    name = name_of(choice)
    kept = _kept(workspace, choice)

    def work(writing: Writing) -> Used:
        layers = [known.name for known in writing.schemes.get().layers]
        if layer not in layers:
            raise WrongUse(
                worded("There is no layer “{layer}” in this project.", layer=layer),
                next_step=worded("Its layers are: {names}.", names=", ".join(layers)),
            )
        there = next((u for u in used(writing) if (u.choice, u.layer) == (kept, layer)), None)
        if there is not None:
            return there
        batch = _begin(writing, {"name": name, "choice": kept, "layer": layer})
        return Used(batch=batch, name=name, choice=kept, layer=layer)

    taken = workspace.perform(f"use {name}", work, annotator=person.row if person else None).result
    approve(taken.choice)
    return taken


def stop_using(workspace: Workspace, name: str, person: Person | None = None) -> Changes:
    """Put a suggester out of use with what it proposes and nobody has decided, as one step.

    Raises:
        WrongUse: if it is not in use.
    """

    def work(writing: Writing) -> None:
        there = [u for u in used(writing) if u.name == name]
        if not there:
            names = ", ".join(sorted({u.name for u in used(writing)}))
            raise WrongUse(
                worded("No suggester {name!r} is in use here.", name=name),
                next_step=worded("In use: {names}.", names=names) if names else worded("None is in use."),
            )
        for one in there:
            writing.batches.withdraw(one.batch)
        batch = writing.batches.begin(kind_of(name), {"by": name})
        writing.suggestions.dismiss(name, batch)
        writing.batches.finish(batch)

    return workspace.perform(f"stop using {name}", work, annotator=person.row if person else None).changes


def set_own(workspace: Workspace, layer: str, on: bool, person: Person | None = None) -> Changes:
    """Let our own suggester propose on a layer, or not, from the next run on; one step."""

    def work(writing: Writing) -> None:
        off = [b for b, d in writing.batches.in_force(USE) if not d.get("choice") and d["layer"] == layer]
        if on:
            for batch in off:
                writing.batches.withdraw(batch)
        elif not off:
            _begin(writing, {"name": SUGGESTER, "choice": "", "layer": layer})

    name = f"use {SUGGESTER}" if on else f"stop using {SUGGESTER}"
    return workspace.perform(name, work, annotator=person.row if person else None).changes


def kind_of(name: str) -> str:
    """The kind of the batches of a suggester's runs."""
    return f"{SUGGEST}:{name}"


def name_of(choice: str) -> str:
    """What the suggestions of a choice are called after.

    Raises:
        WrongUse: if it is no model folder, package or plug-in.
    """
    folder = Path(choice)
    point, _ = plugin_named(choice)
    if is_model(folder):
        return folder.absolute().name
    if point is not None:
        return point.name
    if choice in installed_packages():
        return choice
    raise WrongUse(
        worded("There is no model or plug-in {choice!r}.", choice=choice),
        next_step=worded("Name a model's folder, an installed model package or a plug-in."),
    )


def layer_of(choice: str) -> str:
    """The layer a model was trained for; ``entity`` where it does not say."""
    folder = Path(choice)
    return str(facts_of(meta_of(folder)).get("layer") or "entity") if is_model(folder) else "entity"


def by_of(choice: str) -> str:
    """What tells one state of a suggester from another: its name with its version, or a hash of its data."""
    folder = Path(choice)
    if is_model(folder):
        meta = meta_of(folder)
        facts: dict[str, Any] = facts_of(meta)
        state = facts.get("data", "") + facts.get("created", "")
        return f"{folder.name} {state or meta.get('version', '')}".strip()
    point, argument = plugin_named(choice)
    if point is not None:
        return f"{point.name} {version_of(point)} {argument}".strip()
    import importlib.metadata  # loads what reads mails

    try:
        version = importlib.metadata.version(choice)
    except importlib.metadata.PackageNotFoundError:
        version = ""
    return f"{choice} {version}".strip()


def place_of(workspace: Workspace, choice: str) -> str:
    """A recorded choice as it is to be loaded now."""
    beside = workspace.path.parent / choice
    return str(beside) if not Path(choice).is_absolute() and is_model(beside) else choice


def _kept(workspace: Workspace, choice: str) -> str:
    """How a choice is recorded: a folder beside the project without the way there, so that both can move."""
    folder = Path(choice).absolute()
    if not is_model(folder):
        return choice
    near = workspace.path.absolute().parent
    return folder.relative_to(near).as_posix() if folder.is_relative_to(near) else str(folder)


def _begin(writing: Writing, detail: dict[str, Any]) -> int:
    batch = writing.batches.begin(USE, detail)
    writing.batches.finish(batch)
    return batch
