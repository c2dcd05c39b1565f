"""The words that attribute a claim, by language: verbs, nouns, adjectives and what stands around them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of one language; ``verbs`` maps each form of a verb to its dictionary form."""

    verbs: dict[str, str] = field(default_factory=dict)
    quoting: dict[str, str] = field(default_factory=dict)
    """Verbs that lead a quotation but no clause: *continue*, *urge*."""

    voiced: frozenset[str] = frozenset()
    """Of the quoting ones, those that also follow what is said: *…, she replied*."""

    rejecting: frozenset[str] = frozenset()
    """Dictionary forms that turn down what they govern."""

    with_object: frozenset[str] = frozenset()
    """Dictionary forms whose plain object is a claim: *claimed victory*."""

    with_infinitive: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    markers: frozenset[str] = frozenset()
    """Adverbs that tell hearsay: *reportedly*."""

    negatable: frozenset[str] = frozenset()
    """Dictionary forms that still carry a claim when negated: *does not believe that*."""


def _forms(verb: str) -> list[str]:
    """The forms of a regular English verb."""
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    if verb in _DOUBLED:
        return [verb, verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    hissing = verb.endswith(("s", "sh", "ch", "x", "z"))
    return [verb, verb + ("es" if hissing else "s"), verb + "ed", verb + "ing"]


def _table(verbs: list[str]) -> dict[str, str]:
    return {form: verb for verb in verbs for form in _IRREGULAR.get(verb, _forms(verb))}


_DOUBLED = frozenset({"admit", "quip", "blog", "brag"})
_IRREGULAR = {
    "say": ["say", "says", "said", "saying"],
    "tell": ["tell", "tells", "told", "telling"],
    "write": ["write", "writes", "wrote", "written", "writing"],
    "think": ["think", "thinks", "thought", "thinking"],
    "show": ["show", "shows", "showed", "shown", "showing"],
    "swear": ["swear", "swears", "swore", "sworn", "swearing"],
    "hold": ["hold", "holds", "held", "holding"],
    "feel": ["feel", "feels", "felt", "feeling"],
    "find": ["find", "finds", "found", "finding"],
    "understand": ["understand", "understands", "understood", "understanding"],
    "fear": ["fear", "fears", "feared", "fearing"],
}
_VERBS = [
    *["say", "tell", "add", "claim", "declare", "announce", "state", "note", "warn", "insist", "stress"],
    *["report", "write", "tweet", "argue", "believe", "explain", "confirm", "deny", "acknowledge", "admit"],
    *["suggest", "indicate", "assert", "allege", "reveal", "conclude", "maintain", "concede", "show"],
    *["complain", "recall", "predict", "estimate", "promise", "vow", "think", "contend", "emphasise"],
    *["emphasize", "caution", "testify", "boast", "pledge", "disclose", "remark", "observe", "reiterate"],
    *["fear", "hope", "hint", "imply", "swear", "proclaim", "assure", "charge", "speculate", "counter"],
    *["affirm", "inform", "underline", "recount", "post", "agree", "joke", "lament", "mention", "stipulate"],
    *["clarify", "remind", "worry", "reassure", "guess", "suspect", "point", "email", "text", "brag"],
]
_QUOTING = [
    *["continue", "ask", "urge", "describe", "respond", "reply", "comment", "call", "shout", "cry", "read"],
    *["mumble", "whisper", "quip", "answer", "exclaim", "demand", "begin", "repeat", "interject", "go"],
    *["protest", "muse", "retort", "blog", "sign", "conclude", "tell", "caution", "put", "speak", "appeal"],
    *["find", "rule", "signal", "calculate"],
]
ENGLISH = Cues(
    verbs=_table(_VERBS),
    quoting=_table(_QUOTING)
    | {"began": "begin", "begun": "begin", "went": "go", "spoke": "speak", "puts": "put"},
    voiced=frozenset(
        [
            *["respond", "reply", "comment", "shout", "cry", "mumble", "whisper", "quip", "answer"],
            *["exclaim", "repeat", "muse", "retort", "protest", "interject"],
        ]
    ),
    rejecting=frozenset(
        {"deny", "reject", "dismiss", "refute", "dispute", "contradict", "rebut", "disprove"}
    ),
    with_object=frozenset({"claim", "declare", "announce", "confirm", "deny", "report", "allege", "predict"}),
    with_infinitive=frozenset({"claim"}),
    nouns=frozenset(
        [
            *["claim", "claims", "report", "reports", "statement", "statements", "allegation", "allegations"],
            *["announcement", "belief", "assertion", "assertions", "accusation", "accusations", "rumour"],
            *["rumours", "rumor", "rumors", "suggestion", "suggestions", "warning", "warnings", "view"],
            *["argument", "fear", "fears", "concern", "concerns", "conclusion", "admission", "denial"],
            *["prediction", "predictions", "contention", "insistence", "promise", "assurance", "assurances"],
        ]
    ),
    adjectives=frozenset({"confident", "convinced", "sure", "certain", "adamant", "hopeful"}),
    markers=frozenset({"reportedly", "allegedly", "purportedly", "supposedly"}),
    negatable=frozenset({"believe", "think"}),
)
HEARSAY_FORMS = _table(
    ["understand", "say", "believe", "report", "allege", "think", "rumour", "claim", "fear"]
)
"""Verbs whose passive names no source: *is understood to*."""

WEEKDAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today"}
)
REJECTING_FORMS = _table(sorted(ENGLISH.rejecting))
BY_LANGUAGE = {"en": ENGLISH}
