"""The formats that the window writes, by the names people know the tools by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.splitting import Plan, plan_of

if TYPE_CHECKING:
    from annotator.services.exporting.export_choices import Choices
    from annotator.ui.main_window.export_dialog import Wanted

DATASET = "jsonl"
FORMATS = (
    ("Goldspan dataset: JSON Lines, manifest, card", DATASET),
    ("spaCy DocBin (.spacy)", "spacy"),
    ("Hugging Face dataset", "hugging-face"),
    ("CoNLL columns, IOB2", "conll"),
    ("CoNLL columns, BIOES", "conll-bioes"),
    ("CoNLL-U", "conllu"),
    ("brat standoff", "brat"),
    ("Label Studio", "label-studio"),
    ("doccano", "doccano"),
    ("doccano with relations", "doccano-relations"),
    ("Prodigy", "prodigy"),
    ("WebAnno TSV, for INCEpTION", "webanno"),
    ("UIMA CAS XMI", "xmi"),
    ("UIMA CAS JSON", "cas-json"),
    ("GATE XML", "gate-xml"),
    ("GATE JSON (BDOC)", "gate-json"),
    ("MedTator", "medtator"),
    ("PubAnnotation", "pubannotation"),
    ("Web Annotation (W3C)", "web-annotation"),
    ("spaCy JSON", "spacy-json"),
    ("Table of spans (CSV)", "spans-csv"),
    ("Web page, for reading and printing", "html"),
)
"""Words and the name of each format, the likeliest first."""

SPLITS = (
    ("Not split", ""),
    ("Train 80 %, dev 10 %, test 10 %", "train=80,dev=10,test=10"),
    ("Train 70 %, dev 15 %, test 15 %", "train=70,dev=15,test=15"),
    ("Train 80 %, test 20 %", "train=80,test=20"),
)
"""Words and the shares they stand for; near copies of an article always stay together."""

BY = (
    ("by article", "document"),
    ("by outlet", "outlet"),
    ("by date, the latest for testing", "date"),
    ("by event", "event"),
)
"""Words and what then stands in one split only."""


STATUSES = (
    ("Accepted", "accepted"),
    ("Corrected", "corrected"),
    ("Added", "added"),
    ("Gold", "gold"),
    ("Suggested", "suggested"),
)
"""Words and how a span came to be."""


def target(folder: Path, name: str, format_: str, split: str) -> Path:
    """What an export called ``name`` is written to: a file with its ending, or a folder."""
    from annotator.formats.foreign_writers import ENDINGS

    ending = "" if split else ENDINGS.get(format_, "")
    return folder / (name if name.lower().endswith(ending) else name + ending)


def is_folder(format_: str, split: str) -> bool:
    """Whether it is a folder that is written."""
    from annotator.formats.foreign_writers import ENDINGS

    return bool(split) or format_ not in ENDINGS


def plan(split: str, by: str) -> Plan | None:
    """The plan of what was chosen; None for no split."""
    return plan_of(split, by) if split else None


def choices(wanted: Wanted, *, parts: bool = True) -> Choices:
    """What the export service is told of what was chosen; without ``parts`` nothing of splits."""
    from annotator.services.exporting.export_choices import Choices

    return Choices(
        layers=frozenset(wanted.layers),
        labels=frozenset(wanted.labels),
        statuses=frozenset(wanted.statuses),
        soft_labels=wanted.soft_labels,
        plan=plan(wanted.split, wanted.by) if parts else None,
    )
