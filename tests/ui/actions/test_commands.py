from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from annotator.domain.scheme import Scheme
from annotator.ui.actions.catalogue import COMMANDS
from annotator.ui.actions.command import Need
from annotator.ui.actions.key_names import key_name
from annotator.ui.actions.label_commands import clashes, label_commands
from annotator.ui.actions.label_hits import hit_label_commands
from annotator.ui.actions.offers import Offer, matching_offers


def nothing() -> None:
    """Does nothing."""


def test_no_key_means_two_commands(news_scheme: Scheme) -> None:
    annotate = Need.ANNOTATE | Need.ARTICLE
    labels = (*label_commands(news_scheme), *hit_label_commands(news_scheme))
    everywhere = [c for c in COMMANDS if not c.screen]
    for screen in (annotate, Need.BOARD, Need.ENTRIES, Need.SEARCH):
        own = [c for c in (*COMMANDS, *labels) if c.needs & screen]
        keys = Counter(k for c in (*everywhere, *own) for k in c.keys)
        assert [key for key, times in keys.items() if times > 1] == [], screen


def test_every_key_is_one_qt_knows_and_has_a_name(qapp: object) -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).count() == 1, key
            assert key_name(key)


def test_ids_are_unique_and_everything_has_a_tip() -> None:
    assert len({c.id for c in COMMANDS}) == len(COMMANDS)
    assert all(c.tip.endswith(".") for c in COMMANDS)


def test_the_default_scheme_takes_no_key_of_a_command(news_scheme: Scheme) -> None:
    assert clashes(news_scheme) == []


def test_a_label_key_that_is_taken_is_said_and_not_given(news_scheme: Scheme) -> None:
    layer = news_scheme.layers[0]
    taken = replace(layer.labels[0], key="A")
    scheme = replace(news_scheme, layers=(replace(layer, labels=(taken,)),))
    assert clashes(scheme) == ["The key A of the label PERSON already means “Accept”."]
    assert label_commands(scheme)[0].keys == ()


def test_keys_are_written_short(qapp: object) -> None:
    assert key_name("Ctrl+Return") == "Ctrl ↵"
    assert key_name("Ctrl++") == "Ctrl +"
    assert key_name("Shift+[") == "Shift ["
    assert key_name("") == ""


def test_offers_that_begin_with_the_words_come_first() -> None:
    offers = [Offer(text=t, group="", take=nothing) for t in ("Undone", "Done, Next Article", "Article done")]
    assert [o.text for o in matching_offers("done", offers)] == [
        "Done, Next Article",
        "Article done",
        "Undone",
    ]
    assert matching_offers("done zebra", offers) == []
    assert len(matching_offers("", offers)) == 3
