"""Long campaigns cut into pieces that fit between other work: ``GOLDSPAN_PIECE=3/10`` is the third of ten.

All pieces together do what the whole does; each throws dice of its own.
"""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a campaign; piece 1 of 1 is all of it."""

    number: int = 1
    of: int = 1

    def share(self, total: int) -> range:
        """Which of ``total`` rounds are this piece's."""
        return range(total * (self.number - 1) // self.of, total * self.number // self.of)

    @property
    def whole(self) -> bool:
        """Whether this is the campaign itself, of which all kinds of ends can be asked."""
        return self.of == 1


def asked_for() -> Piece:
    """The piece that ``GOLDSPAN_PIECE`` names, or the whole."""
    number, _, of = os.environ.get("GOLDSPAN_PIECE", "1/1").partition("/")
    piece = Piece(int(number), int(of))
    assert 1 <= piece.number <= piece.of, "GOLDSPAN_PIECE is like 3/10"
    return piece
