"""Several machines in one test: each has its own settings, and with them its own id."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from annotator.domain.packets.contents import Packet
from annotator.domain.scheme import Scheme
from annotator.services.packets.making import make_packet
from annotator.services.packets.opening import make_copy
from annotator.services.packets.packet_files import PacketFile, read_packet_file
from annotator.services.projects.projects import person_in
from annotator.services.team.assign import Assigning, Wish
from annotator.store.file import create
from annotator.store.people import Person
from annotator.store.workspace import Workspace
from tests.services.conftest import seed
from tests.suggested import suggested

TEXTS = (
    "Irena Kovash left Dorvan on Thursday, the ministry said.",
    "Talvik counts its boats 🚤. Eleven are missing, said Ana Korvo.",
    "Nobody in Dorvan saw the eleven boats, a harbour pilot said.",
)


@contextmanager
def at(home: Path) -> Iterator[None]:
    """Sit at the machine whose settings lie in ``home``."""
    before = os.environ.get("GOLDSPAN_HOME")
    os.environ["GOLDSPAN_HOME"] = str(home)
    try:
        yield
    finally:
        if before is None:
            del os.environ["GOLDSPAN_HOME"]
        else:
            os.environ["GOLDSPAN_HOME"] = before


def lead_project(path: Path, scheme: Scheme, names: Sequence[str]) -> tuple[Workspace, Person]:
    """A project with three articles that the lead, Mara, has handed out to everybody named."""
    workspace = create(path, scheme)
    mara = person_in(workspace, "Mara")
    spans = [
        [suggested(TEXTS[0], "Irena Kovash", "PERSON"), suggested(TEXTS[0], "Dorvan", "GPE")],
        [suggested(TEXTS[1], "Talvik", "GPE"), suggested(TEXTS[1], "Ana Korvo", "PERSON")],
        [suggested(TEXTS[2], "Dorvan", "GPE"), suggested(TEXTS[2], "eleven", "CARDINAL")],
    ]
    seed(workspace, TEXTS, spans)
    for name in names:
        person_in(workspace, name)
    assigning = Assigning(workspace, mara)
    assigning.give(assigning.plan(Wish(annotators=tuple(names), overlap=len(names))))
    return workspace, mara


def given(workspace: Workspace, lead: Person, name: str, path: Path) -> Packet:
    """The packet the lead makes for somebody."""
    return read_packet_file(make_packet(workspace, lead, name, path).path).packet


def opened(packet: Packet, path: Path) -> tuple[Workspace, Person]:
    """An annotator's copy, and who they are in it."""
    workspace = make_copy(packet, path)
    with workspace.read() as reading:
        person = reading.people.with_uid(packet.manifest.annotator)
    assert person is not None
    return workspace, person


def work_of(workspace: Workspace, person: Person, path: Path) -> PacketFile:
    """The packet an annotator makes of their work."""
    return read_packet_file(make_packet(workspace, person, person.name, path).path)


def row_of(workspace: Workspace, number: int) -> int:
    """The row of the article with this number, in any copy."""
    with workspace.read() as reading:
        row = reading.documents.row_of(f"doc-{number}")
    assert row is not None
    return row
