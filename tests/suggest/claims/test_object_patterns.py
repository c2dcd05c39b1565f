from __future__ import annotations

import pytest

from tests.suggest.claims.conftest import ReadClaims


@pytest.mark.parametrize(
    ("sentence", "claimer", "cue", "content"),
    [
        (
            "The minister denied any contact with the rebels.",
            "minister",
            "denied",
            "any contact with the rebels",
        ),
        ("The army put the number of prisoners at 140.", "army", "put", "140"),
        (
            "Officials spoke of more than forty dead soldiers.",
            "Officials",
            "spoke",
            "more than forty dead soldiers",
        ),
        (
            "The mayor accused the company of poisoning the river.",
            "mayor",
            "accused",
            "poisoning the river",
        ),
        ("The spokesman dismissed the report as a bad joke.", "spokesman", "dismissed", "a bad joke"),
        ("A spokesman denied any talks were planned.", "spokesman", "denied", "any talks were planned"),
        (
            "The rebels deny having taken weapons from abroad.",
            "rebels",
            "deny",
            "having taken weapons from abroad",
        ),
        ("Reports that the dam had burst were denied by Falk.", "Falk", "denied", "the dam had burst"),
        ("The owner did not dispute that the log exists.", "owner", "dispute", "the log exists"),
        ("Officials put the number at that point at more than 300.", "Officials", "put", "more than 300"),
        (
            "The company admitted a short failure of the pumps.",
            "company",
            "admitted",
            "a short failure of the pumps",
        ),
    ],
)
def test_what_a_verb_claims_by_its_object_is_suggested(
    read: ReadClaims, sentence: str, claimer: str, cue: str, content: str
) -> None:
    told = [(claim.who, claim.cue, claim.what) for claim in read(sentence) if claim.who]
    assert told == [(claimer, cue, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The union rejected the offer of the company.",
        "The guards denied him access to the building.",
        "She put the keys on the table.",
        "The army did not deny the losses of last week.",
    ],
)
def test_turning_something_down_is_no_claim(read: ReadClaims, sentence: str) -> None:
    assert [claim.what for claim in read(sentence) if claim.who] == []
