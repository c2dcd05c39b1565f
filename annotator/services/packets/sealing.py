"""Gives a packet its number in this copy and its seal: the same ones for the same content."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from annotator.domain.packets.contents import Built, Packet
from annotator.formats.packet.packet_file import write_packet
from annotator.services.packets.home import last_made, made_fact
from annotator.services.packets.own_packet import latest_built
from annotator.store.access import Writing
from annotator.store.repository import now


def sealed(writing: Writing, packet: Packet) -> tuple[bytes, Packet]:
    """The bytes of a packet, with the number it has in this copy; the same one for the same content."""
    manifest = packet.manifest
    key = f"{manifest.kind.value}:{manifest.annotator}"
    bare = replace(manifest, sequence=0, made="", builds_on=())
    content = hashlib.sha256(write_packet(replace(packet, manifest=bare))[0]).hexdigest()
    last = last_made(writing, key)
    if last.get("content") == content and last.get("machine") == manifest.machine:
        sequence, made = int(last["sequence"]), str(last["made"])
        builds_on = tuple(Built(**told) for told in last["builds_on"])
    else:
        before = [Built(**{key: last[key] for key in ("machine", "sequence", "packet")})] if last else []
        sequence, made = (before[0].sequence if before else 0) + 1, now()
        # Of what two packets tell, the later one is believed, also where the clock was set back between them.
        made = max(made, str(last.get("made", "")))
        builds_on = latest_built([*manifest.builds_on, *before])
    whole = replace(packet, manifest=replace(manifest, sequence=sequence, made=made, builds_on=builds_on))
    data, packet_id = write_packet(whole)
    told: dict[str, Any] = {
        "machine": manifest.machine,
        "sequence": sequence,
        "made": made,
        "packet": packet_id,
        "content": content,
        "builds_on": [{"machine": b.machine, "sequence": b.sequence, "packet": b.packet} for b in builds_on],
    }
    writing.facts.put(*made_fact(key, told))
    return data, replace(whole, id=packet_id)
