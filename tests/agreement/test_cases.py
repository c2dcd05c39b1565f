"""Cases: every span in one, each annotator once, differences named; and the patterns among them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement.cases import Case, Kind, Version, cases_of
from annotator.agreement.patterns import patterns

SPAN = st.tuples(st.integers(0, 40), st.integers(1, 8), st.sampled_from(["ORG", "GPE"]))
WORK = st.dictionaries(st.integers(0, 3), st.lists(SPAN, max_size=7), min_size=1)


def versions(annotator: int, spans: list[tuple[int, int, str]]) -> list[Version]:
    return [
        Version(annotator=annotator, row=100 * annotator + n, start=start, end=start + length, label=label)
        for n, (start, length, label) in enumerate(dict.fromkeys(spans))
    ]


@given(WORK)
def test_each_span_is_in_one_case_and_each_annotator_once_in_each(
    given_work: dict[int, list[tuple[int, int, str]]],
) -> None:
    work = {who: versions(who, spans) for who, spans in given_work.items()}
    found = cases_of("entity", work)
    assert sorted(v.row for case in found for v in case.versions) == sorted(
        v.row for spans in work.values() for v in spans
    )
    for case in found:
        assert len({v.annotator for v in case.versions}) == len(case.versions)
        assert case.judged == tuple(sorted(work))


@given(st.lists(SPAN, max_size=7), st.integers(2, 4))
def test_equal_work_leaves_nothing_to_decide(spans: list[tuple[int, int, str]], people: int) -> None:
    work = {who: versions(who, spans) for who in range(people)}
    assert all(case.agreed and len(case.versions) == people for case in cases_of("entity", work))


def test_what_differs_is_named() -> None:
    def version(who: int, start: int, end: int, label: str, **features: str) -> Version:
        return Version(
            annotator=who, row=start * 10 + who, start=start, end=end, label=label, features=features
        )

    work = {
        0: [version(0, 0, 5, "ORG"), version(0, 10, 15, "GPE"), version(0, 20, 25, "ORG", stance="denies")],
        1: [version(1, 0, 5, "GPE"), version(1, 8, 15, "GPE"), version(1, 20, 25, "ORG", stance="asserts")],
        2: [version(2, 0, 5, "ORG"), version(2, 20, 25, "ORG", stance="denies"), version(2, 30, 33, "GPE")],
    }
    kinds = [set(case.kinds) for case in cases_of("entity", work, ["stance"])]
    assert kinds == [{Kind.LABEL}, {Kind.MISSING, Kind.BOUNDARY}, {Kind.FEATURE}, {Kind.MISSING}]


def test_relations_that_lead_elsewhere_differ() -> None:
    one = Version(
        annotator=0,
        row=1,
        start=0,
        end=5,
        label="CLAIM",
        relations=frozenset({("claimed_by", (7, 9, "ORG"))}),
    )
    other = Version(annotator=1, row=2, start=0, end=5, label="CLAIM")
    assert cases_of("claim", {0: [one], 1: [other]})[0].kinds == {Kind.RELATION}


def test_a_span_joins_the_case_it_is_most_like() -> None:
    found = cases_of(
        "entity",
        {
            0: versions(0, [(0, 10, "ORG"), (2, 4, "GPE")]),
            1: versions(1, [(2, 4, "GPE"), (0, 9, "ORG")]),
        },
    )
    assert [[v.place for v in case.versions] for case in found] == [
        [(0, 10, "ORG"), (0, 9, "ORG")],
        [(2, 6, "GPE"), (2, 6, "GPE")],
    ]


def test_what_comes_again_is_a_pattern() -> None:
    text = "the Harbour Union met the Harbour Union and the Harbour Union"
    cases: list[tuple[Case, str]] = []
    for at in (0, 22, 44):
        one = Version(annotator=0, row=at, start=at, end=at + 17, label="ORG")
        other = Version(annotator=1, row=at + 1, start=at + 4, end=at + 17, label="ORG")
        cases += [(case, text) for case in cases_of("entity", {0: [one], 1: [other]})]
    found = patterns(cases, ["Lena", "Omar"])
    assert [(p.kind, p.words, p.cases) for p in found] == [
        (Kind.BOUNDARY, "“the” before ORG, or not", (0, 1, 2))
    ]


def test_two_labels_on_the_same_words_are_a_pattern_with_the_words() -> None:
    text = "Dorvan " * 3
    cases = [
        (case, text)
        for at in (0, 7, 14)
        for case in cases_of(
            "entity",
            {
                0: [Version(annotator=0, row=at, start=at, end=at + 6, label="ORG")],
                1: [Version(annotator=1, row=at + 1, start=at, end=at + 6, label="GPE")],
            },
        )
    ]
    assert [p.words for p in patterns(cases, ["Lena", "Omar"])] == ["GPE / ORG", "GPE / ORG on “Dorvan”"]
