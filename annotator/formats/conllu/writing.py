"""Writes CoNLL-U: words with their spaces and, in MISC, the tags of one layer without overlaps."""

from __future__ import annotations

import re

from annotator.domain.document import META_FIELDS
from annotator.domain.record import Record
from annotator.formats.conll_writing import breaks_before, chosen_spans, spans_of_tokens, tokens_of
from annotator.formats.conllu.entities import TAG_KEYS
from annotator.formats.conllu.reading import META
from annotator.formats.not_carried import NotCarried, count_missing

CARRIES = frozenset({"annotator", "meta"})

_TO_ESCAPE = re.compile(r"[\s|\\]")
_ESCAPES = {" ": "\\s", "\n": "\\n", "\t": "\\t", "\r": "\\r", "|": "\\p", "\\": "\\\\"}


class ConlluWriter:
    """Writes the words of each record after a line ``# newdoc``; grammar is left empty.

    White space that is more than one space between words stands in ``SpacesAfter``, so that the
    text comes back to the character.
    """

    def begin(self) -> bytes:
        """Nothing."""
        return b""

    def end(self) -> bytes:
        """Nothing."""
        return b""

    def record(self, record: Record, missing: NotCarried) -> bytes:
        """The lines of one record."""
        count_missing(record, CARRIES, missing)
        text = record.document.text
        spans = chosen_spans(record, missing)
        ranges = list(tokens_of(text, spans))
        among = spans_of_tokens(ranges, spans)
        insides = {number for first, after in among for number in range(first + 1, after)}
        tags: dict[int, str] = {}
        for span, (first, after) in zip(spans, among, strict=True):
            tags |= {n: f"{'B' if n == first else 'I'}-{_escaped(span.label)}" for n in range(first, after)}
        starts = [
            n for n in range(len(ranges)) if n == 0 or (n not in insides and breaks_before(text, ranges, n))
        ]
        lines = [f"# newdoc id = {record.document.id}", "# meta::exact = yes"]
        lines += [
            f"# {META}{name} = {_escaped(value)}"
            for name in ("annotator", *META_FIELDS)
            if (value := record.annotator if name == "annotator" else getattr(record.document, name))
        ]
        for begin, after in zip(starts, [*starts[1:], len(ranges)], strict=True):
            first, last = ranges[begin][0], ranges[after - 1][1]
            lines.append(f"# text = {' '.join(text[first:last].split())}")
            for number in range(begin, after):
                start, end = ranges[number]
                following = ranges[number + 1][0] if number + 1 < len(ranges) else len(text)
                misc = _misc(text, start if number == 0 else 0, text[end:following], last=number + 1 == after)
                if number in tags:
                    misc = [f"{TAG_KEYS[0]}={tags[number]}", *misc]
                columns = [str(number - begin + 1), text[start:end], *"_______", "|".join(misc) or "_"]
                lines.append("\t".join(columns))
            lines.append("")
        return ("\n".join(lines) + "\n").encode()


def _misc(text: str, before: int, gap: str, *, last: bool) -> list[str]:
    """What tells of the spaces around a word; ``before`` is where the first word of a text begins."""
    said: list[str] = []
    if before:
        said.append(f"SpacesBefore={_escaped(text[:before])}")
    if not gap:
        said.append("SpaceAfter=No")
    elif gap != " " or last:
        said.append(f"SpacesAfter={_escaped(gap)}")
    return said


def _escaped(text: str) -> str:
    return _TO_ESCAPE.sub(lambda match: _ESCAPES.get(match[0], match[0]), text)
