"""Passwords of servers: asked for when they are wanted, and never written anywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from annotator.domain.errors import PasswordWanted
from annotator.domain.server_address import ServerAddress, server_address

T = TypeVar("T")
Ask = Callable[[str], str]
"""Asks a person for the password of an address as it is shown; an empty answer gives none."""
Warn = Callable[[str], None]

IN_ADDRESS = (
    "The address holds a password: leave it out next time, since it stays in your shell's history and is "
    "seen among running programs. Goldspan asks for it, or takes it from a password file (PGPASSFILE)."
)


class Passwords:
    """What the program was told since it was started; ``ask`` and ``warn`` are how it speaks with people."""

    def __init__(self) -> None:
        self.ask: Ask | None = None
        self.warn: Warn | None = None
        self._told: dict[ServerAddress, str] = {}

    def reach(self, place: object, work: Callable[[ServerAddress, str], T]) -> T:
        """Do ``work`` with the address in ``place`` and its password, which is asked for where it is wanted.

        Raises:
            WrongUse: if ``place`` is no address.
            PasswordWanted: if one is wanted and nobody can be asked.
        """
        given = server_address(place)
        address = given.address
        if given.password and self.warn is not None:
            self.warn(IN_ADDRESS)
        password = given.password or self._told.get(address, "")
        try:
            done = work(address, password)
        except PasswordWanted:
            self._told.pop(address, None)
            password = self.ask(address.shown) if self.ask is not None else ""
            if not password:
                raise
            done = work(address, password)
        if password:
            self._told[address] = password
        return done


PASSWORDS = Passwords()
"""Those of this program; a command or the window says how people are asked."""
