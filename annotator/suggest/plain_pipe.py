"""The language model's own pipeline with nothing around it: what suggesting is measured against.

``python -m annotator.suggest.plain_pipe`` reads texts, one JSON string a line, as its makers mean it to.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from typing import Any

from annotator.suggest.model import PACKAGES

BATCH = 8


def plain_pipe() -> Any:
    """The installed model with all its parts, as its makers ship it.

    Raises:
        ImportError: if none is installed.
    """
    package = next((name for name in PACKAGES if importlib.util.find_spec(name) is not None), None)
    if package is None:
        message = "No language model is installed."
        raise ImportError(message)
    return importlib.import_module(package).load()


def main() -> None:
    """Read every text; says nothing of what it saw."""
    texts = [json.loads(line) for line in sys.stdin.buffer]
    for _ in plain_pipe().pipe(texts, batch_size=BATCH):
        pass


if __name__ == "__main__":
    main()
