"""What each figure says and does not say, in one plain sentence; and how large one usually counts as good."""

from __future__ import annotations

from annotator.domain.wording import worded

MEANING = {
    "strict": worded(
        "Of the spans either marked, the share both marked with the same edges and label; "
        "it does not say how near the others were."
    ),
    "exact": worded(
        "The share with the same edges, whatever the label; beside the strict figure it tells "
        "how much is about labels."
    ),
    "overlapping": worded(
        "The share with the same label that overlap at all; beside the strict figure it tells "
        "how much is about edges."
    ),
    "partial": worded("The same edges count one, an overlap half, whatever the label."),
    "percent": worded(
        "The share of equal pairs of values; words nobody marks are most of a text, so it is high for all."
    ),
    "cohen_kappa": worded(
        "Agreement on words beyond what both annotators’ habits would bring by chance, "
        "mean over pairs; low for rare labels even where people agree."
    ),
    "scott_pi": worded("As κ, with the habits of both taken together."),
    "fleiss_kappa": worded("As κ for all annotators at once; what only some of them judged counts as well."),
    "alpha": worded(
        "Agreement on words beyond chance, for any number of annotators, also where some did not judge; "
        ".800 is a usual bound for firm conclusions, .667 for tentative ones (Krippendorff 2004)."
    ),
    "ac1": worded(
        "Agreement on words beyond chance that stays steady where one value is nearly everything; "
        "not to be compared with κ number by number."
    ),
    "unitizing_alpha": worded(
        "Agreement on where stretches begin and end, by their distance in characters; "
        "one long span weighs more than many short ones."
    ),
    "gamma": worded(
        "Agreement on place and label of whole spans at once, against spans strewn by chance; "
        "mean over articles, so a short article counts as much as a long one."
    ),
    "gamma_category": worded("Agreement on labels alone, of the spans that γ has aligned."),
    "boundaries": worded("How many characters apart the edges are where spans mean the same thing."),
}
"""By the name of the figure."""
