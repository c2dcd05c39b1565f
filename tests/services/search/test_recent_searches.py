from __future__ import annotations

from pathlib import Path

from annotator.domain.span import Status
from annotator.folders import state_folder
from annotator.services.search.recent_searches import Remembered, keep, remember, searches
from annotator.services.search.searching import SearchQuery
from annotator.store.people import WorkStatus
from annotator.store.search import DocumentFilter, MarkFilter

EVERYTHING = SearchQuery(
    words="dam “break”",
    pattern=True,
    exact=True,
    documents=DocumentFilter(outlet="", since="2024-01-01", until="2024-02-01", status=WorkStatus.DONE),
    marks=MarkFilter(
        layer="entity", label="PERSON", statuses=frozenset({Status.ADDED, Status.ACCEPTED}), annotator=3
    ),
    unmarked=False,
)


def test_searches_come_back_the_latest_first(tmp_path: Path) -> None:
    project = tmp_path / "a.goldspan"
    assert searches(project) == []
    remember(project, EVERYTHING)
    remember(project, SearchQuery(words="flood"))
    remember(project, EVERYTHING)
    assert [r.query for r in searches(project)] == [EVERYTHING, SearchQuery(words="flood")]
    assert searches(tmp_path / "b.goldspan") == []


def test_kept_searches_stay_in_front(tmp_path: Path) -> None:
    project = tmp_path / "a.goldspan"
    dear = SearchQuery(words="dam", unmarked=True)
    keep(project, dear, kept=True)
    for number in range(50):
        remember(project, SearchQuery(words=f"word {number}"))
    found = searches(project)
    assert found[0] == Remembered(dear, kept=True)
    assert len(found) == 21
    remember(project, dear)
    assert searches(project)[0].kept
    keep(project, dear, kept=False)
    assert not any(r.kept for r in searches(project))


def test_a_damaged_list_is_an_empty_one(tmp_path: Path) -> None:
    project = tmp_path / "a.goldspan"
    remember(project, EVERYTHING)
    (file,) = (state_folder() / "searches").iterdir()
    for damage in (b"", b"[{]", b'[{"statuses": ["no such"]}]', b"[" * 100_000, b"{}"):
        file.write_bytes(damage)
        assert searches(project) == []
