from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator import __version__
from annotator.app import main
from annotator.folders import sample_corpus
from annotator.store.file import open_project


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = main([str(a) for a in arguments])
    out, err = capsys.readouterr()
    return code, out, err


def as_json(out: str) -> dict[str, Any]:
    value = json.loads(out)
    assert isinstance(value, dict)
    return value


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "one.txt").write_text("Rain in Larno\n\nAt least three people left Larno on Monday.\n", "utf-8")
    (folder / "two.txt").write_text("Sun in Larno\n\nTwo 🐎 came back on 4 March 2024.\n", "utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path, articles: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "rain.goldspan"
    assert run(capsys, "new", path)[0] == 0
    assert run(capsys, "import", path, articles)[0] == 0
    assert run(capsys, "suggest", path, "--model", "none")[0] == 0
    return path


def test_it_says_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--version")
    assert (code, out) == (0, f"goldspan {__version__}\n")


def test_articles_go_in_and_a_valid_dataset_comes_out(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "export", project, tmp_path / "out", "--from", "suggestions")[0] == 0
    lines = [
        json.loads(line) for line in (tmp_path / "out" / "dataset.jsonl").read_text("utf-8").splitlines()
    ]
    assert len(lines) == 2
    assert all(s["text"] == line["text"][s["start"] : s["end"]] for line in lines for s in line["spans"])
    assert {"manifest.json", "README.md"} <= {p.name for p in (tmp_path / "out").iterdir()}
    assert run(capsys, "validate", tmp_path / "out")[0] == 0
    code, out, _ = run(capsys, "check", project)
    assert code == 0
    assert out.startswith("Sound: 2 articles")


def test_a_bad_file_among_good_ones_ends_with_one(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "good.txt").write_text("Snow in Larno fell all day.", "utf-8")
    (tmp_path / "new" / "empty.txt").write_bytes(b"")
    code, out, err = run(capsys, "import", project, tmp_path / "new")
    assert code == 1
    assert "Imported 1 article." in out
    assert "empty.txt" in err


def test_json_says_the_same_to_machines(
    project: Path, tmp_path: Path, articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, "import", project, articles, "--json")
    assert (code, as_json(out)["taken"], len(as_json(out)["known"])) == (0, 0, 2)
    code, out, _ = run(capsys, "suggest", project, "--model", "none", "--json")
    assert (code, as_json(out)["documents"]) == (0, 0)
    code, out, _ = run(capsys, "check", project, "--json")
    assert (code, as_json(out)["problems"]) == (0, [])
    code, out, _ = run(capsys, "export", project, tmp_path / "o.jsonl", "--from", "suggestions", "--json")
    assert (code, as_json(out)["records"]) == (0, 2)
    code, out, _ = run(capsys, "validate", tmp_path / "o.jsonl", "--json")
    assert (code, as_json(out)["problems"]) == (0, [])


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["new", "{tmp}/rain.goldspan"], 3, "already"),
        (["import", "{tmp}/missing.goldspan", "{tmp}/articles"], 3, "no such file"),
        (["export", "{tmp}/rain.goldspan", "{tmp}/out", "--from", "Nobody"], 2, "no annotator"),
        (["new", "{tmp}/x.goldspan", "--scheme", "nothing"], 2, "no label scheme"),
        (["check", "{tmp}/articles/one.txt"], 3, "not a Goldspan project"),
        (["validate", "{tmp}/missing.jsonl"], 3, "can't be read"),
        (["convert", "{tmp}/articles", "{tmp}/out", "--to", "papyrus"], 2, "papyrus"),
    ],
)
def test_what_can_be_mended_is_one_line_and_the_right_code(
    project: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    says: str,
) -> None:
    found, _, err = run(capsys, *(a.format(tmp=tmp_path) for a in arguments))
    assert found == code
    assert len(err.strip().splitlines()) == 1
    assert says in err
    assert "Traceback" not in err


def test_an_unknown_command_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "fly")[0] == 2


def test_a_project_in_use_is_refused_but_may_be_exported(
    project: Path, tmp_path: Path, articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_project(project):
        code, _, err = run(capsys, "import", project, articles)
        assert (code, "already open" in err) == (3, True)
        assert run(capsys, "export", project, tmp_path / "out", "--from", "suggestions")[0] == 0


def test_text_becomes_jsonl_and_text_again(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "convert", articles, tmp_path / "all.jsonl")[0] == 0
    assert run(capsys, "validate", tmp_path / "all.jsonl")[0] == 0
    assert run(capsys, "convert", tmp_path / "all.jsonl", tmp_path / "texts")[0] == 0
    original = sorted(p.read_bytes() for p in articles.iterdir())
    assert sorted(p.read_bytes() for p in (tmp_path / "texts").iterdir()) == original


def test_converting_twice_gives_the_same_bytes(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a", "b"):
        assert run(capsys, "convert", articles, tmp_path / f"{name}.jsonl")[0] == 0
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()


def test_problems_of_a_file_are_named_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.jsonl").write_text('{"format":"goldspan/1"}\nnot json\n', "utf-8")
    code, out, _ = run(capsys, "validate", tmp_path / "bad.jsonl")
    assert code == 1
    assert "line 1" in out
    assert "line 2" in out


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_stops_suggesting_with_nothing_half_written(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    many = tmp_path / "many.jsonl"
    with many.open("w", encoding="utf-8") as file:
        for n in range(400):
            text = f"Article {n}. " + "Some 40 people left Larno on Monday with Petra Hovik. " * 40
            file.write(json.dumps({"text": text}) + "\n")
    assert run(capsys, "import", project, many)[0] == 0
    process = subprocess.Popen(
        [sys.executable, "-m", "annotator", "suggest", str(project), "--model", "none"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    )
    _wait_for_first_analysis(project, process)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode in {130, 0}, err
    assert run(capsys, "check", project)[0] == 0
    assert run(capsys, "suggest", project, "--model", "none")[0] == 0


def _wait_for_first_analysis(project: Path, process: subprocess.Popen[bytes]) -> None:
    before = 2
    while process.poll() is None:
        with open_project(project, read_only=True) as workspace, workspace.read() as reading:
            if len(reading.suggestions.analysed("goldspan-en")) > before:
                return


def test_links_and_entries_are_counted_on_their_way_in_and_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sample.goldspan"
    assert run(capsys, "new", path)[0] == 0
    assert run(capsys, "import", path, sample_corpus("articles"))[0] == 0
    code, out, _ = run(capsys, "import", path, sample_corpus("gold.jsonl"))
    assert code == 0
    links = len(sample_corpus("relations.jsonl").read_bytes().splitlines())
    assert f"Took {links} links between articles" in out
    code, out, _ = run(capsys, "export", path, tmp_path / "out", "--from", "gold", "--json")
    assert code == 0
    assert as_json(out)["links"] == links
    code, out, _ = run(capsys, "validate", tmp_path / "out" / "relations.jsonl")
    assert (code, out) == (0, f"Valid: {links} links between articles.\n")
