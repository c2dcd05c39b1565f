from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.wording import Worded
from annotator.suggest.training.client import predict_with_scores, train
from annotator.suggest.training.folder import keep_left_behind, meta_of, part_of
from annotator.suggest.training.values import Kind, Step, TrainingTrouble
from tests.suggest.training.small import QUICK, examples

TEXT = "Minister Vesna arrived in Lemna on the day."


def test_plain_spacy_loads_the_folder_and_finds_what_was_taught(trained: Path) -> None:
    script = (
        "import sys, spacy; d = spacy.load(sys.argv[1])(sys.argv[2]);"
        "assert 'annotator' not in sys.modules; print([(e.text, e.label_) for e in d.ents])"
    )
    out = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script, str(trained), TEXT],
        check=True,
        capture_output=True,
        text=True,
        cwd=trained,
    ).stdout
    assert out.strip() == "[('Vesna', 'PERSON'), ('Lemna', 'GPE')]"


def test_the_meta_says_what_was_learned_and_how_good_it_is(trained: Path) -> None:
    facts = meta_of(trained)["goldspan"]
    assert facts["labels"] == ["GPE", "PERSON"]
    assert facts["articles"] == {"train": 7, "choose": 1, "held": 2, "aside": 0}
    assert facts["held"]["scores"]["f"] > 0.9
    assert not part_of(trained).exists()


def test_scores_tell_sure_spans_from_near_misses(trained: Path) -> None:
    texts = [TEXT, "", "😀 Minister Vesna\n\nMinister Brukal arrived in Talvik."]
    seen = predict_with_scores(trained, texts)
    chosen = [
        [(text[s.start : s.end], s.label) for s in found if s.chosen]
        for text, found in zip(texts, seen.spans, strict=True)
    ]
    assert chosen[0] == [("Vesna", "PERSON"), ("Lemna", "GPE")]
    assert chosen[1] == []
    assert ("Brukal", "PERSON") in chosen[2]
    assert ("Talvik", "GPE") in chosen[2]
    assert all(0 <= s.score <= 1 for found in seen.spans for s in found)
    assert max(s.score for s in seen.spans[0] if s.chosen) > 0.6


def test_long_or_nested_spans_are_learned_by_a_categorizer(tmp_path: Path) -> None:
    """Whole sentences as claims: their ends are found, then judged."""
    claims = [
        replace(e, spans=[(0, e.text.index("\n"), "CLAIM"), (0, len(e.text), "CLAIM")]) for e in examples(6)
    ]
    settings = replace(QUICK, layer="claim", most_steps=2, look_every=1)
    facts = train(claims, settings, tmp_path / "model").facts
    assert facts["kind"] == Kind.SPANCAT
    config = (tmp_path / "model" / "config.cfg").read_text("utf-8")
    assert "span_finder" in config
    assert predict_with_scores(tmp_path / "model", [TEXT]).labels == ["CLAIM"]


def test_claims_as_long_as_a_sentence_are_learned_where_few_overlap(tmp_path: Path) -> None:
    claims = [replace(e, spans=[(0, e.text.index("\n"), "CLAIM")]) for e in examples()]
    settings = replace(QUICK, layer="claim")
    steps: list[Step] = []
    facts = train(claims, settings, tmp_path / "model", on_step=steps.append).facts
    assert facts["kind"] == Kind.NER
    assert all(step.loss >= 0 for step in steps)
    assert facts["held"]["scores"]["f"] > 0.8
    [seen] = predict_with_scores(tmp_path / "model", [TEXT]).spans
    assert (0, len(TEXT), "CLAIM") in [(s.start, s.end, s.label) for s in seen if s.chosen]


def test_names_within_names_are_learned_and_told_with_their_scores(tmp_path: Path) -> None:
    """A person with the title is a span around the name."""
    nested = []
    for e in examples():
        titled = [(e.text.rindex("Minister", 0, a), b, "TITLED") for a, b, x in e.spans if x == "PERSON"]
        nested.append(replace(e, spans=[*e.spans, *titled]))
    settings = replace(QUICK, layer="names", most_steps=40, patience=40, look_every=20)
    facts = train(nested, settings, tmp_path / "model").facts
    assert facts["kind"] == Kind.SPANCAT
    assert facts["held"]["scores"]["f"] > 0.8
    [seen] = predict_with_scores(tmp_path / "model", [TEXT]).spans
    assert [(TEXT[s.start : s.end], s.label) for s in seen if s.chosen] == [
        ("Minister Vesna", "TITLED"),
        ("Vesna", "PERSON"),
        ("Lemna", "GPE"),
    ]
    assert all(0 <= s.score <= 1 for s in seen)


def test_stopping_keeps_the_best_state_so_far(tmp_path: Path) -> None:
    steps: list[Step] = []
    trained = train(
        examples(),
        replace(QUICK, most_steps=100_000, patience=100_000),
        tmp_path / "model",
        on_step=steps.append,
        stop=lambda: bool(steps),
    )
    assert trained.stopped
    assert steps[0].left > 0
    assert "stopped" in meta_of(tmp_path / "model")["goldspan"]
    assert [p.name for p in tmp_path.iterdir()] == ["model"]


def test_nothing_is_left_of_what_cannot_be_trained(tmp_path: Path) -> None:
    with pytest.raises(TrainingTrouble, match="nothing to learn from") as trouble:
        train([replace(e, spans=()) for e in examples()], QUICK, tmp_path / "model")
    assert isinstance(trouble.value.what, Worded), "to be said in another language"
    assert list(tmp_path.iterdir()) == []


def killing(victim: Callable[[], int | None]) -> Callable[[Step], None]:
    """Kill a process when the first state has been kept and training goes on."""

    def look(step: Step) -> None:
        if step.number > 1 and (pid := victim()) is not None:
            os.kill(pid, 9)

    return look


def test_a_killed_process_costs_nothing_but_the_states_to_come(tmp_path: Path) -> None:
    with pytest.raises(TrainingTrouble, match="best state until then is kept"):
        train(
            examples(),
            replace(QUICK, most_steps=100_000, patience=100_000),
            tmp_path / "model",
            on_step=killing(_training_process),
        )
    assert "broken off" in meta_of(tmp_path / "model")["goldspan"]["stopped"]
    assert [p.name for p in tmp_path.iterdir()] == ["model"]


def test_what_a_killed_program_left_behind_is_given_its_place_later(tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from dataclasses import replace;"
        "from annotator.suggest.training.client import train; from tests.suggest.training.small import *;"
        "train(examples(), replace(QUICK, most_steps=100000, patience=100000), Path(sys.argv[1]),"
        " on_step=lambda s: os.kill(os.getpid(), 9) if s.number > 1 else None)"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(tmp_path / "model")], check=False)
    assert ended.returncode == -9
    kept = _until(lambda: keep_left_behind(tmp_path))
    assert kept == [tmp_path / "model"]
    assert predict_with_scores(kept[0], [TEXT]).labels == ["GPE", "PERSON"]


def _training_process() -> int | None:
    """The child of this process that trains."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rpartition(")")[2].split()[1])
            command = (status.parent / "cmdline").read_bytes()
        except OSError:
            continue  # it has ended just now
        if parent == os.getpid() and b"annotator.suggest.training.worker" in command:
            return int(status.parent.name)
    return None


def _until(look: Callable[[], list[Path]]) -> list[Path]:
    """Ask until there is something; the orphaned process needs a moment to notice."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if found := look():
            return found
    raise AssertionError
