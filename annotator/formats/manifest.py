"""The manifest of an exported dataset: what it holds, and the hash of every file beside it."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded
from annotator.formats.complaint import complaint

MANIFEST_FILE = "manifest.json"
CARD_FILE = "README.md"
DATASET_FORMAT: Literal["goldspan-dataset/1"] = "goldspan-dataset/1"

_LARGEST = 16 << 20


class FileFacts(Struct, frozen=True, omit_defaults=True):
    """A file's SHA-256, its size in bytes, and its lines where it is JSONL."""

    sha256: str
    bytes: int
    lines: int | None = None


class SplitFacts(Struct, frozen=True):
    """The file of a split, and its counts as ``Tally.as_json`` gives them."""

    file: str
    counts: dict[str, Any]


class Manifest(Struct, kw_only=True, omit_defaults=True):
    """Everything ``manifest.json`` says; keys in this order.

    ``exported`` says what was chosen (``from`` and filters), ``split`` how it was split, ``scheme``
    is the whole label scheme, ``scheme_version`` its number, and ``scheme_history`` what led there from
    the first one: for each version its number, the one before, when, and its changes.
    ``made`` is a time only if the caller gave one, so that the same
    project gives the same bytes.
    """

    format: Literal["goldspan-dataset/1"]
    program: str
    version: str
    lines: str
    made: str = ""
    title: str
    exported: dict[str, Any]
    split: dict[str, Any] = {}
    counts: dict[str, Any]
    splits: dict[str, SplitFacts]
    files: dict[str, FileFacts]
    scheme: dict[str, Any] | None = None
    scheme_version: int = 1
    scheme_history: list[dict[str, Any]] = []


def manifest_bytes(manifest: Manifest) -> bytes:
    """The manifest as indented JSON, UTF-8; equal manifests give equal bytes."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"


def read_manifest(folder: Path) -> Manifest:
    """The manifest in ``folder``.

    Raises:
        UnusableInput: if there is none, or it is not one of ours.
        OSError: if it can't be read.
    """
    path = folder / MANIFEST_FILE
    if not path.is_file():
        raise UnusableInput(
            worded("This folder holds no {file}.", file=MANIFEST_FILE),
            where=str(folder),
            next_step=worded("Name a folder that Goldspan exported, or one JSONL file."),
        )
    if path.stat().st_size > _LARGEST:
        raise UnusableInput(worded("The manifest is too large to be one of ours."), where=str(path))
    try:
        manifest = msgspec.json.decode(path.read_bytes(), type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnusableInput(
            complaint(error, worded("The manifest")),
            where=str(path),
            next_step=worded("Export the dataset again."),
        ) from error
    strange = next((name for name in manifest.files if not _plain(name)), None)
    if strange is not None:
        raise UnusableInput(
            worded("The manifest names a file outside its folder: {name!r}.", name=strange), where=str(path)
        )
    return manifest


class Change(StrEnum):
    """How a file of an export is not as the manifest has it."""

    MISSING = "is missing"
    CHANGED = "has changed since it was exported"
    STRANGE = "is not part of the export"


def changed_files(folder: Path, manifest: Manifest) -> dict[str, Change]:
    """Files of ``folder`` that are not as the manifest has them, each with what is wrong.

    Raises:
        OSError: if a file can't be read.
    """
    wrong = {}
    for name, facts in manifest.files.items():
        path = folder / name
        if not path.is_file():
            wrong[name] = Change.MISSING
        elif path.stat().st_size != facts.bytes or _sha256(path) != facts.sha256:
            wrong[name] = Change.CHANGED
    for path in sorted(folder.iterdir()):
        if path.name not in manifest.files and path.name != MANIFEST_FILE:
            wrong[path.name] = Change.STRANGE
    return wrong


def _sha256(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def _plain(name: str) -> bool:
    return bool(name) and name not in {".", ".."} and not any(mark in name for mark in "/\\:\0")
