"""brat's ``annotation.conf``: the types of a folder of annotations, read and written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_SECTION = re.compile(r"\[(?P<name>[a-z]+)\]")
_MACRO = re.compile(r"<[^<>]+>\s*=")


@dataclass(frozen=True, slots=True)
class Types:
    """The names an ``annotation.conf`` allows, in its order."""

    entities: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()


def types_of(content: str) -> Types:
    """The types that ``content`` names; headings of its hierarchy that mark nothing are left out."""
    found: dict[str, dict[str, None]] = {}
    section = ""
    for raw in content.splitlines():
        line = raw.strip()
        match = _SECTION.fullmatch(line)
        if match:
            section = match["name"]
        elif line and not line.startswith(("#", "!", "-")) and not _MACRO.match(line):
            found.setdefault(section, {})[line.split()[0]] = None
    names = {key: tuple(values) for key, values in found.items()}
    return Types(
        names.get("entities", ()),
        names.get("relations", ()),
        names.get("events", ()),
        names.get("attributes", ()),
    )


@dataclass(slots=True)
class Seen:
    """The types that were written."""

    entities: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)
    roles: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    relations: dict[tuple[str, str, str, bool], tuple[set[str], set[str]]] = field(default_factory=dict)
    attributes: dict[str, set[str]] = field(default_factory=dict)

    def span(self, label: str, *, event: bool) -> None:
        """A span was written; ``event`` says that it is a trigger."""
        (self.events if event else self.entities).add(label)

    def role(self, event: str, role: str, target: str) -> None:
        """An event of that type has such a role."""
        self.roles.setdefault(event, {}).setdefault(role.rstrip("0123456789") or role, set()).add(target)

    def relation(
        self,
        label: str,
        head: str,
        child: str,
        roles: tuple[str, str] = ("Arg1", "Arg2"),
        *,
        symmetric: bool = False,
    ) -> None:
        """A relation was written between spans of these labels."""
        heads, children = self.relations.setdefault((label, *roles, symmetric), (set(), set()))
        heads.add(head)
        children.add(child)

    def attribute(self, name: str, value: str | bool) -> None:
        """An attribute was written; True is one without a value."""
        values = self.attributes.setdefault(name, set())
        if isinstance(value, str):
            values.add(value)


def configuration_of(seen: Seen) -> str:
    """An ``annotation.conf`` that allows what was seen."""
    lines = ["[entities]", *sorted(seen.entities - seen.events), "", "[relations]"]
    for (label, first, second, symmetric), (heads, children) in sorted(seen.relations.items()):
        ends = f"{first}:{'|'.join(sorted(heads))}, {second}:{'|'.join(sorted(children))}"
        lines.append(f"{label} {ends}" + (", <REL-TYPE>:symmetric-transitive" if symmetric else ""))
    lines += ["", "[events]"]
    for event in sorted(seen.events):
        roles = ", ".join(
            f"{role}*:{'|'.join(sorted(targets))}"
            for role, targets in sorted(seen.roles.get(event, {}).items())
        )
        lines.append(f"{event} {roles}".rstrip())
    lines += ["", "[attributes]"]
    for name, values in sorted(seen.attributes.items()):
        allowed = f", Value:{'|'.join(sorted(values))}" if values else ""
        lines.append(f"{name} Arg:<ANY>{allowed}")
    return "\n".join(lines) + "\n"
