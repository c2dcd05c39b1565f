"""Measures how well links are ranked: ``python packaging/link_scores.py`` writes docs/link-suggestions.md.

A link is hit where one of its claims is among the first k candidates of the other, claims of the same
article left out. Measured on sample_corpus, on which the weights were tuned, and, where it is there, on
the reference beside the repository (GOLDSPAN_SHARED or ../shared), on which they were not.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from math import log, sqrt
from pathlib import Path
from typing import Any

from annotator.suggest.links.index import LinkIndex
from annotator.suggest.links.stems import is_empty, stem, words
from annotator.suggest.links.values import LinkClaim
from annotator.suggest.links.weights import Weights

_REPOSITORY = Path(__file__).resolve().parents[1]
_PAGE = _REPOSITORY / "docs" / "link-suggestions.md"
_BEGIN = "<!-- figures: written by packaging/link_scores.py -->\n"
_END = "<!-- end of figures -->\n"
_SHUFFLES = 10
_KINDS = ("same", "supports", "contradicts", "qualifies")

_CAMPS = {
    **dict.fromkeys(
        (
            "Irena Kovash",
            "Stefan Brukal",
            "Helena Marsk",
            "Livia Renk",
            "interior ministry",
            "energy ministry",
            "Vessen Hydro",
            "Pavel Dornik",
        ),
        "ministry",
    ),
    **dict.fromkeys(("Marek Oduya", "Nadja Kerim", "Leon Haskel", "Valley Strike Committee"), "strikers"),
}
"""Who stands with whom in the sample corpus, by its ABOUT.md."""

Link = tuple[Hashable, Hashable, str]
Ranking = Mapping[Hashable, Mapping[Hashable, int]]


@dataclass(frozen=True, slots=True)
class Gold:
    """Claims and the links between them."""

    name: str
    claims: tuple[LinkClaim, ...]
    links: tuple[Link, ...]

    def only(self, kind: str) -> tuple[Link, ...]:
        """The links of one kind."""
        return tuple(link for link in self.links if link[2] == kind)


def _paragraph(text: str, start: int, end: int) -> str:
    begin, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return text[begin : stop if stop >= 0 else len(text)]


def sample() -> Gold:
    """The gold of the sample corpus."""
    claims: list[LinkClaim] = []
    for line in (_REPOSITORY / "sample_corpus" / "gold.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        spans = {span["id"]: span for span in document["spans"]}
        claimers = {
            relation["head"]: spans[relation["child"]]
            for relation in document["relations"]
            if relation["label"] == "claimed_by"
        }
        entities = [span for span in document["spans"] if span["layer"] == "entity"]
        for span in (span for span in document["spans"] if span["label"] == "CLAIM"):
            features, start, end = span["features"], span["start"], span["end"]
            claims.append(
                LinkClaim(
                    id=f"{document['id']}/{span['id']}",
                    document=document["id"],
                    text=span["text"],
                    context=_paragraph(document["text"], start, end),
                    claimer=_entry(claimers[span["id"]]) if span["id"] in claimers else "",
                    attribution=features.get("attribution", "author"),
                    stance=features.get("stance", "asserts"),
                    figure=features.get("figure") or "",
                    names=tuple(
                        (_entry(entity), entity["label"])
                        for entity in entities
                        if start <= entity["start"] and entity["end"] <= end
                    ),
                    outlet=document["meta"]["outlet"],
                    published=document["meta"]["published"] or "",
                )
            )
    folder = _REPOSITORY / "sample_corpus"
    lines = (folder / "relations.jsonl").read_text("utf-8").splitlines()
    links = tuple(
        (_end(link["head"]), _end(link["child"]), link["label"])
        for link in map(json.loads, lines)
        if link.get("label") in _KINDS
    )
    return Gold("sample_corpus", tuple(claims), links)


def _end(end: Mapping[str, str]) -> str:
    return f"{end['doc']}/{end['span']}"


def _entry(span: Mapping[str, Any]) -> str:
    return str(span["features"].get("entry") or span["text"])


def reference() -> Gold | None:
    """The two articles of the reference, or nothing where they are not."""
    folder = Path(os.environ.get("GOLDSPAN_SHARED", _REPOSITORY.parent / "shared")) / "reference"
    claims: list[LinkClaim] = []
    for file in sorted(folder.glob("*.gold.json")):
        gold = json.loads(file.read_text("utf-8"))
        text = (folder / gold["file"]).read_text("utf-8")
        for claim in gold["claims"]:
            said_by = claim.get("claimer_resolved") or ""
            claims.append(
                LinkClaim(
                    id=claim["id"],
                    document=gold["file"],
                    text=claim["text"],
                    context=_paragraph(text, claim["start"], claim["end"]),
                    claimer="" if said_by == "AUTHOR" else said_by,
                    attribution=claim["attribution"],
                    stance=claim["stance"],
                    names=tuple(
                        (entity.get("cluster") or entity["text"], entity["label"])
                        for entity in gold["entities"]
                        if claim["start"] <= entity["start"] and entity["end"] <= claim["end"]
                    ),
                    outlet=gold["file"],
                )
            )
    if not claims:
        return None
    links = json.loads((folder / "links.json").read_text("utf-8"))
    pairs = tuple((link["claim_a"], link["claim_b"], link["relation"]) for link in links)
    return Gold("reference", tuple(claims), pairs)


def closed(gold: Gold) -> Gold:
    """With the links that follow: what is the same as a claim is linked with whatever that is linked with."""
    document = {claim.id: claim.document for claim in gold.claims}
    kinds = {frozenset(link[:2]): link[2] for link in gold.links}
    given = dict(kinds)
    for same, kind in given.items():
        for other, other_kind in given.items():
            ends = same ^ other
            if kind == "same" and len(ends) == 2 and len({document[end] for end in ends}) == 2:
                kinds.setdefault(ends, other_kind)
    links = sorted((*sorted(map(str, pair)), kind) for pair, kind in kinds.items())
    return Gold(gold.name, gold.claims, tuple((first, second, kind) for first, second, kind in links))


def ranking(
    gold: Gold,
    weights: Weights,
    *,
    of: Sequence[Link],
    accepted: Sequence[Link] = (),
    opposing: bool = False,
    camps: Mapping[str, str] | None = None,
) -> Ranking:
    """The places of the candidates of every claim that ``of`` names, after some links were accepted."""
    index = LinkIndex(gold.claims, weights=weights)
    index.camps(camps or {})
    for link in accepted:
        index.link(*link)
    return {
        claim: {
            found.id: place
            for place, found in enumerate(index.candidates(claim, limit=10, opposing=opposing))
        }
        for claim in dict.fromkeys(end for link in of for end in link[:2])
    }


def plain_ranking(gold: Gold, of: Sequence[Link]) -> Ranking:
    """The places by the cosine of TF-IDF alone: what the ranking is measured against."""
    bags = {
        claim.id: frozenset(found for word in words(claim.text) if not is_empty(found := stem(word)))
        for claim in gold.claims
    }
    spread: dict[str, int] = {}
    for bag in bags.values():
        for word in bag:
            spread[word] = spread.get(word, 0) + 1

    def square(shared: frozenset[str]) -> float:
        return sum(log(1 + len(bags) / spread[word]) ** 2 for word in shared)

    document = {claim.id: claim.document for claim in gold.claims}
    places: dict[Hashable, Mapping[Hashable, int]] = {}
    for claim in dict.fromkeys(end for link in of for end in link[:2]):
        likeness = {
            other: square(shared) / sqrt(square(bags[claim]) * square(bag))
            for other, bag in bags.items()
            if document[other] != document[claim] and (shared := bags[claim] & bag)
        }
        best = sorted(likeness, key=lambda other: (-likeness[other], str(other)))[:10]
        places[claim] = {other: place for place, other in enumerate(best)}
    return places


def hits(links: Sequence[Link], places: Ranking) -> tuple[float, float]:
    """The shares of ``links`` with one end among the other's first five, and first ten."""
    best = [min(places[a].get(b, 10), places[b].get(a, 10)) for a, b, _ in links]
    return sum(place < 5 for place in best) / len(best), sum(place < 10 for place in best) / len(best)


def after_half(gold: Gold, weights: Weights, *, accept: bool = True) -> tuple[float, float]:
    """The shares among the remaining links when a random half of them is accepted; the mean of ten halves."""
    five = ten = 0.0
    for seed in range(_SHUFFLES):
        links = sorted(gold.links, key=lambda link: sorted(map(str, link[:2])))
        random.Random(seed).shuffle(links)  # noqa: S311 -- a fixed order, nothing secret
        known, rest = links[: len(links) // 2], links[len(links) // 2 :]
        places = ranking(gold, weights, of=rest, accepted=known if accept else ())
        first, second = hits(rest, places)
        five, ten = five + first / _SHUFFLES, ten + second / _SHUFFLES
    return five, ten


def _row(name: str, *pairs: tuple[float, float]) -> str:
    return f"| {name} | " + " | ".join(f"{five:.3f} / {ten:.3f}" for five, ten in pairs) + " |"


def tables(gold: Gold) -> list[str]:
    """What was measured on one gold set, in Markdown."""
    weights, against = Weights(), gold.only("contradicts")
    places = ranking(gold, weights, of=gold.links)
    opposed = ranking(gold, weights, of=against, opposing=True)
    plain = plain_ranking(gold, gold.links)
    documents = len({claim.document for claim in gold.claims})
    lines = [
        f"### {gold.name}: {len(gold.links)} links ({len(against)} contradictions),"
        f" {len(gold.claims)} claims, {documents} articles",
        "",
        "| ranking | all @5 / @10 | contradictions @5 / @10 |",
        "| --- | --- | --- |",
        _row("TF-IDF of stems alone", hits(gold.links, plain), hits(against, plain)),
        _row("the ranking", hits(gold.links, places), hits(against, places)),
        f"| the list of opposing claims | | {_row('', hits(against, opposed))[5:]}",
    ]
    if any(claim.claimer in _CAMPS for claim in gold.claims):
        sided = ranking(gold, weights, of=against, opposing=True, camps=_CAMPS)
        lines.append(f"| opposing claims, claimers in two camps | | {_row('', hits(against, sided))[5:]}")
    for field in fields(Weights):
        if field.name in (*_OF_ACCEPTED, *_OF_OPPOSING, "opposed_camps"):
            continue
        without = ranking(gold, replace(weights, **{field.name: 0.0}), of=gold.links)
        name = f"without {field.name.replace('_', ' ')}"
        lines.append(_row(name, hits(gold.links, without), hits(against, without)))
    for name in _OF_OPPOSING:
        without = ranking(gold, replace(weights, **{name: 0.0}), of=against, opposing=True)
        share = _row("", hits(against, without))[5:]
        lines.append(f"| opposing claims without {name.replace('_', ' ')} | | {share}")
    lines += [
        "",
        "| the other half of the links, mean of ten halves | links as annotated @5 / @10 "
        "| with those that follow @5 / @10 |",
        "| --- | --- | --- |",
    ]
    whole = closed(gold)
    lines.append(
        _row(
            "nothing accepted",
            after_half(gold, weights, accept=False),
            after_half(whole, weights, accept=False),
        )
    )
    lines.append(_row("half accepted", after_half(gold, weights), after_half(whole, weights)))
    for name in _OF_ACCEPTED:
        less = replace(weights, **{name: 0.0})
        lines.append(_row(f"half accepted, without {name}", after_half(gold, less), after_half(whole, less)))
    lines += ["", f"With those that follow there are {len(whole.links)} links.", ""]
    return lines + subjects(gold)


def subjects(gold: Gold) -> list[str]:
    """How well the subjects bring linked claims together, in Markdown."""
    found = LinkIndex(gold.claims).subjects()
    of: dict[Hashable, set[int]] = {}
    for number, subject in enumerate(found):
        for claim in subject.claims:
            of.setdefault(claim, set()).add(number)

    def share(links: Sequence[Link]) -> float:
        return sum(bool(of[first] & of[second]) for first, second, _ in links) / len(links)

    beside = [len({other for number in numbers for other in found[number].claims}) for numbers in of.values()]
    return [
        f"**Subjects**: {len(found)}; a claim is in {sum(map(len, of.values())) / len(of):.1f} and meets"
        f" {sum(beside) / len(beside):.0f} of {len(of)} claims there. Both ends share a subject"
        f" in {share(gold.links):.2f} of the links"
        f" and in {share(gold.only('contradicts')):.2f} of the contradictions.",
        "",
    ]


_OF_ACCEPTED = ("near", "through", "beyond")
_OF_OPPOSING = ("opposite", "opposed_sources", "other_figure")


def main() -> None:
    """Measures and writes the page."""
    sets = [gold for gold in (sample(), reference()) if gold is not None]
    figures = "\n".join(line for gold in sets for line in tables(gold))
    page = _PAGE.read_text("utf-8")
    head, rest = page.split(_BEGIN)
    _PAGE.write_text(head + _BEGIN + figures + "\n" + _END + rest.split(_END)[1], "utf-8")


if __name__ == "__main__":
    main()
