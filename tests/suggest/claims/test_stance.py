from __future__ import annotations

import pytest

from annotator.suggest.claims.stance import stance_of


@pytest.mark.parametrize(
    ("before", "cue", "between", "content", "behind"),
    [
        ("The ministry", "denied", "that", "any talks were planned", "."),
        ("The company", "has denied", "", "having sent a command", "."),
        ("She", "rejected", "reports that", "dozens had been taken to hospital", "."),
        (
            "The committee",
            "dismissed",
            "as propaganda the claim that",
            "its members had raised the gates",
            ".",
        ),
        ("He", "disputes", "", "he promised any such thing", "."),
        ("They", "refuted", "allegations that", "the vote had been bought", "."),
        ("Officials", "called", "the claim that", "the bridge had fallen", "a lie."),
        ("There is no truth in the report, she", "said", ", that", "the bridge had fallen", "."),
        ("It is untrue, he", "said", ". It is untrue that", "the bridge had fallen", "."),
        ("She", "does not believe", "", "anybody threw iron bars", "."),
        ("The army", "rejects", "", "any blame", "."),
        ("“", "tweeted", "", "The army’s claim of taking the bridge is false", "”"),
        ("“", "said", "", "The log is a forgery", "”"),
        ("", "", "", "Reports of a retreat are baseless", "."),
    ],
)
def test_rejecting_what_others_claim_is_denying(
    before: str, cue: str, between: str, content: str, behind: str
) -> None:
    around = " ".join(part for part in (before, cue, between, content) if part) + behind
    assert stance_of(content, cue, around) == "denies"


@pytest.mark.parametrize(
    ("content", "cue"),
    [
        ("the supply was not interrupted", "said"),
        ("Nobody was killed", ""),
        ("Neither figure could be confirmed", ""),
        ("no instruction was issued", "stated"),
        ("they refused to leave", "said"),
        ("the court rejected the appeal", "reported"),
        ("The gates can only be raised by hand", "wrote"),
        ("it had opened in May 2019", "said"),
        ("the banner could be seen from the hill", "said"),
    ],
)
def test_a_negative_statement_asserts(content: str, cue: str) -> None:
    assert stance_of(content, cue, f"He {cue} that {content}.") == "asserts"


def test_not_denying_is_no_denial() -> None:
    assert (
        stance_of("such a log exists", "dispute", "He did not dispute that such a log exists.") == "asserts"
    )


@pytest.mark.parametrize(
    ("content", "cue"),
    [
        ("the talks may begin on Friday", "said"),
        ("some had possibly been counted twice", "said"),
        ("it remains unclear who holds the hall", ""),
        ("exports fell by half", "reportedly"),
        ("It was not immediately clear who fired", ""),
        ("the harbour master was warned", "is said"),
        ("such a call was made", "neither confirms nor denies"),
        ("Whether anybody used it, I do not know", "said"),
    ],
)
def test_what_is_left_open_is_hedged(content: str, cue: str) -> None:
    assert stance_of(content, cue, f"{cue} {content}.") == "hedges"
