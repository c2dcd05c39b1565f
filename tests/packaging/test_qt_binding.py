"""The pinned Qt binding does not lose references to None and True: docs/decisions/0002."""

from __future__ import annotations

import os
import subprocess
import sys

_MANY_CALLS = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Source(QObject):
    told = Signal(object)

application = QApplication([])
label = QLabel("Talvik")
source = Source()
heard = []
source.told.connect(heard.append)
before = sys.getrefcount(None), sys.getrefcount(True)
for number in range(20_000):
    label.setText("Minek")
    label.setVisible(False)
    label.isHidden()
    label.isEnabled()
    source.told.emit(None)
    source.told.emit(True)
heard.clear()
after = sys.getrefcount(None), sys.getrefcount(True)
lost = max(b - a for b, a in zip(before, after))
print(lost)
"""


def test_twenty_thousand_calls_and_signals_lose_no_reference() -> None:
    # In a process of its own: a binding with the fault ends the interpreter.
    done = subprocess.run(
        [sys.executable, "-c", _MANY_CALLS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 1_000, "references to None or True are being dropped"
