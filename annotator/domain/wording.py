"""Words for people as a template and its values, so that they can be shown in another language.

A ``Worded`` is the English text itself: it can be printed, compared and kept like any other. Only rooms
that show things know languages; the ones below make their sentences here. Templates are plain literals,
which is how they are found for translators (packaging/translations.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

# A name, perhaps how it is written: templates come from other processes too, and may ask for no more.
_SIMPLE = re.compile(r"(?:[^{}]|\{\{|\}\}|\{[a-z_]+(?:![rs])?(?::[,.0-9a-z]{1,4})?\})*")


class Worded(str):
    """An English text that remembers what it was made of.

    ``template`` is what translators see; ``values`` fill its braces. Where things are counted, ``many``
    tells how many, and the template is the one for several.
    """

    __slots__ = ("many", "template", "values")

    template: str
    values: Mapping[str, object]
    many: int | None


def worded(template: str, /, **values: object) -> Worded:
    """The English text of a template: ``worded("{name} is in use.", name=name)``."""
    made = Worded(template.format(**values) if values else template)
    made.template, made.values, made.many = template, values, None
    return made


def worded_count(one: str, several: str, count: int, /, **values: object) -> Worded:
    """As ``worded`` for things that are counted; ``%Ln`` is their number."""
    template = one if count == 1 else several
    counted = template.replace("%Ln", f"{count:,}")
    made = Worded(counted.format(**values) if values else counted)
    made.template, made.values, made.many = several, values, count
    return made


def worded_list(parts: Iterable[str]) -> str:
    """Parts one after another, "a, b, c", with what the language sets between them."""
    made = ""
    for part in parts:
        made = worded("{others}, {last}", others=made, last=part) if made else part
    return made


def taken_apart(text: str) -> object:
    """What JSON can carry of a text to another process, where ``put_together`` makes the same of it."""
    if not isinstance(text, Worded):
        return str(text)
    values = {name: _plain(value) for name, value in text.values.items()}
    return {"text": str(text), "template": text.template, "values": values, "many": text.many}


def put_together(carried: object) -> str:
    """The text of ``taken_apart``; where its template is none that we would write, plain words."""
    if not isinstance(carried, dict):
        return str(carried)
    template, values, many = carried.get("template"), carried.get("values"), carried.get("many")
    made = Worded(carried.get("text", ""))
    if not isinstance(template, str) or not isinstance(values, dict) or not _SIMPLE.fullmatch(template):
        return str(made)
    made.template, made.many = template, many if isinstance(many, int) else None
    made.values = {
        str(name): put_together(value) if isinstance(value, dict) else _plain(value)
        for name, value in values.items()
    }
    return made


def _plain(value: object) -> object:
    if isinstance(value, Worded):
        return taken_apart(value)
    return value if type(value) in {int, float} else str(value)
