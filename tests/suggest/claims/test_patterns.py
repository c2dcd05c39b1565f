from __future__ import annotations

import pytest

from tests.suggest.claims.conftest import ReadClaims


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "She said the bridge was closed and added that it would stay so.",
            [("She", "said", "the bridge was closed"), ("She", "added", "it would stay so")],
        ),
        (
            "The town lost a bridge in the flood, its mayor, Ada Oren, told the paper on Friday.",
            [("Ada Oren", "told", "The town lost a bridge in the flood")],
        ),
        (
            "A report by the institute found that the river had changed its bed.",
            [("report", "found", "the river had changed its bed")],
        ),
        (
            "Analysts say the army’s victory, if confirmed, would be a turn of the war.",
            [("Analysts", "say", "the army’s victory, if confirmed, would be a turn of the war")],
        ),
        (
            "A hospital on the edge of town took in 63 people, its director said, most of them civilians.",
            [("director", "said", "A hospital on the edge of town took in 63 people")],
        ),
        (
            "The government issued a statement saying its forces had left the town.",
            [
                ("", "", "The government issued a statement"),
                ("government", "saying", "its forces had left the town"),
            ],
        ),
        (
            "Fighting went on in the valley, with both sides claiming that they had won.",
            [("", "", "Fighting went on in the valley"), ("sides", "claiming", "they had won")],
        ),
        (
            "“The war is over,” he said, adding: “Our men hold the bridge.”",
            [("he", "said", "The war is over"), ("he", "adding", "Our men hold the bridge")],
        ),
        (
            "He said the port would open and denied reports that the fleet had left.",
            [("He", "said", "the port would open"), ("He", "denied", "the fleet had left")],
        ),
        (
            "In the expert’s opinion, the valley will fall soon.",
            [("expert", "In the expert’s opinion", "the valley will fall soon")],
        ),
        (
            "According to the mayor, the bridge fell at noon and the road was closed.",
            [
                ("mayor", "According to", "the bridge fell at noon"),
                ("mayor", "According to", "the road was closed"),
            ],
        ),
    ],
)
def test_every_claim_has_its_speaker_and_cue(
    read: ReadClaims, sentence: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [(claim.who, claim.cue, claim.what) for claim in read(sentence)] == expected


def test_a_person_spoken_of_keeps_what_that_person_did(read: ReadClaims) -> None:
    assert [claim.who for claim in read("She said he had called and told them that it was late.")] == ["She"]
