from __future__ import annotations

from annotator.suggest.analysis import Analysis, NameEvidence
from annotator.suggest.ballot import Ballot, Own
from annotator.suggest.gather import analysed


def article(text: str, label: str = "ORG", name: str = "Mbelo") -> Analysis:
    """An article in which a model took every ``name`` for ``label``."""
    mentions = [(i, i + len(name), label) for i in range(len(text)) if text.startswith(name, i)]
    return analysed(text, model_mentions=mentions, by="a model")


def label_of(ballot: Ballot, name: str, own: Analysis) -> str:
    return ballot.verdict(name, Own(own)).label


def test_context_overrules_a_model_that_errs_the_same_way_every_time() -> None:
    ballot = Ballot()
    own = article("They fled Mbelo. The siege of Mbelo goes on. In Mbelo, nobody sleeps. Mbelo waits.")
    ballot.add("1", own)
    assert label_of(ballot, "Mbelo", own) == "GPE"


def test_evidence_from_other_articles_decides_where_the_own_is_silent() -> None:
    ballot = Ballot()
    own = article("Mbelo waits and Mbelo hopes.")
    ballot.add("1", own)
    assert label_of(ballot, "Mbelo", own) == "ORG"
    ballot.add("2", article("Mbelo province is large. They fled Mbelo. In Mbelo, nobody sleeps."))
    assert label_of(ballot, "Mbelo", own) == "GPE"


def test_a_forgotten_article_has_no_say() -> None:
    ballot = Ballot()
    own = article("Mbelo waits and Mbelo hopes.")
    ballot.add("1", own)
    ballot.add("2", article("Mbelo province is large. They fled Mbelo. In Mbelo, nobody sleeps."))
    ballot.forget("2")
    assert label_of(ballot, "Mbelo", own) == "ORG"


def test_the_same_article_again_counts_once() -> None:
    once, twice = Ballot(), Ballot()
    own = article("Mbelo waits. They fled Mbelo.")
    once.add("1", own)
    for _ in range(5):
        twice.add("1", own)
    assert once.verdict("Mbelo", Own(own)) == twice.verdict("Mbelo", Own(own))


def test_a_surname_takes_the_label_of_the_full_name() -> None:
    ballot = Ballot()
    text = "Spokesman Idris Talabo said no. Talabo left."
    own = analysed(text, model_mentions=[(10, 22, "PERSON"), (32, 38, "ORG")], by="a model")
    ballot.add("1", own)
    assert label_of(ballot, "Talabo", own) == "PERSON"


def test_a_short_form_is_what_its_long_form_is() -> None:
    text = "The National Karuva Front (NKF) met. NKF, it said."
    own = analysed(text)
    assert own.pairs == {"NKF": "National Karuva Front"}
    ballot = Ballot()
    ballot.add("1", own)
    assert label_of(ballot, "NKF", own) == "ORG"


def test_an_annotators_decision_outweighs_everything_found() -> None:
    ballot = Ballot()
    own = article("They fled Mbelo. The siege of Mbelo goes on.")
    ballot.add("1", own)
    ballot.decide("Mbelo", "FAC")
    verdict = ballot.verdict("Mbelo", Own(own))
    assert (verdict.label, verdict.decided) == ("FAC", True)


def test_a_label_decided_against_does_not_win_and_what_wins_is_not_decided() -> None:
    ballot = Ballot()
    own = article("They fled Mbelo. The siege of Mbelo goes on.")
    ballot.add("1", own)
    assert label_of(ballot, "Mbelo", own) == "GPE"
    ballot.decide("Mbelo", "GPE", -1.0)
    verdict = ballot.verdict("Mbelo", Own(own))
    assert (verdict.label == "GPE", verdict.decided) == (False, False)


def test_an_analysis_outlives_its_json() -> None:
    own = article(
        "They fled Mbelo on 3 May. At least three people of the National Karuva Front (NKF) stayed."
    )
    again = Analysis.from_json(own.to_json())
    assert again.to_json() == own.to_json()
    assert again.names["Mbelo"] == NameEvidence({"ORG": 1.0}, again.names["Mbelo"].context)
