"""Candidates for links between articles, which stand in a dataset of suggestions beside its documents."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.mark import MarkKey
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Status
from annotator.formats.siblings import End, RelationAcross
from annotator.services.claims.board import Board
from annotator.services.claims.link_claims import RELATED
from annotator.services.exporting.exported_records import Whose
from annotator.services.progress import Cancelled, Progress
from annotator.store.access import Reading
from annotator.store.people import Person
from annotator.store.workspace import Workspace

CANDIDATES = 10
"""How many likely partners of each suggested claim an export of suggestions names."""

_NOBODY = Person(row=-1, uid="", name="")
"""Somebody who has decided nothing: what they see is what is suggested."""


def candidates_across(
    workspace: Workspace, reading: Reading, who: Whose, progress: Progress, cancelled: Cancelled
) -> Iterator[RelationAcross]:
    """The likeliest partners of each suggested claim in other articles, best first.

    They are ranked as they are asked for; nobody has said how such claims stand to one another, so
    the label is ``related``.
    """
    uids = reading.documents.uids()
    rows = list(uids)
    several = len(who.suggesters) > 1
    for suggester in who.suggesters:
        spans = reading.links.suggested_ends(rows, suggester)
        board = Board.read(workspace, _NOBODY, suggester=suggester, cancelled=cancelled)
        keys = board.claim_keys()
        for number, key in enumerate(keys, 1):
            if cancelled():
                return
            progress(number, len(keys), "")
            for candidate in board.candidates(key, CANDIDATES):
                yield RelationAcross(
                    label=RELATED,
                    head=_end(board, key, uids, spans),
                    child=_end(board, candidate.claim.key, uids, spans),
                    status=Status.SUGGESTED,
                    score=round(candidate.score, 3),
                    annotator=f"{SUGGESTIONS}:{suggester}" if several else "",
                )


def _end(board: Board, key: MarkKey, uids: dict[int, str], spans: dict[int, str]) -> End:
    claim = board.get(key)
    assert claim is not None
    return End(doc=uids[claim.document], span=spans[key.row])
