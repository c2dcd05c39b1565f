from __future__ import annotations

import pytest

from annotator.services.second_look.taught_labels import rich_features, taught

TEXTS = [
    f"Mrs {name} of {town} spoke." for name in ("Anna", "Boris", "Cesar") for town in ("Dorvan", "Minek")
]
SPANS = [(text, text.index(w), w, label) for text in TEXTS for w, label in zip(
    (text.split()[1], text.split()[3]), ("PERSON", "GPE"), strict=True
)]  # fmt: skip
FOUND = [rich_features(text, at, at + len(words)) for text, at, words, _ in SPANS]
LABELS = [label for *_, label in SPANS]


def test_names_are_told_by_what_others_like_them_are_called() -> None:
    for shares, label in zip(taught(FOUND, LABELS), LABELS, strict=True):
        assert sum(shares.values()) == pytest.approx(1)
        assert shares[label] > 0.6


@pytest.mark.parametrize("which", range(0, len(LABELS), 3))
def test_a_span_is_judged_the_same_whatever_it_is_called_itself(which: int) -> None:
    wrong = [*LABELS]
    wrong[which] = {"PERSON": "GPE", "GPE": "PERSON"}[LABELS[which]]
    assert taught(FOUND, wrong)[which] == taught(FOUND, LABELS)[which]
    assert taught(FOUND, wrong) != taught(FOUND, LABELS)


def test_too_little_teaches_nothing_and_stopping_leaves_nothing() -> None:
    assert taught(FOUND[:3], LABELS[:3]) == []
    assert taught(FOUND, ["PERSON"] * len(FOUND)) == []
    assert taught(FOUND, LABELS, lambda: True) == []


def test_what_the_passage_is_about_tells_names_apart_that_have_the_same_neighbours() -> None:
    rest = "and much else was told, and then, so it was said,"
    about = {
        "PERSON": f"Concert, album, singer, stage, song, guitar, band, audience {rest}",
        "ORG": f"Profit, shares, factory, market, board, price, merger, dividend {rest}",
    }
    names = ("Kova", "Brul", "Odya", "Tarn", "Petr", "Mirl", "Sand", "Vesn", "Dorn", "Lemn", "Ostr", "Hulv")
    pairs = zip(names, ("PERSON", "ORG") * 6, strict=True)
    made = [(f"{about[label]} {name} went on.", name, label) for name, label in pairs]
    found = [rich_features(text, text.index(name), text.index(name) + 4) for text, name, _ in made]
    labels = [label for *_, label in made]
    assert all(shares[label] > 0.6 for shares, label in zip(taught(found, labels), labels, strict=True))
