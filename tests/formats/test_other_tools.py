"""Files as other tools write them: what each shape becomes, and what is told of the rest."""

from __future__ import annotations

import json
from typing import Any

import pytest

from annotator.domain.record import Record, Refusal
from annotator.formats.options import ReadOptions
from annotator.formats.reading import read, read_stream

_OPTIONS = ReadOptions(find_language=False)


def _items(content: str | dict[str, Any] | list[Any]) -> tuple[list[Record], list[Refusal]]:
    data = content if isinstance(content, str) else json.dumps(content)
    items = list(read("a", data.encode(), _OPTIONS))
    return [i for i in items if isinstance(i, Record)], [i for i in items if isinstance(i, Refusal)]


def _record(content: str | dict[str, Any] | list[Any]) -> Record:
    (record,), refused = _items(content)
    assert refused == []
    return record


def _marks(record: Record) -> list[tuple[str, str]]:
    return [(span.label, span.text) for span in record.spans]


def _links(record: Record) -> list[tuple[str, str, str]]:
    words = {span.id: span.text for span in record.spans}
    return [(r.label, words[r.head], words[r.child]) for r in record.relations]


_TEXT = "😀 Ann met Bob and Eve."


def _denotations(*, unit: int = 0) -> list[dict[str, Any]]:
    return [
        {"id": "T1", "span": {"begin": 2 + unit, "end": 5 + unit}, "obj": "PER"},
        {"id": "T2", "span": {"begin": 10 + unit, "end": 13 + unit}, "obj": "PER"},
        {"id": "T3", "span": {"begin": 18 + unit, "end": 21 + unit}, "obj": "PER"},
    ]


def test_pubannotation_has_attributes_modifications_and_tracks() -> None:
    value = {
        "sourcedb": "News",
        "sourceid": "7",
        "text": _TEXT,
        "denotations": _denotations(),
        "relations": [{"id": "R1", "subj": "T1", "pred": "met", "obj": "T2"}],
        "attributes": [
            {"id": "A1", "subj": "T1", "pred": "sure", "obj": True},
            {"id": "A2", "subj": "R1", "pred": "when", "obj": "today"},
        ],
        "modifications": [{"id": "M1", "pred": "Negation", "obj": "T2"}],
        "tracks": [{"project": "Ben", "denotations": _denotations()[:1]}],
    }
    (own, track), refused = _items(value)
    assert refused == []
    assert _marks(own) == [("PER", "Ann"), ("PER", "Bob"), ("PER", "Eve")]
    assert _links(own) == [("met", "Ann", "Bob")]
    assert [dict(span.features) for span in own.spans] == [{"sure": True}, {"Negation": True}, {}]
    assert own.relations[0].features == {"when": "today"}
    assert own.document.extra["sourceid"] == "7"
    assert (track.annotator, _marks(track)) == ("Ben", [("PER", "Ann")])


def test_pubannotation_ties_pieces_both_ways() -> None:
    pieces = [{"begin": 10, "end": 13}, {"begin": 2, "end": 5}]
    bag = {"text": _TEXT, "denotations": [{"id": "T1", "obj": "MEETING", "span": pieces}]}
    chain = {"text": _TEXT, "denotations": _denotations()[:2]}
    chain["relations"] = [{"id": "R1", "subj": "T2", "pred": "_lexicallyChainedTo", "obj": "T1"}]
    for value in (bag, chain):
        (span,) = _record(value).spans
        assert (span.start, span.end) == (2, 13)
        assert span.features["fragments"] == [[2, 5], [10, 13]]


def test_pubannotation_that_counts_utf16_is_found_out() -> None:
    record = _record({"text": _TEXT, "denotations": _denotations(unit=1)})
    assert _marks(record) == [("PER", "Ann"), ("PER", "Bob"), ("PER", "Eve")]
    assert any("UTF-16" in note for note in record.notes)


def test_pubannotation_without_its_text_or_with_loose_ends_says_so() -> None:
    _, (refused,) = _items({"sourcedb": "PubMed", "sourceid": "1", "denotations": []})
    assert "no text" in refused.reason
    value = {
        "text": _TEXT,
        "denotations": [_denotations()[0], {"id": "T2", "obj": "X"}],
        "relations": [{"subj": "T1", "pred": "x", "obj": "T9"}],
        "attributes": [{"subj": "T9", "pred": "x", "obj": 1}],
    }
    (record,), refused_all = _items(value)
    assert len(record.spans) == 1
    assert len(refused_all) == 3


def _annotation(selector: Any, **more: Any) -> dict[str, Any]:
    target = {"source": "http://example.org/a.txt", "selector": selector}
    body = {"type": "TextualBody", "purpose": "tagging", "value": "PER"}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "body": body,
        "target": target,
        **more,
    }


def _position(start: int, end: int) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def _web(value: Any, text: str | None = _TEXT) -> list[Record | Refusal]:
    import io

    stream = io.BytesIO(json.dumps(value).encode())
    found = None if text is None else text.encode()
    return list(read_stream("a.json", stream, _OPTIONS, lambda _name: found))


def test_web_annotations_point_by_position_and_by_quotation() -> None:
    quote = {"type": "TextQuoteSelector", "exact": "Bob", "prefix": "met ", "suffix": " and"}
    value = [
        _annotation(_position(2, 5), id="#1", creator={"name": "Ana"}),
        _annotation(quote, id="#2", creator="Ana"),
        _annotation({"type": "Choice", "items": [quote, _position(10, 13)]}, creator="Ben"),
        {"type": "Annotation", "motivation": "linking", "body": [{"purpose": "tagging", "value": "met"}]}
        | {"target": [{"id": "#1"}, {"id": "#2"}]},
    ]
    ana, ben = (item for item in _web(value) if isinstance(item, Record))
    assert (ana.annotator, _marks(ana)) == ("Ana", [("PER", "Ann"), ("PER", "Bob")])
    assert _links(ana) == [("met", "Ann", "Bob")]
    assert (ben.annotator, _marks(ben)) == ("Ben", [("PER", "Bob")])


def test_web_annotations_with_positions_in_utf16_are_told_by_their_quotations() -> None:
    quote = {"type": "TextQuoteSelector", "exact": "Ann"}
    (record,) = _web(_annotation([_position(3, 6), quote]))
    assert isinstance(record, Record)
    assert _marks(record) == [("PER", "Ann")]
    assert any("UTF-16" in note for note in record.notes)


def test_web_annotations_that_point_nowhere_are_refused_alone() -> None:
    value = [_annotation(_position(2, 5)), _annotation({"type": "TextQuoteSelector", "exact": "Zoe"})]
    record, refused = _web(value)
    assert isinstance(record, Record)
    assert isinstance(refused, Refusal)
    assert "exactly once" in refused.reason
    (refused,) = _web(value, None)
    assert isinstance(refused, Refusal)
    assert "not in the file" in refused.reason


def test_conllu_takes_tags_brackets_tokens_of_several_words_and_documents() -> None:
    lines = [
        "# newdoc id = one",
        "# global.Entity = GRP-etype-infstat",
        "# text = Vámonos al mar, Ann Lee.",
        "1-2\tVámonos\t_\t_\t_\t_\t_\t_\t_\t_",
        "1\tVamos\t_\t_\t_\t_\t_\t_\t_\tNER=B-GO",
        "2\tnos\t_\t_\t_\t_\t_\t_\t_\t_",
        "2.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_",
        "3-4\tal\t_\t_\t_\t_\t_\t_\t_\t_",
        "3\ta\t_\t_\t_\t_\t_\t_\t_\t_",
        "4\tel\t_\t_\t_\t_\t_\t_\t_\tEntity=(e1-place-new",
        "5\tmar\t_\t_\t_\t_\t_\t_\t_\tEntity=e1)|SpaceAfter=No",
        "6\t,\t_\t_\t_\t_\t_\t_\t_\t_",
        "7\tAnn\t_\t_\t_\t_\t_\t_\t_\tEntity=(e2-person-new(e3-name-new)|NER=B-PER",
        "8\tLee\t_\t_\t_\t_\t_\t_\t_\tEntity=e2)|NER=I-PER|SpaceAfter=No",
        "9\t.\t_\t_\t_\t_\t_\t_\t_\t_",
        "",
        "# newdoc id = two",
        "1\tBob\t_\t_\t_\t_\t_\t_\t_\tner=I-PER",
        "no line of words",
        "",
    ]
    (one, two), (refused,) = _items("\n".join(lines))
    assert one.document.text == "Vámonos al mar, Ann Lee."
    assert _marks(one) == [
        *(("GO", "Vámonos"), ("place", "al mar"), ("name", "Ann")),
        *(("PER", "Ann Lee"), ("person", "Ann Lee")),
    ]
    assert any("empty nodes" in note for note in one.notes)
    assert (two.document.extra["source_id"], _marks(two)) == ("two", [("PER", "Bob")])
    assert any("continued no entity" in note for note in two.notes)
    assert refused.place == "line 19"


def test_conllu_puts_the_text_together_from_the_spaces_misc_tells_of() -> None:
    lines = [
        "1\tAnn\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\s\\s",
        "2\tmet\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
        "3\tBob\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\n\\n",
        "",
        "1\tEve\t_\t_\t_\t_\t_\t_\t_\t_",
    ]
    assert _record("\n".join(lines)).document.text == "Ann  metBob\n\nEve"


def _bdoc(unit: str, start: int) -> dict[str, Any]:
    features = {"a": [1, {"b": None}]}
    annotation = {"type": "PER", "start": start, "end": start + 3, "id": 0, "features": features}
    sets = {"Key": {"annotations": [annotation]}}
    return {"text": _TEXT, "annotation_sets": sets, "offset_type": unit, "features": {"title": "On Ann"}}


@pytest.mark.parametrize(("unit", "start"), [("p", 2), ("j", 3)])
def test_gate_json_says_its_unit(unit: str, start: int) -> None:
    record = _record(_bdoc(unit, start))
    assert (record.annotator, _marks(record)) == ("Key", [("PER", "Ann")])
    assert record.spans[0].features == {"a": [1, {"b": None}]}
    assert record.document.title == "On Ann"


def test_gate_xml_reads_nodes_where_they_stand() -> None:
    value = '<Value className="java.lang.Integer">7</Value>'
    feature = f'<Feature><Name className="java.lang.String">n</Name>{value}</Feature>'
    content = (
        "<?xml version='1.0' encoding='UTF-8'?><GateDocument version='3'><GateDocumentFeatures/>"
        '<TextWithNodes>😀 <Node id="3"/>Ann<Node id="6"/> met</TextWithNodes><AnnotationSet/>'
        '<AnnotationSet Name="Key"><Annotation Id="1" Type="PER" StartNode="3" EndNode="6">'
        f"{feature}</Annotation>"
        '<Annotation Id="2" Type="PER" StartNode="3" EndNode="99"/></AnnotationSet></GateDocument>'
    )
    (record,), (refused,) = _items(content)
    assert (record.annotator, _marks(record)) == ("Key", [("PER", "Ann")])
    assert record.spans[0].features == {"n": 7}
    assert "node" in refused.reason


def test_webanno_slots_chains_and_escapes() -> None:
    lines = [
        "#FORMAT=WebAnno TSV 3.2",
        "#T_SP=webanno.custom.Host|role|ROLE_webanno.custom.Host:links_webanno.custom.Link|webanno.custom.Filler",
        "#T_SP=webanno.custom.Filler|value",
        "#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceType|referenceRelation",
        "",
        "",
        "#Text=😀 Ann met\\tBob.",
        "1-1\t0-2\t😀\t_\t_\t_\t_\t_\t_\t",
        "1-2\t3-6\tAnn\t_\t_\t_\tA\\_B\\|C\tpr[1]\tcoref->1-1\t",
        "1-3\t7-10\tmet\tx\tgoal;*\t1-2;1-4\t_\t_\t_\t",
        "1-4\t11-14\tBob\t_\t_\t_\tGPE\tnam[1]\t*->1-2\t",
        "1-5\t14-15\t.\t_\t_\t_\t_\t_\t_\t",
        "",
    ]
    record = _record("\n".join(lines))
    assert record.document.text == "😀 Ann met\tBob."
    assert sorted(_marks(record)) == sorted(
        [("A_B|C", "Ann"), ("pr", "Ann"), ("Host", "met"), ("GPE", "Bob"), ("nam", "Bob")]
    )
    assert sorted(_links(record)) == [
        ("coref", "Ann", "Bob"),
        ("goal", "met", "Ann"),
        ("links", "met", "Bob"),
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("#FORMAT=WebAnno TSV 2.0\n", "version 3"),
        ("#FORMAT=WebAnno TSV 3.3\n\n\n", "no tokens"),
        ("#FORMAT=WebAnno TSV 3.3", "no tokens"),
        ("#FORMAT=WebAnno TSV 3.3\n\n\n#Text=Ann\n1-1\t900000000-900000003\tAnn\t\n", "too large a gap"),
        (
            "#FORMAT=WebAnno TSV 3.3\n\n\n#Text=Ann\n1-1\t0-3\tAnn\t\n\n#Text=Bob\n2-1\t1-4\tBob\t\n",
            "within the one before",
        ),
    ],
)
def test_webanno_files_that_make_no_text_are_refused(content: str, reason: str) -> None:
    _, (refused,) = _items(content)
    assert reason in refused.reason


def test_cas_links_and_relations_are_read_without_a_type_system() -> None:
    content = (
        '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" '
        'xmlns:c="http:///webanno/custom.ecore" xmlns:n="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore">'
        '<n:NamedEntity xmi:id="2" sofa="1" begin="3" end="6" value="PER"/>'
        '<c:Meeting xmi:id="3" sofa="1" begin="7" end="10" number="2" links="4"/>'
        '<c:Link xmi:id="4" role="who" target="2"/>'
        '<c:Likes xmi:id="5" sofa="1" begin="7" end="10" Governor="2" Dependent="3" value="much"/>'
        '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="😀 Ann met"/></xmi:XMI>'
    )
    record = _record(content)
    assert _marks(record) == [("PER", "Ann"), ("Meeting", "met")]
    assert record.spans[1].features == {"number": "2"}
    assert sorted(_links(record)) == [("much", "Ann", "met"), ("who", "met", "Ann")]


def test_medtator_reads_pieces_links_and_tags_of_the_whole_document() -> None:
    content = (
        "<NEWS><TEXT><![CDATA[😀 Ann met\nBob and Eve.]]></TEXT><TAGS>"
        '<PER id="P0" spans="2~5" text="ann" sure="yes"/><PER id="P1" spans="11~14" text="Bob"/>'
        '<BOTH id="B0" spans="2~5,10~13" text="Ann … Bob"/>'
        '<TOPIC id="T0" spans="-1~-1" text="" kind="gossip"/>'
        '<LK id="L0" PERID="P0" PERText="ann" OTHERID="P1" OTHERText="Bob" when="now"/>'
        '<LK id="L1" PERID="P0"/>'
        '<PER id="P2" spans="4~9" text="Zoe"/></TAGS></NEWS>'
    )
    (record,), refused = _items(content)
    assert _marks(record) == [("PER", "Ann"), ("BOTH", "Ann met\nBob"), ("PER", "Bob")]
    assert record.spans[1].features["fragments"] == [[2, 5], [10, 13]]
    assert _links(record) == [("LK", "Ann", "Bob")]
    assert record.relations[0].features == {"when": "now", "roles": ["PER", "OTHER"]}
    assert record.document.extra["document_tags"] == {"TOPIC": [{"kind": "gossip"}]}
    assert len(refused) == 2
    assert any("moved" in note for note in record.notes)


def test_mae_tags_have_a_start_and_an_end() -> None:
    tag = '<PER id="P0" start="0" end="3" text="Ann"/>'
    content = f'<?xml version="1.0"?><T><TEXT>Ann met.</TEXT><TAGS>{tag}</TAGS></T>'
    assert _marks(_record(content)) == [("PER", "Ann")]


def test_xml_of_version_1_1_is_read_with_its_control_characters_replaced() -> None:
    content = (
        '<?xml version="1.1" encoding="UTF-8"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" '
        'xmlns:cas="http:///uima/cas.ecore" xmlns:c="http:///webanno/custom.ecore">'
        '<c:Meeting xmi:id="2" sofa="1" begin="4" end="7"/>'
        '<cas:Sofa xmi:id="1" sofaNum="1" sofaString="Ann&#1;met&#x1F;&#10;"/></xmi:XMI>'
    )
    record = _record(content)
    assert record.document.text == "Ann\ufffdmet\ufffd\n"
    assert _marks(record) == [("Meeting", "met")]
