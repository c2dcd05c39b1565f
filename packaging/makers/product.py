"""What is true of the product wherever it is packed: names, version, dates; from pyproject.toml and git."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PACKAGING = REPOSITORY / "packaging"

NAME = "goldspan"
SHOWN = "Goldspan"
ID = "org.goldspan.Goldspan"
"""The name desktops know the program by: of the desktop entry, the metainfo, and the macOS application."""
PROJECT_TYPE = "application/x-goldspan"
PACKET_TYPE = "application/x-goldspan-packet"
_NO_DATE = 1_600_000_000  # where neither the environment nor git tells one


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """What pyproject.toml says of the program; ``maker`` is who made it."""

    version: str
    summary: str
    license: str
    maker: str
    keywords: tuple[str, ...]


def product() -> Product:
    """The program as pyproject.toml has it."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    return Product(
        version=project["version"],
        summary=project["description"],
        license=project["license"],
        maker=project["authors"][0]["name"],
        keywords=tuple(project["keywords"]),
    )


def epoch() -> int:
    """The moment that stands in everything that is made, in seconds since 1970.

    ``SOURCE_DATE_EPOCH``, else the last commit, so that the same source makes the same bytes at any time.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"],
        cwd=REPOSITORY,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else _NO_DATE


def moment() -> datetime:
    """``epoch`` as a date, in UTC."""
    return datetime.fromtimestamp(epoch(), UTC)


def release_date() -> str:
    """The day this version was released by CHANGELOG.md, as ``2026-11-22``; that of ``moment`` before."""
    text = (REPOSITORY / "CHANGELOG.md").read_text("utf-8")
    found = re.search(rf"^## \[{re.escape(product().version)}\] - (\d{{4}}-\d\d-\d\d)$", text, re.MULTILINE)
    return found[1] if found else f"{moment():%Y-%m-%d}"


def application_id() -> int:
    """The number at byte 68 of every project file."""
    source = (REPOSITORY / "annotator" / "store" / "file.py").read_text("utf-8")
    found = re.search(r"^APPLICATION_ID = (0x[0-9A-F]{8})", source, re.MULTILINE)
    assert found is not None
    return int(found[1], 16)
