"""Finds the claims of one article: cuts it into pieces to parse, then reads who says what from the parses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.suggest.claims.assertions import assertions, longest_run
from annotator.suggest.claims.event import Event
from annotator.suggest.claims.fallback import surface_event
from annotator.suggest.claims.found import FoundClaim, Range
from annotator.suggest.claims.layout import paragraphs
from annotator.suggest.claims.parse import FINITE, Parse, Piece, RawParse
from annotator.suggest.claims.passage import Passage, passages
from annotator.suggest.claims.patterns import events
from annotator.suggest.claims.quoting import Speaker, beside, place
from annotator.suggest.claims.score import score_of
from annotator.suggest.claims.speaker import mention
from annotator.suggest.claims.trim import trimmed
from annotator.suggest.lexicon.claim_cues import BY_LANGUAGE, Cues

PARTS = frozenset(
    [
        *["quotes", "ccomp", "parataxis", "according", "minor", "carry", "split", "whilesplit", "trim"],
        *["objects", "fallback", "author"],
    ]
)
"""What can be switched off to see what it brings."""

_FEWEST_WORDS = 3
_FEWEST_LEFT = 5
_MOST = 0.6
"""The share of a content that its clauses must make up; a parse that gives less is not to be trusted."""

_HANGING = frozenset({"relcl", "acl", "advcl", "parataxis", "xcomp"})


@dataclass(frozen=True, slots=True)
class Plan:
    """An article cut up: ``pieces`` are to be parsed, in this order."""

    text: str
    language: str
    passages: list[Passage] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)


@dataclass(slots=True)
class _Talk:
    """Who spoke last, from paragraph to paragraph."""

    last: Speaker | None = None


def plan(
    text: str,
    furniture: Sequence[tuple[int, int]] = (),
    *,
    language: str = "en",
    parts: frozenset[str] = PARTS,
) -> Plan:
    """What to parse of ``text``; nothing for a language without cues."""
    if language not in BY_LANGUAGE:
        return Plan(text, language)
    cut, pieces = passages(paragraphs(text, furniture), cut_quotes="quotes" in parts)
    return Plan(text, language, cut, pieces)


def extract(plan: Plan, raws: Sequence[RawParse], *, parts: frozenset[str] = PARTS) -> list[FoundClaim]:
    """The claims, in order; ``raws`` are the parses of ``plan.pieces``."""
    cues = BY_LANGUAGE.get(plan.language)
    if cues is None or not plan.pieces:
        return []
    parses = [Parse(piece, raw) for piece, raw in zip(plan.pieces, raws, strict=True)]
    found: list[FoundClaim] = []
    talk = _Talk()
    for passage in plan.passages:
        found += _claims_of(plan.text, passage, parses, cues, parts, talk)
    return _once(found)


def _claims_of(
    text: str, passage: Passage, parses: list[Parse], cues: Cues, parts: frozenset[str], talk: _Talk
) -> list[FoundClaim]:
    found: list[FoundClaim] = []
    speakers: dict[int, Speaker] = {}
    spoken: list[Speaker | None] = []
    acting: list[Speaker | None] = []
    for frame in passage.frames:
        parse = parses[frame.piece]
        quoting: set[int] = set()
        for number, cut in frame.cuts:
            named = beside(parse, cut, cues)
            if named is not None:
                speakers[number] = named[0]
                if named[1] is not None:
                    quoting.add(named[1])
        in_frame = _frame_events(parse, cues, parts)
        for event in in_frame:
            found += _said(text, parse, event, parts)
        if "author" in parts and not passage.paragraph.heading:
            found += _own(text, parse, in_frame, quoting, cues, parts)
        spoken.append(_speaking_in(parse, in_frame))
        acting.append(_acting_in(parse))
    for number, (_, piece) in enumerate(passage.quoted):
        speaker = speakers.get(number)
        if speaker is None:
            speaker = _carried(
                passage, number, speakers, spoken, acting, talk if "carry" in parts else _Talk()
            )
        if speaker is None:
            continue
        speakers[number] = speaker
        found += _quoted(text, parses[piece], speaker, parts)
    last = speakers[max(speakers)] if speakers else next((s for s in reversed(spoken) if s), None)
    if last is not None:
        talk.last = last
    return found


def _carried(
    passage: Passage,
    number: int,
    speakers: dict[int, Speaker],
    spoken: list[Speaker | None],
    acting: list[Speaker | None],
    talk: _Talk,
) -> Speaker | None:
    """Who speaks a quotation without a cue: whoever did before it, in this paragraph or the one above."""
    if number - 1 in speakers:
        earlier = speakers[number - 1]
        return Speaker(earlier.source, earlier.cue, "carried" if earlier.pattern == "carried" else "quote")
    for frame in range(min(passage.behind[number], len(spoken)) - 1, -1, -1):
        known = spoken[frame] or acting[frame]
        if known is not None:
            return Speaker(known.source, known.cue, "carried")
    later = [speakers[n] for n in sorted(speakers) if n > number]
    if later:
        return Speaker(later[0].source, later[0].cue, "carried")
    return None if talk.last is None else Speaker(talk.last.source, talk.last.cue, "carried")


def _frame_events(parse: Parse, cues: Cues, parts: frozenset[str]) -> list[Event]:
    found = events(parse, cues, parts)
    if "fallback" in parts:
        covered = {e.verb for e in found} | {i for e in found for i in e.words()}
        for first, end in parse.sentences:
            if not any(first <= i < end for i in covered if i is not None):
                event = surface_event(parse, first, end, cues)
                if event is not None:
                    found.append(event)
    return found


def _speaking_in(parse: Parse, in_frame: list[Event]) -> Speaker | None:
    for event in reversed(in_frame):
        if event.source is not None:
            cue = place(parse, event.cue) if event.cue is not None else None
            return Speaker(place(parse, event.source), cue, event.pattern)
    return None


def _acting_in(parse: Parse) -> Speaker | None:
    """Who the last sentence of a frame is about, if a person: ``Oren disagrees.`` before a quotation."""
    if not parse.sentences:
        return None
    first, end = parse.sentences[-1]
    subject = parse.child(parse.top(first, end), {"nsubj"})
    if subject is None:
        return None
    named = mention(parse, subject, parse.top(first, end))
    a_name = parse.tags[named[1] - 1] == "NNP" and (named[0] == 0 or parse.tags[named[0] - 1] != "DT")
    if parse.lower[named[0]] in {"he", "she"} or a_name:
        return Speaker(place(parse, named), None, "carried")
    return None


def _said(text: str, parse: Parse, event: Event, parts: frozenset[str]) -> list[FoundClaim]:
    found = []
    source = place(parse, event.source) if event.source is not None else None
    cue = place(parse, event.cue) if event.cue is not None else None
    for head, words in event.contents:
        clauses = assertions(parse, head, words, parts)
        whole = event.verb is None or words[0] > event.verb or words[-1] < event.verb
        if whole and sum(len(clause) for _, clause in clauses) < _MOST * len(words):
            clauses = [(head, words)]
        elif clauses and (lead := [k for k in words if k < clauses[0][1][0]]):
            clauses[0] = clauses[0][0], [*lead, *clauses[0][1]]
        for _, clause in clauses:
            span = _span(text, parse, clause, parts)
            if span is not None:
                found.append(
                    FoundClaim(
                        *span,
                        attribution="author" if source is None else "indirect",
                        pattern=event.pattern,
                        score=score_of(event.pattern),
                        cue=cue,
                        claimer=source,
                    )
                )
    return found


def _quoted(text: str, parse: Parse, speaker: Speaker, parts: frozenset[str]) -> list[FoundClaim]:
    found = []
    for first, end in parse.sentences:
        if "?" in parse.words[max(first, end - 2) : end]:
            continue
        top = parse.top(first, end)
        for head, clause in assertions(parse, top, range(first, end), parts):
            finite = any(parse.tags[i] in FINITE for i in clause)
            if _commands(parse, head) or len(clause) < _FEWEST_WORDS + (not finite):
                continue
            span = _span(text, parse, clause, parts)
            if span is not None:
                found.append(
                    FoundClaim(
                        *span,
                        attribution="direct",
                        pattern=speaker.pattern,
                        score=score_of(speaker.pattern),
                        cue=speaker.cue,
                        claimer=speaker.source,
                    )
                )
    return found


def _own(
    text: str, parse: Parse, in_frame: list[Event], quoting: set[int], cues: Cues, parts: frozenset[str]
) -> list[FoundClaim]:
    """What the article asserts itself: the clauses that nobody is named for."""
    found = []
    taken = {i for event in in_frame for i in event.words()}
    cueing = {event.verb for event in in_frame if event.verb is not None} | quoting
    aside = {
        i
        for i in cueing
        if parse.deps[i] in _HANGING or (parse.deps[i] == "conj" and parse.subject(i) is None)
    }
    attached = {i for i in cueing if parse.deps[i] == "pcomp"}
    for i in aside:
        taken.update(parse.subtree(i))
    for i in attached:
        if parse.lower[parse.heads[i]] == "with":  # "…, with both sides claiming that …"
            taken.update(parse.subtree(parse.heads[i]))
        else:
            cueing.update(parse.above(i)[:2])
    for first, end in parse.sentences:
        if "?" in parse.words[max(first, end - 2) : end]:
            continue
        top = parse.top(first, end)
        for head, words in assertions(parse, top, range(first, end), parts):
            clause = longest_run(parse, [i for i in words if i not in taken])
            if head in cueing or head in taken or not _states(parse, head, clause):
                continue
            if len(clause) < min(len(words), _FEWEST_LEFT):
                continue
            span = _span(text, parse, clause, parts)
            if span is not None:
                cue = next((i for i in clause if parse.lower[i] in cues.markers), None)
                found.append(
                    FoundClaim(
                        *span,
                        attribution="author",
                        pattern="author",
                        score=score_of("author"),
                        cue=None if cue is None else place(parse, (cue, cue + 1)),
                    )
                )
    return found


def _states(parse: Parse, head: int, clause: list[int]) -> bool:
    """Whether a clause can be an assertion: it has a finite verb and something besides."""
    if len(clause) < _FEWEST_WORDS:
        return False
    return parse.finite(head) or any(
        parse.finite(i) and parse.subject(i) is not None
        for i in clause
        if parse.deps[i] not in {"relcl", "advcl"}
    )


def _span(text: str, parse: Parse, clause: list[int], parts: frozenset[str]) -> Range | None:
    first = 0
    while "trim" in parts and first < len(clause) - 1 and _introduces(parse, clause[first]):
        first += 1
    start, end = parse.starts[clause[first]], parse.ends[clause[-1]]
    if not 0 <= start < end <= len(text):
        return None
    return trimmed(text, start, end) if "trim" in parts else (start, end)


def _commands(parse: Parse, head: int) -> bool:
    """Whether a clause tells somebody to do something, which asserts nothing."""
    if parse.tags[head] != "VB" or parse.subject(head) is not None:
        return False
    return not any(parse.tags[c] == "MD" or parse.lower[c] == "to" for c in parse.children[head])


def _introduces(parse: Parse, i: int) -> bool:
    """Whether word ``i`` only joins a clause to another."""
    if parse.words[i] == "that" and i + 1 < len(parse):
        return not parse.verbal(i + 1)
    if parse.deps[i] == "mark":
        return parse.lower[i] in {"that", "while", "whereas", "although", "though"}
    if parse.deps[i] == "cc" or parse.tags[i] == "CC":
        return parse.lower[i] not in {"both", "either", "neither"}
    return parse.deps[i] == "punct" and parse.lower[i] not in {"(", "["}


def _once(found: list[FoundClaim]) -> list[FoundClaim]:
    """Every range once, the surer claim kept, in order."""
    best: dict[Range, FoundClaim] = {}
    for claim in found:
        key = (claim.start, claim.end)
        if key not in best or claim.score > best[key].score:
            best[key] = claim
    return [best[key] for key in sorted(best)]
