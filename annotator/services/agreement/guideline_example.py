"""Lets a guideline say what is right where annotators differed, with the place as its example."""

from __future__ import annotations

import re

from annotator.agreement.cases import Version
from annotator.domain.changes import Changes
from annotator.domain.scheme import Scheme
from annotator.domain.scheme_changes.change import label_in
from annotator.domain.scheme_changes.looks import WriteGuideline
from annotator.services.agreement.differences import Difference
from annotator.services.scheme.change_scheme import change_scheme
from annotator.services.team.assign import refuse_unless_lead
from annotator.store.people import Person
from annotator.store.workspace import Workspace

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~])")  # what Markdown would take for its own
_MOST = 60  # code points of words that are told of each version


def example_of(difference: Difference, annotators: tuple[str, ...]) -> str:
    """The place as an item of a list in Markdown: its sentence, and who said what."""
    before, after = difference.before, difference.after
    around = f"{_from_word(before)}**{_plain(difference.words)}**{_to_word(after)}"
    case = difference.case
    told = "; ".join(f"{annotators[number]}: {_said(case.of(number), difference)}" for number in case.judged)
    return f"- “{around}” ({told})"


def add_to_guideline(workspace: Workspace, lead: Person, layer: str, label: str, words: str) -> Changes:
    """Write ``words`` at the end of a label's guideline, or of the general one where no label is named.

    Raises:
        UserFixable: if this person is no lead, or an import is being taken in.
        UnfitChange: if there are no words, or no such label.
    """
    with workspace.read() as reading:
        refuse_unless_lead(reading, lead)
        scheme = reading.schemes.get()
    before = guideline_of(scheme, layer, label).rstrip()
    # An item of a list goes on with the list.
    lists = before.rpartition("\n")[2].startswith("- ") and words.startswith("- ")
    text = f"{before}{chr(10) if lists else chr(10) * 2}{words.strip()}" if before else words.strip()
    change = WriteGuideline(layer=layer if label else "", label=label, guideline=f"{text}\n")
    return change_scheme(workspace, [change], lead).changes


def guideline_of(scheme: Scheme, layer: str, label: str) -> str:
    """The guideline of a label; the general one where no label is named."""
    return label_in(scheme, layer, label).guideline if label else scheme.guideline


def _said(version: Version | None, difference: Difference) -> str:
    if version is None:
        return "nothing"
    case = difference.case
    whole = difference.words[version.start - case.start : version.end - case.start]
    words = " ".join(whole.split())
    words = words if len(words) <= _MOST else f"{words[: _MOST - 1]}…"
    same = (version.start, version.end) == (case.start, case.end)
    return version.label if same else f"{version.label} “{_plain(words)}”"


def _plain(words: str) -> str:
    return _SIGNS.sub(r"\\\1", " ".join(words.split()))


def _from_word(before: str) -> str:
    """From where a sentence, a line or a word begins."""
    line = before.rpartition("\n")[2]
    if line == before and " " in line:
        line = f"… {line.partition(' ')[2]}"
    return _plain(line) + (" " if line[-1:].isspace() else "")


def _to_word(after: str) -> str:
    line = after.partition("\n")[0]
    if line == after and " " in line:
        line = f"{line.rpartition(' ')[0]} …"
    return (" " if line[:1].isspace() else "") + _plain(line)
