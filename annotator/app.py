"""Starts the program: the window with nothing or a project, else one of the commands.

The only place that knows every room.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.bench.figure import Measure

_OBJECTS_BETWEEN = 100_000
_SELF_TEST = "--self-test"
_VERSION = "--version"
_WRONG_USE = 2


def main(arguments: list[str] | None = None) -> int:
    """Run the program; returns its exit code (docs/cli.md)."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        return _open_window(None)
    if given[0] in _WORKERS:
        return _WORKERS[given[0]]()
    if given == [_VERSION]:
        from annotator import __version__

        sys.stdout.write(f"goldspan {__version__}\n")
        return 0
    if given[0] == _SELF_TEST:
        return _try_itself(given[1:])
    if "--safe" in given[:2]:
        rest = [argument for argument in given if argument != "--safe"]
        if len(given) - len(rest) == 1 and (not rest or (len(rest) == 1 and _names_a_file(rest[0]))):
            return _open_window(Path(rest[0]) if rest else None, safe=True)
    from annotator.cli.commands import COMMANDS

    if len(given) == 1 and given[0] not in COMMANDS and _names_a_file(given[0]):
        return _open_window(Path(given[0]))
    from annotator.cli.program import build, needed, run

    # A command makes objects by the million and few that refer to one another in circles: the search for
    # those took a quarter of an export's time.
    gc.set_threshold(_OBJECTS_BETWEEN)
    return run(build(_open_window, _take_pictures, needed(given)), given)


def _try_itself(given: list[str]) -> int:
    """``--self-test [SECONDS]``: a build tries itself, so that nobody has to look at its window."""
    if len(given) > 1 or not all(seconds.isdigit() and int(seconds) for seconds in given):
        sys.stderr.write(f"goldspan: {_SELF_TEST} takes a number of seconds, or nothing.\n")
        return _WRONG_USE
    from annotator.ui.self_test import LIMIT, run_self_test

    return run_self_test(float(given[0]) if given else LIMIT)


def _names_a_file(argument: str) -> bool:
    from annotator.domain.server_address import is_server_address

    return not argument.startswith("-") and (
        argument.endswith((".goldspan", ".goldpack"))
        or is_server_address(argument)
        or Path(argument).exists()
    )


def _open_window(project: Path | None, *, safe: bool = False) -> int:
    from annotator.ui.start import run

    return run(project, safe=safe)


def _take_pictures(project: Path, folder: Path) -> list[Path]:
    from annotator.ui.pictures import take_pictures

    return take_pictures(project, folder)


def _read() -> int:
    from annotator.services.reading.worker import main as work

    work()
    return 0


def _suggest() -> int:
    from annotator.suggest.worker import main as work

    work()
    return 0


def _match() -> int:
    from annotator.services.search.pattern_worker import main as work

    work()
    return 0


def _train() -> int:
    from annotator.suggest.training.worker import main as work

    work()
    return 0


def _measure() -> int:
    from annotator.bench.worker import main as work

    work(_window_measures)
    return 0


def _window_measures(folder: Path) -> Mapping[str, Measure]:
    from annotator.ui.bench.jobs import window_measures

    return window_measures(folder)


# A frozen build starts itself for the processes that the source tree starts as modules.
_WORKERS = {
    "--reading-worker": _read,
    "--suggestion-worker": _suggest,
    "--pattern-worker": _match,
    "--training-worker": _train,
    "--bench-worker": _measure,
}


if __name__ == "__main__":
    sys.exit(main())
