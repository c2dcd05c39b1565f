"""Real files of other tools, against counts that readers which are not ours made."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from annotator.domain.record import Record, Refusal
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read
from annotator.formats.web_annotation.reading import records as web_records

_OPTIONS = ReadOptions(find_language=False)


@pytest.fixture(scope="module")
def index(shared: Path) -> dict[str, Any]:
    path = shared / "data" / "INDEX.json"
    if not path.is_file():
        pytest.skip("the real files are not on this machine")
    return {entry["name"]: entry["expected"] for entry in json.loads(path.read_text("utf-8"))}


def _taken(path: Path) -> tuple[list[Record], list[Refusal]]:
    items = list(read(path.name, path.read_bytes(), _OPTIONS))
    return [i for i in items if isinstance(i, Record)], [i for i in items if isinstance(i, Refusal)]


def test_medtator_documents_spans_links_and_tags(shared: Path, index: dict[str, Any]) -> None:
    for task, counts in index["medtator"].items():
        found: Counter[str] = Counter()
        for path in sorted((shared / "data" / "medtator" / task).rglob("*.xml")):
            (record,), refused = _taken(path)
            assert refused == [], path
            found["documents"] += 1
            found["spans"] += len(record.spans)
            found["links"] += len(record.relations)
            found["discontinuous"] += sum("fragments" in span.features for span in record.spans)
            found["document_level"] += sum(map(len, record.document.extra.get("document_tags", {}).values()))
        for key, number in found.items():
            assert number == counts.get(key, 0), (task, key)


def test_gate_documents_with_their_sets(shared: Path, index: dict[str, Any]) -> None:
    for name, counts in index["gate-python"].items():
        records, refused = _taken(shared / "data" / "gate-python" / name)
        assert {len(record.document.text) for record in records} == {counts["text_len"]}, name
        assert all("no range of text" in refusal.reason for refusal in refused), name
        found = {record.annotator: len(record.spans) for record in records if record.spans}
        wanted = {"" if key == "(default)" else key: n for key, n in counts["annotation_sets"].items() if n}
        empty = len(refused)  # a span has at least one character here
        assert sum(found.values()) + empty == sum(wanted.values()), name
        assert found == wanted or empty, name


def test_conllu_words_and_sentences(shared: Path, index: dict[str, Any]) -> None:
    for name, counts in index["ud-conllu"].items():
        (record,), refused = _taken(shared / "data" / "ud-conllu" / name)
        assert refused == []
        sentences, tokens = (
            int(n.replace(",", ""))
            for n in re.findall(r"[\d,]+(?= (?:sent|tok))", record.notes[-2] + record.notes[-1])
        )
        several = counts["multiword_tokens"]
        assert sentences == counts["sentences"]
        lines = (shared / "data" / "ud-conllu" / name).read_text("utf-8").split("\n")
        covered = sum(
            int(last) - int(first) + 1
            for line in lines
            if (match := re.match(r"(\d+)-(\d+)\t", line)) is not None
            for first, last in [match.groups()]
        )
        assert tokens == counts["words"] - covered + several
        texts = [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")]
        assert record.document.text.split("\n") == texts


_NO_SPANS = {
    *(
        "Token",
        "Sentence",
        "DocumentMetaData",
        "Sofa",
        "View",
        "NULL",
        "TagsetDescription",
        "DocumentAnnotation",
    ),
    *("FeatureDefinition", "LayerDefinition", "CASMetadata"),
}


def _key(path: Path) -> tuple[Counter[tuple[int, int]], int, int]:
    """The ranges of annotations in a key, how many are empty, and how many relations there are."""
    root = ElementTree.parse(path).getroot()
    (text,) = (element.get("sofaString") or "" for element in root if element.tag.endswith("}Sofa"))
    units = text.encode("utf-16-le")
    ranges: Counter[tuple[int, int]] = Counter()
    empty = relations = 0
    for element in root:
        begin, end = element.get("begin"), element.get("end")
        if begin is None or end is None or element.tag.rpartition("}")[2] in _NO_SPANS:
            continue
        if element.get("Governor") is not None:
            relations += 1
        elif begin == end:
            empty += 1
        else:
            start = len(units[: 2 * int(begin)].decode("utf-16-le"))
            ranges[start, start + len(units[2 * int(begin) : 2 * int(end)].decode("utf-16-le"))] += 1
    return ranges, empty, relations


def test_webanno_files_say_what_their_xmi_keys_say(shared: Path, index: dict[str, Any]) -> None:
    cases = annotations = relations = 0
    for folder in sorted((shared / "data" / "webanno-tsv3" / "tsv3-suite").iterdir()):
        if not (folder / "reference.xmi").is_file() or not (folder / "reference.tsv").is_file():
            continue
        ranges, empty, links = _key(folder / "reference.xmi")
        (record,), refused = _taken(folder / "reference.tsv")
        cases += 1
        annotations += ranges.total() + empty
        relations += links
        found = {(span.start, span.end) for span in record.spans}
        if "Whitespace" in folder.name:  # what the format can't hold was cut when it was written
            assert {text.strip() for span in record.spans for text in [span.text]} == {
                s.text for s in record.spans
            }
            continue
        tokens = {(span.start, span.end) for span in record.spans if span.label == "Token"}
        assert found - tokens == set(ranges) - tokens, folder.name
        assert sum(refusal.place.startswith("span") for refusal in refused) == empty, folder.name
        if links:
            assert len(record.relations) == links, folder.name
    assert relations == index["webanno-tsv3"]["relations_in_keys"]
    assert cases >= 70
    assert annotations >= 200


def test_a_cas_as_xmi_and_as_tsv_is_the_same(shared: Path) -> None:
    for folder in sorted((shared / "data" / "webanno-tsv3" / "tsv3-suite").iterdir()):
        if not (folder / "reference.xmi").is_file():
            continue
        (record,), refused = _taken(folder / "reference.xmi")
        ranges, empty, links = _key(folder / "reference.xmi")
        assert {(s.start, s.end) for s in record.spans if s.label != "Token"} == set(ranges), folder.name
        assert sum(refusal.place.startswith("span") for refusal in refused) == empty, folder.name
        if links:
            assert len(record.relations) == links, folder.name


def test_cas_json_counts_utf16_as_its_reference_says(shared: Path, index: dict[str, Any]) -> None:
    case = index["cassis"]["emoji_case"]
    folder = shared / "data" / "cassis" / "json" / "fs_as_array" / "ser-ref"
    for name in ("data.json", "debug.xmi"):
        (record,), refused = _taken(folder / "casWithEmojiUnicodeTextAndAnnotations" / name)
        assert refused == []
        wanted = {tuple(each) for each in case["code_point_offsets_after_cassis"]}
        found = {(s.start, s.end, s.text) for s in record.spans}
        whole = (0, len(case["text"]), case["text"])  # the annotation of the document itself
        assert found | {whole} == wanted


def test_web_annotations_without_their_text_are_refused_and_with_it_read(shared: Path) -> None:
    samples = sorted((shared / "data" / "w3c-annotation" / "tools" / "samples" / "correct").glob("*.json"))
    assert len(samples) > 20
    text = b"This is the text that somebody annotated."
    for path in samples:
        with path.open("rb") as stream:
            items = list(web_records(path.name, stream, _OPTIONS))
        assert items, path.name
        told = [item.reason for item in items if isinstance(item, Refusal)]
        assert len(told) == len(items), path.name
        assert all("The text" in reason or "no annotations" in reason for reason in told), path.name
        with path.open("rb") as stream:
            items = list(web_records(path.name, stream, _OPTIONS, lambda _name: text))
        assert any(isinstance(item, Record) or "no annotations" in item.reason for item in items), path.name
