"""Whose project file this is: one that was made from a packet belongs to the annotator it was packed for."""

from __future__ import annotations

from typing import Any

from annotator.services.projects.projects import person_in
from annotator.store.access import Reading
from annotator.store.people import Person
from annotator.store.workspace import Workspace

_HOME = "packet_home"
_MADE = "packets_made"


def home_of(reading: Reading) -> Person | None:
    """The annotator whose own copy this project file is; None for the lead's."""
    told = reading.facts.get(_HOME)
    uid = told.get("annotator") if isinstance(told, dict) else None
    return reading.people.with_uid(uid) if isinstance(uid, str) else None


def last_given(reading: Reading) -> dict[str, Any]:
    """Of the packet that this file was last made or brought up to date from: its number, moment and id."""
    told = reading.facts.get(_HOME)
    return told if isinstance(told, dict) else {}


def home_fact(annotator: str, sequence: int, made: str, packet: str) -> tuple[str, dict[str, Any]]:
    """The fact that says so."""
    return _HOME, {"annotator": annotator, "sequence": sequence, "made": made, "packet": packet}


def last_made(reading: Reading, key: str) -> dict[str, Any]:
    """Of the packet of this ``key`` (a kind and an annotator) that was made here last; empty for none."""
    told = reading.facts.get(f"{_MADE}:{key}")
    return told if isinstance(told, dict) else {}


def made_fact(key: str, told: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The fact that a packet was made."""
    return f"{_MADE}:{key}", told


def who_works(workspace: Workspace, name: str) -> Person:
    """Who annotates in a project that is opened by somebody called ``name``.

    In an annotator's own copy it is that annotator, whatever the login is called, unless the project knows
    the name as well.

    Raises:
        WrongUse: if the name is empty or kept for something else.
    """
    with workspace.read() as reading:
        home, known = home_of(reading), reading.people.named(name.strip())
    return home if home is not None and known is None else person_in(workspace, name)
