"""Claims that a verb has as its object, not as a clause: ``denied any talks``, ``put it at 40``."""

from __future__ import annotations

from annotator.suggest.claims.parse import VERBAL, Parse
from annotator.suggest.claims.speaker import Words, mention, source_of


def _forms(*words: str) -> dict[str, str]:
    return {form: line.split()[0] for line in words for form in line.split()}


_DENYING = _forms(
    "deny denies denied denying",
    "reject rejects rejected",
    "dispute disputes disputed",
    "refute refutes refuted",
)
_ADMITTING = _forms(
    "admit admits admitted admitting", "acknowledge acknowledges acknowledged", "confirm confirms confirmed"
)
_DISMISSING = _forms("dismiss dismisses dismissed", "reject rejects rejected", "describe describes described")
_SPEAKING = _forms("speak speaks spoke spoken")
_PUTTING = _forms("put puts")
_ACCUSING = _forms("accuse accuses accused accusing")
_CALLING = _forms("call calls called", "brand brands branded", "label labels labelled labeled")
_INSISTING = _forms("insist insists insisted")
OBJECT_FORMS = frozenset(
    _DENYING | _ADMITTING | _DISMISSING | _SPEAKING | _PUTTING | _ACCUSING | _CALLING | _INSISTING
)
"""Forms of the verbs that take a claim as their object."""

NO_CLAIMS = frozenset(
    [
        *[
            "offer",
            "offers",
            "appeal",
            "appeals",
            "bid",
            "bids",
            "proposal",
            "proposals",
            "request",
            "requests",
        ],
        *[
            "demand",
            "demands",
            "plan",
            "plans",
            "deal",
            "motion",
            "application",
            "call",
            "calls",
            "ultimatum",
        ],
        *[
            "resolution",
            "petition",
            "invitation",
            "bill",
            "help",
            "aid",
            "access",
            "entry",
            "permission",
            "visa",
        ],
        *[
            "bail",
            "service",
            "right",
            "rights",
            "candidate",
            "budget",
            "treaty",
            "case",
            "lawsuit",
            "it",
            "them",
        ],
        *["him", "her", "this", "that", "us", "me", "conclusion", "idea", "agreement", "result", "results"],
    ]
)
"""What is turned down rather than denied."""

_MANY = frozenset({"hundred", "dozen", "dozens", "hundreds", "thousands"})
_SAYINGS = frozenset(
    [
        *["claim", "claims", "report", "reports", "allegation", "allegations", "accusation", "accusations"],
        *["rumour", "rumours", "rumor", "rumors", "statement", "statements", "charge", "charges", "story"],
    ]
)
_SHORTEST_SAYING = 3
"""``denied the claims`` says nothing of what they are."""

_FEWEST_WORDS = 2
_TAILS = frozenset({"prep", "npadvmod", "advmod"})

Found = tuple[Words, Words, int, list[int]]
"""The cue, who speaks, the head of what is said, and its words."""


def object_of(parse: Parse, i: int) -> Found | None:
    """What is claimed by the verb at ``i`` and its object, if it is one of those that take a claim so."""
    word = parse.lower[i]
    if word not in OBJECT_FORMS or parse.tags[i] not in VERBAL:
        return None
    if any(parse.deps[c] == "auxpass" for c in parse.children[i]):
        return _denied_by(parse, i, word)
    negated = any(parse.deps[c] == "neg" for c in parse.children[i])
    source = source_of(parse, i)
    content = None
    if source is not None:
        content = _granted(parse, i, word) if negated else _content(parse, i, word)
    if source is None or content is None:
        return None
    head, words = content
    return (i, i + 1), source, head, words


def _content(parse: Parse, i: int, word: str) -> tuple[int, list[int]] | None:
    thing = next((c for c in parse.children[i] if c > i and parse.deps[c] in {"dobj", "obj"}), None)
    if word in _ACCUSING:
        return _doing(parse, i)
    if word in _SPEAKING:
        return _number_after(parse, i, "of")
    if word in _PUTTING and thing is not None:
        return _number_after(parse, i, "at")
    if word in _INSISTING:
        return _number_after(parse, i, "on")
    if word in _CALLING:
        return _small_clause(parse, i)
    if word in _DISMISSING and thing is not None:
        found = [pair for pair in _after(parse, i, "as") if len(pair[1]) >= _FEWEST_WORDS]
        if found:
            return found[0]
    if word in _DENYING or word in _ADMITTING:
        return _thing(parse, i, thing) if thing is not None else _having_done(parse, i)
    return None


def _denied_by(parse: Parse, i: int, word: str) -> Found | None:
    """``Reports that it fell were denied by the mayor``."""
    by = parse.child(i, {"agent"})
    named = parse.child(by, {"pobj"}) if by is not None else None
    things = [c for c in parse.children[i] if c < i and parse.deps[c] == "nsubjpass"]
    if word not in _DENYING | _DISMISSING or named is None:
        return None
    for thing in things:
        for c in parse.children[thing]:
            marked = any(parse.deps[k] == "mark" and parse.lower[k] == "that" for k in parse.children[c])
            if c > thing and marked and parse.subject(c) is not None:
                return (i, i + 1), mention(parse, named, i), c, parse.subtree(c)
    return None


def _granted(parse: Parse, i: int, word: str) -> tuple[int, list[int]] | None:
    """``did not deny that it exists``."""
    for c in parse.children[i]:
        marked = any(parse.deps[k] == "mark" and parse.lower[k] == "that" for k in parse.children[c])
        if word in _DENYING and c > i and parse.deps[c] == "ccomp" and marked:
            return c, parse.subtree(c)
    return None


def _having_done(parse: Parse, i: int) -> tuple[int, list[int]] | None:
    """``denied having taken it``."""
    for c in parse.children[i]:
        words = parse.subtree(c)
        if c > i and parse.deps[c] in {"xcomp", "ccomp"} and parse.tags[words[0]] == "VBG" and len(words) > 1:
            return c, words
    return None


def _thing(parse: Parse, i: int, thing: int) -> tuple[int, list[int]] | None:
    """The object with what follows it directly."""
    if parse.lower[thing] in NO_CLAIMS or not parse.tags[thing].startswith("NN"):
        return None
    words = parse.subtree(thing)
    if parse.lower[thing] in _SAYINGS and len(words) <= _SHORTEST_SAYING:
        return None
    for c in parse.children[i]:
        if c > thing and parse.deps[c] == "ccomp" and parse.finite(c) and parse.subject(c) is None:
            return c, sorted({*words, *parse.subtree(c)})
        tail = parse.subtree(c)
        if c > words[-1] and parse.deps[c] in _TAILS and tail[0] <= words[-1] + 1:
            words = sorted({*words, *tail})
    return (thing, words) if len(words) >= _FEWEST_WORDS else None


def _after(parse: Parse, i: int, preposition: str) -> list[tuple[int, list[int]]]:
    """What follows ``as``, ``of``, ``at`` behind the verb, be it tied to the verb or to its object."""
    found = []
    for c in range(i + 1, len(parse)):
        if parse.lower[c] == preposition and parse.deps[c] == "prep" and i in parse.above(c)[:2]:
            named = parse.child(c, {"pobj", "pcomp"})
            if named is not None:
                found.append((named, parse.subtree(named)))
    return found


def _number_after(parse: Parse, i: int, preposition: str) -> tuple[int, list[int]] | None:
    """The same if it names a number."""
    for head, words in _after(parse, i, preposition):
        if any(parse.tags[k] == "CD" or parse.lower[k] in _MANY for k in words):
            return head, words
    return None


def _doing(parse: Parse, i: int) -> tuple[int, list[int]] | None:
    """``accused her of having taken it``."""
    for done, words in _after(parse, i, "of"):
        if parse.deps[done] == "pcomp" and (parse.tags[words[0]] == "VBG" or parse.tags[done] == "VBG"):
            return done, words
    return None


def _small_clause(parse: Parse, i: int) -> tuple[int, list[int]] | None:
    """``called the remark absurd``: the object and what it is called."""
    told = next((c for c in parse.children[i] if c > i and parse.deps[c] in {"oprd", "ccomp"}), None)
    if told is None or parse.finite(told):
        return None
    subject = next(
        (
            c
            for c in (*parse.children[i], *parse.children[told])
            if i < c < told and parse.deps[c] in {"dobj", "nsubj"}
        ),
        None,
    )
    if subject is None:
        return None
    words = sorted({*parse.subtree(subject), *parse.subtree(told)})
    return told, words
