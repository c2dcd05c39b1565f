"""Splits what is said into single assertions: joined clauses that have a subject of their own."""

from __future__ import annotations

from collections.abc import Collection

from annotator.suggest.claims.parse import Parse

_JOINS = frozenset({"and", "but", "or", "yet", "so", "nor", ",", ";", ":", "–", "—", "-", "--", "while"})
_HARD = frozenset({";", ":", "–", "—", "--"})
_CONTRASTS = frozenset({"while", "whereas", "although", "though"})
_FEWEST_BY_COMMA = 4
"""Shorter clauses that only a comma joins belong together."""

_COMPLEMENT = frozenset({"that", "whether", "if", "because", "when", "as"})


def assertions(
    parse: Parse, head: int, allowed: Collection[int], parts: frozenset[str]
) -> list[tuple[int, list[int]]]:
    """The clauses in ``allowed`` under ``head``: the head of each and its words, in order."""
    within = allowed if isinstance(allowed, (set, frozenset)) else set(allowed)
    heads = [head]
    joined = [head]
    for clause in joined:
        for child in parse.children[clause]:
            if child not in within or child in joined:
                continue
            if _own_assertion(parse, clause, child, parts):
                heads.append(child)
                joined.append(child)
            elif _goes_on(parse, clause, child):
                joined.append(child)
    others = set(heads)
    found = []
    for clause in heads:
        words = [i for i in parse.subtree(clause, others - {clause}) if i in within]
        run = longest_run(parse, words)
        if run:
            found.append((clause, run))
    return sorted(found, key=lambda item: item[1][0])


def _set_off(parse: Parse, child: int) -> bool:
    """Whether a comma parts a clause from what it is set against; *while* without one only tells when."""
    words = parse.subtree(child)
    before = parse.lower[words[0] - 1] if words[0] > 0 else ","
    behind = parse.lower[words[-1] + 1] if words[-1] + 1 < len(parse) else ""
    return before in _JOINS or "," in {behind, parse.lower[words[-1]]}


def _goes_on(parse: Parse, clause: int, child: int) -> bool:
    """Whether ``child`` belongs to the clause but may have another one joined to it."""
    if not parse.verbal(child):
        return False
    if parse.deps[child] == "conj":
        return parse.subject(child) is None
    misread = parse.deps[child] == "acl" and parse.heads[clause] == clause
    return misread and parse.tags[clause].startswith("NN")


def _own_assertion(parse: Parse, clause: int, child: int, parts: frozenset[str]) -> bool:
    dep = parse.deps[child]
    if dep not in {"conj", "parataxis", "ccomp", "advcl", "dep"}:
        return False
    if parse.subject(child) is None or not parse.finite(child):
        return False
    marks = {parse.lower[c] for c in parse.children[child] if parse.deps[c] == "mark"}
    if dep == "advcl":
        return "whilesplit" in parts and bool(_CONTRASTS & marks) and _set_off(parse, child)
    if "split" not in parts or (dep != "conj" and _COMPLEMENT & marks):
        return False
    words = parse.subtree(child)
    first, last = words[0], words[-1]
    before = parse.lower[first - 1] if first > 0 else ""
    if dep == "conj":
        return before in _JOINS or parse.lower[first] in _JOINS
    if child > clause:
        return before in _HARD or (dep != "ccomp" and before in _JOINS)
    after = {parse.lower[i] for i in range(last, min(last + 3, len(parse)))}
    by_comma = "," in after and len(words) >= _FEWEST_BY_COMMA and "then" not in after
    return by_comma or bool(after & (_JOINS - {"-", ","}))


def longest_run(parse: Parse, words: list[int]) -> list[int]:
    """The words if they stand together, else the longest stretch of them; commas in between do not part."""
    if not words:
        return words
    runs = [[words[0]]]
    for i in words[1:]:
        between = range(runs[-1][-1] + 1, i)
        if all(parse.tags[k] in {",", ":", ".", "``", "''", "-LRB-", "-RRB-"} for k in between):
            runs[-1].append(i)
        else:
            runs.append([i])
    return max(runs, key=len)
