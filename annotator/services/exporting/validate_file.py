"""Checks native JSONL files and exported datasets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Refusal
from annotator.domain.wording import worded
from annotator.formats.validation import SIBLINGS, Seen, validate, validate_folder, validate_sibling

_LISTED = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidationReport:
    """Counts, and what is wrong: the first thousand things in full, ``more`` beyond them.

    ``relations`` lie within documents, ``links`` between them.
    """

    documents: int
    lines: int
    spans: int
    relations: int
    links: int
    entries: int
    problems: tuple[Refusal, ...]
    more: int


def validate_path(path: Path) -> ValidationReport:
    """Check a JSONL file, or the folder of an export.

    A file of links or entries is checked by itself: whether their spans are there, the folder tells.

    Raises:
        UnusableInput: if it can't be read at all.
    """
    seen = Seen()
    try:
        if path.is_dir():
            problems, more = _listed(validate_folder(path, seen))
        else:
            with path.open("rb") as stream:
                check = validate_sibling if path.name in SIBLINGS else validate
                problems, more = _listed(check(stream, path.name, seen))
    except OSError as error:
        raise UnusableInput(
            worded("The file can't be read: {reason}.", reason=error.strerror or str(error)), where=str(path)
        ) from error
    return ValidationReport(
        documents=seen.documents,
        lines=seen.lines,
        spans=seen.spans,
        relations=seen.relations,
        links=seen.links,
        entries=len(seen.entries or ()),
        problems=tuple(problems),
        more=more,
    )


def _listed(found: Iterable[Refusal]) -> tuple[list[Refusal], int]:
    problems: list[Refusal] = []
    more = 0
    for problem in found:
        if len(problems) < _LISTED:
            problems.append(problem)
        else:
            more += 1
    return problems, more
