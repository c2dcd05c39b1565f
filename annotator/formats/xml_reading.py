"""XML from outside, read into a tree of plain values: no DOCTYPE, no entity, nothing fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded, worded_count

_DEEPEST = 100
_MOST_ELEMENTS = 2_000_000
_SEPARATOR = " "
_NEWER = re.compile(rb"\A(\xef\xbb\xbf)?<\?xml[^>]{0,20}version\s*=\s*(['\"])1\.1\2")
_CONTROL = re.compile(
    rb"&#(?:0*(?:[1-8]|1[1-2]|1[4-9]|2\d|3[01])|x0*(?:[1-8bcef]|1[0-9a-f]));", re.IGNORECASE
)


@dataclass(slots=True)
class Element:
    """An element: names are written ``namespace name``, or ``name`` alone where there is none.

    ``text`` stands before the first child, ``tail`` after the element itself.
    """

    name: str
    attributes: dict[str, str]
    text: str = ""
    tail: str = ""
    children: list[Element] = field(default_factory=list)

    @property
    def local(self) -> str:
        """The name without its namespace."""
        return self.name.rpartition(_SEPARATOR)[2]

    @property
    def namespace(self) -> str:
        """The namespace, empty where there is none."""
        return self.name.rpartition(_SEPARATOR)[0]

    def named(self, local: str) -> Iterator[Element]:
        """The children of this local name."""
        return (child for child in self.children if child.local == local)

    def first(self, local: str) -> Element | None:
        """The first child of this local name."""
        return next(self.named(local), None)


def root_of(data: bytes) -> Element:
    """The root element of an XML document.

    Raises:
        UnusableInput: if it is not well-formed, has a DOCTYPE, or is nested or split beyond measure;
            ``where`` names the line.
    """
    if version := _NEWER.match(data):
        # Programs of Java write 1.1; all it has more is control characters, which no text should.
        data = data[: version.end()].replace(b"1.1", b"1.0") + data[version.end() :]
        data = _CONTROL.sub(b"&#xfffd;", data)
    building = _Building()
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = building.refuse_doctype
    parser.StartElementHandler = building.start
    parser.EndElementHandler = building.end
    parser.CharacterDataHandler = building.characters
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise UnusableInput(
            worded("The XML is not well-formed: {said}.", said=expat.ErrorString(error.code)),
            where=worded("line {number}", number=error.lineno),
            next_step=worded("Export it again."),
        ) from error
    except (LookupError, ValueError) as error:  # an encoding that Python does not know, or can't map
        raise UnusableInput(
            worded("The XML names an encoding that can't be read."), next_step=worded("Save it as UTF-8.")
        ) from error
    assert building.root is not None
    return building.root


class _Building:
    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._last: Element | None = None
        self._pieces: list[str] = []
        self._count = 0

    def refuse_doctype(self, *_: object) -> None:
        """Entities and files that a DOCTYPE names are how XML does harm."""
        raise UnusableInput(
            worded("The XML has a DOCTYPE, which could name other files and is never read."),
            next_step=worded("Remove the DOCTYPE line, then import it again."),
        )

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._settle()
        self._count += 1
        if len(self._open) >= _DEEPEST:
            raise UnusableInput(worded("The XML is nested more than {most} deep.", most=_DEEPEST))
        if self._count > _MOST_ELEMENTS:
            raise UnusableInput(
                worded_count(
                    "The XML has more than %Ln element.",
                    "The XML has more than %Ln elements.",
                    _MOST_ELEMENTS,
                )
            )
        element = Element(name, attributes)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)
        self._last = None

    def end(self, _name: str) -> None:
        """An element ends."""
        self._settle()
        self._last = self._open.pop()

    def characters(self, data: str) -> None:
        """Text between marks."""
        self._pieces.append(data)

    def _settle(self) -> None:
        if not self._pieces:
            return
        text = "".join(self._pieces)
        self._pieces.clear()
        if self._last is not None:
            self._last.tail = text
        elif self._open:
            self._open[-1].text = text
