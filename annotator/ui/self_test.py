"""Whether this installation works: the main job once through, in a real window that nobody sees.

A frozen build may lack a module, a library or a file that only some part of the program asks for, and an
error in a slot would leave it standing there with its window. So a build is asked to try itself, in a
folder of its own, under a limit of time.
"""

from __future__ import annotations

import faulthandler
import importlib
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QApplication

from annotator.folders import resource, sample_corpus
from annotator.services.exporting.export_corpus import export
from annotator.services.exporting.validate_file import validate_path
from annotator.services.importing.import_corpus import import_paths
from annotator.services.projects.projects import new_project, open_project, person_in, shipped_schemes
from annotator.services.projects.sample import fill_with_sample
from annotator.services.search.searching import Hits, SearchQuery, search
from annotator.services.suggesting.suggest_corpus import SuggestReport
from annotator.ui.appearance import Appearance
from annotator.ui.application import make_application
from annotator.ui.main_window.exchange import SUGGESTING
from annotator.ui.main_window.shell import MainWindow
from annotator.ui.remembered import Remembered

LIMIT = 300.0
"""Seconds the whole may take when nothing else is said."""
_GRACE = 20.0  # seconds
_NAME = "Self-test"
_SIZE = QSize(1280, 720)
_FEWEST_COLOURS = 30
"""A painted article has far more; a window that was never painted has one."""
_PAGE = (
    "<html><head><title>The gate at Talvik</title></head><body><h1>The gate at Talvik</h1>"
    + "<p>The river rose by two metres overnight, said the keeper, and the gate held until noon.</p>" * 20
    + "</body></html>"
)
_PARTS = {"team servers": "psycopg", "γ": "scipy.optimize"}
"""Parts that may be left out of an installation from the wheel, never of a package."""


class SelfTestFailed(Exception):
    """A step did not do what it must; the message says what."""


def run_self_test(limit: float = LIMIT) -> int:
    """Try the installation, telling each step on standard output; returns 0 if all went well, else 1.

    Needs no screen. Ends the process with 1 after ``limit`` seconds, saying where it stood. The
    settings and projects of whoever runs it are neither read nor changed.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    end = threading.Timer(limit, _end)
    end.daemon = True
    end.start()
    stream = sys.stderr or sys.stdout
    if (
        stream is not None
    ):  # where a library holds Python's lock for good, no thread of ours comes to its turn
        faulthandler.dump_traceback_later(limit + _GRACE, exit=True, file=stream)
    try:
        with tempfile.TemporaryDirectory(prefix="goldspan-self-test-") as folder, _own_settings(folder):
            _Trial(Path(folder)).run()
    except Exception as error:  # noqa: BLE001  # whatever it is, the answer is that the build does not work
        _say(f"FAILED  {type(error).__name__}: {error}")
        if not isinstance(error, SelfTestFailed):
            _say(traceback.format_exc())
        return 1
    finally:
        end.cancel()
        faulthandler.cancel_dump_traceback_later()
    _say("The self-test passed.")
    return 0


class _Trial:
    """One pass through the main job; each step leaves what the next one needs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._project = folder / "self-test.goldspan"
        self._errors: list[BaseException] = []

    def run(self) -> None:
        """Try everything; raises what the first failing step raised."""
        for name, step in (
            ("what ships with the program", self._shipped),
            ("parts that may be left out", self._parts),
            ("a project of the sample", self._made),
            ("a web page read in the reading process", self._page_read),
            ("a regular expression tried in its process", self._searched),
            ("the window, suggestions, a decision", self._worked_on),
            ("gold and the suggestions exported and validated", self._exported),
        ):
            began = time.perf_counter()
            said = step()
            if self._errors:
                raise self._errors[0]
            _say(f"ok {time.perf_counter() - began:6.1f} s  {name}{f': {said}' if said else ''}")

    def _shipped(self) -> str:
        schemes = shipped_schemes()
        resource("schema", "goldspan-1.schema.json")
        _must(len(schemes) >= 3, "label schemes are missing")
        _must(sample_corpus("gold.jsonl").stat().st_size > 0, "the sample is missing")
        return f"{len(schemes)} label schemes, {len(list(sample_corpus('articles').iterdir()))} articles"

    def _parts(self) -> str:
        said = []
        for part, module in _PARTS.items():
            try:
                importlib.import_module(module)
            except ImportError as error:
                _must(not getattr(sys, "frozen", False), f"{part}: {error}")
                said.append(f"no {part}")
            else:
                said.append(part)
        return ", ".join(said)

    def _made(self) -> str:
        with new_project(self._project) as workspace:
            reports = fill_with_sample(workspace)
        refused = [str(refusal) for report in reports for refusal in report.refused]
        _must(not refused, f"the sample was refused: {refused[:1]}")
        return f"{sum(r.taken for r in reports)} articles, {sum(r.work for r in reports)} records of work"

    def _page_read(self) -> str:
        page = self._folder / "page.html"
        page.write_text(_PAGE, "utf-8")
        with new_project(self._folder / "page.goldspan") as workspace:
            report = import_paths(workspace, [page])
            _must(report.taken == 1, f"the page was not taken: {report.refused}")
        return ""

    def _searched(self) -> str:
        with open_project(self._project) as workspace:
            person = person_in(workspace, _NAME)
            hits = search(workspace, person, SearchQuery(words=r"\bdam(s?)\b", pattern=True), Hits())
        _must(len(hits) > 0, "nothing was found")
        return f"{len(hits)} hits"

    def _worked_on(self) -> str:
        app = make_application()
        sys.excepthook = lambda _kind, error, _trace: self._errors.append(error)
        threading.excepthook = lambda hook: self._errors.extend([hook.exc_value] if hook.exc_value else [])
        _must(not app.windowIcon().pixmap(32).isNull(), "the icon can't be drawn: Qt reads no SVG")
        remembered = Remembered()
        remembered.annotator = _NAME
        window = MainWindow(remembered, Appearance(remembered, app))
        try:
            window.showNormal()
            window.resize(_SIZE)
            window.projects.open(self._project)
            return self._in_window(app, window)
        finally:
            window.close()
            window.deleteLater()
            app.processEvents()
            sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__

    def _in_window(self, app: QApplication, window: MainWindow) -> str:
        desk = window.screen_.desk
        _must(desk is not None, f"the project did not open: {window.messages.message}")
        assert desk is not None
        reports: list[SuggestReport] = []
        window.actions_.trigger("file.suggest")
        job = next((job for job in window.runner.jobs() if job.kind == SUGGESTING), None)
        _must(job is not None, "no suggestions are being made")
        assert job is not None
        job.finished.connect(reports.append)
        job.failed.connect(self._errors.append)
        while not (job.over or self._errors):
            app.processEvents()
            time.sleep(0.005)
        if self._errors:
            raise self._errors[0]
        _must(bool(reports), "making suggestions ended without a report")
        _must(bool(reports[0].model), "the language model is missing: rules alone were at work")
        _must(bool(reports[0].spans and reports[0].claims), "no suggestions were made")
        for _ in range(10):
            app.processEvents()
        waiting = sum(mark.asked for mark in desk.marks())
        window.actions_.trigger("annotate.next")
        window.actions_.trigger("annotate.accept")
        app.processEvents()
        _must(sum(mark.asked for mark in desk.marks()) < waiting, "a suggestion could not be accepted")
        window.actions_.trigger("article.done")
        app.processEvents()
        picture = window.grab().toImage()
        colours = {
            picture.pixel(x, y) for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4)
        }
        _must(len(colours) >= _FEWEST_COLOURS, "the window was not painted")
        return (
            f"{reports[0].spans} suggestions, {reports[0].claims} of them claims, by {reports[0].model}; "
            f"Qt {qVersion()} drew {picture.width()} × {picture.height()} pixels"
        )

    def _exported(self) -> str:
        said = []
        with open_project(self._project, read_only=True) as workspace:
            for source in ("gold", "suggestions", _NAME):
                out = export(workspace, self._folder / f"out-{source}", source=source)
                problems = validate_path(out.path).problems
                _must(not problems, f"the export of {source} is not valid: {problems[:1]}")
                said.append(out.records)
        return f"{sum(said)} records"


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SelfTestFailed(otherwise)


def _say(line: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


def _end() -> None:
    """End the process, saying where each of its threads stood."""
    stream = sys.stderr or sys.stdout
    if stream is not None:  # a program without a console has nobody to tell
        print("Timeout: the self-test took too long. It stood here:", file=stream)  # it is read there
        for frame in sys._current_frames().values():  # the documented way to other threads' places
            traceback.print_stack(frame, file=stream)
        stream.flush()
    os._exit(1)


@contextmanager
def _own_settings(folder: str) -> Iterator[None]:
    before = os.environ.get("GOLDSPAN_HOME")
    os.environ["GOLDSPAN_HOME"] = str(Path(folder) / "home")
    try:
        yield
    finally:
        if before is None:
            del os.environ["GOLDSPAN_HOME"]
        else:
            os.environ["GOLDSPAN_HOME"] = before
