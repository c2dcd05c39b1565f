"""Damaged files: sound ones of every format, with bytes, numbers and pieces changed by a seeded hand."""

from __future__ import annotations

import json
import random
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.span import spans_that_misread
from annotator.formats.brat.reading import read_pair
from annotator.formats.foreign_output import FolderWriter, LinesWriter
from annotator.formats.foreign_writers import FOREIGN, writer_of
from annotator.formats.native import write_line
from annotator.formats.not_carried import NotCarried
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read

OPTIONS = ReadOptions(find_language=False)
NOT_READ = frozenset({"html"})
_FORMAT = {
    "hugging-face": "jsonl",
    "doccano-relations": "doccano",
    "conll-bioes": "conll",
    "conll-bilou": "conll",
}
_PACKED = frozenset({"spacy"})
_TOKENS = (
    *(b"\x00", b"\xff", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\r\n", b"\n\n", b"\t", b"|", b"\\", b"[1]"),
    *(b"-1", b"0", b"1e400", b"99999999999999999999", b"2147483648", b"null", b"true", b"{}", b"[]", b'""'),
    *(b"<a>", b"</a>", b"&x;", b"<!DOCTYPE a>", b"]]>", b"_", b"*", b"->", b"1-1", b"(e1-x-", b"e1)", b"T1"),
    *(b'"\\ud800"', b"[" * 200, b"<a>" * 200, b"NaN", b"\xef\xbb\xbf", b"\xc2\xa0", b"\xe2\x80\xa8"),
)
_NUMBER = re.compile(rb"\d+")
_TASK = {
    "text": "Ann Lee 😀 met Bob in Paris.\n\nسلام 𝔊 said Eve.",
    "title": "On Ann",
    "annotator": "Ana",
    "spans": [
        {"start": 0, "end": 7, "label": "PER", "features": {"certain": "yes", "n": 3}},
        {"start": 0, "end": 3, "label": "FIRST", "score": 0.5},
        {"start": 14, "end": 17, "label": "PER"},
        {"start": 10, "end": 20, "label": "EVENT", "features": {"fragments": [[10, 13], [18, 20]]}},
        {"start": 36, "end": 37, "label": "SYM"},
    ],
    "relations": [
        {
            "head": 0,
            "child": 0,
            "label": "met",
            "head_span": {"start": 0, "end": 7},
            "child_span": {"start": 14, "end": 17},
        }
    ],
}


def seeds(shared: Path | None = None) -> dict[str, list[bytes]]:
    """Sound files by the format they are read as; small real ones too where the folder is there."""
    (record,) = (
        item for item in read("a.jsonl", json.dumps(_TASK).encode(), OPTIONS) if isinstance(item, Record)
    )
    found: dict[str, list[bytes]] = {"jsonl": [json.dumps(_TASK).encode(), write_line(record)]}
    for name in FOREIGN:
        if name in NOT_READ:
            continue
        found.setdefault(_FORMAT.get(name, name), []).extend(_written(name, record))
    for name, pattern in _REAL.items():
        files = sorted(shared.glob(f"data/{pattern}")) if shared is not None else []
        found[name] += [path.read_bytes() for path in files if path.stat().st_size < 20_000]
    return found


_REAL = {
    "webanno": "webanno-tsv3/tsv3-suite/*/reference.tsv",
    "xmi": "cassis/xmi/*.xmi",
    "cas-json": "cassis/json/**/data.json",
    "gate-xml": "gate-python/**/*.xml",
    "gate-json": "gate-python/**/*.bdocjs",
    "medtator": "medtator/**/*.xml",
    "label-studio": "labelstudio-editor/**/*.json",
}


def _written(name: str, record: Record) -> list[bytes]:
    writer = writer_of(name)
    if isinstance(writer, LinesWriter):
        return [writer.line(record, NotCarried())[1]]
    if isinstance(writer, FolderWriter):
        files = writer.files(record, "a", NotCarried())
        return [b"\0".join(files.values())] if name == "brat" else list(files.values())
    return [writer.begin() + writer.record(record, NotCarried()) + writer.end()]


def damaged(content: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """``content`` after one to six changes."""
    data = content
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(data))
        kind = chance.randrange(8)
        if kind == 0 and data:
            at = min(at, len(data) - 1)
            data = data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
        elif kind == 1:
            data = data[:at] + chance.choice(_TOKENS) + data[at:]
        elif kind == 2:
            data = data[:at] + data[at + chance.randint(1, 40) :]
        elif kind == 3:
            length = chance.randint(1, 200)
            data = data[: at + length] + data[at:]
        elif kind == 4:
            numbers = list(_NUMBER.finditer(data))
            if numbers:
                number = chance.choice(numbers)
                new = str(chance.choice([0, 1, -1, 7, 10**6, 2**31, 2**63, 2**64])).encode()
                data = data[: number.start()] + new + data[number.end() :]
        elif kind == 5:
            other = chance.choice(others)
            start = chance.randint(0, len(other))
            data = data[:at] + other[start : start + chance.randint(1, 300)] + data[at:]
        elif kind == 6:
            lines = data.split(b"\n")
            chance.shuffle(lines)
            data = b"\n".join(lines)
        else:
            data = data[:at] if chance.random() < 0.3 else data
    return data[:200_000]


def damaged_file(name: str, content: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """As ``damaged``; of packed formats, often what is within the packing."""
    if name in _PACKED and chance.random() < 0.8:
        return zlib.compress(damaged(zlib.decompress(content), others, chance))
    return damaged(content, others, chance)


def read_damaged(name: str, data: bytes, *, named: bool) -> Iterator[Record | Refusal]:
    """Read as a person's file is; ``named`` says that the person named the format."""
    options = ReadOptions(find_language=False, format=name) if named else OPTIONS
    if name != "brat":
        yield from read("a", data, options)
        return
    text, _, annotations = data.partition(b"\0")
    try:
        yield from read_pair("a.txt", text, annotations, options)
    except UnusableInput as error:
        yield Refusal(file="a.txt", reason=error.what)


def campaign(number: int, chance: random.Random, shared: Path | None = None) -> dict[str, int]:
    """Read ``number`` damaged files, one format after the other; how many of each gave a record.

    Anything a reader raises goes through, with the format and the bytes in its notes.
    """
    sound = seeds(shared)
    names = sorted(sound)
    everything = [content for contents in sound.values() for content in contents if len(content) < 5_000]
    taken = dict.fromkeys(names, 0)
    for turn in range(number):
        name = names[turn % len(names)]
        data = damaged_file(name, chance.choice(sound[name]), everything, chance)
        try:
            items = list(read_damaged(name, data, named=chance.random() < 0.8))
        except BaseException as error:
            error.add_note(f"{name}, turn {turn}: {data!r}")
            raise
        for item in items:
            assert isinstance(item, Record | Refusal)
            if isinstance(item, Record):
                taken[name] += 1
                assert spans_that_misread(item.document.text, item.spans) == (), (name, data)
                ids = {span.id for span in item.spans}
                assert len(ids) == len(item.spans), (name, data)
                assert all(r.head in ids and r.child in ids for r in item.relations), (name, data)
            else:
                assert item.reason, (name, data)
    return taken
