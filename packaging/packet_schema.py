"""Writes the JSON Schema of packets from its classes: ``python packaging/packet_schema.py``.

A test compares the file with what this would write.
"""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from annotator.domain.packets.contents import SchemeTold, ToldPerson
from annotator.formats.packet.packet_file import FORMAT, LINES, SealedManifest

FILE = Path(__file__).resolve().parents[1] / "resources" / "schema" / "goldpack-1.schema.json"


def written() -> str:
    """The schema: one definition for what each member holds, or each of its lines."""
    kinds = {
        "manifest.json": SealedManifest,
        "scheme.json": SchemeTold,
        "people.json": tuple[ToldPerson, ...],
    }
    members = {**kinds, **LINES}
    found, definitions = msgspec.json.schema_components(
        tuple(members.values()), ref_template="#/$defs/{name}"
    )
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        "description": "What the members of a packet hold; of a .jsonl member, what each line holds.",
        "type": "object",
        "properties": dict(zip(members, found, strict=True)),
        "$defs": definitions,
    }
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(written(), "utf-8")
