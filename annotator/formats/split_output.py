"""Writes another tool's format in splits: each split as it would be written by itself, in one folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from annotator.domain.errors import UserFixable
from annotator.domain.record import Record
from annotator.domain.splitting import Plan
from annotator.domain.wording import worded
from annotator.formats.atomic_output import partial_beside, put_in_place, remove, said_plainly, sync_folder
from annotator.formats.foreign_output import ForeignOutput, ForeignWritten, LinesWriter
from annotator.formats.foreign_writers import ENDINGS, writer_of
from annotator.formats.hugging_face.writing import HuggingFaceWriter
from annotator.formats.not_carried import NotCarried


class SplitOutput:
    """Writes records to ``target``, in splits where there is a ``plan``; all there or nothing.

    ``split_of`` names the split of an article by its id.

    Raises:
        WrongUse: on making it, if the format is not known.
        UserFixable: as ``ForeignOutput``.
    """

    def __init__(self, target: Path, format_: str, plan: Plan | None, split_of: Callable[[str], str]) -> None:
        self.written: ForeignWritten | None = None
        self._target = target.resolve()
        self._split_of = split_of
        self._splits = tuple(plan.shares) if plan is not None else ()
        self._parts: dict[str, ForeignOutput] = {}
        writer = writer_of(format_)
        self._partial: Path | None = None
        if plan is not None and isinstance(writer, LinesWriter):
            writer = HuggingFaceWriter(lambda record: split_of(record.document.id))
            self._splits = ()
        if not self._splits:
            self._parts[""] = ForeignOutput(target, writer)
            return
        self._partial = partial_beside(self._target)
        for split in self._splits:
            part = self._partial / f"{split}{ENDINGS.get(format_, '')}"
            self._parts[split] = ForeignOutput(part, writer_of(format_))
        first = self._parts[self._splits[0]]
        for part_ in self._parts.values():
            part_.missing = first.missing  # one report for all

    @property
    def missing(self) -> NotCarried:
        """What could not be carried, of all splits."""
        return next(iter(self._parts.values())).missing

    def __enter__(self) -> SplitOutput:
        """Begin, or refuse the target."""
        if self._partial is not None:
            with said_plainly(self._target):
                if self._target.exists() and not (self._target.is_dir() and not any(self._target.iterdir())):
                    raise UserFixable(
                        worded("There is a file or folder of this name already."),
                        where=str(self._target),
                        next_step=worded("Choose another name, or move it away first."),
                    )
                self._partial.mkdir()
        for part in self._parts.values():
            part.__enter__()
        return self

    def add(self, record: Record) -> None:
        """Write one record into its split.

        Raises:
            UserFixable: if the disk does not take it.
        """
        split = self._split_of(record.document.id) if self._splits else ""
        self._parts[split].add(record)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put the output in its place, or take everything back."""
        try:
            for part in self._parts.values():
                part.__exit__(kind, error, trace)
            if error is None:
                self._finish()
        finally:
            if self._partial is not None:
                remove(self._partial)

    def _finish(self) -> None:
        written = [part.written for part in self._parts.values() if part.written is not None]
        if self._partial is None:
            (self.written,) = written
            return
        with said_plainly(self._target):
            sync_folder(self._partial)
            put_in_place(self._partial, self._target)
        files = sorted(
            each.path.name if each.files == (each.path.name,) else f"{each.path.name}/{name}"
            for each in written
            for name in each.files
        )
        last = written[-1]
        self.written = ForeignWritten(
            path=self._target,
            files=tuple(files),
            records=sum(each.records for each in written),
            spans=sum(each.spans for each in written),
            relations=sum(each.relations for each in written),
            not_carried=self.missing.lines(),
            places=last.places,
        )
