"""UIMA CAS as XMI: read without its type system, which need not be there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats.foreign_document import limited, taken_document
from annotator.formats.options import ReadOptions
from annotator.formats.taken import checked_size
from annotator.formats.uima.document import DEPENDENT, GOVERNOR, Structure, documents_of
from annotator.formats.xml_reading import Element, root_of

XMI_SPACE = "http://www.omg.org/XMI"
_SPACE = re.compile(r"http:///(?P<path>.*)\.ecore")
_NO_PACKAGE = "uima.noNamespace"
_ID = f"{XMI_SPACE} id"
_NUMBER = re.compile(r"-?\d{1,18}")
_ALWAYS = frozenset({"sofa", GOVERNOR, DEPENDENT, "target", "next", "first"})
_ALL_IDS = re.compile(r"\d{1,18}(?: \d{1,18})*")


def records(name: str, data: bytes, options: ReadOptions) -> Iterator[Record | Refusal]:
    """The records of a file, one for each view that holds text.

    Raises:
        UnusableInput: if the file is too large, no sound XML, or holds no text.
    """
    checked_size(len(data), options)
    root = root_of(data)
    if root.local not in {"XMI", "CAS"}:
        raise UnusableInput(worded("It is no CAS as XMI."))
    structures = _structures(root)
    for number, (view, given) in enumerate(documents_of(structures)):
        where = worded("view {view}", view=view) if number else ""
        try:
            yield from limited(name, taken_document(given, name, where, options))
        except UnusableInput as error:
            yield Refusal(file=name, place=where, reason=error.what, next_step=error.next_step)


def _structures(root: Element) -> list[Structure]:
    elements = [child for child in root.children if child.local not in {"NULL", "View"}]
    links = {
        e.attributes.get(_ID, "")
        for e in elements
        if "target" in e.attributes and "begin" not in e.attributes
    }
    return [_structure(element, links) for element in elements]


def _structure(element: Element, links: set[str]) -> Structure:
    """A structure; numbers are ids where the feature always names others, or all of them are links."""
    made = Structure(element.attributes.get(_ID, ""), _type_of(element))
    said: dict[str, list[str]] = {}
    for child in element.children:
        said.setdefault(child.local, []).append(child.text)
    for key, value in element.attributes.items():
        if " " in key:  # of XMI itself
            continue
        ids = value.split() if _ALL_IDS.fullmatch(value) else []
        if ids and (key in _ALWAYS or all(each in links for each in ids)):
            made.refers[key] = ids
        elif key in {"begin", "end"} and _NUMBER.fullmatch(value):
            made.values[key] = int(value)
        else:
            made.values[key] = value
    for key, values in said.items():
        made.values.setdefault(key, values)
    return made


def _type_of(element: Element) -> str:
    match = _SPACE.fullmatch(element.namespace)
    package = match["path"].replace("/", ".") if match else ""
    return element.local if package in {"", _NO_PACKAGE} else f"{package}.{element.local}"
