"""What goes with a build: what is in it, under which licence, all texts, how to put in other libraries."""

from __future__ import annotations

from collections.abc import Sequence

from makers.installed import REPLACEABLE, Part
from makers.product import SHOWN, Product
from makers.system_parts import SystemPart

_RULE = "=" * 78
_QT_HOLDS = (
    ("BLAKE2, RFC 6234 hashes, SHA-3, MD4 and MD5", "CC0-1.0, BSD-3-Clause and public domain"),
    ("double-conversion", "BSD-3-Clause"),
    ("easing equations", "BSD-3-Clause"),
    ("FreeType", "FTL OR GPL-2.0-only"),
    ("HarfBuzz", "MIT"),
    ("ICU", "Unicode-3.0"),
    ("libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib"),
    ("libpng", "libpng-2.0"),
    ("md4c", "MIT"),
    ("PCRE2", "BSD-3-Clause"),
    ("TinyCBOR", "MIT"),
    ("Unicode Character Database and CLDR", "Unicode-3.0"),
    ("zlib", "Zlib"),
)
"""What Qt's own libraries contain of others, by Qt's documentation."""


def notices(
    product: Product, parts: Sequence[Part], system: Sequence[SystemPart] = (), *, folder: str = "_internal"
) -> str:
    """The text of ``THIRD-PARTY-NOTICES.txt``; ``folder`` is where a build's libraries lie."""
    lines = [
        f"{SHOWN} {product.version}: third-party notices",
        _RULE,
        "",
        f"{SHOWN} itself is under {product.license}. It is built on the work of others, which keeps its own",
        "licences. They are listed here, and their texts follow.",
        "",
        *(f"  {part.name} {part.version}: {part.license}" for part in parts),
        *(f"  {part.name} {part.version} ({', '.join(part.libraries)})" for part in system),
        "",
        *_replacing(parts, folder),
        "",
        "What Qt contains of others",
        _RULE,
        "",
        *(f"  {name}: {licence}" for name, licence in _QT_HOLDS),
        "",
    ]
    for part in parts:
        lines += [f"{part.name} {part.version}", _RULE, part.license, *([part.home] if part.home else []), ""]
        for file, text in part.texts:
            lines += [f"--- {file}", "", text.rstrip(), ""]
    for held in system:
        lines += [f"{held.name} {held.version}", _RULE, ", ".join(held.libraries), "", held.text.rstrip(), ""]
    return "\n".join(line.rstrip() for line in "\n".join(lines).splitlines()) + "\n"


def _replacing(parts: Sequence[Part], folder: str) -> list[str]:
    free = [part for part in parts if part.replaceable]
    if not free:
        return []
    return [
        "Libraries under the GNU Lesser General Public License, version 3",
        _RULE,
        "",
        *(
            f"  {part.name} {part.version} in {folder}/{REPLACEABLE[part.name]} ({part.home})"
            for part in free
        ),
        "",
        "They are unchanged and are used as libraries only: each of their files lies by itself in the folder",
        "named above, and nothing of them is linked into the program. You may put in your own build of the",
        "same interface (Qt 6, PySide6 6, psycopg 3): put its files in the place of those there; the program",
        "checks no signature of them. On macOS sign the application again afterwards:",
        f"codesign --force --deep --sign - {SHOWN}.app. You may examine and debug it to that end.",
        "",
        "Their source: Qt and Qt for Python at https://download.qt.io/official_releases/ (the folders qt and",
        "QtForPython, of the version above), psycopg at https://github.com/psycopg/psycopg (the tag of the",
        "version above). Whoever gives you this build gives you that source too when you ask for it, for at",
        "least three years and as long as they support this version, at no more than the cost of copying.",
    ]
