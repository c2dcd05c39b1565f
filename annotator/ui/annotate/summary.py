"""The article in a line: what waits, how many entities and claims, who suggested them."""

from __future__ import annotations

from annotator.domain.document import Document
from annotator.domain.wording import worded
from annotator.services.annotating.article import Article
from annotator.store.people import WorkStatus
from annotator.ui.corpus.wording import day_of, language_name
from annotator.ui.language import several, shown, tr

_SET_ASIDE = {WorkStatus.FLAGGED: worded("Flagged"), WorkStatus.SKIPPED: worded("Skipped")}


def next_step(article: Article, *, by_score: bool = False) -> str:
    """What there is to do next; first that the article is flagged or skipped, and why."""
    aside = shown(_SET_ASIDE.get(article.status, ""))
    step = _next_step(article, by_score=by_score)
    if not aside:
        return step
    reason = article.standing.reason.removesuffix(".")
    return f"{aside}: \u2068{reason}\u2069. {step}" if reason else f"{aside}. {step}"


def _next_step(article: Article, *, by_score: bool) -> str:
    waiting = article.counts().undecided
    if waiting:
        order = tr(", lowest score first") if by_score and waiting > 1 else ""
        return several("%Ln suggestion to review", "%Ln suggestions to review", waiting) + order
    if article.status is WorkStatus.DONE:
        return tr("Done. Ctrl+→ opens the next article.")
    if not article.marks():
        return tr("No suggestions yet: select words and press a label's key.")
    return tr("Every suggestion is decided. Ctrl+Enter: done, next article.")


def counts(article: Article) -> str:
    """Decided spans by layer: "entities 22 · claims 6"."""
    found = article.counts()
    return tr("entities {entities} · claims {claims}", entities=found.entities, claims=found.claims)


def subtitle(document: Document) -> str:
    """Outlet, day, author, words and language of an article in one line."""
    words = len(document.text.split())
    parts = (
        document.outlet,
        day_of(document.published, year=True),
        document.author,
        several("%Ln word", "%Ln words", words),
        language_name(document.language),
    )
    first, *others = [" ".join(part.split()) for part in parts if part]
    # The first part gives the line its direction; the others keep their own within it.
    return " · ".join((first, *(f"\u2068{part}\u2069" for part in others)))
