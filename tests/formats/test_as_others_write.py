"""Small files as other tools and people write them, beyond what documentation shows first."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.record import Record, Refusal
from annotator.formats.options import ReadOptions
from annotator.services.reading.gather import gather

_OPTIONS = ReadOptions(find_language=False)
_WORD = "\t_" * 7 + "\t"
_W3C = '"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"'
_SOURCE = '{"id": "urn:x", "value": "Ann met Bob."}'


@dataclass(frozen=True, slots=True)
class Case:
    """A file and what of it comes in: for each record its spans as words and labels, separated by a slash."""

    name: str
    content: str
    spans: list[list[str]]
    relations: list[str] = field(default_factory=list)
    annotators: list[str] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


_CASES = [
    Case(
        "a label of the whole text, by name and by number.jsonl",
        '{"text": "Good.", "label": "pos"}\n{"text": "Bad.", "label": 0}\n{"text": "So.", "label": [0, 1]}\n',
        [[], [], []],
        extra={"label": "pos"},
    ),
    Case(
        "a list of doccano.json",
        '[\n {"text": "EU acts", "label": [[0, 2, "ORG"]]},\n {"text": "Ann", "labels": [[0, 3,'
        ' "PER"]]}\n]\n',
        [["EU/ORG"], ["Ann/PER"]],
    ),
    Case(
        "one document over lines.json",
        '{\n "text": "EU acts",\n "spans": [{"start": 0, "end": 2, "label": "ORG"}]\n}\n',
        [["EU/ORG"]],
    ),
    Case(
        "texts with their entities.json",
        '[["EU acts", {"entities": [[0, 2, "ORG"]]}], ["Ann", {"entities": [[0, 3, "PER"]]}]]',
        [["EU/ORG"], ["Ann/PER"]],
    ),
    Case(
        "texts with their entities.jsonl",
        '["EU acts", {"entities": [[0, 2, "ORG"]], "cats": {"a": 1}}]\n["Ann", {"entities": []}]\n',
        [["EU/ORG"], []],
        extra={"cats": {"a": 1}},
    ),
    Case(
        "annotations of an older doccano.jsonl",
        '{"text": "EU acts", "annotations": [{"label": 3, "start_offset": 0, "end_offset": 2, "user": 1}]}\n',
        [["EU/3"]],
    ),
    Case("a text under another name.jsonl", '{"data": "EU acts", "label": [[0, 2, "ORG"]]}\n', [["EU/ORG"]]),
    Case(
        "entities that are no spans.jsonl",
        '{"text": "EU acts", "entities": {"hashtags": []}}\n',
        [[]],
        extra={"entities": {"hashtags": []}},
    ),
    Case(
        "classification of Prodigy.jsonl",
        '{"text": "EU acts", "label": "POLITICS", "_input_hash": 1, "_task_hash": 2, "answer": "accept"}\n'
        '{"text": "Rain", "label": "POLITICS", "_input_hash": 2, "_task_hash": 3, "answer": "reject"}\n',
        [[]],
        extra={"label": "POLITICS"},
        refused=["line 2"],
    ),
    Case(
        "several annotators of Prodigy.jsonl",
        '{"text": "Ann", "_input_hash": 1, "spans": [{"start": 0, "end": 3, "label": "PER"}],'
        ' "answer": "accept",'
        ' "_annotator_id": "news-ann"}\n'
        '{"text": "Ann", "_input_hash": 1, "spans": [], "answer": "accept", "_session_id": "news-ben"}\n',
        [["Ann/PER"], []],
        annotators=["news-ann", "news-ben"],
    ),
    Case(
        "all of a task of Label Studio.json",
        '[{"id": 1, "data": {"text": "Ann met Bob."}, "drafts": [{}], "annotations": ['
        '{"completed_by": 3, "ground_truth": true, "result": ['
        '{"id": "a", "from_name": "l", "to_name": "text", "type": "labels",'
        ' "value": {"start": 0, "end": 3, "text": "Ann", "labels": ["PER", "STAR"]}},'
        '{"id": "b", "from_name": "l", "to_name": "text", "type": "labels", "parentID": "a",'
        ' "value": {"start": 8, "end": 11, "labels": ["PER"]}},'
        '{"id": "c", "from_name": "l", "to_name": "text", "type": "labels",'
        ' "value": {"start": 4, "end": 7, "labels": []}},'
        '{"from_name": "t", "type": "taxonomy", "value": {"taxonomy": [["News", "Local"]]}},'
        '{"type": "relation", "from_id": "a", "to_id": "b", "direction": "right", "labels": ["met",'
        ' "knows"]}]},'
        '{"completed_by": {"email": "ben@example.org"}, "result": []}, {"was_cancelled": true,'
        ' "result": []}],'
        '"predictions": [{"model_version": "m", "score": 0.5, "result": []}]}]',
        [["Ann/PER", "Ann/STAR", "Bob/PER"], [], []],
        relations=["Ann knows Bob", "Ann met Bob"],
        annotators=["annotator 3", "ben@example.org", "suggestions:m"],
        extra={"choices": {"t": [["News", "Local"]]}},
        said=["cancelled (skipped) were left out: 1", "submitted were left out: 1", "ground truth"],
        refused=["task 1, region c"],
    ),
    Case(
        "JSON-MIN of Label Studio.json",
        '[{"text": "Ann met Bob.", "id": 1, "ner": [{"start": 0, "end": 3, "text": "Ann",'
        ' "labels": ["PER"]}],'
        ' "mood": "Positive", "annotator": 2, "annotation_id": 5, "created_at": "2024-01-01",'
        ' "lead_time": 4.1}]',
        [["Ann/PER"]],
        annotators=["annotator 2"],
        extra={"mood": "Positive"},
    ),
    Case(
        "paths in a page of Label Studio.json",
        '[{"data": {"html": "<html><body><table><tr><td>Ann</td></tr></table></body></html>"},'
        ' "annotations": ['
        '{"result": [{"id": "h", "type": "hypertextlabels", "value": {"hypertextlabels": ["PER"],'
        ' "text": "Ann",'
        ' "start": "/table[1]/tbody[1]/tr[1]/td[1]/text()[1]", "startOffset": 0,'
        ' "end": "/table[1]/tbody[1]/tr[1]/td[1]/text()[1]", "endOffset": 3}}]}]}]',
        [["Ann/PER"]],
    ),
    Case(
        "keys of MISC.conllu",
        f"1\tAnn{_WORD}name=B-PER\n2\tLee{_WORD}name=I-PER\n3\tEU{_WORD}NE=ORG\n4\tWHO{_WORD}NE=ORG\n"
        f"5\tx{_WORD}NamedEntity=Yes\n6\tParis{_WORD}Kind=S-LOC\n",
        [["Ann Lee/PER", "EU WHO/ORG", "x/NamedEntity", "Paris/LOC"]],
        said=["do not say where an entity begins"],
    ),
    Case("words without columns.conllu", "1 Ann\n", [], refused=["line 1", ""]),
    Case(
        "old keys of annotations.json",
        '{"@context": "http://www.w3.org/ns/oa.jsonld", "@type": "oa:Annotation", "@id": "http://x/1",'
        ' "oa:motivatedBy": "oa:tagging", "hasBody": {"chars": "PER"},'
        f' "hasTarget": {{"hasSource": {_SOURCE}, "hasSelector": {{"@type": "oa:TextQuoteSelector",'
        ' "oa:exact": "Ann"}}}',
        [["Ann/PER"]],
    ),
    Case(
        "several motivations, ranges, fragments and a link.json",
        f'[{{{_W3C}, "id": "a", "motivation": ["highlighting", "tagging"], "bodyValue": "PER", "target": {{'
        f'"source": {_SOURCE}, "selector": {{"type": "RangeSelector",'
        ' "startSelector": {"type": "TextPositionSelector", "start": 0, "end": 0},'
        ' "endSelector": {"type": "TextPositionSelector", "start": 3, "end": 3}}}},'
        f'{{{_W3C}, "id": "b", "motivation": "tagging", "bodyValue": "PER", "target": {{"source": {_SOURCE},'
        ' "selector": {"type": "FragmentSelector", "value": "char=8,11"}}},'
        f'{{{_W3C}, "id": "c", "motivation": "linking", "body": "a", "target": "b"}}]',
        [["Ann/PER", "Bob/PER"]],
        relations=["Ann linking Bob"],
    ),
    Case(
        "groups and categories.json",
        '{"text": "Ann met Bob.", "ents": [{"start": 0, "end": 3, "label": "PER", "kb_id": "Q1"}],'
        ' "cats": {"a": 1.0},'
        ' "spans": {"sc": [{"start": 0, "end": 3, "label": "PER"}], "own": [{"start": 4, "end": 7,'
        ' "label": "V"}]}}',
        [["Ann/PER", "met/V"]],
        extra={"cats": {"a": 1.0}},
    ),
    Case(
        "entities of a training file.json",
        '[{"id": 0, "paragraphs": [{"raw": "Ann met Bob.", "entities": [[0, 3, "PER"], [8, 11, "PER"]]}]}]',
        [["Ann/PER", "Bob/PER"]],
    ),
    Case(
        "other names and whole numbers with a point.csv",
        "sep=;\r\ndoc_id;begin;end;entity;covered_text;doc_text\r\n"
        'd1;0.0;3.0;PER;Ann;"Ann; met ""Bob""\r\nand left"\r\nd1;10;13;PER;Bob;\r\nd2;;;;;None here.\r\n',
        [["Ann/PER", "Bob/PER"], []],
    ),
    Case(
        "the article in every row.csv",
        "Start,End,Label,Text\n0,3,PER,Ann met Bob\n8,11,PER,Ann met Bob\n0,3,PER,Eve left\n",
        [["Ann/PER", "Bob/PER"], ["Eve/PER"]],
    ),
    Case(
        "rows that do not follow each other.csv",
        "document,start,end,label,document_text\na,0,3,PER,Ann met Bob\nb,0,3,PER,Eve left\na,8,11,PER,\n",
        [["Ann/PER"], ["Eve/PER"]],
        refused=["line 4"],
    ),
]


def _read(path: Path) -> tuple[list[Record], list[Refusal]]:
    items = list(gather([path], _OPTIONS))
    return [i for i in items if isinstance(i, Record)], [i for i in items if isinstance(i, Refusal)]


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.name)
def test_files_as_others_write_them(tmp_path: Path, case: Case) -> None:
    path = tmp_path / case.name
    path.write_bytes(case.content.encode())
    records, refused = _read(path)
    assert [[f"{span.text}/{span.label}" for span in record.spans] for record in records] == case.spans
    assert [r.place for r in refused] == case.refused
    words = {(r.document.text, s.id): s.text for r in records for s in r.spans}
    assert [
        f"{words[r.document.text, link.head]} {link.label} {words[r.document.text, link.child]}"
        for r in records
        for link in r.relations
    ] == case.relations
    if case.annotators:
        assert [record.annotator for record in records] == case.annotators
    if records:
        extra = records[0].document.extra
        assert {key: extra.get(key) for key in case.extra} == case.extra
        notes = " ".join(records[0].notes)
        assert all(said in notes for said in case.said), notes


def test_work_of_an_exported_project_belongs_to_whom_its_place_names(tmp_path: Path) -> None:
    tsv = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Name|value\n\n\n#Text=Ann\n1-1\t0-3\tAnn\tPER\t\n"
    with zipfile.ZipFile(tmp_path / "project.zip", "w") as archive:
        archive.writestr("exportedproject.json", '{"name": "news"}')
        for place in (
            "annotation/a.txt/ana.tsv",
            "annotation/a.txt/ben.tsv",
            "curation/a.txt/CURATION_USER.tsv",
        ):
            archive.writestr(place, tsv)
    records, refused = _read(tmp_path / "project.zip")
    assert [record.annotator for record in records] == ["ana", "ben", "gold"]
    assert "told by its place" in records[0].notes[-1]
    assert refused == []


def test_json_of_an_old_uima_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"_context": {}, "_views": {}, "_referenced_fss": {}}', "utf-8")
    records, (refusal,) = _read(path)
    assert records == []
    assert "before version 0.4" in refusal.reason
