"""The models of a project: folders beside it, and what is known of each."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.errors import UserFixable
from annotator.domain.wording import worded
from annotator.folders import cache_folder
from annotator.services.model.train import proposed_name
from annotator.store.workspace import Workspace
from annotator.suggest.training.folder import facts_of, is_model, keep_left_behind, meta_of, part_of
from annotator.suggest.training.values import TrainingTrouble


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownModel:
    """A model folder: its name, when it was made (ISO, UTC; empty: not known), and what we wrote of it."""

    folder: Path
    name: str
    created: str
    layer: str
    labels: tuple[str, ...]
    f1: float | None
    facts: Mapping[str, Any]


def models_folder(workspace: Workspace) -> Path:
    """Where a project's models lie: beside its file, or for one on a server with what can be made again."""
    place = workspace.path.parent if workspace.in_file else cache_folder()
    return place / f"{workspace.path.stem}-models"


def new_model_folder(workspace: Workspace, layer: str) -> Path:
    """A folder for a new model, not there yet."""
    folder = models_folder(workspace)
    name = proposed_name(layer, lambda n: (folder / n).exists() or part_of(folder / n).exists())
    return folder / name


def known_models(workspace: Workspace) -> list[KnownModel]:
    """The models beside the project, the newest first, those whose training was broken off among them."""
    folder = models_folder(workspace)
    if not folder.is_dir():
        return []
    keep_left_behind(folder)
    found = []
    for path in folder.iterdir():
        if is_model(path):
            try:
                found.append(known_model(path))
            except TrainingTrouble:
                continue  # it is no model after all
    return sorted(found, key=lambda m: (m.created, m.name), reverse=True)


def known_model(folder: Path) -> KnownModel:
    """What the meta of a model folder says.

    Raises:
        TrainingTrouble: if it is none.
    """
    meta = meta_of(folder)
    facts = facts_of(meta)
    scores = facts.get("held", {}).get("scores") or {}
    labels = facts.get("labels") or sorted({x for given in meta.get("labels", {}).values() for x in given})
    return KnownModel(
        folder=folder,
        name=folder.name,
        created=str(facts.get("created", "")),
        layer=str(facts.get("layer", "")),
        labels=tuple(str(label) for label in labels),
        f1=float(scores["f"]) if "f" in scores else None,
        facts=facts,
    )


def facts_at(model: str) -> dict[str, Any]:
    """What we wrote of a model when it was trained; empty for a package, or another program's folder."""
    return facts_of(meta_of(Path(model))) if is_model(Path(model)) else {}


def delete_model(workspace: Workspace, folder: Path) -> None:
    """Remove a model that lies beside the project; its suggestions stay.

    Raises:
        UserFixable: if it lies elsewhere, or can't be removed.
    """
    if folder.parent != models_folder(workspace) or not is_model(folder):
        raise UserFixable(
            worded("This model does not lie with the project, so it is not removed."), where=str(folder)
        )
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise UserFixable(
            worded("The model can't be removed: {reason}.", reason=error.strerror),
            where=str(folder),
            next_step=worded("Remove it by hand."),
        ) from error
