"""Writes into docs/agreement.md how many published values come out: ``python packaging/agreement_table.py``.

Runs the tests that compare with them, and counts by metric. Without the published cases beside the project
nothing is written.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.agreement.published import CASES  # noqa: E402  # found once the root is on the path

PAGE = ROOT / "docs" / "agreement.md"
BEGIN = "<!-- published values: written by packaging/agreement_table.py -->\n"
END = "<!-- end of published values -->\n"
_TESTS = ("tests/agreement", "tests/cli/test_agreement_command.py")


class Tally:
    """Counts what became of each case, by its metric."""

    def __init__(self) -> None:
        self.outcomes: dict[str, Counter[str]] = {}
        self._metric_of: dict[str, str] = {}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Remember the metric of every case that a test takes."""
        for item in items:
            given: dict[str, Any] = getattr(getattr(item, "callspec", None), "params", {})
            case = given.get("case")
            if isinstance(case, dict):
                self._metric_of[item.nodeid] = str(case["metric"])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a case when it has run, or was passed by."""
        metric = self._metric_of.get(report.nodeid)
        if metric is not None and (report.when == "call" or report.skipped):
            self.outcomes.setdefault(metric, Counter())[report.outcome] += 1


def table(outcomes: dict[str, Counter[str]], published: Counter[str]) -> str:
    """The table, in Markdown: metrics that are offered first, the commonest of them first."""
    lines = ["| metric | published | come out | |", "| --- | --- | --- | --- |"]
    for metric, number in sorted(published.items(), key=lambda at: (at[0] not in outcomes, -at[1], at[0])):
        if metric not in outcomes:
            lines.append(f"| {metric} | {number} | – | not offered |")
            continue
        told = outcomes[metric]
        rest = ", ".join(
            words
            for words in (
                f"{told['skipped']} not offered" if told["skipped"] else "",
                f"**{told['failed']} do not**" if told["failed"] else "",
            )
            if words
        )
        lines.append(f"| {metric} | {number} | {told['passed']} | {rest} |")
    return "\n".join(lines) + "\n"


def written(page: str, words: str) -> str:
    """The page with its table replaced.

    Raises:
        ValueError: if the page has no place for it.
    """
    before, _, rest = page.partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        message = "the page has no place for the table"
        raise ValueError(message)
    return f"{before}{BEGIN}\n{words}\n{END}{after}"


def main() -> int:
    """Run the tests and write the table; the tests' exit code."""
    if not CASES.exists():
        print("The published cases are not on this machine: nothing written.")  # noqa: T201  # told to whoever runs it
        return 0
    tally = Tally()
    code = pytest.main(["-q", *(str(ROOT / path) for path in _TESTS)], plugins=[tally])
    published = Counter(str(case["metric"]) for case in json.loads(CASES.read_text("utf-8")))
    PAGE.write_text(written(PAGE.read_text("utf-8"), table(tally.outcomes, published)), "utf-8")
    return int(code)


if __name__ == "__main__":
    raise SystemExit(main())
