"""The commands on the chosen claim; its source and cue have the keys of their labels."""

from __future__ import annotations

from annotator.ui.actions.command import Command, Menu, Need


def _of_claim(name: str, text: str, key: str, tip: str) -> Command:
    return Command(
        id=f"claim.{name}",
        text=text,
        menu=Menu.ANNOTATE,
        submenu="C&laim",
        section=2,
        keys=(key,),
        needs=Need.ARTICLE,
        tip=tip,
    )


CLAIMS = (
    _of_claim(
        "author",
        "Said by the Article &Itself",
        "Shift+S",
        "Say that the article itself makes the chosen claim; it has no claimer then.",
    ),
    _of_claim("no_cue", "Without a C&ue", "Shift+Q", "Take the chosen claim's cue away."),
    _of_claim(
        "attribution",
        "&Direct, Indirect, Author",
        "D",
        "Say whether the chosen claim is quoted, reported, or the article's own; again for the next.",
    ),
    _of_claim(
        "stance",
        "Asserts, &Hedges, Denies",
        "T",
        "Say how far the claimer stands behind the chosen claim; again for the next.",
    ),
    _of_claim("checkworthy", "Chec&k-worthy", "K", "Say whether to check the chosen claim; again for no."),
    _of_claim(
        "normalized",
        "In Your Own &Words",
        "N",
        "Write the claim as one sentence; Enter keeps, Esc leaves.",
    ),
    _of_claim(
        "figure",
        "&Figure",
        "F",
        "Write the number or range it states; Enter keeps, Esc leaves.",
    ),
    _of_claim(
        "elsewhere",
        "&Elsewhere in the Corpus",
        "L",
        "Go to what other articles say of it; the keys of the board say how they stand to it, Esc leaves.",
    ),
)
