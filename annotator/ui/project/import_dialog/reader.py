"""Reads what a person chose, off the window's thread, and hands it over piece by piece."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from annotator.domain.document import fingerprint
from annotator.domain.record import Record, Refusal
from annotator.formats.options import ReadOptions
from annotator.services.progress import Cancelled, Progress
from annotator.services.reading.gather import gather
from annotator.services.reading.listing import Listed, listed, plain_name
from annotator.store.workspace import Workspace
from annotator.ui.project.import_dialog.candidate import Candidate, candidate_of

_AT_ONCE = 64
_Items = Generator[Record | Refusal, None, None]
"""What ``gather`` gives: closed early, it ends its child process."""


@dataclass(slots=True)
class Met:
    """The texts met so far, by their fingerprint: the same text again is a double."""

    texts: dict[str, Candidate] = field(default_factory=dict)

    def forget(self, candidates: Sequence[Candidate]) -> None:
        """Candidates that are to be read anew are no longer anybody's twin."""
        gone = {id(c) for c in candidates}
        self.texts = {print_: c for print_, c in self.texts.items() if id(c) not in gone}


class Reader:
    """The work of one reading job: read ``paths``, tell articles of the project and doubles apart.

    ``take`` hands over what is ready; it may be called from another thread at any time.
    """

    def __init__(self, paths: Sequence[Path], workspace: Workspace | None, met: Met) -> None:
        self._paths = list(paths)
        self._workspace = workspace
        self._met = met
        self._ready: deque[Candidate] = deque()
        self._total = 0

    def __call__(self, progress: Progress, cancelled: Cancelled) -> bool:
        """Read all; progress is told in bytes."""
        waiting: list[Record | Refusal] = []
        items = cast("_Items", gather(self._paths, progress=progress, cancelled=cancelled))
        with closing(items):
            for item in items:
                waiting.append(item)
                # The first ones are shown one by one; many are looked up together.
                if self._total < _AT_ONCE or len(waiting) >= _AT_ONCE:
                    self._hand_over(waiting)
        self._hand_over(waiting)
        return not cancelled()

    def take(self) -> list[Candidate]:
        """What has become ready since the last call, in order."""
        found: list[Candidate] = []
        while self._ready:
            found.append(self._ready.popleft())
        return found

    def _hand_over(self, waiting: list[Record | Refusal]) -> None:
        self._total += len(waiting)
        self._ready.extend(sorted_out(waiting, self._workspace, self._met))
        waiting.clear()
        if self._total >= _AT_ONCE:
            # Thousands of records are no garbage: looking through them stalled the window 100 ms at a time.
            gc.freeze()


def sorted_out(
    items: Sequence[Record | Refusal], workspace: Workspace | None, met: Met
) -> Iterator[Candidate]:
    """Candidates for ``items``, articles of the project and doubles told apart."""
    prints = [fingerprint(i.document.text) if isinstance(i, Record) else "" for i in items]
    known: dict[str, int] = {}
    if workspace is not None and any(prints):
        with workspace.read() as reading:
            known = reading.documents.rows_by_text([p for p in prints if p])
    for item, print_ in zip(items, prints, strict=True):
        candidate = candidate_of(item, known=print_ in known, twin=met.texts.get(print_))
        if print_:
            met.texts.setdefault(print_, candidate)
        yield candidate


class Rereader:
    """The work of reading one file again, in the encoding a person chose. Its result is a list."""

    def __init__(
        self, paths: Sequence[Path], name: str, encoding: str, workspace: Workspace | None, met: Met
    ) -> None:
        """``name`` is what the first reading called the file, among all that ``paths`` hold."""
        self._paths = list(paths)
        self._name = name
        self._encoding = encoding
        self._workspace = workspace
        self._met = met

    def __call__(self, progress: Progress, cancelled: Cancelled) -> list[Candidate] | None:
        """Read the file; None when stopped or when it has gone."""
        progress(0, None, self._name)
        items: list[Record | Refusal] = []
        for file in self._files():
            items = list(self._items(file, cancelled))
            if items:
                break
        if cancelled() or not items:
            return None
        return list(sorted_out(items, self._workspace, self._met))

    def _files(self) -> Iterator[Listed]:
        """The file, or the archive it lies in."""
        for file in listed(self._paths):
            if isinstance(file, Listed) and (
                self._name == file.name or self._name.startswith(f"{file.name}/")
            ):
                yield file

    def _items(self, file: Listed, cancelled: Cancelled) -> Iterator[Record | Refusal]:
        options = ReadOptions(encoding=self._encoding)
        found = False
        read = cast("_Items", gather([file.path], options, cancelled=cancelled))
        with closing(read):
            for item in read:
                name = item.file if isinstance(item, Refusal) else item.document.source_file
                name = file.name + name.removeprefix(plain_name(file.path.name))
                if name == self._name:
                    found = True
                    yield _called(item, name)
                elif found:
                    return


def _called(item: Record | Refusal, name: str) -> Record | Refusal:
    if isinstance(item, Refusal):
        return replace(item, file=name)
    return replace(item, document=replace(item.document, source_file=name))
