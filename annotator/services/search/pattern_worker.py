"""The process that tries a regular expression on texts, so that one that never ends can be ended.

It is told the expression, then texts; it answers each text with the ranges of its matches. Numbers are
four bytes each, texts are UTF-8 after their length. Started by ``search_patterns``.
"""

from __future__ import annotations

import re
import struct
import sys
from array import array
from typing import BinaryIO

NUMBER = struct.Struct("<I")
ENCODING, ERRORS = "utf-8", "surrogatepass"


def main() -> None:
    """Answer texts until the program closes the stream."""
    texts, answers = sys.stdin.buffer, sys.stdout.buffer
    flags = read_number(texts)
    pattern = read_text(texts)
    if flags is None or pattern is None:
        return
    expression = re.compile(pattern, flags)
    answers.write(NUMBER.pack(0))  # ready: from here on the time counts
    answers.flush()
    while (count := read_number(texts)) is not None:
        # All of them first: both sides writing at once would wait for each other for ever.
        batch = [read_text(texts) for _ in range(count)]
        for text in batch:
            if text is None:
                return
            ranges = array("I")
            for match in expression.finditer(text):
                start, end = match.span()
                if start < end:
                    ranges.extend((start, end))
            answers.write(NUMBER.pack(len(ranges)) + ranges.tobytes())
        answers.flush()


def read_number(stream: BinaryIO) -> int | None:
    """The next number, or None at the end."""
    body = stream.read(NUMBER.size)
    return int(NUMBER.unpack(body)[0]) if len(body) == NUMBER.size else None


def read_text(stream: BinaryIO) -> str | None:
    """The next text, or None at the end."""
    length = read_number(stream)
    if length is None:
        return None
    body = stream.read(length)
    return body.decode(ENCODING, ERRORS) if len(body) == length else None


def packed(text: str) -> bytes:
    """A text as it travels."""
    body = text.encode(ENCODING, ERRORS)
    return NUMBER.pack(len(body)) + body


if __name__ == "__main__":
    main()
