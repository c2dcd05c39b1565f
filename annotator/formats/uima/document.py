"""From the feature structures of a UIMA CAS to documents, as XMI and CAS JSON both give them.

No type system is asked for: what has a range is a span, what has a governor and a dependent is a
relation, and what has a target fills a slot. Positions count UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded, worded_count
from annotator.formats import own_notes
from annotator.formats.foreign_document import ForeignDocument
from annotator.formats.foreign_relations import GivenRelation
from annotator.formats.foreign_spans import MOST_SPANS, GivenSpan
from annotator.formats.uima.layer_names import OUR_DOCUMENT, SENTENCE, TOKEN, label_of

SOFA = "uima.cas.Sofa"
GOVERNOR, DEPENDENT = "Governor", "Dependent"

_NO_SPANS = (
    "uima.tcas.DocumentAnnotation",
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.",
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
)
_MOST_VIEWS = 100
_FACTS = {"language": "language", "documentTitle": "title"}
_UNKNOWN_LANGUAGE = "x-unspecified"
_OF_ALL = frozenset({"begin", "end", "sofa"})


@dataclass(slots=True)
class Structure:
    """A feature structure: ``values`` are plain, ``refers`` holds the ids of others, both by feature."""

    id: str
    type: str
    values: dict[str, Any] = field(default_factory=dict)
    refers: dict[str, list[str]] = field(default_factory=dict)


def documents_of(structures: list[Structure]) -> Iterator[tuple[str, ForeignDocument]]:
    """Each view's name and document, in the order of the file.

    Raises:
        UnusableInput: if no view holds text.
    """
    sofas = [structure for structure in structures if structure.type == SOFA]
    if len(sofas) > _MOST_VIEWS:
        raise UnusableInput(
            worded_count("It has more than %Ln view.", "It has more than %Ln views.", _MOST_VIEWS)
        )
    found = 0
    for sofa in sofas:
        text = sofa.values.get("sofaString")
        if not isinstance(text, str) or not text:
            continue
        found += 1
        here = [s for s in structures if s.type != SOFA and _sofa_of(s, sofas) in {"", sofa.id}]
        name = sofa.values.get("sofaID")
        yield (name if isinstance(name, str) else ""), _View(here).given(text)
    if not found:
        raise UnusableInput(worded("No view of it holds text."), next_step=worded("Export it with its text."))


def _sofa_of(structure: Structure, sofas: list[Structure]) -> str:
    """The id of the text a structure speaks of; empty for one that speaks of none."""
    named = structure.refers.get("sofa")
    if named:
        return named[0]
    return sofas[0].id if "begin" in structure.values and len(sofas) == 1 else ""


class _View:
    """The structures of one view."""

    def __init__(self, structures: list[Structure]) -> None:
        self._structures = structures
        self._by_id = {structure.id: structure for structure in structures}
        self._numbers: dict[str, int] = {}
        self._wanted: set[str] = set()
        self._given = ForeignDocument(text="", unit="utf16")

    def given(self, text: str) -> ForeignDocument:
        """The document of this view with all that can be taken of it."""
        self._given.text = text
        ends = [s for s in self._structures if GOVERNOR in s.refers and DEPENDENT in s.refers]
        between = {structure.id for structure in ends}
        self._wanted = {uid for s in ends for key in (GOVERNOR, DEPENDENT) for uid in s.refers[key]}
        self._wanted |= {
            uid for s in self._structures if "begin" not in s.values for uid in s.refers.get("target", ())
        }
        left_out = 0
        for structure in self._structures:
            if structure.type.startswith(_NO_SPANS) or structure.type == OUR_DOCUMENT:
                self._take_facts(structure)
            elif structure.id in between or "begin" not in structure.values:
                continue
            elif structure.type in {TOKEN, SENTENCE} and structure.id not in self._wanted:
                left_out += 1
            else:
                self._take_span(structure)
        if left_out:
            self._given.notes.append(
                worded("Tokens and sentences were left out: {left_out:,}.", left_out=left_out)
            )
        for structure in ends:
            self._take_relation(structure)
        for structure in self._structures:
            if structure.id in self._numbers:
                self._take_links(structure)
        return self._given

    def _take_facts(self, structure: Structure) -> None:
        facts = dict(self._given.facts)
        for key, name in _FACTS.items():
            value = structure.values.get(key)
            if isinstance(value, str) and value and value != _UNKNOWN_LANGUAGE:
                facts.setdefault(name, value)
        if structure.type == OUR_DOCUMENT:
            own = own_notes.from_text(str(structure.values.get(own_notes.KEY, "")))
            own = own if isinstance(own, dict) else {}
            facts |= own["facts"] if isinstance(own.get("facts"), dict) else {}
            self._given.annotator = str(own.get("annotator", ""))
        self._given.facts = facts

    def _take_span(self, structure: Structure) -> None:
        start, end = (structure.values.get(key) for key in ("begin", "end"))
        if type(start) is not int or type(end) is not int:
            self._given.refused.append(
                (worded("annotation {number}", number=structure.id), worded("It has no whole positions."))
            )
            return
        number = len(self._given.spans) + 1
        if number > MOST_SPANS:
            raise UnusableInput(
                worded_count("It has more than %Ln span.", "It has more than %Ln spans.", MOST_SPANS),
                next_step=worded("Split the document."),
            )
        own = own_notes.from_text(str(structure.values.get(own_notes.KEY, "")))
        label, features = label_of(structure.type, _features(structure.values))
        span = GivenSpan(start, end, label, id=f"a{structure.id}", features=features or None, number=number)
        own_notes.tell_span(span, own)
        self._numbers[structure.id] = number
        self._given.spans.append(span)

    def _take_relation(self, structure: Structure) -> None:
        own = own_notes.from_text(str(structure.values.get(own_notes.KEY, "")))
        label, features = label_of(structure.type, _features(structure.values), relation=True)
        head, child = structure.refers[GOVERNOR][0], structure.refers[DEPENDENT][0]
        self._relate(label, head, child, features, own, uid=f"a{structure.id}")

    def _take_links(self, structure: Structure) -> None:
        """What a span names: the links of its slots, the next of a chain, or another span."""
        for name, ids in structure.refers.items():
            if name == "sofa":
                continue
            for uid in ids:
                named = self._by_id.get(uid)
                if uid in self._numbers:
                    label = structure.values.get("referenceRelation") if name == "next" else None
                    self._relate(label if isinstance(label, str) and label else name, structure.id, uid, {})
                elif named is not None and "target" in named.refers:
                    role = named.values.get("role")
                    role = role if isinstance(role, str) else ""
                    features = _features({k: v for k, v in named.values.items() if k != "role"})
                    slot = {"slot": name} if role else {}
                    self._relate(role or name, structure.id, named.refers["target"][0], features | slot)

    def _relate(
        self, label: str, head: str, child: str, features: dict[str, Any], own: Any = None, uid: str = ""
    ) -> None:
        numbers = self._numbers.get(head, 0), self._numbers.get(child, 0)
        relation = GivenRelation(label, *numbers, id=uid, features=features or None)
        own_notes.tell_relation(relation, own)
        self._given.relations.append(relation)


def _features(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that say something of an annotation."""
    skipped = {*_OF_ALL, own_notes.KEY}
    return {key: value for key, value in values.items() if key not in skipped and value not in ("", None, [])}
