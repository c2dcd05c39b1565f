"""What is written is read by the tools' own libraries, where they are installed; spaCy always is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.domain.record import Record
from annotator.services.exporting.convert import convert
from tests.formats.test_round_trips import records, without_edges, written

_TEXT = 'Ann Lee 😀 met Bob in Paris.  Ann & <left>.\n\nسلام 𝔊 "x" said Eve to her.'
_WORDS = [("FIRST", "Ann"), ("PER", "Ann Lee"), ("EVENT", "met Bob in"), ("PER", "Bob"), ("SYM", "𝔊")]


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    spans = [
        {"start": _TEXT.index(words), "end": _TEXT.index(words) + len(words), "label": label}
        for label, words in _WORDS
    ]
    ends = {"head_span": spans[1], "child_span": spans[3]}
    task = {"text": _TEXT, "title": "On Ann", "annotator": "Ana", "spans": spans}
    task["relations"] = [{"head": 0, "child": 0, "label": "met", **ends}]
    empty = {"text": "Nothing is here.", "annotator": "Ana", "spans": []}
    path.write_text(f"{json.dumps(task)}\n{json.dumps(empty)}\n", "utf-8")
    return path


@given(records())
@settings(max_examples=40, deadline=None)
def test_spacy_reads_a_docbin(record: Record) -> None:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    (doc,) = DocBin().from_bytes(written("spacy", record)).get_docs(Vocab())
    assert doc.text == record.document.text
    wanted = sorted((s.start, s.end, s.label) for s in without_edges(record).spans)
    group = doc.spans["sc"]
    assert sorted((s.start_char, s.end_char, s.label_) for s in group) == wanted
    assert {(e.start_char, e.end_char, e.label_) for e in doc.ents} <= set(wanted)


@pytest.mark.parametrize("name", ["xmi", "cas-json"])
def test_cassis_reads_a_cas(tmp_path: Path, lines: Path, name: str) -> None:
    cassis: Any = pytest.importorskip("cassis")
    out = tmp_path / "out"
    convert(lines, out, to=name)
    if name == "xmi":
        types = cassis.load_typesystem((out / "TypeSystem.xml").read_text("utf-8"))
        cas = cassis.load_cas_from_xmi((out / "in.xmi").read_text("utf-8"), typesystem=types)
    else:
        cas = cassis.load_cas_from_json((out / "in.json").read_text("utf-8"))
    spans = cas.select("webanno.custom.Goldspan")
    assert [(span.label, span.get_covered_text()) for span in spans] == _WORDS
    (link,) = cas.select("webanno.custom.GoldspanLink")
    ends = link.Governor.get_covered_text(), link.Dependent.get_covered_text()
    assert (link.label, *ends) == ("met", "Ann Lee", "Bob")


@pytest.mark.parametrize(("name", "format_"), [("gate-json", "bdocjs"), ("gate-xml", "gatexml")])
def test_gatenlp_reads_gate_documents(tmp_path: Path, lines: Path, name: str, format_: str) -> None:
    gatenlp: Any = pytest.importorskip("gatenlp")
    out = tmp_path / "out"
    convert(lines, out, to=name)
    (path,) = out.glob("in.*")
    document = gatenlp.Document.load(str(path), fmt=format_)
    found = [(a.type, document[a]) for a in sorted(document.annset("Ana"), key=lambda a: a.id)]
    assert found == _WORDS
    assert document.features["title"] == "On Ann"


def test_the_conllu_library_reads_words_and_tags(tmp_path: Path, lines: Path) -> None:
    conllu: Any = pytest.importorskip("conllu")
    out = tmp_path / "out.conllu"
    convert(lines, out, to="conllu")
    sentences = conllu.parse(out.read_text("utf-8"))
    tagged = [(w["form"], w["misc"]["NER"]) for s in sentences for w in s if w["misc"] and "NER" in w["misc"]]
    assert tagged == [
        *(("Ann", "B-PER"), ("Lee", "I-PER")),
        *(("met", "B-EVENT"), ("Bob", "I-EVENT"), ("in", "I-EVENT"), ("𝔊", "B-SYM")),
    ]


@pytest.mark.parametrize(
    ("name", "scheme"), [("conll", "IOB2"), ("conll-bioes", "IOBES"), ("conll-bilou", "BILOU")]
)
def test_seqeval_reads_the_columns_strictly(tmp_path: Path, lines: Path, name: str, scheme: str) -> None:
    metrics: Any = pytest.importorskip("seqeval.metrics")
    schemes: Any = pytest.importorskip("seqeval.scheme")
    out = tmp_path / "out.conll"
    convert(lines, out, to=name)
    sentences = [
        [line.split("\t") for line in block.split("\n") if line and not line.startswith("-DOCSTART-")]
        for block in out.read_text("utf-8").split("\n\n")
    ]
    words = [[word for word, _ in sentence] for sentence in sentences if sentence]
    tags = [[tag for _, tag in sentence] for sentence in sentences if sentence]
    found = schemes.Entities(tags, getattr(schemes, scheme)).entities
    read = [
        (entity.tag, " ".join(words[number][entity.start : entity.end]))
        for number, entities in enumerate(found)
        for entity in entities
    ]
    # A column holds no overlaps: of "Ann" in "Ann Lee", and "Bob" in "met Bob in", the longer is written.
    assert read == [("PER", "Ann Lee"), ("EVENT", "met Bob in"), ("SYM", "𝔊")]
    assert metrics.f1_score(tags, tags, mode="strict", scheme=getattr(schemes, scheme)) == 1


def test_datasets_loads_the_layout_of_hugging_face(
    tmp_path: Path, lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    datasets: Any = pytest.importorskip("datasets")
    convert(lines, tmp_path / "out", to="hugging-face")
    loaded = datasets.load_dataset(str(tmp_path / "out"))["train"]
    assert loaded.num_rows == 2
    assert [(span["label"], span["text"]) for span in loaded[0]["spans"]] == _WORDS
    assert loaded[1]["spans"] == []
