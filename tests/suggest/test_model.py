from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.suggest.client import SuggesterClient
from annotator.suggest.exchanged import Article, Proposal
from annotator.suggest.model import ModelProblem, load_model
from tests.suggest.conftest import suggested
from tests.suggest.marked import Gold, articles, exact_f1


def spans(proposals: list[Proposal]) -> list[Gold]:
    return [(p.start, p.end, p.label) for p in proposals]


def test_invented_names_on_other_topics_are_told_by_context(with_model: SuggesterClient) -> None:
    gold = articles()
    asked = [Article(id=str(i), text=text, language="en") for i, (text, _) in enumerate(gold)]
    proposals = suggested(with_model, asked)
    assert exact_f1((spans(proposals[str(i)]), right) for i, (_, right) in enumerate(gold)) >= 0.93


def test_the_sample_corpus_is_suggested_well(with_model: SuggesterClient) -> None:
    file = Path(__file__).resolve().parents[2] / "sample_corpus" / "gold.jsonl"
    records: list[dict[str, Any]] = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    records = [r for r in records if r["meta"]["language"] == "en" and len(r["text"]) < 20_000]
    asked = [
        Article(id=r["id"], text=r["text"], language="en", furniture=[tuple(f[:2]) for f in r["furniture"]])
        for r in records
    ]
    proposals = suggested(with_model, asked)
    score = exact_f1(
        (
            spans(proposals[r["id"]]),
            [(s["start"], s["end"], s["label"]) for s in r["spans"] if s["layer"] == "entity"],
        )
        for r in records
    )
    assert score >= 0.9


def test_decomposed_letters_are_read_as_composed_ones(with_model: SuggesterClient) -> None:
    text = "Interior Minister S\u030ctefan Brukal met the actress Zoe\u0308 Petric\u030c in Norway on Monday."
    found = suggested(with_model, [Article(id="nfd", text=text)])["nfd"]
    assert [text[p.start : p.end] for p in found] == [
        "S\u030ctefan Brukal",
        "Zoe\u0308 Petric\u030c",
        "Norway",
        "Monday",
    ]


def test_arabic_is_not_read_by_the_english_model(with_model: SuggesterClient) -> None:
    text = "قالت إيرينا كوفاش صباح الخميس إن نحو 170 شخصاً أوقفوا في تالفيك"
    found = suggested(with_model, [Article(id="ar", text=text, language="ar")])["ar"]
    assert {p.label for p in found} <= {"DATE", "CARDINAL"}
    assert {p.origin for p in found} == {"goldspan-en 1.1 · rules"}


@pytest.mark.timeout(300)
def test_a_megabyte_on_one_line_is_read_with_bounded_memory(with_model: SuggesterClient) -> None:
    status = Path(f"/proc/{with_model.process_ids[0]}/status")
    if not status.exists():
        pytest.skip("this system does not tell a process's memory")
    text = "Acme said the report was wrong. " * 9_000
    found = suggested(with_model, [Article(id="long", text=text)])["long"]
    assert len(found) == 9_000
    peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    assert int(peak.split()[1]) < 500_000


def test_a_model_that_is_not_there_is_a_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelProblem, match="There is no model package or folder named nowhere_at_all"):
        load_model("nowhere_at_all")
    with pytest.raises(ModelProblem, match="holds no model that can be loaded"):
        load_model(str(tmp_path))


def test_without_a_model_there_is_none() -> None:
    assert load_model("none") is None
