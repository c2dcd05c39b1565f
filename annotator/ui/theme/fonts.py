"""The platform's fonts for articles and for the interface, in pixels."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

ARTICLE_FAMILIES = ("Noto Serif", "Georgia", "Charter", "Times New Roman", "DejaVu Serif")
"""Serif faces for Latin, Greek and Cyrillic text, the best known first."""

OTHER_SCRIPTS = (
    "Noto Naskh Arabic",
    "Geeza Pro",
    "Traditional Arabic",
    "Noto Serif Hebrew",
    "Noto Serif Devanagari",
    "Noto Serif CJK SC",
    "Noto Color Emoji",
    "Apple Color Emoji",
    "Segoe UI Emoji",
)
"""Faces asked next for letters the serif lacks, so that Arabic is set in a book hand."""

INTERFACE_FAMILIES = ("Inter", "Segoe UI", "Noto Sans", "DejaVu Sans")
_GENERIC = frozenset({"", "sans serif", "sans-serif", "sans"})


@lru_cache(maxsize=1)
def _installed() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


class _Preferred:
    def __init__(self) -> None:
        self.face = ""


@lru_cache(maxsize=1)
def _preferred() -> _Preferred:
    return _Preferred()


def prefer_face(face: str) -> None:
    """Set what is made from now on in this face; with nothing, in the platform's."""
    _preferred().face = face


def article_font(pixels: float, *, bold: bool = False, face: str = "") -> QFont:
    """The font an article is set in, ``pixels`` high: a serif unless ``face`` is a family that is installed.

    "sans-serif" is the first of the faces for the interface.
    """
    sans = face == "sans-serif"
    known = [f for f in (INTERFACE_FAMILIES if sans else ARTICLE_FAMILIES) if f in _installed()][:1]
    chosen = [face] if face in _installed() else []
    others = [f for f in OTHER_SCRIPTS if f in _installed()]
    font = QFont()
    font.setFamilies([*chosen, *known, *others, "sans-serif" if sans else "serif"])
    font.setStyleHint(QFont.StyleHint.SansSerif if sans else QFont.StyleHint.Serif)
    # Fractional advances: positions then scale evenly with zoom and screen.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(bold)
    return font


def interface_font(pixels: float, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of panels, label names and margin numbers, ``pixels`` high."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    families = [f for f in INTERFACE_FAMILIES if f in _installed()]
    font = QFont(system)
    # The platform's own face first, unless it is only a generic name.
    own = [] if system.family().casefold() in _GENERIC else [system.family()]
    if _preferred().face in _installed():
        own.insert(0, _preferred().face)
    font.setFamilies(list(dict.fromkeys([*own, *families, "sans-serif"])))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    return font
