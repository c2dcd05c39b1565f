from __future__ import annotations

import sys

import pytest

from annotator import app
from annotator.services.reading.child import reading_command
from annotator.suggest.process import worker_command


def test_a_frozen_build_knows_the_flags_it_starts_itself_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for command in (reading_command(), worker_command()):
        assert command[0] == sys.executable
        assert command[1] in app._WORKERS
