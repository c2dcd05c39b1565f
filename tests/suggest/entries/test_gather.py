from __future__ import annotations

import random
import time
from collections.abc import Hashable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.suggest.entries.forms import form_key
from annotator.suggest.entries.gather import Gatherer
from annotator.suggest.entries.values import Decided, Seen
from tests.suggest.entries.named import gatherer, group_of, groups, seen_in


@pytest.mark.parametrize(
    ("label", "one", "other", "reason"),
    [
        ("PERSON", "Ahmad Durrani", "Ahmed Durrani", "spelled with other vowels"),
        ("PERSON", "Karim Hasoon", "Karim Hassoun", "spelled differently, sounds the same"),
        ("PERSON", "Zoë Petrič", "Zoe Petric", "the same but for accents or signs"),
        ("PERSON", "President Ana Talabo", "Ana Talabo", "the same but for a title"),
        ("PERSON", "John F. Marsh", "John Marsh", "a middle initial left out"),
        ("PERSON", "A. Talabo", "Ana Talabo", "the first name as an initial"),
        ("PERSON", "Tim Onsted", "Timothy Onsted", "the first name cut short"),
        ("PERSON", "Tim Onsted", "Timothy J. Onsted", "the first name cut short"),
        ("PERSON", "Billionaire Ana Talabo", "Ana Talabo", "without “billionaire”"),
        ("PERSON", "Karel Onsted", "Karel Ornsted", "spelling differs by one letter"),
        ("ORG", "Ministry of the Interior", "Ministry of Interior", "the same but for small words"),
        ("ORG", "Growers’ Union", "Growers Union", "the same but for accents or signs"),
        ("GPE", "Sarn province", "Sarn", "without “province”"),
        ("FAC", "Talvik dam", "Talvik hydroelectric dam", "without “hydroelectric”"),
        ("NORP", "Karvelian", "Karvelians", "singular and plural"),
        ("PERSON", "Лена Орсова", "Лена  Орсова", ""),
    ],
)
def test_spellings_of_one_name_are_gathered(label: str, one: str, other: str, reason: str) -> None:
    found = gatherer([{label: [one]}, {label: [other]}])
    members = [m for g in found.groups() for m in g.members]
    assert len(found.groups()) == 1
    assert [m.reason for m in members if m.reason] == ([reason] if reason else [])


@pytest.mark.parametrize(
    ("label", "one", "other"),
    [
        ("PERSON", "Leon Haskel", "Milo Haskel"),
        ("PERSON", "Ivan Petrov", "Ivan Petrova"),
        ("PERSON", "Maria Rossi", "Mario Rossi"),
        ("PERSON", "Mari Rossi", "Maria Rossi"),
        ("GPE", "Austria", "Australia"),
        ("GPE", "Niger", "Nigeria"),
        ("GPE", "Iran", "Iraq"),
        ("GPE", "North Sarn", "South Sarn"),
        ("ORG", "Bank of Iran", "Bank of Iraq"),
        ("ORG", "First Brigade", "Fifth Brigade"),
        ("FAC", "Orlen Street", "Orlen Street prison"),
        ("PERSON", "Irena Kovash", "إرينا كوفاش"),
    ],
)
def test_names_that_only_look_alike_are_kept_apart(label: str, one: str, other: str) -> None:
    assert groups(gatherer([{label: [one]}, {label: [other]}])) == []


def test_one_string_under_two_labels_is_two_things() -> None:
    found = gatherer([{"GPE": ["Talvik"], "ORG": ["Talvik"]}])
    assert len(found.groups()) == 2


def test_a_surname_is_the_person_of_its_article() -> None:
    found = gatherer(
        [
            {"PERSON": ["Leon Haskel", "Haskel"]},
            {"PERSON": ["Milo Haskel", "Haskel"]},
            {"PERSON": ["Ana Talabo"]},
        ]
    )
    leon = {m.name[0]: m for m in group_of(found, "leon haskel").members}
    milo = {m.name[0]: m for m in group_of(found, "milo haskel").members}
    assert leon["haskel"].documents == frozenset({0})
    assert milo["haskel"].documents == frozenset({1})
    assert leon["haskel"].reason == "surname in the same article"


def test_two_people_of_one_surname_in_one_article_are_kept_apart_and_said() -> None:
    found = gatherer([{"PERSON": ["Leon Haskel", "Milo Haskel", "Haskel"]}])
    alone = group_of(found, "haskel")
    assert [m.name[0] for m in alone.members] == ["haskel"]
    assert alone.doubt == "“Haskel” may be Leon Haskel or Milo Haskel"


def test_a_surname_without_a_full_name_beside_it_is_the_only_one_there_is() -> None:
    found = gatherer([{"PERSON": ["Ana Talabo"]}, {"PERSON": ["Talabo"]}])
    members = {m.name[0]: m for m in group_of(found, "talabo").members}
    assert members["talabo"].reason == "the only one of this surname"


def test_a_father_named_beside_his_son_is_kept_apart() -> None:
    corpus = [{"PERSON": ["Karim Durrani", "Karim Khan Durrani"]}, {"PERSON": ["Karim Durrani"]}]
    assert groups(gatherer(corpus)) == []


def test_short_forms_that_an_article_defines_are_gathered() -> None:
    corpus = [{"ORG": ["Valley Strike Committee", "VSC"]}, {"ORG": ["VSC"]}]
    found = gatherer(corpus, {0: {"VSC": "Valley Strike Committee"}})
    members = {m.name[0]: m for m in group_of(found, "vsc").members}
    assert members["vsc"].documents is None, "in the other article as well"
    assert groups(gatherer(corpus)) == [{"valley strike committee", "vsc"}], "by its initials alone, too"


def test_initials_of_two_letters_need_the_long_form_in_their_article() -> None:
    apart = [{"GPE": ["United Sarnia"]}, {"GPE": ["US"]}]
    assert groups(gatherer(apart)) == []
    together = [{"GPE": ["United Sarnia", "US"]}]
    assert groups(gatherer(together)) == [{"united sarnia", "us"}]


def test_a_name_that_is_short_for_two_others_is_said_to_be_unclear() -> None:
    found = gatherer([{"GPE": ["Sarn province", "Sarn city"]}, {"GPE": ["Sarn"]}])
    alone = group_of(found, "sarn")
    assert len(alone.members) == 1
    assert alone.doubt == "“Sarn” may be Sarn city or Sarn province"


def test_what_was_refused_is_not_proposed_again() -> None:
    found = gatherer([{"PERSON": ["Ahmad Durrani", "Durrani"]}, {"PERSON": ["Ahmed Durrani"]}])
    found.decide(
        1,
        Decided(
            "PERSON",
            accepted=frozenset({("ahmad durrani", None)}),
            rejected=frozenset({("ahmed durrani", None)}),
        ),
    )
    of_entry = next(g for g in found.groups() if g.entry == 1)
    assert [m.name[0] for m in of_entry.members] == ["durrani"]
    assert group_of(found, "ahmed durrani").entry is None


def test_spans_that_say_what_they_name_let_the_others_follow() -> None:
    found = Gatherer()
    found.decide(1, Decided("PERSON"))
    seen = Seen({"The Colonel": 3}, {0: 2, 1: 1}, {(1, 0): 2})
    found.see((form_key("The Colonel"), "PERSON"), seen)
    (group,) = found.groups()
    assert group.entry == 1
    assert group.members[0].reason == "other spans of it say so"


def test_a_span_that_says_what_it_names_leaves_the_others_unclear_where_two_are_meant() -> None:
    found = gatherer([{"PERSON": ["Leon Haskel", "Milo Haskel"]}])
    found.decide(1, Decided("PERSON", accepted=frozenset({("milo haskel", None)})))
    found.see(("haskel", "PERSON"), Seen({"Haskel": 2}, {0: 2}, {(1, 0): 1}))
    assert group_of(found, "haskel").entry is None
    assert group_of(found, "haskel").doubt == "“Haskel” may be Leon Haskel or Milo Haskel"


def test_spans_that_say_different_things_in_one_article_leave_the_rest_unclear() -> None:
    found = Gatherer()
    for entry in (1, 2):
        found.decide(entry, Decided("PERSON"))
    told: dict[tuple[Hashable, int], int] = {(1, 0): 1, (2, 0): 1}
    found.see(("haskel", "PERSON"), Seen({"Haskel": 3}, {0: 3}, dict(told)))
    (group,) = found.groups()
    assert group.entry is None
    assert group.doubt == "“Haskel” names several things in one article"
    found.see(("haskel", "PERSON"), Seen({"Haskel": 2}, {0: 2}, dict(told)))
    assert found.groups() == [], "every span says itself what it names"


NAMES = (
    "Leon Haskel",
    "Milo Haskel",
    "Haskel",
    "Ahmad Durrani",
    "Ahmed Durrani",
    "Durrani",
    "Leon",
    "President Leon Haskel",
    "Karim Khan Durrani",
)
steps = st.lists(
    st.one_of(
        st.tuples(
            st.just("see"), st.sampled_from(NAMES), st.dictionaries(st.integers(0, 3), st.integers(1, 2))
        ),
        st.tuples(
            st.just("decide"),
            st.integers(1, 2),
            st.none()
            | st.tuples(
                st.frozensets(st.tuples(st.sampled_from(NAMES), st.none() | st.integers(0, 3)), max_size=3),
                st.frozensets(st.tuples(st.sampled_from(NAMES), st.none() | st.integers(0, 3)), max_size=3),
            ),
        ),
    ),
    max_size=12,
)


@given(steps=steps)
@settings(max_examples=150, deadline=None)
def test_step_by_step_is_as_good_as_at_once(steps: list[tuple[str, Any, Any]]) -> None:
    """What follows each change is what would be gathered from the end alone."""
    slow = Gatherer()
    seen: dict[str, dict[int, int]] = {}
    decided: dict[int, Decided] = {}
    for kind, what, how in steps:
        if kind == "see":
            seen[what] = how
            slow.see((form_key(what), "PERSON"), Seen({what: sum(how.values())}, dict(how)) if how else None)
        else:
            taken = {(k, d) for e, one in decided.items() if e != what for k, d in one.accepted}
            decided.pop(what, None)
            if how is not None:
                yes = frozenset((form_key(n), d) for n, d in how[0]) - taken
                no = frozenset((form_key(n), d) for n, d in how[1]) - yes
                decided[what] = Decided("PERSON", yes, no)
            slow.decide(what, decided.get(what))
        slow.groups()
    quick = Gatherer()
    for entry, one in decided.items():
        quick.decide(entry, one)
    for what, places in seen.items():
        if places:
            quick.see((form_key(what), "PERSON"), Seen({what: sum(places.values())}, dict(places)))
    assert sorted(map(str, slow.groups())) == sorted(map(str, quick.groups()))


@given(corpus=st.lists(st.lists(st.sampled_from(NAMES), max_size=5), min_size=1, max_size=4))
@settings(deadline=None)
def test_every_name_is_in_one_group_in_each_of_its_articles(corpus: list[list[str]]) -> None:
    found = gatherer([{"PERSON": names} for names in corpus])
    where: dict[tuple[tuple[str, str], int], int] = {}
    seen = seen_in([{"PERSON": names} for names in corpus])
    for group in found.groups():
        for member in group.members:
            for document in seen[member.name].documents if member.documents is None else member.documents:
                where[member.name, document] = where.get((member.name, document), 0) + 1
    assert where == {(name, d): 1 for name, one in seen.items() for d in one.documents}


_SYLLABLES = (
    *("ka", "ri", "mo", "sa", "ten", "vor", "lin", "da", "shu", "pel"),
    *("gra", "nos", "ul", "bek", "fa", "zi", "mar", "ton", "ge", "hil"),
)


def test_twenty_thousand_names_are_gathered_in_seconds_and_a_decision_in_no_time() -> None:
    rng = random.Random(1)

    def word() -> str:
        return "".join(rng.choice(_SYLLABLES) for _ in range(rng.choice([2, 2, 3]))).capitalize()

    given_names, surnames = [word() for _ in range(300)], [word() for _ in range(3000)]
    names: dict[tuple[str, str], None] = {}
    while len(names) < 20_000:
        kind = rng.random()
        if kind < 0.45:
            names[f"{rng.choice(given_names)} {rng.choice(surnames)}", "PERSON"] = None
        elif kind < 0.6:
            names[rng.choice(surnames), "PERSON"] = None
        elif kind < 0.8:
            names[f"{word()} {word()} {rng.choice(['Committee', 'Party', 'Ministry'])}", "ORG"] = None
        else:
            names[word() + rng.choice([" River", " Province", ""]), rng.choice(["GPE", "LOC"])] = None
    found = Gatherer()
    begun = time.process_time()
    for text, label in names:
        places = {rng.randrange(5000): 1 for _ in range(rng.randrange(1, 9))}
        found.see((form_key(text), label), Seen({text: len(places)}, places))
    made = found.groups()
    taken = time.process_time() - begun
    each = []
    for entry, group in enumerate(rng.sample(made, 60)):
        begun = time.process_time()
        found.decide(entry, Decided(group.name[1], frozenset((m.name[0], None) for m in group.members)))
        found.groups()
        each.append(time.process_time() - begun)
    # Time of the processor: other work on the machine does not count.
    assert taken < 7
    assert sorted(each)[len(each) * 9 // 10] < 0.02
