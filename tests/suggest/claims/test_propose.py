from __future__ import annotations

from annotator.suggest.analysis import Analysis
from annotator.suggest.claims.found import FoundClaim
from annotator.suggest.claims.propose import ClaimSpan, propose
from annotator.suggest.settle import Suggested

TEXT = "The spokesman Jamil Oruda said 40 people were hurt. He added that nobody died."


def place(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def claim(words: str, cue: str, claimer: str) -> FoundClaim:
    start, end = place(words)
    return FoundClaim(start, end, "indirect", "ccomp", 0.86, place(cue), place(claimer))


ORUDA = Suggested(*place("Jamil Oruda"), "PERSON", 0.9)
FORTY = Suggested(*place("40"), "CARDINAL", 0.9)


def test_a_claimer_is_the_name_in_its_mention_and_a_pronoun_a_source() -> None:
    analysis = Analysis(
        language="en",
        claims=[
            claim("40 people were hurt", "said", "spokesman Jamil Oruda"),
            claim("nobody died", "added", "He"),
        ],
    )
    entities = [ORUDA, FORTY]
    spans, links = propose(TEXT, analysis, entities)
    all_of_them: list[Suggested | ClaimSpan] = [*entities, *spans]
    told = {
        (link.label, TEXT[all_of_them[link.head].start : all_of_them[link.head].end]): (
            all_of_them[link.child].label,
            TEXT[all_of_them[link.child].start : all_of_them[link.child].end],
        )
        for link in links
    }
    assert told == {
        ("claimed_by", "40 people were hurt"): ("PERSON", "Jamil Oruda"),
        ("cued_by", "40 people were hurt"): ("CUE", "said"),
        ("claimed_by", "nobody died"): ("SOURCE", "He"),
        ("cued_by", "nobody died"): ("CUE", "added"),
    }
    assert [link.features["resolved"] for link in links if link.label == "claimed_by"] == [
        "Jamil Oruda",
        "Jamil Oruda",
    ]


def test_a_claim_tells_attribution_stance_worth_and_figure() -> None:
    analysis = Analysis(claims=[claim("40 people were hurt", "said", "Jamil Oruda")])
    (span, *_), _ = propose(TEXT, analysis, [ORUDA, FORTY])
    assert span.features["attribution"] == "indirect"
    assert span.features["stance"] == "asserts"
    assert span.features["checkworthy"] == "yes"
    assert span.features["figure"].startswith("40")


def test_an_article_of_officials_is_no_claimer() -> None:
    text = "Acme officials said the river rose."
    found = FoundClaim(20, 34, "indirect", "ccomp", 0.86, (15, 19), (0, 14))
    spans, links = propose(text, Analysis(claims=[found]), [Suggested(0, 4, "ORG", 0.9)])
    assert [text[s.start : s.end] for s in spans if s.label == "SOURCE"] == ["Acme officials"]
    assert len(links) == 2


def test_a_claim_beyond_the_text_is_left_out() -> None:
    found = FoundClaim(5, 500, "author", "author", 0.6)
    assert propose("short", Analysis(claims=[found]), []) == ([], [])


def test_an_analysis_keeps_its_claims() -> None:
    analysis = Analysis(claims=[claim("nobody died", "added", "He")])
    assert Analysis.from_json(analysis.to_json()).claims == analysis.claims
