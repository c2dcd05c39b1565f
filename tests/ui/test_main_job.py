"""The main job whole: an article by keys alone, the restart, undo across it, and the export."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.app import main
from annotator.store.people import WorkStatus
from annotator.ui.main_window.shell import MainWindow
from tests.ui.conftest import ME, TEXT

Press = Callable[..., None]


def exported(project: Path, folder: Path) -> dict[str, Any]:
    """The first article's record of the annotator, through the real commands."""
    assert main(["export", str(project), str(folder), "--from", ME]) == 0
    assert main(["validate", str(folder)]) == 0
    lines = (folder / "dataset.jsonl").read_text("utf-8").splitlines()
    value = json.loads(lines[0])
    assert isinstance(value, dict)
    return value


def spans(record: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(s["label"], s["text"], s["status"]) for s in record["spans"]]


def test_an_article_goes_from_suggestions_to_gold_jsonl_by_keys_alone(
    window: MainWindow,
    new_window: Callable[[], MainWindow],
    seeded: Path,
    press: Press,
    tmp_path: Path,
) -> None:
    press("Tab", "A")  # TALVIK, then on to Irena
    press("]", "Tab")  # Irena Kovash
    press("1", "Tab")  # Marek Oduya is a PERSON
    press("Shift+[", "Tab")  # the article goes
    press("A", "X")  # Thursday, not Dorvan
    press("Ctrl+End", "Left", *["Ctrl+Shift+Left"] * 4, "C")
    press("Ctrl+Return")
    window.close()

    first = exported(seeded, tmp_path / "first")
    assert first["text"] == TEXT
    assert spans(first) == [
        ("GPE", "TALVIK", "accepted"),
        ("PERSON", "Irena Kovash", "corrected"),
        ("PERSON", "Marek Oduya", "corrected"),
        ("ORG", "Valley Strike Committee", "corrected"),
        ("DATE", "Thursday", "accepted"),
        ("CLAIM", "people had been detained", "added"),
    ]
    assert [s["text"] for s in first["provenance"]["rejected"]] == ["Dorvan"]
    assert first["provenance"]["status"] == WorkStatus.DONE

    again = new_window()
    again.projects.open(seeded)
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")  # done, the claim, the rejection
    again.close()
    second = exported(seeded, tmp_path / "second")
    assert spans(second) == spans(first)[:-1]
    assert "rejected" not in second["provenance"]
    assert second["provenance"]["status"] == WorkStatus.IN_PROGRESS

    last = new_window()
    last.projects.open(seeded)
    press("Ctrl+Shift+Z", "Ctrl+Shift+Z", "Ctrl+Shift+Z")
    last.close()
    assert exported(seeded, tmp_path / "third") == first
