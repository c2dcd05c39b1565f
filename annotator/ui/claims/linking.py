"""What is decided of two claims, carried out on the desk and said to the person."""

from __future__ import annotations

from annotator.domain.changes import Changes
from annotator.domain.mark import MarkKey, MarkKind
from annotator.domain.span import Status
from annotator.services.claims.board import Board, BoardClaim
from annotator.services.claims.link_claims import Linking
from annotator.ui.annotate.desk import Desk
from annotator.ui.claims.shortlist import Row, spot_of
from annotator.ui.claims.wording import words_of
from annotator.ui.language import tr
from annotator.ui.punctuation import quoted_text

NOT_RELATED = "not_related"


def rows_linked(board: Board, key: MarkKey) -> list[Row]:
    """What was decided between a claim and others, as rows."""
    found = []
    for link in board.links_of(key):
        other = board.get(link.other)
        if other is not None:
            related = link.status is not Status.REJECTED
            label = link.label if related else ""
            found.append(Row(claim=other, label=label, related=related, score=link.score))
    return found


def standing_for(board: Board, claim: BoardClaim, changes: Changes) -> BoardClaim | None:
    """The claim as it stands after a step: a suggestion that was linked is an annotation since."""
    keys = [claim.key]
    keys += [MarkKey(MarkKind.ANNOTATION, row) for row in changes.annotations]
    keys += [MarkKey(MarkKind.SUGGESTION, row) for row in changes.suggestions]
    found = (board.get(key) for key in keys)
    return next((c for c in found if c is not None and spot_of(c) == spot_of(claim)), None)


def decide(desk: Desk, claim: BoardClaim, kind: str, row: Row) -> Changes | None:
    """Link a claim to a row's, or set them apart; None when it could not be saved."""
    linking = Linking(desk.workspace, desk.person)

    def work() -> Changes:
        if kind == NOT_RELATED:
            return linking.not_related(claim.key, row.claim.key)
        return linking.link(claim.key, kind, row.claim.key)

    changes = desk.commit(work)
    if changes is not None:
        said = _said(kind, quoted_text(words_of(row.claim)))
        desk.say(tr("{said} Ctrl+Z takes it back.", said=said))
    return changes


def _said(kind: str, claim: str) -> str:
    return {
        "same": tr("Same as {claim}.", claim=claim),
        "supports": tr("Supports {claim}.", claim=claim),
        "contradicts": tr("Contradicts {claim}.", claim=claim),
        "qualifies": tr("Qualifies {claim}.", claim=claim),
        NOT_RELATED: tr("Not related to {claim}.", claim=claim),
    }[kind]


def take_away(desk: Desk, claim: BoardClaim, row: Row) -> Changes | None:
    """Take back what was said of two claims; None when nothing was, or it could not be saved."""
    if not row.decided:
        desk.say(tr("Nothing was said of this candidate yet."))
        return None
    linking = Linking(desk.workspace, desk.person)
    changes = desk.commit(lambda: linking.unlink(claim.key, row.claim.key))
    if changes is not None:
        part = quoted_text(words_of(row.claim))
        desk.say(tr("Taken away: {part}. Ctrl+Z brings it back.", part=part))
    return changes


def set_camp(desk: Desk, claimer: str, camp: str) -> Changes | None:
    """Say in which camp a claimer stands; an empty one takes them out."""
    changes = desk.commit(lambda: Linking(desk.workspace, desk.person).set_camp(claimer, camp))
    if changes is not None:
        part = camp or tr("in no camp")
        desk.say(tr("{name}: {part}. Ctrl+Z takes it back.", name=claimer, part=part))
    return changes
