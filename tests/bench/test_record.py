"""What is recorded can be compared with, job by job, and is written where the page has a place for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.bench.figure import Figure
from annotator.bench.machine import this_machine
from annotator.bench.record import BEGIN, END, Run, put_into, read, slower, write
from annotator.domain.errors import UnusableInput


def figure(job: str, held: float, *, case: str = "one", aim: float | None = 2.5) -> Figure:
    return Figure(job=job, case=case, ours=held * 10, limit=10.0, held=held, aim=aim, rounds=3)


def run(*figures: Figure) -> Run:
    return Run(this_machine(), figures)


def test_a_job_measured_again_replaces_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "performance.json"
    write(path, {"export": run(figure("export", 3.0)), "import": run(figure("import", 4.0))})
    write(path, {"export": run(figure("export", 2.0))})
    jobs = read(path).jobs
    assert [(name, [f.held for f in each.figures]) for name, each in jobs.items()] == [
        ("import", [4.0]),
        ("export", [2.0]),
    ]


def test_what_became_slower_beside_its_limit_is_named_the_worst_first(tmp_path: Path) -> None:
    cases = [figure("import", 4.0, case=case) for case in ("a", "b", "c")]
    recorded = write(tmp_path / "performance.json", {"import": run(*cases)})
    now = [
        figure("import", 4.9, case="a"),
        figure("import", 5.2, case="b"),
        figure("import", 8.0, case="c"),
        figure("import", 99.0, case="never recorded"),
    ]
    assert [(f.case, times) for f, times in slower(now, recorded)] == [("c", 2.0), ("b", 1.3)]


def test_the_page_says_what_was_missed_and_on_what_machine(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text(f"Before.\n\n{BEGIN}\nof last year\n{END}\n\nAfter.\n", "utf-8")
    figures = figure("import", 4.0), figure("import", 2.0, case="other"), figure("import", 9.0, aim=None)
    recorded = write(tmp_path / "performance.json", {"import": run(*figures)})
    put_into(page, recorded)
    text = page.read_text("utf-8")
    assert "last year" not in text
    assert text.startswith("Before.")
    assert text.endswith("After.\n")
    assert (text.count("missed"), text.count("reached")) == (1, 1)
    assert this_machine().words() in text


@pytest.mark.parametrize("content", [b"", b"{}", b'{"jobs": 3}', b"\xff", b'{"jobs": {}, "format": "x/9"}'])
def test_what_is_no_record_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "performance.json"
    path.write_bytes(content)
    with pytest.raises(UnusableInput):
        read(path)


def test_what_is_kept_beside_the_page_can_be_compared_with() -> None:
    docs = Path(__file__).resolve().parents[2] / "docs"
    recorded = read(docs / "performance.json")
    assert slower([f for run in recorded.jobs.values() for f in run.figures], recorded) == []
    page = (docs / "performance.md").read_text("utf-8")
    assert all(f"**{job}**" in page for job in recorded.jobs)
