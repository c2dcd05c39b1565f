"""Who speaks: the subject of a cue, through relative clauses, participles and joined verbs, as a mention."""

from __future__ import annotations

from annotator.suggest.claims.parse import VERBAL, Parse

Words = tuple[int, int]
"""Words ``[first, end)`` of a parse."""

_TEXTS = frozenset(
    ["statement", "statements", "tweet", "tweets", "post", "message", "announcement", "communique", "letter"]
)
"""What speaks for whoever wrote it."""

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_NOBODY = frozenset({"it", "there", "what", "which", "that", "this"})
_WRITINGS = frozenset(
    {"statement", "message", "tweet", "letter", "post", "note", "video", "notice", "recording", "communique"}
)
"""What somebody issues, and what then says something."""

_NAMES = frozenset({"NNP", "NNPS"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_PREMODIFIERS = frozenset({"compound", "amod", "nmod", "nummod", "poss", "case"})
_OPENS_PHRASE = frozenset({"IN", "TO", "DT", "PRP$", "POS", "CC"})
_FARTHEST = 6
_FEWEST_OF_A_NAME = 2


def source_of(parse: Parse, cue: int) -> Words | None:
    """The mention of who speaks by the verb ``cue``; None if nobody is named."""
    if cue in parse.speakers:
        return parse.speakers[cue]
    i = cue
    for _ in range(_FARTHEST):
        head = _speaker_at(parse, i, cue)
        if head is not None:
            return None if head < 0 else mention(parse, head, i)
        if not _shares_subject(parse, i):
            return None
        i = parse.heads[i]
    return None


def _speaker_at(parse: Parse, i: int, cue: int) -> int | None:
    """The noun that speaks by verb ``i`` itself; -1 where it is nobody, None to seek it above."""
    dep, head = parse.deps[i], parse.heads[i]
    wanted = {"nsubj", "csubj"} if i == cue else {"nsubj", "csubj", "nsubjpass"}
    subject = parse.child(i, wanted)
    if subject is not None:
        if parse.lower[subject] in _RELATIVE and dep in {"relcl", "acl"}:
            return head
        return -1 if i != cue and parse.lower[subject] in _NOBODY else subject
    if head != i and dep in {"acl", "relcl"} and parse.tags[head] in _NOUNS:
        return _author_of(parse, head)
    return None


def _author_of(parse: Parse, noun: int) -> int:
    """Who issued the statement that says something; the noun itself where that is not told."""
    if parse.lower[noun] in _WRITINGS and parse.deps[noun] in {"dobj", "obj"}:
        issuer = parse.child(parse.heads[noun], {"nsubj"})
        if issuer is not None and parse.lower[issuer] not in _NOBODY | _RELATIVE:
            return issuer
    return noun


def _shares_subject(parse: Parse, i: int) -> bool:
    """Whether verb ``i`` has the subject of what it hangs on."""
    dep, head = parse.deps[i], parse.heads[i]
    if head == i or dep not in {"conj", "xcomp", "advcl", "ccomp", "dep", "parataxis", "pcomp", "prep"}:
        return False
    if parse.tags[head] not in VERBAL and dep not in {"pcomp", "prep"}:
        return False
    return dep != "ccomp" or parse.tags[i] == "VBG"


def mention(parse: Parse, head: int, cue: int) -> Words:
    """The words that name the noun ``head``: a name beside it rather than the role it stands for."""
    if parse.lower[head] in _TEXTS:
        writer = _writer(parse, head)
        if writer is not None:
            return mention(parse, writer, cue)
    for child in parse.children[head]:
        beside = parse.deps[child] == "appos" and child > head
        if beside and parse.tags[child] in _NAMES and parse.tags[head] not in _NAMES:
            return _run(parse, child)
    if parse.tags[head] not in _NAMES and parse.tags[head] in _NOUNS:
        named = _name_before(parse, head, cue) or _name_behind(parse, head)
        if named is not None:
            return named
    return _run(parse, head)


def _writer(parse: Parse, text: int) -> int | None:
    """Whose statement it is: ``a statement by the front``, ``the front's statement``."""
    for child in parse.children[text]:
        if parse.deps[child] == "poss" and parse.tags[child] in _NOUNS:
            return child
        if parse.deps[child] == "prep" and parse.lower[child] in {"by", "from"}:
            return parse.child(child, {"pobj"})
    return None


def _run(parse: Parse, head: int) -> Words:
    """``head`` with the modifiers that directly precede it, no article."""
    first = head
    while first > 0:
        j = first - 1
        attached = first <= parse.heads[j] <= head and parse.deps[j] in _PREMODIFIERS
        if not attached or parse.tags[j] in {"PRP$", "POS", "CD"} or parse.deps[j] in {"poss", "case"}:
            break
        first = j
    return first, head + 1


def _name_behind(parse: Parse, head: int) -> Words | None:
    """A name that commas set off behind a common noun: ``says the baker, Ada Oren, …``."""
    first = head + 2
    if first >= len(parse) or parse.words[head + 1] != ",":
        return None
    if parse.tags[first] == "DT" and first + 1 < len(parse):
        first += 1
    last = first
    while last < len(parse) and parse.tags[last] in _NAMES:
        last += 1
    closes = last >= len(parse) or parse.words[last] in {",", ".", ":", ";"}
    return (first, last) if last - first >= _FEWEST_OF_A_NAME and closes else None


def _name_before(parse: Parse, head: int, cue: int) -> Words | None:
    """A name that stands between a common noun and its verb: ``the spokesman for the union Ada Oren``."""
    j = cue - 1
    while j > head and (parse.tags[j] in {",", "RB", "MD"} or parse.deps[j] in {"aux", "auxpass", "neg"}):
        j -= 1
    if j <= head or parse.tags[j] not in _NAMES:
        return None
    first = j
    while first - 1 > head and parse.tags[first - 1] in _NAMES:
        first -= 1
    before = first - 1
    if before > head and parse.tags[before] in _OPENS_PHRASE:
        return None
    if before == head and parse.tags[before] in _OPENS_PHRASE:
        return None
    return first, j + 1
