"""Names of months, in the languages whose dates are understood."""

from __future__ import annotations

import re

_NAMES: tuple[tuple[str, ...], ...] = (
    ("January", "Jan", "Januar", "Jänner", "janvier", "enero", "يناير", "كانون الثاني", "ژانویه"),
    ("February", "Feb", "Februar", "février", "febrero", "فبراير", "شباط", "فوریه"),
    ("March", "Mar", "März", "mars", "marzo", "مارس", "آذار"),
    ("April", "Apr", "avril", "abril", "أبريل", "إبريل", "نيسان", "آوریل"),
    ("May", "Mai", "mayo", "مايو", "أيار", "مه"),
    ("June", "Jun", "Juni", "juin", "junio", "يونيو", "حزيران", "ژوئن"),
    ("July", "Jul", "Juli", "juillet", "julio", "يوليو", "تموز", "ژوئیه"),
    ("August", "Aug", "août", "agosto", "أغسطس", "آب", "اوت"),
    ("September", "Sept", "Sep", "septembre", "septiembre", "سبتمبر", "أيلول", "سپتامبر"),
    ("October", "Oct", "Oktober", "octobre", "octubre", "أكتوبر", "تشرين الأول", "اکتبر"),
    ("November", "Nov", "novembre", "noviembre", "نوفمبر", "تشرين الثاني", "نوامبر"),
    ("December", "Dec", "Dezember", "décembre", "diciembre", "ديسمبر", "كانون الأول", "دسامبر"),
)
_NUMBERS = {name.lower(): number for number, names in enumerate(_NAMES, 1) for name in names}


def _either(names: list[str]) -> str:
    return f"(?:{'|'.join(re.escape(name) for name in sorted(names, key=len, reverse=True))})"


ENGLISH = _either([name for names in _NAMES for name in names[:3] if name.isascii()])
"""A pattern for the months of datelines, which are English here."""

ANY = _either(list(_NUMBERS))
"""A pattern for a month of any of the languages, to be used without case."""


def month_number(name: str) -> int:
    """1 to 12 for a name that ``ANY`` matches."""
    return _NUMBERS[name.lower()]
