"""Writes the sample corpus from its markup: articles, gold, three annotators' work, links.

    python sample_corpus/compile_markup.py [--markup FOLDER] [--into FOLDER] [--report]

Reads ``markup/`` beside this file unless told otherwise. The same markup gives the same bytes.
HTML articles are written by hand and stay as they are: a test compares the text the program's
reader finds in them with the text that was annotated. ``--report`` prints counts and the agreement
of each two annotators.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import itertools
import json
import re
import sys
import unicodedata
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from annotator_edits import Desk, Mark, read_edits
from markup_reading import Article, MarkupError, read_markup

HERE = Path(__file__).resolve().parent
ANNOTATORS = {"lena": "Lena M.", "tomas": "Tomas R.", "juno": "Juno K."}
LETTER = {"entity": "e", "attribution": "a"}
DOCUMENTS = uuid.UUID("6d1f2a7e-52f0-5a0e-9a58-0d7c7f4a3e21")
"""The program's namespace: an imported article and its record here are then the same document."""
LINK = re.compile(r"(\d\d)\.(\d+) (same|supports|contradicts|qualifies) (\d\d)\.(\d+)")

Json = dict[str, Any]


def main() -> int:
    """Compile everything; returns the exit code."""
    parser = argparse.ArgumentParser(description="Write the sample corpus from its markup.")
    parser.add_argument("--markup", type=Path, default=HERE / "markup", help="folder to read from")
    parser.add_argument("--into", type=Path, default=HERE, help="folder to write to (default: here)")
    parser.add_argument("--report", action="store_true", help="print counts and agreement")
    chosen = parser.parse_args()
    try:
        files, counts = compiled(chosen.markup)
    except MarkupError as error:
        sys.stderr.write(f"{error}\n")
        return 3
    for name, content in files.items():
        target = chosen.into / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    if chosen.report:
        sys.stdout.write(counts)
    return 0


def compiled(markup: Path) -> tuple[dict[str, bytes], str]:
    """All files to write, as name and bytes, and the report.

    Raises:
        MarkupError: if any mark, edit or link does not fit its article.
    """
    articles = [read_markup(path) for path in sorted(markup.glob("[0-9][0-9]-*.txt"))]
    entries = _entries(markup / "entries.txt")
    gold = {article.number: _gold(article, entries) for article in articles}
    files = {f"articles/{a.file_name}": a.text.encode() for a in articles if a.head["file"] != "html"}
    records = {"gold": [_record(article, "gold", gold[article.number]) for article in articles]}
    files["gold.jsonl"] = _lines(records["gold"])
    for stem, name in ANNOTATORS.items():
        edits = read_edits(markup / f"{stem}.edits")
        records[stem] = []
        for article in articles:
            if article.number in edits:
                desk = Desk(article, gold[article.number])
                for command in edits[article.number]:
                    desk.run(command)
                records[stem].append(_record(article, name, desk.marks))
        files[f"annotators/{stem}.jsonl"] = _lines(records[stem])
    links = _links(markup / "links.txt", {a.number: a for a in articles})
    files["relations.jsonl"] = _lines(links)
    files["entries.jsonl"] = _entry_lines(entries)
    return files, _report(articles, records, links)


def _entries(path: Path) -> dict[str, tuple[str, str]]:
    """Every spelling (lower case, composed) with the name and label of what it stands for."""
    spellings: dict[str, tuple[str, str]] = {}
    for line in filter(str.strip, path.read_text(encoding="utf-8").splitlines()):
        label, _, rest = line.strip().partition(" ")
        name, _, others = rest.partition(" = ")
        for spelling in (name, *filter(None, others.split("; "))):
            if _spelling(spelling) in spellings:
                raise MarkupError(f"{path.name}: {spelling!r} stands there twice")
            spellings[_spelling(spelling)] = (name, label)
    return spellings


def _spelling(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def _entry_lines(entries: dict[str, tuple[str, str]]) -> bytes:
    named = dict.fromkeys(entries.values())
    return _lines({"id": name, "name": name, "label": label} for name, label in named)


def _gold(article: Article, entries: dict[str, tuple[str, str]]) -> list[Mark]:
    marks: list[Mark] = []
    counts: collections.Counter[str] = collections.Counter()
    spoken: dict[tuple[str, bool], str] = {}
    ordered = sorted(article.spans, key=lambda s: (s.start, s.end, s.layer, s.label))
    for span in ordered:
        if span.claim:
            mark_id = f"c{span.claim}"
        else:
            counts[span.layer] += 1
            mark_id = f"{LETTER[span.layer]}{counts[span.layer]}"
        features = dict(article.claims[span.claim].features) if span.claim else {}
        if span.layer == "entity" and span.label not in ("DATE", "CARDINAL"):
            spelling = article.text[span.start : span.end]
            if _spelling(spelling) not in entries:
                raise MarkupError(f"{article.stem}: {spelling!r} is no entry")
            features["entry"] = entries[_spelling(spelling)][0]
        marks.append(Mark(mark_id, span.layer, span.label, span.start, span.end, features))
        for saying in span.sayings:
            spoken[saying, span.label == "CUE"] = mark_id
    for mark in marks:
        if mark.layer == "claim":
            line = article.claims[int(mark.id[1:])]
            mark.source = spoken[line.source, False] if line.source else ""
            mark.cue = spoken[line.cue, True] if line.cue else ""
    return marks


def document_id(article: Article) -> str:
    """The id under which the program imports the article."""
    return str(uuid.uuid5(DOCUMENTS, article.text))


def _record(article: Article, annotator: str, marks: list[Mark]) -> Json:
    head = article.head
    present = {mark.id for mark in marks}
    relations = [
        {"label": label, "head": mark.id, "child": child, "features": {}, "status": mark.status}
        for mark in sorted(marks, key=lambda m: (m.start, m.end))
        for label, child in (("claimed_by", mark.source), ("cued_by", mark.cue))
        if child in present
    ]
    return {
        "format": "goldspan/1",
        "id": document_id(article),
        "text": article.text,
        "meta": {
            "title": head["title"],
            "outlet": head["outlet"],
            "published": head["published"],
            **({"author": head["author"]} if head.get("author", "").strip() else {}),
            "url": head["url"],
            "language": head["language"],
            "source_file": article.file_name,
            "sha256": _sha256(article),
        },
        "annotator": annotator,
        "spans": [
            {
                "id": mark.id,
                "layer": mark.layer,
                "label": mark.label,
                "start": mark.start,
                "end": mark.end,
                "text": article.text[mark.start : mark.end],
                "features": dict(sorted(mark.features.items())),
                "status": mark.status,
            }
            for mark in sorted(marks, key=lambda m: (m.start, m.end, m.layer, m.label, m.id))
        ],
        "relations": sorted(
            ({"id": f"r{i}", **link} for i, link in enumerate(relations, 1)),
            key=lambda r: (r["label"], r["head"], r["child"], r["id"]),
        ),
        "furniture": [list(stretch) for stretch in article.furniture],
        "comments": [],
        "provenance": {"licence": "CC0-1.0"},
    }


def _sha256(article: Article) -> str:
    if article.head["file"] != "html":
        return hashlib.sha256(article.text.encode()).hexdigest()
    return hashlib.sha256((HERE / "articles" / article.file_name).read_bytes()).hexdigest()


def _lines(records: Iterable[Json]) -> bytes:
    rows = (json.dumps(record, ensure_ascii=False, separators=(",", ":")) for record in records)
    return "".join(f"{row}\n" for row in rows).encode()


def _links(path: Path, articles: dict[str, Article]) -> list[Json]:
    links: list[Json] = []
    for line in filter(str.strip, path.read_text(encoding="utf-8").splitlines()):
        match = LINK.fullmatch(line.split("  #")[0].strip())
        if match is None:
            raise MarkupError(f"{path.name}: bad link {line!r}")
        first, claim, label, second, other = match.groups()
        for number, wanted in ((first, claim), (second, other)):
            if number not in articles or int(wanted) not in articles[number].claims:
                raise MarkupError(f"{path.name}: no claim {number}.{wanted}")
        if first == second:
            raise MarkupError(f"{path.name}: {line!r} stays within one article")
        head = {"doc": document_id(articles[first]), "span": f"c{claim}"}
        child = {"doc": document_id(articles[second]), "span": f"c{other}"}
        links.append({"label": label, "head": head, "child": child})
    return links


def _report(articles: list[Article], records: dict[str, list[Json]], links: list[Json]) -> str:
    lines = [f"{len(articles)} articles, {sum(len(a.text.split()) for a in articles)} words"]
    lines += [f"  {a.file_name}: {len(a.text)} characters, {len(a.text.split())} words" for a in articles]
    for name, rows in records.items():
        labels = collections.Counter(f"{s['layer']}/{s['label']}" for r in rows for s in r["spans"])
        relations = collections.Counter(x["label"] for r in rows for x in r["relations"])
        lines.append(f"{name}: {len(rows)} documents, {labels.total()} spans {dict(sorted(labels.items()))}")
        lines.append(f"  relations {dict(relations)}")
    lines.append(f"links: {dict(collections.Counter(link['label'] for link in links))}")
    for one, other in itertools.combinations(ANNOTATORS, 2):
        lines += [f"{one} and {other}, exact: {line}" for line in _agreement(records[one], records[other])]
    return "\n".join(lines) + "\n"


def _agreement(one: list[Json], other: list[Json]) -> list[str]:
    sides = [{r["id"]: r["spans"] for r in rows} for rows in (one, other)]
    common = sorted(sides[0].keys() & sides[1].keys())
    lines = [f"{len(common)} documents in common"]
    for layer in ("", "entity", "claim", "attribution"):
        keys = [
            {
                (doc, s["layer"], s["label"], s["start"], s["end"])
                for doc in common
                for s in side[doc]
                if not layer or s["layer"] == layer
            }
            for side in sides
        ]
        total = len(keys[0]) + len(keys[1])
        lines.append(f"{layer or 'all layers'} F1 {2 * len(keys[0] & keys[1]) / total if total else 0:.3f}")
    return lines


if __name__ == "__main__":
    sys.exit(main())
