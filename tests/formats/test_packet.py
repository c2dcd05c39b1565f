"""Packets as bytes: written the same every time, read under limits, refused in one sentence."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UnusableInput
from annotator.domain.packets.contents import (
    Built,
    GivenArticle,
    Manifest,
    Packet,
    PacketKind,
    ProposedLink,
    ProposedSpan,
    SchemeTold,
    ToldEntry,
    ToldPerson,
    ToldVariant,
)
from annotator.domain.packets.work import (
    ArticleWork,
    StepRow,
    WorkedNote,
    WorkedRelation,
    WorkedSpan,
    WorkStep,
)
from annotator.formats.packet import container
from annotator.formats.packet.packet_file import read_packet, told_entries, write_packet

_MANIFEST = Manifest(
    project="p",
    kind=PacketKind.BACK,
    annotator="a",
    name="Anna 🚤",
    machine="m",
    sequence=2,
    scheme_version=1,
    made="2031-05-02T10:00:00.000+00:00",
    program="0",
    articles=1,
    builds_on=(Built(machine="m", sequence=1, packet="x"),),
)
_ENTRY = ToldEntry(id="e", name="Ana", variants=(ToldVariant(text="A. Korvo", article="d", accepted=False),))
BACK = Packet(
    manifest=_MANIFEST,
    scheme=SchemeTold(version=1, scheme={"name": "news"}),
    leads=(ToldPerson(id="l", name="Mara"),),
    entries=(_ENTRY,),
    work=(
        ArticleWork(
            article="d",
            text_sha256="0",
            operations=("o1", "o2"),
            status="flagged",
            reason="why\u2028not",
            modified="2031",
            spans=(
                WorkedSpan(
                    id="s",
                    layer="entity",
                    label="GPE",
                    start=0,
                    end=6,
                    text="Talvik",
                    status="accepted",
                    created="2031",
                    modified="2031",
                    features={"entry": "e", "n": [1, None]},
                    suggestion=("test", "s1"),
                    score=0.5,
                ),
            ),
            relations=(
                WorkedRelation(id="r", label="same", head="s", child="t", status="added", article="d2"),
            ),
            notes=(WorkedNote(id="n", body="?", created="2031", modified="2031", start=0, end=2, text="Ta"),),
            seconds={"2031-05-02": 12.5},
        ),
    ),
    steps=(
        WorkStep(
            id="o1",
            name="accept GPE",
            kind="do",
            made="2031",
            rows=(StepRow(kind="annotation", article="d", id="s", after={"label": "GPE"}),),
        ),
    ),
)
OUT = Packet(
    manifest=replace(_MANIFEST, kind=PacketKind.OUT),
    scheme=BACK.scheme,
    leads=BACK.leads,
    entries=BACK.entries,
    articles=(
        GivenArticle(id="d", text="Talvik 🚤", furniture=((0, 2, "other"),), given="2031", training=True),
    ),
    proposed=(
        ProposedSpan(
            article="d", suggester="test", id="s1", layer="entity", label="GPE", start=0, end=6, text="Talvik"
        ),
    ),
    links=(ProposedLink(article="d", suggester="test", id="r1", label="same", head="s1", child="s1"),),
)


@pytest.mark.parametrize("packet", [BACK, OUT], ids=["back", "out"])
def test_a_packet_comes_back_as_it_was_and_always_in_the_same_bytes(packet: Packet) -> None:
    data, uid = write_packet(packet)
    assert read_packet(data) == replace(packet, id=uid)
    assert write_packet(packet) == (data, uid)
    assert told_entries(data).entries == packet.entries


def test_the_manifest_comes_first_and_no_moment_is_told() -> None:
    with zipfile.ZipFile(io.BytesIO(write_packet(BACK)[0])) as archive:
        infos = archive.infolist()
    assert infos[0].filename == "manifest.json"
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}


def refused(data: bytes) -> str:
    with pytest.raises(UnusableInput) as met:
        read_packet(data)
    return met.value.what


def rebuilt(change: Callable[[dict[str, bytes]], Iterable[tuple[str, bytes]]]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(write_packet(BACK)[0])) as old:
        members = {name: old.read(name) for name in old.namelist()}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in change(members):
            new.writestr(name, data)
    return stream.getvalue()


def test_what_is_no_packet_says_so() -> None:
    assert refused(b"") == "This is not a packet."
    assert refused(b"SQLite format 3\0" * 20) == "This is not a packet."
    assert (
        refused(rebuilt(lambda m: [("articles/one.txt", b"Talvik")])) == "This zip archive is not a packet."
    )
    assert refused(rebuilt(lambda m: [("manifest.json", b"{}")])) == "This zip archive is not a packet."


@pytest.mark.parametrize(
    "name", ["../work.jsonl", "/etc/passwd", "C:\\x", "inner.zip", "Work.jsonl", "a/work.jsonl"]
)
def test_a_member_that_no_packet_has_is_refused(name: str) -> None:
    told = refused(rebuilt(lambda m: [*m.items(), (name, b"PK\x03\x04")]))
    assert told.startswith("This packet holds a file that no packet has")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_is_there_twice_is_refused() -> None:
    assert refused(rebuilt(lambda m: [*m.items(), ("work.jsonl", b"")])) == "This packet holds a file twice."


def test_a_member_that_is_missing_is_named() -> None:
    told = refused(rebuilt(lambda m: [(n, d) for n, d in m.items() if n != "history.jsonl"]))
    assert told == "history.jsonl is missing from this packet."


def test_a_member_that_would_unpack_to_far_too_much_is_not_unpacked() -> None:
    told = refused(
        rebuilt(lambda m: [(n, b"\0" * 3_000_000 if n == "work.jsonl" else d) for n, d in m.items()])
    )
    assert "times smaller; 200 is the most" in told


def test_more_than_a_packet_may_hold_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MOST_UNPACKED", 100)
    assert refused(write_packet(BACK)[0]).startswith("This packet would unpack to")
    monkeypatch.setattr(container, "MOST_PACKED", 100)
    assert "100 B" not in refused(write_packet(BACK)[0])


def test_content_that_is_sealed_but_senseless_names_its_member() -> None:
    def senseless(members: dict[str, bytes]) -> list[tuple[str, bytes]]:
        line = json.loads(members["work.jsonl"])
        line["spans"][0]["status"] = "superb"
        members["work.jsonl"] = json.dumps(line).encode() + b"\n"
        manifest = json.loads(members["manifest.json"])
        manifest["members"]["work.jsonl"]["sha256"] = container.sha256(members["work.jsonl"])
        manifest["seal"] = ""
        bare = (
            json.dumps(manifest, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"
        )
        manifest["seal"] = container.sha256(bare)
        members["manifest.json"] = json.dumps(manifest).encode()
        return list(members.items())

    assert refused(rebuilt(senseless)) == "work.jsonl in this packet can't be read."


@given(at=st.floats(0, 1), value=st.integers(0, 255), cut=st.booleans())
def test_no_damage_is_taken_for_a_packet(at: float, value: int, cut: bool) -> None:
    data, uid = write_packet(BACK)
    place = min(int(at * len(data)), len(data) - 1)
    bad = data[:place] if cut else data[:place] + bytes([value]) + data[place + 1 :]
    try:
        found = read_packet(bad)
    except UnusableInput:
        return
    # What the zip says beside the content, such as a moment, may differ; the content may not.
    assert found == replace(BACK, id=uid)
