"""Other suggesters beside our own: taken into use, run, undone, put out of use."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.errors import UserFixable, WrongUse
from annotator.services import history
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import open_project
from annotator.services.queue.what_next import near_misses
from annotator.services.suggesting.in_use import stop_using, use, used
from annotator.services.suggesting.suggest_with import suggest_with_all
from annotator.store.people import Person
from annotator.store.workspace import Workspace

_EXAMPLE = Path(__file__).resolve().parents[3] / "docs" / "examples" / "names-from-csv"


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The documented example, installed as a distribution, with a table of names."""
    site = tmp_path / "site"
    info = site / "goldspan_names_from_csv-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: goldspan-names-from-csv\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[goldspan.suggesters]\nnames-from-csv = names_from_csv:make\n")
    (site / "names_from_csv.py").write_text((_EXAMPLE / "names_from_csv.py").read_text("utf-8"), "utf-8")
    monkeypatch.syspath_prepend(site)
    monkeypatch.setenv("PYTHONPATH", str(site))
    table = tmp_path / "names.csv"
    table.write_text("Dorvan,GPE\nKova,ORG\nnobody,MONEY\n", "utf-8")
    return f"names-from-csv:{table}"


def proposals(workspace: Workspace, name: str) -> set[tuple[str, str]]:
    with workspace.read() as reading:
        return {
            (span.text, span.label)
            for row in reading.documents.rows()
            for span in reading.suggestions.spans(row, name)
        }


def test_a_plugin_and_a_model_suggest_side_by_side_and_can_be_taken_back(
    golden: Path, trained: Path, plugin: str
) -> None:
    with open_project(golden) as workspace:
        lead = workspace.perform("add annotator", lambda w: w.people.ensure("Lena"), undoable=False).result
        assert use(workspace, plugin, "entity", lead).name == "names-from-csv"
        use(workspace, str(trained), "entity", lead)
        report = suggest_with_all(workspace, person=lead)
        assert report.suggesters == ("names-from-csv", "small-model")
        assert report.documents == 16  # two of the ten texts came twice
        assert proposals(workspace, "names-from-csv") == {("Dorvan", "GPE"), ("Kova", "ORG")}
        assert ("Kova", "PERSON") in proposals(workspace, "small-model")
        assert suggest_with_all(workspace, person=lead).documents == 0  # all has been looked at
        stop_using(workspace, "small-model", lead)
        assert proposals(workspace, "small-model") == set()
        assert proposals(workspace, "names-from-csv")
        undo(workspace, lead)
        assert ("Kova", "PERSON") in proposals(workspace, "small-model")
        undo(workspace, lead)  # the model's run
        assert proposals(workspace, "small-model") == set()
        undo(workspace, lead)  # the plug-in's run
        undo(workspace, lead)  # the model's use
        with workspace.read() as reading:
            assert [u.name for u in used(reading)] == ["names-from-csv"]


def test_what_is_no_suggester_is_refused_and_a_failing_plugin_is_named(
    golden: Path, plugin: str, tmp_path: Path
) -> None:
    with open_project(golden) as workspace:
        with pytest.raises(WrongUse, match="no model or plug-in 'nothing'"):
            use(workspace, "nothing", "entity")
        with pytest.raises(WrongUse, match="no layer “names”"):
            use(workspace, plugin, "names")
        use(workspace, f"names-from-csv:{tmp_path / 'missing.csv'}", "entity")
        with pytest.raises(UserFixable, match="The plug-in names-from-csv can't be loaded"):
            suggest_with_all(workspace)
        assert proposals(workspace, "names-from-csv") == set()


def test_a_project_from_elsewhere_runs_no_plugin_by_itself(
    golden: Path, plugin: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_project(golden) as workspace:
        use(workspace, plugin, "entity")
        monkeypatch.setenv("GOLDSPAN_HOME", str(tmp_path / "another machine"))
        report = suggest_with_all(workspace)
        assert (report.documents, report.left_out) == (0, ("names-from-csv",))
        use(workspace, plugin, "entity")
        assert suggest_with_all(workspace).documents == 8


def undo(workspace: Workspace, person: Person) -> None:
    history.undo(workspace, person)


def test_what_a_model_nearly_proposed_is_kept_for_what_comes_next(
    golden: Path, trained: Path, tmp_path: Path
) -> None:
    source = tmp_path / "strange.txt"
    source.write_text("Dorvan Kova Lemna Mirel Talvik Petrik.\n", "utf-8")
    with open_project(golden) as workspace:
        lead = workspace.perform("add annotator", lambda w: w.people.ensure("Lena"), undoable=False).result
        import_paths(workspace, [source])
        use(workspace, str(trained), "entity", lead)
        suggest_with_all(workspace, person=lead)
        with workspace.read() as reading:
            near = [doubt for doubts in near_misses(reading).values() for doubt in doubts]
        assert "talvik" in {doubt.words for doubt in near}
        assert all(0 < (doubt.score or 0) < 1 for doubt in near)
