from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.claims.claimer_name import ClaimerName, Named, claimer_name

MARK = re.compile(r"\[(?P<words>[^\]|]+)(?:\|(?P<label>[A-Z]+))?\]")


def marked(source: str) -> tuple[str, list[Named], tuple[int, int]]:
    """The text, its names ``[Anna Berg|PERSON]`` and the last unlabelled mark ``[she]``."""
    text, names, mention, at = "", [], (0, 0), 0
    for match in MARK.finditer(source):
        text += source[at : match.start()]
        start, at = len(text), match.end()
        text += match["words"]
        if match["label"]:
            names.append((start, len(text), match["label"]))
        else:
            mention = (start, len(text))
    return text + source[at:], names, mention


def resolved(source: str) -> ClaimerName:
    text, names, mention = marked(source)
    return claimer_name(text, mention, names)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("[Anna Berg|PERSON] came. [She] said so.", "Anna Berg"),
        ("Spokeswoman [Anna Berg|PERSON] met [Otto Lang|PERSON]. Nobody knows, [she] said.", "Anna Berg"),
        ("[Otto Lang|PERSON] met the widow [Anna Berg|PERSON]. It was late, [he] said.", "Otto Lang"),
        ("[Anna Berg|PERSON] left. A young resident told us of shots. “All night,” [he] said.", "resident"),
        ("[Otto Lang|PERSON] leads. “[Max Ode|PERSON] is gone,” the [spokesman] said.", "Otto Lang"),
        ("The [Tern Relief Group|ORG] works there. It is safe, the [group] said.", "Tern Relief Group"),
        ("The [Sea Union|ORG] met the [Port Board|ORG]. All is well, the [union] said.", "Sea Union"),
        (
            "The [Free Front|ORG] fights the [Old Guard|ORG]. “The [Old Guard|ORG] lies,” the [group] wrote.",
            "Free Front",
        ),
        ("[Hill Movement|ORG] and [North News Agency|ORG]: the [movement] denies it.", "Hill Movement"),
    ],
)
def test_pronouns_and_nouns_are_resolved_and_told_as_guesses(source: str, name: str) -> None:
    assert resolved(source) == ClaimerName(name, guess=True)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("[Anna Berg|PERSON] came. “No,” said [{Berg}].", "Anna Berg"),
        ("The Tern Relief Fund (TRF) came. The [{TRF}] said so.", "Tern Relief Fund"),
        ("The spokesman [{Otto Lang}] said so.", "Otto Lang"),
    ],
)
def test_short_forms_become_the_longest_form(sentence: str, name: str) -> None:
    label = "ORG" if "TRF" in sentence else "PERSON"
    text, names, mention = marked(re.sub(r"\{|\}", "", sentence))
    assert claimer_name(text, mention, [*names, (*mention, label)]) == ClaimerName(name)


def named(source: str) -> str:
    """What the last name of ``source``, all of them persons, becomes."""
    text, names, _ = marked(source)
    return claimer_name(text, names[-1][:2], names).name


def test_a_dead_father_does_not_lend_his_name() -> None:
    source = "[Kel Sor|PERSON], son of the late commander [Kel Ben Sor|PERSON], waits. [Sor|PERSON] said no."
    assert named(source) == "Kel Sor"


def test_of_two_with_a_surname_the_one_read_last_speaks() -> None:
    source = "[Amin Sol|PERSON] left. Days later [Kari Sol|PERSON] came. [Sol|PERSON] said no."
    assert named(source) == "Kari Sol"


@pytest.mark.parametrize(
    "source",
    [
        "[Anna Berg|PERSON] came. A [doctor at the clinic] said so.",
        "A doctor came to [Anna Berg|PERSON]. The [doctor] said so.",
        "The [Sea Union|ORG] met. The [ministry] said so.",
        "The [Sea Union|ORG] met. [Witnesses] said so.",
    ],
)
def test_somebody_new_keeps_the_words_of_the_text(source: str) -> None:
    text, _, (start, end) = marked(source)
    assert resolved(source) == ClaimerName(text[start:end])


def test_the_last_claimer_of_a_sentence_is_preferred() -> None:
    text, names, mention = marked("[Max Ode|PERSON] was there, [Otto Lang|PERSON] said. [He] added more.")
    assert claimer_name(text, mention, names, names[1:]) == ClaimerName("Otto Lang", guess=True)


@given(st.text(alphabet='Aa b.“”"\n(TRF)he ', max_size=60), st.data())
def test_any_mention_gets_a_name(text: str, data: st.DataObject) -> None:
    def edges() -> tuple[int, int]:
        first, second = (data.draw(st.integers(0, len(text))) for _ in range(2))
        return min(first, second), max(first, second)

    ranges = [edges() for _ in range(data.draw(st.integers(0, 4)))]
    names = sorted(
        (start, end, data.draw(st.sampled_from(["PERSON", "ORG", "GPE"])))
        for start, end in ranges
        if text[start:end].strip()
    )
    assert isinstance(claimer_name(text, edges(), names).name, str)
