"""What makes the macOS application: its Info.plist and the disk image."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path
from typing import Any

from makers.product import ID, PACKAGING, SHOWN, Product

PROJECT_UTI, PACKET_UTI = f"{ID}.project", f"{ID}.packet"


def info_plist(product: Product) -> dict[str, Any]:
    """What Finder is told: the kinds of documents, the least system, and that no network is asked for."""
    return {
        "CFBundleDisplayName": SHOWN,
        "CFBundleShortVersionString": product.version,
        "CFBundleVersion": product.version,
        "NSHumanReadableCopyright": f"{product.maker}, {product.license}",
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "CFBundleDocumentTypes": [
            _document("Goldspan project", PROJECT_UTI),
            _document("Goldspan packet", PACKET_UTI),
        ],
        "UTExportedTypeDeclarations": [
            _type("Goldspan project", PROJECT_UTI, "public.database", "goldspan"),
            _type("Goldspan packet", PACKET_UTI, "public.zip-archive", "goldpack"),
        ],
    }


def _document(name: str, uti: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [uti],
        "CFBundleTypeIconFile": "goldspan-project.icns",
    }


def _type(name: str, uti: str, parent: str, ending: str) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": uti,
        "UTTypeDescription": name,
        "UTTypeConformsTo": [parent, "public.data"],
        "UTTypeIconFile": "goldspan-project.icns",
        "UTTypeTagSpecification": {"public.filename-extension": [ending]},
    }


def image_commands(app: Path, work: Path, image: Path) -> list[list[str]]:
    """The calls that make a disk image with the application and a link to where it belongs."""
    return [
        ["rm", "-rf", str(work)],
        ["mkdir", "-p", str(work)],
        ["ditto", str(app), str(work / app.name)],
        ["ln", "-s", "/Applications", str(work / "Applications")],
        [
            "hdiutil", "create", "-volname", SHOWN, "-srcfolder", str(work), "-fs", "HFS+", "-format", "UDZO",
            "-ov", str(image),
        ],
    ]  # fmt: skip


def pack(product: Product, app: Path, icons: Path, work: Path, out: Path) -> Path | None:
    """Make the disk image; None on other systems.

    Signed where ``GOLDSPAN_SIGNING_IDENTITY`` names an identity, else only as this machine's own; to be
    notarised afterwards by whoever has the account for it.
    """
    if platform.system() != "Darwin":
        return None
    shutil.copyfile(icons / "goldspan-project.icns", app / "Contents" / "Resources" / "goldspan-project.icns")
    identity = os.environ.get("GOLDSPAN_SIGNING_IDENTITY") or "-"
    image = out / f"{SHOWN}-{product.version}-macos-{platform.machine()}.dmg"
    signing = [
        "codesign", "--force", "--deep", "--options", "runtime", "--sign", identity,
        "--entitlements", str(PACKAGING / "macos" / "entitlements.plist"), str(app),
    ]  # fmt: skip
    for command in (signing, *image_commands(app, work, image)):
        subprocess.run(command, check=True)
    return image
