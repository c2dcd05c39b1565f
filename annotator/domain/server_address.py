"""The address of a project on a team's server: ``postgresql://person@host:5432/project``.

A password in an address would lie in shells' histories and be seen among running programs: it is taken
out at once, and no address that is shown, kept or logged has one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from annotator.domain.errors import WrongUse
from annotator.domain.wording import worded

_SCHEMES = ("postgresql", "postgres")
_OPTIONS = (
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "sslcrl",
    "connect_timeout",
    "target_session_attrs",
)
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_PORT = 5432


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerAddress:
    """Where a project is kept, and as whom it is asked for. ``options`` are of the connection."""

    host: str
    database: str
    port: int = _PORT
    user: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def shown(self) -> str:
        """The address as it may be shown and kept."""
        person = f"{quote(self.user, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else quote(self.host, safe="")
        port = "" if self.port == _PORT else f":{self.port}"
        options = f"?{urlencode(self.options)}" if self.options else ""
        return f"postgresql://{person}{host}{port}/{quote(self.database, safe='')}{options}"

    def of(self, user: str) -> ServerAddress:
        """The same place, as somebody else."""
        return replace(self, user=user)

    @property
    def here(self) -> bool:
        """Whether the server is this machine: a folder of sockets, or a loopback address."""
        return self.host.startswith("/") or self.host in _LOOPBACK

    @property
    def sslmode(self) -> str:
        """How the connection is guarded: fully, unless it stays on this machine or the address says else."""
        return dict(self.options).get("sslmode") or ("prefer" if self.here else "verify-full")


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAddress:
    """An address as somebody gave it, and the password that stood in it; empty where there was none."""

    address: ServerAddress
    password: str = ""

    def __repr__(self) -> str:
        return f"GivenAddress({self.address.shown!r})"


def is_server_address(text: object) -> bool:
    """Whether something given as a project is the address of a server."""
    return _whole(text).startswith(tuple(f"{scheme}://" for scheme in _SCHEMES))


def server_address(text: object) -> GivenAddress:
    """The address in ``text``, which may be a path that was made of one.

    Raises:
        WrongUse: if it is none; the message holds no password.
    """
    try:
        parts = urlsplit(_whole(text))
        port = parts.port or _PORT
        given = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError:
        raise WrongUse(worded("This is no address of a server."), next_step=_EXAMPLE) from None
    database = unquote(parts.path.removeprefix("/"))
    host = unquote(parts.hostname or "")
    if parts.scheme not in _SCHEMES or not host or not database or "/" in database:
        raise WrongUse(worded("This is no address of a project on a server."), next_step=_EXAMPLE)
    password = given.pop("password", "") or unquote(parts.password or "")
    unknown = sorted(set(given) - set(_OPTIONS))
    if unknown:
        raise WrongUse(
            worded("An address can't say {option!r}.", option=unknown[0]),
            next_step=worded("It may say {options}.", options=", ".join(_OPTIONS)),
        )
    return GivenAddress(
        address=ServerAddress(
            host=host,
            database=database,
            port=port,
            user=unquote(parts.username or ""),
            options=tuple(sorted(given.items())),
        ),
        password=password,
    )


_EXAMPLE = worded("One looks like this: {address}", address="postgresql://ana@db.example.org/river")


def _whole(text: object) -> str:
    """An address that went through a path has lost one of its two slashes, or all turned round."""
    words = str(text).replace("\\", "/")
    scheme, colon, rest = words.partition(":")
    if colon and scheme in _SCHEMES and rest.startswith("/"):
        return f"{scheme}://{rest.lstrip('/')}"
    return words
