"""A packet to bytes and back: the manifest with its seal, and a line of JSON for each thing."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, BinaryIO, TypeVar

import msgspec

from annotator.domain.errors import UnusableInput
from annotator.domain.packets.contents import (
    GivenArticle,
    Manifest,
    Packet,
    PacketKind,
    ProposedLink,
    ProposedSpan,
    SchemeTold,
    ToldEntry,
    ToldPerson,
)
from annotator.domain.packets.work import ArticleWork, WorkStep
from annotator.domain.wording import worded
from annotator.formats.packet import container

FORMAT = "goldpack/1"
_FAMILY = "goldpack/"
_AGAIN = worded("Have it made or sent again.")

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What the manifest says of a member: its SHA-256, its bytes, its lines."""

    sha256: str
    bytes: int
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedManifest:
    """The file ``manifest.json``: the ``seal`` is the SHA-256 of all the rest of it, and the packet's id."""

    format: str
    packet: Manifest
    members: dict[str, Member]
    seal: str = ""


LINES: dict[str, Any] = {
    "articles.jsonl": GivenArticle,
    "suggestions.jsonl": ProposedSpan,
    "links.jsonl": ProposedLink,
    "entries.jsonl": ToldEntry,
    "work.jsonl": ArticleWork,
    "history.jsonl": WorkStep,
}
"""What a line of each member is."""

_OF_KIND = {
    PacketKind.OUT: ("articles.jsonl", "suggestions.jsonl", "links.jsonl", "entries.jsonl"),
    PacketKind.BACK: ("work.jsonl", "history.jsonl", "entries.jsonl"),
}


def write_packet(packet: Packet) -> tuple[bytes, str]:
    """The bytes of a packet, the same for the same packet, and its id."""
    lines = {
        "articles.jsonl": packet.articles,
        "suggestions.jsonl": packet.proposed,
        "links.jsonl": packet.links,
        "entries.jsonl": packet.entries,
        "work.jsonl": packet.work,
        "history.jsonl": packet.steps,
    }
    members = {"scheme.json": _json(packet.scheme), "people.json": _json(packet.leads)}
    members |= {name: _lines(lines[name]) for name in _OF_KIND[packet.manifest.kind]}
    told = {
        name: Member(sha256=container.sha256(data), bytes=len(data), lines=data.count(b"\n"))
        for name, data in members.items()
    }
    manifest = SealedManifest(format=FORMAT, packet=packet.manifest, members=told)
    seal = _seal(manifest)
    members[container.MANIFEST] = _json(replace(manifest, seal=seal))
    return container.packed(members), seal


def read_packet(data: bytes | BinaryIO) -> Packet:
    """The packet in a file's bytes.

    Raises:
        UnusableInput: if it is no packet, of a newer format, cut off, or not as it was sealed.
    """
    members = container.unpacked(io.BytesIO(data) if isinstance(data, bytes) else data)
    manifest = _manifest(members)
    _refuse_changed(members, manifest)
    kind = manifest.packet.kind
    found: dict[str, tuple[Any, ...]] = {
        name: _parsed(members[name], name, LINES[name]) for name in _OF_KIND[kind] if name in members
    }
    return Packet(
        id=manifest.seal,
        manifest=manifest.packet,
        scheme=_value(members["scheme.json"], "scheme.json", SchemeTold),
        leads=_value(members["people.json"], "people.json", tuple[ToldPerson, ...]),
        articles=found.get("articles.jsonl", ()),
        proposed=found.get("suggestions.jsonl", ()),
        links=found.get("links.jsonl", ()),
        entries=found.get("entries.jsonl", ()),
        work=found.get("work.jsonl", ()),
        steps=found.get("history.jsonl", ()),
    )


def told_entries(data: bytes) -> Packet:
    """The manifest, scheme and entries of a packet that was read before: nothing else of it is looked at."""
    members = container.unpacked(io.BytesIO(data), ("entries.jsonl", "scheme.json"))
    manifest = _manifest(members)
    return Packet(
        id=manifest.seal,
        manifest=manifest.packet,
        scheme=_value(members["scheme.json"], "scheme.json", SchemeTold),
        entries=_parsed(members.get("entries.jsonl", b""), "entries.jsonl", ToldEntry),
    )


def _manifest(members: dict[str, bytes]) -> SealedManifest:
    data = members[container.MANIFEST]
    try:
        told = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError) as error:
        raise _unreadable(container.MANIFEST) from error
    name = told.get("format") if isinstance(told, dict) else None
    if not isinstance(name, str) or not name.startswith(_FAMILY):
        raise UnusableInput(
            worded("This zip archive is not a packet."),
            next_step=worded("To take in articles, use “import” instead."),
        )
    if name != FORMAT:
        raise UnusableInput(
            worded(
                "A newer Goldspan made this packet ({newer}; this one knows {known}).",
                newer=name[:40],
                known=FORMAT,
            ),
            next_step=worded("Update Goldspan."),
        )
    return _value(data, container.MANIFEST, SealedManifest)


def _refuse_changed(members: dict[str, bytes], manifest: SealedManifest) -> None:
    missing = sorted({*manifest.members, "scheme.json", "people.json"} - members.keys())
    if missing:
        raise UnusableInput(worded("{file} is missing from this packet.", file=missing[0]), next_step=_AGAIN)
    changed = [
        name
        for name, data in sorted(members.items())
        if name != container.MANIFEST
        and (name not in manifest.members or container.sha256(data) != manifest.members[name].sha256)
    ]
    if changed or _seal(manifest) != manifest.seal:
        what = changed[0] if changed else container.MANIFEST
        raise UnusableInput(
            worded(
                "This packet was changed after it was made: {file} is not what it was sealed as.", file=what
            ),
            next_step=_AGAIN,
        )


def _seal(manifest: SealedManifest) -> str:
    return container.sha256(_json(replace(manifest, seal="")))


def _json(value: object) -> bytes:
    return msgspec.json.encode(value, order="sorted") + b"\n"


def _lines(values: Iterable[object]) -> bytes:
    encoder = msgspec.json.Encoder(order="sorted")
    return b"".join(encoder.encode(value) + b"\n" for value in values)


def _parsed(data: bytes, name: str, kind: type[T]) -> tuple[T, ...]:
    decoder = msgspec.json.Decoder(kind)
    try:
        return tuple(decoder.decode(line) for line in data.split(b"\n") if line)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise _unreadable(name) from error


def _value(data: bytes, name: str, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise _unreadable(name) from error


def _unreadable(name: str) -> UnusableInput:
    return UnusableInput(worded("{file} in this packet can't be read.", file=name), next_step=_AGAIN)
