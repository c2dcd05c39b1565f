"""Suggesting for a corpus, beside the language model's own pipeline over the same texts.

Both are whole processes: their start and the loading of the model count on either side.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from annotator.bench.bare_python import bare_python
from annotator.bench.figure import Ask, Figure
from annotator.bench.projects import articles_without_marks
from annotator.bench.stopwatch import Turns
from annotator.folders import sample_corpus
from annotator.services.projects.projects import open_project
from annotator.services.suggesting.suggest_corpus import suggest

_AIM = 1 / 0.9
_LIMIT = ("-P", "-m", "annotator.suggest.plain_pipe")


def measure(ask: Ask) -> Iterator[Figure]:
    """One suggestion process and one pipeline; where there is time, two of ours and two pipelines."""
    articles = ask.either(24, 96)
    texts = sample_texts(articles)
    project = articles_without_marks(
        ask.folder / f"suggested-{articles}.goldspan", articles, texts.__getitem__
    )
    copy = ask.folder / "suggested.goldspan"
    for jobs in (1,) if ask.quick else (1, 2):

        def ours(jobs: int = jobs) -> None:
            shutil.copyfile(project, copy)
            with open_project(copy, checked=False) as workspace:
                suggest(workspace, jobs=jobs)

        turns = Turns().take(ours, partial(_plain, texts, jobs), ask.either(1, 3))
        on = "one process" if jobs == 1 else f"{jobs} processes each"
        yield ask.of_turns(f"{articles} articles, {on}", turns, aim=_AIM)


def sample_texts(articles: int) -> list[str]:
    """So many texts: those of the sample, again and again with another last line."""
    folder: Path = sample_corpus("articles")
    known = [file.read_text("utf-8") for file in sorted(folder.glob("*.txt"))]
    return [f"{known[n % len(known)]}\n\nThis is report {n}." for n in range(articles)]


def _plain(texts: list[str], processes: int) -> None:
    shares = [texts[n::processes] for n in range(processes)]
    running = [
        subprocess.Popen([bare_python(), *_LIMIT], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603  # our own program, and no argument from outside
        for _ in shares
    ]
    for process, share in zip(running, shares, strict=True):
        assert process.stdin is not None
        process.stdin.write(b"".join(json.dumps(text).encode() + b"\n" for text in share))
        process.stdin.close()
    if any(process.wait() for process in running):
        message = "No language model is installed."
        raise ImportError(message)
