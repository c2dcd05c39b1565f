"""Checks native JSONL files and exported datasets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import UnusableInput
from annotator.domain.record import Refusal
from annotator.formats.validation import Seen, validate, validate_folder

_LISTED = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidationReport:
    """Counts, and what is wrong: the first thousand things in full, ``more`` beyond them."""

    documents: int
    lines: int
    spans: int
    relations: int
    problems: tuple[Refusal, ...]
    more: int


def validate_path(path: Path) -> ValidationReport:
    """Check a JSONL file, or the folder of an export.

    Raises:
        UnusableInput: if it can't be read at all.
    """
    seen = Seen()
    try:
        if path.is_dir():
            problems, more = _listed(validate_folder(path, seen))
        else:
            with path.open("rb") as stream:
                problems, more = _listed(validate(stream, path.name, seen))
    except OSError as error:
        raise UnusableInput(f"The file can't be read: {error.strerror or error}.", where=str(path)) from error
    return ValidationReport(
        documents=seen.documents,
        lines=seen.lines,
        spans=seen.spans,
        relations=seen.relations,
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
