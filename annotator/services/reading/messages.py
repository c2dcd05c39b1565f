"""What the program and its reading process say to each other, and how it travels.

A message is MessagePack after its length in four bytes. Both ends are of one program, so there are
no versions. Sentences travel as their English, and what they were made of beside it, since only the
program's end knows its language.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, BinaryIO, TypeVar

import msgspec

from annotator.domain.record import Record, Refusal
from annotator.domain.wording import Worded, put_together, taken_apart
from annotator.formats.archive import Member
from annotator.formats.options import ReadOptions
from annotator.services.reading.arrival import Arrival

_LENGTH = struct.Struct(">I")
_Key = TypeVar("_Key", int, str)


class ReadFile(msgspec.Struct, tag="file", frozen=True):
    """Read the file at ``path`` (as the system's bytes), called ``name`` in reports."""

    path: bytes
    name: str
    options: ReadOptions


class ReadAhead(msgspec.Struct, tag="ahead", frozen=True):
    """Read as ``ReadFile`` says, and answer in lots that are ready to be stored."""

    path: bytes
    name: str
    options: ReadOptions


class ListArchive(msgspec.Struct, tag="list", frozen=True):
    """Say what the zip at ``path`` holds."""

    path: bytes
    name: str


class ReadMember(msgspec.Struct, tag="member", frozen=True):
    """Read file number ``index`` of the zip at ``path``, called ``name`` in reports.

    ``beside`` is the number of the brat annotations of that text, or -1; ``annotator`` made them.
    """

    path: bytes
    index: int
    name: str
    options: ReadOptions
    beside: int = -1
    annotator: str = ""


class Taken(msgspec.Struct, tag="taken", frozen=True):
    """An article that was read; ``sentences`` are its notes by their places, while it travels."""

    record: Record
    sentences: dict[int, Any] = {}


class Refused(msgspec.Struct, tag="refused", frozen=True):
    """Something that was not; ``sentences`` are those of the refusal by their fields, while it travels."""

    refusal: Refusal
    sentences: dict[str, Any] = {}


class Holding(msgspec.Struct, tag="holding", frozen=True):
    """What an archive holds; ``single`` means that the zip is one document and to be read as a file."""

    members: tuple[Member, ...] = ()
    single: bool = False


class Sent(msgspec.Struct, tag="sent", frozen=True):
    """An article on its way to an import; ``sentences`` as of ``Taken``."""

    arrival: Arrival
    sentences: dict[int, Any] = {}


class Lot(msgspec.Struct, tag="lot", frozen=True):
    """Some items of a file that is read ahead, in their order."""

    items: list[Sent | Refused]


class Done(msgspec.Struct, tag="done", frozen=True):
    """The request is answered."""


Request = ReadFile | ReadAhead | ListArchive | ReadMember
Answer = Taken | Refused | Lot | Holding | Done

_REQUESTS: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_ANSWERS: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)


def _plain(value: Any) -> Any:
    """Read-only mappings travel as objects, what was worded as its English."""
    if isinstance(value, Worded):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    message = f"can't be sent: {type(value)}"
    raise NotImplementedError(message)


_SENTENCES = ("place", "reason", "next_step")
_ENCODER = msgspec.msgpack.Encoder(enc_hook=_plain)


def send(stream: BinaryIO, message: Request | Answer) -> None:
    """Write one message and flush it."""
    if isinstance(message, Refused):
        message = _refusal_apart(message)
    elif isinstance(message, Taken):
        message = Taken(message.record, _sentences(enumerate(message.record.notes)))
    elif isinstance(message, Lot):
        message = Lot(
            [_apart(item) if isinstance(item, Sent) else _refusal_apart(item) for item in message.items]
        )
    body = _ENCODER.encode(message)
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def next_request(stream: BinaryIO) -> Request | None:
    """The next request, or None at the end of the stream."""
    body = _body(stream)
    return None if body is None else _REQUESTS.decode(body)


def next_answer(stream: BinaryIO) -> Answer | None:
    """The next answer, or None when the other side has gone."""
    body = _body(stream)
    return None if body is None else _whole(_ANSWERS.decode(body))


def _sentences(texts: Iterable[tuple[_Key, str]]) -> dict[_Key, object]:
    """What those texts were made of that were worded."""
    return {key: taken_apart(text) for key, text in texts if isinstance(text, Worded)}


def _refusal_apart(message: Refused) -> Refused:
    refusal = message.refusal
    return Refused(refusal, _sentences((name, getattr(refusal, name)) for name in _SENTENCES))


def _apart(item: Sent) -> Sent:
    notes = item.arrival.record.notes
    return Sent(item.arrival, _sentences(enumerate(notes))) if notes else item


def _whole(answer: Answer) -> Answer:
    """An answer whose sentences are worded again."""
    if isinstance(answer, Refused):
        return _refusal_worded(answer)
    if isinstance(answer, Taken) and answer.sentences:
        return Taken(_told(answer.record, answer.sentences))
    if isinstance(answer, Lot) and any(item.sentences for item in answer.items):
        return Lot(
            [_worded(item) if isinstance(item, Sent) else _refusal_worded(item) for item in answer.items]
        )
    return answer


def _refusal_worded(message: Refused) -> Refused:
    told = message.sentences
    fields: dict[str, Any] = {name: put_together(told[name]) for name in _SENTENCES if name in told}
    return Refused(replace(message.refusal, **fields)) if fields else message


def _worded(item: Sent) -> Sent:
    if not item.sentences:
        return item
    arrival = item.arrival
    return Sent(msgspec.structs.replace(arrival, record=_told(arrival.record, item.sentences)))


def _told(record: Record, told: Mapping[int, Any]) -> Record:
    notes = [put_together(told[n]) if n in told else note for n, note in enumerate(record.notes)]
    return replace(record, notes=tuple(notes))


def _body(stream: BinaryIO) -> bytes | None:
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    body = stream.read(length)
    return body if len(body) == length else None
