"""What a file is, by its content."""

from __future__ import annotations

import zlib

import pytest

from annotator.domain.errors import UnusableInput
from annotator.formats.recognition import Kind, recognised

ARTICLE = b"Guard storms the dam\n\nThe guard entered the dam before dawn.\n"


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.txt", ARTICLE, Kind.TEXT),
        ("no_extension", ARTICLE, Kind.TEXT),
        ("a.md", b"# Guard storms the dam\n", Kind.TEXT),
        ("a.html", ARTICLE, Kind.TEXT),
        ("a.txt", b"<!DOCTYPE html><p>Guard</p>", Kind.HTML),
        ("a.html", b"<p>Guard</p>", Kind.HTML),
        ("a.html", b"Guard <b>storms</b> dam", Kind.HTML),
        ("a.xml", b'<?xml version="1.0"?><html><p>Guard</p></html>', Kind.HTML),
        ("a.txt", b"<Guard> was what the sign said.", Kind.TEXT),
        ("a.txt", b"%PDF-1.7\n", Kind.PDF),
        ("a.docx", b"PK\x03\x04....", Kind.ZIP),
        ("a.gz", b"\x1f\x8b\x08", Kind.GZIP),
        ("a.txt", b'{"text": "Guard"}\n{"text": "Dam"}\n', Kind.JSONL),
        ("a.jsonl", b'{"text": \n', Kind.JSONL),
        ("a.json", b'{"text": "bad \\ud83d"}', Kind.JSONL),
        ("a.txt", b"{in brackets} said the guard", Kind.TEXT),
        ("a.txt", b"[in brackets] said the guard", Kind.TEXT),
        ("a.csv", b"title,text\nGuard,Dam\n", Kind.TABLE),
        ("a.txt", b"title\ttext\tdate\nGuard\tDam\t2024-03-14\n", Kind.TABLE),
        ("a.txt", "Guard".encode("utf-16"), Kind.TEXT),
        ("a.txt", b"Acme\x00Corp said\x00\x00 no.\n", Kind.TEXT),
        ("notes.txt", b"O dear\nO my\n", Kind.TEXT),
    ],
)
def test_articles_and_datasets_are_recognised(name: str, head: bytes, kind: Kind) -> None:
    assert recognised(name, head) is kind


@pytest.mark.parametrize(
    ("name", "head", "reason"),
    [
        ("a.txt", b"SQLite format 3\x00...", "a database"),
        ("a.sqlite", b"this is text\n", "should be a database"),
        ("a.ann", b"T1\tORG 0 4\tAcme\n", "annotations without the text they belong to"),
        ("a.txt", b"T1\tORG 0 4\tAcme\nR1\tx Arg1:T1 Arg2:T1\n", "brat annotations"),
        ("a.json", b'{\n "name": "a"\n}\n', "not one document a line"),
        ("a.txt", b'{\n "name": "a"\n}\n', "not one document a line"),
        ("a.xml", b'<?xml version="1.0"?><typeSystemDescription/>', "type systems by themselves"),
        ("a.xml", b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x "y">]><TEI/>', "TEI documents"),
        ("a.xml", b"<a><a>", "XML files of other tools can't be imported yet"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "old Office"),
        ("a.txt", b"{\\rtf1 Guard}", "RTF"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "picture"),
        ("a.tar", b"\x00" * 257 + b"ustar", "tar archive"),
        ("a.txt", bytes(range(32)) * 20, "binary data"),
        ("a.py", b"print('guard')\n", "a program or its settings"),
        ("a.pickle", b"text", "never read"),
    ],
)
def test_what_is_no_article_is_refused_by_name(name: str, head: bytes, reason: str) -> None:
    with pytest.raises(UnusableInput, match=reason):
        recognised(name, head)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"#FORMAT=WebAnno TSV 3.3\n#T_SP=a.B|value\n", Kind.WEBANNO),
        (b"# text = Talvik\n1\tTalvik\t_\t_\t_\t_\t_\t_\t_\t_\n", Kind.CONLLU),
        (b'<?xml version="1.0"?><GateDocument version="3"/>', Kind.GATE_XML),
        (b'<?xml version="1.0"?><xmi:XMI xmlns:xmi="x"/>', Kind.XMI),
        (b'<?xml version="1.0"?>\n<NEWS>\n<TEXT><![CDATA[Talvik]]></TEXT></NEWS>', Kind.MEDTATOR),
        (b'{"annotation_sets": {}, "text": "Talvik"}', Kind.GATE_JSON),
        (b'{\n "%TYPES": {}\n}', Kind.CAS_JSON),
        (b'[\n {"text": "Talvik", "denotations": []}]', Kind.PUBANNOTATION),
        (
            b'{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "target": "a"}',
            Kind.WEB_ANNOTATION,
        ),
        (zlib.compress(b"\x89\xa7version\xa30.1" + b"\x90" * 40), Kind.DOCBIN),
    ],
)
def test_other_tools_are_told_by_their_content(head: bytes, kind: Kind) -> None:
    assert recognised("a.txt", head) is kind


def test_a_format_a_person_named_goes_before_the_name_of_the_file() -> None:
    assert recognised("a.conll", ARTICLE, "text") is Kind.TEXT
    assert recognised("a.txt", b"a,b\n", "table") is Kind.TABLE
