"""A suggested claim is decided with its source and cue, another marked by hand: by keys, and all undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from annotator.domain.mark import Mark
from annotator.domain.span import Relation, Span, Status
from annotator.services.annotating.relate import CLAIMED_BY, CUED_BY
from annotator.services.projects.projects import open_project
from annotator.store.access import Writing
from annotator.ui.annotate.desk import Desk
from annotator.ui.inspector.wording import spoken
from annotator.ui.main_window.shell import MainWindow
from tests.suggested import suggested
from tests.ui.conftest import TEXT

Press = Callable[..., None]
CLAIM, SOURCE, CUE, CARDINAL = "41 people had been detained", "She", "said", "41"


def _link(label: str, head: Span, child: Span, **features: str) -> Relation:
    return Relation(
        id=label,
        label=label,
        head=head.id,
        child=child.id,
        features=features,
        status=Status.SUGGESTED,
        origin="test 2",
        score=0.8,
    )


@pytest.fixture
def claimed(seeded: Path, new_window: Callable[[], MainWindow]) -> MainWindow:
    """The window on a project in which a claim is suggested with its source and cue, and a number."""
    features = {"attribution": "indirect", "stance": "asserts", "checkworthy": "yes", "figure": "41"}
    of_claims = partial(suggested, TEXT, origin="test 2")
    claim = of_claims(CLAIM, "CLAIM", layer="claim", features=features)
    source = of_claims(SOURCE, "SOURCE", layer="attribution")
    cue = of_claims(CUE, "CUE", layer="attribution")
    links = [_link(CLAIMED_BY, claim, source, resolved="Irena Kovash"), _link(CUED_BY, claim, cue)]

    def propose(writing: Writing) -> None:
        batch = writing.batches.begin("suggest", {})
        row = writing.documents.rows()[0]
        spans = [claim, source, cue, of_claims(CARDINAL, "CARDINAL")]
        writing.suggestions.add_bulk(row, "claims", spans, batch)
        writing.suggestions.add_relations_bulk(row, "claims", links, batch)
        writing.batches.finish(batch)

    with open_project(seeded) as workspace:
        workspace.perform("make suggestions", propose)
    window = new_window()
    window.projects.open(seeded)
    return window


def desk_of(window: MainWindow) -> Desk:
    desk = window.screen_.desk
    assert desk is not None
    return desk


def chosen(window: MainWindow) -> str:
    mark = desk_of(window).chosen
    return mark.text if mark is not None else ""


def statuses(window: MainWindow) -> dict[str, str]:
    return {m.label: m.status.value for m in desk_of(window).marks() if m.origin in ("test 2", "")}


def said_by(window: MainWindow, words: str) -> tuple[str, str]:
    """The words of a claim's source and cue."""
    article = desk_of(window).article
    assert article is not None
    claim = next(m for m in article.marks() if m.label == "CLAIM" and m.text == words)

    def text(mark: Mark | None) -> str:
        return mark.text if mark is not None else ""

    return text(article.related(claim.key, CLAIMED_BY)), text(article.related(claim.key, CUED_BY))


def to_claim(window: MainWindow, press: Press) -> None:
    """Go from the beginning by Tab to the suggested claim."""
    for _ in range(8):
        if chosen(window) == CLAIM:
            return
        press("Tab")
    pytest.fail("Tab never came to the claim")


def test_tab_passes_sources_and_cues_and_the_numbers_leave_them_out(
    claimed: MainWindow, press: Press
) -> None:
    seen = []
    for _ in range(9):
        press("Tab")
        mark = desk_of(claimed).chosen
        assert mark is not None
        seen.append(mark.label)
    assert seen == ["GPE", "PERSON", "ORG", "ORG", "DATE", "GPE", "CLAIM", "CARDINAL", "GPE"]
    entry = desk_of(claimed).corpus.entries([1])[1]
    assert (entry.suggested, entry.decided) == (8, 0)


def test_the_inspector_shows_what_is_suggested_of_the_claim(claimed: MainWindow, press: Press) -> None:
    to_claim(claimed, press)
    panel = claimed.screen_.inspector.span.claim
    claimed.screen_.inspector.show_now()
    assert panel.parts[CLAIMED_BY].words() == SOURCE
    assert panel.parts[CUED_BY].words() == CUE
    assert panel.meant.text() == "probably Irena Kovash"
    assert panel.figure.toPlainText() == "41"
    names = (panel.parts[r].accessibleName() for r in (CLAIMED_BY, CUED_BY))
    assert list(names) == ["Claimer: She, SOURCE, suggested", "Cue: said, CUE, suggested"]
    press("A")
    press("Shift+Tab")
    to_claim_again = next(m for m in desk_of(claimed).marks() if m.label == "CLAIM")
    claimed.screen_.choose(to_claim_again.key)
    claimed.screen_.inspector.show_now()
    assert panel.meant.text() == "Irena Kovash"
    assert panel.parts[CUED_BY].accessibleName() == "Cue: said, CUE"


def test_a_suggested_claim_and_one_by_hand_have_source_and_cue_and_undo_takes_all_back(
    claimed: MainWindow, press: Press
) -> None:
    before = statuses(claimed)
    to_claim(claimed, press)
    press("A")
    assert statuses(claimed) == {
        "CLAIM": "accepted",
        "SOURCE": "accepted",
        "CUE": "accepted",
        "CARDINAL": "suggested",
    }
    assert said_by(claimed, CLAIM) == (SOURCE, CUE)
    assert chosen(claimed) == CARDINAL

    words = "met Marek Oduya"
    claimed.screen_.page.set_caret(TEXT.index(words))
    press(*["Shift+Right"] * len(words), "C")
    assert chosen(claimed) == words
    press("S")
    claimed.screen_.page.set_caret(TEXT.index("Irena"))
    press(*["Shift+Right"] * 5, "S")
    claimed.screen_.page.set_caret(TEXT.index("met"))
    press("Q")
    press(*["Shift+Right"] * 3, "Q")
    assert said_by(claimed, words) == ("Irena", "met")

    press(*["Ctrl+Z"] * 4)
    assert statuses(claimed) == before
    assert said_by(claimed, CLAIM) == (SOURCE, CUE)
    press(*["Ctrl+Shift+Z"] * 4)
    assert said_by(claimed, words) == ("Irena", "met")


def test_a_rejected_claim_takes_its_source_and_cue_out_of_the_way(claimed: MainWindow, press: Press) -> None:
    to_claim(claimed, press)
    press("X")
    assert statuses(claimed)["SOURCE"] == statuses(claimed)["CUE"] == "rejected"
    press("Ctrl+Z")
    assert chosen(claimed) == CLAIM
    assert statuses(claimed)["SOURCE"] == statuses(claimed)["CUE"] == "suggested"


def test_another_source_is_given_to_a_suggested_claim_by_key(claimed: MainWindow, press: Press) -> None:
    to_claim(claimed, press)
    press("S")
    claimed.screen_.page.set_caret(TEXT.index("Irena"))
    press(*["Shift+Right"] * 5, "S")
    assert said_by(claimed, CLAIM) == ("Irena", CUE)
    assert statuses(claimed)["SOURCE"] == "rejected"
    panel = claimed.screen_.inspector.span.claim
    claimed.screen_.inspector.show_now()
    assert panel.meant.text() == ""


def test_the_list_of_spans_says_what_goes_with_a_claim(claimed: MainWindow) -> None:
    cue = next(m for m in desk_of(claimed).marks() if m.label == "CUE")
    assert spoken(cue) == "CUE, said, goes with its claim"


def test_a_source_or_cue_says_of_which_claim_it_is(claimed: MainWindow) -> None:
    for label in ("SOURCE", "CUE"):
        part = next(m for m in desk_of(claimed).marks() if m.label == label)
        claimed.screen_.choose(part.key)
        claimed.screen_.inspector.show_now()
        shown = [w.text() for w in claimed.screen_.inspector.span.findChildren(QLabel) if w.isVisible()]
        assert shown[shown.index("Of claim") + 1] == "c1"
