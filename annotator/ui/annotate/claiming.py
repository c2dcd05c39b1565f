"""What is said of the chosen claim: its features, and that the article itself makes it."""

from __future__ import annotations

from annotator.domain.mark import Mark, MarkKey
from annotator.domain.wording import worded
from annotator.services.annotating.relate import ATTRIBUTION, AUTHOR, CLAIMED_BY, CUED_BY, is_claim
from annotator.ui.annotate.deciding import quoted
from annotator.ui.annotate.desk import Desk
from annotator.ui.annotate.view import PageView
from annotator.ui.language import shown, tr

NO_CLAIM = worded("Choose a claim first: click its number in the margin, or Alt+→ goes from span to span.")
NAMES = {"checkworthy": worded("check-worthy"), "normalized": worded("in your own words")}


class Claiming:
    """The commands on the features of the chosen claim."""

    def __init__(self, desk: Desk, view: PageView) -> None:
        self._desk = desk
        self._view = view

    def claim(self) -> Mark | None:
        """The chosen claim; None after telling the person that none is chosen."""
        mark = self._desk.chosen
        if is_claim(self._desk.scheme, mark):
            return mark
        self._desk.say(NO_CLAIM)
        return None

    def by_article(self) -> None:
        """Say that the article itself makes the claim; it loses its claimer."""
        mark, article = self.claim(), self._desk.article
        if mark is None or article is None:
            return
        former = article.related(mark.key, CLAIMED_BY)
        if self._desk.commit(lambda: self._desk.relating.said_by_article(article.row, mark.key)) is None:
            return
        self._view.show_chosen()
        gone = tr("Its claimer was taken away; Ctrl+Z brings it back.") if former is not None else ""
        self._desk.say(" ".join(part for part in (tr("Source: the article itself."), gone) if part))

    def without_cue(self) -> None:
        """Take the claim's cue away."""
        mark, article = self.claim(), self._desk.article
        if mark is None or article is None:
            return
        if article.related(mark.key, CUED_BY) is None:
            self._desk.say(tr("The claim {mark} has no cue.", mark=quoted(mark)))
        else:
            self.unlink(mark.key, CUED_BY)

    def cycle(self, name: str) -> None:
        """Give a feature of the claim its next value, round the end."""
        mark, article = self.claim(), self._desk.article
        if mark is None or article is None:
            return
        layer = next((a for a in self._desk.scheme.layers if a.name == mark.layer), None)
        values = next((f.values for f in layer.features if f.name == name), ()) if layer is not None else ()
        if name == ATTRIBUTION and article.related(mark.key, CLAIMED_BY) is not None:
            # The article itself would cost the claim its claimer: that has a key of its own.
            values = tuple(v for v in values if v != AUTHOR)
        if not values:
            self._desk.say(
                tr("The label scheme has no values for {feature}.", feature=shown(NAMES.get(name, name)))
            )
            return
        now = mark.features.get(name)
        self.set(mark.key, name, values[(values.index(now) + 1) % len(values) if now in values else 0])

    def set(self, key: MarkKey, name: str, value: str) -> None:
        """Give a feature of a claim a value; an empty one takes it away."""
        article = self._desk.article
        mark = article.get(key) if article is not None else None
        if article is None or mark is None or str(mark.features.get(name, "")) == value:
            return
        if (
            name == ATTRIBUTION
            and value == AUTHOR
            and mark.key == (chosen.key if (chosen := self._desk.chosen) else None)
        ):
            self.by_article()
            return
        changes = self._desk.commit(lambda: self._desk.annotating.set_feature(article.row, key, name, value))
        if changes is not None:
            said = (value or tr("taken away")).removesuffix(".")
            self._desk.say(f"{shown(NAMES.get(name, name)).capitalize()}: {said}.")

    def unlink(self, key: MarkKey, relation: str) -> None:
        """Take a claim's source or cue away."""
        article = self._desk.article
        part = article.related(key, relation) if article is not None else None
        if article is None or part is None:
            return
        if self._desk.commit(lambda: self._desk.relating.unlink(article.row, key, relation)) is not None:
            self._desk.say(tr("Taken away: {part}. Ctrl+Z brings it back.", part=quoted(part)))
