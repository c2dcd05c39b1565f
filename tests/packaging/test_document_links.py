"""Every link in the documents leads to a file that is there, and to a heading that is in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*(_ROOT / "docs").rglob("*.md"), *_ROOT.glob("*.md")])


def anchors(file: Path) -> set[str]:
    """The names of a page's headings, as links write them."""
    heads = re.findall(r"^#+ (.+)$", file.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.casefold()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(_ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    broken = []
    for address in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        if "://" in address or address.startswith("mailto:"):
            continue
        name, _, place = address.partition("#")
        target = page.parent / name if name else page
        if not target.exists() or (place and target.suffix == ".md" and place not in anchors(target)):
            broken.append(address)
    assert broken == []
