"""How long work tells how far it is, and is told to stop."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int | None, str], None]
"""Called with how many are done, of how many (None: not known), and what is being worked on."""

Cancelled = Callable[[], bool]
"""Asked between pieces of work whether to stop."""


def silent(_done: int, _of: int | None, _what: str) -> None:
    """Progress nobody watches."""


def never() -> bool:
    """Work nobody stops."""
    return False
