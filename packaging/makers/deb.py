"""The Debian package: the frozen build with what a desktop needs; the same bytes for the same build."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import wrap

from makers.desktop import desktop_entry, metainfo, mime_types
from makers.icons import write_theme
from makers.product import ID, NAME, PACKAGING, SHOWN, Product, epoch, moment, release_date

HOME = f"usr/lib/{NAME}"
DOCUMENTS = ("THIRD-PARTY-NOTICES.txt", "sbom.cdx.json")
_MAINTAINER = "The Goldspan authors <goldspan@example.invalid>"
_LONG = (
    "Several outlets tell one contested event, each with its own figures, spellings and sources. Goldspan "
    "shows the articles with suggested spans already marked; each is accepted, corrected or rejected by one "
    "key, disagreements of several annotators are measured and settled, and the work comes out as "
    "documented, checked datasets.",
    "The package holds Python, Qt and the language model it was built and tested with. Nothing is fetched "
    "from or sent to a network, unless a team's server is connected.",
)
_MORE = ("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0")
"""What Qt's plugin for X11 needs: named, as a build may be made where no window opens."""
_OVERRIDES = (
    ("embedded-library", "Python's packages bring libraries that they were built and tested with"),
    ("custom-library-search-path", "those libraries find one another by relative paths within the package"),
    ("unstripped-binary-or-object", "some of those break when they are stripped"),
    ("hardening-no-fortify-functions", "they are taken as their makers built them"),
    ("hardening-no-pie", "they are taken as their makers built them"),
    ("hardening-no-bindnow", "they are taken as their makers built them"),
    ("shared-library-lacks-prerequisites", "libraries of data alone need none"),
    ("library-not-linked-against-libc", "libraries of data alone need none"),
    ("package-contains-documentation-outside-usr-share-doc", "metadata that Python reads while it runs"),
    ("extra-license-file", "licences stay beside the packages they belong to, as those ask"),
    ("spelling-error-in-binary", "in libraries that are taken as their makers built them"),
    ("package-installs-python-bytecode", "psycopg and PySide6 stay files of their own, to be replaceable"),
    ("exit-in-shared-library", "in libraries that are taken as their makers built them"),
    ("initial-upload-closes-no-bugs", "it is not in Debian's archive"),
    ("bogus-mail-host-in-debian-changelog", "there is no address of the makers yet"),
    ("executable-not-elf-or-script", "taken as its makers packed it"),
    ("python-module-in-wrong-location", "they are for this program alone"),
)
"""What lintian says of the libraries that come along, and why it is so."""


def build_tree(
    root: Path, folder: Path, product: Product, texts: Mapping[str, str], system: Sequence[str]
) -> None:
    """Lay out in ``root`` all that the package installs.

    ``folder`` is the frozen build; ``texts`` are notices, bill of materials and manual page by name;
    ``system`` are the places in the build of libraries that Debian has, which are left to it.
    """
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / HOME, symlinks=True)
    for name in DOCUMENTS:  # they lie with the documents
        (root / HOME / name).unlink(missing_ok=True)
    for place in system:
        (root / HOME / "_internal" / place).unlink()
    share = root / "usr" / "share"
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _write(share / "applications" / f"{ID}.desktop", desktop_entry(product))
    _write(share / "metainfo" / f"{ID}.metainfo.xml", metainfo(product))
    _write(share / "mime" / "packages" / f"{ID}.xml", mime_types())
    write_theme(share / "icons" / "hicolor")
    documents = share / "doc" / NAME
    _write(documents / "copyright", copyright_file(product))
    _pack(documents / "changelog.Debian.gz", _changelog(product))
    _pack(documents / "NEWS.gz", (PACKAGING.parent / "CHANGELOG.md").read_text("utf-8"))
    _pack(documents / "THIRD-PARTY-NOTICES.txt.gz", texts["notices"])
    _pack(documents / "sbom.cdx.json.gz", texts["sbom"])
    _pack(share / "man" / "man1" / f"{NAME}.1.gz", texts["man"])
    _write(share / "lintian" / "overrides" / NAME, overrides())
    _settle(root)


def pack(root: Path, product: Product, depends: Sequence[str], out: Path) -> Path:
    """Make the package of what lies in ``root``; returns its file in ``out``."""
    control = root / "DEBIAN"
    shutil.rmtree(control, ignore_errors=True)
    files = sorted(file for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    size = sum(-(-file.stat().st_size // 1024) for file in files)
    sums = "".join(f"{_md5(file)}  {file.relative_to(root)}\n" for file in files)
    _write(control / "control", control_file(product, depends, size))
    _write(control / "md5sums", sums)
    _settle(root)
    out.mkdir(parents=True, exist_ok=True)
    package = out / f"{NAME}_{product.version}-1_{architecture()}.deb"
    subprocess.run(
        [
            "dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=1", "--build",
            str(root), str(package),
        ],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch())},
        check=True,
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return package


def control_file(product: Product, depends: Sequence[str], size: int) -> str:
    """The control file; ``size`` is in KiB."""
    lines = {
        "Package": NAME,
        "Version": f"{product.version}-1",
        "Section": "science",
        "Priority": "optional",
        "Architecture": architecture(),
        "Maintainer": _MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(sorted({*depends, *_MORE} - {_plain(d) for d in depends if _plain(d) != d})),
        "Recommends": "fonts-noto-core, hicolor-icon-theme, shared-mime-info, xdg-utils",
        "Description": _short(product.summary),
    }
    told = "\n .\n".join("\n".join(f" {line}" for line in wrap(part, 76)) for part in _LONG)
    return "".join(f"{key}: {value}\n" for key, value in lines.items()) + told + "\n"


def depends_of(root: Path) -> list[str]:
    """The packages whose libraries the build asks for and does not bring, found by dpkg-shlibdeps."""
    work = root.parent / "shlibdeps"
    shutil.rmtree(work, ignore_errors=True)
    _write(work / "debian" / "control", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    libraries = sorted(
        file
        for file in (root / HOME).rglob("*")
        if not file.is_symlink() and file.is_file() and _is_elf(file)
    )
    own = sorted({str(file.parent) for file in libraries if ".so" in file.name})
    asked = subprocess.run(
        [
            "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0",
            *(f"-l{folder}" for folder in own), *(f"-e{file}" for file in libraries),
        ],
        cwd=work, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return [part.strip() for part in asked.stdout.partition("=")[2].split(",") if part.strip()]


def copyright_file(product: Product) -> str:
    """Debian's machine-readable copyright; what came along stands in the notices beside it."""
    year = f"{moment():%Y}"
    return f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {SHOWN}
Upstream-Contact: {product.maker}
Source: the sources this package was built from go with it, from whoever gave it to you
Comment: Python, Qt and other libraries are part of this package, unchanged. Each with its licence
 and the texts: THIRD-PARTY-NOTICES.txt.gz in this folder. A list for machines: sbom.cdx.json.gz.

Files: *
Copyright: {year} {product.maker}
License: Apache-2.0

Files: usr/lib/goldspan/_internal/sample_corpus/*
Copyright: {year} {product.maker}
License: CC0-1.0

Files: usr/lib/goldspan/_internal/PySide6/*
 usr/lib/goldspan/_internal/shiboken6/*
 usr/lib/goldspan/_internal/psycopg*
Copyright: The Qt Company Ltd. and others; Daniele Varrazzo and the Psycopg team
License: LGPL-3

License: Apache-2.0
 On Debian systems the full text of the Apache License, version 2.0, is in
 /usr/share/common-licenses/Apache-2.0.

License: CC0-1.0
 On Debian systems the full text of the CC0 1.0 Universal dedication is in
 /usr/share/common-licenses/CC0-1.0.

License: LGPL-3
 On Debian systems the full text of the GNU Lesser General Public License,
 version 3, is in /usr/share/common-licenses/LGPL-3.
"""


def overrides() -> str:
    """What lintian is told about the libraries that come along."""
    return "".join(f"# {reason}\n{NAME}: {tag}\n" for tag, reason in _OVERRIDES)


def architecture() -> str:
    """Debian's name of this machine's kind."""
    asked = subprocess.run(
        ["dpkg", "--print-architecture"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return asked.stdout.strip()


def _changelog(product: Product) -> str:
    stamp = f"{moment():%a, %d %b %Y %H:%M:%S +0000}"
    return (
        f"{NAME} ({product.version}-1) unstable; urgency=medium\n\n"
        f"  * Version {product.version} of {release_date()}; what is new stands in NEWS.gz.\n\n"
        f" -- {_MAINTAINER}  {stamp}\n"
    )


def _short(summary: str) -> str:
    return summary[0].lower() + summary[1:]


def _plain(depend: str) -> str:
    return re.split(r"[ (|]", depend)[0]


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def _pack(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def _settle(root: Path) -> None:
    """Give every file the mode and the time that do not depend on who built it, and when."""
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or path == root / HOME / NAME
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def _is_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _md5(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
