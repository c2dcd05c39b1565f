"""Words for people as a template and its values, so that they can be shown in another language.

A ``Worded`` is the English text itself: it can be printed, compared and kept like any other. Only rooms
that show things know languages; the ones below make their sentences here. Templates are plain literals,
which is how they are found for translators (packaging/translations.py).
"""

from __future__ import annotations

from collections.abc import Mapping


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
