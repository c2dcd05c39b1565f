"""What takes long to load is not loaded by the window's thread."""

from __future__ import annotations

import subprocess
import sys

SCREENS = ("annotator.ui.agreement.screen", "annotator.ui.adjudicate.screen")


def test_the_screens_that_compare_people_come_without_numpy() -> None:
    words = f"import sys, {', '.join(SCREENS)}; print(int('numpy' in sys.modules))"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, check=True)  # our own words
    assert done.stdout.strip() == b"0"
