from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.errors import UserFixable
from annotator.domain.wording import Worded
from annotator.suggest.client import SuggesterClient
from annotator.suggest.exchanged import Article, Proposal, Proposals
from annotator.suggest.process import worker_command
from annotator.suggest.protocol import encoded
from annotator.suggest.troubles import SuggesterTrouble, SuggestingCancelled

_FAULTS = """
import os, sys, threading
from annotator.suggest import worker
real = worker.analysed

def analysed(text, *args, **kwargs):
    if "KILL" in text:
        os._exit(7)
    if "HANG" in text:
        threading.Event().wait()
    if "FAIL" in text:
        raise ValueError(text)
    return real(text, *args, **kwargs)

worker.analysed = analysed
print("a library prints this to standard output")
worker.main()
"""
"""The real process with faults planted where an article asks for them."""


@pytest.fixture
def faulty(tmp_path: Path) -> Iterator[SuggesterClient]:
    script = tmp_path / "faulty_worker.py"
    script.write_text(_FAULTS, "utf-8")
    with SuggesterClient(model="none", command=[sys.executable, str(script)], time_limit=2.0) as client:
        yield client


def many(
    count: int, text: str = "President Ida Marsh met at least three people in Norway on Monday."
) -> list[Article]:
    return [Article(id=f"d{i}", text=text) for i in range(count)]


def names(proposals: Proposals) -> list[Proposal]:
    return [p for p in proposals.spans if p.layer == "entity"]


def test_without_a_model_the_rules_suggest_and_say_so(by_rules: SuggesterClient) -> None:
    hello = by_rules.hello()
    assert (hello.model, hello.languages, hello.name) == ("", (), "goldspan-en 1.1 · rules")
    article = many(1)[0]
    [(_, analysis)] = by_rules.analyse_many([article])
    proposals = names(by_rules.settle(article, analysis))
    assert [(article.text[p.start : p.end], p.label, p.layer) for p in proposals] == [
        ("Ida Marsh", "PERSON", "entity"),
        ("at least three", "CARDINAL", "entity"),
        ("Norway", "GPE", "entity"),
        ("Monday", "DATE", "entity"),
    ]
    assert {p.origin for p in proposals} == {hello.name}


def test_every_article_is_answered_by_one_process_or_several() -> None:
    for jobs in (1, 3):
        with SuggesterClient(model="none", jobs=jobs) as client:
            assert {identity for identity, _ in client.analyse_many(many(60))} == {f"d{i}" for i in range(60)}


def test_evidence_from_every_process_is_counted() -> None:
    silent = Article(id="silent", text="Mbelo waits and Mbelo hopes, and Mbelo sleeps.")
    telling = [Article(id=f"t{i}", text="They fled Mbelo. In Mbelo, nobody sleeps.") for i in range(6)]
    with SuggesterClient(model="none", jobs=2) as client:
        analyses = dict(client.analyse_many([silent, *telling]))
        assert {p.label for p in names(client.settle(silent, analyses["silent"]))} == {"GPE"}
        for article in telling:
            client.forget(article.id)
        assert names(client.settle(silent, analyses["silent"])) == []


def test_an_earlier_analysis_counts_without_reading_again(by_rules: SuggesterClient) -> None:
    silent = Article(id="silent", text="Mbelo waits and Mbelo hopes, and Mbelo sleeps.")
    telling = Article(
        id="telling", text="They fled Mbelo. In Mbelo, nobody sleeps. The siege of Mbelo ended."
    )
    analyses = dict(by_rules.analyse_many([silent, telling]))
    by_rules.reset()
    assert names(by_rules.settle(silent, analyses["silent"])) == []
    by_rules.evidence("telling", analyses["telling"])
    assert len(names(by_rules.settle(silent, analyses["silent"]))) == 3


def test_a_decision_relabels_the_name_everywhere(by_rules: SuggesterClient) -> None:
    article = Article(id="a", text="They fled Mbelo. In Mbelo, nobody sleeps.")
    [(_, analysis)] = by_rules.analyse_many([article])
    by_rules.decided("Mbelo", "FAC")
    assert [p.label for p in names(by_rules.settle(article, analysis))] == ["FAC", "FAC"]


def test_a_process_killed_in_the_middle_is_started_again_and_nothing_is_lost(
    by_rules: SuggesterClient,
) -> None:
    by_rules.hello()
    done, killed = [], []
    for identity, _ in by_rules.analyse_many(many(120)):
        done.append(identity)
        if len(done) in {5, 40}:
            killed.append(by_rules.process_ids[0])
            os.kill(killed[-1], signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    assert sorted(done) == sorted(f"d{i}" for i in range(120))
    assert by_rules.skipped == {}
    assert by_rules.process_ids[0] not in killed


def test_evidence_and_decisions_outlive_a_crash(by_rules: SuggesterClient) -> None:
    silent = Article(id="silent", text="Mbelo waits and Mbelo hopes, and Mbelo sleeps.")
    telling = Article(
        id="telling", text="They fled Mbelo. In Mbelo, nobody sleeps. The siege of Mbelo ended."
    )
    analyses = dict(by_rules.analyse_many([silent, telling]))
    os.kill(by_rules.process_ids[0], signal.SIGTERM)
    assert [p.label for p in names(by_rules.settle(silent, analyses["silent"]))] == ["GPE"] * 3


def test_an_article_that_ends_the_process_twice_is_left_out(faulty: SuggesterClient) -> None:
    articles = [*many(10), Article(id="bad", text="A secret name. KILL"), *many(20)[10:]]
    done = {identity for identity, _ in faulty.analyse_many(articles)}
    assert done == {f"d{i}" for i in range(20)}
    assert faulty.skipped == {"bad": "The suggestion program stopped twice while reading it."}


def test_an_article_that_is_never_answered_is_left_out_after_its_time(faulty: SuggesterClient) -> None:
    articles = [*many(3), Article(id="bad", text="HANG")]
    done = {identity for identity, _ in faulty.analyse_many(articles)}
    assert done == {"d0", "d1", "d2"}
    assert set(faulty.skipped) == {"bad"}


def test_a_failure_is_told_without_words_of_the_article(faulty: SuggesterClient) -> None:
    done = {
        identity
        for identity, _ in faulty.analyse_many([*many(3), Article(id="bad", text="A secret name. FAIL")])
    }
    assert done == {"d0", "d1", "d2"}
    assert "ValueError in faulty_worker.py, line" in faulty.skipped["bad"]
    assert "secret" not in faulty.skipped["bad"]


def test_a_process_that_always_ends_is_given_up_calmly() -> None:
    with (
        SuggesterClient(command=[sys.executable, "-c", "import sys; sys.exit(3)"]) as client,
        pytest.raises(SuggesterTrouble, match="stopped 3 times without finishing anything") as trouble,
    ):
        client.hello()
    assert isinstance(trouble.value, UserFixable)
    assert trouble.value.next_step


def test_a_program_that_is_not_there_is_said_calmly() -> None:
    with (
        SuggesterClient(command=["/nowhere/at/all"]) as client,
        pytest.raises(SuggesterTrouble, match="can't be started"),
    ):
        client.hello()


def test_another_protocol_is_refused() -> None:
    hello = encoded({"type": "hello", "protocol": 999, "suggester": "goldspan-en", "version": "9"}).decode()
    code = (
        f"import sys; sys.stdin.readline(); sys.stdout.write({hello!r}); sys.stdout.flush(); sys.stdin.read()"
    )
    with (
        SuggesterClient(command=[sys.executable, "-c", code]) as client,
        pytest.raises(SuggesterTrouble, match="speaks protocol 999"),
    ):
        client.hello()


def test_a_model_that_is_not_there_is_said_with_the_next_step() -> None:
    with SuggesterClient(model="nowhere_at_all") as client, pytest.raises(SuggesterTrouble) as trouble:
        client.hello()
    assert "no model package or folder named nowhere_at_all" in trouble.value.what
    assert isinstance(trouble.value.what, Worded), "to be said in another language"
    assert "pip install" in trouble.value.next_step


def test_cancel_from_another_thread_stops_the_work(faulty: SuggesterClient) -> None:
    answers = faulty.analyse_many([*many(1), Article(id="stuck", text="HANG")])
    threading.Timer(0.3, faulty.cancel).start()
    with pytest.raises(SuggestingCancelled):
        list(answers)
    with pytest.raises(SuggestingCancelled):
        faulty.hello()


def test_settling_between_answers_disturbs_nothing(by_rules: SuggesterClient) -> None:
    articles = {a.id: a for a in many(40)}
    seen = [
        (identity, len(by_rules.settle(articles[identity], analysis).spans))
        for identity, analysis in by_rules.analyse_many(articles.values())
    ]
    assert sorted(seen) == sorted((identity, 4) for identity in articles)


def test_texts_with_lone_surrogates_and_line_separators_pass_unharmed(by_rules: SuggesterClient) -> None:
    article = Article(
        id="odd", text="\ud83d\u2028 Norway\x00 \ufffe \U0001f468\u200d\U0001f469 on Monday\r\n"
    )
    [(_, analysis)] = by_rules.analyse_many([article])
    assert [article.text[p.start : p.end] for p in names(by_rules.settle(article, analysis))] == [
        "Norway",
        "Monday",
    ]


def test_the_process_ends_when_its_input_is_closed() -> None:
    environment = os.environ | {"GOLDSPAN_MODEL": "none", "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=60) == 0
