"""Handing out articles: everyone's share, whatever the corpus and whatever was given before."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import WrongUse
from annotator.domain.handing_out import Balance, Piece, hand_out

PIECES = st.lists(
    st.tuples(st.integers(1, 5000), st.sampled_from(["Courier", "Herald", "Post"])), max_size=40
).map(lambda found: [Piece(document=n, length=length, outlet=o) for n, (length, o) in enumerate(found)])


@given(PIECES, st.integers(1, 5), st.data(), st.sampled_from(Balance), st.integers(0, 9))
def test_each_article_goes_to_as_many_as_asked(
    pieces: list[Piece], people: int, data: st.DataObject, balance: Balance, seed: int
) -> None:
    overlap = data.draw(st.integers(1, people))
    training = data.draw(st.sets(st.sampled_from(range(len(pieces))))) if pieces else set()
    found = hand_out(pieces, range(people), overlap=overlap, balance=balance, seed=seed, training=training)
    assert found == hand_out(
        pieces, range(people), overlap=overlap, balance=balance, seed=seed, training=training
    )
    for piece in pieces:
        holders = [person for person, documents in found.items() if piece.document in documents]
        assert len(holders) == (people if piece.document in training else overlap)
    for documents in found.values():
        assert documents == sorted(set(documents))


@given(PIECES, st.integers(2, 4), st.integers(0, 9))
def test_loads_differ_by_one_article_at_most(pieces: list[Piece], people: int, seed: int) -> None:
    by_length = hand_out(pieces, range(people), overlap=2, balance=Balance.LENGTH, seed=seed)
    lengths = [sum(pieces[d].length for d in documents) for documents in by_length.values()]
    assert max(lengths) - min(lengths) <= max((p.length for p in pieces), default=0)
    by_number = hand_out(pieces, range(people), overlap=2, balance=Balance.RANDOM, seed=seed)
    numbers = [len(documents) for documents in by_number.values()]
    assert max(numbers) - min(numbers) <= 1
    by_outlet = hand_out(pieces, range(people), overlap=2, balance=Balance.OUTLET, seed=seed)
    for outlet in {p.outlet for p in pieces}:
        counts = [sum(pieces[d].outlet == outlet for d in documents) for documents in by_outlet.values()]
        assert max(counts) - min(counts) <= 1


@given(PIECES, st.integers(2, 4), st.integers(0, 9))
def test_more_is_given_later_without_disturbing_what_was_given(
    pieces: list[Piece], people: int, seed: int
) -> None:
    half = pieces[: len(pieces) // 2]
    first = hand_out(half, range(people), overlap=2, seed=seed)
    holders = {
        p.document: frozenset(who for who, documents in first.items() if p.document in documents)
        for p in half
    }
    later = [
        Piece(
            document=p.document,
            length=p.length,
            outlet=p.outlet,
            holders=holders.get(p.document, frozenset()),
        )
        for p in pieces
    ]
    second = hand_out(later, range(people), overlap=2, seed=seed + 1)
    for who, documents in second.items():
        assert not set(documents) & set(first[who])
        assert not any(who in holders.get(d, ()) for d in documents)
    again = hand_out(
        [
            Piece(
                document=p.document,
                length=p.length,
                holders=frozenset(w for w in range(people) if p.document in [*first[w], *second[w]]),
            )
            for p in pieces
        ],
        range(people),
        overlap=2,
    )
    assert not any(again.values())


def test_every_two_annotators_share_articles() -> None:
    pieces = [Piece(document=n, length=1000) for n in range(60)]
    found = hand_out(pieces, range(4), overlap=2, seed=1)
    for one, other in combinations(range(4), 2):
        assert 7 <= len(set(found[one]) & set(found[other])) <= 13


def test_too_large_an_overlap_is_refused() -> None:
    with pytest.raises(WrongUse, match="3 of 2"):
        hand_out([], [1, 2], overlap=3)
