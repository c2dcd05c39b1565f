"""Model folders on the disk: half-made ones, which keep the best state so far, and whole ones.

A model in the making lies beside its place, as ``NAME.part``: in it ``best``, a whole model, and the
lock of the process that makes it. A better state is written beside ``best`` and then takes its place, so
that neither a full disk nor a kill costs more than the state being written.
"""

from __future__ import annotations

import json
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from annotator.domain.wording import worded
from annotator.suggest.training.values import TrainingTrouble

FACTS = "goldspan"
"""The key of ``meta.json`` under which our facts stand."""

_META = "meta.json"
_PART = ".part"
_BEST, _NEW, _OLD = "best", "new", "old"
_LOCK = "lock"
_MOST_META = 20_000_000  # bytes


def meta_of(folder: Path) -> dict[str, Any]:
    """The ``meta.json`` of a model folder.

    Raises:
        TrainingTrouble: if it is none.
    """
    try:
        path = folder / _META
        if path.stat().st_size > _MOST_META:
            raise ValueError
        meta = json.loads(path.read_text("utf-8"))
        if not isinstance(meta, dict):
            raise ValueError
    except (OSError, ValueError, RecursionError) as error:
        raise TrainingTrouble(
            worded("This folder holds no spaCy model."),
            where=str(folder),
            next_step=worded("Choose the folder in which meta.json and config.cfg lie."),
        ) from error
    return meta


def facts_of(meta: dict[str, Any]) -> dict[str, Any]:
    """What Goldspan wrote into a model's meta; empty where it was made by another program."""
    facts = meta.get(FACTS)
    return facts if isinstance(facts, dict) else {}


def write_facts(folder: Path, facts: dict[str, Any]) -> None:
    """Write our facts into a model's meta, all or nothing."""
    meta = json.loads((folder / _META).read_text("utf-8"))
    new = folder / f"{_META}.new"
    new.write_text(json.dumps({**meta, FACTS: facts}, ensure_ascii=False, indent=2), "utf-8")
    new.replace(folder / _META)


def is_model(folder: Path) -> bool:
    """Whether a folder looks like a model."""
    return (folder / _META).is_file() and (folder / "config.cfg").is_file()


class Making:
    """A model in the making, whose place is ``target``."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.folder = part_of(target)
        self._lock: IO[bytes] | None = None

    def begin(self) -> None:
        """Take the place.

        Raises:
            TrainingTrouble: if something lies there, another process makes it, or it can't be written.
        """
        if self.target.exists() and (not self.target.is_dir() or any(self.target.iterdir())):
            raise TrainingTrouble(
                worded("There is something here already."),
                where=str(self.target),
                next_step=worded("Name a folder that is not there yet, or is empty."),
            )
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock = (self.folder / _LOCK).open("a+b")
            if not _try_lock(self._lock):
                raise TrainingTrouble(
                    worded("Another training makes this model."),
                    where=str(self.target),
                    next_step=worded("Wait for it, or name another folder."),
                )
            for left in (_BEST, _NEW, _OLD):
                shutil.rmtree(self.folder / left, ignore_errors=True)
        except OSError as error:
            raise not_written(self.target, error) from error

    @property
    def has_best(self) -> bool:
        """Whether there is a state to keep."""
        return is_model(self.folder / _BEST) or is_model(self.folder / _OLD)

    @property
    def best(self) -> Path:
        """Where the best state lies, as far as there is one."""
        old = self.folder / _OLD
        return old if is_model(old) and not is_model(self.folder / _BEST) else self.folder / _BEST

    @property
    def new(self) -> Path:
        """Where a better state is to be written before ``take_new``."""
        shutil.rmtree(self.folder / _NEW, ignore_errors=True)
        return self.folder / _NEW

    def take_new(self) -> None:
        """Let the state just written take the place of the best one."""
        best, old = self.folder / _BEST, self.folder / _OLD
        shutil.rmtree(old, ignore_errors=True)
        if best.exists():
            best.rename(old)
        (self.folder / _NEW).rename(best)
        shutil.rmtree(old, ignore_errors=True)

    def finish(self) -> None:
        """Give the best state its place, and leave nothing beside it.

        Raises:
            OSError: if the place can't be written.
        """
        if self.target.exists():
            self.target.rmdir()
        self.best.rename(self.target)
        self.abandon()

    def abandon(self) -> None:
        """Remove what was begun."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        shutil.rmtree(self.folder, ignore_errors=True)


def part_of(target: Path) -> Path:
    """Where a model in the making lies whose place is ``target``."""
    return target.with_name(f"{target.name}{_PART}")


def keep_left_behind(folder: Path) -> list[Path]:
    """Give the models in ``folder`` whose making was broken off their places; returns those.

    What holds no state worth keeping is removed; what is being made is left alone.
    """
    kept = []
    for part in sorted(folder.glob(f"*{_PART}")):
        making = Making(part.with_suffix(""))
        with suppress(OSError, TrainingTrouble):
            if keep(making):
                kept.append(making.target)
    return kept


def keep(making: Making, reason: str = "The training was broken off.") -> bool:
    """Give the best state of a broken-off training its place; whether there was one.

    Raises:
        OSError: if it can't be moved.
        TrainingTrouble: if its meta can't be read.
    """
    with suppress(OSError), (making.folder / _LOCK).open("a+b") as lock:
        if not _try_lock(lock):
            return False
    if not making.has_best or (making.target.exists() and any(making.target.iterdir())):
        making.abandon()
        return False
    facts = facts_of(meta_of(making.best))
    with suppress(OSError):  # on a full disk the model is worth more than the remark
        write_facts(making.best, {**facts, "stopped": reason})
    making.finish()
    return True


def not_written(target: Path, error: OSError) -> TrainingTrouble:
    """What to say where a model can't be written."""
    reason = error.strerror or type(error).__name__
    return TrainingTrouble(
        worded("The model can't be written: {reason}.", reason=reason),
        where=str(target),
        next_step=worded("Make room there, or name a folder elsewhere, and train again."),
    )


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        """Take the system's lock on an open file, which ends with its holder; whether it was free."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
