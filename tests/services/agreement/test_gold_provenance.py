"""Gold goes out with who decided each span from which versions, and with shares of annotators if asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from annotator.agreement.strategy import Strategy
from annotator.domain.errors import WrongUse
from annotator.folders import resource
from annotator.formats.validation import validate_folder
from annotator.services.agreement.adjudicate import Adjudicating
from annotator.services.agreement.settled_cases import Settled
from annotator.services.annotating.annotate import Annotating
from annotator.services.annotating.article import Article
from annotator.services.exporting.export_choices import Choices
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.export_foreign import export_foreign
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import person_in
from annotator.store.people import WorkStatus
from annotator.store.workspace import Workspace
from tests.services.conftest import seed

TEXT = "the Harbour Union of Dorvan said the bridge was closed on Monday, and Irena Kovash denied it."
SOFT = Choices(soft_labels=True)
_WORK = {
    "Lena": (("ORG", "Harbour Union"), ("GPE", "Dorvan"), ("PERSON", "Irena Kovash"), ("DATE", "Monday")),
    "Omar": (("ORG", "Harbour Union"), ("ORG", "Dorvan"), ("PERSON", "Kovash")),
    "Petra": (("ORG", "Harbour Union"), ("GPE", "Dorvan"), ("PERSON", "Irena Kovash")),
}


@pytest.fixture
def settled(project: Workspace) -> Workspace:
    """Three annotators' work on one article of two, all of it decided."""
    row = seed(project, [TEXT, "Nobody has read this."])[0]
    lead = person_in(project, "Mara")
    for name, spans in _WORK.items():
        annotating = Annotating(project, person_in(project, name))
        for label, words in spans:
            start = TEXT.index(words)
            annotating.add(row, "entity", label, start, start + len(words))
        annotating.set_status(row, WorkStatus.DONE)
    adjudicating = Adjudicating(project, lead)
    adjudicating.settle(Strategy.UNANIMOUS)
    for words in ("Dorvan", "Monday", "Irena Kovash"):
        article = adjudicating.article(row)
        assert article is not None
        case = next(c for c in article.cases if TEXT[c.case.start : c.case.end] == words)
        assert case.state is Settled.OPEN
        if words == "Monday":
            adjudicating.none(article, case, "no date of the event")
        else:
            adjudicating.take(article, case, case.case.versions[0], "a town" if words == "Dorvan" else "")
    return project


def _line(path: Path) -> dict[str, Any]:
    (line,) = path.read_text("utf-8").splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def test_every_gold_span_says_who_decided_it_from_which_versions(settled: Workspace, tmp_path: Path) -> None:
    export(settled, tmp_path / "gold.jsonl", source="gold")
    line = _line(tmp_path / "gold.jsonl")
    verdicts = line["provenance"]["verdicts"]
    assert set(verdicts) == {span["id"] for span in line["spans"]}
    told = {span["text"]: verdicts[span["id"]] for span in line["spans"]}
    assert told["Harbour Union"]["choice"] == "unanimous"
    assert [v.get("taken") for v in told["Dorvan"]["versions"]] == [True, None, None]
    for version in told["Dorvan"]["versions"]:
        version.pop("taken", None)
    town = told["Dorvan"]
    assert (town["choice"], town["by"], town["reason"]) == ("taken", "Mara", "a town")
    assert town["when"].endswith("+00:00")
    start = TEXT.index("Dorvan")
    assert town["versions"] == [
        {"who": who, "start": start, "end": start + 6, "label": label}
        for who, label in (("Lena", "GPE"), ("Omar", "ORG"), ("Petra", "GPE"))
    ]
    (nothing,) = line["provenance"]["no_span"]
    assert TEXT[nothing["start"] : nothing["end"]] == "Monday"
    assert (nothing["layer"], nothing["choice"], nothing["reason"]) == (
        "entity",
        "none",
        "no date of the event",
    )
    assert [version["who"] for version in nothing["versions"]] == ["Lena"]
    assert "soft_labels" not in line["provenance"]


def test_soft_labels_are_shares_of_those_who_have_done_the_article(
    settled: Workspace, tmp_path: Path
) -> None:
    person_in(settled, "Sorin")  # who has done nothing, and counts for nothing
    export(settled, tmp_path / "gold.jsonl", source="gold", choices=SOFT)
    line = _line(tmp_path / "gold.jsonl")
    shares = {span["text"]: line["provenance"]["soft_labels"][span["id"]] for span in line["spans"]}
    assert shares == {
        "Harbour Union": {"annotators": 3, "share": 1.0, "labels": {"ORG": 1.0}},
        "Dorvan": {"annotators": 3, "share": 0.6667, "labels": {"GPE": 0.6667, "ORG": 0.3333}},
        "Irena Kovash": {"annotators": 3, "share": 0.6667, "labels": {"PERSON": 0.6667}},
    }


def test_what_was_written_validates_and_comes_in_as_the_same_gold(
    settled: Workspace, tmp_path: Path, new_project: Callable[[], Workspace]
) -> None:
    export(settled, tmp_path / "out", source="gold", choices=SOFT)
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert manifest["exported"]["soft_labels"] is True
    assert not list(validate_folder(tmp_path / "out"))
    schema = json.loads(resource("schema", "goldspan-1.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(_line(tmp_path / "out" / "dataset.jsonl"))
    again = new_project()
    import_paths(again, [tmp_path / "out" / "dataset.jsonl"])
    export(again, tmp_path / "again.jsonl", source="gold")
    before, after = _line(tmp_path / "out" / "dataset.jsonl"), _line(tmp_path / "again.jsonl")
    soft = before["provenance"].pop("soft_labels")
    assert soft  # which are counted from the annotators' work, and that has not come along
    assert after == before
    # The same project gives the same bytes.
    export(settled, tmp_path / "twice", source="gold", choices=SOFT)
    assert (tmp_path / "twice" / "dataset.jsonl").read_bytes() == (
        tmp_path / "out" / "dataset.jsonl"
    ).read_bytes()


def test_a_part_of_gold_has_the_verdicts_of_that_part(settled: Workspace, tmp_path: Path) -> None:
    choices = Choices(labels=frozenset({"GPE"}), soft_labels=True)
    export(settled, tmp_path / "part.jsonl", source="gold", choices=choices)
    line = _line(tmp_path / "part.jsonl")
    (span,) = line["spans"]
    assert set(line["provenance"]["verdicts"]) == set(line["provenance"]["soft_labels"]) == {span["id"]}
    assert "no_span" not in line["provenance"]
    export(settled, tmp_path / "layer.jsonl", source="gold", choices=Choices(layers=frozenset({"entity"})))
    assert len(_line(tmp_path / "layer.jsonl")["provenance"]["no_span"]) == 1


def test_soft_labels_are_refused_where_they_mean_nothing(settled: Workspace, tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="Only gold"):
        export(settled, tmp_path / "lena.jsonl", source="Lena", choices=SOFT)
    with pytest.raises(WrongUse, match="native JSONL"):
        export_foreign(settled, tmp_path / "out", "spacy", source="gold", choices=SOFT)
    assert not list(tmp_path.glob("*.jsonl"))


def test_a_project_made_of_exports_settles_nothing_twice(
    settled: Workspace, tmp_path: Path, new_project: Callable[[], Workspace]
) -> None:
    export(settled, tmp_path / "all", source="all")
    export(settled, tmp_path / "gold.jsonl", source="gold")
    again = new_project()
    import_paths(again, [tmp_path / "all" / "dataset.jsonl"])
    lead = person_in(again, "Mara")
    (article,) = Adjudicating(again, lead).articles()
    assert [case.state for case in article.cases] == [Settled.DECIDED] * 4
    assert not article.orphans
    decided = {TEXT[c.case.start : c.case.end]: c.verdict for c in article.cases if c.verdict is not None}
    assert decided["Dorvan"].reason == "a town"
    assert decided["Monday"].choice == "none"
    export(again, tmp_path / "again.jsonl", source="gold")
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "gold.jsonl").read_bytes()
    # What an annotator changes from here on makes the decision that came along stale.
    annotating = Annotating(again, person_in(again, "Omar"))
    mark = next(m for m in Article(again, annotating.person, article.document).marks() if m.text == "Dorvan")
    annotating.relabel(article.document, mark.key, "entity", "FAC")
    (article,) = Adjudicating(again, lead).articles()
    assert article.stale == 1


def test_taking_an_import_back_takes_its_verdicts_too(
    settled: Workspace, tmp_path: Path, new_project: Callable[[], Workspace]
) -> None:
    export(settled, tmp_path / "all", source="all")
    again = new_project()
    lead = person_in(again, "Mara")
    import_paths(again, [tmp_path / "all" / "dataset.jsonl"], person=lead)
    with again.read() as reading:
        assert len(reading.verdicts.all()) == 1
    undo(again, lead)
    with again.read() as reading:
        assert not reading.verdicts.all()


def test_verdicts_that_make_no_sense_are_left_out_and_the_gold_comes_in(
    settled: Workspace, tmp_path: Path, new_project: Callable[[], Workspace]
) -> None:
    export(settled, tmp_path / "gold.jsonl", source="gold")
    line = _line(tmp_path / "gold.jsonl")
    first, second, third = line["provenance"]["verdicts"]
    line["provenance"]["verdicts"][first]["choice"] = "dice"
    line["provenance"]["verdicts"][second]["versions"][0]["end"] = 10_000
    line["provenance"]["verdicts"][third] = "Mara"
    line["provenance"]["verdicts"]["nobody"] = {"choice": "taken", "by": "X", "when": "?", "versions": []}
    line["provenance"]["no_span"] = {"layer": "entity"}
    (tmp_path / "odd.jsonl").write_text(json.dumps(line), "utf-8")
    again = new_project()
    report = import_paths(again, [tmp_path / "odd.jsonl"])
    assert report.work == 1
    with again.read() as reading:
        assert not reading.verdicts.all()
        assert [p.name for p in reading.people.all()] == ["gold"]
