from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.links.index import LinkIndex
from annotator.suggest.links.values import Candidate, LinkClaim
from tests.suggest.links.claims import CLAIMS, claim, index

KEYS = [one.id for one in CLAIMS]
KINDS = ("same", "supports", "contradicts", "qualifies")
pairs = st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)).filter(lambda pair: pair[0] != pair[1])
links = st.lists(st.tuples(pairs, st.sampled_from(KINDS)), max_size=8)


def answers(of: LinkIndex) -> dict[object, list[Candidate]]:
    return {
        key: of.candidates(key, opposing=opposing) for key in KEYS if key in of for opposing in (False, True)
    }


def first(of: LinkIndex, key: str, **more: bool) -> list[object]:
    return [found.id for found in of.candidates(key, **more)]


def test_what_says_the_same_elsewhere_comes_first() -> None:
    assert first(index(), "dead-4")[0] == "dead-4-again"
    assert first(index(), "road-open")[:2] in (["road-shut", "aside"], ["aside", "road-shut"])


def test_the_own_article_is_left_out_unless_asked_for() -> None:
    assert "aside" not in first(index(), "no-deal")
    assert "dead-11" in first(index(), "dead-4")
    assert "road-shut" not in first(index(), "dead-11")
    near = LinkIndex([*CLAIMS, claim("near", "a", "four people were killed")])
    assert "near" not in first(near, "dead-4")
    assert "near" in first(near, "dead-4", elsewhere=False)


def test_scores_lie_between_0_and_1_and_fall() -> None:
    for found in answers(index()).values():
        scores = [one.score for one in found]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)


def test_the_limit_holds() -> None:
    assert len(index().candidates("road-open", limit=1)) == 1
    assert index().candidates("road-open", limit=0) == []


def test_reasons_are_told_in_a_few_words() -> None:
    (shut,) = (found for found in index().candidates("road-open") if found.id == "road-shut")
    assert "same place" in shut.reasons
    assert "other source" in shut.reasons
    (eleven,) = (found for found in index().candidates("dead-4") if found.id == "dead-11")
    assert "other figure" in eleven.reasons
    (four,) = (found for found in index().candidates("dead-4") if found.id == "dead-4-again")
    assert "same number" in four.reasons


def test_the_list_of_opposing_claims_puts_other_sources_and_figures_first() -> None:
    found = index().candidates("dead-4", opposing=True)
    plain = index().candidates("dead-4")
    score = {one.id: one.score for one in found}
    assert score["dead-11"] > {one.id: one.score for one in plain}["dead-11"]
    assert first(index(), "road-open", opposing=True)[0] == "road-shut"


def test_opposed_camps_raise_a_claim_and_allied_ones_lower_it() -> None:
    of = index()
    before = shut(of).score
    of.camps({"road office": "state", "Lorry Union": "union"})
    assert shut(of).score > before
    assert "opposed camps" in shut(of).reasons
    of.camps({"Road Office": "all", "Lorry Union": "all"})
    assert shut(of).score < before
    of.camps({})
    assert shut(of).score == before


def shut(of: LinkIndex) -> Candidate:
    """What is found of the closed road among what may oppose the open one."""
    return next(one for one in of.candidates("road-open", opposing=True) if one.id == "road-shut")


def test_linked_and_rejected_claims_are_not_shown_again() -> None:
    of = index()
    of.link("dead-4", "dead-4-again", "same")
    of.reject("dead-11", "dead-4")
    assert {"dead-4-again", "dead-11"}.isdisjoint(first(of, "dead-4"))
    assert "dead-4" not in first(of, "dead-11")


def test_a_link_leads_on_to_what_the_partner_is_linked_with() -> None:
    of = index()
    of.link("rain", "wages", "same")
    of.link("wages", "talks", "contradicts")
    (led, *_) = of.candidates("rain")
    assert (led.id, led.through) == ("talks", "wages")
    assert "linked through another claim" in led.reasons


def test_a_link_brings_up_what_is_like_the_partner() -> None:
    of = index()
    before = first(of, "rain")
    of.link("rain", "dead-4", "same")
    after = first(of, "rain")
    assert after[0] == "dead-11"
    assert before[:1] != ["dead-11"]


def test_a_link_of_a_claim_with_itself_does_nothing_bad() -> None:
    of = index()
    of.link("rain", "rain", "same")
    of.unlink("rain", "rain")
    assert answers(of) == answers(index())


def test_decisions_may_come_before_the_claims() -> None:
    of = LinkIndex()
    of.link("rain", "wages", "same")
    of.reject("dead-4", "dead-11")
    of.unlink("talks", "nobody")
    for one in reversed(CLAIMS):
        of.add(one)
    late = index()
    late.link("wages", "rain", "same")
    late.reject("dead-11", "dead-4")
    assert answers(of) == answers(late)


def test_an_unknown_claim_is_an_error() -> None:
    with pytest.raises(KeyError):
        index().candidates("nobody")


def test_claims_in_another_script_meet_by_numbers_and_names() -> None:
    of = LinkIndex(
        [
            *CLAIMS,
            claim("ar", "d", "قُتل 4 أشخاص في ممرّ أورما", names=(("Orma pass", "LOC"),)),
        ]
    )
    assert {"dead-4", "dead-4-again"} & set(first(of, "ar")[:4])


def test_arabic_words_meet_the_english_ones_they_stand_for() -> None:
    of = LinkIndex(
        [*CLAIMS, claim("ar", "d", "إنّ الطريق ما زال مغلقاً"), claim("ar-wages", "d", "رواتب السائقين")]
    )
    assert first(of, "ar-wages")[0] == "wages"
    assert {"road-open", "road-shut"} & set(first(of, "ar")[:2])


def test_empty_texts_and_no_claims_at_all_are_no_trouble() -> None:
    assert LinkIndex().subjects() == []
    of = LinkIndex([LinkClaim(id=1, document=1, text=""), LinkClaim(id=2, document=2, text="…")])
    assert of.candidates(1) == []


@given(st.permutations(CLAIMS), st.lists(st.sampled_from(CLAIMS), max_size=6))
def test_adding_and_removing_equals_building_anew(order: list[LinkClaim], gone: list[LinkClaim]) -> None:
    of = LinkIndex(order)
    for one in gone:
        of.remove(one.id)
        of.remove(one.id)
    assert answers(of) == answers(LinkIndex(one for one in CLAIMS if one not in gone))
    for one in gone:
        of.add(replace(one, text="something else"))
        of.add(one)
    assert answers(of) == answers(index())


@given(links, links, st.lists(pairs, max_size=4))
def test_what_is_taken_back_leaves_no_trace(
    kept: list[tuple[tuple[str, str], str]],
    back: list[tuple[tuple[str, str], str]],
    refused: list[tuple[str, str]],
) -> None:
    never, once = index(), index()
    given = {frozenset(pair) for pair, _ in kept}
    for pair, kind in kept:
        never.link(*pair, kind)
        once.link(*pair, kind)
    for pair, kind in back:
        if frozenset(pair) not in given:
            once.link(*pair, kind)
    for pair in refused:
        once.reject(*pair)
    for pair in refused:
        once.unreject(*reversed(pair))
    for pair, _ in back:
        if frozenset(pair) not in given:
            once.unlink(*reversed(pair))
    assert answers(once) == answers(never)


def test_many_claims_are_ranked_at_once() -> None:
    words = [word for one in CLAIMS for word in one.text.split()]
    many = [
        replace(
            CLAIMS[number % len(CLAIMS)],
            id=number,
            document=number // 20,
            text=" ".join(words[(number * step) % len(words)] + str(number % 97) for step in range(3, 15)),
        )
        for number in range(3000)
    ]
    start = time.process_time()
    of = LinkIndex(many)
    built = time.process_time()
    for key in range(0, 3000, 60):
        of.candidates(key)
    assert built - start < 5
    assert (time.process_time() - built) / 50 < 0.1
