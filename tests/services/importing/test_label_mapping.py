from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.errors import WrongUse
from annotator.domain.record import Record
from annotator.domain.span import Relation, Span
from annotator.formats.provenance import LABELS, REJECTED
from annotator.services.annotating.article import Article
from annotator.services.history import undo
from annotator.services.importing.import_corpus import import_paths, import_records
from annotator.services.importing.label_mapping import ANY, LabelMapping, Relabelling, mapping_of
from annotator.services.projects.projects import load_scheme
from annotator.store.people import Person
from annotator.store.workspace import Workspace

SCHEME = load_scheme("news-claims")
TEXT = "Acme left. Mara Voss of Acme said so in Talvik."


def spans(*given: tuple[str, str, int, int]) -> tuple[Span, ...]:
    return tuple(
        Span(id=f"s{n}", layer=layer, label=label, start=start, end=end, text=TEXT[start:end])
        for n, (layer, label, start, end) in enumerate(given)
    )


def record(*given: tuple[str, str, int, int], relations: Sequence[Relation] = ()) -> Record:
    return Record(
        document=Document(id="", text=TEXT, source_file="a.jsonl"),
        annotator="Mara",
        spans=spans(*given),
        relations=tuple(relations),
    )


def labels(of: Record) -> list[tuple[str, str, int]]:
    return [(s.layer, s.label, s.start) for s in of.spans]


def test_labels_become_others_and_leave_the_rest_alone() -> None:
    made = Relabelling(LabelMapping({("entity", "PER"): ("entity", "PERSON"), ("entity", "MISC"): None}))
    given_ = record(("entity", "ORG", 0, 4), ("entity", "PER", 11, 20), ("entity", "MISC", 40, 46))
    assert labels(made.of(given_)) == [("entity", "ORG", 0), ("entity", "PERSON", 11)]
    assert made.told() == ("PER was taken as PERSON: 1 span.", "MISC was left out, as chosen: 1 span.")


def test_relations_go_with_what_is_left_out_and_follow_what_becomes_the_same() -> None:
    mapping = LabelMapping({(ANY, "COMPANY"): (ANY, "ORG"), (ANY, "MISC"): None})
    given_ = record(
        ("entity", "COMPANY", 0, 4),
        ("entity", "ORG", 0, 4),
        ("entity", "PERSON", 11, 20),
        ("entity", "MISC", 40, 46),
        relations=[
            Relation(id="r1", label="works_for", head="s2", child="s0"),
            Relation(id="r2", label="in", head="s2", child="s3"),
            Relation(id="r3", label="same", head="s0", child="s1"),
        ],
    )
    made = Relabelling(mapping)
    came = made.of(given_)
    assert labels(came) == [("entity", "ORG", 0), ("entity", "PERSON", 11)]
    assert [(r.id, r.head, r.child) for r in came.relations] == [("r1", "s2", "s1")]
    assert "Spans that became the same as another were taken once: 1." in made.told()
    assert "Relations of spans that were left out went with them: 2." in made.told()


def test_rejections_and_the_labels_of_the_source_are_mapped_as_well() -> None:
    rejected = {"id": "x", "layer": "entity", "label": "PER", "start": 0, "end": 4, "text": "Acme"}
    given_ = Record(
        document=Document(id="", text=TEXT),
        annotator="Mara",
        provenance={REJECTED: [rejected], LABELS: [["entity", "PER"], ["entity", "MISC"]]},
    )
    came = Relabelling(LabelMapping({(ANY, "PER"): (ANY, "PERSON"), (ANY, "MISC"): None})).of(given_)
    assert came.provenance == {
        REJECTED: [rejected | {"label": "PERSON"}],
        LABELS: [["entity", "PERSON"]],
    }
    assert given_.provenance[REJECTED] == [rejected]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["entity", "claim"]),
            st.sampled_from(["A", "B", "C"]),
            st.integers(0, 3),
            st.integers(4, 9),
        ),
        unique=True,
    ),
    st.dictionaries(st.sampled_from(["A", "B", "C"]), st.sampled_from(["A", "B", "D", ""])),
)
def test_no_span_is_lost_but_those_left_out_or_doubled(
    given_: list[tuple[str, str, int, int]], chosen: dict[str, str]
) -> None:
    mapping = LabelMapping({(ANY, label): (ANY, to) if to else None for label, to in chosen.items()})
    came = Relabelling(mapping).of(record(*given_))
    wanted = {
        (layer, chosen.get(label, label), start, end)
        for layer, label, start, end in given_
        if chosen.get(label, label)
    }
    got = [(s.layer, s.label, s.start, s.end) for s in came.spans]
    assert set(got) == wanted
    assert len(got) == len(wanted)
    assert all(TEXT[s.start : s.end] == s.text for s in came.spans)


def test_an_import_brings_in_the_mapped_labels_alone(project: Workspace, lena: Person) -> None:
    with project.read() as reading:
        before = reading.schemes.get()
    report = import_records(
        project,
        [record(("entity", "PER", 11, 20), ("entity", "MISC", 40, 46))],
        person=lena,
        mapping=LabelMapping({("entity", "PER"): ("entity", "PERSON"), ("entity", "MISC"): None}),
    )
    assert report.labels_added == ()
    assert report.notes[-1] == "MISC was left out, as chosen: 1 span."
    with project.read() as reading:
        assert reading.schemes.get() == before
        mara = reading.people.named("Mara")
        assert mara is not None
        (row,) = reading.documents.rows()
    assert [m.label for m in Article(project, mara, row).marks()] == ["PERSON"]
    undo(project, lena)
    with project.read() as reading:
        assert reading.documents.rows() == []


def test_words_say_a_mapping(project: Workspace, tmp_path: Path) -> None:
    said = mapping_of(["PER=PERSON", "MISC=", "claim/X=entity/ORG", "a/b=NEW"], SCHEME)
    assert said.target("entity", "PER") == ("entity", "PERSON")
    assert said.target("entity", "MISC") is None
    assert said.target("claim", "X") == ("entity", "ORG")
    assert said.target("entity", "X") == ("entity", "X")
    assert said.target("entity", "a/b") == ("entity", "NEW")
    for wrong in (["PER"], ["=PERSON"], ["PER=ORG", "PER=PERSON"]):
        with pytest.raises(WrongUse):
            mapping_of(wrong, SCHEME)
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Acme left.", "spans": [{"start": 0, "end": 4, "label": "COMPANY"}]}\n')
    import_paths(project, [path], mapping=mapping_of(["COMPANY=ORG"], SCHEME), annotator="Mara")
    with project.read() as reading:
        mara = reading.people.named("Mara")
        assert mara is not None
        (row,) = reading.documents.rows()
    assert [m.label for m in Article(project, mara, row).marks()] == ["ORG"]
