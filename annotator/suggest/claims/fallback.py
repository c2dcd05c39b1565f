"""Attributions that the parse misses, found by the order of words alone."""

from __future__ import annotations

from annotator.suggest.claims.event import Event
from annotator.suggest.claims.parse import FINITE, VERBAL, Parse
from annotator.suggest.claims.speaker import Words, mention
from annotator.suggest.lexicon.claim_cues import Cues

_OF_A_NAME = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "JJ", "CD", "POS"})
_SPEAKERS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_PLAIN = frozenset({"say", "claim", "believe", "insist", "think", "argue", "allege"})
_FARTHEST_THAT = 8
_LONGEST_TAIL = 10
_FEWEST_WORDS = 3


def surface_event(parse: Parse, first: int, end: int, cues: Cues) -> Event | None:
    """The attribution in the sentence ``[first, end)``: ``NP says … that …`` or ``…, NP says``."""
    for i in range(first, end):
        if parse.lower[i] in cues.quoting and cues.quoting[parse.lower[i]] in cues.voiced:
            inverted = _inverted(parse, i, first, end)
            if inverted is not None:
                words = list(range(first, i - 1))
                return Event("fallback", (i, i + 1), inverted, [(_head(parse, words), words)], i)
        past = parse.words[i].endswith("ed") and parse.words[i].islower()
        if parse.lower[i] not in cues.verbs or not (
            parse.tags[i] in VERBAL or past or cues.verbs[parse.lower[i]] in {"say", "tell", "claim"}
        ):
            continue
        inverted = _inverted(parse, i, first, end)
        if inverted is not None:
            words = list(range(first, i - 1))
            return Event("fallback", (i, i + 1), inverted, [(_head(parse, words), words)], i)
        closing = _closing(parse, i, first, end)
        if closing is not None:
            speaker, words = closing
            return Event("fallback", (i, i + 1), speaker, [(_head(parse, words), words)], i)
        source = _name_before(parse, i, first)
        if source is None:
            continue
        that = next(
            (
                k
                for k in range(i + 1, min(i + 1 + _FARTHEST_THAT, end))
                if parse.lower[k] == "that" and parse.tags[k] == "IN"
            ),
            None,
        )
        if that is not None and any(_like_a_verb(parse, k) for k in range(that + 2, end)):
            words = list(range(that + 1, end))
            return Event("fallback", (i, i + 1), source, [(_head(parse, words), words)], i)
        bare = _bare_clause(parse, i, end, cues)
        if bare:
            return Event("fallback", (i, i + 1), source, [(_head(parse, bare), bare)], i)
        before = source[0] - 1
        while before > first and parse.tags[before] == "DT":
            before -= 1
        closes = all(parse.tags[k] in {".", "NNP", "IN", "DT", "NN", "CD"} for k in range(i + 1, end))
        if before - first >= _FEWEST_WORDS and parse.lower[before] == "," and closes and end - i < 6:
            words = list(range(first, before))
            return Event("fallback", (i, i + 1), source, [(_head(parse, words), words)], i)
    return None


def _bare_clause(parse: Parse, cue: int, end: int, cues: Cues) -> list[int]:
    """What follows a plain cue without *that*: a noun, then a finite verb."""
    if cues.verbs[parse.lower[cue]] not in _PLAIN or cue + 1 >= end:
        return []
    if parse.tags[cue + 1] not in _OF_A_NAME | {"DT", "PRP$", "EX", "NNS"}:
        return []
    stop = next(
        (
            k
            for k in range(cue + 2, end - 1)
            if parse.words[k] == ","
            and parse.lower[k + 1] in {"though", "although", "while", "whereas", "but"}
        ),
        end,
    )
    words = list(range(cue + 1, stop))
    return words if any(_like_a_verb(parse, k) for k in words[1:]) else []


def _like_a_verb(parse: Parse, i: int) -> bool:
    """Whether a word can be the verb of a clause, misread participles included."""
    if parse.tags[i] in FINITE:
        return True
    active = i + 1 < len(parse) and parse.lower[i + 1] not in {"by", "in", "at"}
    return parse.tags[i] == "VBN" and parse.lower[i].endswith("ed") and active


def _inverted(parse: Parse, cue: int, first: int, end: int) -> Words | None:
    """Who speaks in ``…, hinted the spokesman Ada Oren``; only where the sentence ends behind it."""
    if cue - 1 - first <= _FEWEST_WORDS or parse.lower[cue - 1] != "," or parse.tags[cue] == "VBG":
        return None
    start = cue + 1
    while start < end and parse.tags[start] in {"DT", "PRP$"}:
        start += 1
    last = start
    while last < end and parse.tags[last] in _OF_A_NAME - {"PRP"}:
        last += 1
    named = any(parse.tags[k] in {"NN", "NNS", "NNP", "NNPS"} for k in range(start, last))
    closes = last >= end or parse.lower[last] in {",", ".", "who"}
    return (start, last) if named and closes else None


def _closing(parse: Parse, cue: int, first: int, end: int) -> tuple[Words, list[int]] | None:
    """Who speaks, and what, in ``…, its head, Ada Oren, told the paper on Friday`` at a sentence's end."""
    subject = parse.child(cue, {"nsubj"})
    if subject is None or subject > cue or end - cue > _LONGEST_TAIL or parse.tags[subject] not in _SPEAKERS:
        return None
    start = parse.subtree(subject)[0]
    tail = range(cue + 1, end)
    if start - 1 - first < _FEWEST_WORDS or parse.lower[start - 1] != ",":
        return None
    if any(parse.tags[k] in FINITE or parse.tags[k] in {":", "TO"} for k in tail):
        return None
    words = list(range(first, start - 1))
    states = any(parse.finite(k) and parse.subject(k) is not None for k in words)
    return (mention(parse, subject, cue), words) if states else None


def _name_before(parse: Parse, cue: int, first: int) -> Words | None:
    last = cue - 1
    while last >= first and parse.tags[last] in {"RB", "MD"}:
        last -= 1
    start = last + 1
    while start > first and parse.tags[start - 1] in _OF_A_NAME:
        start -= 1
    if parse.tags[last] == "POS":
        return None
    if start > last or not any(
        parse.tags[k] in {"NN", "NNS", "NNP", "NNPS", "PRP"} for k in range(start, last + 1)
    ):
        return None
    return start, last + 1


def _head(parse: Parse, words: list[int]) -> int:
    """The word nearest to the top of the sentence."""
    return min(words, key=lambda i: (len(parse.above(i)), i))
