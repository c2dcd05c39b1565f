"""Entities in the column MISC of CoNLL-U: tags that begin and continue, and brackets with names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from annotator.domain.wording import worded
from annotator.formats.foreign_spans import GivenSpan

TAG_KEYS = ("NER", "ner", "Ner", "NE", "ne", "NamedEntity", "Entity", "name", "BIO", "NERtag", "ner_tag")
"""The keys of MISC under which tools write tags; the first is ours."""

_TAG = re.compile(r"O|_|(?:(?P<prefix>[BIELSU])-)(?P<label>\S.*)")
_ANY_TAG = re.compile(r"[BIELSU]-[A-Z]{2,}[\w-]*")
_BARE = re.compile(r"(?!(?:O|No|no|_)$)[A-Za-z][\w.-]*")
_BARE_KEYS = frozenset(TAG_KEYS) - {"name"}
_YES = frozenset({"Yes", "yes"})
_BEGINS, _ENDS = frozenset("BSU"), frozenset("ELSU")
_BRACKET = re.compile(r"\((?P<opened>[^()]*)(?P<closed>\))?|(?:(?<=[()])|^)(?P<closing>[^()]+)\)")
_PART = re.compile(r"\[\d+/\d+\]$")
_ESCAPE = re.compile(r"\\([snp\\])")
_ESCAPED = {"s": " ", "n": "\n", "p": "|", "\\": "\\"}


class Tags:
    """Puts tagged tokens together; conlleval's rule says where an entity begins."""

    def __init__(self) -> None:
        self.spans: list[GivenSpan] = []
        self.orphans = 0
        self.bare = 0
        self._open: GivenSpan | None = None

    def word(self, start: int, end: int, misc: Mapping[str, str]) -> None:
        """Take a token at ``[start, end)`` code points."""
        key, value = _tag_of(misc)
        match = _TAG.fullmatch(value)
        prefix, label = (match["prefix"] or "", match["label"] or "") if match else ("", "")
        if match is None and key in _BARE_KEYS and _BARE.fullmatch(value):
            label = key if value in _YES else value
        label = _ESCAPE.sub(lambda found: _ESCAPED[found[1]], label)
        if not label:
            self._open = None
            return
        if self._open is None or prefix in _BEGINS or label != self._open.label:
            self.orphans += bool(prefix) and prefix not in _BEGINS
            self.bare += not prefix
            self._open = GivenSpan(start, end, label)
            self.spans.append(self._open)
        else:
            self._open.end = end
        if prefix in _ENDS:
            self._open = None

    def end_sentence(self) -> None:
        """No entity of tags goes over the end of a sentence."""
        self._open = None


def _tag_of(misc: Mapping[str, str]) -> tuple[str, str]:
    """The key and the value that name an entity: those of a usual key, else any that can be nothing else."""
    for key in TAG_KEYS:
        if key in misc:
            return key, misc[key]
    return next(((key, value) for key, value in misc.items() if _ANY_TAG.fullmatch(value)), ("", "O"))


class Brackets:
    """Entities that open with ``(name-type-…`` and close with ``name)``, within one another and across."""

    def __init__(self, fields: list[str]) -> None:
        self._fields = fields
        self._spans: list[GivenSpan] = []
        self._open: dict[str, list[GivenSpan]] = {}

    def word(self, start: int, end: int, said: Sequence[Mapping[str, str]]) -> None:
        """Take a token at ``[start, end)`` with what its words say."""
        for misc in said:
            value = misc.get("Entity", "")
            if "(" not in value and ")" not in value:
                continue
            for match in _BRACKET.finditer(value):
                if match["closing"]:
                    opened = self._open.get(self._name(match["closing"]))
                    if opened:
                        opened.pop().end = end
                    continue
                span = GivenSpan(start, end if match["closed"] else -1, self._label(match["opened"]))
                self._spans.append(span)
                if not match["closed"]:
                    self._open.setdefault(self._name(match["opened"]), []).append(span)

    def finish(self, refused: list[tuple[str, str]]) -> list[GivenSpan]:
        """The entities that were closed; the others are put into ``refused``."""
        refused += [
            (
                worded("entity at {start}", start=span.start),
                worded("Its bracket {label!r} is never closed.", label=span.label),
            )
            for span in self._spans
            if span.end < 0
        ]
        return [span for span in self._spans if span.end >= 0]

    def _label(self, opened: str) -> str:
        parts = opened.split("-")
        at = self._fields.index("etype") if "etype" in self._fields else min(1, len(parts) - 1)
        return parts[at] if at < len(parts) else ""

    def _name(self, opened: str) -> str:
        name = _PART.sub("", opened)
        if "[" in name.partition("-")[0]:
            name = name.partition("[")[0]
        at = next((n for n, each in enumerate(self._fields) if each in {"GRP", "eid"}), 0)
        parts = name.split("-")
        return parts[at] if at < len(parts) else name
