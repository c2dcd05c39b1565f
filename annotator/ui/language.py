"""The language of the window: English as it is written here, or translations of it.

Everything that is shown passes one of three functions: ``tr`` and ``several`` for what is written where
it is shown, ``shown`` for what was written elsewhere (commands, settings, errors). The first argument of the
former is always a plain literal. How translations are made: docs/decisions, packaging/translations.py.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from annotator.domain.errors import UserFixable
from annotator.domain.wording import Worded
from annotator.folders import resource

CONTEXT = "Goldspan"
"""The one context of all texts: a text written in two places is translated once."""
ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "ar": "العربية"}
"""The languages there are, each by its own name."""
# Arabic of a country that writes figures as the articles' tables do: 1 2 3.
_LOCALES = {ENGLISH: "en_US", "de": "de_DE", "ar": "ar_MA"}


_PLACES = re.compile(r",\.(\d)f")


class _Number(int):
    """A number whose thousands are grouped as the language does."""

    def __format__(self, how: str) -> str:
        return locale().toString(int(self)) if how == "," else int.__format__(self, how)


class _Fraction(float):
    """The same for sizes and shares, with as many places as the format asks for."""

    def __format__(self, how: str) -> str:
        places = _PLACES.fullmatch(how)
        return locale().toString(float(self), "f", int(places[1])) if places else float.__format__(self, how)


class _Spoken:
    """Which language is spoken; there is one for the whole program, as there is one font."""

    def __init__(self) -> None:
        self.code = ENGLISH
        self.translators: list[QTranslator] = []


@cache
def _spoken() -> _Spoken:
    return _Spoken()


def language() -> str:
    """The code of the language that is spoken: "en", "de", "ar"."""
    return _spoken().code


def tr(source: str, /, *, meaning: str = "", **values: object) -> str:
    """``source`` in the language of the window, its braces filled with ``values``.

    ``meaning`` tells apart what is one word in English and two elsewhere.
    """
    return _filled(_found(source, meaning), values) if values else _found(source, meaning)


def several(one: str, many: str, count: int, /, **values: object) -> str:
    """As ``tr`` for things that are counted; ``%Ln`` stands for their number."""
    if _spoken().code == ENGLISH:
        found = (one if count == 1 else many).replace("%Ln", f"{count:,}")
    else:
        found = QCoreApplication.translate(CONTEXT, many, None, count)
    return _filled(found, values) if values else found


def shown(text: str) -> str:
    """What was worded elsewhere, in the language of the window; as it is where nobody translated it."""
    if _spoken().code == ENGLISH or not text:
        return text
    if not isinstance(text, Worded):
        return _found(text, "")
    values = {name: shown(v) if isinstance(v, Worded) else v for name, v in text.values.items()}
    if text.many is not None:
        found = QCoreApplication.translate(CONTEXT, text.template, None, text.many)
    else:
        found = _found(text.template, "")
    return _filled(found, values) if values else found


def number(count: int) -> str:
    """A number with its thousands grouped as the language does."""
    return f"{count:,}" if _spoken().code == ENGLISH else locale().toString(count)


def mirrored() -> bool:
    """Whether the language of the window runs from the right."""
    return _spoken().code == "ar"


def locale() -> QLocale:
    """How the language of the window writes days, months and numbers."""
    return QLocale(_LOCALES[_spoken().code])


def wanted_language(setting: str) -> str:
    """The language a setting asks for: itself, or the first of the system's that there is."""
    if setting in LANGUAGES:
        return setting
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].casefold()
        if code in LANGUAGES:
            return code
    return ENGLISH


def speak(code: str) -> None:
    """Speak a language from now on: what is made afterwards shows it, mirrored where it is written so.

    Where its file is missing from the installation, English goes on.
    """
    spoken = _spoken()
    for old in spoken.translators:
        QCoreApplication.removeTranslator(old)
    spoken.translators, spoken.code = [], ENGLISH
    if code != ENGLISH:
        ours = QTranslator()
        try:
            there = ours.load(str(resource("translations", f"goldspan_{code}.qm")))
        except UserFixable:
            there = False
        if there:
            qt = QTranslator()
            if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
                spoken.translators.append(qt)
            spoken.translators.append(ours)
            spoken.code = code
    for translator in spoken.translators:
        QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale(_LOCALES[spoken.code]))
    direction = Qt.LayoutDirection.RightToLeft if mirrored() else Qt.LayoutDirection.LeftToRight
    QGuiApplication.setLayoutDirection(direction)


def _found(source: str, meaning: str) -> str:
    if _spoken().code == ENGLISH:
        return source
    return QCoreApplication.translate(CONTEXT, source, meaning or None)


def _as_spoken(value: object) -> object:
    if type(value) is float:
        return _Fraction(value)
    return _Number(value) if type(value) is int else value


def _filled(template: str, values: dict[str, object]) -> str:
    """The braces filled; a translation whose braces are wrong is shown with its braces."""
    if _spoken().code != ENGLISH:
        values = {name: _as_spoken(value) for name, value in values.items()}
    try:
        return template.format(**values)
    except (KeyError, IndexError, ValueError):
        return template
