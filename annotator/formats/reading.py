"""The front door of reading: bytes in, articles and refusals out."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from typing import BinaryIO

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.wording import worded
from annotator.formats.language import with_language
from annotator.formats.options import ReadOptions
from annotator.formats.recognition import HEAD, Kind, recognised

Beside = Callable[[str], bytes | None]
"""The text file of this name, or of this stem, beside the file that is read; None where there is none."""

_DEFAULT = ReadOptions()
_STREAMED = {
    Kind.JSONL: "json_lines",
    Kind.LABEL_STUDIO: "label_studio",
    Kind.SPACY_JSON: "spacy_json",
    Kind.PUBANNOTATION: "pubannotation.reading",
    Kind.GATE_JSON: "gate.bdoc",
    Kind.CONLL: "conll",
    Kind.CONLLU: "conllu.reading",
    Kind.WEBANNO: "webanno.reading",
    Kind.TABLE: "table",
    Kind.SPAN_TABLE: "span_table",
}
_WHOLE = {
    Kind.DOCBIN: "docbin.reading",
    Kind.XMI: "uima.xmi",
    Kind.CAS_JSON: "uima.cas_json",
    Kind.GATE_XML: "gate.xml_reading",
    Kind.MEDTATOR: "medtator.reading",
}
"""The modules that read each kind: record by record, or the whole file at once."""


def comes_one_by_one(kind: Kind | None) -> bool:
    """Whether a file of this kind holds many articles, which are read one by one."""
    return kind in _STREAMED


def nothing_beside(_name: str) -> None:
    """Files that come alone have nothing beside them."""


def read(name: str, data: bytes, options: ReadOptions = _DEFAULT) -> Iterator[Record | Refusal]:
    """The articles in ``data``, and what of it could not be taken.

    ``name`` is what the person calls the file: a hint at its format, and what reports say. Nothing
    is fetched, run or written.
    """
    return read_stream(name, io.BytesIO(data), options)


def read_stream(
    name: str, stream: BinaryIO, options: ReadOptions = _DEFAULT, beside: Beside = nothing_beside
) -> Iterator[Record | Refusal]:
    """As ``read``, from a stream that can seek; JSONL is taken from it line by line.

    ``beside`` gives the text files that lie beside the file, for annotations that come without theirs.
    """
    try:
        head = stream.read(HEAD)
        if not head:
            raise UnusableInput(
                worded("The file is empty."),
                next_step=worded("Nothing to do, unless it should hold an article."),
            )
        kind = recognised(name, head, options.format)
        format_ = "docx" if kind is Kind.ZIP else kind.value
        for item in _items(name, stream, head, kind, options, beside):
            if not isinstance(item, Record):
                yield item
                continue
            named = item if item.format else replace(item, format=format_)
            yield with_language(named) if options.find_language else named
    except UnusableInput as error:
        yield Refusal(file=name, place=error.where, reason=error.what, next_step=error.next_step)


def _items(
    name: str, stream: BinaryIO, head: bytes, kind: Kind, options: ReadOptions, beside: Beside
) -> Iterator[Record | Refusal]:
    # Each format is imported when its first file comes: some take half a second.
    if kind is Kind.WEB_ANNOTATION:
        from annotator.formats.web_annotation.reading import records

        yield from records(name, _from_the_start(stream, head), options, beside)
        return
    if kind in _STREAMED:
        module = import_module(f"annotator.formats.{_STREAMED[kind]}")
        yield from module.records(name, _from_the_start(stream, head), options)
        return
    data = head + stream.read(max(0, options.most_bytes + 1 - len(head)))
    if kind in _WHOLE:
        yield from import_module(f"annotator.formats.{_WHOLE[kind]}").records(name, data, options)
        return
    yield _article(name, data, kind, options)


def _article(name: str, data: bytes, kind: Kind, options: ReadOptions) -> Record:
    if kind is Kind.HTML:
        from annotator.formats import html_page

        return html_page.record_of(name, data, options)
    if kind is Kind.PDF:
        from annotator.formats import pdf_file

        return pdf_file.record_of(name, data, options)
    if kind is Kind.ZIP:
        from annotator.formats import word_file
        from annotator.formats.archive import refuse_unless_word

        refuse_unless_word(data)
        return word_file.record_of(name, data, options)
    if kind is Kind.GZIP:
        raise UnusableInput(
            worded("This is a packed file inside a packed file."),
            next_step=worded("Unpack the inner one first."),
        )
    from annotator.formats import plain_text

    return plain_text.record_of(name, data, options)


def _from_the_start(stream: BinaryIO, head: bytes) -> BinaryIO:
    if stream.seekable():
        stream.seek(0)
        return stream
    return io.BufferedReader(_Rejoined(head, stream))


class _Rejoined(io.RawIOBase):
    """A stream whose first bytes were read already, whole again."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        super().__init__()
        self._head = memoryview(head)
        self._rest = rest

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill ``buffer`` from the head, then from the rest; the number of bytes put there."""
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]  # a buffer, which typing can't say yet
        piece = bytes(self._head[: len(view)]) if self._head else self._rest.read(len(view))
        self._head = self._head[len(piece) :]
        view[: len(piece)] = piece
        return len(piece)
