"""Making and opening projects, and who works in them."""

from __future__ import annotations

import getpass
import json
import os
from pathlib import Path

from annotator.domain.errors import UnusableInput, UserFixable, WrongUse
from annotator.domain.scheme import Scheme, scheme_from_json
from annotator.domain.server_address import is_server_address
from annotator.domain.wording import worded
from annotator.folders import resource
from annotator.services.projects.known import is_known, remember_known
from annotator.store.access import Writing
from annotator.store.file import SUFFIX, create, is_older, may_be_written, refuse_older
from annotator.store.file import open_project as open_file
from annotator.store.people import Person, Role
from annotator.store.workspace import Workspace

DEFAULT_SCHEME = "news-claims"
_AT_ONCE = 20 << 20  # bytes that are looked through in a moment


def new_project(path: Path, scheme: str = DEFAULT_SCHEME) -> Workspace:
    """Make and open a project; ``.goldspan`` is added to its name when it lacks it.

    ``scheme`` is the name of one that ships with the program, or a file.

    Raises:
        UnusableInput: if the scheme can't be read.
        UnusableProject: if there is a file of that name, or it can't be written.
    """
    workspace = create(project_path(path), load_scheme(scheme))
    remember_known(workspace.path)
    return workspace


def open_project(path: Path, *, read_only: bool = False, checked: bool | None = None) -> Workspace:
    """Open a project; a file that was neither made nor opened on this machine is looked through first.

    Raises:
        UnusableProject: with the reason, if it can't be used; see ``store.file.open_project``.
    """
    if is_server_address(path):
        from annotator.services.team.server import open_at

        return open_at(path, read_only=read_only)
    if checked is None:
        checked = not is_known(path)
    workspace = open_file(path, read_only=read_only, checked=checked)
    if checked:
        remember_known(path)
    return workspace


def prepare(path: Path) -> None:
    """Do what takes seconds before a project is first opened: look through it, and bring it up to date.

    Raises:
        UnusableProject: with the reason, if it can't be used.
    """
    open_project(path).close()


def opens_slowly(path: Path) -> bool:
    """Whether a project is so large that what ``prepare`` does would be felt, and it has still to be done."""
    try:
        if path.stat().st_size <= _AT_ONCE or not may_be_written(path):
            return False
        return not is_known(path) or is_older(path)
    except (OSError, UserFixable):
        return False  # opening it says why


def open_for_window(path: Path) -> Workspace:
    """Open a project for work, or for looking only where it can't be written.

    Raises:
        UnusableProject: with the reason, if it can't be used.
    """
    if not os.path.exists(path) or may_be_written(path):  # noqa: PTH110  # a path too long is said when opened
        return open_project(path)
    refuse_older(path)
    return open_project(path, read_only=True)


def project_path(path: Path) -> Path:
    """``path`` with the suffix of project files."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def shipped_schemes() -> list[str]:
    """The names of the schemes that come with the program."""
    return sorted(p.stem for p in resource("schemes").glob("*.json"))


def load_scheme(name_or_file: str) -> Scheme:
    """A scheme by the name of a shipped one, or from a JSON file.

    Raises:
        UnusableInput: if the file is no scheme.
        WrongUse: if there is neither.
    """
    if name_or_file in shipped_schemes():
        path = resource("schemes", f"{name_or_file}.json")
    else:
        path = Path(name_or_file)
    try:
        value = json.loads(path.read_text("utf-8"))
    except (FileNotFoundError, IsADirectoryError) as error:
        raise WrongUse(
            worded("There is no label scheme {scheme!r}.", scheme=name_or_file),
            next_step=worded(
                "Choose one of {schemes}, or name a file.", schemes=", ".join(shipped_schemes())
            ),
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise UnusableInput(
            worded("The label scheme is not a JSON file."),
            where=str(path),
            next_step=worded("Mend or replace it."),
        ) from error
    return scheme_from_json(value, where=str(path))


def person_in(workspace: Workspace, name: str) -> Person:
    """The annotator ``name`` of a project, added to it when they are new there; the first one leads.

    In a project that is open for looking only, somebody who is new there is nobody yet (row 0).
    On a server everybody is whom they logged in as.

    Raises:
        WrongUse: if the name is empty or kept for something else.
    """
    own = workspace.signed_in()
    if own is not None:
        with workspace.read() as reading:
            return next(person for person in reading.people.all() if person.row == own)
    name = name.strip()
    if not name or name == "all" or name.startswith("suggestions"):
        raise WrongUse(
            worded("An annotator can't be called {name!r}.", name=name),
            next_step=worded("Use your own name."),
        )
    with workspace.read() as reading:
        known = reading.people.named(name)
    if known is not None:
        return known
    if workspace.read_only:
        return Person(row=0, uid="", name=name)

    def add(writing: Writing) -> Person:
        role = Role.ANNOTATOR if writing.people.anybody_leads() else Role.LEAD
        return writing.people.ensure(name, role)

    return workspace.perform("add annotator", add, undoable=False).result


def own_name() -> str:
    """The name of whoever is logged in to this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"
