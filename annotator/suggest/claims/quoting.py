"""Finds who speaks a full quotation: the cue beside it, a name and a colon, or whoever spoke before."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.suggest.claims.found import Range
from annotator.suggest.claims.parse import VERBAL, Parse
from annotator.suggest.claims.speaker import Words, source_of
from annotator.suggest.lexicon.claim_cues import Cues

_NAMES = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_FARTHEST = 25
_ASIDE = 12.0
_LESS_USUAL = 3.0
_CLOSELY = 3
"""How near to its quotation any verb is a cue: *…, sobbed Ada Oren*."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks and by which words, as positions in the untouched text; ``pattern`` says how it is known."""

    source: Range
    cue: Range | None
    pattern: str


def beside(parse: Parse, cut: int, cues: Cues) -> tuple[Speaker, int | None] | None:
    """The speaker named in a frame for the quotation that stood at ``cut``, and the word of the cue."""
    border = next((i for i, at in enumerate(parse.at) if at >= cut), len(parse))
    best: tuple[float, int, Words] | None = None
    for first, end in parse.sentences:
        if not first <= border <= end:
            continue
        before_it = border == end and border > first
        if before_it and parse.words[end - 1] in {".", "!", "?"}:
            continue
        for i in range(first, end):
            rank = _rank(parse, i, border, before_it, cues)
            if rank is None or (best is not None and rank >= best[0]):
                continue
            source = source_of(parse, i)
            if source is not None:
                best = rank, i, source
    if best is not None:
        _, verb, source = best
        return Speaker(place(parse, source), (parse.starts[verb], parse.ends[verb]), "quote"), verb
    named = _before_colon(parse, border)
    return None if named is None else (Speaker(place(parse, named), None, "colon"), None)


def _rank(parse: Parse, i: int, border: int, before_it: bool, cues: Cues) -> float | None:
    """How far word ``i`` is from being the cue of the quotation at ``border``; None where it is none."""
    word = parse.lower[i]
    distance = min(abs(border - i), abs(border - i - 1))
    if parse.tags[i] not in VERBAL or distance > _FARTHEST:
        return None
    deps = {parse.deps[c] for c in parse.children[i]}
    if deps & {"neg", "auxpass"}:
        return None
    led = border > 0 and parse.words[border - 1] == ":"
    rank = distance + (0.0 if before_it or (i < border if led else i >= border) else 1.0)
    if word not in cues.verbs:
        rank += _LESS_USUAL
        closely = i - border <= _CLOSELY and i >= border and parse.tags[i] in {"VBD", "VBZ"}
        if word not in cues.quoting and not (closely and not deps & {"dobj", "ccomp", "attr", "acomp"}):
            return None
    beside_it = parse.tags[i] == "VBG" and 0 < border - i <= 2  # "…, adding, “…”"
    return rank + (_ASIDE if parse.deps[i] in {"relcl", "acl", "advcl"} and not beside_it else 0.0)


def place(parse: Parse, words: Words) -> Range:
    """Where words ``[first, end)`` stand in the untouched text."""
    return parse.starts[words[0]], parse.ends[words[1] - 1]


def _before_colon(parse: Parse, border: int) -> Words | None:
    """``Ada Oren:`` in front of a quotation."""
    if border < 2 or parse.words[border - 1] != ":":
        return None
    first = next((f for f, e in parse.sentences if f <= border - 1 < e), 0)
    if border - 1 - first > 8 or any(parse.tags[i] in VERBAL for i in range(first, border - 1)):
        return None
    last = border - 1
    start = last
    while start > first and parse.tags[start - 1] in _NAMES | {"JJ", "POS"}:
        start -= 1
    opens = not any(parse.tags[i] == "IN" for i in range(first, start))
    return (start, last) if start < last and opens else None
