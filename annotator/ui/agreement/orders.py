"""The orders in which differences may be listed."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from annotator.agreement.cases import Kind
from annotator.domain.wording import worded
from annotator.services.agreement.differences import Difference

_KINDS = list(Kind)
_KEYS: dict[str, tuple[str, Callable[[Difference], Any]]] = {
    "kind": (worded("By kind"), lambda d: sorted(map(_KINDS.index, d.case.kinds))),
    "label": (worded("By label"), lambda d: (d.case.layer, d.case.alike()[0][0].label)),
    "words": (worded("By words"), lambda d: d.words.casefold()),
    "alike": (worded("Most at odds first"), lambda d: len(d.case.alike()[0]) / len(d.case.judged)),
}
ORDERS: Mapping[str, str] = {name: words for name, (words, _) in _KEYS.items()}
"""What each order is called on screen, beside the reading order."""


def orders_of(found: Sequence[Difference]) -> dict[str, Sequence[int]]:
    """The numbers of the differences in every order; those alike stay in reading order.

    Worked out where they are found, beside the window: a corpus has ten thousands.
    """
    return {
        name: array("l", sorted(range(len(found)), key=[key(one) for one in found].__getitem__))
        for name, (_, key) in _KEYS.items()
    }
