"""A project's scheme as a file, and a file's scheme as changes of a project's."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from annotator.domain.errors import UnusableInput
from annotator.domain.scheme import Scheme, scheme_to_json
from annotator.domain.scheme_changes.carrying import apply
from annotator.domain.scheme_changes.change import Change
from annotator.domain.scheme_changes.comparing import changes_between
from annotator.domain.scheme_changes.labels import RenameLabel
from annotator.domain.wording import worded
from annotator.formats.atomic_output import said_plainly
from annotator.services.projects.projects import load_scheme
from annotator.store.workspace import Workspace


def scheme_text(scheme: Scheme) -> str:
    """A scheme as its file holds it: indented JSON with a line feed at its end."""
    return json.dumps(scheme_to_json(scheme), ensure_ascii=False, indent=1) + "\n"


def write_scheme(scheme: Scheme, file: Path) -> None:
    """Write a scheme to a file; what is there is replaced.

    Raises:
        UserFixable: if the file can't be written.
    """
    with said_plainly(file):
        beside = file.with_name(f".{file.name}.part")
        try:
            beside.write_text(scheme_text(scheme), "utf-8", newline="\n")
            beside.replace(file)
        finally:
            beside.unlink(missing_ok=True)


def changes_to(
    workspace: Workspace, name_or_file: str, renamed: Sequence[tuple[str, str]] = ()
) -> tuple[Change, ...]:
    """The changes that make the project's scheme that of a file, or a shipped one by name.

    ``renamed`` says which labels are only called otherwise there (former name, new name). What the
    file has not is deleted, or retired where work uses it: never does any of the work go.

    Raises:
        UnusableInput: if the file is no scheme, or ``renamed`` names a label that is not here.
        UnfitChange: if a renamed label can't have that name.
    """
    wanted = load_scheme(name_or_file)
    with workspace.read() as reading:
        scheme, usage = reading.schemes.get(), reading.scheme_usage.get()
    first: list[Change] = []
    for former, name in renamed:
        layer = scheme.layer_of(former)
        if layer is None:
            raise UnusableInput(
                worded("The project's scheme has no label {label!r} to rename.", label=former)
            )
        first.append(RenameLabel(layer=layer.name, label=former, name=name))
    in_use = usage.in_use()
    told = dict(renamed)
    carried = frozenset((layer, told.get(label, label)) for layer, label in in_use.labels)
    now = apply(scheme, first)
    return (
        *first,
        *changes_between(
            now, wanted, type(in_use)(labels=carried, features=in_use.features, relations=in_use.relations)
        ),
    )
