"""Words travel to other processes and can still be said in another language there."""

from __future__ import annotations

import json

import pytest

from annotator.domain.wording import Worded, put_together, taken_apart, worded, worded_count


@pytest.mark.parametrize(
    "text",
    [
        worded("Nothing is here."),
        worded("{name!r} has {share:g}, or {count:,}.", name="Kim", share=0.2, count=1200),
        worded("{what} Look again.", what=worded("{name} is in use.", name="ner")),
        worded_count("%Ln article", "%Ln articles", 1),
    ],
)
def test_a_text_is_the_same_on_the_other_side(text: Worded) -> None:
    there = put_together(json.loads(json.dumps(taken_apart(text))))

    assert isinstance(there, Worded)
    assert there == text
    assert (there.template, there.many) == (text.template, text.many)
    assert there.template.format(**there.values) == text.template.format(**text.values)


def test_plain_words_stay_plain() -> None:
    assert not isinstance(put_together(taken_apart("Nothing is here.")), Worded)


def test_what_can_not_travel_is_its_words() -> None:
    text = worded("It failed ({reason}).", reason=OSError("no room"))

    assert put_together(json.loads(json.dumps(taken_apart(text)))) == "It failed (no room)."


@pytest.mark.parametrize(
    "template", ["{name.__class__}", "{name:999999999}", "{name[0]}", "{name", "{name:{name}}"]
)
def test_a_template_that_asks_for_more_than_values_is_plain_words(template: str) -> None:
    there = put_together({"text": "a", "template": template, "values": {"name": 1}, "many": None})

    assert there == "a"
    assert not isinstance(there, Worded)
