"""Articles whose claims people have marked: the sample corpus and, where they are, the reference articles."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.formats.furniture import furniture_of
from annotator.formats.page import lines_of

Range = tuple[int, int]
"""Half-open, in code points."""

_REPOSITORY = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """A claim as somebody marked it; ``claimer`` and ``cue`` are where they stand, if they do.

    ``features`` has stance, checkworthy and figure, ``resolved`` the claimer's full name where it is given.
    """

    start: int
    end: int
    attribution: str
    claimer: Range | None = None
    cue: Range | None = None
    resolved: str = ""
    features: Mapping[str, str] = field(default_factory=dict)

    @property
    def attributed(self) -> bool:
        """Whether somebody else than the article claims it."""
        return self.attribution != "author"


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A text, its furniture and the claims in it; they are complete up to ``until``."""

    name: str
    text: str
    furniture: list[Range]
    claims: list[GoldClaim]
    until: int


def sample_articles() -> list[GoldArticle]:
    """The English articles of the sample corpus."""
    file = _REPOSITORY / "sample_corpus" / "gold.jsonl"
    records = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    return [_sample_article(record) for record in records if record["meta"]["language"] == "en"]


def _sample_article(record: Mapping[str, Any]) -> GoldArticle:
    spans = {span["id"]: span for span in record["spans"]}
    ties: dict[str, dict[str, Range]] = {}
    for relation in record["relations"]:
        if relation["child"] in spans:
            child = spans[relation["child"]]
            ties.setdefault(relation["head"], {})[relation["label"]] = (child["start"], child["end"])
    claims = [
        GoldClaim(
            span["start"],
            span["end"],
            span["features"]["attribution"],
            ties.get(span["id"], {}).get("claimed_by"),
            ties.get(span["id"], {}).get("cued_by"),
            features=span["features"],
        )
        for span in record["spans"]
        if span["layer"] == "claim"
    ]
    text = record["text"]
    # The long read is marked in its first third only.
    until = max(claim.end for claim in claims) if len(text) > 20_000 else len(text)
    furniture = [(int(piece[0]), int(piece[1])) for piece in record["furniture"]]
    return GoldArticle(record["meta"]["title"], text, furniture, claims, until)


def reference_articles(shared: Path) -> list[GoldArticle]:
    """The reference articles in ``shared``; the furniture is what the program finds itself."""
    return [_reference_article(file) for file in sorted((shared / "reference").glob("*.gold.json"))]


def _reference_article(file: Path) -> GoldArticle:
    gold = json.loads(file.read_text("utf-8"))
    with (file.parent / Path(gold["file"]).name).open(encoding="utf-8", newline="") as stream:
        text = stream.read()
    furniture = [(piece.start, piece.end) for piece in furniture_of(text, lines_of(text))]
    return GoldArticle(file.stem, text, furniture, list(_reference_claims(gold)), len(text))


def _reference_claims(gold: Mapping[str, Any]) -> Iterator[GoldClaim]:
    for claim in gold["claims"]:
        claimer, cue = claim["claimer"], claim["cue"]
        yield GoldClaim(
            claim["start"],
            claim["end"],
            claim["attribution"],
            None if claimer == "AUTHOR" else (claimer["start"], claimer["end"]),
            (cue["start"], cue["end"]) if cue else None,
            "" if claimer == "AUTHOR" else claim["claimer_resolved"],
            {"stance": claim["stance"], "checkworthy": claim["checkworthy"]},
        )
