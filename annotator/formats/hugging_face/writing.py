"""The layout of a dataset that Hugging Face's ``datasets`` loads: JSONL files and a card that types them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from annotator.domain.document import META_FIELDS
from annotator.domain.record import Record
from annotator.formats import own_notes
from annotator.formats.article import FOUND
from annotator.formats.document_facts import json_line, plain
from annotator.formats.not_carried import NotCarried, count_missing

CARRIES = own_notes.EVERYTHING | {"annotator", "meta", "extra", "statuses", "origins"}
CARD = "README.md"
_STRING, _INTEGER, _NUMBER = "string", "int64", "float64"
_OF_BOTH = {"features": _STRING, "status": _STRING, "origin": _STRING, "score": _NUMBER}
_SPAN = {
    "id": _STRING,
    "layer": _STRING,
    "label": _STRING,
    "start": _INTEGER,
    "end": _INTEGER,
    "text": _STRING,
}
_RELATION = {"id": _STRING, "label": _STRING, "head": _STRING, "child": _STRING}
_FIELDS = {"id": _STRING, "text": _STRING, **dict.fromkeys(META_FIELDS, _STRING), "annotator": _STRING}
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))


def everything(_record: Record) -> str:
    """The split of a dataset that has only one: ``datasets`` calls it train."""
    return "train"


class HuggingFaceWriter:
    """Writes ``data/SPLIT.jsonl`` and, at last, the card ``README.md``.

    Each row has every column, so that types never depend on what the first rows hold; features of
    spans and further facts are JSON in a column of text. ``split_of`` names the split of a record.
    """

    def __init__(self, split_of: Callable[[Record], str] = everything) -> None:
        self._split_of = split_of
        self._rows: Counter[str] = Counter()
        self._bytes: Counter[str] = Counter()
        self._labels: Counter[tuple[str, str]] = Counter()
        self._languages: Counter[str] = Counter()

    def line(self, record: Record, missing: NotCarried) -> tuple[str, bytes]:
        """The file that the record's row goes into, and the row."""
        count_missing(record, CARRIES, missing)
        document = record.document
        row: dict[str, Any] = {"id": document.id, "text": document.text}
        row |= {name: getattr(document, name) for name in META_FIELDS}
        row["annotator"] = record.annotator
        row["spans"] = [
            {key: getattr(span, key) for key in _SPAN} | _of_both(span)
            for span in sorted(record.spans, key=lambda s: s.order)
        ]
        row["relations"] = [
            {key: getattr(relation, key) for key in _RELATION} | _of_both(relation)
            for relation in sorted(record.relations, key=lambda r: r.order)
        ]
        extra = {key: value for key, value in document.extra.items() if key != FOUND}
        row["extra"] = _json(extra)
        split = self._split_of(record)
        content = json_line(row)
        self._rows[split] += 1
        self._bytes[split] += len(content)
        self._labels.update((span.layer, span.label) for span in record.spans)
        self._languages[document.language] += 1
        return f"data/{split}.jsonl", content

    def last_files(self) -> dict[str, bytes]:
        """The card."""
        return {CARD: "\n".join([*self._header(), *self._body()]).encode()}

    def _header(self) -> list[str]:
        rows = self._rows.total()
        size = next((name for most, name in _SIZES if rows < most), "n>1M")
        lines = ["---", "pretty_name: News articles with labelled spans"]
        languages = sorted(name for name in self._languages if name.isascii() and name.isalpha())
        lines += ["language:", *(f"- {_quoted(name)}" for name in languages)] if languages else []
        lines += [
            "license: unknown",
            "task_categories:",
            "- token-classification",
            "size_categories:",
            f"- {size}",
        ]
        lines += ["dataset_info:", "  features:", *_typed(_FIELDS)]
        for name, columns in (("spans", _SPAN), ("relations", _RELATION)):
            lines += [f"  - name: {name}", "    list:", *_typed({**columns, **_OF_BOTH}, "    ")]
        lines += [*_typed({"extra": _STRING}), "  splits:"]
        for split in self._splits():
            lines += [f"  - name: {split}", f"    num_bytes: {self._bytes[split]}"]
            lines += [f"    num_examples: {self._rows[split]}"]
        lines += [
            f"  dataset_size: {self._bytes.total()}",
            "configs:",
            "- config_name: default",
            "  data_files:",
        ]
        for split in self._splits():
            lines += [f"  - split: {split}", f"    path: data/{split}.jsonl"]
        return [*lines, "---", ""]

    def _splits(self) -> list[str]:
        """The usual splits in their usual order, then others."""
        usual = {"train": 0, "validation": 1, "dev": 1, "test": 2}
        return sorted(self._rows, key=lambda name: (usual.get(name, 3), name))

    def _body(self) -> list[str]:
        lines = [
            "# News articles with labelled spans",
            "",
            "One article with the work of one annotator a row. Positions of `spans` are Unicode code points,",
            "`end` excluded: `text[start:end]` in Python. `features` and `extra` are JSON in text:",
            "read them with `json.loads`.",
            "",
            "| layer | label | spans |",
            "| --- | --- | --- |",
        ]
        for (layer, label), number in sorted(self._labels.items()):
            lines.append(f"| {_cell(layer)} | {_cell(label)} | {number} |")
        lines += [
            "",
            "```python",
            "from datasets import load_dataset",
            "",
            'dataset = load_dataset("THIS_FOLDER")',
            "```",
        ]
        return [*lines, "", "The licence is yours to fill in, above.", ""]


def _of_both(item: Any) -> dict[str, Any]:
    return {
        "features": _json(item.features),
        "status": item.status.value,
        "origin": item.origin,
        "score": None if item.score is None else float(item.score),
    }


def _json(value: Mapping[str, Any]) -> str:
    return own_notes.as_text(plain(value))


def _typed(columns: Mapping[str, str], indent: str = "  ") -> list[str]:
    return [
        line
        for name, kind in columns.items()
        for line in (f"{indent}- name: {name}", f"{indent}  dtype: {kind}")
    ]


def _quoted(text: str) -> str:
    return f'"{text}"'  # "no" would be a truth value


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")
