"""The models, packages and plug-ins that a project may use, as rows of a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.wording import worded
from annotator.services.model.models import KnownModel, known_models
from annotator.services.suggesting.in_use import layer_of, name_of, place_of, silenced, used
from annotator.services.suggesting.installed import installed_packages
from annotator.store.workspace import Workspace
from annotator.suggest.protocol import SUGGESTER
from annotator.suggest.training.plugins import installed_plugins
from annotator.ui.agreement.figures_table import FiguresRow
from annotator.ui.language import several, tr
from annotator.ui.punctuation import listed

HEADS = (worded("Suggester"), "", "F1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A suggester that can be measured or used; ``layers`` are those on which it is in use.

    Our own one is in use on all but those where it is ``resting``.
    """

    name: str
    choice: str
    layer: str
    about: str
    f1: float | None = None
    model: KnownModel | None = None
    layers: tuple[str, ...] = ()
    own: bool = False
    resting: tuple[str, ...] = ()

    @property
    def row(self) -> FiguresRow:
        """Its row in the table."""
        state = tr("in use") if self.layers else ""
        if self.resting:
            state = (
                tr("not on {layer}", layer=self.resting[0])
                if len(self.resting) == 1
                else several("on %Ln layer", "on %Ln layers", len(self.layers))
            )
        tip = f"{self.name}: {self.about}"
        if self.layers:
            tip = tr("{suggester}; in use on {layers}", suggester=tip, layers=listed(self.layers))
        return FiguresRow(name=f"{self.name} · {self.about}", words=state, figures=(self.f1,), tip=tip)


def offered(workspace: Workspace, layers: tuple[str, ...]) -> list[Offered]:
    """What there is: our own suggester, the project's models, other folders in use, packages, plug-ins."""
    models = known_models(workspace)
    with workspace.read() as reading:
        in_use = used(reading)
        off = silenced(reading)
    where: dict[str, list[str]] = {}
    for one in in_use:
        where.setdefault(one.name, []).append(one.layer)
    found = [
        Offered(
            name=SUGGESTER,
            choice="",
            layer="",
            about=tr("Goldspan's own"),
            layers=tuple(layer for layer in layers if layer not in off),
            own=True,
            resting=tuple(layer for layer in layers if layer in off),
        )
    ]
    found += [_of_model(model, where) for model in models]
    known = {o.name for o in found}
    for one in in_use:
        if one.name not in known:
            known.add(one.name)
            choice = place_of(workspace, one.choice)
            found.append(
                Offered(
                    name=one.name,
                    choice=choice,
                    layer=one.layer,
                    about=one.choice,
                    layers=tuple(where[one.name]),
                )
            )
    for package in installed_packages():
        if package not in known:
            found.append(Offered(name=package, choice=package, layer="entity", about=tr("installed model")))
    for name, version in installed_plugins():
        if name not in known:
            found.append(
                Offered(
                    name=name,
                    choice=name,
                    layer="entity",
                    about=tr("plug-in {version}", version=version).strip(),
                )
            )
    return found


def of_folder(folder: str) -> Offered:
    """A model of any folder.

    Raises:
        UserFixable: if it is none.
    """
    return Offered(name=name_of(folder), choice=folder, layer=layer_of(folder), about=folder)


def _of_model(model: KnownModel, where: Mapping[str, list[str]]) -> Offered:
    facts = model.facts
    articles = facts.get("articles", {})
    learned = articles.get("train", 0) + articles.get("choose", 0)
    parts = [
        model.layer,
        several(
            "%Ln article of {annotators}",
            "%Ln articles of {annotators}",
            learned,
            annotators=listed(facts.get("source", ())),
        ),
        model.created[:10],
    ]
    if facts.get("stopped"):
        parts.append(tr("stopped early"))
    return Offered(
        name=model.name,
        choice=str(model.folder),
        layer=model.layer or "entity",
        about=" · ".join(part for part in parts if part),
        f1=model.f1,
        model=model,
        layers=tuple(where.get(model.name, ())),
    )
