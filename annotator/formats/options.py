"""How files are read, as one value that a screen, a command or a child process can hand on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from annotator.domain.errors import WrongUse
from annotator.domain.wording import worded

FORMATS = (
    "text",
    "html",
    "docx",
    "pdf",
    "table",
    "jsonl",
    "brat",
    "prodigy",
    "doccano",
    "label-studio",
    "conll",
    "spans-csv",
    "spacy-json",
    "spacy",
    "web-annotation",
    "pubannotation",
    "conllu",
    "webanno",
    "xmi",
    "cas-json",
    "gate-json",
    "gate-xml",
    "medtator",
)
"""The formats articles are read from; ``table`` is CSV or TSV with an article a row."""

UNITS = ("code_points", "utf16", "utf8")
"""What positions in other tools' files may count."""

_LAYERS = MappingProxyType({"CLAIM": "claim", "SOURCE": "attribution", "CUE": "attribution"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """Choices for reading, each with a default that asks nobody.

    Args:
        format: one of ``FORMATS``, or empty to go by the content.
        encoding: the encoding of text files, or empty to find it out.
        unit: one of ``UNITS`` for positions in plain JSONL; empty for code points, unless the file
            itself proves another unit.
        layers: the layer of each label that is not in ``default_layer``, for formats without layers.
        default_layer: the layer of all other labels.
        find_language: whether to name the language of articles that do not say theirs.
        most_characters: the longest article taken, in code points.
        most_bytes: the largest file of one article taken; lines of JSONL have a limit of their own.
        seconds: how long one article may take to read in the child process.

    Raises:
        WrongUse: if the format or the unit is none of those named.
    """

    format: str = ""
    encoding: str = ""
    unit: str = ""
    layers: Mapping[str, str] = field(default_factory=lambda: _LAYERS)
    default_layer: str = "entity"
    find_language: bool = True
    most_characters: int = 5_000_000
    most_bytes: int = 64_000_000
    seconds: float = 60.0

    def __post_init__(self) -> None:
        """Refuse names that mean nothing."""
        if self.format and self.format not in FORMATS:
            raise WrongUse(
                worded("There is no format called {name!r}.", name=self.format),
                next_step=worded("Use {known}.", known=_list(FORMATS)),
            )
        if self.unit and self.unit not in UNITS:
            raise WrongUse(
                worded("There is no unit called {name!r}.", name=self.unit),
                next_step=worded("Use {known}.", known=_list(UNITS)),
            )

    def layer_of(self, label: str) -> str:
        """The layer that spans with this label go to."""
        return self.layers.get(label, self.default_layer)


def _list(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"
