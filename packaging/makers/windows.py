"""The installer for Windows: how Inno Setup is called on packaging/windows/goldspan.iss."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from makers.product import PACKAGING, REPOSITORY, Product

SCRIPT = PACKAGING / "windows" / "goldspan.iss"
_USUAL = Path("C:/Program Files (x86)/Inno Setup 6/ISCC.exe")


def command(product: Product, folder: Path, icons: Path, out: Path, tool: str = "iscc") -> list[str]:
    """The call that makes the installer of the frozen build in ``folder``."""
    given = {
        "Version": product.version,
        "Publisher": product.maker,
        "Build": folder,
        "Icons": icons,
        "Out": out,
        "License": REPOSITORY / "LICENSE",
    }
    return [tool, *(f"/D{name}={value}" for name, value in given.items()), str(SCRIPT)]


def pack(product: Product, folder: Path, icons: Path, out: Path) -> Path | None:
    """Make the installer; None where Inno Setup is not installed."""
    tool = shutil.which("iscc") or (str(_USUAL) if _USUAL.exists() else None)
    if tool is None:
        return None
    subprocess.run(command(product, folder, icons, out, tool), check=True)
    return out / f"goldspan-{product.version}-windows-x64.exe"
