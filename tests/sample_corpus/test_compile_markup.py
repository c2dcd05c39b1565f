from __future__ import annotations

import json
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.record import Record
from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.folders import resource
from annotator.formats.native import read_line
from annotator.formats.reading import read
from annotator.formats.validation import validate

CORPUS = Path(__file__).resolve().parents[2] / "sample_corpus"
RECORDS = ("gold.jsonl", "annotators/juno.jsonl", "annotators/lena.jsonl", "annotators/tomas.jsonl")
COMPILED = (*RECORDS, "relations.jsonl", "entries.jsonl")


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CORPUS / name).read_text(encoding="utf-8").splitlines()]


def records(name: str) -> list[Record]:
    raw = (CORPUS / name).read_bytes().splitlines(keepends=True)
    return [read_line(line, number) for number, line in enumerate(raw, 1)]


@pytest.fixture(scope="module")
def gold() -> list[Record]:
    return records("gold.jsonl")


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    return scheme_from_json(json.loads(resource("schemes/news-claims.json").read_bytes()))


def compile_into(folder: Path, markup: Path = CORPUS / "markup") -> subprocess.CompletedProcess[str]:
    script = ["-W", "error", str(CORPUS / "compile_markup.py"), "--report"]
    folders = ["--markup", str(markup), "--into", str(folder)]
    return subprocess.run(
        [sys.executable, *script, *folders], capture_output=True, encoding="utf-8", check=False
    )


def test_the_markup_compiles_to_the_very_bytes_that_are_kept(tmp_path: Path) -> None:
    done = compile_into(tmp_path)
    assert done.returncode == 0, done.stderr
    made = {p.relative_to(tmp_path).as_posix(): p.read_bytes() for p in tmp_path.rglob("*.*")}
    kept = {name: (CORPUS / name).read_bytes() for name in COMPILED}
    kept |= {
        f"articles/{p.name}": p.read_bytes() for p in (CORPUS / "articles").iterdir() if p.suffix != ".html"
    }
    assert made == kept


def test_every_article_reads_as_the_text_that_was_annotated(gold: list[Record]) -> None:
    articles = {path.name: path for path in (CORPUS / "articles").iterdir()}
    assert {record.document.source_file for record in gold} == articles.keys()
    for record in gold:
        path = articles[record.document.source_file]
        (found,) = read(path.name, path.read_bytes())
        assert isinstance(found, Record), found
        assert found.document.text == record.document.text, path.name
        assert found.document.id == record.document.id, path.name
        assert found.document.sha256 == record.document.sha256, path.name
        assert found.document.language in {"", record.document.language}, path.name


@pytest.mark.parametrize("name", RECORDS)
def test_records_are_valid_native_jsonl(name: str) -> None:
    with (CORPUS / name).open("rb") as stream:
        assert [str(refusal) for refusal in validate(stream, name)] == []


@pytest.mark.parametrize("name", RECORDS)
def test_records_use_only_what_the_scheme_knows(name: str, scheme: Scheme) -> None:
    features = {f.name: f for layer in scheme.layers for f in layer.features}
    types = {relation.name: relation for relation in scheme.relations}
    for record in records(name):
        spans = {span.id: span for span in record.spans}
        assert len(spans) == len(record.spans)
        for span in record.spans:
            assert scheme.label(span.layer, span.label), span
            for key, value in span.features.items():
                assert not features[key].values or value in features[key].values, (span, key)
        for relation in record.relations:
            assert spans[relation.head].label in types[relation.label].heads
            assert spans[relation.child].label in types[relation.label].children


def test_every_claim_has_its_features_and_a_source_unless_it_is_the_articles_own(gold: list[Record]) -> None:
    for record in gold:
        sourced = {r.head for r in record.relations if r.label == "claimed_by"}
        for span in record.spans:
            if span.layer == "claim":
                assert {"attribution", "stance", "checkworthy", "normalized"} <= span.features.keys()
                assert (span.features["attribution"] == "author") == (span.id not in sourced), span


def test_gold_has_nothing_in_furniture_and_neither_nests_entities_nor_overlaps_claims(
    gold: list[Record],
) -> None:
    for record in gold:
        furniture = [(f.start, f.end) for f in record.document.furniture]
        for layer in ("entity", "claim"):
            taken = sorted(furniture + [(s.start, s.end) for s in record.spans if s.layer == layer])
            assert all(a[1] <= b[0] for a, b in pairwise(taken)), record.document.title


def test_links_join_claims_of_different_articles(gold: list[Record]) -> None:
    claims = {
        (record.document.id, span.id) for record in gold for span in record.spans if span.layer == "claim"
    }
    seen = set()
    for link in lines("relations.jsonl"):
        ends = tuple((link[end]["doc"], link[end]["span"]) for end in ("head", "child"))
        assert set(ends) <= claims
        assert ends[0][0] != ends[1][0]
        assert frozenset(ends) not in seen
        seen.add(frozenset(ends))
    kinds = Counter(link["label"] for link in lines("relations.jsonl"))
    assert kinds.keys() == {"same", "supports", "contradicts", "qualifies"}
    assert kinds.total() >= 25


def test_entries_are_those_that_gold_names(gold: list[Record]) -> None:
    named = {str(s.features["entry"]) for record in gold for s in record.spans if "entry" in s.features}
    assert {entry["id"] for entry in lines("entries.jsonl")} == named


def test_the_corpus_holds_what_makes_articles_hard(gold: list[Record]) -> None:
    documents = [record.document for record in gold]
    texts = "\n".join(document.text for document in documents)
    assert len(documents) >= 15
    assert len({document.outlet for document in documents}) == 5
    assert max(len(document.text) for document in documents) >= 25_000
    assert any(document.language == "ar" for document in documents)
    assert "\u200d" in texts
    assert any(unicodedata.combining(c) and unicodedata.category(c) == "Mn" and ord(c) < 0x370 for c in texts)
    assert any("\U0001f1e6" <= c <= "\U0001f1ff" for c in texts)
    assert any(document.text.startswith("date 2024-03-15 ") for document in documents)
    for phrase in (
        "Exit mobile version",
        "Printable version |",
        "What’s Hot",
        "Comments are closed",
        "© 2024",
    ):
        assert phrase in texts


def test_two_annotators_share_ten_articles_and_agree_about_as_people_do() -> None:
    sides = [{r.document.id: r.spans for r in records(name)} for name in RECORDS[2:]]
    common = sides[0].keys() & sides[1].keys()
    assert len(common) >= 10
    keys = [{(d, s.layer, s.label, s.start, s.end) for d in common for s in side[d]} for side in sides]
    f1 = 2 * len(keys[0] & keys[1]) / (len(keys[0]) + len(keys[1]))
    assert 0.80 <= f1 <= 0.88


def test_the_third_annotator_shares_articles_and_says_what_some_spans_name() -> None:
    third, *others = ({r.document.id: r.spans for r in records(name)} for name in RECORDS[1:])
    assert len(third) >= 5
    assert all(third.keys() <= other.keys() for other in others)
    assert {s.features["entry"] for spans in third.values() for s in spans if "entry" in s.features}


@pytest.fixture
def markup(tmp_path: Path) -> Path:
    folder = tmp_path / "markup"
    shutil.copytree(CORPUS / "markup", folder)
    return folder


def _first(folder: Path) -> Path:
    return min(folder.glob("01-*.txt"))


def _unclosed(folder: Path) -> None:
    path = _first(folder)
    path.write_text(path.read_text(encoding="utf-8").replace("|F]}", "|F]", 1), encoding="utf-8")


def _unsaid(folder: Path) -> None:
    path = _first(folder)
    path.write_text(path.read_text(encoding="utf-8").replace("|Q=a]", "|Q=zz]", 1), encoding="utf-8")


def _no_such_span(folder: Path) -> None:
    path = folder / "lena.edits"
    path.write_text(path.read_text(encoding="utf-8") + 'drop "no such words"#1\n', encoding="utf-8")


def _no_such_claim(folder: Path) -> None:
    path = folder / "links.txt"
    path.write_text(path.read_text(encoding="utf-8") + "01.1 same 02.99\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (_unclosed, "01-dorvan-herald"),
        (_unsaid, "no cue 'a'"),
        (_no_such_span, "no such words"),
        (_no_such_claim, "02.99"),
    ],
)
def test_spoilt_markup_is_refused_by_name_and_nothing_is_written(
    spoil: Callable[[Path], None], named: str, markup: Path, tmp_path: Path
) -> None:
    spoil(markup)
    done = compile_into(tmp_path / "out", markup)
    assert done.returncode == 3
    assert named in done.stderr
    assert not (tmp_path / "out").exists()
