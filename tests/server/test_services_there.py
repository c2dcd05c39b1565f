"""Everything that the services do, done on a server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SERVICES = Path(__file__).parents[1] / "services"


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_the_tests_of_the_services_pass_on_a_server() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", SERVICES, "-q", "-m", "not soak", "-p", "no:cacheprovider"],
        cwd=SERVICES.parents[1],
        env={**os.environ, "GOLDSPAN_TEST_DATABASE": "server"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-5000:]
