"""Any order of linking, setting apart, deleting, undoing and reopening ends where a plain model says."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.mark import MarkKey
from annotator.domain.scheme import Scheme
from annotator.domain.span import Status
from annotator.services.annotating.annotate import Annotating
from annotator.services.claims.board import Board
from annotator.services.claims.link_claims import KINDS, Linking
from annotator.services.history import redo, undo
from annotator.services.projects.check_project import check
from annotator.store.file import create, open_project
from tests.services.conftest import seed

CLAIMS = ("The gates were shut", "The gates stood open", "Nobody opened them")
TEXTS = tuple(f"{claim}, somebody said on Monday." for claim in CLAIMS)

Said = dict[frozenset[int], tuple[str, int]]
"""What is said of a pair of claims: the kind, and the claim it is said of."""

PAIR = st.sampled_from([(0, 1), (1, 0), (0, 2), (2, 1)])
STEP = st.one_of(
    st.tuples(st.just("link"), PAIR, st.sampled_from(KINDS)),
    st.tuples(st.just("apart"), PAIR, st.just("")),
    st.tuples(st.just("unlink"), PAIR, st.just("")),
    st.tuples(st.just("delete"), PAIR, st.just("")),
    st.tuples(st.sampled_from(["undo", "redo", "reopen"]), st.just((0, 0)), st.just("")),
)


def said_on(board: Board, keys: list[MarkKey]) -> Said:
    """What the board shows, each pair seen from both ends."""
    found: Said = {}
    for number, key in enumerate(keys):
        for link in board.links_of(key):
            other = keys.index(link.other)
            head = number if link.outward else other
            kind = "apart" if link.status is Status.REJECTED else link.label
            pair = frozenset((number, other))
            assert found.setdefault(pair, (kind, head)) == (kind, head)
    return found


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, max_size=14))
def test_any_order_of_steps_ends_where_a_plain_model_says(
    news_scheme: Scheme, steps: list[tuple[str, tuple[int, int], str]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "links.goldspan"
        project = create(path, news_scheme)
        rows = seed(project, TEXTS)
        lena = project.perform("add annotator", lambda w: w.people.ensure("Lena"), undoable=False).result
        for row, claim in zip(rows, CLAIMS, strict=True):
            Annotating(project, lena).add(row, "claim", "CLAIM", 0, len(claim))
        board = Board.read(project, lena)
        keys = board.claim_keys()
        project.listen(board.refresh)
        past: list[Said] = [{}]
        gone: list[frozenset[int]] = [frozenset()]
        gone_again: list[frozenset[int]] = []
        future: list[Said] = []
        for verb, (one, other), kind in steps:
            now = dict(past[-1])
            pair = frozenset((one, other))
            linking = Linking(project, lena)
            if verb in {"link", "apart", "unlink", "delete"} and pair & gone[-1]:
                continue  # there is no such claim now
            if verb == "link":
                linking.link(keys[one], kind, keys[other])
                now[pair] = (kind, one)
            elif verb == "apart":
                linking.not_related(keys[one], keys[other])
                now[pair] = ("apart", one)
            elif verb == "unlink":
                linking.unlink(keys[one], keys[other])
                now.pop(pair, None)
            elif verb == "delete":
                Annotating(project, lena).delete(rows[one], keys[one])
                now = {other: said for other, said in now.items() if one not in other}
            elif verb == "undo" and len(past) > 1:
                undo(project, lena)
                future.append(past.pop())
                gone_again.append(gone.pop())
            elif verb == "redo" and future:
                redo(project, lena)
                past.append(future.pop())
                gone.append(gone_again.pop())
            elif verb == "reopen":
                project.close()
                project = open_project(path)
                board = Board.read(project, lena)
                project.listen(board.refresh)
            if verb in {"link", "apart", "delete"} or (verb == "unlink" and now != past[-1]):
                past.append(now)
                gone.append(gone[-1] | {one} if verb == "delete" else gone[-1])
                future.clear()
                gone_again.clear()
            assert said_on(board, keys) == past[-1]
            assert {keys.index(key) for key in board.claim_keys()} == {0, 1, 2} - gone[-1]
        assert said_on(Board.read(project, lena), keys) == past[-1]
        project.close()
        assert check(path).problems == ()
