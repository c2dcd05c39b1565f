"""What an export would write is known before anything is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import WrongUse
from annotator.domain.record import Record
from annotator.domain.span import Relation, Span
from annotator.formats.foreign_writers import FOREIGN
from annotator.services.exporting.export_choices import Choices
from annotator.services.exporting.export_foreign import export_foreign
from annotator.services.exporting.preview_export import LOOKED_AT, preview_export
from annotator.services.importing.import_corpus import import_records
from annotator.store.workspace import Workspace


def _fill(project: Workspace, articles: int) -> None:
    records = []
    for number in range(articles):
        text = f"Acme left Talvik, No. {number}."
        spans = tuple(
            Span(id=f"s{at}", layer="entity", label=label, start=at, end=at + len(word), text=word)
            for word, label in (("Acme", "ORG"), ("Talvik", "GPE"))
            for at in [text.index(word)]
        )
        relation = Relation(id="r", label="in", head="s0", child=spans[1].id)
        document = Document(id="", text=text, source_file=f"{number:03}.txt")
        records.append(Record(document=document, annotator="Mara", spans=spans, relations=(relation,)))
    import_records(project, records)


@pytest.mark.parametrize("format_", FOREIGN)
def test_what_is_foretold_is_what_the_export_leaves_out(
    project: Workspace, tmp_path: Path, format_: str
) -> None:
    _fill(project, 4)
    before = preview_export(project, format_, source="Mara")
    assert before is not None
    _, written = export_foreign(project, tmp_path / "out", format_, source="Mara")
    assert before.records == written.records
    assert {f"{what}: {count:,}" for what, count in before.missing.items()} == {
        line.rpartition(" (")[0] for line in written.not_carried
    }
    assert before.packed == (format_ == "spacy")
    assert "Acme" in before.text


def test_the_first_lines_are_those_of_the_dataset(project: Workspace) -> None:
    _fill(project, LOOKED_AT + 1)
    found = preview_export(project, "jsonl", source="Mara", choices=Choices(labels=frozenset({"GPE"})))
    assert found is not None
    assert (found.records, found.more, found.missing) == (LOOKED_AT, True, {})
    lines = [json.loads(line) for line in found.text.splitlines()]
    assert [line["text"][-6:] for line in lines] == ["No. 0.", "No. 1.", "No. 2."]
    assert {span["label"] for line in lines for span in line["spans"]} == {"GPE"}


def test_a_stopped_preview_says_nothing_and_an_unknown_person_is_refused(project: Workspace) -> None:
    _fill(project, 1)
    assert preview_export(project, "brat", source="Mara", cancelled=lambda: True) is None
    with pytest.raises(WrongUse):
        preview_export(project, "brat", source="Nobody")
