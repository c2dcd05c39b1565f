"""What a child process keeps for itself: its standard output, and that Ctrl+C is not meant for it."""

from __future__ import annotations

import os
import signal
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


def leave_interrupts_to_the_program() -> None:
    """Take no notice of Ctrl+C, which a terminal sends to all processes of a command: we are told to stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
