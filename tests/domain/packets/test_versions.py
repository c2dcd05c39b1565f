"""Which versions of one annotator's work stand, told by the steps that led to them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.packets.versions import Version, standing
from annotator.domain.packets.work import ArticleWork, WorkedSpan


def version(steps: str, label: str = "", moment: str = "1") -> Version:
    spans: tuple[WorkedSpan, ...] = ()
    if label:
        spans = (
            WorkedSpan(
                id=steps,
                layer="entity",
                label=label,
                start=0,
                end=1,
                text="a",
                status="added",
                created=moment,
                modified=moment,
            ),
        )
    work = ArticleWork(article="d", text_sha256="", operations=tuple(sorted(steps)), spans=spans)
    return Version(work=work, packet=f"p-{steps}", machine="m", sequence=1, made=moment)


def names(versions: tuple[Version, ...]) -> list[str]:
    return ["".join(v.work.operations) for v in versions]


def test_a_version_that_holds_all_steps_of_another_takes_its_place_whatever_the_clocks_say() -> None:
    assert names(standing([version("ab", "ORG", "1"), version("a", "GPE", "9")])) == ["ab"]


def test_two_that_each_hold_what_the_other_lacks_both_stand_the_later_one_first() -> None:
    assert names(standing([version("ab", "ORG", "1"), version("ac", "GPE", "2")])) == ["ac", "ab"]


def test_two_that_say_the_same_are_one() -> None:
    assert len(standing([version("ab", "ORG", "1"), version("ac", "ORG", "2")])) == 1


def test_what_was_decided_against_stands_back_and_so_does_what_it_had_overtaken() -> None:
    mine, other, older = version("ab", "ORG"), version("acd", "GPE"), version("ac", "LOC")
    assert names(standing([mine, other, older], {other.digest})) == ["ab"]
    later = version("acde", "DATE")
    assert set(names(standing([mine, other, older, later], {other.digest}))) == {"ab", "acde"}


def test_nothing_is_hidden_when_all_was_decided_against() -> None:
    one = version("a", "ORG")
    assert names(standing([one], {one.digest})) == ["a"]


@given(
    st.lists(st.tuples(st.sets(st.sampled_from("abcde")), st.sampled_from(["", "ORG", "GPE"])), max_size=8),
    st.randoms(),
)
def test_order_and_repetition_make_no_difference(drawn: list[tuple[set[str], str]], chance: object) -> None:
    labels: dict[frozenset[str], str] = {}
    versions = [version("".join(sorted(s)), labels.setdefault(frozenset(s), label)) for s, label in drawn]
    once = standing(versions)
    mixed = [*versions, *versions[:3]]
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a Random
    assert standing(mixed) == once
    assert not any(set(a.work.operations) < set(b.work.operations) for a in once for b in versions)
