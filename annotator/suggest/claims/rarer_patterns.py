"""Rarer constructions that attribute a claim: according to, hearsay, objects, nouns and adjectives."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.suggest.claims.clauses import asks, governed_clause, that_clause
from annotator.suggest.claims.event import Event
from annotator.suggest.claims.object_patterns import NO_CLAIMS
from annotator.suggest.claims.parse import VERBAL, Parse
from annotator.suggest.claims.speaker import mention, source_of
from annotator.suggest.lexicon.claim_cues import REJECTING_FORMS, Cues

_NOT_CLAIMED = frozenset({"after", "before", "since", "when", "if", "until", "unless"})
_FEWEST_WORDS = 4


def according_to(parse: Parse, i: int) -> Event | None:
    """``according to Oren``: the clause beside it."""
    to = next((c for c in range(i + 1, min(i + 2, len(parse))) if parse.lower[c] == "to"), None)
    if to is None:
        return None
    named = next((c for c in parse.children[to] if parse.deps[c] in {"pobj", "pcomp"}), None)
    if named is None:
        named = next((c for c in parse.children[i] if parse.deps[c] == "pobj"), None)
    if named is None:
        return None
    clause = next(
        (
            k
            for k in parse.above(i)
            if parse.tags[k] in VERBAL and (parse.finite(k) or parse.subject(k) is not None)
        ),
        None,
    )
    if clause is None:
        return None
    first = min(parse.subtree(i)[0], i)
    opening = first == parse.subtree(clause)[0] or all(
        parse.tags[k] in {",", ":", "CC", "``", "RB"} for k in range(parse.subtree(clause)[0], first)
    )
    without = {i}
    if not opening:
        without |= {
            c
            for c in parse.children[clause]
            if c > i and parse.deps[c] in {"conj", "parataxis"} and parse.subject(c) is not None
        }
    sentence = next((f, e) for f, e in parse.sentences if f <= i < e)
    phrase = parse.subtree(i)
    if opening and first <= sentence[0] + 1:
        words = [k for k in range(*sentence) if k > phrase[-1]]
    elif phrase[-1] >= sentence[1] - 2 and phrase[0] > sentence[0] and parse.lower[phrase[0] - 1] == ",":
        words = list(range(sentence[0], phrase[0] - 1))
    else:
        words = parse.subtree(clause, without)
    words = [k for k in words if k not in {i, to}]
    comma = next((k for k in range(named + 1, clause) if parse.words[k] == ","), None)
    if opening and comma is not None and parse.subject(clause) is None:
        words = [*range(comma + 1, clause), *(k for k in words if k >= clause)]
    clause = min(words, key=lambda k: (len(parse.above(k)), k)) if words else clause
    return Event("according", (i, to + 1), mention(parse, named, i), [(clause, words)])


def in_words_of(parse: Parse, i: int) -> Event | None:
    """``In the expert's opinion, the valley will fall``: what follows such an opening."""
    owner = parse.child(i, {"poss"})
    preposition = parse.heads[i]
    if owner is None or parse.deps[i] != "pobj" or parse.lower[preposition] != "in":
        return None
    first, end = next((f, e) for f, e in parse.sentences if f <= i < e)
    words = list(range(i + 2, end))
    if preposition > first + 1 or len(words) < _FEWEST_WORDS or parse.words[i + 1] != ",":
        return None
    head = min(words, key=lambda k: (len(parse.above(k)), k))
    if not parse.finite(head) or parse.lower[owner] in {"my", "our", "your", "its", "other"}:
        return None
    return Event("according", (preposition, i + 1), mention(parse, owner, i), [(head, words)])


def hearsay(parse: Parse, i: int) -> Event | None:
    """``is said to …``, ``it is believed that …``: nobody in particular says it."""
    auxiliary = next((c for c in parse.children[i] if parse.deps[c] == "auxpass"), None)
    if auxiliary is None or any(parse.deps[c] in {"agent", "neg"} for c in parse.children[i]):
        return None
    infinitive = next(
        (
            c
            for c in parse.children[i]
            if c > i
            and parse.deps[c] == "xcomp"
            and any(parse.lower[k] == "to" and parse.deps[k] == "aux" for k in parse.children[c])
        ),
        None,
    )
    subject = parse.subject(i)
    if infinitive is not None:
        return Event("passive", (auxiliary, i + 1), None, [(infinitive, parse.subtree(infinitive))], i)
    clause = next((c for c in parse.children[i] if c > i and governed_clause(parse, c)), None)
    if clause is not None and subject is not None and parse.lower[subject] == "it":
        return Event("passive", (auxiliary, i + 1), None, [(clause, parse.subtree(clause))], i)
    return None


def by_object(parse: Parse, i: int, cues: Cues) -> Event | None:
    """``claimed to have won``, ``claimed victory``, ``rejected reports that …``."""
    lemma = cues.verbs.get(parse.lower[i]) or REJECTING_FORMS.get(parse.lower[i], "")
    if any(parse.deps[c] in {"neg", "auxpass"} for c in parse.children[i]):
        return None
    source = source_of(parse, i)
    if source is None:
        return None
    thing = next((c for c in parse.children[i] if c > i and parse.deps[c] in {"dobj", "obj"}), None)
    if lemma in cues.rejecting and thing is not None and parse.lower[thing] in cues.nouns:
        clause = that_clause(parse, thing)
        if clause is not None:
            return Event("nominal", (i, i + 1), source, [(clause, parse.subtree(clause))], i)
    if lemma in cues.with_infinitive:
        for c in parse.children[i]:
            to = [k for k in parse.children[c] if parse.lower[k] == "to" and parse.deps[k] == "aux"]
            if c > i and parse.deps[c] == "xcomp" and to:
                words = [k for k in parse.subtree(c) if k >= to[0]]
                return Event("infinitive", (i, i + 1), source, [(c, words)], i)
    if thing is not None and parse.lower[thing] in NO_CLAIMS:
        return None
    if lemma in cues.with_object and thing is not None and parse.tags[thing].startswith("NN"):
        if _under(parse, i, _NOT_CLAIMED) or (parse.tags[i] == "VBN" and parse.child(i, {"aux"}) is None):
            return None
        words = parse.subtree(thing)
        if len(words) >= 3:
            return Event("object", (i, i + 1), source, [(thing, words)], i)
    return None


def _under(parse: Parse, i: int, marks: Iterable[str]) -> bool:
    wanted = set(marks)
    return any(parse.lower[c] in wanted for c in parse.children[i]) or (
        parse.deps[i] == "pcomp" and parse.lower[parse.heads[i]] in wanted
    )


def by_noun(parse: Parse, i: int) -> Event | None:
    """``the ministry's claim that …``, ``made a statement that …``, ``reports from the valley that …``."""
    clause = that_clause(parse, i)
    if clause is None:
        return None
    source = None
    for c in parse.children[i]:
        if parse.deps[c] == "poss":
            source = mention(parse, c, i)
        elif parse.deps[c] == "prep" and parse.lower[c] in {"by", "from", "of"} and c < clause:
            named = parse.child(c, {"pobj"})
            if named is not None:
                source = source or mention(parse, named, i)
    head = parse.heads[i]
    if source is None and parse.deps[i] == "dobj" and parse.tags[head] in VERBAL:
        source = source_of(parse, head)
    if source is None:
        return None
    return Event("nominal", (i, i + 1), source, [(clause, parse.subtree(clause))])


def by_adjective(parse: Parse, i: int) -> Event | None:
    """``is confident that …``."""
    clause = next(
        (c for c in parse.children[i] if c > i and parse.deps[c] == "ccomp" and not asks(parse, c)), None
    )
    if clause is None or parse.deps[i] not in {"acomp", "oprd"}:
        return None
    verb = parse.heads[i]
    source = source_of(parse, verb)
    if (
        source is None
        or parse.lower[source[0]] in {"i", "we"}
        or any(parse.deps[c] == "neg" for c in parse.children[verb])
    ):
        return None
    return Event("adjective", (i, i + 1), source, [(clause, parse.subtree(clause))], verb)
