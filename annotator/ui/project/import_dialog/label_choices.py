"""What a person chose for the labels that come in, over what their names suggest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.scheme import Colour, Drawing, Scheme
from annotator.services.importing.foreign_labels import HUES
from annotator.services.importing.label_mapping import LabelMapping
from annotator.services.importing.label_names import Pair, likely
from annotator.ui.language import tr
from annotator.ui.project.import_dialog.candidate import Candidate


@dataclass(frozen=True, slots=True)
class Look:
    """How the spans of a label are drawn: its name in the project, and its layer's way of drawing."""

    name: str
    drawing: Drawing
    colour: Colour


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a label can become; ``pair`` is None to leave it out."""

    words: str
    pair: Pair | None


class LabelChoices:
    """The labels of all candidates, how often each is there, and what it becomes in the project."""

    def __init__(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._counts: Counter[Pair] = Counter()
        self._order: dict[Pair, int] = {}
        self._likely: dict[Pair, Pair | None] = {}
        self._chosen: dict[Pair, Pair | None] = {}
        self._added: list[Pair] | None = None
        self.unnamed = 0
        """How many spans name nobody whose work they are."""

    def add(self, candidates: Iterable[Candidate]) -> None:
        """Count the labels of further candidates."""
        for candidate in candidates:
            if not candidate.labels:
                continue
            self._counts.update(candidate.labels)
            if candidate.record is not None and not candidate.record.annotator:
                self.unnamed += sum(candidate.labels.values())
        self._added = None
        for pair in self._counts:
            if pair not in self._order:
                self._order[pair] = len(self._order)
                self._likely[pair] = likely(*pair, self._scheme)

    def recount(self, candidates: Iterable[Candidate]) -> None:
        """Count anew, after a file was read again; what was chosen stays."""
        self._counts.clear()
        self.unnamed = 0
        self.add(candidates)

    def pairs(self) -> list[Pair]:
        """The labels there are, in the order they were met."""
        return sorted(self._counts, key=self._order.__getitem__)

    def count(self, pair: Pair) -> int:
        """How many spans a label has."""
        return self._counts[pair]

    def target(self, pair: Pair) -> Pair | None:
        """What a label becomes; None where it is left out. Without a likely one it is added as it is."""
        if pair in self._chosen:
            return self._chosen[pair]
        return self._likely.get(pair) or pair

    def choose(self, pair: Pair, target: Pair | None) -> None:
        """Let a label become another, or leave it out."""
        self._chosen[pair] = target
        self._added = None

    def added(self) -> list[Pair]:
        """The labels that would be new in the project."""
        if self._added is None:
            targets = dict.fromkeys(filter(None, map(self.target, self.pairs())))
            self._added = [pair for pair in targets if self._scheme.label(*pair) is None]
        return self._added

    def worth_a_look(self) -> bool:
        """Whether any label does not simply come in under its own name."""
        return any(self._scheme.label(*pair) is None for pair in self._counts)

    def choices(self, pair: Pair) -> Sequence[Choice]:
        """All that a label can become: the project's labels, a new one, or nothing."""
        found = [
            Choice(f"{label.name} ({layer.name})", (layer.name, label.name))
            for layer, label in self._scheme.offered()
        ]
        known = self._scheme.label(*pair)
        if known is not None and known.retired:
            found.append(Choice(tr("{name} ({layer}, retired)", name=known.name, layer=pair[0]), pair))
        layers = dict.fromkeys([pair[0], *(layer.name for layer in self._scheme.layers)])
        found.extend(
            Choice(tr("New: {name} ({layer})", name=pair[1], layer=layer), (layer, pair[1]))
            for layer in layers
            if self._scheme.label(layer, pair[1]) is None
        )
        return [*found, Choice(tr("Leave out"), None)]

    def words(self, pair: Pair, target: Pair | None) -> str:
        """How one thing a label can become is called."""
        return next(choice.words for choice in self.choices(pair) if choice.pair == target)

    def mapping(self) -> LabelMapping:
        """What the import is to do."""
        targets = {pair: self.target(pair) for pair in self._counts}
        return LabelMapping({pair: target for pair, target in targets.items() if target != pair})

    def look(self, pair: Pair) -> Look | None:
        """How spans that come in under a label will look; None where they are left out."""
        target = self.target(pair)
        return None if target is None else self.look_of(target)

    def look_of(self, target: Pair) -> Look:
        """How spans of a label of the project look, or of one that is to be added to it."""
        layer = next((layer for layer in self._scheme.layers if layer.name == target[0]), None)
        drawing = layer.drawing if layer is not None else Drawing.FILL
        known = self._scheme.label(*target)
        if known is not None:
            return Look(known.name, drawing, known.colour)
        added = self.added()
        number = added.index(target) if target in added else len(added)
        return Look(target[1], drawing, HUES[number % len(HUES)])
