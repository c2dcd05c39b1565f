"""Output that replaces its target whole, and replaces nothing that is no file."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from annotator.domain.errors import UserFixable
from annotator.formats.atomic_output import write_whole


@pytest.mark.skipif(os.name == "nt", reason="pipes have no place among files there")
def test_a_device_or_pipe_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UserFixable, match="a device or a pipe"):
        write_whole(pipe, b"gold")
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert list(tmp_path.iterdir()) == [pipe]
