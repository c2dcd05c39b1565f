"""JSON values from outside, made fit to be kept and written again."""

from __future__ import annotations

from typing import Any

from annotator.domain.errors import UnusableInput
from annotator.domain.wording import worded

_DEEPEST = 50
_LARGEST = 2**63  # what every JSON reader and database can hold


def keepable(value: Any) -> tuple[Any, bool]:
    """The value with whole numbers beyond 64 bits as text, and whether there were any.

    Raises:
        UnusableInput: if it is nested more than 50 deep.
    """
    changed = False

    def copy(item: Any, depth: int) -> Any:
        nonlocal changed
        if depth > _DEEPEST:
            raise UnusableInput(worded("A value is nested more than {most} deep.", most=_DEEPEST))
        if isinstance(item, dict):
            return {key: copy(each, depth + 1) for key, each in item.items()}
        if isinstance(item, list):
            return [copy(each, depth + 1) for each in item]
        if isinstance(item, int) and not -_LARGEST <= item < _LARGEST:
            changed = True
            return str(item)
        return item

    return copy(value, 0), changed
