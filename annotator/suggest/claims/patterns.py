"""The constructions that attribute a claim, found in the parse of a frame."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.suggest.claims.object_patterns import NO_CLAIMS, OBJECT_FORMS, object_of
from annotator.suggest.claims.parse import VERBAL, Parse
from annotator.suggest.claims.speaker import Words, mention, source_of
from annotator.suggest.lexicon.claim_cues import HEARSAY_FORMS, REJECTING_FORMS, WEEKDAYS, Cues

_WH = frozenset({"who", "what", "whether", "how", "why", "when", "where", "which", "whom", "whose"})
_EDGE_ADVERBIALS = frozenset({"prep", "advmod", "npadvmod", "advcl", "punct", "cc", "pobj", "intj", "dep"})
_NOT_CLAIMED = frozenset({"after", "before", "since", "when", "if", "until", "unless"})
_LONGEST_ASIDE = 14
_FEWEST_LEFT = 4


@dataclass(slots=True)
class Event:
    """One attribution in a parse: pattern, cue words, who speaks, and what: clause heads with their words.

    ``source`` is None for hearsay, which nobody in particular says.
    """

    pattern: str
    cue: Words | None
    source: Words | None
    contents: list[tuple[int, list[int]]]
    verb: int | None = None

    def words(self) -> set[int]:
        """All words of the contents."""
        return {i for _, words in self.contents for i in words}


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
        leads = any(parse.deps[c] == "ccomp" and _that(parse, c) for c in parse.children[i] if c > i)
        if known and leads and parse.deps[i] == "conj" and parse.subject(i) is None:
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
        or word == "according"
    )


def _event_at(parse: Parse, i: int, cues: Cues, parts: frozenset[str]) -> Event | None:
    word, tag = parse.lower[i], parse.tags[i]
    if word == "according":
        return _according(parse, i) if "according" in parts else None
    if tag in VERBAL:
        if "minor" in parts and word in HEARSAY_FORMS:
            hearsay = _hearsay(parse, i)
            if hearsay is not None:
                return hearsay
        if word in cues.verbs or word in cues.quoting or word in REJECTING_FORMS:
            event = _by_verb(parse, i, cues, parts)
            if event is not None:
                return event
        if "minor" in parts and (word in REJECTING_FORMS or word in cues.verbs):
            event = _by_object(parse, i, cues)
            if event is not None:
                return event
        said = object_of(parse, i) if "objects" in parts else None
        return None if said is None else Event("object", said[0], said[1], [said[2:]], i)
    if "minor" in parts and tag.startswith("NN") and word in cues.nouns:
        return _by_noun(parse, i)
    if "minor" in parts and tag == "JJ" and word in cues.adjectives:
        return _by_adjective(parse, i)
    return None


def _by_verb(parse: Parse, i: int, cues: Cues, parts: frozenset[str]) -> Event | None:
    lemma = cues.verbs.get(parse.lower[i], "")
    if any(parse.deps[c] == "neg" for c in parse.children[i]) and lemma not in cues.negatable:
        return None
    if any(parse.deps[c] == "auxpass" for c in parse.children[i]):
        return None
    after = [c for c in parse.children[i] if c > i and _clause(parse, c) and not _asking(parse, c)]
    if not lemma:
        after = [c for c in after if _that(parse, c)]
    before = [
        c
        for c in parse.children[i]
        if c < i and parse.deps[c] in {"ccomp", "parataxis"} and not _bare_cue(parse, c, cues)
    ]
    voiced = lemma or cues.quoting.get(parse.lower[i]) in cues.voiced
    source = source_of(parse, i)
    if source is None:
        return None
    if after and "ccomp" in parts:
        enclosed = _around_aside(parse, i, source, after[0])
        if enclosed:
            return Event("parataxis", (i, i + 1), source, [(after[0], enclosed)], i)
        first, *more = after
        words = _without_day(parse, _with_tail(parse, i, parse.subtree(first)))
        joined = [c for c in more if _that(parse, c)] + _cut_off(parse, i, words, cues)
        contents = [(first, words)] + [(c, parse.subtree(c)) for c in joined]
        return Event("ccomp", (i, i + 1), source, contents, i)
    if "parataxis" not in parts or not voiced:
        return None
    if before:
        c = before[-1]
        limit = min(i, source[0])
        border = limit - 1
        while border > 0 and parse.tags[border] in {"DT", "PRP$"}:
            border -= 1
        if parse.words[border] == ";":
            return None
        words = [k for k in _with_lead(parse, i, parse.subtree(c)) if k < limit]
        return Event("parataxis", (i, i + 1), source, [(c, words)], i)
    return _aside(parse, i, source, cues)


def _bare_cue(parse: Parse, c: int, cues: Cues) -> bool:
    """Whether ``c`` is an aside that says who speaks, such as *they said*."""
    return (
        parse.lower[c] in cues.verbs
        and parse.subject(c) is not None
        and not any(_clause(parse, k) for k in parse.children[c])
    )


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
    if words[0] <= after or words[0] > after + 2 or _that(parse, content):
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


def _clause(parse: Parse, c: int) -> bool:
    """Whether ``c`` heads a clause that a verb governs."""
    if parse.deps[c] == "ccomp":
        return parse.subject(c) is not None or (parse.finite(c) and parse.lower[c - 1] == ",")
    if parse.deps[c] in {"advcl", "xcomp", "acl", "relcl", "dep", "parataxis"}:
        return _that(parse, c)
    return False


def _that(parse: Parse, c: int) -> bool:
    return any(parse.deps[k] == "mark" and parse.lower[k] == "that" for k in parse.children[c])


def _asking(parse: Parse, c: int) -> bool:
    words = parse.subtree(c)
    if parse.lower[words[0]] in _WH:
        return True
    return any(parse.lower[k] in {"whether", "if"} and parse.deps[k] == "mark" for k in parse.children[c])


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
        if _that(parse, c) or joined:
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


def _according(parse: Parse, i: int) -> Event | None:
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
    clause = min(words, key=lambda k: (len(parse.above(k)), k)) if words else clause
    return Event("according", (i, to + 1), mention(parse, named, i), [(clause, words)])


def _hearsay(parse: Parse, i: int) -> Event | None:
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
    clause = next((c for c in parse.children[i] if c > i and _clause(parse, c)), None)
    if clause is not None and subject is not None and parse.lower[subject] == "it":
        return Event("passive", (auxiliary, i + 1), None, [(clause, parse.subtree(clause))], i)
    return None


def _by_object(parse: Parse, i: int, cues: Cues) -> Event | None:
    """``claimed to have won``, ``claimed victory``, ``rejected reports that …``."""
    lemma = cues.verbs.get(parse.lower[i]) or REJECTING_FORMS.get(parse.lower[i], "")
    if any(parse.deps[c] in {"neg", "auxpass"} for c in parse.children[i]):
        return None
    source = source_of(parse, i)
    if source is None:
        return None
    thing = next((c for c in parse.children[i] if c > i and parse.deps[c] in {"dobj", "obj"}), None)
    if lemma in cues.rejecting and thing is not None and parse.lower[thing] in cues.nouns:
        clause = _that_clause(parse, thing)
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


def _that_clause(parse: Parse, noun: int) -> int | None:
    for c in parse.children[noun]:
        if c > noun and parse.deps[c] in {"acl", "ccomp", "relcl", "advcl"}:
            that = [
                k for k in parse.children[c] if parse.lower[k] == "that" and parse.deps[k] in {"mark", "det"}
            ]
            if that and parse.subject(c) is not None and parse.finite(c):
                return c
    return None


def _by_noun(parse: Parse, i: int) -> Event | None:
    """``the ministry's claim that …``, ``made a statement that …``, ``reports from the valley that …``."""
    clause = _that_clause(parse, i)
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


def _by_adjective(parse: Parse, i: int) -> Event | None:
    """``is confident that …``."""
    clause = next(
        (c for c in parse.children[i] if c > i and parse.deps[c] == "ccomp" and not _asking(parse, c)), None
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
