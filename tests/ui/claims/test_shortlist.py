"""The candidates of a claim as they are worked through, and the order claims stand in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.mark import MarkKey, MarkKind
from annotator.services.claims.board import BoardCandidate, BoardClaim
from annotator.ui.claims.ordering import as_before, in_order
from annotator.ui.claims.shortlist import Row, Shortlist
from annotator.ui.day_line import day_from


def claim(number: int, *, camp: str = "", figure: str = "") -> BoardClaim:
    return BoardClaim(
        key=MarkKey(MarkKind.ANNOTATION, number),
        document=number,
        start=0,
        end=5,
        number="c1",
        text=f"claim {number}",
        claimer=f"speaker {number}",
        camp=camp,
        figure=figure,
        published=f"2024-03-{number + 1:02}",
    )


def offered(*numbers: int) -> list[BoardCandidate]:
    return [BoardCandidate(claim=claim(n), score=1 - at / 100) for at, n in enumerate(numbers)]


def linked(number: int, label: str) -> Row:
    return Row(claim=claim(number), label=label, related=bool(label))


def shown(shortlist: Shortlist) -> list[str]:
    return [f"{r.claim.document}{r.label or ('' if r.related else 'apart')}" for r in shortlist.rows]


def test_links_stand_first_what_was_set_apart_last_and_the_first_candidate_is_current() -> None:
    shortlist = Shortlist()
    shortlist.begin([linked(7, ""), linked(1, "same")], offered(2, 3))
    assert shown(shortlist) == ["1same", "2", "3", "7apart"]
    assert shortlist.current == 1


def test_a_decided_row_keeps_its_place_and_only_what_lies_below_is_ranked_anew() -> None:
    shortlist = Shortlist()
    shortlist.begin([], offered(1, 2, 3, 4))
    shortlist.step(1)
    shortlist.again([linked(2, "contradicts")], offered(5, 4, 1, 3))
    assert shown(shortlist) == ["1", "2contradicts", "5", "4", "3"]
    assert shortlist.next_open()
    assert shortlist.current == 2


def test_what_is_taken_back_is_the_one_to_go_on_from() -> None:
    shortlist = Shortlist()
    shortlist.begin([], offered(1, 2, 3))
    shortlist.again([linked(1, "same")], offered(2, 3))
    shortlist.next_open()
    assert shortlist.current == 1
    shortlist.again([], offered(2, 1, 3))
    assert shown(shortlist) == ["1", "2", "3"]
    assert shortlist.current == 0


def test_it_goes_round_the_end_for_what_was_skipped_and_says_when_all_is_decided() -> None:
    shortlist = Shortlist()
    shortlist.begin([], offered(1, 2))
    shortlist.step(1)
    assert not shortlist.step(1)
    shortlist.again([linked(2, "same")], offered(1))
    assert shortlist.next_open()
    assert shortlist.current == 0
    shortlist.again([linked(2, "same"), linked(1, "")], [])
    assert not shortlist.next_open()


def test_camps_stand_together_beside_those_that_contradict_them() -> None:
    claims = [
        claim(0, figure="50"),
        claim(1, camp="ministry", figure="0"),
        claim(2, camp="committee", figure="120"),
        claim(3, camp="ministry", figure="12"),
        claim(4, figure="130"),
        claim(5, camp="committee", figure="> 100"),
    ]
    keys = [c.key for c in claims]
    links = [(keys[1], "contradicts", keys[2]), (keys[4], "supports", keys[2])]
    assert [c.document for c in in_order(claims, links)] == [5, 2, 4, 1, 3, 0]


def test_claims_keep_their_places_as_long_as_they_are_the_same() -> None:
    before = [claim(2), claim(1), claim(3)]
    again = as_before([claim(1, camp="x"), claim(2), claim(3)], before)
    assert again is not None
    assert [(c.document, c.camp) for c in again] == [(2, ""), (1, "x"), (3, "")]
    assert as_before([claim(1), claim(2)], before) is None
    assert as_before([claim(1), claim(2), claim(4)], before) is None


@given(st.data())
def test_every_claim_stands_once_whatever_is_linked(data: st.DataObject) -> None:
    count = data.draw(st.integers(0, 12))
    camps = st.sampled_from(["", "", "a", "b"])
    claims = [claim(n, camp=data.draw(camps)) for n in range(count)]
    numbers = st.integers(0, max(0, count - 1))
    pairs = data.draw(st.lists(st.tuples(numbers, numbers), max_size=20 if count else 0))
    kinds = st.sampled_from(["same", "supports", "contradicts", "qualifies", "related"])
    links = [(claims[a].key, data.draw(kinds), claims[b].key) for a, b in pairs]
    ordered = in_order(claims, links)
    assert sorted(c.document for c in ordered) == list(range(count))
    for name in ("a", "b"):
        places = [n for n, c in enumerate(ordered) if c.camp == name]
        # A camp's own claims, and what was linked to them, stand in one block.
        between = ordered[places[0] : places[-1]] if places else []
        assert all(c.camp in (name, "") for c in between)


def test_days_can_be_written_short() -> None:
    assert day_from("2024-03") == "2024-03-01"
    assert day_from("2024-02", last=True) == "2024-02-29"
    assert (day_from("2024"), day_from("2024", last=True)) == ("2024-01-01", "2024-12-31")
    assert day_from(" 2024-03-14 ") == "2024-03-14"
    assert [day_from(t) for t in ("", "March", "2024-13", "2024-02-30", "0000")] == [""] * 5
