"""The formats of other tools that can be written, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from annotator.domain.errors import WrongUse
from annotator.domain.wording import worded
from annotator.formats.annotated_page import AnnotatedPageWriter
from annotator.formats.brat.writing import BratWriter
from annotator.formats.conll_writing import ConllWriter
from annotator.formats.conllu.writing import ConlluWriter
from annotator.formats.docbin.writing import DocBinWriter
from annotator.formats.doccano import DoccanoWriter
from annotator.formats.foreign_output import Writer
from annotator.formats.gate.bdoc import GateJsonWriter
from annotator.formats.gate.xml_writing import GateXmlWriter
from annotator.formats.hugging_face.writing import HuggingFaceWriter
from annotator.formats.label_studio_writing import LabelStudioWriter
from annotator.formats.medtator.writing import MedtatorWriter
from annotator.formats.prodigy import ProdigyWriter
from annotator.formats.pubannotation.writing import PubAnnotationWriter
from annotator.formats.spacy_json import SpacyJsonWriter
from annotator.formats.span_table import SpanTableWriter
from annotator.formats.uima.writing import CasJsonWriter, XmiWriter
from annotator.formats.web_annotation.writing import WebAnnotationWriter
from annotator.formats.webanno.writing import WebannoWriter

_WRITERS: Mapping[str, Callable[[], Writer]] = MappingProxyType(
    {
        "brat": BratWriter,
        "prodigy": ProdigyWriter,
        "doccano": DoccanoWriter,
        "doccano-relations": lambda: DoccanoWriter(relations=True),
        "label-studio": LabelStudioWriter,
        "spacy-json": SpacyJsonWriter,
        "spans-csv": SpanTableWriter,
        "hugging-face": HuggingFaceWriter,
        "html": AnnotatedPageWriter,
        "gate-json": GateJsonWriter,
        "gate-xml": GateXmlWriter,
        "medtator": MedtatorWriter,
        "pubannotation": PubAnnotationWriter,
        "spacy": DocBinWriter,
        "xmi": XmiWriter,
        "cas-json": CasJsonWriter,
        "web-annotation": WebAnnotationWriter,
        "webanno": WebannoWriter,
        "conllu": ConlluWriter,
        "conll": ConllWriter,
        "conll-bioes": lambda: ConllWriter("bioes"),
        "conll-bilou": lambda: ConllWriter("bilou"),
    }
)
FOREIGN = tuple(_WRITERS)
"""The names of these formats. Each is one file, or a folder."""

ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        "prodigy": ".jsonl",
        "doccano": ".jsonl",
        "doccano-relations": ".jsonl",
        "label-studio": ".json",
        "pubannotation": ".json",
        "web-annotation": ".json",
        "spacy-json": ".json",
        "spacy": ".spacy",
        "spans-csv": ".csv",
        "html": ".html",
        "conll": ".conll",
        "conll-bioes": ".conll",
        "conll-bilou": ".conll",
        "conllu": ".conllu",
    }
)
"""How the names of files in each format end; folders have no ending."""


def writer_of(name: str) -> Writer:
    """A new writer of the format called ``name``.

    Raises:
        WrongUse: if there is no such format.
    """
    made = _WRITERS.get(name)
    if made is None:
        known = ", ".join(FOREIGN)
        raise WrongUse(
            worded("The format {name!r} is not known.", name=name),
            next_step=worded("Use jsonl, {known}.", known=known),
        )
    return made()
