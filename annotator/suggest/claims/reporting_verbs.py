"""Claims that a verb of saying reports: behind it, before it, or around it."""

from __future__ import annotations

from annotator.suggest.claims.clauses import asks, governed_clause, with_that
from annotator.suggest.claims.event import Event
from annotator.suggest.claims.parse import VERBAL, Parse
from annotator.suggest.claims.speaker import Words, mention, source_of
from annotator.suggest.lexicon.claim_cues import REJECTING_FORMS, WEEKDAYS, Cues

_EDGE_ADVERBIALS = frozenset({"prep", "advmod", "npadvmod", "advcl", "punct", "cc", "pobj", "intj", "dep"})
_NOT_CLAIMED = frozenset({"after", "before", "since", "when", "if", "until", "unless"})
_NO_OBJECT = frozenset(
    {"say", "claim", "believe", "think", "argue", "insist", "add", "state", "contend", "maintain"}
)
"""Verbs that tell nobody: a noun behind them belongs to what is said."""

_TELLING = frozenset({"tell", "assure", "inform", "warn", "remind", "reassure"})
_LONGEST_ASIDE = 14
_FEWEST_LEFT = 4


def by_verb(parse: Parse, i: int, cues: Cues, parts: frozenset[str]) -> Event | None:
    """What the verb ``i`` reports, and who says it."""
    lemma = cues.verbs.get(parse.lower[i], "")
    around = {parse.deps[c] for c in parse.children[i]}
    if "auxpass" in around or ("neg" in around and lemma not in cues.negatable):
        return None
    after = [c for c in parse.children[i] if c > i and governed_clause(parse, c) and not asks(parse, c)]
    if not after and lemma in _TELLING:
        after = _told_somebody(parse, i)
    if not lemma:
        after = [c for c in after if with_that(parse, c)]
    before = [
        c
        for c in parse.children[i]
        if c < i
        and parse.deps[c] in {"ccomp", "parataxis"}
        and not _bare_cue(parse, c, cues)
        and not _leads(parse, c, cues)
    ]
    voiced = lemma or cues.quoting.get(parse.lower[i]) in cues.voiced
    source = source_of(parse, i)
    if source is None and before and lemma and "parataxis" in parts:
        return _swallowed(parse, i, before[-1])
    if source is None or parse.lower[source[0]] == "i":
        return None
    if after and parse.deps[i] == "parataxis" and not parse.finite(after[0]):
        after = []  # "…, its director said, most of them civilians": what is said stands before
    if after and "ccomp" in parts:
        enclosed = _around_aside(parse, i, source, after[0])
        if enclosed:
            return Event("parataxis", (i, i + 1), source, [(after[0], enclosed)], i)
        first, *more = after
        words = _without_day(parse, _with_tail(parse, i, _with_topic(parse, i, first, lemma)))
        joined = [c for c in more if with_that(parse, c)] + _cut_off(parse, i, words, cues)
        contents = [(first, words)] + [(c, parse.subtree(c)) for c in joined]
        return Event("ccomp", (i, i + 1), source, contents, i)
    if "parataxis" not in parts or not voiced:
        return None
    return _before(parse, i, source, before[-1]) if before else _aside(parse, i, source, cues)


def _told_somebody(parse: Parse, cue: int) -> list[int]:
    """``assured the people of the town that …``, where the parser hangs the clause on those who are told."""
    return [
        c
        for thing in parse.children[cue]
        if parse.deps[thing] == "dobj"
        for c in parse.children[thing]
        if c > thing and with_that(parse, c) and parse.subject(c) is not None and parse.finite(c)
    ]


def _with_topic(parse: Parse, cue: int, content: int, lemma: str) -> list[int]:
    """The content whose subject the parser takes for the cue's object: *say the win, if real, helps*."""
    words = parse.subtree(content)
    thing = parse.child(cue, {"dobj"})
    if thing is None or lemma not in _NO_OBJECT or not cue < thing < words[0]:
        return words
    whole = sorted({*parse.subtree(thing), *words})
    return whole if whole[0] == cue + 1 else words


def _before(parse: Parse, i: int, source: Words, content: int) -> Event | None:
    """``The dam is open, she said``: what stands before the cue and its subject."""
    limit = min(i, source[0])
    border = limit - 1
    while border > 0 and parse.tags[border] in {"DT", "PRP$"}:
        border -= 1
    if parse.words[border] == ";":
        return None
    words = [k for k in _with_lead(parse, i, parse.subtree(content)) if k < limit]
    return Event("parataxis", (i, i + 1), source, [(content, words)], i)


def _swallowed(parse: Parse, i: int, content: int) -> Event | None:
    """``The talks failed over money, a man who saw it said``: who speaks is taken for an apposition."""
    within = set(parse.subtree(content))
    for k in range(i - 1, content, -1):
        if k in within and parse.deps[k] == "appos" and parse.tags[k].startswith("NN"):
            first = parse.subtree(k)[0]
            if parse.words[first - 1] != "," or max(parse.subtree(k)) != i - 1:
                continue
            words = [w for w in _with_lead(parse, i, sorted(within)) if w < first - 1]
            return Event("parataxis", (i, i + 1), mention(parse, k, i), [(content, words)], i)
    return None


def _bare_cue(parse: Parse, c: int, cues: Cues) -> bool:
    """Whether ``c`` is an aside that says who speaks, such as *they said*."""
    return (
        parse.lower[c] in cues.verbs
        and parse.subject(c) is not None
        and not any(governed_clause(parse, k) for k in parse.children[c])
    )


def _leads(parse: Parse, c: int, cues: Cues) -> bool:
    """Whether ``c`` is itself a cue in front of what it reports."""
    known = parse.lower[c] in cues.verbs or parse.lower[c] in REJECTING_FORMS
    return known and any(k > c and with_that(parse, k) for k in parse.children[c])


def _around_aside(parse: Parse, cue: int, source: Words, content: int) -> list[int]:
    """``Fire, she said, kills``: the words of a sentence around a cue that commas set off."""
    first = next(f for f, end in parse.sentences if f <= cue < end)
    before = source[0] - 1
    while before > first and parse.tags[before] == "DT":
        before -= 1
    after = cue + 1
    if before <= first or after >= len(parse) or parse.words[before] != "," or parse.words[after] != ",":
        return []
    if any(parse.tags[k] == "WDT" or parse.tags[k] == "WP" for k in range(source[0], cue)):
        return []
    words = parse.subtree(content)
    if words[0] <= after or words[0] > after + 2 or with_that(parse, content):
        return []
    return [*range(first, before), *(k for k in words if k > after)]


def _without_day(parse: Parse, words: list[int]) -> list[int]:
    """The content without the day of the saying: *told reporters on Monday he would go*."""
    if len(words) > _FEWEST_LEFT and words[0] > 0 and parse.lower[words[0] - 1] not in {"that", ","}:
        if parse.lower[words[0]] == "on" and parse.lower[words[1]] in WEEKDAYS:
            return words[2:]
        if parse.lower[words[0]] in WEEKDAYS:
            return words[1:]
    return words


def _with_tail(parse: Parse, cue: int, words: list[int]) -> list[int]:
    """What follows the content directly, though the parser hangs it on the cue."""
    grown = set(words)
    for c in parse.children[cue]:
        if c <= words[-1] or parse.deps[c] not in {"prep", "npadvmod", "advmod", "advcl"}:
            continue
        tail = parse.subtree(c)
        if tail[0] == max(grown) + 1 and parse.lower[tail[0]] not in {"as", "while", "according"}:
            grown.update(tail)
    return sorted(grown)


def _with_lead(parse: Parse, cue: int, words: list[int]) -> list[int]:
    """What opens the sentence before a content that precedes its cue."""
    grown = set(words)
    for c in parse.children[cue]:
        if c < words[0] and parse.deps[c] in _EDGE_ADVERBIALS:
            grown.update(k for k in parse.subtree(c) if k < words[0])
    return sorted(grown)


def _cut_off(parse: Parse, cue: int, words: list[int], cues: Cues) -> list[int]:
    """Clauses joined to the content that the parser hangs on the cue."""
    found = []
    for c in parse.children[cue]:
        if c <= words[-1] or parse.deps[c] != "conj" or parse.subject(c) is None or not parse.finite(c):
            continue
        if parse.lower[c] in cues.verbs:
            continue
        first = parse.subtree(c)[0]
        joined = parse.lower[first - 1] in {"and", "or", "but"} and parse.words[first - 2][:1].isalnum()
        if with_that(parse, c) or joined:
            found.append(c)
    return found


def _aside(parse: Parse, i: int, source: Words, cues: Cues) -> Event | None:
    """``The dam, she said, is open`` and ``as she said, the dam is open``: the clause around the cue."""
    dep, head = parse.deps[i], parse.heads[i]
    own = parse.subtree(i)
    marks = {parse.lower[c] for c in parse.children[i] if parse.deps[c] in {"mark", "advmod"}}
    if parse.lower[i] not in cues.verbs:
        return None
    if (dep == "advcl" and "as" in marks) or (dep == "parataxis" and len(own) <= _LONGEST_ASIDE):
        if dep == "parataxis" and marks & _NOT_CLAIMED:
            return None
        if parse.tags[head] not in VERBAL and parse.subject(head) is None:
            return None
        words = parse.subtree(head, {i, *_contrasts_behind(parse, head, i)})
        return Event("parataxis", (i, i + 1), source, [(head, words)], i)
    return None


def _contrasts_behind(parse: Parse, head: int, cue: int) -> list[int]:
    """Clauses behind an aside that set something else against what it says: *…, she said, while …*."""
    return [
        c
        for c in parse.children[head]
        if c > cue
        and parse.deps[c] == "advcl"
        and any(parse.lower[k] in {"while", "whereas", "although", "though"} for k in parse.children[c])
    ]
