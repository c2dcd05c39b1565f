"""Splits of a dataset with nothing in two of them: what hangs together goes into one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from annotator.domain.errors import WrongUse
from annotator.domain.near_copies import groups
from annotator.domain.wording import worded

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_STEP = worded("Write it like {split}.", split="train=.8,dev=.1,test=.1")


class By(StrEnum):
    """What may not stand in two splits, beside near copies of one article."""

    DOCUMENT = "document"
    OUTLET = "outlet"
    DATE = "date"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Plan:
    """The shares of splits by name, in order, what to split by, and the seed of the order of groups."""

    shares: Mapping[str, float]
    by: By = By.DOCUMENT
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """What of an article matters for a split; ``published`` is an ISO date or empty."""

    id: str
    outlet: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Splitting:
    """The split and the group of each article, by its id; a group has the id of its first article."""

    split_of: Mapping[str, str]
    group_of: Mapping[str, str]


def plan_of(text: str, by: str = By.DOCUMENT, seed: int = 0) -> Plan:
    """The plan a person wrote: ``train=.8,dev=.1,test=.1``; shares are made to add up to one.

    Raises:
        WrongUse: if it names no splits, a split twice, or no share above zero.
    """
    shares: dict[str, float] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, mark, said = (piece.strip() for piece in part.partition("="))
        try:
            share = float(said.removesuffix("%"))
        except ValueError:
            share = 0.0
        if not mark or not _NAME.fullmatch(name) or name in shares or not 0 < share < 1_000_000:
            raise WrongUse(worded("{part!r} is no split with its share.", part=part), next_step=_STEP)
        shares[name] = share
    if not shares:
        raise WrongUse(worded("No split is named."), next_step=_STEP)
    if by not in set(By):
        raise WrongUse(
            worded("Articles can't be split by {by!r}.", by=by),
            next_step=worded("Use {choices}.", choices=", ".join(By)),
        )
    total = sum(shares.values())
    return Plan({name: share / total for name, share in shares.items()}, By(by), seed)


def split(articles: Sequence[Article], ties: Sequence[tuple[int, int]], plan: Plan) -> Splitting:
    """Put each article into a split.

    ``ties`` are pairs of numbers of articles that belong together whatever the plan says: near
    copies, and reports of one event where that is split by. Groups go, the largest first, where most
    is missing; the seed decides between equals. By date, the earliest go into the first split and the
    latest into the last, so that nothing is learned from the future.
    """
    numbers: dict[str, int] = {}
    pairs = list(ties)
    for number, article in enumerate(articles):
        key = _key(article, plan.by)
        if key:
            pairs.append((numbers.setdefault(key, number), number))
    first = groups(len(articles), pairs)
    members: dict[int, list[int]] = {}
    for number, group in enumerate(first):
        members.setdefault(group, []).append(number)
    order = _by_date(articles, members) if plan.by is By.DATE else _by_size(articles, members, plan.seed)
    chosen = (
        _in_turn(order, len(articles), plan)
        if plan.by is By.DATE
        else _where_missing(order, len(articles), plan)
    )
    names = {group: min(articles[number].id for number in found) for group, found in members.items()}
    return Splitting(
        {articles[n].id: chosen[group] for group, found in members.items() for n in found},
        {articles[n].id: names[group] for group, found in members.items() for n in found},
    )


_Order = list[tuple[int, int]]
"""Groups with their sizes, in the order in which they are put into splits."""


def _key(article: Article, by: By) -> str:
    if by is By.OUTLET:
        return article.outlet.casefold()
    return article.published if by is By.DATE else ""


def _by_size(articles: Sequence[Article], members: Mapping[int, list[int]], seed: int) -> _Order:
    def chance(group: int) -> bytes:
        name = min(articles[number].id for number in members[group])
        return sha256(f"{seed}\0{name}".encode()).digest()

    return [(g, len(members[g])) for g in sorted(members, key=lambda g: (-len(members[g]), chance(g)))]


def _by_date(articles: Sequence[Article], members: Mapping[int, list[int]]) -> _Order:
    """By the latest date of each group; what has no date comes first, where it is learned from."""

    def last(group: int) -> tuple[str, str]:
        found = members[group]
        return max(articles[n].published for n in found), min(articles[n].id for n in found)

    return [(group, len(members[group])) for group in sorted(members, key=last)]


def _where_missing(order: _Order, total: int, plan: Plan) -> dict[int, str]:
    sizes = dict.fromkeys(plan.shares, 0)
    chosen: dict[int, str] = {}
    for group, size in order:
        name = max(
            plan.shares, key=lambda n: (plan.shares[n] * total - sizes[n], -list(plan.shares).index(n))
        )
        chosen[group] = name
        sizes[name] += size
    return chosen


def _in_turn(order: _Order, total: int, plan: Plan) -> dict[int, str]:
    names = list(plan.shares)
    chosen: dict[int, str] = {}
    at, until, done = 0, plan.shares[names[0]] * total, 0
    for group, size in order:
        # A group goes on to the next split when most of it would lie beyond the share of this one.
        while at + 1 < len(names) and done + size / 2 > until:
            at += 1
            until += plan.shares[names[at]] * total
        chosen[group] = names[at]
        done += size
    return chosen
