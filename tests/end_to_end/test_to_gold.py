"""Three people's work becomes gold by key presses alone: all decided, exported, valid, and undone again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from annotator.agreement.settling import majority
from annotator.app import main
from annotator.domain.span import DECIDED
from annotator.folders import sample_corpus
from annotator.services.agreement.adjudicate import Adjudicating
from annotator.services.agreement.settled_cases import ArticleState, CaseState
from annotator.services.agreement.standing import ArticleStanding, waits
from annotator.services.history import next_steps
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import new_project, open_project, person_in
from annotator.ui.adjudicate.screen import AdjudicateScreen
from annotator.ui.main_window.shell import MainWindow
from tests.ui.conftest import ME, Press, new_window, press

__all__ = ["new_window", "press"]  # fixtures

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),
    pytest.mark.timeout(180),
]
_ARTICLES = 2


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two articles of the sample with its three annotators' work."""
    lines: list[str] = []
    for file in sorted(sample_corpus("annotators").glob("*.jsonl")):
        lines += file.read_text("utf-8").splitlines(keepends=True)[:_ARTICLES]
    work = tmp_path / "work.jsonl"
    work.write_text("".join(lines), "utf-8")
    path = tmp_path / "team.goldspan"
    with new_project(path) as workspace:
        person_in(workspace, ME)  # who comes first leads
        import_paths(workspace, [work])
    return path


def state(path: Path) -> tuple[list[ArticleState], int]:
    """What waits and what is decided, and how many gold spans there are, read from the file."""
    with open_project(path, read_only=True) as workspace:
        lead = person_in(workspace, ME)
        with workspace.read() as reading:
            gold = reading.people.named("gold")
            rows = [row for row, _ in reading.documents.stream()]
            spans = [s for row in rows for s in (reading.annotations.spans(row, gold.row) if gold else [])]
        return Adjudicating(workspace, lead).articles(), len(spans)


def key_for(case: CaseState, number: int) -> str:
    """A key that decides a case: turn by turn a version, the majority where there is one, none."""
    having = [str(annotator + 1) for annotator in range(3) if case.case.of(annotator) is not None]
    turns = [having[number % len(having)], having[-1]]
    turns.append("M" if majority(case.case) is not None else "0")
    return turns[number % 3]


def test_three_peoples_work_becomes_gold_by_keys_alone(
    project: Path,
    tmp_path: Path,
    new_window: Callable[[], MainWindow],
    press: Press,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    start = state(project)
    assert [len(article.annotators) for article in start[0]] == [3] * _ARTICLES
    assert start[1] == 0
    window = new_window()
    window.projects.open(project)
    press("Ctrl+6")
    screen = window.screens.stack.currentWidget()
    assert isinstance(screen, AdjudicateScreen)
    alike = sum(c.case.agreed for article in start[0] for c in article.cases)
    waiting = sum(len(article.cases) for article in start[0]) - alike
    assert alike
    assert waiting
    qtbot.waitUntil(lambda: f"{waiting:,} in all" in screen.place.gold.standing.text(), timeout=20_000)
    qtbot.waitUntil(lambda: waits(shown(screen)[1]), timeout=20_000)

    # Every place by one key, every article by Ctrl+Enter.
    presses = 0
    while not all(article.done for article in state_shown(screen)):
        article, case = shown(screen)
        if not article.open:
            press("Ctrl+Return")
        else:
            assert waits(case)
            press(key_for(case, presses))
        presses += 1
        assert presses <= waiting + _ARTICLES
    # One for each difference, one for each article: nothing more was needed.
    assert presses == waiting + _ARTICLES

    decided, spans = state(project)
    assert all(article.done and not article.open and not article.stale for article in decided)
    assert spans

    # Out, valid, and each span with its verdict.
    out = tmp_path / "gold"
    assert main(["export", str(project), str(out), "--from", "gold", "--soft-labels"]) == 0
    assert main(["validate", str(out)]) == 0
    capsys.readouterr()
    lines: list[dict[str, Any]] = [
        json.loads(line) for line in (out / "dataset.jsonl").read_text("utf-8").splitlines()
    ]
    assert sum(len(line["spans"]) for line in lines) == spans
    told = []
    for line in lines:
        verdicts, shares = line["provenance"]["verdicts"], line["provenance"]["soft_labels"]
        assert {span["id"] for span in line["spans"]} == set(verdicts) == set(shares)
        assert {span["status"] for span in line["spans"]} <= {status.value for status in DECIDED}
        told += [*verdicts.values(), *line["provenance"].get("no_span", [])]
    assert len(told) == alike + waiting
    assert {verdict["by"] for verdict in told} == {ME}
    assert {verdict["choice"] for verdict in told} >= {"unanimous", "taken", "none"}

    # Back to the start, step by step.
    for _ in range(presses + 1):
        press("Ctrl+Z")
    with open_project(project, read_only=True) as workspace:
        assert next_steps(workspace, person_in(workspace, ME))[0] == ""
    assert state(project) == start


def shown(screen: AdjudicateScreen) -> tuple[ArticleState, CaseState]:
    """The article and the place in front."""
    found = screen._found()
    assert found is not None
    return found


def state_shown(screen: AdjudicateScreen) -> list[ArticleStanding]:
    """The articles as the screen has them."""
    standing = screen._standing
    assert standing is not None
    return list(standing.articles.values())
