"""The JSON lines that the program and its suggestion process exchange.

Every message is one object on one line, ASCII only (so that lone surrogates survive), with its kind
under ``"type"``. Requests: ``hello`` ``analyse`` ``evidence`` ``forget`` ``reset`` ``decided``
``settle``. Answers: ``hello`` ``analysis`` ``spans`` ``progress`` ``failed``.
"""

from __future__ import annotations

import json
from typing import Any

PROTOCOL = 2
"""Both sides must speak the same number."""

SUGGESTER = "goldspan-en"
SUGGESTER_VERSION = "1.1"
"""Raised when articles are to be read again."""

FORMER_NAMES = ("entities-en",)
"""What the suggester was called when it found no claims; its suggestions are this one's."""

MODEL_VARIABLE = "GOLDSPAN_MODEL"
"""Names the environment variable that chooses a model: a package, a folder, or ``none``."""

NO_MODEL = "none"
"""The choice of model that means: rules only."""

Message = dict[str, Any]


def encoded(message: Message) -> bytes:
    """The line for a message, its line end included."""
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


def decoded(line: bytes) -> Message:
    """The message on a line.

    Raises:
        ValueError: if the line holds no message.
    """
    try:
        message = json.loads(line)
    except RecursionError as error:
        complaint = "a message nested too deeply"
        raise ValueError(complaint) from error
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        complaint = "not a message"
        raise ValueError(complaint)
    return message
