"""One article that may be imported, or one file that can't be, with what a person changed about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from annotator.domain.document import Document, Furniture, FurnitureKind
from annotator.domain.errors import UserFixable
from annotator.domain.record import Record, Refusal
from annotator.formats.article import FOUND
from annotator.formats.encoding import Decoded
from annotator.formats.plain_text import encoding_notes
from annotator.services.importing.label_names import Pair
from annotator.services.projects.details import tidied

_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")


class State(Enum):
    """What importing a candidate would do."""

    NEW = auto()
    WORK = auto()
    """The article is there, or comes in another file; this adds somebody's work on it."""
    KNOWN = auto()
    REFUSED = auto()


@dataclass(slots=True, eq=False, kw_only=True)
class Candidate:
    """An article as it was read, and the corrections to be made when it is stored.

    Either ``record`` or ``refusal`` is there. ``twin`` is the candidate that holds the same text.
    ``labels`` counts its spans by layer and label.
    ``problems`` are corrections that do not fit their field; the field keeps its value.
    """

    file: str
    state: State
    record: Record | None = None
    refusal: Refusal | None = None
    words: int = 0
    certain: bool = True
    labels: Mapping[Pair, int] = field(default_factory=dict)
    twin: Candidate | None = None
    taken: bool = True
    corrections: dict[str, str] = field(default_factory=dict)
    furniture: tuple[Furniture, ...] | None = None
    problems: dict[str, UserFixable] = field(default_factory=dict)

    @property
    def document(self) -> Document | None:
        """The article as it was read."""
        return self.record.document if self.record else None

    @property
    def doubt(self) -> str:
        """The note by which reading would say that the encoding was a guess."""
        return guess_note(self.document.encoding) if self.document and self.document.encoding else ""

    @property
    def title(self) -> str:
        """What to call it in a list."""
        return " ".join(self.value("title").split()) or self.file

    @property
    def correctable(self) -> bool:
        """Whether corrections to it would be stored."""
        return self.state is State.NEW

    @property
    def corrected(self) -> bool:
        """Whether a person changed anything about it."""
        return bool(self.corrections) or self.furniture is not None

    @property
    def counted(self) -> bool:
        """Whether it comes in as a new article."""
        return self.taken and self.state is State.NEW

    def value(self, name: str) -> str:
        """A field of the article as it will be stored."""
        if name in self.corrections:
            return self.corrections[name]
        return getattr(self.document, name) if self.document else ""

    def pieces(self) -> tuple[Furniture, ...]:
        """The furniture as it will be stored."""
        if self.furniture is not None:
            return self.furniture
        return self.document.furniture if self.document else ()

    def correct(self, name: str, value: str) -> None:
        """Correct one field; what does not fit is kept among the ``problems``."""
        assert self.document is not None
        self.problems.pop(name, None)
        try:
            value = tidied(name, value)
        except UserFixable as error:
            self.problems[name] = error
            return
        if value == getattr(self.document, name):
            self.corrections.pop(name, None)
        else:
            self.corrections[name] = value

    def grey(self, start: int, end: int) -> None:
        """Call ``[start, end)`` code points furniture."""
        kept = [f for f in self.pieces() if f.end <= start or f.start >= end]
        touched = [f for f in self.pieces() if f.start < end and f.end > start]
        kind = touched[0].kind if touched else FurnitureKind.OTHER
        whole = Furniture(
            min([start, *(f.start for f in touched)]), max([end, *(f.end for f in touched)]), kind
        )
        self._set_furniture([*kept, whole])

    def ungrey(self, start: int, end: int) -> None:
        """Call ``[start, end)`` code points article; furniture that reaches beyond is cut back."""
        kept: list[Furniture] = []
        for piece in self.pieces():
            if piece.start < start:
                kept.append(replace(piece, end=min(piece.end, start)))
            if piece.end > end:
                kept.append(replace(piece, start=max(piece.start, end)))
        self._set_furniture(dict.fromkeys(kept))

    def found(self) -> dict[str, tuple[int, int]]:
        """Where in the text the fields stand, ``[start, end)`` in code points; corrected ones don't."""
        places = self.document.extra.get(FOUND, {}) if self.document else {}
        return {name: (place[0], place[1]) for name, place in places.items() if name not in self.corrections}

    def to_store(self) -> Record | Refusal:
        """The record with all corrections made, or the refusal."""
        if self.record is None:
            assert self.refusal is not None
            return self.refusal
        if not self.corrected:
            return self.record
        document = self.record.document
        extra = dict(document.extra)
        if FOUND in extra:
            extra[FOUND] = {name: list(place) for name, place in self.found().items()}
        document = replace(document, **self.corrections, furniture=self.pieces(), extra=extra)
        return replace(self.record, document=document)

    def _set_furniture(self, pieces: Iterable[Furniture]) -> None:
        assert self.document is not None
        made = tuple(sorted(pieces))
        self.furniture = None if made == self.document.furniture else made


def candidate_of(item: Record | Refusal, *, known: bool, twin: Candidate | None) -> Candidate:
    """What to show for a record or refusal; ``known`` says that the project has the article."""
    if isinstance(item, Refusal):
        return Candidate(file=item.file, state=State.REFUSED, refusal=item, taken=False)
    state = State.NEW
    if known or twin is not None:
        state = State.WORK if item.spans or item.annotator else State.KNOWN
    document = item.document
    return Candidate(
        file=document.source_file,
        state=state,
        record=item,
        words=words_in(document.text),
        labels=Counter((span.layer, span.label) for span in item.spans),
        certain=not document.encoding or guess_note(document.encoding) not in item.notes,
        twin=twin,
        taken=state is not State.KNOWN,
    )


def words_in(text: str) -> int:
    """About how many words a text has; scripts without spaces count two characters a word."""
    words = len(text.split())
    return words if text.isascii() else max(words, len(_UNSPACED.findall(text)) // 2)


def guess_note(encoding: str) -> str:
    """The note by which reading says that an encoding was a guess."""
    return encoding_notes(Decoded(text="", encoding=encoding, certain=False))[0]


def to_store(candidates: Iterable[Candidate]) -> Iterator[Record | Refusal]:
    """What to hand to the import: all but what a person left out, and doubles of that."""
    for candidate in candidates:
        left_out = not candidate.taken and candidate.state in (State.NEW, State.WORK)
        double_of_left_out = (
            candidate.state is State.KNOWN and candidate.twin is not None and not candidate.twin.taken
        )
        if not left_out and not double_of_left_out:
            yield candidate.to_store()
