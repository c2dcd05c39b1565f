"""What a word of saying governs: clauses with a subject of their own, and those that only ask."""

from __future__ import annotations

from annotator.suggest.claims.parse import Parse

_WH = frozenset({"who", "what", "whether", "how", "why", "when", "where", "which", "whom", "whose"})


def governed_clause(parse: Parse, c: int) -> bool:
    """Whether ``c`` heads a clause that a verb governs."""
    if parse.deps[c] == "ccomp":
        return parse.subject(c) is not None or (parse.finite(c) and parse.lower[c - 1] == ",")
    if parse.deps[c] in {"advcl", "xcomp", "acl", "relcl", "dep", "parataxis"}:
        return with_that(parse, c)
    return False


def with_that(parse: Parse, c: int) -> bool:
    """Whether *that* leads the clause of ``c``."""
    return any(parse.deps[k] == "mark" and parse.lower[k] == "that" for k in parse.children[c])


def asks(parse: Parse, c: int) -> bool:
    """Whether the clause of ``c`` is a question in reported speech."""
    words = parse.subtree(c)
    if parse.lower[words[0]] in _WH:
        return True
    return any(parse.lower[k] in {"whether", "if"} and parse.deps[k] == "mark" for k in parse.children[c])


def that_clause(parse: Parse, noun: int) -> int | None:
    """The head of the clause with *that* that tells what ``noun`` is: a claim *that …*."""
    for c in parse.children[noun]:
        if c > noun and parse.deps[c] in {"acl", "ccomp", "relcl", "advcl"}:
            that = [
                k for k in parse.children[c] if parse.lower[k] == "that" and parse.deps[k] in {"mark", "det"}
            ]
            if that and parse.subject(c) is not None and parse.finite(c):
                return c
    return None
