"""The AppImage: one file for any Linux, made of the frozen build and its copies of system libraries."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from makers.desktop import desktop_entry, metainfo, mime_types
from makers.icons import PROGRAM, png, svg, write_theme
from makers.product import ID, NAME, PACKAGING, SHOWN, Product, epoch


def build_tree(root: Path, folder: Path, product: Product) -> None:
    """Lay out the AppDir in ``root``; ``folder`` is the frozen build."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "usr" / "lib" / NAME, symlinks=True)
    shutil.copyfile(PACKAGING / "linux" / "AppRun", root / "AppRun")
    (root / "AppRun").chmod(0o755)
    share = root / "usr" / "share"
    _write(share / "applications" / f"{ID}.desktop", desktop_entry(product).replace(f"TryExec={NAME}\n", ""))
    # The tool looks for the older ending of the name, the desktops for either.
    _write(share / "metainfo" / f"{ID}.appdata.xml", metainfo(product))
    _write(share / "mime" / "packages" / f"{ID}.xml", mime_types())
    write_theme(share / "icons" / "hicolor")
    (root / f"{ID}.desktop").symlink_to(f"usr/share/applications/{ID}.desktop")
    shutil.copyfile(svg(PROGRAM), root / f"{ID}.svg")
    (root / ".DirIcon").write_bytes(png(PROGRAM, 256))
    for path in sorted(root.rglob("*"), reverse=True):
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def pack(root: Path, product: Product, out: Path) -> Path | None:
    """Make the AppImage with appimagetool; None where that is not installed."""
    tool = shutil.which("appimagetool")
    if tool is None:
        return None
    machine = platform.machine()
    out.mkdir(parents=True, exist_ok=True)
    made = out / f"{SHOWN}-{product.version}-{machine}.AppImage"
    subprocess.run(
        [tool, "--no-appstream", str(root), str(made)],
        env={**os.environ, "ARCH": machine, "SOURCE_DATE_EPOCH": str(epoch())},
        check=True,
    )
    return made


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
