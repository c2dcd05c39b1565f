from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from annotator.domain.document import Document, FurnitureKind
from annotator.domain.errors import UnusableInput
from annotator.domain.record import Record, Refusal
from annotator.domain.span import Relation, Span, Status
from annotator.folders import resource
from annotator.formats import validation
from annotator.formats.dataset import DatasetWriter, Export
from annotator.formats.native import read_line, write_line
from annotator.formats.siblings import End, Entry, RelationAcross, read_sibling, sibling_line
from annotator.formats.validation import Seen, validate, validate_folder
from tests.formats.native_records import records

SCHEMA = json.loads(resource("schema", "goldspan-1.schema.json").read_text("utf-8"))
LINES = Draft202012Validator(SCHEMA)


def part(name: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})


def refusals(*lines: bytes) -> list[Refusal]:
    return list(validate(io.BytesIO(b"".join(lines)), "data.jsonl"))


def consistent(value: Any) -> bool:
    """What the schema can't say, told plainly, for a line the schema accepts."""
    text = value["text"]
    spans = value["spans"]
    links = value.get("relations", [])
    furniture = value.get("furniture", [])
    kinds = value.get("provenance", {}).get("furniture_kinds")
    ids = [span["id"] for span in spans]
    return (
        all(
            0 <= s["start"] < s["end"] <= len(text) and text[int(s["start"]) : int(s["end"])] == s["text"]
            for s in spans
        )
        and len(set(ids)) == len(ids)
        and len({link["id"] for link in links}) == len(links)
        and all(link[end] in ids for link in links for end in ("head", "child"))
        and all(start < end <= len(text) for start, end in furniture)
        and (kinds is None or len(kinds) == len(furniture))
    )


def a_value() -> dict[str, Any]:
    text = "😀 Talvik said eleven boats were missing."
    document = Document(id="d1", text=text, title="Boats", published="2031-05-02", sha256="0" * 64)
    record = Record(
        document=document,
        annotator="gold",
        spans=(
            Span(
                id="s1", layer="entity", label="GPE", start=2, end=8, text="Talvik", score=0.5, origin="rules"
            ),
            Span(
                id="s2", layer="claim", label="CLAIM", start=14, end=40, text=text[14:40], features={"a": [1]}
            ),
        ),
        relations=(Relation(id="r1", label="claimed_by", head="s2", child="s1", score=1.0, origin="rules"),),
    )
    value: dict[str, Any] = json.loads(write_line(record))
    value["furniture"] = [[0, 1], [9, 13]]
    value["provenance"]["furniture_kinds"] = ["sharing", "other"]
    return value


# Values of every JSON type, among them the ones that nearly fit somewhere.
ODD: list[Any] = [
    None, True, False, 0, 1, -1, 2, 2.0, 14.0, 0.5, 1.5, 1e300, 10**30, "", "s1", "s9", "gold", "GOLD",
    "added", "goldspan/1", "2031-05-02", "2031-05-02\n", "2031-13-02", "\n", "0" * 64, "0" * 63, "Talvik",
    [], [[]], [1], [0, 2], [[0, 2]], [[0, 2.0]], [[0, 2, 3]], [[2, 0]], [["0", 1]], {}, {"a": 1}, [{}],
    ["other"], ["other", "sharing"], ["other", "hat"], [["other"], "other"],
    {"furniture_kinds": None}, {"furniture_kinds": "other"},
]  # fmt: skip


def paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [at] if at else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found += paths(inner, (*at, key))
    return found


def changed(path: tuple[Any, ...], change: Callable[[Any, Any], None]) -> dict[str, Any]:
    value = a_value()
    holder: Any = value
    for key in path[:-1]:
        holder = holder[key]
    change(holder, path[-1])
    return value


def verdicts_agree(value: Any) -> None:
    """Accepted if and only if the schema accepts it and it is consistent."""
    found = refusals(json.dumps(value).encode())
    expected = LINES.is_valid(value) and consistent(value)
    assert (found == []) is expected, (value, found, [e.message for e in LINES.iter_errors(value)])


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    kinds = SCHEMA["properties"]["provenance"]["properties"]["furniture_kinds"]["items"]["enum"]
    assert kinds == [kind.value for kind in FurnitureKind]
    assert SCHEMA["$defs"]["status"]["enum"] == [status.value for status in Status]


@settings(max_examples=80, deadline=None)
@given(records())
def test_whatever_is_written_is_valid_to_both(record: Record) -> None:
    line = write_line(record)
    assert refusals(line) == []
    LINES.validate(json.loads(line))


def test_both_agree_when_any_value_is_replaced() -> None:
    verdicts_agree(a_value())
    for path in paths(a_value()):
        for odd in ODD:
            verdicts_agree(changed(path, lambda holder, key, odd=odd: holder.__setitem__(key, odd)))  # type: ignore[misc] # a default argument binds the loop's value


def test_both_agree_when_any_value_is_missing_or_any_key_is_added() -> None:
    for path in paths(a_value()):
        verdicts_agree(changed(path, lambda holder, key: holder.pop(key)))
        if isinstance(path[-1], str):
            verdicts_agree(changed(path, lambda holder, _: holder.__setitem__("unheard_of", 1)))


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_both_agree_on_two_changes_at_once(data: st.DataObject) -> None:
    value = a_value()
    for _ in range(2):
        path = data.draw(st.sampled_from(paths(value)))
        holder: Any = value
        for key in path[:-1]:
            holder = holder[key]
        holder[path[-1]] = deepcopy(data.draw(st.sampled_from(ODD)))
    verdicts_agree(value)


@pytest.mark.parametrize("value", [*ODD, {"text": "plain", "spans": []}])
def test_both_agree_on_what_is_no_line_at_all(value: Any) -> None:
    verdicts_agree(value)


@pytest.mark.parametrize(
    ("name", "kind", "value"),
    [
        (
            "relation_across",
            RelationAcross,
            RelationAcross(label="same", head=End("a", "b"), child=End("c", "d")),
        ),
        ("entry", Entry, Entry(id="e1", name="Talvik", label="GPE", features={"a": 1})),
    ],
)
def test_both_agree_on_siblings(name: str, kind: type[Any], value: Any) -> None:
    sound = json.loads(sibling_line(value)) | ({"score": 0.5} if name == "relation_across" else {})
    cases = [sound, *ODD, sound | {"unheard_of": 1}]
    cases += [sound | {key: odd} for key in sound for odd in ODD]
    cases += [{k: v for k, v in sound.items() if k != key} for key in sound]
    for case in cases:
        try:
            read_sibling(json.dumps(case).encode(), 1, kind)
            read = True
        except UnusableInput:
            read = False
        assert read is part(name).is_valid(case), case


def test_every_bad_line_is_named_and_the_good_ones_counted() -> None:
    good = json.dumps(a_value()).encode()
    other = json.dumps(a_value() | {"id": "d2"}).encode()
    seen = Seen()
    lines = [good, b"", b"?", b"   ", other, b'{"format":"goldspan/1"}', good]
    found = list(validate(io.BytesIO(b"\n".join(lines)), "data.jsonl", seen))
    assert [str(refusal) for refusal in found] == [
        "data.jsonl, line 3: The line is not JSON: invalid character (byte 0)."
        ' Every line should be one JSON object with "format": "goldspan/1".',
        'data.jsonl, line 6: The line lacks "id".'
        ' Every line should be one JSON object with "format": "goldspan/1".',
        'data.jsonl, line 7: The document "d1" stands twice with the work of "gold".',
    ]
    assert (seen.documents, seen.lines, seen.spans, seen.relations) == (2, 3, 6, 3)


def test_one_line_may_have_several_faults() -> None:
    value = a_value()
    value["spans"][0]["text"] = "Talvig"
    value["relations"][0]["head"] = "s9"
    assert len(refusals(json.dumps(value).encode())) == 2


def with_pieces(fragments: Any) -> bytes:
    text = "Ana, she said, Korvo left."
    span = Span(
        id="s1",
        layer="entity",
        label="PERSON",
        start=0,
        end=20,
        text=text[:20],
        features={"fragments": fragments},
    )
    return write_line(Record(document=Document(id="d", text=text), annotator="gold", spans=(span,)))


def test_pieces_of_a_span_are_written_and_checked() -> None:
    line = with_pieces([[0, 3], [15, 20]])
    assert refusals(line) == []
    LINES.validate(json.loads(line))
    assert read_line(line, 1).spans[0].features["fragments"] == [[0, 3], [15, 20]]


@pytest.mark.parametrize(
    "fragments", [[[0, 3], [15, 19]], [[15, 20], [0, 3]], [[0, 20]], "0-3", [[0, 3], [15, "20"]]]
)
def test_pieces_that_do_not_fit_are_named_and_read_as_one(fragments: Any) -> None:
    line = with_pieces(fragments)
    [found] = refusals(line)
    assert found.reason.startswith('The span "s1" has a wrong feature "fragments". The pieces')
    assert read_line(line, 1).spans[0].features["fragments"] == fragments


def test_several_annotators_share_a_document_but_not_its_text() -> None:
    mine = a_value()
    hers = a_value() | {"annotator": "Mira"}
    assert refusals(json.dumps(mine).encode() + b"\n", json.dumps(hers).encode()) == []
    other = {"format": "goldspan/1", "id": "d1", "text": "Other", "annotator": "Jo", "spans": []}
    found = refusals(json.dumps(mine).encode() + b"\n", json.dumps(other).encode())
    assert [refusal.reason for refusal in found] == ['The document "d1" had another text in an earlier line.']


def test_an_endless_line_is_refused_and_the_next_one_read(monkeypatch: pytest.MonkeyPatch) -> None:
    good = json.dumps(a_value()).encode()
    monkeypatch.setattr(validation, "LONGEST_LINE", len(good) + 1)
    found = refusals(b"[" * 10 * len(good), b"\n", good, b"\n")
    assert [(refusal.place, refusal.reason) for refusal in found] == [
        ("line 1", "The line is longer than 0 MiB.")
    ]


def test_an_empty_file_is_a_dataset_of_nothing() -> None:
    assert refusals(b"") == []


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    with DatasetWriter(tmp_path / "out", Export(title="Boats"), splits=("train", "test")) as writer:
        for number in range(4):
            text = f"Talvik {number}"
            span = Span(
                id="s1", layer="entity", label="GPE", start=0, end=6, text="Talvik", features={"entry": "e1"}
            )
            record = Record(document=Document(id=f"d{number}", text=text), annotator="gold", spans=(span,))
            writer.add("train" if number else "test", record)
        writer.add_siblings([RelationAcross(label="same", head=End("d0", "s1"), child=End("d1", "s1"))])
        writer.add_siblings([Entry(id="e1", name="Talvik")])
    return tmp_path / "out"


def test_a_whole_dataset_is_sound_even_with_an_edited_card(dataset: Path) -> None:
    (dataset / "README.md").write_text("# Ours now\n")
    seen = Seen()
    assert list(validate_folder(dataset, seen)) == []
    assert (seen.documents, seen.lines, seen.spans) == (4, 4, 4)


def test_a_dataset_whose_files_changed_is_refused_file_by_file(dataset: Path) -> None:
    (dataset / "train.jsonl").unlink()
    (dataset / "more.jsonl").write_text("")
    with (dataset / "test.jsonl").open("a") as file:
        file.write("\n")
    assert [str(refusal) for refusal in validate_folder(dataset)] == [
        "test.jsonl: This file has changed since it was exported.",
        "train.jsonl: This file is missing.",
        "more.jsonl: This file is not part of the export.",
        'relations.jsonl, line 1: The span "s1" of the document "d1" is not in this dataset.',
    ]


def test_a_document_in_two_splits_is_a_leak(dataset: Path) -> None:
    with (dataset / "test.jsonl").open("ab") as file:
        file.write(
            (dataset / "train.jsonl").read_bytes().splitlines(keepends=True)[0].replace(b'"gold"', b'"Mira"')
        )
    reasons = [refusal.reason for refusal in validate_folder(dataset)]
    assert any(reason.endswith("stands in test.jsonl too: the splits leak.") for reason in reasons)


def test_siblings_are_checked_against_the_documents(dataset: Path) -> None:
    entries = dataset / "entries.jsonl"
    entries.write_text('{"id":"e2","name":"Korvo"}\n{"id":"e2","name":"Korvo"}\n{"id":""}\n')
    reasons = {refusal.reason for refusal in validate_folder(dataset)}
    assert 'The entry "e2" stands twice.' in reasons
    assert 'The field "id" is empty.' in reasons
    assert 'The span "s1" names the entry "e1", which is not in entries.jsonl.' in reasons


@pytest.mark.parametrize("manifest", [None, b"", b"{}", b"\xff", b"[" * 100_000])
def test_a_folder_without_a_manifest_of_ours_is_refused(dataset: Path, manifest: bytes | None) -> None:
    if manifest is None:
        (dataset / "manifest.json").unlink()
    else:
        (dataset / "manifest.json").write_bytes(manifest)
    found = list(validate_folder(dataset))
    assert len(found) == 1
    assert "manifest" in found[0].reason.lower()


def test_the_examples_of_the_documentation_are_valid() -> None:
    page = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
    line, across, entry = (json.loads(block) for block in re.findall(r"```json\n(.*?)```", page, re.S))
    assert refusals(json.dumps(line).encode()) == []
    LINES.validate(line)
    part("relation_across").validate(across)
    part("entry").validate(entry)
