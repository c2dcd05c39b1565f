"""Counts what is read of real files of other tools: ``python packaging/format_counts.py`` writes the table.

The files and the counts that readers which are not ours made of them lie beside the repository
(GOLDSPAN_SHARED or ../shared); without them nothing is written. The table stands in
docs/other-formats.md; a difference is explained in its row by what the import report says.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.record import Record, Refusal
from annotator.formats.options import ReadOptions
from annotator.services.reading.gather import gather

_REPOSITORY = Path(__file__).resolve().parents[1]
PAGE = _REPOSITORY / "docs" / "other-formats.md"
_BEGIN = "<!-- counts: written by packaging/format_counts.py -->\n"
_END = "<!-- end of counts -->\n"
_EMPTY = re.compile(r"From (\d+) to \1 is no range")
_TWICE = re.compile(r"Spans that stood there twice were taken once: ([\d,]+)")
_TOKENS = re.compile(r"([\d,]+) tokens|from its tokens \(([\d,]+)\)")
_Index = Mapping[str, Any]


@dataclass(slots=True)
class Counts:
    """What was read of some files, or should have been, by what it is."""

    numbers: Counter[str] = field(default_factory=Counter)
    units: set[str] = field(default_factory=set)
    empty: int = 0
    twice: int = 0
    refused: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Some files: where they are, what should be in them, and the unit their format prescribes."""

    name: str
    format: str
    files: tuple[str, ...]
    expected: Callable[[_Index, Path], Mapping[str, int]]
    unit: str = ""
    read_as: str = ""
    why: str = ""


def counted(case: Case, data: Path) -> Counts:
    """What is read of the files of a case."""
    paths = [path for pattern in case.files for path in sorted(data.glob(pattern))]
    found = Counts()
    for item in gather(paths, ReadOptions(find_language=False, format=case.read_as)):
        if isinstance(item, Refusal):
            if _EMPTY.search(item.reason):
                found.empty += 1
            elif not item.reason.startswith("Hidden files"):
                found.refused[re.sub(r"“.*?”|'.*?'|\d+", "…", item.reason)] += 1
            continue
        _count(item, found)
    return found


def _count(record: Record, found: Counts) -> None:
    notes = " ".join(record.notes)
    found.numbers["documents"] += 1
    found.numbers["spans"] += len(record.spans)
    found.numbers["relations"] += sum(
        "event" not in r.features and "group" not in r.features for r in record.relations
    )
    found.numbers["events"] += sum(len(_events(span.features.get("events"))) for span in record.spans)
    found.numbers["discontinuous"] += sum("fragments" in span.features for span in record.spans)
    whole = record.document.extra.get("document_tags") or record.document.extra.get("choices") or {}
    found.numbers["for the whole document"] += sum(len(each) for each in whole.values())
    found.numbers["tokens"] += sum(int((a or b).replace(",", "")) for a, b in _TOKENS.findall(notes))
    found.twice += sum(int(number.replace(",", "")) for number in _TWICE.findall(notes))
    if record.spans:
        found.units.add("UTF-16" if "UTF-16" in notes else "code points")


def _events(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _named(name: str, *path: str, **keys: str) -> Callable[[_Index, Path], Mapping[str, int]]:
    """The counts of INDEX.json under ``path``, called as here: ``spans="entities"``."""

    def expected(index: _Index, _data: Path) -> Mapping[str, int]:
        value: Any = index[name]
        for part in path:
            value = value[part]
        return {
            key.replace("_", " "): sum(value.get(k, 0) for k in said.split("+")) for key, said in keys.items()
        }

    return expected


def _medtator(index: _Index, _data: Path) -> Mapping[str, int]:
    found: Counter[str] = Counter()
    for counts in index["medtator"].values():
        for key, name in (("documents", "documents"), ("spans", "spans"), ("links", "relations")):
            found[name] += counts.get(key, 0)
        found["discontinuous"] += counts.get("discontinuous", 0)
        found["for the whole document"] += counts.get("document_level", 0)
    return found


def _gate(suffix: str) -> Callable[[_Index, Path], Mapping[str, int]]:
    def expected(index: _Index, _data: Path) -> Mapping[str, int]:
        sets = [c["annotation_sets"] for name, c in index["gate-python"].items() if name.endswith(suffix)]
        filled = sum(max(1, sum(map(bool, each.values()))) for each in sets)
        return {"documents": filled, "spans": sum(sum(each.values()) for each in sets)}

    return expected


def _brat_lines(pattern: str) -> Callable[[_Index, Path], Mapping[str, int]]:
    """For parts of a corpus: lines of the annotation files, by their first letter."""

    def expected(_index: _Index, data: Path) -> Mapping[str, int]:
        files = [path.read_text("utf-8").split("\n") for path in sorted(data.glob(pattern))]
        found = Counter(line[0] for lines in files for line in lines if re.match(r"[TRE]\d+\t", line))
        return {"documents": len(files), "spans": found["T"], "events": found["E"], "relations": found["R"]}

    return expected


def _webanno(index: _Index, data: Path) -> Mapping[str, int]:
    """Annotations and relations in the keys that lie beside the files."""
    spans = cases = 0
    for key in sorted(data.glob("webanno-tsv3/tsv3-suite/*/reference.xmi")):
        cases += 1
        for tag in re.findall(r"<[A-Za-z_]\w*:(\w+)([^>]*)>", key.read_text("utf-8")):
            structure = tag[0] in {"Token", "Sentence", "DocumentMetaData", "Sofa", "TagsetDescription"}
            spans += " begin=" in tag[1] and "Governor=" not in tag[1] and not structure
    return {"documents": cases, "spans": spans, "relations": index["webanno-tsv3"]["relations_in_keys"]}


def _label_studio(index: _Index, _data: Path) -> Mapping[str, int]:
    found: Counter[str] = Counter()
    for counts in index["labelstudio-editor"].values():
        found["documents"] += counts["annotations"]
        for key, number in counts.items():
            if key.endswith("labels"):
                found["spans"] += number
            elif key != "annotations":
                found["for the whole document"] += number
    return found


_EMOJI = "cassis/json/fs_as_array/ser-ref/casWithEmojiUnicodeTextAndAnnotations/"
_NEWS = "annotated_news_headlines-ORG-PERSON-LOCATION-ner.jsonl"
CASES = (
    Case(
        name="brat's tutorials",
        format="brat",
        files=("brat-tutorials/bio", "brat-tutorials/news"),
        expected=_named(
            "brat-tutorials", documents="documents", spans="spans", relations="relations", events="events"
        ),
    ),
    Case(
        name="bratiaa's example, four annotators",
        format="brat",
        files=(
            "brat-multiannot-bratiaa/example-files/example-project",
            "brat-multiannot-bratiaa/data/agreement",
        ),
        expected=_named("brat-multiannot-bratiaa", documents="documents", spans="spans"),
        why="a README without annotations is a text as well",
    ),
    Case(
        name="LitBank (what lies here)",
        format="brat",
        files=("litbank/coref",),
        expected=_brat_lines("litbank/coref/**/*.ann"),
    ),
    Case(
        name="WebAnno's own tests",
        format="webanno",
        files=("webanno-tsv3/tsv3-suite/*/reference.tsv",),
        expected=_webanno,
        unit="UTF-16",
        why="2 files have no key; slots, chains and tokens that relations name are relations and spans here",
    ),
    Case(
        name="the keys of these tests",
        format="xmi",
        files=("webanno-tsv3/tsv3-suite/*/reference.xmi",),
        expected=_webanno,
        unit="UTF-16",
        why="slots and tokens that relations name are relations and spans here",
    ),
    Case(
        name="cassis, emoji",
        format="xmi, cas-json",
        files=(f"{_EMOJI}data.json", f"{_EMOJI}debug.xmi"),
        expected=lambda index, _data: {
            "documents": 2,
            "spans": 2 * (len(index["cassis"]["emoji_case"]["code_point_offsets_after_cassis"]) - 1),
        },
        unit="UTF-16",
        why="the annotation of the whole document is none of the spans",
    ),
    Case(
        name="doccano, relations",
        format="doccano",
        files=("doccano/data_import/tests/data/relation_extraction/example.jsonl",),
        expected=_named(
            "doccano", "relation_jsonl", documents="documents", spans="entities", relations="relations"
        ),
    ),
    Case(
        name="doccano, sequences",
        format="doccano",
        files=("doccano/data_import/tests/data/sequence_labeling/example.jsonl",),
        expected=_named("doccano", "sequence_jsonl", documents="documents", spans="spans"),
    ),
    Case(
        name="Label Studio's examples",
        format="label-studio",
        files=("labelstudio-editor/*/annotations/*.json",),
        expected=_label_studio,
        read_as="label-studio",
    ),
    Case(
        name="Prodigy, news headlines",
        format="prodigy",
        files=(f"prodigy-recipes/example-datasets/{_NEWS}",),
        expected=_named("prodigy-recipes", _NEWS, documents="records", spans="spans"),
        why="one task was answered “ignore”",
    ),
    Case(
        name="Prodigy, texts not annotated yet",
        format="prodigy",
        files=tuple(
            f"prodigy-recipes/**/{name}"
            for name in ("raw_news-headlines-nyt.jsonl", "examples.jsonl", "food_data_sample.jsonl")
        ),
        expected=lambda index, _data: {
            "documents": sum(
                index["prodigy-recipes"][name]["records"]
                for name in ("raw_news-headlines-nyt.jsonl", "examples.jsonl", "food_data_sample.jsonl")
            )
        },
    ),
    Case(
        name="W3C's samples of annotations",
        format="web-annotation",
        files=("w3c-annotation/tools/samples/*/*.json",),
        expected=_named("w3c-annotation", documents="samples"),
        why="they speak of pages and pictures that do not lie beside them",
    ),
    Case(
        name="cassis, all its files",
        format="xmi, cas-json",
        files=("cassis/**/*.xmi", "cassis/**/*.json"),
        expected=_named("cassis", documents="json_files+xmi_files"),
        unit="UTF-16",
        why="each view with text is a document, and views without text are none",
    ),
    Case(
        name="Prodigy, biomedical events",
        format="prodigy",
        files=("prodigy-recipes/example-datasets/bio_events.jsonl",),
        expected=_named("prodigy-recipes", "bio_events.jsonl", documents="records", spans="spans"),
    ),
    Case(
        name="spaCy's training example",
        format="spacy-json",
        files=("spacy-training-json/training-data.json",),
        expected=_named("spacy-training-json", documents="documents"),
    ),
    *(
        Case(
            name=f"WNUT 2017, {name}",
            format="conll",
            files=(f"wnut17/{name}",),
            expected=lambda index, _data, name=name: {
                "documents": 1,
                "spans": index["wnut17"][name]["entities"],
                "tokens": index["wnut17"][name]["tokens"],
            },
        )
        for name in ("emerging.dev.conll", "emerging.test.annotated", "wnut17train.conll")
    ),
    Case(
        name="GATE documents as JSON",
        format="gate-json",
        files=("gate-python/**/*.bdocjs",),
        expected=_gate(".bdocjs"),
        unit="as each file says",
        why="a document for each set with annotations",
    ),
    Case(
        name="GATE documents as XML",
        format="gate-xml",
        files=("gate-python/**/*.xml",),
        expected=_gate(".xml"),
        unit="nodes in the text",
        why="a document for each set with annotations",
    ),
    Case(
        name="Universal Dependencies, Pashto",
        format="conllu",
        files=("ud-conllu/*.conllu",),
        expected=lambda index, _data: {
            "documents": 1,
            "spans": 0,
            "tokens": sum(c["words"] - c["multiword_tokens"] for c in index["ud-conllu"].values()),
        },
        why="each of its 35 tokens of several words has two",
    ),
    Case(
        name="MedTator, 8 tasks",
        format="medtator",
        files=("medtator/**/*.xml",),
        expected=_medtator,
        why="",
    ),
)


def row(case: Case, wanted: Mapping[str, int], found: Counts) -> str:
    """The row of the table for one case."""
    expected = "; ".join(f"{number:,} {name}" for name, number in wanted.items() if number)
    read = "; ".join(
        _compared(name, number, found) for name, number in wanted.items() if number or found.numbers[name]
    )
    why = [case.why] if case.why else []
    if found.empty:
        why.append(f"{found.empty:,} ranges are empty and refused")
    if found.twice:
        why.append(f"{found.twice:,} stood there twice and were taken once")
    why += [f"{number:,} refused: {reason.rstrip('.')}" for reason, number in found.refused.most_common(3)]
    unit = case.unit or ", ".join(sorted(found.units)) or "–"
    cells = (case.name, f"`{case.format}`", expected, read, unit, "; ".join(why))
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _compared(name: str, number: int, found: Counts) -> str:
    read = found.numbers[name]
    return f"{read:,} {name}" if read == number else f"**{read:,}** {name}"


def table(data: Path) -> str:
    """The table, as Markdown."""
    entries = json.loads((data / "INDEX.json").read_text("utf-8"))
    index = {entry["name"]: entry["expected"] for entry in entries}
    lines = ["| files | format | counted by others | read | positions count | where it differs |"]
    lines.append("| --- | --- | --- | --- | --- | --- |")
    lines += [row(case, case.expected(index, data), counted(case, data)) for case in CASES]
    return "\n".join(lines) + "\n"


def written(page: str, content: str) -> str:
    """``page`` with ``content`` between its marks."""
    before, _, rest = page.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    return f"{before}{_BEGIN}{content}{_END}{after}"


def shared_data() -> Path | None:
    """The folder of real files, where it is."""
    folder = Path(os.environ.get("GOLDSPAN_SHARED", _REPOSITORY.parent / "shared")) / "data"
    return folder if (folder / "INDEX.json").is_file() else None


def _main(say: Callable[[str], object]) -> None:
    data = shared_data()
    if data is None:
        say("The real files are not on this machine: nothing was written.\n")
        return
    content = table(data)
    PAGE.write_text(written(PAGE.read_text("utf-8"), content), "utf-8")
    say(content)


if __name__ == "__main__":
    import sys

    _main(sys.stdout.write)
