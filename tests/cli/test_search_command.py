from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.app import main
from annotator.domain.document import Document
from annotator.domain.scheme import Scheme
from annotator.store.access import Writing
from annotator.store.file import create
from tests.suggested import suggested

TEXT = "📈 Irena Kovash spoke of the dam. Kovash left."


@pytest.fixture
def project(tmp_path: Path, news_scheme: Scheme) -> str:
    path = tmp_path / "river.goldspan"
    with create(path, news_scheme) as workspace:

        def fill(writing: Writing) -> None:
            batch = writing.batches.begin("import", {})
            document = Document(id="doc-1", text=TEXT, title="A dam", outlet="Herald", published="2024-03-14")
            (row,) = writing.documents.add_bulk([document], batch)
            span = suggested(TEXT, "Irena Kovash", "PERSON")
            writing.suggestions.add_bulk(row, "test", [span], batch)
            writing.batches.finish(batch)

        workspace.perform("import", fill)
    return str(path)


def test_hits_are_printed_with_their_context(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", project, "kovash"]) == 0
    out = capsys.readouterr().out
    assert "…📈 Irena [Kovash] spoke of the dam. Kovash left.…  (Herald, 2024-03-14)" in out
    assert out.endswith("2 hits in 1 article.\n")


def test_for_machines_a_hit_has_its_range_and_its_marks(
    project: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", project, "--label", "PERSON", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["hits"], found["articles"]) == (1, 1)
    (line,) = found["lines"]
    assert (line["document"], line["text"]) == ("doc-1", "Irena Kovash")
    assert TEXT[line["start"] : line["end"]] == "Irena Kovash"
    assert [(m["label"], m["status"]) for m in line["marks"]] == [("PERSON", "suggested")]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["(kovash"], "This bracket is not closed."),
        (["(kovash", "--expression"], "can't be read"),
        ([], "There is nothing to look for."),
        (["--label", "NOBODY"], "There is no label 'NOBODY'"),
        (["kovash", "--annotator", "Nobody"], "There is no annotator named 'Nobody'"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    project: str, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["search", project, *arguments]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
