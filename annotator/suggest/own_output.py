"""The standard output of a child process, kept for the protocol alone."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO


def own_standard_output() -> BinaryIO:
    """The real standard output; descriptor 1 leads to standard error from now on.

    So that a library which prints can't break the protocol.
    """
    sys.stdout.flush()
    private = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return private
