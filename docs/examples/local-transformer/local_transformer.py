"""A sketch: a token classifier that lies in a folder on this machine. Nothing is asked of a network.

goldspan suggest PROJECT --suggester local-transformer:/path/to/model
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

SAME = {"PER": "PERSON", "LOC": "GPE"}  # its labels, and the project's
LONGEST = 1500  # code points read at once, since such models read some 512 pieces of words


def make(argument: str) -> Callable[[str], Iterator[tuple[int, int, str, float]]]:
    """The suggester for the model folder ``argument``; called once, in the child process."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    from transformers import pipeline

    classify = pipeline("token-classification", model=argument, aggregation_strategy="simple", device=-1)

    def suggest(text: str) -> Iterator[tuple[int, int, str, float]]:
        at = 0
        for paragraph in text.splitlines(keepends=True):
            for first in range(0, len(paragraph), LONGEST):
                for found in classify(paragraph[first : first + LONGEST]):
                    start, end = at + first + int(found["start"]), at + first + int(found["end"])
                    label = SAME.get(found["entity_group"], found["entity_group"])
                    yield start, end, label, float(found["score"])
            at += len(paragraph)

    return suggest
