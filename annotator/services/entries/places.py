"""The words around a mention, as a line of a concordance."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from annotator.domain.mark import MarkKey
from annotator.store.documents import Listed
from annotator.store.entries import Mention
from annotator.store.workspace import Workspace

_AROUND = 180  # code points of context on each side
_KEPT = 200  # articles whose text is kept at hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A mention with its article and the words before and after it, each in one line."""

    key: MarkKey
    document: int
    before: str
    words: str
    after: str
    outlet: str
    title: str
    published: str


class Concordance:
    """Looks up where mentions stand; the articles asked for last are kept at hand."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known: OrderedDict[int, tuple[str, Listed]] = OrderedDict()

    def place(self, mention: Mention) -> Place | None:
        """Where a mention stands; None when its article is there no more."""
        found = self._article(mention.document)
        if found is None:
            return None
        text, listed = found
        start, end = mention.start, mention.end
        first = max(0, start - _AROUND)
        before = text[first:start]
        line = before.rfind("\n")
        if line >= 0:
            before = before[line + 1 :]
        elif first > 0:
            before = before[before.find(" ") + 1 :]
        after = text[end : end + _AROUND].split("\n", 1)[0]
        if len(after) == _AROUND:
            after = f"{after[: after.rfind(' ')]} …"
        return Place(
            key=mention.key,
            document=mention.document,
            before=" ".join(before.split()) + (" " if before[-1:].isspace() else ""),
            words=" ".join(text[start:end].split()),
            after=(" " if after[:1].isspace() else "") + " ".join(after.split()),
            outlet=" ".join(listed.outlet.split()),
            title=" ".join(listed.title.split()) or listed.source_file,
            published=listed.published,
        )

    def article(self, document: int) -> Listed | None:
        """What is said of an article; None when it is there no more."""
        found = self._article(document)
        return found[1] if found is not None else None

    def _article(self, document: int) -> tuple[str, Listed] | None:
        known = self._known.get(document)
        if known is not None:
            self._known.move_to_end(document)
            return known
        with self._workspace.read() as reading:
            listed = reading.documents.listed([document]).get(document)
            if listed is None:
                return None
            known = (reading.documents.text(document), listed)
        self._known[document] = known
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return known
