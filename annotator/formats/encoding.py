"""From bytes to text: which encoding, and how sure that is."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded
from annotator.formats.plausibility import plausibility

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = ("cp1252", "iso8859-15", "mac-roman", "cp1250")
_CANDIDATES = (
    *_WESTERN,
    "cp1251",
    "koi8-r",
    "cp1253",
    "cp1255",
    "cp1256",
    "euc_kr",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
)
CHOICES = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", *_CANDIDATES, "cp1254", "cp1257", "cp866")
"""Every encoding a person may choose from, the likeliest first."""

_WEB_NAMES = {"iso8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
_UTF8_CHARACTER = re.compile(
    # Two-byte letters of Western Europe and all longer forms: in another encoding these byte
    # sequences would be odd ("Ã¼"), while a capital followed by a closing quote is not.
    rb"[\xc2-\xc5][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_SAMPLE = 200_000  # bytes looked at to tell encodings apart
_NEXT_STEP = worded("Choose its encoding in the import preview, or save it as UTF-8 and import it again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text, the encoding it was read in, and the other encodings it might be in, likeliest first.

    ``certain`` is false where the encoding is a guess from how plausible the text looks.
    """

    text: str
    encoding: str
    certain: bool
    alternatives: tuple[str, ...] = ()


def decode(data: bytes, wanted: str = "", declared: str = "") -> Decoded:
    """Read ``data`` as text, never replacing a byte.

    Args:
        data: the whole file.
        wanted: the encoding a person chose; taken without question when it fits.
        declared: the encoding the file itself names, such as a web page's; a byte order mark and
            valid UTF-8 go before it.

    Raises:
        UnusableInput: if it fits no encoding or mixes two; ``where`` names the byte.
    """
    if wanted:
        return Decoded(text=decoded_as(data, wanted), encoding=_plain_name(wanted), certain=True)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return Decoded(text=_strictly(data, encoding), encoding=encoding, certain=True)
    declared = _known(declared)
    if declared.startswith("iso2022"):  # its bytes are all ASCII: valid UTF-8, and not meant so
        return Decoded(text=_strictly(data, declared), encoding=declared, certain=True)
    wide = could_be_wide(data)
    if wide:
        return Decoded(text=_strictly(data, wide), encoding=wide, certain=False, alternatives=("utf-8",))
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8", certain=True)
    except UnicodeDecodeError as error:
        return _guessed(data, declared, error.start)


def decoded_as(data: bytes, encoding: str) -> str:
    """The text of ``data`` in the ``encoding`` a person chose, without its byte order mark.

    Raises:
        UnusableInput: if the encoding is unknown, or the bytes do not fit it.
    """
    known = _known(encoding)
    if not known:
        raise UnusableInput(
            worded("There is no encoding called {name!r}.", name=encoding),
            next_step=worded("Choose UTF-8 or one from the list."),
        )
    return _strictly(data, known).removeprefix("\ufeff")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnusableInput(
            worded("The bytes are not {encoding} text.", encoding=_plain_name(encoding)),
            where=worded("byte {number}", number=error.start),
            next_step=_NEXT_STEP,
        ) from error


def _guessed(data: bytes, declared: str, first_bad: int) -> Decoded:
    if declared and declared != "utf-8":
        try:
            return Decoded(text=data.decode(declared), encoding=declared, certain=True)
        except UnicodeDecodeError:
            pass  # pages often name the wrong one
    ranked = _ranked(data)
    mixed = _utf8_beside_other(data, ranked[0] if ranked else "")
    if mixed or not ranked:
        what = (
            worded(
                "The file mixes UTF-8 with another encoding; "
                "the first byte that is not UTF-8 is number {number}.",
                number=first_bad,
            )
            if mixed
            else worded(
                "The bytes fit no text encoding that is known here; "
                "the first byte that is not UTF-8 is number {number}.",
                number=first_bad,
            )
        )
        raise UnusableInput(
            what,
            where=worded("byte {number}", number=first_bad),
            next_step=_NEXT_STEP,
        )
    best = ranked[0]
    return Decoded(text=data.decode(best), encoding=best, certain=False, alternatives=tuple(ranked[1:]))


def _ranked(data: bytes) -> list[str]:
    """The encodings in which ``data`` is text at all, the most plausible first."""
    scored: list[tuple[float, int, str]] = []
    for rank, encoding in enumerate(_CANDIDATES):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        sample = text[:_SAMPLE]
        scored.append((-plausibility(sample), rank, encoding))
    return [encoding for _, _, encoding in sorted(scored)]


def _utf8_beside_other(data: bytes, best: str) -> bool:
    """Whether the file holds real UTF-8 characters besides bytes that are none."""
    characters = len(_UTF8_CHARACTER.findall(data))
    if not characters:
        return False
    try:
        strays = len(re.findall("[\udc80-\udcff]", data.decode("utf-8", "surrogateescape")))
    except UnicodeDecodeError:  # pragma: no cover - surrogateescape takes every byte
        return False
    # East Asian and Cyrillic text holds such byte pairs by chance, Western text does not.
    return best in _WESTERN or not best or characters >= strays


def wide_encoding(start: bytes, wanted: str = "") -> str:
    """The encoding of a file that begins so, if its characters have two bytes or four; else empty.

    ``start`` has whole fours of bytes, ``wanted`` is what a person chose.
    """
    if wanted:
        known = _known(wanted)
        return known if known.startswith(("utf-16", "utf-32")) else ""
    for mark, encoding in _BOMS:
        if start.startswith(mark):
            return "" if encoding == "utf-8-sig" else encoding
    return could_be_wide(start)


def could_be_wide(data: bytes) -> str:
    """UTF-16 or UTF-32 without a byte order mark, told by where the zero bytes stand; else empty."""
    sample = data[:_SAMPLE]
    zeros = sample.count(0)
    if not zeros or len(data) % 2:
        return ""
    if len(data) % 4 == 0 and zeros >= len(sample) * 0.7:
        return next((e for e in ("utf-32-le", "utf-32-be") if _reads_as_text(data, e)), "")
    even = sample[::2].count(0)
    odd = zeros - even
    if max(even, odd) < 0.95 * zeros or zeros < len(sample) * 0.05 or _text_with_zeros(sample):
        return ""
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    return encoding if _reads_as_text(data, encoding) else ""


def _text_with_zeros(sample: bytes) -> bool:
    """Whether this is ordinary text into which a few zero bytes strayed."""
    if sample.count(0) >= len(sample) * 0.35:
        return False
    rest = sample.replace(b"\0", b"").decode("utf-8", "replace")
    return "\ufffd" not in rest and all(c.isprintable() or c.isspace() for c in rest)


def _reads_as_text(data: bytes, encoding: str) -> bool:
    text = data[: _SAMPLE // 4 * 4].decode(encoding, "replace")[:5000]
    good = sum(c.isspace() or (c.isprintable() and c != "\ufffd") for c in text)
    return "\0" not in text and good >= 0.95 * len(text)


@lru_cache(maxsize=64)
def _known(encoding: str) -> str:
    """The plain name of a text encoding, or empty if there is none of that name."""
    try:
        info = codecs.lookup(encoding.strip())
    except (LookupError, ValueError):
        return ""
    # UTF-7 hides markup, and "rot13" and kin are no text encodings.
    if info.name == "utf-7" or not getattr(info, "_is_text_encoding", True):
        return ""
    return _WEB_NAMES.get(info.name, info.name)


def _plain_name(encoding: str) -> str:
    return codecs.lookup(encoding).name
