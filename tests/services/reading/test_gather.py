"""Files, folders and archives, through the reading process where that is safer."""

from __future__ import annotations

import gzip
import io
import os
import sys
import zipfile
from pathlib import Path

import docx
import pytest

from annotator.domain.record import Record, Refusal
from annotator.domain.wording import Worded
from annotator.formats.options import ReadOptions
from annotator.services.reading import child as reading_child
from annotator.services.reading.gather import gather

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals, pipes and links are not there")

TEXT = "The guard entered the dam before dawn, and it was said that they were in control of it.\n"
FREE = ReadOptions(find_language=False)


def texts(items: list[Record | Refusal]) -> dict[str, str]:
    return {i.document.source_file: i.document.text for i in items if isinstance(i, Record)}


def refusals(items: list[Record | Refusal]) -> dict[str, str]:
    return {i.file: i.reason for i in items if isinstance(i, Refusal)}


def archive(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as writing:
        for name, data in files.items():
            writing.writestr(name, data)
    return path


def word() -> bytes:
    document = docx.Document()
    document.add_paragraph("Word of the guard")
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_a_folder_is_walked_in_order_and_what_is_left_out_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "2.txt").write_text("two")
    (folder / "a.txt").write_text("one")
    (folder / "c.html").write_text("<p>three</p>")
    (folder / "a.ann").write_text("T1\tORG 0 3\tone\n")
    (folder / ".hidden").write_text("no")
    (folder / "empty.txt").write_text("")
    (folder / "loop").symlink_to(folder)
    items = list(gather([folder]))

    assert list(texts(items)) == ["news/a.txt", "news/b/2.txt", "news/c.html"]
    assert list(texts(items).values()) == ["one", "two", "three"]
    told = refusals(items)
    assert told["news"] == "Hidden files and folders were left out: 1."
    assert "news/a.ann" not in told
    assert [span.label for i in items if isinstance(i, Record) for span in i.spans] == ["ORG"]
    assert "empty" in told["news/empty.txt"]
    assert "not followed" in told["news/loop"]


def test_what_is_not_there_or_no_file_is_told(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    told = refusals(list(gather([tmp_path / "nowhere.txt", pipe])))

    assert told == {
        "nowhere.txt": "There is no such file.",
        "pipe": "This is no file but a device or a pipe.",
    }


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    (tmp_path / "a.txt").chmod(0)

    assert "Permission denied" in refusals(list(gather([tmp_path / "a.txt"])))["a.txt"]


def test_names_that_are_no_text_are_made_text(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_text("one")

    assert list(texts(list(gather([tmp_path])))) == [f"{tmp_path.name}/\ufffd.txt"]


def test_an_archive_of_every_format_is_read(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "a.zip",
        {
            "in/one.txt": TEXT.encode(),
            "two.html": b"<p>two</p>",
            "three.jsonl": b'{"text":"three"}\nnonsense\n{"text":"four"}\n',
            "five.docx": word(),
            "six.csv": b"title,text\na,six\n",
            ".hidden": b"x",
        },
    )
    items = list(gather([path]))

    assert sorted(t.strip() for t in texts(items).values())[:1] == [TEXT.strip()]
    assert len([i for i in items if isinstance(i, Record)]) == 6
    assert refusals(items)["a.zip/three.jsonl"].startswith("The line is not JSON")
    first = next(i for i in items if isinstance(i, Record))
    assert (first.document.source_file, first.document.language) == ("a.zip/in/one.txt", "en")


def test_a_word_file_is_no_archive(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(word())

    assert texts(list(gather([tmp_path / "a.docx"]))) == {"a.docx": "Word of the guard"}


def test_packed_files_are_read_by_what_they_hold(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b'{"text":"one"}\n{"text":"two"}\n'))
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(TEXT.encode())[:-12])
    items = list(gather([tmp_path / "a.jsonl.gz", tmp_path / "b.txt.gz"]))

    assert [i.document.text for i in items if isinstance(i, Record)] == ["one", "two"]
    assert texts(items) == {"a.jsonl.gz": "two"}
    assert "damaged" in refusals(items)["b.txt.gz"]
    assert isinstance(refusals(items)["b.txt.gz"], Worded), "to be said in another language"


def test_a_dataset_of_ours_brings_its_documents_only(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("{}")
    (tmp_path / "README.md").write_text(TEXT)

    assert list(texts(list(gather([tmp_path])))) == [f"{tmp_path.name}/README.md"]


def test_progress_is_told_in_bytes(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(TEXT)
    seen: list[tuple[int, int | None, str]] = []
    list(gather([tmp_path], FREE, progress=lambda *told: seen.append(told)))

    size = len(TEXT)
    folder = tmp_path.name
    assert seen == [
        (0, 2 * size, f"{folder}/a.txt"),
        (size, 2 * size, f"{folder}/b.txt"),
        (2 * size, 2 * size, ""),
    ]


def test_a_gathering_may_be_stopped(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(TEXT)
    taken: list[Record | Refusal] = []
    taken.extend(gather([tmp_path], FREE, cancelled=lambda: len(taken) >= 2))

    assert len(taken) == 2


def test_no_process_is_started_for_text_and_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.jsonl").write_text('{"text":"two"}\n')
    monkeypatch.setattr(reading_child, "reading_command", lambda: ["/nonexistent"])

    assert len(texts(list(gather([tmp_path], FREE)))) == 2


def _pages(folder: Path) -> list[Path]:
    paths = [folder / f"{number}.html" for number in range(3)]
    for path in paths:
        path.write_text(f"<p>page {path.stem}</p>")
    return paths


def _unruly_command(folder: Path, behaviour: str) -> list[str]:
    """A reading process that does ``behaviour`` (a line of Python) for the file 1.html."""
    script = folder / "unruly.py"
    script.write_text(
        "import os, signal\n"
        "from annotator.services.reading import worker as reading_worker\n"
        "read = reading_worker._read\n"
        "def unruly(name, *rest):\n"
        "    if name == '1.html':\n"
        f"        {behaviour}\n"
        "    return read(name, *rest)\n"
        "reading_worker._read = unruly\n"
        "reading_worker.main()\n"
    )
    return [sys.executable, str(script)]


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        ("os.kill(os.getpid(), signal.SIGKILL)", "came to grief"),
        ("os.abort()", "came to grief"),
        ("signal.pause()", "longer than 1 second"),
        ("[bytes(100_000_000) for _ in range(100)]", "GB of memory"),
        ("eval('[' * 100 + ']' * 100, {}); f = lambda: f(); f()", "nested too deeply"),
        ("open('escaped.txt', 'w')", "can't be read"),
        ("import socket; socket.create_connection(('127.0.0.1', 9))", "can't be read"),
    ],
)
def test_a_file_that_brings_the_reader_down_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, behaviour: str, reason: str
) -> None:
    pages = _pages(tmp_path)
    command = _unruly_command(tmp_path, behaviour)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(reading_child, "reading_command", lambda: command)
    monkeypatch.setattr(reading_child, "_GRACE", 10.0 if "pause" not in behaviour else 2.0)
    items = list(gather(pages, ReadOptions(find_language=False, seconds=1.0)))

    assert texts(items) == {"0.html": "page 0", "2.html": "page 2"}
    assert list(refusals(items)) == ["1.html"]
    assert reason in refusals(items)["1.html"]
    assert not (tmp_path / "escaped.txt").exists()


def test_waiting_for_the_reader_may_be_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = _pages(tmp_path)
    command = _unruly_command(tmp_path, "signal.pause()")
    monkeypatch.setattr(reading_child, "reading_command", lambda: command)
    taken: list[Record | Refusal] = []
    taken.extend(gather(pages, FREE, cancelled=lambda: len(taken) == 1))

    assert len(taken) == 1


def test_the_reader_takes_no_module_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lxml.py").write_text("raise SystemExit('hijacked')")
    monkeypatch.chdir(tmp_path)

    assert len(texts(list(gather(_pages(tmp_path), FREE)))) == 3


def test_folders_with_the_same_texts_are_annotators(tmp_path: Path) -> None:
    files = {
        "annotation.conf": b"[entities]\nPER\nGPE\n",
        "Ana/1.txt": b"Ann met Bob.",
        "Ana/1.ann": b"T1\tPER 0 3\tAnn\n",
        "Ben/1.txt": b"Ann met Bob.",
        "Ben/1.ann": b"T1\tPER 8 11\tBob\n",
        "visual.conf": b"[labels]\n",
    }
    for name, data in files.items():
        path = tmp_path / "project" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    for source in (tmp_path / "project", archive(tmp_path / "project.zip", files)):
        items = [item for item in gather([source], FREE) if isinstance(item, Record)]
        assert [(item.annotator, item.spans[0].text) for item in items if item.spans] == [
            ("Ana", "Ann"),
            ("Ben", "Bob"),
        ]
    first = next(item for item in gather([tmp_path / "project"], FREE) if isinstance(item, Record))
    assert first.provenance == {"labels": [["entity", "PER"], ["entity", "GPE"]]}
    assert "one annotator: Ana, Ben" in first.notes[0]
    assert "visual.conf" in first.notes[1]
    assert not any(isinstance(item, Refusal) for item in gather([tmp_path / "project"], FREE))


def test_folders_with_other_texts_of_the_same_name_are_no_annotators(tmp_path: Path) -> None:
    for folder, text in (("bio", "Cells grew."), ("news", "The guard entered.")):
        (tmp_path / folder).mkdir()
        for name, words in (("same", "How to begin."), ("own", text)):
            (tmp_path / folder / f"{name}.txt").write_text(words, "utf-8")
            (tmp_path / folder / f"{name}.ann").write_text(f"T1\tX 0 3\t{words[:3]}\n", "utf-8")
    items = list(gather([tmp_path], FREE))
    assert [item.annotator for item in items if isinstance(item, Record)] == [""] * 4


def test_annotations_alone_bring_the_text_beside_them(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ann met Bob.", "utf-8")
    (tmp_path / "a.ann").write_text("T1\tPER 0 3\tAnn\n", "utf-8")
    (item,) = gather([tmp_path / "a.ann"], FREE)
    assert isinstance(item, Record)
    assert [span.text for span in item.spans] == ["Ann"]
    (plain,) = gather([tmp_path / "a.txt"], FREE)
    assert isinstance(plain, Record)
    assert plain.spans == ()
