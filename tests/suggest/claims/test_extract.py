from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.suggest.claims.extract import PARTS, extract, plan
from annotator.suggest.claims.found import FoundClaim
from annotator.suggest.claims.parse import RawParse
from annotator.suggest.model import Model
from tests.suggest.claims.conftest import Read, ReadClaims

Find = Callable[..., list[FoundClaim]]


def said(claims: list[Read]) -> list[tuple[str, str, str]]:
    return [(c.what, c.who, c.cue) for c in claims if c.how != "author"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry said on Monday that the bridge over the river had been closed.",
            [("the bridge over the river had been closed", "ministry", "said")],
        ),
        (
            "The bridge was closed at noon, Ada Oren told reporters.",
            [("The bridge was closed at noon", "Ada Oren", "told")],
        ),
        (
            "According to the harbour police, two boats sank in the storm.",
            [("two boats sank in the storm", "harbour police", "According to")],
        ),
        (
            "Two boats sank in the storm, according to Ada Oren.",
            [("Two boats sank in the storm", "Ada Oren", "according to")],
        ),
        (
            "As the mayor said on Tuesday, the harbour is still closed.",
            [("the harbour is still closed", "mayor", "said")],
        ),
        (
            "“The harbour is still closed,” said the mayor, Ada Oren.",
            [("The harbour is still closed", "Ada Oren", "said")],
        ),
        (
            "The union rejected reports that the harbour was closed.",
            [("the harbour was closed", "union", "rejected")],
        ),
        (
            "The army claimed victory over the rebels in the northern hills.",
            [("victory over the rebels in the northern hills", "army", "claimed")],
        ),
        (
            "The mayor was confident that the harbour would open again.",
            [("the harbour would open again", "mayor", "confident")],
        ),
    ],
)
def test_each_construction_gives_what_who_and_cue(
    read: ReadClaims, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert said(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Oren said: “The valley will not be conquered,” adding that the enemy was lying.",
            [
                ("The valley will not be conquered", "Mr Oren", "said"),
                ("the enemy was lying", "Mr Oren", "adding"),
            ],
        ),
        (
            "“They want us to leave,” he warned, “and nobody will help us.”",
            [("They want us to leave", "he", "warned"), ("nobody will help us", "he", "warned")],
        ),
        (
            "The army holds the hill, a commander said, while a rebel leader insisted that supplies came in.",
            [
                ("The army holds the hill", "commander", "said"),
                ("supplies came in", "rebel leader", "insisted"),
            ],
        ),
        (
            "The army told reporters on Monday it would leave, a claim nobody believed.",
            [("it would leave", "army", "told")],
        ),
        (
            "The talks failed because nobody came, an elder who took part in them told Meridian.",
            [("The talks failed because nobody came", "elder", "told")],
        ),
        (
            "'The army isn't coming here,' says the old shepherd.",
            [("The army isn't coming here", "old shepherd", "says")],
        ),
    ],
)
def test_what_is_said_ends_where_something_else_begins(
    read: ReadClaims, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert said(read(text)) == expected


def test_quotations_are_direct_and_clauses_indirect(read: ReadClaims) -> None:
    claims = read("“The harbour is closed,” Oren said. She added that the boats were safe.")
    assert [c.how for c in claims] == ["direct", "indirect"]


def test_the_speaker_is_carried_over_paragraphs(read: ReadClaims) -> None:
    claims = read("Ada Oren wrote: “The harbour is closed.\n\n“The boats are lying in the mud.”")
    assert [(c.what, c.who) for c in claims] == [
        ("The harbour is closed", "Ada Oren"),
        ("The boats are lying in the mud", "Ada Oren"),
    ]


def test_joined_clauses_with_their_own_subjects_are_apart(read: ReadClaims) -> None:
    claims = read("Oren said the harbour was closed and the boats were lying in the mud.")
    assert [c.what for c in claims] == ["the harbour was closed", "the boats were lying in the mud"]


def test_joined_verbs_with_one_subject_stay_together(read: ReadClaims) -> None:
    claims = read("Oren said the harbour was closed and would stay so for weeks.")
    assert [c.what for c in claims] == ["the harbour was closed and would stay so for weeks"]


def test_while_clauses_are_assertions_of_their_own(read: ReadClaims) -> None:
    claims = read("The harbour was closed on Monday, while the airport remained open all day.")
    assert [(c.what, c.how) for c in claims] == [
        ("The harbour was closed on Monday", "author"),
        ("the airport remained open all day", "author"),
    ]


def test_questions_and_headings_are_no_claims_of_the_article(read: ReadClaims) -> None:
    assert read("The harbour is closed.\nWhy it closed in winter\nWho closed the harbour?") == [
        Read("The harbour is closed", "", "", "author")
    ]


def test_what_is_denied_to_have_been_said_is_no_claim(read: ReadClaims) -> None:
    assert said(read("Oren did not say that the harbour was closed.")) == []


def test_every_part_can_be_switched_off(read: ReadClaims) -> None:
    text = "“The harbour is closed,” Oren said. The boats sank, according to police. It rained."
    assert {c.how for c in read(text, PARTS - {"author"})} == {"direct", "indirect"}
    assert not any(c.cue == "according to" for c in read(text, PARTS - {"according"}))
    for part in PARTS:
        read(text, PARTS - {part})


def test_other_languages_have_no_claims() -> None:
    assert plan("الحارس قال إن السد مفتوح", language="ar").pieces == []


HOSTILE = st.lists(
    st.sampled_from(
        [
            *["said ", "that ", "“", "”", '"', ",", ", said ", "according to ", "\n", "The dam ", "is open"],
            *[
                ". ",
                "? ",
                "and ",
                "while ",
                "claims ",
                "(",
                ")",
                "’",
                "‘",
                "😀",
                "e\u0301",
                "\ud800",
                "1,000 ",
            ],
            *["he ", "told ", ": ", "— ", "…", "\u200b", "I ", "reports ", "as ", "X" * 400],
        ]
    ),
    max_size=40,
).map("".join)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(HOSTILE)
def test_hostile_text_neither_fails_nor_is_misread(found_in: Find, text: str) -> None:
    for claim in found_in(text):
        assert 0 <= claim.start < claim.end <= len(text)
        for place in (claim.cue, claim.claimer):
            assert place is None or 0 <= place[0] < place[1] <= len(text)
        assert FoundClaim.from_json(claim.to_json()) == claim


TAGS = st.sampled_from(["VBD", "VBZ", "NN", "NNP", "IN", "PRP", "CC", ",", ".", "JJ", "MD", "VBN"])
DEPS = st.sampled_from(
    [
        *["nsubj", "ccomp", "ROOT", "conj", "mark", "prep", "pobj", "appos", "relcl", "advcl", "parataxis"],
        *["dobj", "acl", "xcomp", "punct", "nsubjpass", "auxpass", "compound"],
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_senseless_parse_does_no_harm(data: st.DataObject) -> None:
    words = data.draw(
        st.lists(
            st.sampled_from(
                ["said", "that", "Oren", "is", ",", "according", "to", "reports", "claimed", "he"]
            ),
            min_size=1,
            max_size=14,
        )
    )
    text = " ".join(words)
    planned = plan(text)
    count = len(words)
    starts = [sum(len(w) + 1 for w in words[:i]) for i in range(count)]
    raw = RawParse(
        starts,
        [s + len(w) for s, w in zip(starts, words, strict=True)],
        data.draw(st.lists(TAGS, min_size=count, max_size=count)),
        data.draw(st.lists(DEPS, min_size=count, max_size=count)),
        data.draw(st.lists(st.integers(0, count - 1), min_size=count, max_size=count)),
    )
    for claim in extract(planned, [raw] * len(planned.pieces)):
        assert 0 <= claim.start < claim.end <= len(text)


def test_time_grows_with_the_length_only(model: Model) -> None:
    sentence = "“The dam is open,” Oren said, and the boats sank while reports said that it rained. "

    def seconds(times: int) -> float:
        planned = plan(sentence * times)
        raws = model.parses([piece.text for piece in planned.pieces])
        started = time.process_time()
        extract(plan(sentence * times), raws)
        return time.process_time() - started

    seconds(50)
    assert seconds(1_000) < 60 * max(seconds(50), 0.01)
