from __future__ import annotations

from annotator.suggest.links.index import LinkIndex
from tests.suggest.links.claims import CLAIMS, claim, index


def test_claims_meet_under_a_name_and_a_topic_and_under_the_topic() -> None:
    found = {subject.name: subject for subject in index().subjects()}
    assert {"dead-4", "dead-11", "dead-4-again"} <= set(found["casualties"].claims)
    assert {"road-open", "road-shut"} <= set(found["Orma pass · transport"].claims)
    assert found["Orma pass · transport"].kind == "place"
    assert (found["Orma pass · transport"].about, found["Orma pass · transport"].topic) == (
        "Orma pass",
        "transport",
    )
    assert found["casualties"].kind == "topic"
    assert found["casualties"].outlets == 3


def test_every_claim_is_in_one_to_three_subjects() -> None:
    of = LinkIndex([*CLAIMS, claim("odd", "a", "قال نعم"), claim("empty", "a", "")])
    counts = dict.fromkeys((one.id for one in CLAIMS), 0) | {"odd": 0, "empty": 0}
    for subject in of.subjects():
        assert len(set(subject.claims)) == len(subject.claims)
        for key in subject.claims:
            counts[key] += 1
    assert set(counts.values()) <= {1, 2, 3}


def test_many_voices_over_few_claims_come_before_one_voice_over_many() -> None:
    told = [
        claim(f"t{n}", "abc"[n % 3], "Rain flooded the fields and the river rose", claimer="")
        for n in range(9)
    ]
    said = [
        claim(f"s{n}", "abc"[n % 3], "Soldiers wounded people in the square", claimer=f"Speaker {n}")
        for n in range(4)
    ]
    order = [subject.topic for subject in LinkIndex([*told, *said]).subjects()]
    assert order.index("casualties") < order.index("flood and weather")


def test_words_that_every_claim_has_tell_nothing() -> None:
    """Where everybody is a striker, what a claim says of them decides."""
    of = LinkIndex(
        claim(f"{document}{number}", document, f"strikers of the union {what}")
        for document in "abcd"
        for number, what in enumerate(
            ("were detained", "met for talks", "were injured", "had no electricity", "stood there", "sang")
        )
    )
    found = {subject.name: set(subject.claims) for subject in of.subjects()}
    assert {"a0", "b0", "c0", "d0"} == found["detentions"]
    assert {"a2", "b2", "c2", "d2"} == found["casualties"]


def test_a_claim_without_words_of_its_own_goes_with_its_paragraph() -> None:
    paragraph = "Asked how many people had been detained, she said about 170."
    of = LinkIndex(
        [
            claim("170", "a", "about 170", context=paragraph),
            claim("41", "b", "41 people had been arrested", context="41 people had been arrested, he said."),
        ]
    )
    found = {subject.name: set(subject.claims) for subject in of.subjects()}
    assert found["detentions"] == {"170", "41"}
