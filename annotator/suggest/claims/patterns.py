"""The constructions that attribute a claim, found in the parse of a frame."""

from __future__ import annotations

from annotator.suggest.claims.clauses import that_clause, with_that
from annotator.suggest.claims.event import Event
from annotator.suggest.claims.object_patterns import OBJECT_FORMS, object_of
from annotator.suggest.claims.parse import VERBAL, Parse
from annotator.suggest.claims.rarer_patterns import (
    according_to,
    by_adjective,
    by_noun,
    by_object,
    hearsay,
    in_words_of,
)
from annotator.suggest.claims.reporting_verbs import by_verb
from annotator.suggest.lexicon.claim_cues import HEARSAY_FORMS, REJECTING_FORMS, Cues

_OPINIONS = frozenset({"words", "opinion", "view", "assessment"})


def events(parse: Parse, cues: Cues, parts: frozenset[str]) -> list[Event]:
    """The attributions of a frame; the outermost cue wins where one stands in what another leads."""
    found: list[Event] = []
    taken: set[int] = set()
    depth = [len(parse.above(i)) if _interesting(parse, i, cues) else 0 for i in range(len(parse))]
    for i in sorted(
        (i for i in range(len(parse)) if depth[i] or parse.heads[i] == i), key=lambda i: depth[i]
    ):
        if i in taken:
            continue
        event = _event_at(parse, i, cues, parts)
        if event is None:
            continue
        out = taken | _joined_cues(parse, event, cues)
        for n, (head, words) in enumerate(event.contents):
            event.contents[n] = head, _without_comment(parse, [k for k in words if k not in out], cues)
        event.contents = [content for content in event.contents if content[1]]
        if event.contents:
            found.append(event)
            taken |= event.words()
    return found


def _without_comment(parse: Parse, words: list[int], cues: Cues) -> list[int]:
    """The content without what is said of it behind: *…, a claim that nobody could check*."""
    for n, k in enumerate(words[1:-1], start=1):
        if parse.words[k] == "," and words[n + 1] == k + 1 and parse.lower[k + 1] in {"a", "an"}:
            ahead = parse.lower[k + 2 : k + 4]
            if any(word in cues.nouns for word in ahead):
                return words[:n]
    return words


def _joined_cues(parse: Parse, event: Event, cues: Cues) -> set[int]:
    """The words of further cues in ``She said … and added that …``, which the parser hangs on the content.

    Whoever said the first said the others: that is noted in the parse.
    """
    words: set[int] = set()
    if event.source is None or event.verb is None or event.pattern not in {"ccomp", "nominal"}:
        return words
    for i in sorted(event.words()):
        known = parse.lower[i] in cues.verbs or parse.lower[i] in REJECTING_FORMS
        if not known or parse.deps[i] != "conj" or parse.subject(i) is not None:
            continue
        leads = any(parse.deps[c] == "ccomp" and with_that(parse, c) for c in parse.children[i] if c > i)
        turned_down = any(parse.deps[c] == "dobj" and that_clause(parse, c) for c in parse.children[i])
        if leads or turned_down:
            above = parse.heads[i]
            subject = parse.subject(above)
            alike = (
                parse.tags[i] == parse.tags[event.verb] != parse.tags[above] and parse.tags[above] != "VBN"
            )
            if alike or (subject is not None and parse.tags[subject] in {"NN", "NNS"}):
                parse.speakers[i] = event.source
                words.update(k for k in parse.subtree(i) if k >= i)
    return words


def _interesting(parse: Parse, i: int, cues: Cues) -> bool:
    word = parse.lower[i]
    return (
        word in cues.verbs
        or word in cues.quoting
        or word in cues.nouns
        or word in cues.adjectives
        or word in REJECTING_FORMS
        or word in HEARSAY_FORMS
        or word in OBJECT_FORMS
        or word in _OPINIONS
        or word == "according"
    )


def _event_at(parse: Parse, i: int, cues: Cues, parts: frozenset[str]) -> Event | None:
    word, tag = parse.lower[i], parse.tags[i]
    if "according" in parts and (word == "according" or word in _OPINIONS):
        held = according_to(parse, i) if word == "according" else in_words_of(parse, i)
        if held is not None or word == "according":
            return held
    if tag in VERBAL:
        if "minor" in parts and word in HEARSAY_FORMS:
            said_by_nobody = hearsay(parse, i)
            if said_by_nobody is not None:
                return said_by_nobody
        if word in cues.verbs or word in cues.quoting or word in REJECTING_FORMS:
            event = by_verb(parse, i, cues, parts)
            if event is not None:
                return event
        if "minor" in parts and (word in REJECTING_FORMS or word in cues.verbs):
            event = by_object(parse, i, cues)
            if event is not None:
                return event
        said = object_of(parse, i) if "objects" in parts else None
        return None if said is None else Event("object", said[0], said[1], [said[2:]], i)
    if "minor" in parts and tag.startswith("NN") and word in cues.nouns:
        return by_noun(parse, i)
    if "minor" in parts and tag == "JJ" and word in cues.adjectives:
        return by_adjective(parse, i)
    return None
