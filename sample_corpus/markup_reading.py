"""Reads the inline markup in which the sample articles are annotated.

A markup file has three parts, parted by lines of three equals signs: ``key: value`` lines on the
article, the article with its marks, and one line for each claim.

In the article, ``[Talvik dam|F]`` is an entity, ``[hospital sources|S=a]`` a source and
``[said|Q=a]`` a cue; the letter after the equals sign names the act of saying, so that claims can
point to it. ``{3:the hall is ours}`` is claim 3, ``⟦…⟧`` furniture; a backslash takes the next
character as it stands.

A claim's line reads ``3 a i + y #41 = normalised sentence``: number, saying (``a`` source and cue,
``a/`` source only, ``/a`` cue only, ``a/b`` one from each, ``-`` nobody), attribution (d, i, a),
stance (+ asserts, ~ hedges, - denies), check-worthy (y, n), the figure if there is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

ENTITIES = {
    "P": "PERSON",
    "O": "ORG",
    "N": "NORP",
    "G": "GPE",
    "L": "LOC",
    "F": "FAC",
    "E": "EVENT",
    "D": "DATE",
    "C": "CARDINAL",
}
ATTRIBUTION = {"S": "SOURCE", "Q": "CUE"}
KINDS = {"d": "direct", "i": "indirect", "a": "author"}
STANCES = {"+": "asserts", "~": "hedges", "-": "denies"}

_SPECIAL = re.compile(r"\\(.)|\{(\d+):|[\[\]{}|⟦⟧]", re.DOTALL)
_TAG = re.compile(r"\|([A-Z])(?:=([a-z0-9,]+))?\]")
_CLAIM_LINE = re.compile(
    r"(\d+) (-|[a-z0-9]*/?[a-z0-9]*) ([dia]) ([+~-]) ([yn])(?: #(\S+))? = (\S.*\S)",
)


class MarkupError(Exception):
    """A markup file says something that can't be meant; the message names the place."""


@dataclass
class Marked:
    """One span ``[start, end)`` in code points; ``sayings`` are the letters it is pointed to by."""

    layer: str
    label: str
    start: int
    end: int
    sayings: tuple[str, ...] = ()
    claim: int = 0


@dataclass(frozen=True)
class ClaimLine:
    """What is said of one claim; ``source`` and ``cue`` are letters of sayings, or empty."""

    number: int
    source: str
    cue: str
    features: dict[str, str]


@dataclass
class Article:
    """One marked article: head lines, text without marks, spans, claims, furniture."""

    stem: str
    head: dict[str, str]
    text: str
    spans: list[Marked]
    claims: dict[int, ClaimLine]
    furniture: list[tuple[int, int]] = field(default_factory=list)

    @property
    def number(self) -> str:
        """The two digits every reference to the article uses."""
        return self.stem[:2]

    @property
    def file_name(self) -> str:
        """The name of the article's own file."""
        return f"{self.stem}.{self.head['file']}"


def read_markup(path: Path) -> Article:
    """Read one markup file.

    Raises:
        MarkupError: if a mark is left open, points to nothing, or a claim lacks its line.
    """
    parts = path.read_text(encoding="utf-8").split("\n===\n")
    if len(parts) != 3:
        raise MarkupError(f"{path.name}: wants three parts, has {len(parts)}")
    head = dict(line.split(": ", 1) for line in parts[0].splitlines() if line.strip())
    try:
        # A page's text is what is found in it; the other files end in a line end of their own.
        text, spans, furniture = _strip(parts[1] + ("" if head["file"] == "html" else "\n"))
        claims = {line.number: line for line in map(_claim_line, filter(str.strip, parts[2].splitlines()))}
    except MarkupError as error:
        raise MarkupError(f"{path.name}: {error}") from error
    article = Article(path.stem, head, text, spans, claims, furniture)
    _check(article)
    return article


def _strip(marked: str) -> tuple[str, list[Marked], list[tuple[int, int]]]:
    plain: list[str] = []
    length = 0
    spans: list[Marked] = []
    furniture: list[tuple[int, int]] = []
    open_marks: list[tuple[str, int, int]] = []  # what closes it, where it starts, claim number
    at = 0

    def take(text: str) -> None:
        nonlocal length
        plain.append(text)
        length += len(text)

    while match := _SPECIAL.search(marked, at):
        take(marked[at : match.start()])
        at = match.end()
        found = match.group()
        if match.group(1) is not None:
            take(match.group(1))
        elif match.group(2) is not None:
            open_marks.append(("}", length, int(match.group(2))))
        elif found in "[⟦":
            open_marks.append(("|" if found == "[" else "⟧", length, 0))
        elif found == "|" and (not open_marks or open_marks[-1][0] != "|"):
            take(found)
        elif open_marks and open_marks[-1][0] == found:
            _, start, claim = open_marks.pop()
            if found == "|":
                tag = _TAG.match(marked, match.start())
                if tag is None:
                    raise MarkupError(f"bad tag at …{marked[match.start() - 30 : at + 10]!r}")
                at = tag.end()
                spans.append(_tagged(tag, start, length))
            elif found == "}":
                spans.append(Marked("claim", "CLAIM", start, length, claim=claim))
            else:
                furniture.append((start, length))
        else:
            raise MarkupError(f"unmatched {found} at …{marked[max(0, at - 60) : at + 20]!r}")
    take(marked[at:])
    if open_marks:
        raise MarkupError(f"left open: {open_marks}")
    return "".join(plain), spans, furniture


def _tagged(tag: re.Match[str], start: int, end: int) -> Marked:
    sayings = tuple((tag.group(2) or "").split(",")) if tag.group(2) else ()
    for layer, labels in (("entity", ENTITIES), ("attribution", ATTRIBUTION)):
        if tag.group(1) in labels:
            return Marked(layer, labels[tag.group(1)], start, end, sayings)
    raise MarkupError(f"unknown label {tag.group(1)}")


def _claim_line(line: str) -> ClaimLine:
    match = _CLAIM_LINE.fullmatch(line.strip())
    if match is None:
        raise MarkupError(f"bad claim line {line!r}")
    number, saying, kind, stance, worthy, figure, normalized = match.groups()
    source, slash, cue = saying.partition("/")
    features = {
        "attribution": KINDS[kind],
        "stance": STANCES[stance],
        "checkworthy": "yes" if worthy == "y" else "no",
        "normalized": normalized,
    }
    if figure:
        features["figure"] = figure.replace("_", " ")
    if saying == "-":
        source = cue = ""
    elif not slash:
        cue = source
    return ClaimLine(int(number), source, cue, features)


def _check(article: Article) -> None:
    def fail(message: str) -> None:
        raise MarkupError(f"{article.stem}: {message}")

    numbers = [span.claim for span in article.spans if span.claim]
    if sorted(numbers) != sorted(article.claims) or len(set(numbers)) != len(numbers):
        fail(f"claims in the text {numbers} are not those below {list(article.claims)}")
    sources = {s for span in article.spans if span.label != "CUE" for s in span.sayings}
    cues = [s for span in article.spans if span.label == "CUE" for s in span.sayings]
    used = set()
    for claim in article.claims.values():
        if claim.source and claim.source not in sources:
            fail(f"claim {claim.number}: no source {claim.source!r}")
        if claim.cue and claim.cue not in cues:
            fail(f"claim {claim.number}: no cue {claim.cue!r}")
        if (claim.features["attribution"] == "author") != (not claim.source):
            fail(f"claim {claim.number}: author claims have no source, all others have one")
        used |= {claim.source, claim.cue}
    if idle := (sources | set(cues)) - used:
        fail(f"sayings nobody points to: {sorted(idle)}")
    for span in article.spans:
        piece = article.text[span.start : span.end]
        if not piece or piece != piece.strip():
            fail(f"span with white space at its edge: {piece!r}")
        if any(a < span.end and span.start < b for a, b in article.furniture):
            fail(f"span in furniture: {piece!r}")
        if span.claim and re.fullmatch(r"[“\"‘«][^“”\"‘«»]*[”\"’»]", piece):
            fail(f"claim with the quotes round it: {piece!r}")
        if "\n" in piece:
            fail(f"span over a line break: {piece!r}")
