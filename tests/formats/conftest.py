"""What several tests of formats need."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

_PEAK = """
    import resource
    from pathlib import Path
    # What a process held counts what its parent held when it was started, which here is a whole run
    # of tests; Linux has an account from the program's own start on as well.
    account = Path("/proc/self/status")
    if account.exists():
        line = next(l for l in account.read_text().splitlines() if l.startswith("VmHWM:"))
        own = int(line.split()[1])
    else:
        own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) * 1024)
"""


@pytest.fixture
def memory_of(tmp_path: Path) -> Callable[[str], int]:
    """Runs a program by itself; the most memory it or its children held, in bytes."""

    def run(program: str) -> int:
        script = tmp_path / "program.py"
        script.write_text(program + _PEAK, "utf-8")
        repository = Path(__file__).resolve().parents[2]
        done = subprocess.run(
            [sys.executable, str(script)],
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONPATH": str(repository), "PATH": "/usr/bin:/bin"},
        )
        return int(done.stdout)

    if sys.platform == "win32":
        pytest.skip("Windows has no such account of memory")
    return run
