"""The formats that the window writes, by the names people know the tools by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.splitting import Plan, plan_of
from annotator.domain.wording import worded

if TYPE_CHECKING:
    from annotator.services.exporting.export_choices import Choices
    from annotator.ui.main_window.export_dialog import Wanted

DATASET = "jsonl"
FORMATS = (
    (worded("Goldspan dataset: JSON Lines, manifest, card"), DATASET),
    (worded("spaCy DocBin (.spacy)"), "spacy"),
    (worded("Hugging Face dataset"), "hugging-face"),
    (worded("CoNLL columns, IOB2"), "conll"),
    (worded("CoNLL columns, BIOES"), "conll-bioes"),
    ("CoNLL-U", "conllu"),
    (worded("brat standoff"), "brat"),
    (worded("Label Studio"), "label-studio"),
    ("doccano", "doccano"),
    (worded("doccano with relations"), "doccano-relations"),
    (worded("Prodigy"), "prodigy"),
    (worded("WebAnno TSV, for INCEpTION"), "webanno"),
    ("UIMA CAS XMI", "xmi"),
    ("UIMA CAS JSON", "cas-json"),
    ("GATE XML", "gate-xml"),
    ("GATE JSON (BDOC)", "gate-json"),
    ("MedTator", "medtator"),
    ("PubAnnotation", "pubannotation"),
    (worded("Web Annotation (W3C)"), "web-annotation"),
    (worded("spaCy JSON"), "spacy-json"),
    (worded("Table of spans (CSV)"), "spans-csv"),
    (worded("Web page, for reading and printing"), "html"),
)
"""Words and the name of each format, the likeliest first."""

SPLITS = (
    (worded("Not split"), ""),
    (worded("Train 80 %, dev 10 %, test 10 %"), "train=80,dev=10,test=10"),
    (worded("Train 70 %, dev 15 %, test 15 %"), "train=70,dev=15,test=15"),
    (worded("Train 80 %, test 20 %"), "train=80,test=20"),
)
"""Words and the shares they stand for; near copies of an article always stay together."""

BY = (
    (worded("by article"), "document"),
    (worded("by outlet"), "outlet"),
    (worded("by date, the latest for testing"), "date"),
    (worded("by event"), "event"),
)
"""Words and what then stands in one split only."""


STATUSES = (
    (worded("Accepted"), "accepted"),
    (worded("Corrected"), "corrected"),
    (worded("Added"), "added"),
    (worded("Gold"), "gold"),
    (worded("Suggested"), "suggested"),
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
